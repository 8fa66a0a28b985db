/// The way from the top of a text to where its reader stands.
struct WireTrail {
    /// An object or a list that is open.
    private struct Step {
        /// How many names had been read when it began.
        let first: Int
        /// The place of the element that is read; nil in an object.
        var element: Int?
    }

    /// The names that were read in all objects that are open, the last of each being that of the member that is read.
    private var names: [WireKey] = []
    private var steps: [Step] = []

    var depth: Int { steps.count }

    mutating func enterObject() { steps.append(Step(first: names.count, element: nil)) }

    mutating func enterList() { steps.append(Step(first: names.count, element: 0)) }

    mutating func leave() {
        if let step = steps.popLast() { names.removeSubrange(step.first...) }
    }

    /// Whether no member was read yet of the object that is open.
    var isAtFirst: Bool { steps.last?.first == names.count }

    /// Goes on to a member; says whether there was none of this name before. A type has few, and a name that it does not know
    /// is refused at once, so looking through them is quick.
    mutating func member(_ name: WireKey) -> Bool {
        let isNew = !names[(steps.last?.first ?? 0)...].contains(name)
        names.append(name)
        return isNew
    }

    mutating func nextElement() { steps[steps.count - 1].element? += 1 }

    /// As the engine writes it: `requests[1].command.order`; nil at the top.
    func path(to missing: StaticString? = nil) -> String? {
        var path = ""
        func add(_ name: String) { path += path.isEmpty ? name : "." + name }
        for (at, step) in steps.enumerated() {
            let end = at + 1 < steps.count ? steps[at + 1].first : names.count
            if let element = step.element {
                path += "[\(element)]"
            } else if end > step.first {
                add(names[end - 1].text)
            }
        }
        if let missing { add(missing.description) }
        return path.isEmpty ? nil : String(path.prefix(200))
    }
}
