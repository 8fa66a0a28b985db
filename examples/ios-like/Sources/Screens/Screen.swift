import Fundly

/// What the models of all screens have: a message when something was refused, and a listener. In SwiftUI the listener is the
/// `objectWillChange` of an `ObservableObject`; here it is a closure, so that the screens run without a window too.
@MainActor
open class Screen {
    /// Why the last action was refused, in words for people.
    public private(set) var message: String? { didSet { changed() } }
    /// Called after each change.
    public var onChange: (@MainActor () -> Void)?

    func changed() { onChange?() }

    /// Does something that the engine may refuse.
    func attempt(_ action: () async throws -> Void) async {
        message = nil
        do {
            try await action()
        } catch let error as FundlyError {
            message = error.violations.first.map(Wording.say) ?? error.reason
        } catch is CancellationError {
            // The screen went away: nobody is there to be told.
        } catch {
            message = String(describing: error)
        }
    }
}
