package org.fundly

import com.fasterxml.jackson.databind.JsonNode
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.full.companionObjectInstance
import kotlin.reflect.full.declaredMemberFunctions
import kotlin.reflect.full.declaredMemberProperties
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Everything that the core exports is there under its name. */
class SurfaceTest {
    private val wire = read("crates/fundly-wire/wire.json")
    private val missing = mutableListOf<String>()

    @Test
    fun everyOperationIsAFunctionWithItsArguments() {
        for (operations in listOf(Operations::class, BlockingOperations::class)) {
            val functions = operations.declaredMemberFunctions.associateBy { it.name }
            for (operation in wire["operations"]) {
                val name = operation["name"].textValue()
                val arguments = functions[name]?.parameters?.filter { it.kind == KParameter.Kind.VALUE }?.map { it.name }
                val wanted = operation["parameters"].map { it["name"].textValue() }
                if (arguments != wanted) missing += "${operations.simpleName}.$name$wanted, there is $arguments"
            }
        }
        assertEquals(emptyList<String>(), missing)
        assertTrue(wire["operations"].size() >= 39)
    }

    @Test
    fun everyTypeIsAClassWithItsMembers() {
        for ((name, schema) in wire["types"].properties()) {
            // A list, a number, a moment are what Kotlin has.
            if (schema["type"]?.textValue() in listOf("array", "integer") || name == "Timestamp") continue
            val found = runCatching { java.lang.Class.forName("org.fundly.$name").kotlin }.getOrNull()
            if (found == null) missing += name else members(name, schema, found)
        }
        assertEquals(emptyList<String>(), missing)
        assertTrue(wire["types"].size() >= 248)
    }

    private fun members(name: String, schema: JsonNode, found: KClass<*>) {
        val words = schema["enum"]?.toList() ?: schema["oneOf"]?.mapNotNull { it["const"] }.orEmpty()
        val variants = schema["oneOf"]?.filter { !it.has("const") }.orEmpty()
        when {
            words.isNotEmpty() -> {
                val there = found.java.enumConstants.map { it.toString() }
                missing += words.map { it.textValue() }.filter { it !in there }.map { "$name.$it" }
            }
            variants.isNotEmpty() -> {
                val nested = found.sealedSubclasses.associateBy { it.simpleName }
                for (variant in variants) {
                    val tag = variant["properties"].properties().first { it.value.has("const") }
                    val called = tag.value["const"].textValue().replaceFirstChar { it.uppercase() }
                    val of = nested[called]
                    if (of == null) missing += "$name.$called" else properties("$name.$called", variant, of, tag.key)
                }
            }
            schema.has("properties") -> properties(name, schema, found, null)
        }
        if (found != Row::class && found.companionObjectInstance !is WireType<*>) missing += "$name cannot be read"
    }

    private fun properties(name: String, schema: JsonNode, found: KClass<*>, tag: String?) {
        val there = found.declaredMemberProperties.map { it.name }
        missing += schema["properties"].fieldNames().asSequence().filter { it != tag && it !in there }.map { "$name.$it" }
    }

    @Test
    fun everyKindOfRowHasAKeyOfItsParts() {
        val keys = RowKey::class.sealedSubclasses.associateBy { it.simpleName }
        for (row in wire["rows"]) {
            val kind = row["kind"].textValue().replaceFirstChar { it.uppercase() }
            val there = keys[kind]?.declaredMemberProperties?.map { it.name }.orEmpty()
            missing += row["key"].map { it["name"].textValue() }.filter { it !in there }.map { "RowKey.$kind.$it" }
            if (kind !in keys) missing += "RowKey.$kind"
        }
        assertEquals(emptyList<String>(), missing)
    }
}
