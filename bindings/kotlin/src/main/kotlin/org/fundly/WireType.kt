package org.fundly

/** A value that goes over the wire: everything that commands, events, rows and answers are made of. */
public interface WireValue {
    /** Writes it as JSON; to be called by the library, see [toJson]. */
    public fun writeTo(out: JsonWriter)
}

/** The value as JSON, as the core itself writes it; members that have their default are left out. */
public fun WireValue.toJson(): String = JsonWriter().also { writeTo(it) }.toString()

/** What reads values of a type: the companion of each class. */
public abstract class WireType<T> internal constructor() {
    internal abstract fun read(from: JsonReader): T

    /**
     * Reads a value from JSON. Members that are not known are passed over.
     *
     * @throws FundlyException.Invalid when it is none.
     */
    public fun fromJson(json: String): T = whole(json) { read(it) }
}

internal inline fun <T> whole(json: String, read: (JsonReader) -> T): T = try {
    JsonReader(json).let { reader -> read(reader).also { reader.end() } }
} catch (unreadable: IllegalArgumentException) {
    val reason = unreadable.message ?: "it cannot be read"
    throw FundlyException.of(failure(FailureKind.INVALID, "invalid.wire", reason), unreadable)
}
