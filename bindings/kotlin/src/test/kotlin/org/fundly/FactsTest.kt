package org.fundly

import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What a policy asks about a person is answered from the engine's own store. */
class FactsTest {
    private fun aLimitOverAllIssuersCountsEveryCampaign(engine: FundlyBlocking) {
        val limit = Limit(id = Label("year"), most = Formula("100 USD"), counts = Scope.ALL_ISSUERS, window = Period("12mo"))
        val policy = engine.preset("openEnded").copy(currency = Currency.USD, limits = listOf(limit))
        val (one, other) = (1L..2L).map { Scene(engine, it).openEnded(policy) }
        one.pledge(Scene.backer(1), "60.00")
        val no = assertThrows(FundlyException.Rejected::class.java) { other.pledge(Scene.backer(1), "60.00") }
        assertEquals("policy.limit", no.code)
        other.pledge(Scene.backer(2), "60.00")
        other.pledge(Scene.backer(1), "40.00")
    }

    @Test
    fun inMemory() = FundlyBlocking.inMemory().use { aLimitOverAllIssuersCountsEveryCampaign(it) }

    @Test
    fun inAFile(@TempDir folder: Path) =
        FundlyBlocking.openSqlite(folder.resolve("facts.sqlite3").toFile()).use { aLimitOverAllIssuersCountsEveryCampaign(it) }
}
