import XCTest

@testable import Fundly

/// What is read from JSON, and what is refused, as the engine refuses it.
final class WireTests: XCTestCase {
    private let account = #""account":"00000000-0000-0000-0000-0000000000c1""#

    /// The field of the error that reading throws.
    private func fault<T: WireValue>(
        _ type: T.Type, _ json: String, file: StaticString = #filePath, line: UInt = #line
    ) -> String? {
        var field: String?
        XCTAssertThrowsError(try T(json: json), json, file: file, line: line) { error in
            let error = error as? FundlyError
            XCTAssertEqual(error?.kind, .invalid, json, file: file, line: line)
            XCTAssertEqual(error?.code, "invalid.wire", json, file: file, line: line)
            field = error?.field
        }
        return field
    }

    func testNamesMayBeSpelledWithEscapesAndStandInAnyOrder() throws {
        let json = #" { "roles" : [ "admin" ] , "acc\u006funt":"00000000-0000-0000-0000-0000000000C1" } "#
        XCTAssertEqual(try FundlyActor(json: json).account.description, "00000000-0000-0000-0000-0000000000c1")
        let command = Command.placePledge(.init(order: PledgeOrder(contribution: Money(25, .usd), note: "} \" ]")))
        let order = command.json.dropFirst(#"{"kind":"placePledge","#.count).dropLast()
        XCTAssertEqual(try Command(json: "{\(order),\"kind\":\"placePledge\"}"), command)
    }

    func testAMemberThatStandsTwiceIsRefused() {
        XCTAssertEqual(fault(FundlyActor.self, "{\(account),\(account)}"), "account")
        XCTAssertEqual(fault(FundlyActor.self, "{\(account),\"roles\":[],\"r\\u006fles\":[]}"), "roles")
        XCTAssertEqual(fault(PledgeOrder.self, #"{"tip":null,"tip":null}"#), "tip")
        XCTAssertEqual(fault(Command.self, #"{"kind":"submitCampaign","kind":"submitCampaign"}"#), "kind")
        XCTAssertEqual(fault(Command.self, #"{"kind":"placePledge","order":{},"kind":"submitCampaign"}"#), "kind")
    }

    func testAMemberThatIsNotKnownIsRefusedWithItsPath() {
        XCTAssertEqual(fault(FundlyActor.self, "{\(account),\"rols\":[]}"), "rols")
        XCTAssertEqual(fault(Command.self, #"{"kind":"placePledge","order":{"colour":"red"}}"#), "order.colour")
        XCTAssertEqual(fault(Command.self, #"{"kind":"placePledge","order":{},"colour":"red"}"#), "colour")
        XCTAssertEqual(fault(Command.self, #"{"kind":"submitCampaign","colour":"red"}"#), "colour")
        XCTAssertEqual(fault(Verdict.self, #"{"kind":"\#(String(repeating: "x", count: 1000))"}"#), nil)
    }

    func testFaultsSayWhereTheyAre() {
        XCTAssertEqual(fault(FundlyActor.self, #"{"account":7}"#), "account")
        XCTAssertEqual(fault(FundlyActor.self, "{}"), "account")
        XCTAssertEqual(fault(FundlyActor.self, "{\(account),\"roles\":[\"admin\",\"pilot\"]}"), "roles[1]")
        XCTAssertEqual(fault(Command.self, #"{"kind":"placePledge","order":{"lines":[{},{"count":1}]}}"#), "order.lines[0].tier")
        XCTAssertEqual(fault(Command.self, "{}"), "kind")
        XCTAssertNil(fault(FundlyActor.self, "7"))
    }

    func testWhatIsNoJSONIsRefused() {
        for members in [",\(account)", "\(account),", "\(account) \"roles\":[]", "\(account)}", "account:7"] {
            _ = fault(FundlyActor.self, "{\(members)}")
        }
        _ = fault(FundlyActor.self, "{\(account)")
        for roles in ["[,]", #"["admin",]"#, #"["admin" "admin"]"#, "[", "{}", #""admin""#] {
            _ = fault(FundlyActor.self, "{\(account),\"roles\":\(roles)}")
        }
        // A Kelvin sign, which Swift takes for a K.
        _ = fault(Currency.self, "\"\u{212A}RW\"")
    }

    func testHoweverDeepItIsNothingBreaks() {
        let deep = String(repeating: "[", count: 100_000)
        for json in [deep, "{\"x\":\(deep)", "{\(account),\"roles\":\(deep)"] { _ = fault(FundlyActor.self, json) }
        _ = fault(Command.self, "{\"x\":\(deep)")
        _ = fault(WireJSON.self, deep)
    }
}
