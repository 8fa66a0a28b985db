import XCTest

@testable import Fundly

/// What Rust wrote of every type: read, written back, and the same values.
final class GoldenTests: XCTestCase {
    func testEachSampleIsReadAndWrittenBack() throws {
        let golden = try Checkout.read("golden/wire.json").members ?? [:]
        XCTAssertEqual(Set(Checkout.types.keys).subtracting(golden.keys), [], "types without a sample")
        var tried = 0
        for (type, samples) in golden {
            for sample in samples.list ?? [] {
                let kinds: [RowKind?] = type == "Row" ? RowKind.allCases : [nil]
                let form = JSON.object(["$ref": .string(type)])
                let isSame = try kinds.contains { same(try rewritten(type, sample, $0), sample, as: form, row: $0?.rawValue) }
                XCTAssertTrue(isSame, "\(type): \(sample.json)")
                tried += 1
            }
        }
        XCTAssertGreaterThan(tried, 1000)
    }

    /// Nil where a row cannot be of a kind: alone it does not say of which it is.
    private func rewritten(_ type: String, _ value: JSON, _ kind: RowKind?) throws -> JSON? {
        var writer = WireWriter()
        do {
            let known = try WireReader.read(value.json, rowKind: kind) { try rewrite(type, &$0, &writer) }
            XCTAssertTrue(known, "\(type) is missing")
        } catch let error as FundlyError where kind != nil {
            XCTAssertEqual(error.kind, .invalid)
            return nil
        }
        return try JSON(writer.text)
    }
}
