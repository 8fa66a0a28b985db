import Foundation

/// An exact sum of money with its currency, as people write it: `25.00 USD`.
///
/// Two of them are equal when they are the same sum, however many zeros they were written with; the zeros are kept.
public struct Money: WireValue, LosslessStringConvertible {
    /// The sum, in major units.
    public let amount: Decimal
    /// The currency.
    public let currency: Currency
    /// How many decimals it was written with, so that they are written again.
    let places: Int

    /// A sum. The engine refuses more decimals than the currency has. Take a `Decimal` that was read from text or made of
    /// whole numbers: one that comes from a floating-point number is not what it looks like.
    public init(_ amount: Decimal, _ currency: Currency) {
        self.amount = amount
        self.currency = currency
        places = max(0, -amount.exponent)
    }

    /// Reads `25.00 USD`; nil for another text.
    public init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let currency = Currency(rawValue: String(parts[1])),
            let (amount, places) = Self.read(parts[0])
        else { return nil }
        (self.amount, self.currency, self.places) = (amount, currency, places)
    }

    /// Where the point between digits is a point.
    private static let plain = Locale(identifier: "en_US_POSIX")

    /// Digits with or without decimals. Foundation's reader takes more than that: exponents, spaces, and what follows a number.
    private static func read(_ text: Substring) -> (Decimal, Int)? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        // A decimal number has 38 digits.
        guard isNumber, (1...2).contains(parts.count), digits.utf8.count <= 38 else { return nil }
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        let whole = parts.joined()
        let significand = UInt64(whole).map { Decimal($0) } ?? Decimal(string: whole, locale: Self.plain)
        let sign: FloatingPointSign = text.hasPrefix("-") ? .minus : .plus
        return significand.map { (Decimal(sign: sign, exponent: -places, significand: $0), places) }
    }

    public init(from reader: inout WireReader) throws {
        let text = try reader.string()
        guard let money = Money(text) else { throw reader.fault("\(text.debugDescription) is no money") }
        self = money
    }

    public func write(to writer: inout WireWriter) { writer.string(description) }

    public var description: String {
        let digits = amount.description
        let decimals = digits.firstIndex(of: ".").map { digits.distance(from: $0, to: digits.endIndex) - 1 } ?? 0
        let point = decimals == 0 && places > 0 ? "." : ""
        return digits + point + String(repeating: "0", count: max(0, places - decimals)) + " " + currency.rawValue
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.amount == right.amount && left.currency == right.currency
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(amount)
        hasher.combine(currency)
    }
}
