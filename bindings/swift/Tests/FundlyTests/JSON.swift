@testable import Fundly

/// JSON as a value, to compare and to take apart what the typed layer is told and answers.
enum JSON: Hashable {
    case null
    case flag(Bool)
    case integer(Int)
    case string(String)
    case list([JSON])
    case object([String: JSON])

    init(_ text: String) throws { self = try WireReader.read(text) { try JSON(from: &$0) } }

    init(from reader: inout WireReader) throws {
        switch try reader.next() {
        case UInt8(ascii: "n"):
            guard try reader.null() else { throw reader.fault("null is expected") }
            self = .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .flag(try reader.flag())
        case UInt8(ascii: "\""): self = .string(try reader.string())
        case UInt8(ascii: "["): self = .list(try reader.list { try JSON(from: &$0) })
        case UInt8(ascii: "{"):
            var members: [String: JSON] = [:]
            try reader.beginObject()
            while let name = try reader.key()?.text { members[name] = try JSON(from: &reader) }
            self = .object(members)
        default: self = .integer(try reader.integer())
        }
    }

    subscript(name: String) -> JSON? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    var text: String? { if case .string(let text) = self { text } else { nil } }
    var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
    var members: [String: JSON]? { if case .object(let members) = self { members } else { nil } }

    /// It as text again.
    var json: String {
        var writer = WireWriter()
        write(to: &writer)
        return writer.text
    }

    private func write(to writer: inout WireWriter) {
        switch self {
        case .null: writer.raw("null")
        case .flag(let flag): writer.flag(flag)
        case .integer(let number): writer.integer(number)
        case .string(let text): writer.string(text)
        case .list(let list): writer.list(list) { $0.write(to: &$1) }
        case .object(let members):
            writer.beginObject()
            for (at, (name, value)) in members.sorted(by: { $0.key < $1.key }).enumerated() {
                if at > 0 { writer.raw(",") }
                writer.string(name)
                writer.raw(":")
                value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}

/// What stands in JSON and cannot be said in types.
struct Misread: Error {
    let error: FundlyError
}

/// The arguments of an operation in JSON, which are read one by one.
struct Arguments {
    let members: [String: JSON]

    func read<T>(_ name: String, _ read: (inout WireReader) throws -> T) throws -> T {
        let kind = members["kind"]?.text.flatMap(RowKind.init(rawValue:))
        do {
            return try WireReader.read((members[name] ?? .null).json, rowKind: kind, read)
        } catch let error as FundlyError { throw Misread(error: error) }
    }
}
