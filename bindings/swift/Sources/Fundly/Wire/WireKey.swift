import Foundation

/// A name as it stands in the text that is read. It is only there while the text is.
struct WireKey: Equatable {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The name, where it is spelled with escapes.
    let unescaped: String?

    var text: String { unescaped ?? String(decoding: bytes, as: UTF8.self) }

    static func == (left: Self, right: Self) -> Bool {
        if left.unescaped != nil || right.unescaped != nil { return left.text.utf8.elementsEqual(right.text.utf8) }
        guard left.bytes.count == right.bytes.count else { return false }
        guard let one = left.bytes.baseAddress, let other = right.bytes.baseAddress else { return true }
        return memcmp(one, other, left.bytes.count) == 0
    }
}

/// Most names differ in length or in the first letters already: no text has to be made to tell them apart.
func ~= (name: StaticString, key: WireKey) -> Bool {
    if let text = key.unescaped { return text.utf8.elementsEqual(name.description.utf8) }
    let count = name.utf8CodeUnitCount
    guard count == key.bytes.count, let start = key.bytes.baseAddress else { return false }
    return memcmp(name.utf8Start, start, count) == 0
}
