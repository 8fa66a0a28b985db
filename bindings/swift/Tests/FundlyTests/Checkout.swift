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

    static var types: [String: JSON] { wire["types"]?.members ?? [:] }
}

/// Values that a member may have had when it was left out.
let leftOut: Set<JSON> = {
    var found: Set<JSON> = [.null, .list([]), .flag(false), .integer(0), .string("")]
    func collect(_ json: JSON) {
        switch json {
        case .object(let members):
            if let value = members["default"] { found.insert(value) }
            members.values.forEach(collect)
        case .list(let list): list.forEach(collect)
        default: break
        }
    }
    collect(Checkout.wire)
    return found
}()

/// Whether two values say the same: a member that is as if it had been left out may be there or not.
func same(_ left: JSON?, _ right: JSON?) -> Bool {
    switch (left, right) {
    case (.object(let left)?, .object(let right)?):
        Set(left.keys).union(right.keys).allSatisfy { name in
            switch (left[name], right[name]) {
            case (let left?, let right?): same(left, right)
            case (let one?, nil), (nil, let one?): leftOut.contains(one)
            case (nil, nil): true
            }
        }
    case (.list(let left)?, .list(let right)?):
        left.count == right.count && zip(left, right).allSatisfy { same($0, $1) }
    default: left == right
    }
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
