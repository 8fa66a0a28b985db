import Foundation

/// Why an operation was not carried out. A command that is refused changed nothing. After an error of the store a command may
/// have been done nevertheless: say it again with the same id. What is made of many commands or entries (`settle`, `absorb`)
/// keeps those that were done before the error.
///
/// ```swift
/// do {
///     try await fundly.execute(request)
/// } catch let error as FundlyError where error.code == "pledge.below_minimum" {
///     // what to say to the backer stands in error.violations, as data
/// }
/// ```
public struct FundlyError: Error, Hashable, Sendable {
    /// All that the engine told.
    public let failure: Failure

    public init(_ failure: Failure) { self.failure = failure }

    /// Who said no: the form of what was given, a rule, the store, ...
    public var kind: FailureKind { failure.kind }
    /// The stable dotted code; of several violated rules that of the deciding one.
    public var code: String { failure.code }
    /// What it says, in a sentence, for logs. For people translate the code and the data of the violations.
    public var reason: String { failure.reason }
    /// Whether the same may succeed when it is asked again unchanged.
    public var retryable: Bool { failure.retryable }
    /// The field that is wrong, where one is: its path from the top of what was given.
    public var field: String? { failure.field }
    /// Every violated rule, the deciding one first.
    public var violations: [Violation] { failure.violations }

    init(_ kind: FailureKind, _ code: String, _ reason: String, field: String? = nil) {
        failure = Failure(kind: kind, code: code, reason: reason, retryable: false, field: field)
    }
}

extension FundlyError: LocalizedError, CustomStringConvertible {
    public var errorDescription: String? { description }

    public var description: String { "\(code): \(reason)" }
}
