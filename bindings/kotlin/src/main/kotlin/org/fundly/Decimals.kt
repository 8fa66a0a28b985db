package org.fundly

/** How many decimals an amount in this currency has, by ISO 4217: 2 for cents, 0 for yen. */
public val Currency.decimals: Int
    get() = when (this) {
        Currency.BIF, Currency.CLP, Currency.DJF, Currency.GNF, Currency.ISK, Currency.JPY, Currency.KMF, Currency.KRW, Currency.PYG,
        Currency.RWF, Currency.UGX, Currency.UYI, Currency.VND, Currency.VUV, Currency.XAF, Currency.XOF, Currency.XPF -> 0
        Currency.BHD, Currency.IQD, Currency.JOD, Currency.KWD, Currency.LYD, Currency.OMR, Currency.TND -> 3
        Currency.CLF, Currency.UYW -> 4
        else -> 2
    }
