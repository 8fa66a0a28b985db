import XCTest

@testable import Fundly

/// The stories that every language runs: scripts of operations with what they answer, and the hash they end in. Each goes
/// through the typed layer: arguments become values, the typed method is called, its answer becomes JSON again.
final class StoryTests: XCTestCase {
    func testStoriesEndInTheSameHashInMemory() async throws {
        for path in try Checkout.files("stories") { try await tell(path, with: Fundly()) }
    }

    func testStoriesEndInTheSameHashInAFile() async throws {
        for path in try Checkout.files("stories") {
            let fundly = try Fundly(file: temporaryFolder(self).appendingPathComponent("story.sqlite").path)
            try await tell(path, with: fundly)
            fundly.close()
        }
    }

    private func tell(_ path: String, with fundly: Fundly) async throws {
        let story = try Checkout.read(path)
        for (at, step) in (story["steps"]?.list ?? []).enumerated() {
            let name = step["operation"]?.text ?? ""
            let place = "\(path), step \(at), \(name)"
            do {
                let answer = try await told(step, name, fundly)
                XCTAssertNil(step["failure"], "\(place) was not refused: \(answer)")
                if let expected = step["answer"] {
                    let answer = try JSON(answer)
                    let form = Checkout.operations[name]?["answer"]
                    let isSame = same(answer, expected, as: form, row: step["arguments"]?["kind"]?.text)
                    XCTAssertTrue(isSame, "\(place): \(answer.json)\nis not\n\(expected.json)")
                }
            } catch let error as FundlyError {
                guard let failure = step["failure"] else { return XCTFail("\(place): \(error)") }
                XCTAssertEqual(error.kind.rawValue, failure["kind"]?.text, place)
                XCTAssertEqual(error.code, failure["code"]?.text, place)
                XCTAssertEqual(error.field, failure["field"]?.text, place)
                let codes = failure["violations"]?.list?.compactMap { $0["code"]?.text ?? $0.text } ?? []
                XCTAssertEqual(error.violations.map(\.code), codes, place)
            }
        }
        try await compareEnd(story, path, fundly)
    }

    /// What a step answers: through the typed layer, or as JSON where it says what no type can. Then the engine refuses it too.
    private func told(_ step: JSON, _ name: String, _ fundly: Fundly) async throws -> String {
        let arguments = step["arguments"]?.members ?? [:]
        let parameters = Checkout.operations[name]?["parameters"]?.list?.compactMap { $0["name"]?.text } ?? []
        if Set(arguments.keys).isSubset(of: parameters) {
            do {
                if let answer = try await dispatch(fundly, name, Arguments(members: arguments)) { return answer }
            } catch is Misread {}
        }
        XCTAssertTrue(step.json.contains(#""kind":"invalid""#), "\(name) can be said, and is not read: \(step.json)")
        var writer = WireWriter()
        writer.raw(JSON.object(arguments).json)
        return try await fundly.send(Call(name, writer) { try JSON(from: &$0).json })
    }

    private func compareEnd(_ story: JSON, _ path: String, _ fundly: Fundly) async throws {
        guard let end = story["end"], let campaign = end["campaign"]?.text.flatMap({ CampaignId($0) }) else {
            return XCTFail("\(path) has no end")
        }
        let verified = try await fundly.verify(campaign: campaign)
        XCTAssertEqual(end["seq"], .integer(verified.seq), path)
        XCTAssertEqual(end["hash"], .string(verified.hash.rawValue), path)
    }
}
