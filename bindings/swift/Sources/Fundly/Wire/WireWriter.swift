import Foundation

/// Writes JSON.
public struct WireWriter {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(512) }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func beginObject() { bytes.append(UInt8(ascii: "{")) }

    mutating func endObject() { bytes.append(UInt8(ascii: "}")) }

    /// The name of a member. Names are letters only, so nothing in them has to be escaped.
    mutating func key(_ name: StaticString) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func flag(_ flag: Bool) { raw(flag ? "true" : "false") }

    mutating func integer(_ number: some BinaryInteger) { raw(String(number)) }

    mutating func optional<T>(_ value: T?, _ write: (T, inout WireWriter) -> Void) {
        if let value { write(value, &self) } else { raw("null") }
    }

    mutating func list<T>(_ list: [T], _ write: (T, inout WireWriter) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (at, element) in list.enumerated() {
            if at > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element, &self)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// JSON as it stands.
    mutating func raw(_ json: String) {
        var json = json
        json.withUTF8 { bytes.append(contentsOf: $0) }
    }

    mutating func string(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { text in
            if text.allSatisfy(Self.isPlain) {
                bytes.append(contentsOf: text)
            } else {
                text.forEach { escape($0) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: raw("\\n")
        case 0x0D: raw("\\r")
        case 0x09: raw("\\t")
        case ..<0x20:
            raw("\\u00")
            bytes += [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    mutating func uuid(_ uuid: UUID) {
        bytes.append(UInt8(ascii: "\""))
        withUnsafeBytes(of: uuid.uuid) { id in
            for (at, byte) in id.enumerated() {
                if at == 4 || at == 6 || at == 8 || at == 10 { bytes.append(UInt8(ascii: "-")) }
                bytes.append(Self.digits[Int(byte >> 4)])
                bytes.append(Self.digits[Int(byte & 15)])
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
