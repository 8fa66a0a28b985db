import Foundation

/// A moment, to the millisecond.
///
/// `Date` counts seconds in floating point; this is a whole number, so that what was decided at a moment is found again at
/// that moment. Both ways of turning one into the other are exact for all years that the engine knows, 1970 to 9999.
public struct Timestamp: WireValue, Comparable, LosslessStringConvertible {
    /// Milliseconds since the beginning of 1970, UTC.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The nearest millisecond. What no whole number of milliseconds can say becomes the nearest that can be said; the engine
    /// refuses it.
    public init(_ date: Date) {
        let exact = (date.timeIntervalSince1970 * 1000).rounded()
        milliseconds = Int64(exactly: exact) ?? (exact < 0 ? Int64.min : Int64.max)
    }

    /// Now, by the clock of this device.
    public static var now: Timestamp { Timestamp(Date()) }

    /// The moment as a `Date`.
    public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    /// Reads RFC 3339, `2026-01-01T00:00:00Z`; nil for another text.
    public init?(_ description: String) {
        var text = description
        guard let milliseconds = text.withUTF8({ RFC3339.read($0) }) else { return nil }
        self.milliseconds = milliseconds
    }

    public init(from reader: inout WireReader) throws {
        _ = try reader.next()
        let key = try reader.rawString()
        var text = key.unescaped ?? ""
        guard let milliseconds = key.unescaped == nil ? RFC3339.read(key.bytes) : text.withUTF8({ RFC3339.read($0) }) else {
            throw reader.fault("\(key.text.debugDescription) is no moment")
        }
        self.milliseconds = milliseconds
    }

    public func write(to writer: inout WireWriter) { writer.string(description) }

    /// RFC 3339 with three decimals, in UTC.
    public var description: String { RFC3339.text(milliseconds) }

    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
