package org.fundly

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ObjectNode

/**
 * Takes the members out of a value that say no more than their absence does, by the description of the wire: so that two
 * texts can be compared of which one spells defaults out.
 */
class Defaults(wire: JsonNode) {
    private val types = wire["types"]
    private val rows = wire["rows"].associate { it["kind"].textValue() to it["row"] }

    private val operations = wire["operations"].associateBy { it["name"].textValue() }

    /** Whether two values of an argument of an operation have the same members; a value itself may be spelled in many ways. */
    fun same(one: JsonNode, other: JsonNode, operation: String, argument: String): Boolean {
        val schema = operations.getValue(operation)["parameters"].first { it["name"].textValue() == argument }["schema"]
        return members(strip(one, schema, null)) == members(strip(other, schema, null))
    }

    private fun members(value: JsonNode): Any? = when {
        value.isObject -> value.properties().associate { (name, member) -> name to members(member) }
        value.isArray -> value.map { members(it) }
        else -> null
    }

    fun strip(value: JsonNode, type: String): JsonNode = strip(value, types[type], null)

    /** [kind] is the kind of the rows in it, where one was asked for. */
    fun strip(value: JsonNode, schema: JsonNode, kind: JsonNode?): JsonNode {
        val known = resolve(schema)
        // A row has the form of its kind.
        val row = kind?.let { rows[it.textValue()] }?.takeIf { known == types["Row"] }
        val target = row?.let { resolve(it) } ?: known
        return when {
            value.isArray -> json.createArrayNode().also { list ->
                value.forEach { list.add(strip(it, target["items"] ?: target, kind)) }
            }
            value.isObject -> members(value as ObjectNode, target)
            else -> value
        }
    }

    /** A value without a member and with the default of it, for each member that has one: they mean the same. */
    fun pairs(value: JsonNode, type: String): List<Pair<JsonNode, JsonNode>> {
        if (value !is ObjectNode) return emptyList()
        val forms = forms(value, resolve(types[type]))
        val members = forms.flatMap { it["properties"]?.properties().orEmpty() }.filter { (name, _) -> optional(forms, name) }
        return members.mapNotNull { (name, form) ->
            default(form)?.let { value.deepCopy().without<JsonNode>(name) to value.deepCopy().set<JsonNode>(name, it) }
        }
    }

    private fun optional(forms: List<JsonNode>, name: String): Boolean =
        forms.none { of -> of["required"]?.any { it.textValue() == name } == true }

    private fun resolve(schema: JsonNode): JsonNode = when {
        schema.has("\$ref") -> resolve(types[schema["\$ref"].textValue().substringAfterLast('/')])
        schema.has("anyOf") -> resolve(schema["anyOf"][0])
        else -> schema
    }

    private fun members(value: ObjectNode, schema: JsonNode): ObjectNode {
        val stripped = json.createObjectNode()
        val forms = forms(value, schema)
        for ((name, member) in value.properties()) {
            val form = forms.firstNotNullOfOrNull { it["properties"]?.get(name) }
            if (form == null) {
                stripped.set<JsonNode>(name, member)
                continue
            }
            val inside = strip(member, form, value["kind"]?.takeIf { resolve(form) == types["Row"] })
            if (!optional(forms, name) || inside != default(form)?.let { strip(it, form, null) }) stripped.set<JsonNode>(name, inside)
        }
        return stripped
    }

    /** The form itself, and that of the variant that this is. */
    private fun forms(value: ObjectNode, schema: JsonNode): List<JsonNode> {
        val variant = schema["oneOf"]?.find { of ->
            of["properties"].properties().any { (name, member) -> member.has("const") && member["const"] == value[name] }
        }
        return listOfNotNull(schema, variant)
    }

    private fun default(form: JsonNode): JsonNode? {
        form["default"]?.let { return it }
        if (form.has("anyOf") || form["type"]?.isArray == true) return json.nodeFactory.nullNode()
        val target = resolve(form)
        return target["default"] ?: when (target["type"]?.textValue()) {
            "array" -> json.createArrayNode()
            "boolean" -> json.nodeFactory.booleanNode(false)
            "integer" -> json.nodeFactory.numberNode(0)
            else -> null
        }
    }
}
