// The screens of the app one after the other, as text: `swift run ForgeApp [file]`.
import Fundly
import Foundation
import Screens

let file = CommandLine.arguments.dropFirst().first
let fundly = if let file { try Fundly(file: file) } else { Fundly() }
defer { fundly.close() }

let start = Timestamp.now
let demo = Demo(fundly: fundly, start: start)
try await demo.launch()
let hour = Timestamp(milliseconds: start.milliseconds + 3_600_000)
let session = Session(fundly: fundly, account: AccountId(), now: { hour })

let list = CampaignList(session: session)
await list.more()
for line in list.lines {
    print("\(line.title) [\(line.stage.rawValue)]  \(line.committed) of \(line.backers) backers")
}

let form = PledgeForm(session: Session(fundly: fundly, account: session.account, now: { start }), campaign: demo.campaign)
form.contribution = Money(50, .usd)
await form.look()
if let outlook = form.outlook {
    print("pledge 50.00 USD: fees \(outlook.fees.platform) + \(outlook.fees.processor) cents, \(outlook.fees.net) reach the campaign")
    outlook.rights.forEach { print("  \($0)") }
}
await form.send()
for right in await form.rights() { print("  now: \(right.right.rawValue): \(right.decision.verdict.kind)") }
try await demo.pay()

let shares = MyShares(session: session, campaign: demo.campaign)
await shares.load()
for line in shares.lines { print("my shares: \(line.units), \(line.votes) votes") }

if let proposal = try await demo.ask("Build shared albums first", after: 120) {
    let vote = VoteScreen(session: session, campaign: demo.campaign, proposal: proposal)
    await vote.vote(.yes)
    if let message = vote.message { print(message) }
    print("my ballot: \(vote.choice?.rawValue ?? "none")")
}
