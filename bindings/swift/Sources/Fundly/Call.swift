/// An operation with its arguments, and how its answer is read.
struct Call<Answer> {
    let operation: String
    let arguments: String
    private let rowKind: RowKind?
    private let read: (inout WireReader) throws -> Answer

    init(
        _ operation: String, _ writer: WireWriter, rowKind: RowKind? = nil,
        _ read: @escaping (inout WireReader) throws -> Answer
    ) {
        self.operation = operation
        arguments = writer.text
        self.rowKind = rowKind
        self.read = read
    }

    /// The answer, or what stood in its place.
    func answer(_ text: String) throws -> Answer {
        try WireReader.read(text, rowKind: rowKind) { reader in
            var answer: Answer?
            try reader.beginObject()
            while let key = try reader.key() {
                switch key {
                case "ok": answer = try read(&reader)
                case "error": throw FundlyError(try Failure(from: &reader))
                default: throw reader.unknown(key)
                }
            }
            return try reader.need(answer, "ok")
        }
    }
}

extension String {
    /// Itself, if it may be passed to the engine: lengths have 31 bits on the way, and one byte ends the text.
    func fitting(_ most: Int = Int(Int32.max) - 1) throws -> String {
        guard utf8.count <= most else {
            throw FundlyError(.invalid, "invalid.request_too_large", "\(utf8.count) bytes, at most \(most)")
        }
        return self
    }
}
