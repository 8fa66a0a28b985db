import Foundation

extension WireReader {
    mutating func string() throws -> String {
        _ = try next()
        return try rawString().text
    }

    /// A string without making a text of it where it stands as it is.
    mutating func rawString() throws -> WireKey {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault("a string is expected") }
        let start = at + 1
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") {
                at = end + 1
                return WireKey(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]), unescaped: nil)
            }
            if byte == UInt8(ascii: "\\") { return try unescape(from: start, to: end) }
            guard byte >= 0x20 else { throw fault("a control character in a string") }
            end += 1
        }
        throw fault("a string does not end")
    }

    private mutating func unescape(from start: Int, to first: Int) throws -> WireKey {
        var text = Array(bytes[start..<first])
        at = first
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                let nowhere = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
                return WireKey(bytes: nowhere, unescaped: String(decoding: text, as: UTF8.self))
            case UInt8(ascii: "\\"): try escape(&text)
            case ..<0x20: throw fault("a control character in a string")
            default: text.append(byte)
            }
        }
        throw fault("a string does not end")
    }

    private mutating func escape(_ text: inout [UInt8]) throws {
        guard at < bytes.count else { throw fault("a string does not end") }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default: throw fault("an escape that is not known")
        }
    }

    /// A character by its number, or by two where UTF-16 needs a pair.
    private mutating func scalar() throws -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), word("\\u") else { throw fault("half of a pair") }
        let second = try unit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw fault("half of a pair") }
        return scalar
    }

    private mutating func unit() throws -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard at < bytes.count, let digit = hexadecimal(bytes[at]) else { throw fault("four digits are expected") }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }

    mutating func uuid() throws -> UUID {
        _ = try next()
        let text = try rawString()
        guard let uuid = readUUID(text.bytes) ?? text.unescaped.flatMap(UUID.init(uuidString:)) else {
            throw fault("\(text.text.debugDescription) is no id")
        }
        return uuid
    }
}

/// The worth of a hexadecimal digit.
private func hexadecimal(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
}

/// Ids are read more often than anything else: Foundation's own way takes several times as long.
private func readUUID(_ text: UnsafeBufferPointer<UInt8>) -> UUID? {
    guard text.count == 36, [8, 13, 18, 23].allSatisfy({ text[$0] == UInt8(ascii: "-") }) else { return nil }
    var uuid: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    let whole = withUnsafeMutableBytes(of: &uuid) { bytes in
        var at = 0
        for index in 0..<16 {
            if at == 8 || at == 13 || at == 18 || at == 23 { at += 1 }
            guard let high = hexadecimal(text[at]), let low = hexadecimal(text[at + 1]) else { return false }
            bytes[index] = high << 4 | low
            at += 2
        }
        return true
    }
    return whole ? UUID(uuid: uuid) : nil
}
