package org.fundly

import kotlinx.coroutines.runBlocking

/** What a call costs, in nanoseconds, warm: `bindings/kotlin/cost` holds it against the same in Rust. */
fun main(): Unit = runBlocking {
    Fundly.inMemory().use { engine ->
        val blocking = engine.blocking()
        val whole = Money("100.00", Currency.USD)
        val weights = listOf(1L, 2L, 3L)
        repeat(20_000) { blocking.allocate(whole = whole, weights = weights) }
        told("allocate", 20_000) { repeat(20_000) { blocking.allocate(whole = whole, weights = weights) } }
        told("allocate.suspend", 20_000) { repeat(20_000) { engine.allocate(whole = whole, weights = weights) } }

        val scene = Scene(blocking).openEnded()
        var backers = 0L
        fun pledges(count: Int) = List(count) {
            scene.request(Actor(Scene.backer(++backers)), Command.PlacePledge(PledgeOrder(contribution = Money("25.00", Currency.USD))))
        }
        for (request in pledges(5_000)) blocking.execute(request)
        val lone = pledges(5_000)
        told("execute", lone.size) { for (request in lone) blocking.execute(request) }
        repeat(5) { blocking.executeMany(pledges(1_000)) }
        val batches = List(10) { pledges(1_000) }
        told("executeMany", 10_000) { for (batch in batches) check(blocking.executeMany(batch).all { it.failure == null }) }
    }
}

private inline fun told(name: String, times: Int, work: () -> Unit) {
    val begun = System.nanoTime()
    work()
    println("$name ${(System.nanoTime() - begun) / times}")
}
