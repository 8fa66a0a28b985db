// Written by `cargo run -p fundly-generate`: do not edit.
/**
 * Who gets the units that do not divide: only weighted parts that stand at neither of their bounds take part. Each has
 * its exact share rounded down first; "first" and "last" mean the order given.
 */
export type AllocationMode =
  /** One unit each to the largest fractions, the earliest among equals (rule R-1, Hamilton's method). */
  | 'largestRemainder'
  /** One unit each from the first on. */
  | 'front'
  /** One unit each from the last back. */
  | 'back'
  /** One unit each from the part at `start`, wrapping around, so that over many allocations nobody is favoured. */
  | 'rotatingStart'
  /** All of them to the first. */
  | 'frontSingle'
  /** All of them to the last. */
  | 'backSingle'
  /** Each running total is rounded to the nearest, halves up. */
  | 'cumulativeRounding'
  /** Each running total is rounded down. */
  | 'cumulativeFloor';

/** How scarce units are allotted. */
export type Allotment =
  /** In proportion to what was asked for, by the largest remainder; the earliest first among equal remainders. */
  | 'proRata'
  /** The earliest first. */
  | 'firstCome';

/** Whether a tier can be chosen at a moment. */
export type Availability =
  /** Yes. */
  | 'available'
  /** All taken or reserved. */
  | 'soldOut'
  /** Its time is over, or the creator ended it. */
  | 'ended'
  /** Its time has not come. */
  | 'upcoming';

/** What happens when collection falls below a goal that the promises reached. */
export type BelowGoal =
  /** Success stays success. */
  | 'staysSuccessful'
  /** The campaign fails and everything is given back. */
  | 'failsAndRefunds';

/** Why shares were cancelled. */
export type CancelCause =
  /** The money was refunded. */
  | 'refund'
  /** The money was lost to a dispute. */
  | 'chargeback';

/** How sure it is that a source says what a parameter says. None of it is legal advice. */
export type Certainty =
  /** The wording was seen in an official or primary source. */
  | 'primary'
  /** The wording was seen in a secondary source. */
  | 'secondary'
  /** Not looked up again; very likely right. */
  | 'likely'
  /** Not looked up again; may be out of date or wrong. */
  | 'uncertain'
  /** No outside source: a choice of whoever wrote the policy. */
  | 'own';

/** A choice in a yes/no vote. */
export type Choice =
  /** For. */
  | 'yes'
  /** Against. */
  | 'no'
  /** Present, neither for nor against. */
  | 'abstain';

/** When money is collected. */
export type CollectAt =
  /** At once, when the pledge is placed. */
  | 'pledge'
  /** When the campaign has succeeded. */
  | 'success'
  /** Held when the pledge is placed, taken when the campaign has succeeded. */
  | 'authorise';

/** The kinds of commands. */
export type CommandKind =
  /** Creates a draft. */
  | 'createCampaign'
  /** Rewrites the story. */
  | 'editStory'
  /** Sets the terms of a draft. */
  | 'setTerms'
  /** Hands a draft in for review. */
  | 'submitCampaign'
  /** Approves a campaign. */
  | 'approveCampaign'
  /** Sends a campaign back. */
  | 'rejectCampaign'
  /** Takes a campaign back to the draft. */
  | 'reviseCampaign'
  /** Holds a campaign. */
  | 'suspendCampaign'
  /** Lets a suspended campaign go on. */
  | 'resumeCampaign'
  /** Calls a campaign off. */
  | 'cancelCampaign'
  /** Moves the deadline. */
  | 'moveDeadline'
  /** Closes funding early. */
  | 'closeFundingEarly'
  /** Tells backers of a material change. */
  | 'announceMaterialChange'
  /** Starts delivery. */
  | 'startDelivery'
  /** Completes a campaign. */
  | 'completeCampaign'
  /** Sets a collaborator. */
  | 'setCollaborator'
  /** Removes a collaborator. */
  | 'removeCollaborator'
  /** Places a pledge. */
  | 'placePledge'
  /** Replaces what a pledge orders. */
  | 'changePledge'
  /** Confirms a pledge after a material change. */
  | 'confirmPledge'
  /** Calls a pledge off. */
  | 'cancelPledge'
  /** Tells what became of a payment. */
  | 'reportPayment'
  /** Sets the payment method of a pledge. */
  | 'setPaymentMethod'
  /** Applies unapplied money to a pledge. */
  | 'applyReceipt'
  /** Sends unapplied money back. */
  | 'returnReceipt'
  /** Does the next step of work over many pledges. */
  | 'settle'
  /** Gives money of a pledge back. */
  | 'refundPledge'
  /** Tries a failed refund again. */
  | 'retryRefund'
  /** States that a failed refund was paid by another route. */
  | 'settleRefundElsewhere'
  /** Tells where a dispute stands. */
  | 'reportDispute'
  /** Hands in evidence for a dispute. */
  | 'submitEvidence'
  /** Adds a tier. */
  | 'addTier'
  /** Rewrites what a tier promises. */
  | 'editTier'
  /** Withdraws a tier. */
  | 'endTier'
  /** Reserves units of a scarce tier. */
  | 'reserveTier'
  /** Gives a reservation up. */
  | 'releaseReservation'
  /** Takes a place in a waiting list. */
  | 'joinWaitlist'
  /** Gives a place in a waiting list up. */
  | 'leaveWaitlist'
  /** Offers what is free to those who wait. */
  | 'offerSlots'
  /** Answers the survey of a pledge. */
  | 'answerSurvey'
  /** Locks the answers of a survey. */
  | 'lockSurvey'
  /** Unlocks the answers of a survey. */
  | 'unlockSurvey'
  /** Moves the delivery of a line on. */
  | 'setFulfilment'
  /** Adds a class of shares. */
  | 'addClass'
  /** Replaces the terms of a class. */
  | 'editClass'
  /** Raises the ceiling of a class. */
  | 'raiseAuthorised'
  /** Grants shares out of the reserve. */
  | 'grantShares'
  /** Issues what a pledge is still due. */
  | 'issueShares'
  /** Transfers shares. */
  | 'transferShares'
  /** Puts a proposal. */
  | 'putProposal'
  /** Casts or changes a ballot. */
  | 'castBallot'
  /** Takes a proposal back. */
  | 'withdrawProposal'
  /** Has a vote counted. */
  | 'closeProposal'
  /** Asks for a feature. */
  | 'proposeFeature'
  /** Plans a feature. */
  | 'planFeature'
  /** Starts a feature. */
  | 'startFeature'
  /** Ships a feature. */
  | 'shipFeature'
  /** Declines a feature. */
  | 'declineFeature'
  /** Accepts a shipped feature. */
  | 'acceptFeature'
  /** Sends a shipped feature back. */
  | 'rejectFeature'
  /** Spreads a holder's votes over the open features. */
  | 'setPriorities'
  /** Adds a milestone to a draft. */
  | 'addMilestone'
  /** Takes a milestone out of a draft. */
  | 'removeMilestone'
  /** Says that a milestone is delivered. */
  | 'deliverMilestone'
  /** Accepts a delivered milestone. */
  | 'acceptMilestone'
  /** Says that a milestone will not be delivered. */
  | 'missMilestone'
  /** Releases what is left in escrow. */
  | 'releaseEscrow'
  /** Releases the reserve. */
  | 'releaseReserve'
  /** Asks for a payout. */
  | 'requestPayout'
  /** Tries a failed payout again. */
  | 'retryPayout'
  /** Posts a comment. */
  | 'postComment'
  /** Rewrites a comment. */
  | 'editComment'
  /** Hides a comment. */
  | 'hideComment'
  /** Shows a hidden comment again. */
  | 'showComment'
  /** Publishes a post. */
  | 'publishPost'
  /** Rewrites a post. */
  | 'editPost';

/** Which money is compared with the goal. */
export type CountedMoney =
  /** Promises. */
  | 'committed'
  /** Money that cleared. */
  | 'cleared';

/** Who bears a fee that the processor keeps. */
export type CoverBy =
  /** The campaign's money. */
  | 'campaign'
  /** The platform (the fiscal host). */
  | 'platform'
  /** The backer gets that much less. */
  | 'backer';

/** A currency by its ISO 4217 code, of the list of 2026-01-01. */
export type Currency =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BOV'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHE'
  | 'CHF'
  | 'CHW'
  | 'CLF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'COU'
  | 'CRC'
  | 'CUP'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KMF'
  | 'KPW'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MXV'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLE'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STN'
  | 'SVC'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USN'
  | 'UYI'
  | 'UYU'
  | 'UYW'
  | 'UZS'
  | 'VED'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAD'
  | 'XAF'
  | 'XCD'
  | 'XCG'
  | 'XOF'
  | 'XPF'
  | 'YER'
  | 'ZAR'
  | 'ZMW'
  | 'ZWG';

/** At what time of the last business day a period ends. */
export type DayBound =
  /** At the local time of the event. */
  | 'sameTime'
  /** With the day: at the local midnight that starts the next one. */
  | 'endOfDay';

/** Which way money moved. */
export type Direction =
  /** From a backer to the campaign. */
  | 'in'
  /** Back to a backer. */
  | 'back'
  /** Out to a payee. */
  | 'out';

/** Which fee of a dispute. */
export type DisputeFee =
  /** For receiving it. */
  | 'opening'
  /** For countering it. */
  | 'countering'
  /** Returned when it was won. */
  | 'returned';

/** Why a report about a dispute changes nothing. */
export type DisputeNotedReason =
  /** The same was reported before. */
  | 'repeated'
  /** The dispute is in a state to which it does not apply, mostly because a later report was here first. */
  | 'late';

/** Where a dispute stands. */
export type DisputeState =
  /** The bank warns of fraud before any dispute; a refund now avoids one. No money moved. */
  | 'earlyWarning'
  /** The bank asks; no money moved. */
  | 'inquiry'
  /** Opened: the money was taken, shares are frozen. */
  | 'opened'
  /** Evidence was sent; the bank decides. */
  | 'underReview'
  /** Won: the money is back. */
  | 'won'
  /** Lost: the backer keeps the money. */
  | 'lost'
  /** An inquiry or warning ended without a dispute. */
  | 'closed';

/** What became of the subject of a proposal that passed. Passing and acting are separate facts. */
export type Effect =
  /** There was nothing to do beyond saying so. */
  | 'stated'
  /** The tranche was released, or the refunds were planned. */
  | 'done'
  /**
   * There was nothing left to act on when the vote was counted (R-VOTE-14): the milestone is not waiting for
   * acceptance any more, no money is held, or the campaign has ended.
   */
  | 'moot';

/** What lets a lot move before its lock ends: 17 CFR 227.501(a), beside a transfer to the issuer. */
export type Exemption =
  /** To an accredited investor. */
  | 'accreditedInvestor'
  /** As part of a registered offering. */
  | 'registeredOffering'
  /** To a member of the family or a trust for one, or after death or divorce. */
  | 'family';

/** Who said no. */
export type FailureKind =
  /** What was given cannot be what it is given as. */
  | 'invalid'
  /** A rule. */
  | 'rejected'
  /** The id of the command was used before for another content. */
  | 'reused'
  /** Other writers kept winning. */
  | 'contended'
  /** The store. */
  | 'store'
  /** The library broke a promise of its own: please report it. */
  | 'internal';

/** Where a feature stands. */
export type FeatureState =
  /** Asked for. */
  | 'proposed'
  /** The developer means to do it. */
  | 'planned'
  /** Being done. */
  | 'inProgress'
  /** Done, in the developer's word. */
  | 'shipped'
  /** Done, in the holders' word. */
  | 'accepted'
  /** Not to be done. */
  | 'declined';

/** What a fee is rounded on. */
export type FeePer =
  /** Each pledge, or each part of it that is paid by itself. */
  | 'pledge'
  /**
   * All that the campaign collected: each pledge bears what the fee on the running total grows by, so that what is
   * taken of all is the fee on their sum, rounded once (R-FEE-6).
   */
  | 'batch';

/** What a refund gives back of a fee. */
export type FeeReturn =
  /** Nothing. */
  | 'kept'
  /** In proportion to the refund, cumulatively exact: the whole with the whole. */
  | 'proportional';

/** Who receives a fee. */
export type FeeTo =
  /** The platform, or the fiscal host. */
  | 'platform'
  /** The payment processor. A report that states the processor's actual fee overrides the schedule (R-FEE-3). */
  | 'processor';

/** Where the delivery of a reward line stands. */
export type FulfilmentState =
  /** Nothing done yet. */
  | 'none'
  /** Being made or packed. */
  | 'inPreparation'
  /** On its way. */
  | 'shipped'
  /** Arrived. */
  | 'delivered'
  /** Could not be delivered. */
  | 'failed';

/** The funding model. */
export type FundingModel =
  /** The goal is reached by the deadline, or nobody pays. */
  | 'allOrNothing'
  /** Whatever is raised by the deadline is kept. */
  | 'keepWhatYouRaise'
  /** All or nothing between a minimum (the goal) and a maximum. */
  | 'minimumMaximum'
  /** The goal is reached by the deadline, or nobody pays; then a second round goes on, and what it adds is kept. */
  | 'twoRound'
  /** No goal that must be reached and no deadline. */
  | 'openEnded';

/** What a gate asks. */
export type GateKind =
  /** That a warning was read. */
  | 'warning'
  /** That the person agrees. */
  | 'consent'
  /** That the person states something in their own name. */
  | 'representation'
  /** A test of knowledge, kept as a dated fact. */
  | 'test'
  /** A simulation of losses, kept as a dated fact. */
  | 'simulation'
  /** That the person's category is known. */
  | 'category'
  /** Waiting since the person first asked. */
  | 'delay';

/** Why money is given back. Each ground says who bears the processor's fee: `Policy`, `refund.cover`. */
export type Ground =
  /** The campaign failed. */
  | 'campaignFailed'
  /** The campaign was cancelled. */
  | 'campaignCancelled'
  /** The campaign was suspended for fraud. */
  | 'fraud'
  /** The backer withdrew while the window was open. */
  | 'withdrawal'
  /** A material change was not reconfirmed. */
  | 'notReconfirmed'
  /** The creator gives money back. */
  | 'creator'
  /** A milestone was not delivered: the unspent part, pro rata. */
  | 'milestoneMissed'
  /** More was pledged than is accepted. */
  | 'oversubscribed'
  /** The holders voted to give back what is not spent, pro rata. */
  | 'holdersVoted'
  /** To settle an inquiry or early warning before it becomes a chargeback. */
  | 'inquiry';

/** When shares are issued. */
export type IssueAt =
  /** As the money clears. */
  | 'clearing'
  /** When the campaign has succeeded, to all at once. */
  | 'success';

/** What becomes of a pledge when a window closes unused. */
export type Lapse =
  /** It is locked until the campaign is decided. */
  | 'lock'
  /** It binds. */
  | 'bind'
  /** Nothing else changes. */
  | 'nothing';

/**
 * An account of a campaign's ledger. The sum over all accounts is always zero: money that is inside came from
 * `LedgerAccount::Backers`, whose balance is therefore negative.
 */
export type LedgerAccount =
  /** The world of backers: what they paid in (negative) less what went back to them. */
  | 'backers'
  /** Held for the campaign until a release. */
  | 'escrow'
  /** Released: the creator can draw on it. */
  | 'payable'
  /** Held back against refunds and chargebacks. */
  | 'reserve'
  /** Fees and tips of the platform. Negative when the platform bore more than it earned. */
  | 'platformFee'
  /** Fees of the payment processor. */
  | 'processorFee'
  /** Granted refunds on their way to backers. */
  | 'refundsPayable'
  /** Payouts on their way to payees. */
  | 'payoutsPayable'
  /** Taken by a bank while a dispute is open. */
  | 'disputed'
  /** Arrived without a place to go. */
  | 'unapplied'
  /** The world of payees: what was paid out. */
  | 'paidOut';

/** What happens to the shares of a pledge that was charged back. */
export type LostShares =
  /** Every live lot of the pledge is cancelled, whoever holds it now. */
  | 'cancelEverywhere'
  /** Lots still with the backer are cancelled; what was transferred stays with its new holder in good faith. */
  | 'cancelHeld';

/** Where a lot stands. */
export type LotState =
  /** Live. */
  | 'live'
  /** Ended by a transfer. */
  | 'transferred'
  /** Ended by a cancellation. */
  | 'cancelled';

/** Where a milestone stands. */
export type MilestoneState =
  /** Not delivered. */
  | 'pending'
  /** Delivered, in the creator's word. */
  | 'delivered'
  /** Accepted: the tranche is released. */
  | 'released'
  /** Not delivered: the tranche goes back, pro rata. */
  | 'missed'
  /** Taken out of the draft again. */
  | 'removed';

/** Where a movement stands. */
export type MovementState =
  /** Booked for what it was for, or as a receipt. */
  | 'booked'
  /** Went out although nothing asked for it: the platform bears it. */
  | 'borne'
  /** Went out and came back. */
  | 'cameBack';

/** What a holiday does that falls on the weekend. */
export type Observed =
  /** Nothing. */
  | 'none'
  /** From a Saturday the Friday before is closed instead, from a Sunday the Monday after: as in the United States. */
  | 'nearest'
  /**
   * The next day that is neither of the weekend nor a holiday is closed instead: as in the United Kingdom and
   * Australia.
   */
  | 'following';

/** Why the platform bears money that went out. */
export type OutlayReason =
  /** No such instruction in this campaign. */
  | 'unknown'
  /** The receipt it was to send back had been sent back or applied before. */
  | 'receiptGone';

/** What a payment instruction asks for. */
export type PaymentKind =
  /** Hold the money. */
  | 'authorise'
  /** Take the money, from a hold where there is one. */
  | 'capture'
  /** Let go of a hold. */
  | 'void'
  /** Give money back. */
  | 'refund'
  /** Pay money out. */
  | 'payout';

/** Where a payment instruction stands. */
export type PaymentState =
  /** Left the core; no final report yet. */
  | 'requested'
  /** Done. */
  | 'succeeded'
  /** Refused. */
  | 'failed'
  /** The backer must act. */
  | 'actionRequired'
  /** Superseded by a void before it was done. */
  | 'voided';

/** Where a payout stands. */
export type PayoutState =
  /** Instructed; no report yet. */
  | 'requested'
  /** Paid. */
  | 'paid'
  /** Could not be paid; the money is back where it came from. */
  | 'failed';

/** What a collaborator of a campaign may do. */
export type Permission =
  /** Story, tiers, posts. */
  | 'edit'
  /** Refunds and payouts. */
  | 'money'
  /** Fulfilment and surveys. */
  | 'fulfil'
  /** The backlog: plan, start, ship, decline. */
  | 'develop'
  /** Comments. */
  | 'community';

/** What a campaign is at a moment. */
export type Phase =
  /** Being written. */
  | 'draft'
  /** Waiting for review. */
  | 'submitted'
  /** Sent back by a reviewer. */
  | 'rejected'
  /** Passed review, not open yet. */
  | 'scheduled'
  /** Open for pledges. */
  | 'live'
  /** Funding is over; the outcome waits for payments. */
  | 'collecting'
  /** Reached what it had to reach. */
  | 'successful'
  /** Working on what was promised. */
  | 'delivering'
  /** Everything promised is delivered. */
  | 'completed'
  /** Did not reach what it had to reach. */
  | 'failed'
  /** Called off. */
  | 'cancelled'
  /** Held by a moderator. */
  | 'suspended';

/** Where a pledge stands. */
export type PledgeState =
  /** Placed; the payment or authorisation it needs is not confirmed. */
  | 'pending'
  /** Placed; the money is held by an authorisation. */
  | 'authorised'
  /** Placed; the money is collected later. */
  | 'committed'
  /** Paid: the whole, or what of it was collected before an instalment lapsed. */
  | 'collected'
  /** A payment failed. */
  | 'errored'
  /** A payment waits for the backer (strong customer authentication). */
  | 'actionRequired'
  /** Called off before money cleared. */
  | 'cancelled'
  /** Given up after dunning. */
  | 'dropped'
  /** A part was refunded. */
  | 'partlyRefunded'
  /** The whole was refunded. */
  | 'refunded'
  /** Under dispute. */
  | 'disputed'
  /** Lost to a chargeback. */
  | 'chargedBack';

/** What has been recorded of a proposal. Pending, open and awaiting its close are derived from time. */
export type ProposalState =
  /** Not decided yet. */
  | 'open'
  /** Passed. */
  | 'passed'
  /** Defeated, or without quorum. */
  | 'defeated'
  /** Taken back before it was decided. */
  | 'withdrawn';

/** What a proposal is at a moment. */
export type ProposalStatus =
  /** Voting has not opened. */
  | 'pending'
  /** Ballots are taken. */
  | 'voting'
  /** Voting has closed; anyone may have it counted. */
  | 'awaitingClose'
  /** Passed. */
  | 'passed'
  /** Defeated, or without quorum. */
  | 'defeated'
  /** Taken back before voting closed. */
  | 'withdrawn';

/** Which ballots count for the quorum. */
export type QuorumCounts =
  /** Yes only. */
  | 'yes'
  /** Yes and abstain. */
  | 'yesAbstain'
  /** Yes, no and abstain. */
  | 'all';

/** Where a receipt stands. */
export type ReceiptState =
  /** Held as unapplied. */
  | 'unapplied'
  /** Applied to a pledge. */
  | 'applied'
  /** Being sent back. */
  | 'returning'
  /** Sent back. */
  | 'returned';

/** Where a refund stands. */
export type RefundState =
  /** Instructed; no report yet. */
  | 'requested'
  /** The gateway could not pay it back. The money waits in refunds payable and can be tried again. */
  | 'failed'
  /** Paid back. */
  | 'paid'
  /** Paid back by another route than the gateway, as a person with authority stated. */
  | 'paidElsewhere';

/** How the left side must stand to the right. */
export type Relation =
  /** Strictly more. */
  | 'moreThan'
  /** At least as much. */
  | 'atLeast';

/** When money leaves escrow. */
export type Release =
  /** As soon as it cleared: open-ended campaigns. */
  | 'atOnce'
  /** When the campaign has succeeded. */
  | 'atSuccess'
  /** Tranche by tranche, as milestones are accepted. */
  | 'byMilestone';

/** Why a report changes nothing. */
export type ReportNotedReason =
  /** The same was reported before. */
  | 'repeated'
  /** A later report was here first. */
  | 'late'
  /** There is no such instruction, and no money moved. */
  | 'unknownPayment';

/** What a window lets somebody do. */
export type Right =
  /** The backer calls a pledge off or lowers it, and has money back that was paid for it. */
  | 'cancel'
  /** The creator gives money of a pledge back. */
  | 'refund'
  /** The backer asks the platform to decide. */
  | 'claim';

/** A platform-wide role, as the host vouches for it. */
export type Role =
  /** Reviews campaigns, suspends, hides, decides cases between backer and creator. */
  | 'moderator'
  /** Everything a moderator may do, and refunds and payouts in the platform's name. */
  | 'admin'
  /** The host itself: payment reports, settle steps, disputes from the gateway. */
  | 'system';

/**
 * How a fraction of a unit ends (rule R-3: the mode is part of every fee's terms).
 *
 * On the wire: `half_up`, `half_even`, `floor`, `ceil`.
 */
export type Rounding =
  /** To the nearest; a half away from zero, as invoices do. */
  | 'half_up'
  /** To the nearest; a half to the even neighbour, as banks do. */
  | 'half_even'
  /** Towards minus infinity. */
  | 'floor'
  /** Towards plus infinity. */
  | 'ceil';

/** The kinds of rows. */
export type RowKind =
  /** The hot row of the campaign. */
  | 'campaign'
  /** The terms. */
  | 'terms'
  /** The story. */
  | 'story'
  /** The team. */
  | 'team'
  /** A tier. */
  | 'tier'
  /** The stock of a tier. */
  | 'stock'
  /** Reservations and waiting list of a tier. */
  | 'queue'
  /** What an account has with the campaign. */
  | 'backer'
  /** A pledge. */
  | 'pledge'
  /** The survey of a pledge. */
  | 'survey'
  /** A payment instruction. */
  | 'payment'
  /** Money without an instruction. */
  | 'receipt'
  /** Money that moved under one reference. */
  | 'movement'
  /** A refund. */
  | 'refund'
  /** A dispute. */
  | 'dispute'
  /** A share class. */
  | 'class'
  /** A holder. */
  | 'holder'
  /** A lot. */
  | 'lot'
  /** A checkpoint of a holder. */
  | 'checkpoint'
  /** A proposal. */
  | 'proposal'
  /** A ballot. */
  | 'ballot'
  /** A feature. */
  | 'feature'
  /** A holder's spread of priority. */
  | 'priority'
  /** A milestone. */
  | 'milestone'
  /** A payout. */
  | 'payout'
  /** A comment. */
  | 'comment'
  /** A post. */
  | 'post';

/** What counts towards a limit. */
export type Scope =
  /** Pledges to any campaign. */
  | 'allIssuers'
  /** Pledges to campaigns of the same creator. */
  | 'issuer'
  /** Pledges to this campaign. */
  | 'campaign';

/** What has been recorded of a campaign's life. */
export type Stage =
  /** Being written. */
  | 'draft'
  /** Waiting for review. */
  | 'submitted'
  /** Sent back by a reviewer. */
  | 'rejected'
  /** Passed review: scheduled, live or over, as the clock says. */
  | 'approved'
  /** Funding is closed; payments are being collected. */
  | 'collecting'
  /** Reached what it had to reach. */
  | 'successful'
  /** Working on what was promised. */
  | 'delivering'
  /** Everything promised is delivered. */
  | 'completed'
  /** Did not reach what it had to reach. */
  | 'failed'
  /** Called off. */
  | 'cancelled';

/** The standing of an account (R-ACTOR-2). */
export type Standing =
  /** May do everything its relation allows. */
  | 'active'
  /** May withdraw and vote, may not pledge, propose, comment or launch. */
  | 'restricted'
  /** May do nothing. */
  | 'suspended'
  /** Closed for good. */
  | 'closed';

/** Why money could not be applied. */
export type UnappliedReason =
  /** No such instruction in this campaign. */
  | 'unknown'
  /** The instruction had succeeded before under another reference. */
  | 'secondCapture'
  /** The pledge was cancelled, dropped or refunded. */
  | 'pledgeClosed'
  /** More or less than was asked for. */
  | 'wrongAmount';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'monday'
  /** Tuesday. */
  | 'tuesday'
  /** Wednesday. */
  | 'wednesday'
  /** Thursday. */
  | 'thursday'
  /** Friday. */
  | 'friday'
  /** Saturday. */
  | 'saturday'
  /** Sunday. */
  | 'sunday';
