/// One member of an object; one that is left out is read as nothing.
func member<T>(_ name: StaticString, of json: String, _ read: (inout WireReader) throws -> T) throws -> T {
    let found: T? = try WireReader.read(json) { reader in
        var found: T?
        try reader.beginObject()
        while let key = try reader.key() {
            if name ~= key { found = try read(&reader) } else { try reader.skip() }
        }
        return found
    }
    if let found { return found }
    return try WireReader.read("null", read)
}
