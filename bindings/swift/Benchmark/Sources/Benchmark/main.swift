// What calls cost in Swift, as a ratio to Rust. It does what `cargo bench -p fundly-wire` does, and reads what that printed:
// `bindings/swift/benchmark` runs both.
import Foundation
import Fundly

let runs = 7
let calls = 2000
let many = 1000

let story = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: "stories/tried-before-done.json")))
let steps = (story as? [String: Any])?["steps"] as? [[String: Any]] ?? []

func request(_ step: [String: Any]) throws -> Request {
    let request = (step["arguments"] as? [String: Any])?["request"] ?? [:]
    return try Request(json: String(decoding: JSONSerialization.data(withJSONObject: request), as: UTF8.self))
}

/// A campaign that takes pledges.
@MainActor func live() throws -> Fundly {
    let fundly = Fundly()
    for step in steps.prefix(4) { _ = try fundly.blocking.execute(request(step)) }
    return fundly
}

/// So many pledges, each of its own backer.
@MainActor func pledges(_ count: Int) throws -> [Request] {
    let pledge = try request(steps[5])
    return (0..<count).map { _ in
        var pledge = pledge
        pledge.id = CommandId()
        pledge.actor.account = AccountId()
        return pledge
    }
}

var rust: [String: Double] = [:]
while let line = readLine() {
    let parts = line.split(separator: " ")
    if parts.count == 2 { rust[String(parts[0])] = Double(parts[1]) }
}

/// Prints the least time of a call; `setUp` is not timed, and makes what `run` uses up.
@MainActor func measure<T>(_ name: String, _ how: String, _ calls: Int, _ setUp: () throws -> T, _ run: (T) async throws -> Void) async throws {
    var best = Double.infinity
    for _ in 0..<runs {
        let with = try setUp()
        let began = DispatchTime.now().uptimeNanoseconds
        try await run(with)
        best = min(best, Double(DispatchTime.now().uptimeNanoseconds - began) / Double(calls))
    }
    let ratio = { (kind: String) in rust["\(kind).\(name)"].map { String(format: "%6.1f x %@", best / $0, kind) } ?? "" }
    let label = "\(name), \(how)".padding(toLength: 24, withPad: " ", startingAt: 0)
    print(label + String(format: "%12.0f ns  ", best) + ratio("typed") + "  " + ratio("wire"))
}

/// What a task may not do: nothing else runs here meanwhile.
func waiting(_ run: () throws -> Void) rethrows { try run() }

let whole = Money("100.00 USD") ?? Money(100, .usd)
let fundly = try live()
try await measure("allocate", "blocking", calls, {}) {
    try waiting { for _ in 0..<calls { _ = try fundly.blocking.allocate(whole: whole, weights: [1, 2, 3, 4, 5]) } }
}
try await measure("allocate", "async", calls, {}) {
    for _ in 0..<calls { _ = try await fundly.allocate(whole: whole, weights: [1, 2, 3, 4, 5]) }
}
try await measure("execute", "blocking", calls, { (try live(), try pledges(calls)) }) { fundly, requests in
    try waiting { for request in requests { _ = try fundly.blocking.execute(request) } }
}
try await measure("execute", "async", calls, { (try live(), try pledges(calls)) }) { fundly, requests in
    for request in requests { _ = try await fundly.execute(request) }
}
try await measure("executeMany", "async", 1, { (try live(), try pledges(many)) }) { fundly, requests in
    let answers = try await fundly.executeMany(requests)
    precondition(answers.allSatisfy { $0.outcome != nil })
}
