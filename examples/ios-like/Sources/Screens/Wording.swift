import Fundly

/// How refusals are said to people. Codes are stable, so this table can be a file of translations.
enum Wording {
    static let refusals = [
        "pledge.below_minimum": "That is less than the campaign accepts.",
        "proposal.no_weight": "Only who held shares at the record date can vote.",
    ]

    static func say(_ violation: Violation) -> String { refusals[violation.code] ?? violation.reason }
}
