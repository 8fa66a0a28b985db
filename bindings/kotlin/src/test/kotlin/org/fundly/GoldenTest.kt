package org.fundly

import java.time.OffsetDateTime
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import kotlin.reflect.full.companionObjectInstance

/** What Rust wrote is read, and written again as it was: every type, every variant. */
class GoldenTest {
    private val wire = read("crates/fundly-wire/wire.json")
    private val types = wire["types"]
    private val defaults = Defaults(wire)
    private val golden = read("golden/wire.json")

    @TestFactory
    fun everySampleIsReadAndWrittenAgain(): List<DynamicTest> {
        assertTrue(golden.size() > 200)
        return golden.properties().map { (name, samples) ->
            dynamicTest(name) {
                for (sample in samples) {
                    val again = json.readTree(again(name, sample.toString()))
                    assertEquals(defaults.strip(sample, name), defaults.strip(again, name))
                }
            }
        }
    }

    @TestFactory
    fun aMemberThatIsLeftOutIsReadAsItsDefault(): List<DynamicTest> {
        val pairs = golden.properties().associate { (name, samples) -> name to samples.flatMap { defaults.pairs(it, name) } }
        assertTrue(pairs.values.sumOf { it.size } > 200)
        return pairs.filterValues { it.isNotEmpty() }.map { (name, of) ->
            dynamicTest(name) { for ((without, with) in of) assertEquals(again(name, with.toString()), again(name, without.toString())) }
        }
    }

    private fun again(name: String, sample: String): String = when {
        types[name]["type"]?.textValue() == "array" -> {
            val of = types[name]["items"]["\$ref"].textValue().substringAfterLast('/')
            json.readTree(sample).joinToString(",", "[", "]") { again(of, it.toString()) }
        }
        types[name]["type"]?.textValue() == "integer" -> JsonReader(sample).long().toString()
        // A row says nothing of its kind: one of them takes it as it is.
        name == "Row" -> RowKind.entries.firstNotNullOf { kind ->
            runCatching { Row.fromJson(kind, sample).toJson() }.getOrNull()?.takeIf { json.readTree(it) == json.readTree(sample) }
        }
        name == "Timestamp" -> "\"${momentText(OffsetDateTime.parse(json.readTree(sample).textValue()).toInstant())}\""
        else -> {
            val type = java.lang.Class.forName("org.fundly.$name").kotlin.companionObjectInstance as WireType<*>
            (type.fromJson(sample) as WireValue).toJson()
        }
    }
}
