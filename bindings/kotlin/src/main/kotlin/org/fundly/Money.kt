package org.fundly

import java.math.BigDecimal

/**
 * An amount and its currency, exactly: `Money("25.00", Currency.USD)`.
 *
 * Two are equal when they are worth the same: 25 USD is 25.00 USD.
 */
public class Money(public val amount: BigDecimal, public val currency: Currency) : WireValue, Comparable<Money> {
    public constructor(amount: String, currency: Currency) : this(BigDecimal(amount), currency)

    override fun writeTo(out: JsonWriter): Unit = out.text(toString())

    override fun equals(other: Any?): Boolean =
        other is Money && currency == other.currency && amount.compareTo(other.amount) == 0

    override fun hashCode(): Int = 31 * amount.stripTrailingZeros().hashCode() + currency.hashCode()

    /** @throws IllegalArgumentException when the currencies differ: there is no rate here. */
    override fun compareTo(other: Money): Int {
        require(currency == other.currency) { "$this and $other are of two currencies" }
        return amount.compareTo(other.amount)
    }

    /** As the wire has it: `25.00 USD`. */
    override fun toString(): String = "${amount.toPlainString()} $currency"

    public companion object : WireType<Money>() {
        override fun read(from: JsonReader): Money = of(from.text()) ?: from.fail("no money")

        /** Reads `25.00 USD`; null when it is none. */
        public fun parse(text: String): Money? = of(text)

        private fun of(text: String): Money? {
            val space = text.indexOf(' ')
            if (space < 0) return null
            val amount = text.substring(0, space).toBigDecimalOrNull() ?: return null
            val code = text.substring(space + 1)
            return Currency.entries.find { it.wire == code }?.let { Money(amount, it) }
        }
    }
}
