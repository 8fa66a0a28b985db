# Made from the description of the wire: do not edit.
"""Words: choices of which one is made."""

from __future__ import annotations

from ._words import Words


class AllocationMode(Words):
    """Who gets the units that do not divide: only weighted parts that stand at neither of their
    bounds take part. Each has its exact share rounded down first; "first" and "last" mean the
    order given.
    """

    LARGEST_REMAINDER = "largestRemainder"
    """One unit each to the largest fractions, the earliest among equals (rule R-1, Hamilton's
    method).
    """
    FRONT = "front"
    """One unit each from the first on."""
    BACK = "back"
    """One unit each from the last back."""
    ROTATING_START = "rotatingStart"
    """One unit each from the part at `start`, wrapping around, so that over many allocations
    nobody is favoured.
    """
    FRONT_SINGLE = "frontSingle"
    """All of them to the first."""
    BACK_SINGLE = "backSingle"
    """All of them to the last."""
    CUMULATIVE_ROUNDING = "cumulativeRounding"
    """Each running total is rounded to the nearest, halves up."""
    CUMULATIVE_FLOOR = "cumulativeFloor"
    """Each running total is rounded down."""


class Allotment(Words):
    """How scarce units are allotted."""

    PRO_RATA = "proRata"
    """In proportion to what was asked for, by the largest remainder; the earliest first among
    equal remainders.
    """
    FIRST_COME = "firstCome"
    """The earliest first."""


class Availability(Words):
    """Whether a tier can be chosen at a moment."""

    AVAILABLE = "available"
    """Yes."""
    SOLD_OUT = "soldOut"
    """All taken or reserved."""
    ENDED = "ended"
    """Its time is over, or the creator ended it."""
    UPCOMING = "upcoming"
    """Its time has not come."""


class BelowGoal(Words):
    """What happens when collection falls below a goal that the promises reached."""

    STAYS_SUCCESSFUL = "staysSuccessful"
    """Success stays success."""
    FAILS_AND_REFUNDS = "failsAndRefunds"
    """The campaign fails and everything is given back."""


class CancelCause(Words):
    """Why shares were cancelled."""

    REFUND = "refund"
    """The money was refunded."""
    CHARGEBACK = "chargeback"
    """The money was lost to a dispute."""


class Certainty(Words):
    """How sure it is that a source says what a parameter says. None of it is legal advice."""

    PRIMARY = "primary"
    """The wording was seen in an official or primary source."""
    SECONDARY = "secondary"
    """The wording was seen in a secondary source."""
    LIKELY = "likely"
    """Not looked up again; very likely right."""
    UNCERTAIN = "uncertain"
    """Not looked up again; may be out of date or wrong."""
    OWN = "own"
    """No outside source: a choice of whoever wrote the policy."""


class Choice(Words):
    """A choice in a yes/no vote."""

    YES = "yes"
    """For."""
    NO = "no"
    """Against."""
    ABSTAIN = "abstain"
    """Present, neither for nor against."""


class CollectAt(Words):
    """When money is collected."""

    PLEDGE = "pledge"
    """At once, when the pledge is placed."""
    SUCCESS = "success"
    """When the campaign has succeeded."""
    AUTHORISE = "authorise"
    """Held when the pledge is placed, taken when the campaign has succeeded."""


class CommandKind(Words):
    """The kinds of commands."""

    CREATE_CAMPAIGN = "createCampaign"
    """Creates a draft."""
    EDIT_STORY = "editStory"
    """Rewrites the story."""
    SET_TERMS = "setTerms"
    """Sets the terms of a draft."""
    SUBMIT_CAMPAIGN = "submitCampaign"
    """Hands a draft in for review."""
    APPROVE_CAMPAIGN = "approveCampaign"
    """Approves a campaign."""
    REJECT_CAMPAIGN = "rejectCampaign"
    """Sends a campaign back."""
    REVISE_CAMPAIGN = "reviseCampaign"
    """Takes a campaign back to the draft."""
    SUSPEND_CAMPAIGN = "suspendCampaign"
    """Holds a campaign."""
    RESUME_CAMPAIGN = "resumeCampaign"
    """Lets a suspended campaign go on."""
    CANCEL_CAMPAIGN = "cancelCampaign"
    """Calls a campaign off."""
    MOVE_DEADLINE = "moveDeadline"
    """Moves the deadline."""
    CLOSE_FUNDING_EARLY = "closeFundingEarly"
    """Closes funding early."""
    ANNOUNCE_MATERIAL_CHANGE = "announceMaterialChange"
    """Tells backers of a material change."""
    START_DELIVERY = "startDelivery"
    """Starts delivery."""
    COMPLETE_CAMPAIGN = "completeCampaign"
    """Completes a campaign."""
    SET_COLLABORATOR = "setCollaborator"
    """Sets a collaborator."""
    REMOVE_COLLABORATOR = "removeCollaborator"
    """Removes a collaborator."""
    PLACE_PLEDGE = "placePledge"
    """Places a pledge."""
    CHANGE_PLEDGE = "changePledge"
    """Replaces what a pledge orders."""
    CONFIRM_PLEDGE = "confirmPledge"
    """Confirms a pledge after a material change."""
    CANCEL_PLEDGE = "cancelPledge"
    """Calls a pledge off."""
    REPORT_PAYMENT = "reportPayment"
    """Tells what became of a payment."""
    SET_PAYMENT_METHOD = "setPaymentMethod"
    """Sets the payment method of a pledge."""
    APPLY_RECEIPT = "applyReceipt"
    """Applies unapplied money to a pledge."""
    RETURN_RECEIPT = "returnReceipt"
    """Sends unapplied money back."""
    SETTLE = "settle"
    """Does the next step of work over many pledges."""
    REFUND_PLEDGE = "refundPledge"
    """Gives money of a pledge back."""
    RETRY_REFUND = "retryRefund"
    """Tries a failed refund again."""
    SETTLE_REFUND_ELSEWHERE = "settleRefundElsewhere"
    """States that a failed refund was paid by another route."""
    REPORT_DISPUTE = "reportDispute"
    """Tells where a dispute stands."""
    SUBMIT_EVIDENCE = "submitEvidence"
    """Hands in evidence for a dispute."""
    ADD_TIER = "addTier"
    """Adds a tier."""
    EDIT_TIER = "editTier"
    """Rewrites what a tier promises."""
    END_TIER = "endTier"
    """Withdraws a tier."""
    RESERVE_TIER = "reserveTier"
    """Reserves units of a scarce tier."""
    RELEASE_RESERVATION = "releaseReservation"
    """Gives a reservation up."""
    JOIN_WAITLIST = "joinWaitlist"
    """Takes a place in a waiting list."""
    LEAVE_WAITLIST = "leaveWaitlist"
    """Gives a place in a waiting list up."""
    OFFER_SLOTS = "offerSlots"
    """Offers what is free to those who wait."""
    ANSWER_SURVEY = "answerSurvey"
    """Answers the survey of a pledge."""
    LOCK_SURVEY = "lockSurvey"
    """Locks the answers of a survey."""
    UNLOCK_SURVEY = "unlockSurvey"
    """Unlocks the answers of a survey."""
    SET_FULFILMENT = "setFulfilment"
    """Moves the delivery of a line on."""
    ADD_CLASS = "addClass"
    """Adds a class of shares."""
    EDIT_CLASS = "editClass"
    """Replaces the terms of a class."""
    RAISE_AUTHORISED = "raiseAuthorised"
    """Raises the ceiling of a class."""
    GRANT_SHARES = "grantShares"
    """Grants shares out of the reserve."""
    ISSUE_SHARES = "issueShares"
    """Issues what a pledge is still due."""
    TRANSFER_SHARES = "transferShares"
    """Transfers shares."""
    PUT_PROPOSAL = "putProposal"
    """Puts a proposal."""
    CAST_BALLOT = "castBallot"
    """Casts or changes a ballot."""
    WITHDRAW_PROPOSAL = "withdrawProposal"
    """Takes a proposal back."""
    CLOSE_PROPOSAL = "closeProposal"
    """Has a vote counted."""
    PROPOSE_FEATURE = "proposeFeature"
    """Asks for a feature."""
    PLAN_FEATURE = "planFeature"
    """Plans a feature."""
    START_FEATURE = "startFeature"
    """Starts a feature."""
    SHIP_FEATURE = "shipFeature"
    """Ships a feature."""
    DECLINE_FEATURE = "declineFeature"
    """Declines a feature."""
    ACCEPT_FEATURE = "acceptFeature"
    """Accepts a shipped feature."""
    REJECT_FEATURE = "rejectFeature"
    """Sends a shipped feature back."""
    SET_PRIORITIES = "setPriorities"
    """Spreads a holder's votes over the open features."""
    ADD_MILESTONE = "addMilestone"
    """Adds a milestone to a draft."""
    REMOVE_MILESTONE = "removeMilestone"
    """Takes a milestone out of a draft."""
    DELIVER_MILESTONE = "deliverMilestone"
    """Says that a milestone is delivered."""
    ACCEPT_MILESTONE = "acceptMilestone"
    """Accepts a delivered milestone."""
    MISS_MILESTONE = "missMilestone"
    """Says that a milestone will not be delivered."""
    RELEASE_ESCROW = "releaseEscrow"
    """Releases what is left in escrow."""
    RELEASE_RESERVE = "releaseReserve"
    """Releases the reserve."""
    REQUEST_PAYOUT = "requestPayout"
    """Asks for a payout."""
    RETRY_PAYOUT = "retryPayout"
    """Tries a failed payout again."""
    POST_COMMENT = "postComment"
    """Posts a comment."""
    EDIT_COMMENT = "editComment"
    """Rewrites a comment."""
    HIDE_COMMENT = "hideComment"
    """Hides a comment."""
    SHOW_COMMENT = "showComment"
    """Shows a hidden comment again."""
    PUBLISH_POST = "publishPost"
    """Publishes a post."""
    EDIT_POST = "editPost"
    """Rewrites a post."""


class CountedMoney(Words):
    """Which money is compared with the goal."""

    COMMITTED = "committed"
    """Promises."""
    CLEARED = "cleared"
    """Money that cleared."""


class CoverBy(Words):
    """Who bears a fee that the processor keeps."""

    CAMPAIGN = "campaign"
    """The campaign's money."""
    PLATFORM = "platform"
    """The platform (the fiscal host)."""
    BACKER = "backer"
    """The backer gets that much less."""


class Currency(Words):
    """A currency by its ISO 4217 code, of the list of 2026-01-01."""

    AED = "AED"
    AFN = "AFN"
    ALL = "ALL"
    AMD = "AMD"
    AOA = "AOA"
    ARS = "ARS"
    AUD = "AUD"
    AWG = "AWG"
    AZN = "AZN"
    BAM = "BAM"
    BBD = "BBD"
    BDT = "BDT"
    BHD = "BHD"
    BIF = "BIF"
    BMD = "BMD"
    BND = "BND"
    BOB = "BOB"
    BOV = "BOV"
    BRL = "BRL"
    BSD = "BSD"
    BTN = "BTN"
    BWP = "BWP"
    BYN = "BYN"
    BZD = "BZD"
    CAD = "CAD"
    CDF = "CDF"
    CHE = "CHE"
    CHF = "CHF"
    CHW = "CHW"
    CLF = "CLF"
    CLP = "CLP"
    CNY = "CNY"
    COP = "COP"
    COU = "COU"
    CRC = "CRC"
    CUP = "CUP"
    CVE = "CVE"
    CZK = "CZK"
    DJF = "DJF"
    DKK = "DKK"
    DOP = "DOP"
    DZD = "DZD"
    EGP = "EGP"
    ERN = "ERN"
    ETB = "ETB"
    EUR = "EUR"
    FJD = "FJD"
    FKP = "FKP"
    GBP = "GBP"
    GEL = "GEL"
    GHS = "GHS"
    GIP = "GIP"
    GMD = "GMD"
    GNF = "GNF"
    GTQ = "GTQ"
    GYD = "GYD"
    HKD = "HKD"
    HNL = "HNL"
    HTG = "HTG"
    HUF = "HUF"
    IDR = "IDR"
    ILS = "ILS"
    INR = "INR"
    IQD = "IQD"
    IRR = "IRR"
    ISK = "ISK"
    JMD = "JMD"
    JOD = "JOD"
    JPY = "JPY"
    KES = "KES"
    KGS = "KGS"
    KHR = "KHR"
    KMF = "KMF"
    KPW = "KPW"
    KRW = "KRW"
    KWD = "KWD"
    KYD = "KYD"
    KZT = "KZT"
    LAK = "LAK"
    LBP = "LBP"
    LKR = "LKR"
    LRD = "LRD"
    LSL = "LSL"
    LYD = "LYD"
    MAD = "MAD"
    MDL = "MDL"
    MGA = "MGA"
    MKD = "MKD"
    MMK = "MMK"
    MNT = "MNT"
    MOP = "MOP"
    MRU = "MRU"
    MUR = "MUR"
    MVR = "MVR"
    MWK = "MWK"
    MXN = "MXN"
    MXV = "MXV"
    MYR = "MYR"
    MZN = "MZN"
    NAD = "NAD"
    NGN = "NGN"
    NIO = "NIO"
    NOK = "NOK"
    NPR = "NPR"
    NZD = "NZD"
    OMR = "OMR"
    PAB = "PAB"
    PEN = "PEN"
    PGK = "PGK"
    PHP = "PHP"
    PKR = "PKR"
    PLN = "PLN"
    PYG = "PYG"
    QAR = "QAR"
    RON = "RON"
    RSD = "RSD"
    RUB = "RUB"
    RWF = "RWF"
    SAR = "SAR"
    SBD = "SBD"
    SCR = "SCR"
    SDG = "SDG"
    SEK = "SEK"
    SGD = "SGD"
    SHP = "SHP"
    SLE = "SLE"
    SOS = "SOS"
    SRD = "SRD"
    SSP = "SSP"
    STN = "STN"
    SVC = "SVC"
    SYP = "SYP"
    SZL = "SZL"
    THB = "THB"
    TJS = "TJS"
    TMT = "TMT"
    TND = "TND"
    TOP = "TOP"
    TRY = "TRY"
    TTD = "TTD"
    TWD = "TWD"
    TZS = "TZS"
    UAH = "UAH"
    UGX = "UGX"
    USD = "USD"
    USN = "USN"
    UYI = "UYI"
    UYU = "UYU"
    UYW = "UYW"
    UZS = "UZS"
    VED = "VED"
    VES = "VES"
    VND = "VND"
    VUV = "VUV"
    WST = "WST"
    XAD = "XAD"
    XAF = "XAF"
    XCD = "XCD"
    XCG = "XCG"
    XOF = "XOF"
    XPF = "XPF"
    YER = "YER"
    ZAR = "ZAR"
    ZMW = "ZMW"
    ZWG = "ZWG"


class DayBound(Words):
    """At what time of the last business day a period ends."""

    SAME_TIME = "sameTime"
    """At the local time of the event."""
    END_OF_DAY = "endOfDay"
    """With the day: at the local midnight that starts the next one."""


class Direction(Words):
    """Which way money moved."""

    IN = "in"
    """From a backer to the campaign."""
    BACK = "back"
    """Back to a backer."""
    OUT = "out"
    """Out to a payee."""


class DisputeFee(Words):
    """Which fee of a dispute."""

    OPENING = "opening"
    """For receiving it."""
    COUNTERING = "countering"
    """For countering it."""
    RETURNED = "returned"
    """Returned when it was won."""


class DisputeNotedReason(Words):
    """Why a report about a dispute changes nothing."""

    REPEATED = "repeated"
    """The same was reported before."""
    LATE = "late"
    """The dispute is in a state to which it does not apply, mostly because a later report was here
    first.
    """


class DisputeState(Words):
    """Where a dispute stands."""

    EARLY_WARNING = "earlyWarning"
    """The bank warns of fraud before any dispute; a refund now avoids one. No money moved."""
    INQUIRY = "inquiry"
    """The bank asks; no money moved."""
    OPENED = "opened"
    """Opened: the money was taken, shares are frozen."""
    UNDER_REVIEW = "underReview"
    """Evidence was sent; the bank decides."""
    WON = "won"
    """Won: the money is back."""
    LOST = "lost"
    """Lost: the backer keeps the money."""
    CLOSED = "closed"
    """An inquiry or warning ended without a dispute."""


class Effect(Words):
    """What became of the subject of a proposal that passed. Passing and acting are separate facts."""

    STATED = "stated"
    """There was nothing to do beyond saying so."""
    DONE = "done"
    """The tranche was released, or the refunds were planned."""
    MOOT = "moot"
    """There was nothing left to act on when the vote was counted (R-VOTE-14): the milestone is not
    waiting for acceptance any more, no money is held, or the campaign has ended.
    """


class Exemption(Words):
    """What lets a lot move before its lock ends: 17 CFR 227.501(a), beside a transfer to the
    issuer.
    """

    ACCREDITED_INVESTOR = "accreditedInvestor"
    """To an accredited investor."""
    REGISTERED_OFFERING = "registeredOffering"
    """As part of a registered offering."""
    FAMILY = "family"
    """To a member of the family or a trust for one, or after death or divorce."""


class FailureKind(Words):
    """Who said no."""

    INVALID = "invalid"
    """What was given cannot be what it is given as."""
    REJECTED = "rejected"
    """A rule."""
    REUSED = "reused"
    """The id of the command was used before for another content."""
    CONTENDED = "contended"
    """Other writers kept winning."""
    STORE = "store"
    """The store."""
    INTERNAL = "internal"
    """The library broke a promise of its own: please report it."""


class FeatureState(Words):
    """Where a feature stands."""

    PROPOSED = "proposed"
    """Asked for."""
    PLANNED = "planned"
    """The developer means to do it."""
    IN_PROGRESS = "inProgress"
    """Being done."""
    SHIPPED = "shipped"
    """Done, in the developer's word."""
    ACCEPTED = "accepted"
    """Done, in the holders' word."""
    DECLINED = "declined"
    """Not to be done."""


class FeePer(Words):
    """What a fee is rounded on."""

    PLEDGE = "pledge"
    """Each pledge, or each part of it that is paid by itself."""
    BATCH = "batch"
    """All that the campaign collected: each pledge bears what the fee on the running total grows
    by, so that what is taken of all is the fee on their sum, rounded once (R-FEE-6).
    """


class FeeReturn(Words):
    """What a refund gives back of a fee."""

    KEPT = "kept"
    """Nothing."""
    PROPORTIONAL = "proportional"
    """In proportion to the refund, cumulatively exact: the whole with the whole."""


class FeeTo(Words):
    """Who receives a fee."""

    PLATFORM = "platform"
    """The platform, or the fiscal host."""
    PROCESSOR = "processor"
    """The payment processor. A report that states the processor's actual fee overrides the
    schedule (R-FEE-3).
    """


class FulfilmentState(Words):
    """Where the delivery of a reward line stands."""

    NONE = "none"
    """Nothing done yet."""
    IN_PREPARATION = "inPreparation"
    """Being made or packed."""
    SHIPPED = "shipped"
    """On its way."""
    DELIVERED = "delivered"
    """Arrived."""
    FAILED = "failed"
    """Could not be delivered."""


class FundingModel(Words):
    """The funding model."""

    ALL_OR_NOTHING = "allOrNothing"
    """The goal is reached by the deadline, or nobody pays."""
    KEEP_WHAT_YOU_RAISE = "keepWhatYouRaise"
    """Whatever is raised by the deadline is kept."""
    MINIMUM_MAXIMUM = "minimumMaximum"
    """All or nothing between a minimum (the goal) and a maximum."""
    TWO_ROUND = "twoRound"
    """The goal is reached by the deadline, or nobody pays; then a second round goes on, and what
    it adds is kept.
    """
    OPEN_ENDED = "openEnded"
    """No goal that must be reached and no deadline."""


class GateKind(Words):
    """What a gate asks."""

    WARNING = "warning"
    """That a warning was read."""
    CONSENT = "consent"
    """That the person agrees."""
    REPRESENTATION = "representation"
    """That the person states something in their own name."""
    TEST = "test"
    """A test of knowledge, kept as a dated fact."""
    SIMULATION = "simulation"
    """A simulation of losses, kept as a dated fact."""
    CATEGORY = "category"
    """That the person's category is known."""
    DELAY = "delay"
    """Waiting since the person first asked."""


class Ground(Words):
    """Why money is given back. Each ground says who bears the processor's fee: `Policy`,
    `refund.cover`.
    """

    CAMPAIGN_FAILED = "campaignFailed"
    """The campaign failed."""
    CAMPAIGN_CANCELLED = "campaignCancelled"
    """The campaign was cancelled."""
    FRAUD = "fraud"
    """The campaign was suspended for fraud."""
    WITHDRAWAL = "withdrawal"
    """The backer withdrew while the window was open."""
    NOT_RECONFIRMED = "notReconfirmed"
    """A material change was not reconfirmed."""
    CREATOR = "creator"
    """The creator gives money back."""
    MILESTONE_MISSED = "milestoneMissed"
    """A milestone was not delivered: the unspent part, pro rata."""
    OVERSUBSCRIBED = "oversubscribed"
    """More was pledged than is accepted."""
    HOLDERS_VOTED = "holdersVoted"
    """The holders voted to give back what is not spent, pro rata."""
    INQUIRY = "inquiry"
    """To settle an inquiry or early warning before it becomes a chargeback."""


class IssueAt(Words):
    """When shares are issued."""

    CLEARING = "clearing"
    """As the money clears."""
    SUCCESS = "success"
    """When the campaign has succeeded, to all at once."""


class Lapse(Words):
    """What becomes of a pledge when a window closes unused."""

    LOCK = "lock"
    """It is locked until the campaign is decided."""
    BIND = "bind"
    """It binds."""
    NOTHING = "nothing"
    """Nothing else changes."""


class LedgerAccount(Words):
    """An account of a campaign's ledger. The sum over all accounts is always zero: money that is
    inside came from `LedgerAccount::Backers`, whose balance is therefore negative.
    """

    BACKERS = "backers"
    """The world of backers: what they paid in (negative) less what went back to them."""
    ESCROW = "escrow"
    """Held for the campaign until a release."""
    PAYABLE = "payable"
    """Released: the creator can draw on it."""
    RESERVE = "reserve"
    """Held back against refunds and chargebacks."""
    PLATFORM_FEE = "platformFee"
    """Fees and tips of the platform. Negative when the platform bore more than it earned."""
    PROCESSOR_FEE = "processorFee"
    """Fees of the payment processor."""
    REFUNDS_PAYABLE = "refundsPayable"
    """Granted refunds on their way to backers."""
    PAYOUTS_PAYABLE = "payoutsPayable"
    """Payouts on their way to payees."""
    DISPUTED = "disputed"
    """Taken by a bank while a dispute is open."""
    UNAPPLIED = "unapplied"
    """Arrived without a place to go."""
    PAID_OUT = "paidOut"
    """The world of payees: what was paid out."""


class LostShares(Words):
    """What happens to the shares of a pledge that was charged back."""

    CANCEL_EVERYWHERE = "cancelEverywhere"
    """Every live lot of the pledge is cancelled, whoever holds it now."""
    CANCEL_HELD = "cancelHeld"
    """Lots still with the backer are cancelled; what was transferred stays with its new holder in
    good faith.
    """


class LotState(Words):
    """Where a lot stands."""

    LIVE = "live"
    """Live."""
    TRANSFERRED = "transferred"
    """Ended by a transfer."""
    CANCELLED = "cancelled"
    """Ended by a cancellation."""


class MilestoneState(Words):
    """Where a milestone stands."""

    PENDING = "pending"
    """Not delivered."""
    DELIVERED = "delivered"
    """Delivered, in the creator's word."""
    RELEASED = "released"
    """Accepted: the tranche is released."""
    MISSED = "missed"
    """Not delivered: the tranche goes back, pro rata."""
    REMOVED = "removed"
    """Taken out of the draft again."""


class MovementState(Words):
    """Where a movement stands."""

    BOOKED = "booked"
    """Booked for what it was for, or as a receipt."""
    BORNE = "borne"
    """Went out although nothing asked for it: the platform bears it."""
    CAME_BACK = "cameBack"
    """Went out and came back."""


class Observed(Words):
    """What a holiday does that falls on the weekend."""

    NONE = "none"
    """Nothing."""
    NEAREST = "nearest"
    """From a Saturday the Friday before is closed instead, from a Sunday the Monday after: as in
    the United States.
    """
    FOLLOWING = "following"
    """The next day that is neither of the weekend nor a holiday is closed instead: as in the
    United Kingdom and Australia.
    """


class OutlayReason(Words):
    """Why the platform bears money that went out."""

    UNKNOWN = "unknown"
    """No such instruction in this campaign."""
    RECEIPT_GONE = "receiptGone"
    """The receipt it was to send back had been sent back or applied before."""


class PaymentKind(Words):
    """What a payment instruction asks for."""

    AUTHORISE = "authorise"
    """Hold the money."""
    CAPTURE = "capture"
    """Take the money, from a hold where there is one."""
    VOID = "void"
    """Let go of a hold."""
    REFUND = "refund"
    """Give money back."""
    PAYOUT = "payout"
    """Pay money out."""


class PaymentState(Words):
    """Where a payment instruction stands."""

    REQUESTED = "requested"
    """Left the core; no final report yet."""
    SUCCEEDED = "succeeded"
    """Done."""
    FAILED = "failed"
    """Refused."""
    ACTION_REQUIRED = "actionRequired"
    """The backer must act."""
    VOIDED = "voided"
    """Superseded by a void before it was done."""


class PayoutState(Words):
    """Where a payout stands."""

    REQUESTED = "requested"
    """Instructed; no report yet."""
    PAID = "paid"
    """Paid."""
    FAILED = "failed"
    """Could not be paid; the money is back where it came from."""


class Permission(Words):
    """What a collaborator of a campaign may do."""

    EDIT = "edit"
    """Story, tiers, posts."""
    MONEY = "money"
    """Refunds and payouts."""
    FULFIL = "fulfil"
    """Fulfilment and surveys."""
    DEVELOP = "develop"
    """The backlog: plan, start, ship, decline."""
    COMMUNITY = "community"
    """Comments."""


class Phase(Words):
    """What a campaign is at a moment."""

    DRAFT = "draft"
    """Being written."""
    SUBMITTED = "submitted"
    """Waiting for review."""
    REJECTED = "rejected"
    """Sent back by a reviewer."""
    SCHEDULED = "scheduled"
    """Passed review, not open yet."""
    LIVE = "live"
    """Open for pledges."""
    COLLECTING = "collecting"
    """Funding is over; the outcome waits for payments."""
    SUCCESSFUL = "successful"
    """Reached what it had to reach."""
    DELIVERING = "delivering"
    """Working on what was promised."""
    COMPLETED = "completed"
    """Everything promised is delivered."""
    FAILED = "failed"
    """Did not reach what it had to reach."""
    CANCELLED = "cancelled"
    """Called off."""
    SUSPENDED = "suspended"
    """Held by a moderator."""


class PledgeState(Words):
    """Where a pledge stands."""

    PENDING = "pending"
    """Placed; the payment or authorisation it needs is not confirmed."""
    AUTHORISED = "authorised"
    """Placed; the money is held by an authorisation."""
    COMMITTED = "committed"
    """Placed; the money is collected later."""
    COLLECTED = "collected"
    """Paid: the whole, or what of it was collected before an instalment lapsed."""
    ERRORED = "errored"
    """A payment failed."""
    ACTION_REQUIRED = "actionRequired"
    """A payment waits for the backer (strong customer authentication)."""
    CANCELLED = "cancelled"
    """Called off before money cleared."""
    DROPPED = "dropped"
    """Given up after dunning."""
    PARTLY_REFUNDED = "partlyRefunded"
    """A part was refunded."""
    REFUNDED = "refunded"
    """The whole was refunded."""
    DISPUTED = "disputed"
    """Under dispute."""
    CHARGED_BACK = "chargedBack"
    """Lost to a chargeback."""


class ProposalState(Words):
    """What has been recorded of a proposal. Pending, open and awaiting its close are derived from
    time.
    """

    OPEN = "open"
    """Not decided yet."""
    PASSED = "passed"
    """Passed."""
    DEFEATED = "defeated"
    """Defeated, or without quorum."""
    WITHDRAWN = "withdrawn"
    """Taken back before it was decided."""


class ProposalStatus(Words):
    """What a proposal is at a moment."""

    PENDING = "pending"
    """Voting has not opened."""
    VOTING = "voting"
    """Ballots are taken."""
    AWAITING_CLOSE = "awaitingClose"
    """Voting has closed; anyone may have it counted."""
    PASSED = "passed"
    """Passed."""
    DEFEATED = "defeated"
    """Defeated, or without quorum."""
    WITHDRAWN = "withdrawn"
    """Taken back before voting closed."""


class QuorumCounts(Words):
    """Which ballots count for the quorum."""

    YES = "yes"
    """Yes only."""
    YES_ABSTAIN = "yesAbstain"
    """Yes and abstain."""
    ALL = "all"
    """Yes, no and abstain."""


class ReceiptState(Words):
    """Where a receipt stands."""

    UNAPPLIED = "unapplied"
    """Held as unapplied."""
    APPLIED = "applied"
    """Applied to a pledge."""
    RETURNING = "returning"
    """Being sent back."""
    RETURNED = "returned"
    """Sent back."""


class RefundState(Words):
    """Where a refund stands."""

    REQUESTED = "requested"
    """Instructed; no report yet."""
    FAILED = "failed"
    """The gateway could not pay it back. The money waits in refunds payable and can be tried
    again.
    """
    PAID = "paid"
    """Paid back."""
    PAID_ELSEWHERE = "paidElsewhere"
    """Paid back by another route than the gateway, as a person with authority stated."""


class Relation(Words):
    """How the left side must stand to the right."""

    MORE_THAN = "moreThan"
    """Strictly more."""
    AT_LEAST = "atLeast"
    """At least as much."""


class Release(Words):
    """When money leaves escrow."""

    AT_ONCE = "atOnce"
    """As soon as it cleared: open-ended campaigns."""
    AT_SUCCESS = "atSuccess"
    """When the campaign has succeeded."""
    BY_MILESTONE = "byMilestone"
    """Tranche by tranche, as milestones are accepted."""


class ReportNotedReason(Words):
    """Why a report changes nothing."""

    REPEATED = "repeated"
    """The same was reported before."""
    LATE = "late"
    """A later report was here first."""
    UNKNOWN_PAYMENT = "unknownPayment"
    """There is no such instruction, and no money moved."""


class Right(Words):
    """What a window lets somebody do."""

    CANCEL = "cancel"
    """The backer calls a pledge off or lowers it, and has money back that was paid for it."""
    REFUND = "refund"
    """The creator gives money of a pledge back."""
    CLAIM = "claim"
    """The backer asks the platform to decide."""


class Role(Words):
    """A platform-wide role, as the host vouches for it."""

    MODERATOR = "moderator"
    """Reviews campaigns, suspends, hides, decides cases between backer and creator."""
    ADMIN = "admin"
    """Everything a moderator may do, and refunds and payouts in the platform's name."""
    SYSTEM = "system"
    """The host itself: payment reports, settle steps, disputes from the gateway."""


class Rounding(Words):
    """How a fraction of a unit ends (rule R-3: the mode is part of every fee's terms).

    On the wire: `half_up`, `half_even`, `floor`, `ceil`.
    """

    HALF_UP = "half_up"
    """To the nearest; a half away from zero, as invoices do."""
    HALF_EVEN = "half_even"
    """To the nearest; a half to the even neighbour, as banks do."""
    FLOOR = "floor"
    """Towards minus infinity."""
    CEIL = "ceil"
    """Towards plus infinity."""


class RowKind(Words):
    """The kinds of rows."""

    CAMPAIGN = "campaign"
    """The hot row of the campaign."""
    TERMS = "terms"
    """The terms."""
    STORY = "story"
    """The story."""
    TEAM = "team"
    """The team."""
    TIER = "tier"
    """A tier."""
    STOCK = "stock"
    """The stock of a tier."""
    QUEUE = "queue"
    """Reservations and waiting list of a tier."""
    BACKER = "backer"
    """What an account has with the campaign."""
    PLEDGE = "pledge"
    """A pledge."""
    SURVEY = "survey"
    """The survey of a pledge."""
    PAYMENT = "payment"
    """A payment instruction."""
    RECEIPT = "receipt"
    """Money without an instruction."""
    MOVEMENT = "movement"
    """Money that moved under one reference."""
    REFUND = "refund"
    """A refund."""
    DISPUTE = "dispute"
    """A dispute."""
    CLASS = "class"
    """A share class."""
    HOLDER = "holder"
    """A holder."""
    LOT = "lot"
    """A lot."""
    CHECKPOINT = "checkpoint"
    """A checkpoint of a holder."""
    PROPOSAL = "proposal"
    """A proposal."""
    BALLOT = "ballot"
    """A ballot."""
    FEATURE = "feature"
    """A feature."""
    PRIORITY = "priority"
    """A holder's spread of priority."""
    MILESTONE = "milestone"
    """A milestone."""
    PAYOUT = "payout"
    """A payout."""
    COMMENT = "comment"
    """A comment."""
    POST = "post"
    """A post."""


class Scope(Words):
    """What counts towards a limit."""

    ALL_ISSUERS = "allIssuers"
    """Pledges to any campaign."""
    ISSUER = "issuer"
    """Pledges to campaigns of the same creator."""
    CAMPAIGN = "campaign"
    """Pledges to this campaign."""


class Stage(Words):
    """What has been recorded of a campaign's life."""

    DRAFT = "draft"
    """Being written."""
    SUBMITTED = "submitted"
    """Waiting for review."""
    REJECTED = "rejected"
    """Sent back by a reviewer."""
    APPROVED = "approved"
    """Passed review: scheduled, live or over, as the clock says."""
    COLLECTING = "collecting"
    """Funding is closed; payments are being collected."""
    SUCCESSFUL = "successful"
    """Reached what it had to reach."""
    DELIVERING = "delivering"
    """Working on what was promised."""
    COMPLETED = "completed"
    """Everything promised is delivered."""
    FAILED = "failed"
    """Did not reach what it had to reach."""
    CANCELLED = "cancelled"
    """Called off."""


class Standing(Words):
    """The standing of an account (R-ACTOR-2)."""

    ACTIVE = "active"
    """May do everything its relation allows."""
    RESTRICTED = "restricted"
    """May withdraw and vote, may not pledge, propose, comment or launch."""
    SUSPENDED = "suspended"
    """May do nothing."""
    CLOSED = "closed"
    """Closed for good."""


class UnappliedReason(Words):
    """Why money could not be applied."""

    UNKNOWN = "unknown"
    """No such instruction in this campaign."""
    SECOND_CAPTURE = "secondCapture"
    """The instruction had succeeded before under another reference."""
    PLEDGE_CLOSED = "pledgeClosed"
    """The pledge was cancelled, dropped or refunded."""
    WRONG_AMOUNT = "wrongAmount"
    """More or less than was asked for."""


class Weekday(Words):
    """A day of the week."""

    MONDAY = "monday"
    """Monday."""
    TUESDAY = "tuesday"
    """Tuesday."""
    WEDNESDAY = "wednesday"
    """Wednesday."""
    THURSDAY = "thursday"
    """Thursday."""
    FRIDAY = "friday"
    """Friday."""
    SATURDAY = "saturday"
    """Saturday."""
    SUNDAY = "sunday"
    """Sunday."""
