// Written by `cargo run -p fundly-generate`: changes belong there.

/// Who gets the units that do not divide: only weighted parts that stand at neither of their bounds take part. Each
/// has its exact share rounded down first; "first" and "last" mean the order given.
public enum AllocationMode: String, WireWord {
    /// One unit each to the largest fractions, the earliest among equals (rule R-1, Hamilton's method).
    case largestRemainder
    /// One unit each from the first on.
    case front
    /// One unit each from the last back.
    case back
    /// One unit each from the part at `start`, wrapping around, so that over many allocations nobody is favoured.
    case rotatingStart
    /// All of them to the first.
    case frontSingle
    /// All of them to the last.
    case backSingle
    /// Each running total is rounded to the nearest, halves up.
    case cumulativeRounding
    /// Each running total is rounded down.
    case cumulativeFloor
}

/// How scarce units are allotted.
public enum Allotment: String, WireWord {
    /// In proportion to what was asked for, by the largest remainder; the earliest first among equal remainders.
    case proRata
    /// The earliest first.
    case firstCome
}

/// Whether a tier can be chosen at a moment.
public enum Availability: String, WireWord {
    /// Yes.
    case available
    /// All taken or reserved.
    case soldOut
    /// Its time is over, or the creator ended it.
    case ended
    /// Its time has not come.
    case upcoming
}

/// What happens when collection falls below a goal that the promises reached.
public enum BelowGoal: String, WireWord {
    /// Success stays success.
    case staysSuccessful
    /// The campaign fails and everything is given back.
    case failsAndRefunds
}

/// Why shares were cancelled.
public enum CancelCause: String, WireWord {
    /// The money was refunded.
    case refund
    /// The money was lost to a dispute.
    case chargeback
}

/// How sure it is that a source says what a parameter says. None of it is legal advice.
public enum Certainty: String, WireWord {
    /// The wording was seen in an official or primary source.
    case primary
    /// The wording was seen in a secondary source.
    case secondary
    /// Not looked up again; very likely right.
    case likely
    /// Not looked up again; may be out of date or wrong.
    case uncertain
    /// No outside source: a choice of whoever wrote the policy.
    case own
}

/// A choice in a yes/no vote.
public enum Choice: String, WireWord {
    /// For.
    case yes
    /// Against.
    case no
    /// Present, neither for nor against.
    case abstain
}

/// When money is collected.
public enum CollectAt: String, WireWord {
    /// At once, when the pledge is placed.
    case pledge
    /// When the campaign has succeeded.
    case success
    /// Held when the pledge is placed, taken when the campaign has succeeded.
    case authorise
}

/// The kinds of commands.
public enum CommandKind: String, WireWord {
    /// Creates a draft.
    case createCampaign
    /// Rewrites the story.
    case editStory
    /// Sets the terms of a draft.
    case setTerms
    /// Hands a draft in for review.
    case submitCampaign
    /// Approves a campaign.
    case approveCampaign
    /// Sends a campaign back.
    case rejectCampaign
    /// Takes a campaign back to the draft.
    case reviseCampaign
    /// Holds a campaign.
    case suspendCampaign
    /// Lets a suspended campaign go on.
    case resumeCampaign
    /// Calls a campaign off.
    case cancelCampaign
    /// Moves the deadline.
    case moveDeadline
    /// Closes funding early.
    case closeFundingEarly
    /// Tells backers of a material change.
    case announceMaterialChange
    /// Starts delivery.
    case startDelivery
    /// Completes a campaign.
    case completeCampaign
    /// Sets a collaborator.
    case setCollaborator
    /// Removes a collaborator.
    case removeCollaborator
    /// Places a pledge.
    case placePledge
    /// Replaces what a pledge orders.
    case changePledge
    /// Confirms a pledge after a material change.
    case confirmPledge
    /// Calls a pledge off.
    case cancelPledge
    /// Tells what became of a payment.
    case reportPayment
    /// Sets the payment method of a pledge.
    case setPaymentMethod
    /// Applies unapplied money to a pledge.
    case applyReceipt
    /// Sends unapplied money back.
    case returnReceipt
    /// Does the next step of work over many pledges.
    case settle
    /// Gives money of a pledge back.
    case refundPledge
    /// Tries a failed refund again.
    case retryRefund
    /// States that a failed refund was paid by another route.
    case settleRefundElsewhere
    /// Tells where a dispute stands.
    case reportDispute
    /// Hands in evidence for a dispute.
    case submitEvidence
    /// Adds a tier.
    case addTier
    /// Rewrites what a tier promises.
    case editTier
    /// Withdraws a tier.
    case endTier
    /// Reserves units of a scarce tier.
    case reserveTier
    /// Gives a reservation up.
    case releaseReservation
    /// Takes a place in a waiting list.
    case joinWaitlist
    /// Gives a place in a waiting list up.
    case leaveWaitlist
    /// Offers what is free to those who wait.
    case offerSlots
    /// Answers the survey of a pledge.
    case answerSurvey
    /// Locks the answers of a survey.
    case lockSurvey
    /// Unlocks the answers of a survey.
    case unlockSurvey
    /// Moves the delivery of a line on.
    case setFulfilment
    /// Adds a class of shares.
    case addClass
    /// Replaces the terms of a class.
    case editClass
    /// Raises the ceiling of a class.
    case raiseAuthorised
    /// Grants shares out of the reserve.
    case grantShares
    /// Issues what a pledge is still due.
    case issueShares
    /// Transfers shares.
    case transferShares
    /// Puts a proposal.
    case putProposal
    /// Casts or changes a ballot.
    case castBallot
    /// Takes a proposal back.
    case withdrawProposal
    /// Has a vote counted.
    case closeProposal
    /// Asks for a feature.
    case proposeFeature
    /// Plans a feature.
    case planFeature
    /// Starts a feature.
    case startFeature
    /// Ships a feature.
    case shipFeature
    /// Declines a feature.
    case declineFeature
    /// Accepts a shipped feature.
    case acceptFeature
    /// Sends a shipped feature back.
    case rejectFeature
    /// Spreads a holder's votes over the open features.
    case setPriorities
    /// Adds a milestone to a draft.
    case addMilestone
    /// Takes a milestone out of a draft.
    case removeMilestone
    /// Says that a milestone is delivered.
    case deliverMilestone
    /// Accepts a delivered milestone.
    case acceptMilestone
    /// Says that a milestone will not be delivered.
    case missMilestone
    /// Releases what is left in escrow.
    case releaseEscrow
    /// Releases the reserve.
    case releaseReserve
    /// Asks for a payout.
    case requestPayout
    /// Tries a failed payout again.
    case retryPayout
    /// Posts a comment.
    case postComment
    /// Rewrites a comment.
    case editComment
    /// Hides a comment.
    case hideComment
    /// Shows a hidden comment again.
    case showComment
    /// Publishes a post.
    case publishPost
    /// Rewrites a post.
    case editPost
}

/// Which money is compared with the goal.
public enum CountedMoney: String, WireWord {
    /// Promises.
    case committed
    /// Money that cleared.
    case cleared
}

/// Who bears a fee that the processor keeps.
public enum CoverBy: String, WireWord {
    /// The campaign's money.
    case campaign
    /// The platform (the fiscal host).
    case platform
    /// The backer gets that much less.
    case backer
}

/// A currency by its ISO 4217 code, of the list of 2026-01-01.
public enum Currency: String, WireWord {
    case aed = "AED"
    case afn = "AFN"
    case all = "ALL"
    case amd = "AMD"
    case aoa = "AOA"
    case ars = "ARS"
    case aud = "AUD"
    case awg = "AWG"
    case azn = "AZN"
    case bam = "BAM"
    case bbd = "BBD"
    case bdt = "BDT"
    case bhd = "BHD"
    case bif = "BIF"
    case bmd = "BMD"
    case bnd = "BND"
    case bob = "BOB"
    case bov = "BOV"
    case brl = "BRL"
    case bsd = "BSD"
    case btn = "BTN"
    case bwp = "BWP"
    case byn = "BYN"
    case bzd = "BZD"
    case cad = "CAD"
    case cdf = "CDF"
    case che = "CHE"
    case chf = "CHF"
    case chw = "CHW"
    case clf = "CLF"
    case clp = "CLP"
    case cny = "CNY"
    case cop = "COP"
    case cou = "COU"
    case crc = "CRC"
    case cup = "CUP"
    case cve = "CVE"
    case czk = "CZK"
    case djf = "DJF"
    case dkk = "DKK"
    case dop = "DOP"
    case dzd = "DZD"
    case egp = "EGP"
    case ern = "ERN"
    case etb = "ETB"
    case eur = "EUR"
    case fjd = "FJD"
    case fkp = "FKP"
    case gbp = "GBP"
    case gel = "GEL"
    case ghs = "GHS"
    case gip = "GIP"
    case gmd = "GMD"
    case gnf = "GNF"
    case gtq = "GTQ"
    case gyd = "GYD"
    case hkd = "HKD"
    case hnl = "HNL"
    case htg = "HTG"
    case huf = "HUF"
    case idr = "IDR"
    case ils = "ILS"
    case inr = "INR"
    case iqd = "IQD"
    case irr = "IRR"
    case isk = "ISK"
    case jmd = "JMD"
    case jod = "JOD"
    case jpy = "JPY"
    case kes = "KES"
    case kgs = "KGS"
    case khr = "KHR"
    case kmf = "KMF"
    case kpw = "KPW"
    case krw = "KRW"
    case kwd = "KWD"
    case kyd = "KYD"
    case kzt = "KZT"
    case lak = "LAK"
    case lbp = "LBP"
    case lkr = "LKR"
    case lrd = "LRD"
    case lsl = "LSL"
    case lyd = "LYD"
    case mad = "MAD"
    case mdl = "MDL"
    case mga = "MGA"
    case mkd = "MKD"
    case mmk = "MMK"
    case mnt = "MNT"
    case mop = "MOP"
    case mru = "MRU"
    case mur = "MUR"
    case mvr = "MVR"
    case mwk = "MWK"
    case mxn = "MXN"
    case mxv = "MXV"
    case myr = "MYR"
    case mzn = "MZN"
    case nad = "NAD"
    case ngn = "NGN"
    case nio = "NIO"
    case nok = "NOK"
    case npr = "NPR"
    case nzd = "NZD"
    case omr = "OMR"
    case pab = "PAB"
    case pen = "PEN"
    case pgk = "PGK"
    case php = "PHP"
    case pkr = "PKR"
    case pln = "PLN"
    case pyg = "PYG"
    case qar = "QAR"
    case ron = "RON"
    case rsd = "RSD"
    case rub = "RUB"
    case rwf = "RWF"
    case sar = "SAR"
    case sbd = "SBD"
    case scr = "SCR"
    case sdg = "SDG"
    case sek = "SEK"
    case sgd = "SGD"
    case shp = "SHP"
    case sle = "SLE"
    case sos = "SOS"
    case srd = "SRD"
    case ssp = "SSP"
    case stn = "STN"
    case svc = "SVC"
    case syp = "SYP"
    case szl = "SZL"
    case thb = "THB"
    case tjs = "TJS"
    case tmt = "TMT"
    case tnd = "TND"
    case top = "TOP"
    case `try` = "TRY"
    case ttd = "TTD"
    case twd = "TWD"
    case tzs = "TZS"
    case uah = "UAH"
    case ugx = "UGX"
    case usd = "USD"
    case usn = "USN"
    case uyi = "UYI"
    case uyu = "UYU"
    case uyw = "UYW"
    case uzs = "UZS"
    case ved = "VED"
    case ves = "VES"
    case vnd = "VND"
    case vuv = "VUV"
    case wst = "WST"
    case xad = "XAD"
    case xaf = "XAF"
    case xcd = "XCD"
    case xcg = "XCG"
    case xof = "XOF"
    case xpf = "XPF"
    case yer = "YER"
    case zar = "ZAR"
    case zmw = "ZMW"
    case zwg = "ZWG"
}

/// At what time of the last business day a period ends.
public enum DayBound: String, WireWord {
    /// At the local time of the event.
    case sameTime
    /// With the day: at the local midnight that starts the next one.
    case endOfDay
}

/// Which way money moved.
public enum Direction: String, WireWord {
    /// From a backer to the campaign.
    case `in` = "in"
    /// Back to a backer.
    case back
    /// Out to a payee.
    case out
}

/// Which fee of a dispute.
public enum DisputeFee: String, WireWord {
    /// For receiving it.
    case opening
    /// For countering it.
    case countering
    /// Returned when it was won.
    case returned
}

/// Why a report about a dispute changes nothing.
public enum DisputeNotedReason: String, WireWord {
    /// The same was reported before.
    case repeated
    /// The dispute is in a state to which it does not apply, mostly because a later report was here first.
    case late
}

/// Where a dispute stands.
public enum DisputeState: String, WireWord {
    /// The bank warns of fraud before any dispute; a refund now avoids one. No money moved.
    case earlyWarning
    /// The bank asks; no money moved.
    case inquiry
    /// Opened: the money was taken, shares are frozen.
    case opened
    /// Evidence was sent; the bank decides.
    case underReview
    /// Won: the money is back.
    case won
    /// Lost: the backer keeps the money.
    case lost
    /// An inquiry or warning ended without a dispute.
    case closed
}

/// What became of the subject of a proposal that passed. Passing and acting are separate facts.
public enum Effect: String, WireWord {
    /// There was nothing to do beyond saying so.
    case stated
    /// The tranche was released, or the refunds were planned.
    case done
    /// There was nothing left to act on when the vote was counted (R-VOTE-14): the milestone is not waiting for
    /// acceptance any more, no money is held, or the campaign has ended.
    case moot
}

/// What lets a lot move before its lock ends: 17 CFR 227.501(a), beside a transfer to the issuer.
public enum Exemption: String, WireWord {
    /// To an accredited investor.
    case accreditedInvestor
    /// As part of a registered offering.
    case registeredOffering
    /// To a member of the family or a trust for one, or after death or divorce.
    case family
}

/// Who said no.
public enum FailureKind: String, WireWord {
    /// What was given cannot be what it is given as.
    case invalid
    /// A rule.
    case rejected
    /// The id of the command was used before for another content.
    case reused
    /// Other writers kept winning.
    case contended
    /// The store.
    case store
    /// The library broke a promise of its own: please report it.
    case `internal` = "internal"
}

/// Where a feature stands.
public enum FeatureState: String, WireWord {
    /// Asked for.
    case proposed
    /// The developer means to do it.
    case planned
    /// Being done.
    case inProgress
    /// Done, in the developer's word.
    case shipped
    /// Done, in the holders' word.
    case accepted
    /// Not to be done.
    case declined
}

/// What a fee is rounded on.
public enum FeePer: String, WireWord {
    /// Each pledge, or each part of it that is paid by itself.
    case pledge
    /// All that the campaign collected: each pledge bears what the fee on the running total grows by, so that what
    /// is taken of all is the fee on their sum, rounded once (R-FEE-6).
    case batch
}

/// What a refund gives back of a fee.
public enum FeeReturn: String, WireWord {
    /// Nothing.
    case kept
    /// In proportion to the refund, cumulatively exact: the whole with the whole.
    case proportional
}

/// Who receives a fee.
public enum FeeTo: String, WireWord {
    /// The platform, or the fiscal host.
    case platform
    /// The payment processor. A report that states the processor's actual fee overrides the schedule (R-FEE-3).
    case processor
}

/// Where the delivery of a reward line stands.
public enum FulfilmentState: String, WireWord {
    /// Nothing done yet.
    case none
    /// Being made or packed.
    case inPreparation
    /// On its way.
    case shipped
    /// Arrived.
    case delivered
    /// Could not be delivered.
    case failed
}

/// The funding model.
public enum FundingModel: String, WireWord {
    /// The goal is reached by the deadline, or nobody pays.
    case allOrNothing
    /// Whatever is raised by the deadline is kept.
    case keepWhatYouRaise
    /// All or nothing between a minimum (the goal) and a maximum.
    case minimumMaximum
    /// The goal is reached by the deadline, or nobody pays; then a second round goes on, and what it adds is kept.
    case twoRound
    /// No goal that must be reached and no deadline.
    case openEnded
}

/// What a gate asks.
public enum GateKind: String, WireWord {
    /// That a warning was read.
    case warning
    /// That the person agrees.
    case consent
    /// That the person states something in their own name.
    case representation
    /// A test of knowledge, kept as a dated fact.
    case test
    /// A simulation of losses, kept as a dated fact.
    case simulation
    /// That the person's category is known.
    case category
    /// Waiting since the person first asked.
    case delay
}

/// Why money is given back. Each ground says who bears the processor's fee: `Policy`, `refund.cover`.
public enum Ground: String, WireWord {
    /// The campaign failed.
    case campaignFailed
    /// The campaign was cancelled.
    case campaignCancelled
    /// The campaign was suspended for fraud.
    case fraud
    /// The backer withdrew while the window was open.
    case withdrawal
    /// A material change was not reconfirmed.
    case notReconfirmed
    /// The creator gives money back.
    case creator
    /// A milestone was not delivered: the unspent part, pro rata.
    case milestoneMissed
    /// More was pledged than is accepted.
    case oversubscribed
    /// The holders voted to give back what is not spent, pro rata.
    case holdersVoted
    /// To settle an inquiry or early warning before it becomes a chargeback.
    case inquiry
}

/// When shares are issued.
public enum IssueAt: String, WireWord {
    /// As the money clears.
    case clearing
    /// When the campaign has succeeded, to all at once.
    case success
}

/// What becomes of a pledge when a window closes unused.
public enum Lapse: String, WireWord {
    /// It is locked until the campaign is decided.
    case lock
    /// It binds.
    case bind
    /// Nothing else changes.
    case nothing
}

/// An account of a campaign's ledger. The sum over all accounts is always zero: money that is inside came from
/// `LedgerAccount::Backers`, whose balance is therefore negative.
public enum LedgerAccount: String, WireWord {
    /// The world of backers: what they paid in (negative) less what went back to them.
    case backers
    /// Held for the campaign until a release.
    case escrow
    /// Released: the creator can draw on it.
    case payable
    /// Held back against refunds and chargebacks.
    case reserve
    /// Fees and tips of the platform. Negative when the platform bore more than it earned.
    case platformFee
    /// Fees of the payment processor.
    case processorFee
    /// Granted refunds on their way to backers.
    case refundsPayable
    /// Payouts on their way to payees.
    case payoutsPayable
    /// Taken by a bank while a dispute is open.
    case disputed
    /// Arrived without a place to go.
    case unapplied
    /// The world of payees: what was paid out.
    case paidOut
}

/// What happens to the shares of a pledge that was charged back.
public enum LostShares: String, WireWord {
    /// Every live lot of the pledge is cancelled, whoever holds it now.
    case cancelEverywhere
    /// Lots still with the backer are cancelled; what was transferred stays with its new holder in good faith.
    case cancelHeld
}

/// Where a lot stands.
public enum LotState: String, WireWord {
    /// Live.
    case live
    /// Ended by a transfer.
    case transferred
    /// Ended by a cancellation.
    case cancelled
}

/// Where a milestone stands.
public enum MilestoneState: String, WireWord {
    /// Not delivered.
    case pending
    /// Delivered, in the creator's word.
    case delivered
    /// Accepted: the tranche is released.
    case released
    /// Not delivered: the tranche goes back, pro rata.
    case missed
    /// Taken out of the draft again.
    case removed
}

/// Where a movement stands.
public enum MovementState: String, WireWord {
    /// Booked for what it was for, or as a receipt.
    case booked
    /// Went out although nothing asked for it: the platform bears it.
    case borne
    /// Went out and came back.
    case cameBack
}

/// What a holiday does that falls on the weekend.
public enum Observed: String, WireWord {
    /// Nothing.
    case none
    /// From a Saturday the Friday before is closed instead, from a Sunday the Monday after: as in the United
    /// States.
    case nearest
    /// The next day that is neither of the weekend nor a holiday is closed instead: as in the United Kingdom and
    /// Australia.
    case following
}

/// Why the platform bears money that went out.
public enum OutlayReason: String, WireWord {
    /// No such instruction in this campaign.
    case unknown
    /// The receipt it was to send back had been sent back or applied before.
    case receiptGone
}

/// What a payment instruction asks for.
public enum PaymentKind: String, WireWord {
    /// Hold the money.
    case authorise
    /// Take the money, from a hold where there is one.
    case capture
    /// Let go of a hold.
    case void
    /// Give money back.
    case refund
    /// Pay money out.
    case payout
}

/// Where a payment instruction stands.
public enum PaymentState: String, WireWord {
    /// Left the core; no final report yet.
    case requested
    /// Done.
    case succeeded
    /// Refused.
    case failed
    /// The backer must act.
    case actionRequired
    /// Superseded by a void before it was done.
    case voided
}

/// Where a payout stands.
public enum PayoutState: String, WireWord {
    /// Instructed; no report yet.
    case requested
    /// Paid.
    case paid
    /// Could not be paid; the money is back where it came from.
    case failed
}

/// What a collaborator of a campaign may do.
public enum Permission: String, WireWord {
    /// Story, tiers, posts.
    case edit
    /// Refunds and payouts.
    case money
    /// Fulfilment and surveys.
    case fulfil
    /// The backlog: plan, start, ship, decline.
    case develop
    /// Comments.
    case community
}

/// What a campaign is at a moment.
public enum Phase: String, WireWord {
    /// Being written.
    case draft
    /// Waiting for review.
    case submitted
    /// Sent back by a reviewer.
    case rejected
    /// Passed review, not open yet.
    case scheduled
    /// Open for pledges.
    case live
    /// Funding is over; the outcome waits for payments.
    case collecting
    /// Reached what it had to reach.
    case successful
    /// Working on what was promised.
    case delivering
    /// Everything promised is delivered.
    case completed
    /// Did not reach what it had to reach.
    case failed
    /// Called off.
    case cancelled
    /// Held by a moderator.
    case suspended
}

/// Where a pledge stands.
public enum PledgeState: String, WireWord {
    /// Placed; the payment or authorisation it needs is not confirmed.
    case pending
    /// Placed; the money is held by an authorisation.
    case authorised
    /// Placed; the money is collected later.
    case committed
    /// Paid: the whole, or what of it was collected before an instalment lapsed.
    case collected
    /// A payment failed.
    case errored
    /// A payment waits for the backer (strong customer authentication).
    case actionRequired
    /// Called off before money cleared.
    case cancelled
    /// Given up after dunning.
    case dropped
    /// A part was refunded.
    case partlyRefunded
    /// The whole was refunded.
    case refunded
    /// Under dispute.
    case disputed
    /// Lost to a chargeback.
    case chargedBack
}

/// What has been recorded of a proposal. Pending, open and awaiting its close are derived from time.
public enum ProposalState: String, WireWord {
    /// Not decided yet.
    case open
    /// Passed.
    case passed
    /// Defeated, or without quorum.
    case defeated
    /// Taken back before it was decided.
    case withdrawn
}

/// What a proposal is at a moment.
public enum ProposalStatus: String, WireWord {
    /// Voting has not opened.
    case pending
    /// Ballots are taken.
    case voting
    /// Voting has closed; anyone may have it counted.
    case awaitingClose
    /// Passed.
    case passed
    /// Defeated, or without quorum.
    case defeated
    /// Taken back before voting closed.
    case withdrawn
}

/// Which ballots count for the quorum.
public enum QuorumCounts: String, WireWord {
    /// Yes only.
    case yes
    /// Yes and abstain.
    case yesAbstain
    /// Yes, no and abstain.
    case all
}

/// Where a receipt stands.
public enum ReceiptState: String, WireWord {
    /// Held as unapplied.
    case unapplied
    /// Applied to a pledge.
    case applied
    /// Being sent back.
    case returning
    /// Sent back.
    case returned
}

/// Where a refund stands.
public enum RefundState: String, WireWord {
    /// Instructed; no report yet.
    case requested
    /// The gateway could not pay it back. The money waits in refunds payable and can be tried again.
    case failed
    /// Paid back.
    case paid
    /// Paid back by another route than the gateway, as a person with authority stated.
    case paidElsewhere
}

/// How the left side must stand to the right.
public enum Relation: String, WireWord {
    /// Strictly more.
    case moreThan
    /// At least as much.
    case atLeast
}

/// When money leaves escrow.
public enum Release: String, WireWord {
    /// As soon as it cleared: open-ended campaigns.
    case atOnce
    /// When the campaign has succeeded.
    case atSuccess
    /// Tranche by tranche, as milestones are accepted.
    case byMilestone
}

/// Why a report changes nothing.
public enum ReportNotedReason: String, WireWord {
    /// The same was reported before.
    case repeated
    /// A later report was here first.
    case late
    /// There is no such instruction, and no money moved.
    case unknownPayment
}

/// What a window lets somebody do.
public enum Right: String, WireWord {
    /// The backer calls a pledge off or lowers it, and has money back that was paid for it.
    case cancel
    /// The creator gives money of a pledge back.
    case refund
    /// The backer asks the platform to decide.
    case claim
}

/// A platform-wide role, as the host vouches for it.
public enum Role: String, WireWord {
    /// Reviews campaigns, suspends, hides, decides cases between backer and creator.
    case moderator
    /// Everything a moderator may do, and refunds and payouts in the platform's name.
    case admin
    /// The host itself: payment reports, settle steps, disputes from the gateway.
    case system
}

/// How a fraction of a unit ends (rule R-3: the mode is part of every fee's terms).
///
/// On the wire: `half_up`, `half_even`, `floor`, `ceil`.
public enum Rounding: String, WireWord {
    /// To the nearest; a half away from zero, as invoices do.
    case halfUp = "half_up"
    /// To the nearest; a half to the even neighbour, as banks do.
    case halfEven = "half_even"
    /// Towards minus infinity.
    case floor
    /// Towards plus infinity.
    case ceil
}

/// The kinds of rows.
public enum RowKind: String, WireWord {
    /// The hot row of the campaign.
    case campaign
    /// The terms.
    case terms
    /// The story.
    case story
    /// The team.
    case team
    /// A tier.
    case tier
    /// The stock of a tier.
    case stock
    /// Reservations and waiting list of a tier.
    case queue
    /// What an account has with the campaign.
    case backer
    /// A pledge.
    case pledge
    /// The survey of a pledge.
    case survey
    /// A payment instruction.
    case payment
    /// Money without an instruction.
    case receipt
    /// Money that moved under one reference.
    case movement
    /// A refund.
    case refund
    /// A dispute.
    case dispute
    /// A share class.
    case `class` = "class"
    /// A holder.
    case holder
    /// A lot.
    case lot
    /// A checkpoint of a holder.
    case checkpoint
    /// A proposal.
    case proposal
    /// A ballot.
    case ballot
    /// A feature.
    case feature
    /// A holder's spread of priority.
    case priority
    /// A milestone.
    case milestone
    /// A payout.
    case payout
    /// A comment.
    case comment
    /// A post.
    case post
}

/// What counts towards a limit.
public enum Scope: String, WireWord {
    /// Pledges to any campaign.
    case allIssuers
    /// Pledges to campaigns of the same creator.
    case issuer
    /// Pledges to this campaign.
    case campaign
}

/// What has been recorded of a campaign's life.
public enum Stage: String, WireWord {
    /// Being written.
    case draft
    /// Waiting for review.
    case submitted
    /// Sent back by a reviewer.
    case rejected
    /// Passed review: scheduled, live or over, as the clock says.
    case approved
    /// Funding is closed; payments are being collected.
    case collecting
    /// Reached what it had to reach.
    case successful
    /// Working on what was promised.
    case delivering
    /// Everything promised is delivered.
    case completed
    /// Did not reach what it had to reach.
    case failed
    /// Called off.
    case cancelled
}

/// The standing of an account (R-ACTOR-2).
public enum Standing: String, WireWord {
    /// May do everything its relation allows.
    case active
    /// May withdraw and vote, may not pledge, propose, comment or launch.
    case restricted
    /// May do nothing.
    case suspended
    /// Closed for good.
    case closed
}

/// Why money could not be applied.
public enum UnappliedReason: String, WireWord {
    /// No such instruction in this campaign.
    case unknown
    /// The instruction had succeeded before under another reference.
    case secondCapture
    /// The pledge was cancelled, dropped or refunded.
    case pledgeClosed
    /// More or less than was asked for.
    case wrongAmount
}

/// A day of the week.
public enum Weekday: String, WireWord {
    /// Monday.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday.
    case thursday
    /// Friday.
    case friday
    /// Saturday.
    case saturday
    /// Sunday.
    case sunday
}
