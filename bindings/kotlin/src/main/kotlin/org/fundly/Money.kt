package org.fundly

import java.math.BigDecimal

/**
 * An amount and its currency, exactly: `Money("25.00", Currency.USD)`.
 *
 * Two are equal when they are worth the same: 25 USD is 25.00 USD, and 25.000 USD, as which a product may come out.
 */
public class Money(public val amount: BigDecimal, public val currency: Currency) : WireValue, Comparable<Money> {
    /** @throws NumberFormatException when the text is no number. */
    public constructor(amount: String, currency: Currency) : this(BigDecimal(amount), currency)

    override fun writeTo(out: JsonWriter): Unit = out.text(toString())

    override fun equals(other: Any?): Boolean =
        other is Money && currency == other.currency && amount.compareTo(other.amount) == 0

    override fun hashCode(): Int {
        val worth = try {
            amount.stripTrailingZeros().hashCode()
        } catch (_: ArithmeticException) {
            // Its exponent is the largest that there is: whatever is equal to it ends up here as well.
            0
        }
        return 31 * worth + currency.hashCode()
    }

    /** @throws IllegalArgumentException when the currencies differ: there is no rate here. */
    override fun compareTo(other: Money): Int {
        require(currency == other.currency) { "$this and $other are of two currencies" }
        return amount.compareTo(other.amount)
    }

    /**
     * As the wire has it, with the decimals of the currency: `25.00 USD`, `500 JPY`. Decimals that the currency has not are
     * shown where they are not zero, and an amount beyond all money as Java shows it (`1E+999999999 USD`): the core refuses both.
     */
    override fun toString(): String = "${written()} $currency"

    private fun written(): String {
        // Written out, a short number with a large exponent would fill the memory.
        if (amount.scale() !in -LONGEST..LONGEST) return amount.toString()
        val shortest = amount.stripTrailingZeros()
        return shortest.setScale(maxOf(shortest.scale(), currency.decimals)).toPlainString()
    }

    public companion object : WireType<Money>() {
        /** Far more digits than any money has. */
        private const val LONGEST = 1_000

        /** The length that the core reads. */
        private const val TEXT_MAX = 40

        private val form = Regex("-?[0-9]+(\\.[0-9]+)? [A-Z]{3}")

        override fun read(from: JsonReader): Money = of(from.text()) ?: from.fail("no money")

        /** Reads `25.00 USD`, in the form of the wire alone; null when it is none. */
        public fun parse(text: String): Money? = of(text)

        private fun of(text: String): Money? {
            if (text.length > TEXT_MAX || !form.matches(text)) return null
            val (amount, code) = text.split(' ')
            return Currency.entries.find { it.wire == code }?.let { Money(amount, it) }
        }
    }
}
