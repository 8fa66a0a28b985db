import Foundation
import XCTest

@testable import Fundly

/// What all languages share stands outside of the package.
enum Checkout {
    static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..").standardized

    static func read(_ path: String) throws -> JSON {
        try JSON(String(contentsOf: top.appendingPathComponent(path), encoding: .utf8))
    }

    static func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: top.appendingPathComponent(folder).path)
            .filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/\($0)" }
    }

    /// The description of the wire.
    static let wire: JSON = {
        do { return try read("crates/fundly-wire/wire.json") } catch { fatalError("no description of the wire: \(error)") }
    }()

    static let types = wire["types"]?.members ?? [:]

    /// The operations by their names.
    static let operations = Dictionary(
        (wire["operations"]?.list ?? []).map { ($0["name"]?.text ?? "", $0) }, uniquingKeysWith: { one, _ in one })

    /// The forms of rows by their kinds.
    static let rows = Dictionary(
        (wire["rows"]?.list ?? []).map { ($0["kind"]?.text ?? "", $0["row"] ?? .null) }, uniquingKeysWith: { one, _ in one })
}

/// A folder that is gone after the test.
func temporaryFolder(_ test: XCTestCase) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fundly-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    test.addTeardownBlock { try? FileManager.default.removeItem(at: folder) }
    return folder
}

/// The error that a call throws.
func refused(_ call: () async throws -> Void, file: StaticString = #filePath, line: UInt = #line) async -> FundlyError? {
    do {
        try await call()
        XCTFail("it was not refused", file: file, line: line)
    } catch let error as FundlyError {
        return error
    } catch {
        XCTFail("another error: \(error)", file: file, line: line)
    }
    return nil
}
