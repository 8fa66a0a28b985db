import Foundation
import Fundly

/// How amounts and refusals are said to people. Codes are stable, so this table can be a file of translations.
public enum Wording {
    /// Minor units with the decimals of the currency, as the engine writes them.
    public static func show(_ amount: Amount, _ currency: Currency) -> String {
        let money = NumberFormatter()
        money.locale = Locale(identifier: "en_US_POSIX")
        money.numberStyle = .currency
        money.currencyCode = currency.rawValue
        let digits = NumberFormatter()
        digits.locale = money.locale
        digits.minimumIntegerDigits = 1
        digits.minimumFractionDigits = money.maximumFractionDigits
        let sum = amount.decimal(places: money.maximumFractionDigits)
        return "\(digits.string(from: sum as NSDecimalNumber) ?? "\(sum)") \(currency.rawValue)"
    }

    static let refusals = [
        "pledge.below_minimum": "That is less than the campaign accepts.",
        "proposal.no_weight": "Only who held shares at the record date can vote.",
    ]

    static func say(_ violation: Violation) -> String { refusals[violation.code] ?? violation.reason }
}
