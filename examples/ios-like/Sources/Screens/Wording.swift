import Foundation
import Fundly

/// How amounts and refusals are said to people. Codes are stable, so this table can be a file of translations.
public enum Wording {
    /// Minor units with the decimals of the currency, as the engine writes them.
    public static func show(_ amount: Amount, _ currency: Currency) -> String {
        let formatter = NumberFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.numberStyle = .currency
        formatter.currencyCode = currency.rawValue
        let money = Money(amount.decimal(places: formatter.maximumFractionDigits), currency)
        return money.description
    }

    static let refusals = [
        "pledge.below_minimum": "That is less than the campaign accepts.",
        "proposal.no_weight": "Only who held shares at the record date can vote.",
    ]

    static func say(_ violation: Violation) -> String { refusals[violation.code] ?? violation.reason }
}
