import Foundation

/// Money in minor units, cents for dollars, of the currency that is clear from where it stands.
public struct Amount: WireValue, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// How many minor units.
    public let minorUnits: Int64

    public init(_ minorUnits: Int64) { self.minorUnits = minorUnits }

    public init(integerLiteral minorUnits: Int64) { self.minorUnits = minorUnits }

    /// The same in major units, given how many decimals the currency has: 2500 with two decimals is 25. Currencies have none
    /// to four (``Fundly/currencies()``); a number below 0 counts as 0, one above 38, which a `Decimal` has, as 38.
    public func decimal(places: Int) -> Decimal {
        let exponent = -min(max(places, 0), 38)
        return Decimal(sign: minorUnits < 0 ? .minus : .plus, exponent: exponent, significand: Decimal(minorUnits.magnitude))
    }

    public init(from reader: inout WireReader) throws {
        let text = try reader.string()
        guard let minorUnits = Int64(text) else { throw reader.fault("\(text.debugDescription) is no amount") }
        self.minorUnits = minorUnits
    }

    public func write(to writer: inout WireWriter) { writer.string(description) }

    public var description: String { String(minorUnits) }

    public static func < (left: Self, right: Self) -> Bool { left.minorUnits < right.minorUnits }
}
