package org.fundly

import com.fasterxml.jackson.databind.JsonNode
import java.io.File
import java.nio.file.Path
import kotlin.reflect.KClass
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir

/** The stories that every language tells, through the typed functions, to the same hash. */
class StoriesTest {
    private val wire = read("crates/fundly-wire/wire.json")
    private val defaults = Defaults(wire)
    private val stories: List<File> = checkout("stories").listFiles { file -> file.extension == "json" }!!.sorted()

    @TestFactory
    fun inMemory(): List<DynamicTest> {
        assertTrue(stories.size >= 12, "${stories.size} stories")
        return stories.map { story -> dynamicTest(story.name) { Fundly.inMemory().use { tell(story, it, Operations::class) } } }
    }

    @TestFactory
    fun inAFile(@TempDir folder: Path): List<DynamicTest> = stories.map { story ->
        dynamicTest(story.name) {
            val file = folder.resolve("${story.name}.sqlite3").toFile()
            FundlyBlocking.openSqlite(file).use { tell(story, it, BlockingOperations::class) }
        }
    }

    @TestFactory
    fun inAStoreOfKotlin(): List<DynamicTest> = stories.map { story ->
        dynamicTest(story.name) { Fundly.over(MapStore()).use { tell(story, it, Operations::class) } }
    }

    private fun tell(story: File, engine: Any, type: KClass<*>) = runBlocking {
        val told = json.readTree(story)
        val calls = TypedCalls(engine, type, defaults)
        for ((number, step) in told["steps"].withIndex()) {
            val (operation, arguments) = step["operation"].textValue() to step["arguments"]
            val at = "step $number, $operation"
            val before = calls.untyped.size
            try {
                val answer = calls.call(operation, arguments)
                val wrong = step["answer"]?.any { it.hasNonNull("failure") } == true
                assertTrue(wrong || before == calls.untyped.size) { "$at: the types have no room for ${calls.untyped.last()}" }
                assertTrue(step.has("answer"), "$at: it was to fail with ${step["failure"]}, and answers $answer")
                val schema = wire["operations"].first { it["name"].textValue() == operation }["answer"]
                val kind = arguments["kind"]
                assertEquals(defaults.strip(step["answer"], schema, kind), defaults.strip(answer, schema, kind), at)
            } catch (no: FundlyException) {
                assertTrue(step.has("failure"), "$at: $no")
                assertEquals(told(step["failure"]), told(json.readTree(no.failure.toJson())), at)
            }
        }
        val end = told["end"]
        val stands = calls.call("verify", json.createObjectNode().set("campaign", end["campaign"]))
        assertEquals(end["seq"] to end["hash"], stands["seq"] to stands["hash"])
    }

    private fun told(failure: JsonNode): List<Any?> =
        listOf(failure["kind"], failure["code"], failure["field"], failure["violations"]?.map { it["code"] }.orEmpty())
}
