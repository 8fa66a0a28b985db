import Foundation

/// A name as it stands in the text that is read. It is only there while the text is.
struct WireKey {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The name, where it is spelled with escapes.
    let unescaped: String?

    var text: String { unescaped ?? String(decoding: bytes, as: UTF8.self) }
}

/// Most names differ in length or in the first letters already: no text has to be made to tell them apart.
func ~= (name: StaticString, key: WireKey) -> Bool {
    if let text = key.unescaped { return text == name.description }
    let count = name.utf8CodeUnitCount
    guard count == key.bytes.count, let start = key.bytes.baseAddress else { return false }
    return memcmp(name.utf8Start, start, count) == 0
}
