/// Moments as text. Foundation's formatters are slow and round; this is whole numbers all the way.
enum RFC3339 {
    private static let day: Int64 = 86_400_000

    static func text(_ milliseconds: Int64) -> String {
        let (days, time) = split(milliseconds, by: day)
        let (year, month, date) = civil(days)
        var text: [UInt8] = []
        text.reserveCapacity(24)
        func put(_ number: Int64, _ width: Int) {
            let digits = String(number)
            text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, width - digits.utf8.count)))
            text.append(contentsOf: digits.utf8)
        }
        put(year, 4)
        text.append(UInt8(ascii: "-"))
        put(month, 2)
        text.append(UInt8(ascii: "-"))
        put(date, 2)
        text.append(UInt8(ascii: "T"))
        put(time / 3_600_000, 2)
        text.append(UInt8(ascii: ":"))
        put(time / 60_000 % 60, 2)
        text.append(UInt8(ascii: ":"))
        put(time / 1000 % 60, 2)
        text.append(UInt8(ascii: "."))
        put(time % 1000, 3)
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// As lenient as the engine: `t`, `z` and a space for `T`, any number of decimals, of which three count, a leap second.
    static func read(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard (20...40).contains(text.count), text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            "Tt ".utf8.contains(text[10]), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            let year = number(text, 0, 4), let month = number(text, 5, 2), let date = number(text, 8, 2),
            let hour = number(text, 11, 2), let minute = number(text, 14, 2), let second = number(text, 17, 2),
            (1...12).contains(month), (1...length(of: month, year)).contains(date), hour < 24, minute < 60, second <= 60
        else { return nil }
        var at = 19
        var fraction: Int64 = 0
        if text[at] == UInt8(ascii: ".") {
            at += 1
            let start = at
            var worth: Int64 = 100
            while at < text.count, (0x30...0x39).contains(text[at]) {
                fraction += Int64(text[at] - 0x30) * worth
                worth /= 10
                at += 1
            }
            guard at > start else { return nil }
        }
        guard let offset = offset(text, at) else { return nil }
        let minutes = (days(year, month, date) * 24 + hour) * 60 + minute - offset
        return (minutes * 60 + second) * 1000 + fraction
    }

    /// Minutes from UTC.
    private static func offset(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int64? {
        guard at < text.count else { return nil }
        if "Zz".utf8.contains(text[at]) { return at + 1 == text.count ? 0 : nil }
        let minus = text[at] == UInt8(ascii: "-") || text[at] == 0xE2
        // The real minus has three bytes.
        let long = text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x88 && text[at + 2] == 0x92
        guard long || minus && text[at] != 0xE2 || text[at] == UInt8(ascii: "+") else { return nil }
        let start = at + (long ? 3 : 1)
        guard start + 5 == text.count, text[start + 2] == UInt8(ascii: ":"), let hours = number(text, start, 2),
            let minutes = number(text, start + 3, 2), hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (minus ? -1 : 1)
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Int64? {
        var value: Int64 = 0
        for index in at..<(at + count) {
            guard index < text.count, (0x30...0x39).contains(text[index]) else { return nil }
            value = value * 10 + Int64(text[index] - 0x30)
        }
        return value
    }

    private static func split(_ value: Int64, by part: Int64) -> (Int64, Int64) {
        let (whole, rest) = value.quotientAndRemainder(dividingBy: part)
        return rest < 0 ? (whole - 1, rest + part) : (whole, rest)
    }

    private static func length(of month: Int64, _ year: Int64) -> Int64 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Days since the beginning of 1970, by Hinnant's algorithm: years begin in March, so that the leap day is the last.
    private static func days(_ year: Int64, _ month: Int64, _ date: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let (era, inEra) = split(shifted, by: 400)
        let inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + date - 1
        return era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear - 719_468
    }

    private static func civil(_ days: Int64) -> (Int64, Int64, Int64) {
        let (era, inEra) = split(days + 719_468, by: 146_097)
        let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * year + year / 4 - year / 100)
        let month = (5 * inYear + 2) / 153
        let date = inYear - (153 * month + 2) / 5 + 1
        return (year + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, date)
    }
}
