package org.fundly

import java.time.Instant
import java.time.format.DateTimeFormatterBuilder
import java.util.Locale

/** Writes JSON into one text. */
public class JsonWriter internal constructor() {
    private val text = StringBuilder(256)

    /** Whether a comma comes before what is next. */
    private var follows = false

    private fun next() {
        if (follows) text.append(',')
        follows = true
    }

    internal fun open() {
        next()
        text.append('{')
        follows = false
    }

    internal fun close() {
        text.append('}')
        follows = true
    }

    internal fun member(name: String): JsonWriter {
        next()
        // Names are the wire's: there is nothing in them to escape.
        text.append('"').append(name).append("\":")
        follows = false
        return this
    }

    internal inline fun <T> list(values: List<T>, write: (T) -> Unit) {
        next()
        text.append('[')
        follows = false
        for (value in values) write(value)
        text.append(']')
        follows = true
    }

    internal inline fun <T : Any> orNull(value: T?, write: (T) -> Unit) {
        if (value == null) raw("null") else write(value)
    }

    internal fun long(value: Long) {
        next()
        text.append(value)
    }

    internal fun flag(value: Boolean) {
        next()
        text.append(value)
    }

    internal fun instant(value: Instant): Unit = text(momentText(value))

    /** What is JSON already. */
    internal fun raw(json: String) {
        next()
        text.append(json)
    }

    internal fun text(value: String) {
        next()
        text.append('"')
        var plain = 0
        for (at in value.indices) {
            val letter = value[at]
            if (letter >= ' ' && letter != '"' && letter != '\\' && !letter.isSurrogate()) continue
            // Half of a pair is no text in UTF-8: what native code makes of it differs, so it goes as an escape and is refused.
            if (letter.isSurrogate() && paired(value, at)) continue
            text.append(value, plain, at)
            plain = at + 1
            when (letter) {
                '"', '\\' -> text.append('\\').append(letter)
                else -> text.append("\\u").append(letter.code.toString(16).padStart(4, '0'))
            }
        }
        text.append(value, plain, value.length).append('"')
    }

    private fun paired(value: String, at: Int): Boolean =
        if (value[at].isHighSurrogate()) value.getOrNull(at + 1)?.isLowSurrogate() == true
        else value.getOrNull(at - 1)?.isHighSurrogate() == true

    override fun toString(): String = text.toString()
}

/** A moment to the millisecond, which is as exact as the core is. */
internal fun momentText(moment: Instant): String = millis.format(moment)

private val millis = DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT)
