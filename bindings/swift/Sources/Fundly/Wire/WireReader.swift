import Foundation

/// Reads JSON from the front to the back, straight into values.
///
/// It is exact: numbers are whole and of 64 bits, and anything else is refused, for nothing on the wire has a fraction. It is
/// as strict as the engine: a member that is not known, or that stands twice, is refused, for it would be lost silently.
public struct WireReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0
    /// Where a fault is.
    var trail = WireTrail()
    /// Of what kind the rows are that are read: they don't say it themselves.
    var rowKind: RowKind?
    /// How deep it is in what is passed over.
    private var skipped = 0

    /// How deep a text may be nested.
    static let deepest = 128

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Reads a whole text.
    static func read<T>(
        _ text: String, rowKind: RowKind? = nil, _ body: (inout WireReader) throws -> T
    ) throws -> T {
        var text = text
        return try text.withUTF8 { bytes in
            var reader = WireReader(bytes)
            reader.rowKind = rowKind
            let value = try body(&reader)
            reader.space()
            guard reader.at == bytes.count else { throw reader.fault("more than one value") }
            return value
        }
    }

    func fault(_ reason: String) -> FundlyError {
        FundlyError(.invalid, "invalid.wire", "\(reason.prefix(200)) at byte \(at)", field: trail.path())
    }

    /// A member that the type does not have.
    func unknown(_ key: WireKey) -> FundlyError { fault("unknown field \(key.text.debugDescription)") }

    func unknown(_ key: WireKey, as type: String) -> FundlyError {
        fault("\(key.text.debugDescription) is no \(type)")
    }

    /// A member that has to be there.
    func need<T>(_ value: T?, _ name: StaticString) throws -> T {
        guard let value else {
            let field = trail.path(to: name)
            throw FundlyError(.invalid, "invalid.wire", "\(name) is missing before byte \(at)", field: field)
        }
        return value
    }

    mutating func space() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    /// The next byte that is no space, without going on.
    mutating func next() throws -> UInt8 {
        space()
        guard at < bytes.count else { throw fault("the text ends too early") }
        return bytes[at]
    }

    mutating func expect(_ byte: UInt8) throws {
        guard try next() == byte else { throw fault("\(Unicode.Scalar(byte)) is expected") }
        at += 1
    }

    mutating func word(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard at + count <= bytes.count, let start = bytes.baseAddress, memcmp(start + at, word.utf8Start, count) == 0
        else { return false }
        at += count
        return true
    }

    /// Whether there is nothing here; goes on if so.
    mutating func null() throws -> Bool { try next() == UInt8(ascii: "n") && word("null") }

    mutating func flag() throws -> Bool {
        _ = try next()
        if word("true") { return true }
        if word("false") { return false }
        throw fault("true or false is expected")
    }

    mutating func integer() throws -> Int {
        let negative = try next() == UInt8(ascii: "-")
        if negative { at += 1 }
        let start = at
        var value = 0
        while at < bytes.count, case let digit = Int(bytes[at]) - 0x30, (0...9).contains(digit) {
            let (ten, over) = value.multipliedReportingOverflow(by: 10)
            // Counted downwards: the smallest number has no opposite.
            let (sum, past) = ten.subtractingReportingOverflow(digit)
            guard !over, !past else { throw fault("a number of more than 64 bits") }
            value = sum
            at += 1
        }
        let isWhole = at > start && (at == bytes.count || !Self.fraction.contains(bytes[at]))
        guard isWhole, bytes[start] != UInt8(ascii: "0") || at == start + 1 else {
            throw fault("a whole number is expected")
        }
        guard negative || value != Int.min else { throw fault("a number of more than 64 bits") }
        return negative ? value : -value
    }

    private static let fraction = [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")]

    mutating func list<T>(_ element: (inout WireReader) throws -> T) throws -> [T] {
        try expect(UInt8(ascii: "["))
        try checkDepth()
        trail.enterList()
        defer { trail.leave() }
        var list: [T] = []
        if try next() == UInt8(ascii: "]") {
            at += 1
            return list
        }
        while true {
            list.append(try element(&self))
            let byte = try next()
            guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") else { throw fault(", or ] is expected") }
            at += 1
            if byte == UInt8(ascii: "]") { return list }
            trail.nextElement()
        }
    }

    mutating func beginObject() throws {
        try expect(UInt8(ascii: "{"))
        try checkDepth()
        trail.enterObject()
    }

    private func checkDepth() throws {
        guard trail.depth + skipped < Self.deepest else { throw fault("too deeply nested") }
    }

    /// The name of the next member; nil at the end of the object.
    mutating func key() throws -> WireKey? {
        guard let name = try name(isFirst: trail.isAtFirst) else {
            trail.leave()
            return nil
        }
        guard trail.member(name) else { throw fault("duplicate field \(name.text.debugDescription)") }
        return name
    }

    private mutating func name(isFirst: Bool) throws -> WireKey? {
        let byte = try next()
        if byte == UInt8(ascii: "}") {
            at += 1
            return nil
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else { throw fault(", or } is expected") }
            at += 1
            _ = try next()
        }
        let name = try rawString()
        try expect(UInt8(ascii: ":"))
        return name
    }

    /// The text of one member of the object that begins here, without going on: it says how the others are to be read, which
    /// are looked at then.
    mutating func tag(_ name: StaticString) throws -> WireKey {
        let start = at
        defer { at = start }
        try expect(UInt8(ascii: "{"))
        var isFirst = true
        while let key = try self.name(isFirst: isFirst) {
            isFirst = false
            if name ~= key {
                _ = try next()
                return try rawString()
            }
            try skip()
        }
        return try need(nil, name)
    }

    /// Reads an object that has no member but its tag.
    mutating func onlyTag(_ name: StaticString) throws {
        try beginObject()
        while let key = try key() {
            guard name ~= key else { throw unknown(key) }
            try skip()
        }
    }

    /// Passes over a value.
    mutating func skip() throws {
        switch try next() {
        case UInt8(ascii: "\""): _ = try rawString()
        case UInt8(ascii: "{"):
            at += 1
            var isFirst = true
            try nested {
                while try $0.name(isFirst: isFirst) != nil {
                    isFirst = false
                    try $0.skip()
                }
            }
        case UInt8(ascii: "["):
            try nested { _ = try $0.list { try $0.skip() } }
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
        case UInt8(ascii: "n"): guard try null() else { throw fault("null is expected") }
        default: _ = try integer()
        }
    }

    private mutating func nested(_ inside: (inout WireReader) throws -> Void) throws {
        try checkDepth()
        skipped += 1
        defer { skipped -= 1 }
        try inside(&self)
    }

    /// A value as it stands.
    mutating func raw() throws -> String {
        space()
        let start = at
        try skip()
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
    }
}
