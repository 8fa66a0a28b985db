import Foundation

/// A value that has a form on the wire, which is JSON.
///
/// All types of this package have one, so any of them can be kept or sent as text:
///
/// ```swift
/// let text = request.json
/// let same = try Request(json: text)
/// ```
public protocol WireValue: Hashable, Sendable {
    /// Reads it. Members that are not known, or stand twice, are refused.
    init(from reader: inout WireReader) throws
    /// Writes it. Members that are as if they had been left out are left out.
    func write(to writer: inout WireWriter)
}

extension WireValue {
    /// Reads it from JSON. Throws a ``FundlyError`` of kind `invalid` where the text is something else, or has a member that
    /// is not known or stands twice; `field` is the path to where.
    public init(json: String) throws {
        self = try WireReader.read(json) { try Self(from: &$0) }
    }

    /// It as JSON.
    public var json: String {
        var writer = WireWriter()
        write(to: &writer)
        return writer.text
    }
}

/// An id: a UUID that cannot be taken for the id of something else.
public protocol WireId: WireValue, RawRepresentable, Comparable, LosslessStringConvertible where RawValue == UUID {
    init(rawValue: UUID)
}

extension WireId {
    /// A new one.
    public init() { self.init(rawValue: UUID()) }

    /// The UUID as this id.
    public init(_ uuid: UUID) { self.init(rawValue: uuid) }

    /// The id in its usual form of hexadecimal digits and hyphens; nil for another text.
    public init?(_ description: String) {
        guard let uuid = UUID(uuidString: description) else { return nil }
        self.init(rawValue: uuid)
    }

    public init(from reader: inout WireReader) throws { self.init(rawValue: try reader.uuid()) }

    public func write(to writer: inout WireWriter) { writer.uuid(rawValue) }

    /// Hexadecimal digits in lower case, and hyphens.
    public var description: String { rawValue.uuidString.lowercased() }

    public static func < (left: Self, right: Self) -> Bool {
        withUnsafeBytes(of: left.rawValue.uuid) { left in
            withUnsafeBytes(of: right.rawValue.uuid) { right in left.lexicographicallyPrecedes(right) }
        }
    }
}

/// A text of a form of its own. The engine checks the form when it gets one.
public protocol WireText: WireValue, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension WireText {
    /// The text as this type.
    public init(_ text: String) { self.init(rawValue: text) }

    public init(stringLiteral text: String) { self.init(rawValue: text) }

    public init(from reader: inout WireReader) throws { self.init(rawValue: try reader.string()) }

    public func write(to writer: inout WireWriter) { writer.string(rawValue) }

    public var description: String { rawValue }
}

/// One of some words.
public protocol WireWord: WireValue, RawRepresentable, CaseIterable where RawValue == String {}

extension WireWord {
    init(_ key: WireKey, _ reader: WireReader) throws {
        guard let word = Self(exactly: key.text) else { throw reader.unknown(key, as: "\(Self.self)") }
        self = word
    }

    /// By its bytes: Swift takes other characters for letters when they look the same.
    private init?(exactly text: String) {
        self.init(rawValue: text)
        guard rawValue.utf8.elementsEqual(text.utf8) else { return nil }
    }

    public init(from reader: inout WireReader) throws {
        let text = try reader.string()
        guard let word = Self(exactly: text) else { throw reader.fault("\(text.debugDescription) is no \(Self.self)") }
        self = word
    }

    public func write(to writer: inout WireWriter) { writer.string(rawValue) }
}

/// A row that ``Row`` carries as one of its kinds.
public protocol RowValue: WireValue {
    /// The kind.
    static var rowKind: RowKind { get }
    /// The row, if it is of this kind.
    init?(_ row: Row)
}

/// JSON as it stands, for what has no form of its own.
public struct WireJSON: WireValue {
    /// The text.
    public let text: String

    /// Nothing.
    public init() { text = "null" }

    public init(from reader: inout WireReader) throws { text = try reader.raw() }

    public func write(to writer: inout WireWriter) { writer.raw(text) }
}
