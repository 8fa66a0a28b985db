import XCTest

@testable import Fundly

/// Everything that the wire describes is there, by the description itself: each type is read and written back with each of
/// its members, variants and words, and each operation is called.
final class SurfaceTests: XCTestCase {
    func testEachTypeHasEachMemberVariantAndWord() throws {
        XCTAssertGreaterThan(Checkout.types.count, 200)
        var tried = 0
        for (name, schema) in Checkout.types {
            for sample in Samples.all(name, schema) {
                tried += 1
                XCTAssertEqual(try rewritten(name, sample), sample, name)
            }
        }
        XCTAssertGreaterThan(tried, 1000)
    }

    func testATypeThatIsNotThereIsTold() {
        XCTAssertThrowsError(try rewritten("Flight", .null))
        XCTAssertThrowsError(try rewritten("Role", .string("pilot")))
    }

    func testEachOperationIsThere() async throws {
        let fundly = Fundly()
        let operations = Checkout.wire["operations"]?.list ?? []
        XCTAssertGreaterThan(operations.count, 30)
        for operation in operations {
            let name = operation["name"]?.text ?? ""
            var arguments: [String: JSON] = [:]
            for parameter in operation["parameters"]?.list ?? [] {
                arguments[parameter["name"]?.text ?? ""] = parameter["schema"].flatMap { Samples.one($0) }
            }
            do {
                let answer = try await dispatch(fundly, name, Arguments(members: arguments))
                XCTAssertNotNil(answer, "\(name) is missing")
            } catch let error as FundlyError {
                // A sample is of the right form, not always of the right sense.
                XCTAssertNotEqual(error.code, "wire.unknown_operation", name)
                XCTAssertFalse(error.reason.contains("unknown field"), "\(name): \(error)")
                XCTAssertFalse(error.reason.contains("missing field"), "\(name): \(error)")
            }
        }
        let none = try await dispatch(fundly, "fly", Arguments(members: [:]))
        XCTAssertNil(none)
    }

    private func rewritten(_ type: String, _ value: JSON) throws -> JSON {
        var writer = WireWriter()
        let kind = type == "Row" ? Samples.rowKind : nil
        let known = try WireReader.read(value.json, rowKind: kind) { try rewrite(type, &$0, &writer) }
        XCTAssertTrue(known || type == "Flight", "\(type) is missing")
        return try JSON(writer.text)
    }
}

/// Values made from the description, in which nothing is as if it had been left out.
enum Samples {
    /// The kind of all rows in them: the last, as of all words.
    static let rowKind = RowKind.allCases.last

    /// A value for each variant or word of a type.
    static func all(_ name: String, _ schema: JSON) -> [JSON] {
        if let variants = schema["oneOf"]?.list {
            return variants.compactMap { $0["const"] ?? object($0, beside: schema, within: [name]) }
        }
        if let words = schema["enum"]?.list { return words }
        return [one(.object(["$ref": .string(name)]))].compactMap { $0 }
    }

    /// A value of a form.
    static func one(_ schema: JSON, within: [String] = []) -> JSON? {
        if let name = schema["$ref"]?.text?.split(separator: "/").last.map(String.init) {
            return within.contains(name) ? nil : named(name, within: within + [name])
        }
        if let choice = schema["anyOf"]?.list?.first { return one(choice, within: within) }
        if let variants = schema["oneOf"]?.list, let last = variants.last {
            return last["const"] ?? object(last, beside: schema, within: within)
        }
        if let words = schema["enum"]?.list { return words.last }
        switch schema["type"]?.text ?? schema["type"]?.list?.first?.text {
        case "string": return .string("x")
        case "integer": return .integer(7)
        case "boolean": return .flag(true)
        case "array": return schema["items"].flatMap { one($0, within: within) }.map { .list([$0]) }
        default: return object(schema, within: within)
        }
    }

    private static func named(_ name: String, within: [String]) -> JSON? {
        guard let schema = Checkout.types[name] else { return nil }
        switch name {
        case "Amount": return .string("-7")
        case "Money": return .string("25.00 USD")
        case "Timestamp": return .string("2026-02-28T23:59:59.007Z")
        case "Row": return row(within: within)
        default:
            let isId = schema["pattern"]?.text?.hasPrefix("^[0-9A-Fa-f]{8}-") == true
            return isId ? .string("0198c5e8-7a3b-7c4d-8e5f-00112233aabb") : one(schema, within: within)
        }
    }

    private static func row(within: [String]) -> JSON? {
        let kinds = Checkout.wire["rows"]?.list ?? []
        return kinds.first { $0["kind"]?.text == rowKind?.rawValue }?["row"].flatMap { one($0, within: within) }
    }

    private static func object(_ schema: JSON, beside: JSON? = nil, within: [String]) -> JSON {
        var members: [String: JSON] = [:]
        for (name, form) in (schema["properties"]?.members ?? [:]).merging(beside?["properties"]?.members ?? [:], uniquingKeysWith: { one, _ in one }) {
            members[name] = form["const"] ?? one(form, within: within)
        }
        return .object(members)
    }
}
