/// Whether two values of a form of the description say the same: a member may be there or not when it is what it would be if
/// it had been left out. `kind` is that of the rows in them.
func same(_ left: JSON?, _ right: JSON?, as form: JSON?, row kind: String? = nil) -> Bool {
    guard let form else { return left == right }
    if let name = form.reference {
        return same(left, right, as: name == "Row" ? kind.flatMap { Checkout.rows[$0] } : Checkout.types[name], row: kind)
    }
    if let choice = form["anyOf"]?.list?.first, left != .null, right != .null {
        return same(left, right, as: choice, row: kind)
    }
    switch (left, right) {
    case (.object(let left)?, .object(let right)?):
        let members = Members(of: form, like: left)
        return Set(left.keys).union(right.keys).allSatisfy { name in
            let (left, right) = (left[name] ?? members.leftOut(name), right[name] ?? members.leftOut(name))
            return same(left, right, as: members.forms[name], row: members.rowKind ?? kind)
        }
    case (.list(let left)?, .list(let right)?):
        return left.count == right.count && zip(left, right).allSatisfy { same($0, $1, as: form["items"], row: kind) }
    default: return left == right
    }
}

/// The members of a record, or of the variant that a value is of.
private struct Members {
    var forms: [String: JSON]
    let required: Set<String>
    /// What a member `kind` says, where a row stands beside it.
    let rowKind: String?

    init(of form: JSON, like value: [String: JSON]) {
        let variant = form["oneOf"]?.list?.first { variant in
            variant["properties"]?.members?.contains { $1["const"] != nil && $1["const"] == value[$0] } == true
        }
        forms = form["properties"]?.members ?? [:]
        forms.merge(variant?["properties"]?.members ?? [:]) { _, one in one }
        let names = [form, variant].flatMap { $0?["required"]?.list ?? [] }
        required = Set(names.compactMap(\.text))
        rowKind = forms["row"]?.reference == "Row" ? value["kind"]?.text : nil
    }

    /// What a member is when it is left out; nil when it may not be.
    func leftOut(_ name: String) -> JSON? { required.contains(name) ? nil : forms[name].flatMap(nothing) }

    private func nothing(_ form: JSON) -> JSON? {
        if let value = form["default"] { return value }
        if form["anyOf"] != nil { return .null }
        if let type = form.reference.flatMap({ Checkout.types[$0] }) { return nothing(type) }
        switch form["type"] {
        case .list?: return .null
        case .string("array")?: return .list([])
        case .string("boolean")?: return .flag(false)
        case .string("integer")?: return .integer(0)
        case .string("object")?: return .object([:])
        case .string("string")?: return .string("")
        default: return nil
        }
    }
}

extension JSON {
    /// The name of the type that a form refers to.
    fileprivate var reference: String? { self["$ref"]?.text?.split(separator: "/").last.map(String.init) }
}
