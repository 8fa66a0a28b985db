extension Row {
    /// Reads a row from JSON. A row does not say of which kind it is, so that has to be known. Throws a ``FundlyError`` of kind
    /// `invalid` where the text is something else.
    public init(json: String, kind: RowKind) throws {
        self = try WireReader.read(json, rowKind: kind) { try Row(from: &$0) }
    }

    /// It as JSON, without its kind.
    public var json: String {
        var writer = WireWriter()
        write(to: &writer)
        return writer.text
    }
}
