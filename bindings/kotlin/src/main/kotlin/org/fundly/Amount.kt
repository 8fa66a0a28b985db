package org.fundly

/**
 * Money in minor units (cents, yen) of the currency that is clear from where it stands: of the campaign.
 *
 * Sums that no longer fit throw an [ArithmeticException]; nothing wraps around.
 */
@JvmInline
public value class Amount(public val minor: Long) : WireValue, Comparable<Amount> {
    public operator fun plus(other: Amount): Amount = Amount(Math.addExact(minor, other.minor))

    public operator fun minus(other: Amount): Amount = Amount(Math.subtractExact(minor, other.minor))

    public operator fun unaryMinus(): Amount = Amount(Math.negateExact(minor))

    override fun compareTo(other: Amount): Int = minor.compareTo(other.minor)

    override fun writeTo(out: JsonWriter): Unit = out.text(minor.toString())

    override fun toString(): String = minor.toString()

    public companion object : WireType<Amount>() {
        override fun read(from: JsonReader): Amount = Amount(from.text().toLongOrNull() ?: from.fail("no amount"))
    }
}
