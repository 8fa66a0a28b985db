package org.fundly

import java.io.File
import java.util.UUID
import kotlinx.coroutines.runBlocking

/** So many that the last are compiled, as those of a server that runs for hours. */
private const val RUNS = 40
private const val CALLS = 2_000
private const val MANY = 1_000

/** What a call costs, in nanoseconds, warm: `bindings/kotlin/cost` holds it against the same in Rust. */
fun main() = runBlocking {
    val whole = Money("100.00", Currency.USD)
    val weights = listOf(1L, 2L, 3L, 4L, 5L)
    FundlyBlocking.inMemory().use { engine ->
        measure("allocate", "blocking", CALLS, {}) { repeat(CALLS) { engine.allocate(whole = whole, weights = weights) } }
    }
    Fundly.inMemory().use { engine ->
        measure("allocate", "suspend", CALLS, {}) { repeat(CALLS) { engine.allocate(whole = whole, weights = weights) } }
    }
    measure("execute", "blocking", CALLS, { live(CALLS) }) { (engine, requests) ->
        for (request in requests) engine.blocking().execute(request)
    }
    measure("execute", "suspend", CALLS, { live(CALLS) }) { (engine, requests) -> for (request in requests) engine.execute(request) }
    measure("executeMany", "suspend", 1, { live(MANY) }) { (engine, requests) ->
        check(engine.executeMany(requests).all { it.failure == null })
    }
}

/** The requests that the same in Rust makes: four that open a campaign, a preview, and a pledge. */
private val steps: List<Request> =
    json.readTree(File("stories/tried-before-done.json"))["steps"].take(6).map { Request.fromJson("${it["arguments"]["request"]}") }

/** A campaign that takes pledges, and so many, each of a backer of its own. */
private fun live(pledges: Int): Pair<Fundly, List<Request>> {
    val engine = Fundly.inMemory()
    for (request in steps.take(4)) engine.blocking().execute(request)
    return engine to List(pledges) {
        val backer = AccountId(UUID(4, it.toLong()))
        steps[5].copy(id = CommandId(UUID(3, it.toLong())), actor = Actor(backer))
    }
}

/** Prints the least time of a call; [setUp] is not timed, and makes what [run] uses up. */
private suspend fun <T> measure(name: String, how: String, calls: Int, setUp: () -> T, run: suspend (T) -> Unit) {
    val took = List(RUNS) {
        val with = setUp()
        val begun = System.nanoTime()
        run(with)
        (System.nanoTime() - begun) / calls
    }
    println("$name $how ${took.min()}")
}
