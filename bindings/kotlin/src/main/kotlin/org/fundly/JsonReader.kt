package org.fundly

import java.time.Instant
import java.time.OffsetDateTime
import java.time.DateTimeException
import java.util.UUID

/** A text that is not what it is read as. */
internal class Unreadable(reason: String) : IllegalArgumentException(reason)

/**
 * Reads JSON from front to back, straight into the classes: there is no tree between, and nothing is found by reflection.
 *
 * It is strict about what it reads and does not look into what it skips beyond finding its end: what comes here was written
 * by the core, or is checked by it.
 */
internal class JsonReader(private val json: String) {
    private var at = 0

    fun fail(what: String): Nothing = throw Unreadable("$what at character $at")

    fun missing(member: String): Nothing = throw Unreadable("no $member before character $at")

    fun unknown(type: String, word: String): Nothing = throw Unreadable("no $type is called ${word.take(60)}")

    private fun skipSpace() {
        while (at < json.length && json[at] <= ' ') at++
    }

    private fun peek(): Char {
        skipSpace()
        return if (at < json.length) json[at] else fail("the text ends")
    }

    private fun expect(letter: Char) {
        if (peek() != letter) fail("no $letter")
        at++
    }

    private fun literal(word: String): Boolean {
        skipSpace()
        if (!json.startsWith(word, at)) return false
        at += word.length
        return true
    }

    /** Nothing may follow. */
    fun end() {
        skipSpace()
        if (at != json.length) fail("something more")
    }

    /** Goes over the members of an object. [member] reads the value or skips it. */
    inline fun members(member: (String) -> Unit) {
        expect('{')
        if (peek() == '}') {
            at++
            return
        }
        while (true) {
            val name = text()
            expect(':')
            member(name)
            if (!more('}')) return
        }
    }

    /** The name of the first member of an object; its value is next. */
    fun only(): String {
        expect('{')
        return text().also { expect(':') }
    }

    inline fun <T> list(read: () -> T): List<T> {
        expect('[')
        if (peek() == ']') {
            at++
            return emptyList()
        }
        val list = ArrayList<T>()
        do list.add(read()) while (more(']'))
        return list
    }

    private fun more(end: Char): Boolean = when (peek()) {
        ',' -> true.also { at++ }
        end -> false.also { at++ }
        else -> fail("neither , nor $end")
    }

    inline fun <T : Any> orNull(read: () -> T): T? = if (literal("null")) null else read()

    /** The value of a member of the object that begins here; the reader stays where it is. */
    fun tag(name: String): String {
        val start = at
        var found: String? = null
        members { if (found == null && it == name) found = text() else skip() ; if (found != null) { at = start; return found!! } }
        at = start
        return missing(name)
    }

    fun text(): String {
        expect('"')
        val start = at
        while (at < json.length) {
            when (json[at++]) {
                '"' -> return json.substring(start, at - 1)
                '\\' -> return escaped(start)
            }
        }
        fail("a text does not end")
    }

    private fun escaped(start: Int): String {
        val text = StringBuilder().append(json, start, at - 1)
        at--
        while (at < json.length) {
            val letter = json[at++]
            if (letter == '"') return text.toString()
            if (letter == '\\') text.append(escape()) else text.append(letter)
        }
        fail("a text does not end")
    }

    private fun escape(): Char {
        if (at >= json.length) fail("a text does not end")
        return when (val letter = json[at++]) {
            '"', '\\', '/' -> letter
            'b' -> '\b'
            'f' -> '\u000c'
            'n' -> '\n'
            'r' -> '\r'
            't' -> '\t'
            'u' -> {
                val code = if (at + 4 <= json.length) json.substring(at, at + 4).toIntOrNull(16) else null
                at += 4
                code?.toChar() ?: fail("no character")
            }
            else -> fail("no escape")
        }
    }

    fun long(): Long {
        skipSpace()
        val start = at
        if (at < json.length && json[at] == '-') at++
        while (at < json.length && json[at] in '0'..'9') at++
        return json.substring(start, at).toLongOrNull() ?: fail("no whole number")
    }

    fun flag(): Boolean = if (literal("true")) true else if (literal("false")) false else fail("neither true nor false")

    fun uuid(): UUID {
        val text = text()
        return try {
            uuidOf(text)
        } catch (_: IllegalArgumentException) {
            fail("no id")
        }
    }

    fun instant(): Instant {
        val text = text()
        return try {
            OffsetDateTime.parse(text).toInstant()
        } catch (_: DateTimeException) {
            fail("no moment")
        }
    }

    /** The text of a value, whatever it is. */
    fun raw(): String {
        skipSpace()
        val start = at
        skip()
        return json.substring(start, at)
    }

    fun skip() {
        when (peek()) {
            '"' -> skipText()
            '{', '[' -> skipNested()
            else -> {
                val start = at
                while (at < json.length && json[at] !in " \t\r\n,]}") at++
                if (at == start) fail("no value")
            }
        }
    }

    private fun skipText() {
        at++
        while (at < json.length) {
            when (json[at++]) {
                '"' -> return
                '\\' -> at++
            }
        }
        fail("a text does not end")
    }

    /** By counting: a text that is nested deep must not take the stack. */
    private fun skipNested() {
        var depth = 0
        do {
            when (if (at < json.length) json[at] else fail("the text ends")) {
                '"' -> skipText()
                '{', '[' -> { depth++; at++ }
                '}', ']' -> { depth--; at++ }
                else -> at++
            }
        } while (depth > 0)
    }
}

/** `UUID.fromString` also takes texts that are none, and makes other ids of them. */
internal fun uuidOf(text: String): UUID {
    val uuid = if (text.length == UUID_LENGTH) UUID.fromString(text) else null
    require(uuid != null && uuid.toString().equals(text, ignoreCase = true)) { "no id: ${text.take(60)}" }
    return uuid
}

private const val UUID_LENGTH = 36
