package org.fundly

import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Asks twice, for Java says it in another way the second time. */
fun main() = repeat(2) {
    try {
        FundlyBlocking.inMemory().close()
    } catch (no: FundlyException.Unloadable) {
        println("${no.code} ${no.reason}")
    }
}

/** A machine that the native library is not there for. */
class LoadingTest {
    @Test
    fun aMissingLibraryIsToldWithTheNameOfTheMachine() {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val missing = "-Duniffi.component.fundly_mobile.libraryOverride=there_is_none"
        val process = ProcessBuilder(java, missing, "-cp", classes, "org.fundly.LoadingTestKt").redirectErrorStream(true).start()
        val told = process.inputStream.bufferedReader().readLines()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS))
        val (system, processor) = System.getProperty("os.name") to System.getProperty("os.arch")
        assertEquals(2, told.count { it.startsWith("native.unloadable no native library can be loaded for $system on $processor") }, "$told")
    }
}
