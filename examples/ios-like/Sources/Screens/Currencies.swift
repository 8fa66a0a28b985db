import Fundly

/// The currencies, to write sums as the engine does. A phone's own formatters have decimals of their own: none for the Iraqi
/// dinar, which has three by ISO 4217.
public struct Currencies: Sendable {
    private let decimals: [Currency: Int]

    public init(_ infos: [CurrencyInfo]) {
        decimals = Dictionary(infos.map { ($0.currency, $0.decimals) }, uniquingKeysWith: { one, _ in one })
    }

    /// Minor units with the decimals of their currency: `50.00 USD`.
    public func show(_ amount: Amount, _ currency: Currency) -> String {
        let places = decimals[currency] ?? 0
        let digits = String(amount.minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sum = places == 0 ? padded : "\(padded.dropLast(places)).\(padded.suffix(places))"
        return "\(amount < 0 ? "-" : "")\(sum) \(currency.rawValue)"
    }
}
