//! ISO 4217 list one (current currencies and funds), edition published 2026-01-01.
//!
//! Source: <https://www.six-group.com/en/products-services/financial-information/data-standards.html>
//! (SIX, maintenance agency). A newer edition is a new version of this file: sort by code, keep only
//! current codes, and let the tests below say what changed.

/// The edition of the list, as its publisher dates it.
pub(super) const PUBLISHED: &str = "2026-01-01";

/// Every current code with a minor unit, and its number of decimals; sorted by code.
#[rustfmt::skip]
pub(super) const CURRENCIES: [(&str, u8); 165] = [
    ("AED", 2), ("AFN", 2), ("ALL", 2), ("AMD", 2), ("AOA", 2), ("ARS", 2),
    ("AUD", 2), ("AWG", 2), ("AZN", 2), ("BAM", 2), ("BBD", 2), ("BDT", 2),
    ("BHD", 3), ("BIF", 0), ("BMD", 2), ("BND", 2), ("BOB", 2), ("BOV", 2),
    ("BRL", 2), ("BSD", 2), ("BTN", 2), ("BWP", 2), ("BYN", 2), ("BZD", 2),
    ("CAD", 2), ("CDF", 2), ("CHE", 2), ("CHF", 2), ("CHW", 2), ("CLF", 4),
    ("CLP", 0), ("CNY", 2), ("COP", 2), ("COU", 2), ("CRC", 2), ("CUP", 2),
    ("CVE", 2), ("CZK", 2), ("DJF", 0), ("DKK", 2), ("DOP", 2), ("DZD", 2),
    ("EGP", 2), ("ERN", 2), ("ETB", 2), ("EUR", 2), ("FJD", 2), ("FKP", 2),
    ("GBP", 2), ("GEL", 2), ("GHS", 2), ("GIP", 2), ("GMD", 2), ("GNF", 0),
    ("GTQ", 2), ("GYD", 2), ("HKD", 2), ("HNL", 2), ("HTG", 2), ("HUF", 2),
    ("IDR", 2), ("ILS", 2), ("INR", 2), ("IQD", 3), ("IRR", 2), ("ISK", 0),
    ("JMD", 2), ("JOD", 3), ("JPY", 0), ("KES", 2), ("KGS", 2), ("KHR", 2),
    ("KMF", 0), ("KPW", 2), ("KRW", 0), ("KWD", 3), ("KYD", 2), ("KZT", 2),
    ("LAK", 2), ("LBP", 2), ("LKR", 2), ("LRD", 2), ("LSL", 2), ("LYD", 3),
    ("MAD", 2), ("MDL", 2), ("MGA", 2), ("MKD", 2), ("MMK", 2), ("MNT", 2),
    ("MOP", 2), ("MRU", 2), ("MUR", 2), ("MVR", 2), ("MWK", 2), ("MXN", 2),
    ("MXV", 2), ("MYR", 2), ("MZN", 2), ("NAD", 2), ("NGN", 2), ("NIO", 2),
    ("NOK", 2), ("NPR", 2), ("NZD", 2), ("OMR", 3), ("PAB", 2), ("PEN", 2),
    ("PGK", 2), ("PHP", 2), ("PKR", 2), ("PLN", 2), ("PYG", 0), ("QAR", 2),
    ("RON", 2), ("RSD", 2), ("RUB", 2), ("RWF", 0), ("SAR", 2), ("SBD", 2),
    ("SCR", 2), ("SDG", 2), ("SEK", 2), ("SGD", 2), ("SHP", 2), ("SLE", 2),
    ("SOS", 2), ("SRD", 2), ("SSP", 2), ("STN", 2), ("SVC", 2), ("SYP", 2),
    ("SZL", 2), ("THB", 2), ("TJS", 2), ("TMT", 2), ("TND", 3), ("TOP", 2),
    ("TRY", 2), ("TTD", 2), ("TWD", 2), ("TZS", 2), ("UAH", 2), ("UGX", 0),
    ("USD", 2), ("USN", 2), ("UYI", 0), ("UYU", 2), ("UYW", 4), ("UZS", 2),
    ("VED", 2), ("VES", 2), ("VND", 0), ("VUV", 0), ("WST", 2), ("XAD", 2),
    ("XAF", 0), ("XCD", 2), ("XCG", 2), ("XOF", 0), ("XPF", 0), ("YER", 2),
    ("ZAR", 2), ("ZMW", 2), ("ZWG", 2),
];

/// Current codes that have no minor unit: metals, bond units, SDR, test and "no currency". Sorted.
#[rustfmt::skip]
pub(super) const WITHOUT_MINOR_UNIT: [&str; 13] = [
    "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn codes_with(exponent: u8) -> Vec<&'static str> {
        CURRENCIES.iter().filter(|(_, e)| *e == exponent).map(|(code, _)| *code).collect()
    }

    #[test]
    fn exponents_match_the_published_lists() {
        let none = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
        assert_eq!(codes_with(0).join(" "), none);
        assert_eq!(codes_with(3).join(" "), "BHD IQD JOD KWD LYD OMR TND");
        assert_eq!(codes_with(4).join(" "), "CLF UYW");
        assert_eq!(codes_with(2).len(), 139);
        assert_eq!(CURRENCIES.len(), 165);
        assert_eq!(WITHOUT_MINOR_UNIT.len(), 13);
    }

    #[test]
    fn tables_are_sorted_and_disjoint() {
        assert!(CURRENCIES.windows(2).all(|w| w[0].0 < w[1].0));
        assert!(WITHOUT_MINOR_UNIT.windows(2).all(|w| w[0] < w[1]));
        assert!(WITHOUT_MINOR_UNIT.iter().all(|c| CURRENCIES.iter().all(|(k, _)| k != c)));
        let shaped = |c: &str| c.len() == 3 && c.bytes().all(|b| b.is_ascii_uppercase());
        assert!(CURRENCIES.iter().all(|(c, _)| shaped(c)));
    }

    #[test]
    fn recent_amendments_are_in() {
        let has = |code: &str| CURRENCIES.iter().any(|(c, _)| *c == code);
        for current in ["SLE", "XCG", "VED", "VES", "ZWG", "MRU", "STN", "BYN", "EUR"] {
            assert!(has(current), "{current} is current");
        }
        for withdrawn in ["HRK", "SLL", "ANG", "BGN", "CUC", "ZWL", "MRO", "STD", "BYR", "VEF"] {
            assert!(!has(withdrawn), "{withdrawn} is withdrawn");
        }
    }
}
