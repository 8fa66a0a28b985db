// Texts of a form of their own.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** A long text in Markdown. */
@JvmInline
public value class Body(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Body>() {
        override fun read(from: JsonReader): Body = Body(from.text())
    }
}

/**
 * A moment, or a period before or after one. The moments: launch, commit, late, deadline, closed, paid, disbursed,
 * fulfilled. Periods: as 48h, 4cd (calendar days), 5bd (business days), 12mo, 1y. As `commit`.
 */
@JvmInline
public value class Bound(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Bound>() {
        override fun read(from: JsonReader): Bound = Bound(from.text())
    }
}

/**
 * A condition: always, never, a flag (the name of a category or a fact of the person), a comparison of amounts (<, <=,
 * >, >=, =), not c, c and d, c or d. As `always`.
 */
@JvmInline
public value class Condition(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Condition>() {
        override fun read(from: JsonReader): Condition = Condition(from.text())
    }
}

/** A country by its ISO 3166-1 code of two letters. As `DE`. */
@JvmInline
public value class Country(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Country>() {
        override fun read(from: JsonReader): Country = Country(from.text())
    }
}

/** A date. As `2026-06-19`. */
@JvmInline
public value class Date(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Date>() {
        override fun read(from: JsonReader): Date = Date(from.text())
    }
}

/** A SHA-256 hash in hexadecimal digits. */
@JvmInline
public value class Digest32(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Digest32>() {
        override fun read(from: JsonReader): Digest32 = Digest32(from.text())
    }
}

/** An e-mail address, checked only for shape. */
@JvmInline
public value class Email(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Email>() {
        override fun read(from: JsonReader): Email = Email(from.text())
    }
}

/** What tells two contents apart, in hexadecimal digits. */
@JvmInline
public value class Fingerprint(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Fingerprint>() {
        override fun read(from: JsonReader): Fingerprint = Fingerprint(from.text())
    }
}

/**
 * A formula of an amount: money, a variable, a share (5% of income), max(a, b), min(a, b), a + b, a - b, or if
 * condition then a else b. The variables: amount, income, netWorth, invested, total, totalAfter, goal, maximum. As
 * `2500 USD`.
 */
@JvmInline
public value class Formula(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Formula>() {
        override fun read(from: JsonReader): Formula = Formula(from.text())
    }
}

/** The public name by which an account is found. */
@JvmInline
public value class Handle(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Handle>() {
        override fun read(from: JsonReader): Handle = Handle(from.text())
    }
}

/** A short name of one line: a category, a tag, a zone, a fee. */
@JvmInline
public value class Label(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Label>() {
        override fun read(from: JsonReader): Label = Label(from.text())
    }
}

/** A web address. */
@JvmInline
public value class Link(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Link>() {
        override fun read(from: JsonReader): Link = Link(from.text())
    }
}

/** A short message from a backer. */
@JvmInline
public value class Note(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Note>() {
        override fun read(from: JsonReader): Note = Note(from.text())
    }
}

/**
 * A length of time: absolute with ms, d, h, m or s; calendar days with cd, business days with bd, months with mo, years
 * with y. At most 3660 days, 366 business days or 1200 months. As `48h`.
 */
@JvmInline
public value class Period(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Period>() {
        override fun read(from: JsonReader): Period = Period(from.text())
    }
}

/** A percentage with at most 4 decimals, up to 100000%. As `2.9%`. */
@JvmInline
public value class Rate(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Rate>() {
        override fun read(from: JsonReader): Rate = Rate(from.text())
    }
}

/** Why somebody did something; never empty. */
@JvmInline
public value class Reason(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Reason>() {
        override fun read(from: JsonReader): Reason = Reason(from.text())
    }
}

/** An opaque reference from outside: a payment method, a gateway's transaction, a tracking number. */
@JvmInline
public value class Reference(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Reference>() {
        override fun read(from: JsonReader): Reference = Reference(from.text())
    }
}

/** A length of absolute time: a whole number and ms, d, h, m or s. As `48h`. */
@JvmInline
public value class Span(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Span>() {
        override fun read(from: JsonReader): Span = Span(from.text())
    }
}

/** A summary in a few sentences. */
@JvmInline
public value class Summary(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Summary>() {
        override fun read(from: JsonReader): Summary = Summary(from.text())
    }
}

/** A title of one line. */
@JvmInline
public value class Title(public val text: String) : WireValue {
    override fun writeTo(out: JsonWriter): Unit = out.text(text)
    override fun toString(): String = text
    public companion object : WireType<Title>() {
        override fun read(from: JsonReader): Title = Title(from.text())
    }
}
