import XCTest

@testable import Fundly

/// What is written by hand: texts, numbers, money, moments.
final class ValueTests: XCTestCase {
    private func string(_ json: String) throws -> String { try WireReader.read(json) { try $0.string() } }
    private func integer(_ json: String) throws -> Int { try WireReader.read(json) { try $0.integer() } }

    func testTextsAreReadAndWrittenWithAllEscapes() throws {
        XCTAssertEqual(try string(#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é😀""#), "a\"\\/\u{8}\u{c}\n\r\té😀é😀")
        for text in ["", "plain", "\"\\\n\u{0}\u{1f}", "é😀\u{2028}"] {
            XCTAssertEqual(Title(text), try Title(json: Title(text).json))
        }
        for bad in [#"""#, #""\"#, #""\x""#, #""\u12""#, #""\ud83d""#, #""\ud83dx""#, #""\ud83d\u0041""#, #""\udc00""#, "\"\u{1}\"", "7", ""] {
            XCTAssertThrowsError(try string(bad), bad)
        }
    }

    func testNumbersAreWholeAndExact() throws {
        XCTAssertEqual(try integer("9007199254740991"), 9_007_199_254_740_991)
        XCTAssertEqual(try integer("-9223372036854775808"), Int.min)
        XCTAssertEqual(try integer("9223372036854775807"), Int.max)
        for bad in ["9223372036854775808", "-9223372036854775809", "1.0", "1e3", "-", "", "x", "1 2", "\"1\"", "007", "-01"] {
            XCTAssertThrowsError(try integer(bad), bad)
        }
    }

    func testMoneyIsExactAndKeepsItsZeros() throws {
        for text in ["25.00 USD", "0.10 EUR", "-0.05 USD", "500 JPY", "1.000 BHD", "92233720368547758.07 USD", "12345678901234567890123 JPY"] {
            XCTAssertEqual(Money(text)?.description, text)
        }
        XCTAssertEqual(Money("25.00 USD"), Money(25, .usd))
        XCTAssertEqual(Money("25.00 USD").hashValue, Money("25 USD").hashValue)
        XCTAssertEqual(Money("25.10 USD")?.amount, Decimal(string: "25.1"))
        XCTAssertEqual(Money(Decimal(string: "12.5") ?? 0, .usd).description, "12.5 USD")
        for bad in ["", "25", "25.00USD", "25. USD", ".5 USD", "1e3 USD", "+1 USD", "1,000 USD", "1.2.3 USD", " 1 USD", "1 usd", "NaN USD"] {
            XCTAssertNil(Money(bad), bad)
        }
    }

    func testAmountsAreMinorUnits() throws {
        XCTAssertEqual(try Amount(json: #""-2505""#), -2505)
        XCTAssertEqual(Amount(Int64.min).json, "\"-9223372036854775808\"")
        XCTAssertEqual(Amount(2505).decimal(places: 2), Decimal(string: "25.05"))
        XCTAssertEqual(Amount(-5).decimal(places: 2), Decimal(string: "-0.05"))
        XCTAssertEqual(Amount(-5).decimal(places: Int.min), -5)
        XCTAssertEqual(Amount(Int64.min).decimal(places: Int.max), Decimal(string: "-9223372036854775808e-38"))
        for bad in ["2505", #""25.05""#, #""""#, #""9223372036854775808""#] { XCTAssertThrowsError(try Amount(json: bad), bad) }
    }

    func testMomentsAreExactToTheMillisecond() throws {
        XCTAssertEqual(Timestamp("1970-01-01T00:00:00Z")?.milliseconds, 0)
        XCTAssertEqual(Timestamp("2026-03-07T22:59:00.1239-05:00")?.description, "2026-03-08T03:59:00.123Z")
        XCTAssertEqual(Timestamp("2024-02-29 23:59:60z")?.description, "2024-03-01T00:00:00.000Z")
        XCTAssertEqual(Timestamp("2026-01-01T00:00:00\u{2212}01:30")?.description, "2026-01-01T01:30:00.000Z")
        XCTAssertEqual(Timestamp("9999-12-31T23:59:59.999Z")?.milliseconds, 253_402_300_799_999)
        for bad in ["", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00+24:00"] {
            XCTAssertNil(Timestamp(bad), bad)
        }
        for milliseconds in stride(from: Int64(0), through: 253_402_300_799_999, by: 25_340_230_079_999) {
            let moment = Timestamp(milliseconds: milliseconds)
            XCTAssertEqual(Timestamp(moment.date), moment)
            XCTAssertEqual(Timestamp(moment.description), moment)
        }
        XCTAssertEqual(Timestamp(Date.distantFuture.addingTimeInterval(1e300)).milliseconds, Int64.max)
    }

    func testIdsOrderAndReadAsTheirBytes() throws {
        let id = PledgeId()
        XCTAssertEqual(PledgeId(id.description), id)
        XCTAssertEqual(try PledgeId(json: id.json.uppercased()), id)
        XCTAssertNil(PledgeId("7"))
        for bad in [#""7""#, "7", #""00000000-0000-0000-0000-00000000000g""#, #""00000000000000000000000000000000""#] {
            XCTAssertThrowsError(try PledgeId(json: bad), bad)
        }
        let (low, high) = (try PledgeId(json: #""00000000-0000-0000-0000-0000000000c1""#), try PledgeId(json: #""a0000000-0000-0000-0000-000000000000""#))
        XCTAssertLessThan(low, high)
        XCTAssertFalse(low < low)
    }
}
