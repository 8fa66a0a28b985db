// Written by `cargo run -p fundly-generate`: changes belong there.

/// An event.
public indirect enum Event: WireValue {
    /// A draft was created.
    case campaignCreated(CampaignCreated)
    /// The story was rewritten.
    case storyEdited(StoryEdited)
    /// The terms were set.
    case termsSet(TermsSet)
    /// A draft was handed in.
    case campaignSubmitted
    /// A campaign was approved.
    case campaignApproved(CampaignApproved)
    /// A campaign was sent back.
    case campaignRejected(CampaignRejected)
    /// A campaign is a draft again.
    case campaignRevised
    /// A campaign was suspended.
    case campaignSuspended(CampaignSuspended)
    /// A campaign was resumed.
    case campaignResumed(CampaignResumed)
    /// A campaign was called off.
    case campaignCancelled(CampaignCancelled)
    /// The deadline was moved.
    case deadlineMoved(DeadlineMoved)
    /// An early close was given up: the old deadline stands again.
    case deadlineRestored(DeadlineRestored)
    /// The second round of two-round funding began.
    case secondRoundOpened(SecondRoundOpened)
    /// Backers were told of a material change.
    case materialChangeAnnounced(MaterialChangeAnnounced)
    /// A pledge was confirmed after a material change.
    case pledgeConfirmed(PledgeConfirmed)
    /// Delivery began.
    case deliveryStarted
    /// Everything is delivered.
    case campaignCompleted
    /// A collaborator was set.
    case collaboratorSet(CollaboratorSet)
    /// A collaborator was removed.
    case collaboratorRemoved(CollaboratorRemoved)
    /// A pledge was placed.
    case pledgePlaced(PledgePlaced)
    /// A pledge was changed.
    case pledgeChanged(PledgeChanged)
    /// A pledge was called off.
    case pledgeCancelled(PledgeCancelled)
    /// The host is to carry out a payment.
    case paymentRequested(PaymentRequested)
    /// An instruction is no longer wanted.
    case paymentWithdrawn(PaymentWithdrawn)
    /// Money is held for a pledge.
    case paymentAuthorised(PaymentAuthorised)
    /// Money cleared for a pledge.
    case paymentCaptured(PaymentCaptured)
    /// A payment was refused, or waits for the backer.
    case paymentFailed(PaymentFailed)
    /// A void, refund, payout or return went through.
    case paymentConfirmed(PaymentConfirmed)
    /// Money that had gone out came back.
    case paymentCameBack(PaymentCameBack)
    /// A hold lapsed.
    case authorisationLapsed(AuthorisationLapsed)
    /// A report changed nothing.
    case paymentReportNoted(PaymentReportNoted)
    /// Money came in that no open instruction asked for.
    case receiptBooked(ReceiptBooked)
    /// A receipt was applied.
    case receiptApplied(ReceiptApplied)
    /// A receipt is on its way back.
    case receiptReturning(ReceiptReturning)
    /// A receipt was sent back.
    case receiptReturned(ReceiptReturned)
    /// Money went out that nothing asked for.
    case outlayBooked(OutlayBooked)
    /// An outlay came back, or is known to be what an instruction asked for.
    case outlayReversed(OutlayReversed)
    /// A payment method was set.
    case paymentMethodSet(PaymentMethodSet)
    /// Funding is closed.
    case fundingClosed(FundingClosed)
    /// The outcome stands.
    case outcomeDecided(OutcomeDecided)
    /// Work over many pledges begins.
    case settlementPlanned(SettlementPlanned)
    /// A step of work over many pledges is done.
    case settlementStepped(SettlementStepped)
    /// A pledge was cut to its part of what is accepted.
    case pledgeAllotted(PledgeAllotted)
    /// A backer is to be reminded of a failed payment.
    case backerReminded(BackerReminded)
    /// The last try of a failed payment is made.
    case finalTryMade(FinalTryMade)
    /// A pledge was given up.
    case pledgeDropped(PledgeDropped)
    /// A refund was granted.
    case refundGranted(RefundGranted)
    /// The host was told to pay a refund.
    case refundInstructed(RefundInstructed)
    /// A refund was paid.
    case refundPaid(RefundPaid)
    /// A refund could not be paid.
    case refundFailed(RefundFailed)
    /// What a refund had paid came back.
    case refundCameBack(RefundCameBack)
    /// A refund was paid a second time.
    case refundPaidTwice(RefundPaidTwice)
    /// A failed refund is tried again.
    case refundRetried(RefundRetried)
    /// A failed refund was paid by another route.
    case refundPaidElsewhere(RefundPaidElsewhere)
    /// A pledge was let go of.
    case pledgeReleased(PledgeReleased)
    /// A bank warns or asks, or stopped doing so.
    case disputeNoticed(DisputeNoticed)
    /// A bank took money while it decides.
    case disputeOpened(DisputeOpened)
    /// The charge that a dispute is about cleared after it.
    case disputeMatched(DisputeMatched)
    /// Evidence was handed in.
    case evidenceSubmitted(EvidenceSubmitted)
    /// Evidence reached the bank.
    case disputeUnderReview(DisputeUnderReview)
    /// A dispute was won.
    case disputeWon(DisputeWon)
    /// A dispute was lost.
    case disputeLost(DisputeLost)
    /// A refund settled a warning or an inquiry.
    case disputeClosed(DisputeClosed)
    /// The processor took or returned a fee for a dispute.
    case disputeFeeBooked(DisputeFeeBooked)
    /// A report about a dispute changed nothing.
    case disputeReportNoted(DisputeReportNoted)
    /// A tier was added.
    case tierAdded(TierAdded)
    /// A tier was rewritten.
    case tierEdited(TierEdited)
    /// A tier was withdrawn.
    case tierEnded(TierEnded)
    /// Units were reserved.
    case tierReserved(TierReserved)
    /// A reservation was given up.
    case reservationReleased(ReservationReleased)
    /// A pledge took what its backer had reserved or waited for.
    case reservationUsed(ReservationUsed)
    /// Somebody waits.
    case waitlistJoined(WaitlistJoined)
    /// Somebody waits no longer.
    case waitlistLeft(WaitlistLeft)
    /// The first in line got a reservation.
    case slotOffered(SlotOffered)
    /// A survey was answered.
    case surveyAnswered(SurveyAnswered)
    /// The answers of a survey were locked.
    case surveyClosed(SurveyClosed)
    /// The answers of a survey were unlocked.
    case surveyReopened(SurveyReopened)
    /// The delivery of a line moved on.
    case fulfilmentSet(FulfilmentSet)
    /// A class was added.
    case classAdded(ClassAdded)
    /// The terms of a class were replaced.
    case classEdited(ClassEdited)
    /// The ceiling of a class was raised.
    case authorisedRaised(AuthorisedRaised)
    /// Shares were issued for money that cleared.
    case sharesIssued(SharesIssued)
    /// Money buys more units than are left.
    case sharesShort(SharesShort)
    /// Shares were granted.
    case sharesGranted(SharesGranted)
    /// Shares were transferred.
    case sharesTransferred(SharesTransferred)
    /// Shares were cancelled.
    case sharesCancelled(SharesCancelled)
    /// Lots were frozen.
    case sharesFrozen(SharesFrozen)
    /// Lots can move and vote again.
    case sharesUnfrozen(SharesUnfrozen)
    /// A proposal was put.
    case proposalPut(ProposalPut)
    /// A ballot was cast.
    case ballotCast(BallotCast)
    /// A proposal was taken back.
    case proposalWithdrawn(ProposalWithdrawn)
    /// A vote was counted.
    case proposalClosed(ProposalClosed)
    /// A feature was asked for.
    case featureProposed(FeatureProposed)
    /// A feature moved on, or back.
    case featureMoved(FeatureMoved)
    /// A holder set their priorities.
    case prioritiesSet(PrioritiesSet)
    /// A holder's votes were spread anew.
    case prioritiesReweighed(PrioritiesReweighed)
    /// A milestone was added.
    case milestoneAdded(MilestoneAdded)
    /// A milestone was taken out.
    case milestoneRemoved(MilestoneRemoved)
    /// The tranches of the milestones were fixed.
    case tranchesFixed(TranchesFixed)
    /// Late money joined a tranche.
    case trancheRaised(TrancheRaised)
    /// A milestone was delivered, in the creator's word.
    case milestoneDelivered(MilestoneDelivered)
    /// A milestone was missed.
    case milestoneMissed(MilestoneMissed)
    /// Escrow was released.
    case escrowReleased(EscrowReleased)
    /// The time for which the reserve is held began.
    case reserveDated(ReserveDated)
    /// The reserve was released.
    case reserveReleased(ReserveReleased)
    /// A payout was asked for.
    case payoutRequested(PayoutRequested)
    /// A failed payout is tried again.
    case payoutRetried(PayoutRetried)
    /// A payout was paid.
    case payoutPaid(PayoutPaid)
    /// A payout could not be paid.
    case payoutFailed(PayoutFailed)
    /// What a payout had paid came back.
    case payoutCameBack(PayoutCameBack)
    /// A comment was posted.
    case commentPosted(CommentPosted)
    /// A comment was rewritten.
    case commentEdited(CommentEdited)
    /// A comment was hidden.
    case commentHidden(CommentHidden)
    /// A comment is shown again.
    case commentShown(CommentShown)
    /// A post was published.
    case postPublished(PostPublished)
    /// A post was rewritten.
    case postEdited(PostEdited)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "campaignCreated": self = .campaignCreated(try CampaignCreated(from: &reader))
        case "storyEdited": self = .storyEdited(try StoryEdited(from: &reader))
        case "termsSet": self = .termsSet(try TermsSet(from: &reader))
        case "campaignSubmitted": self = .campaignSubmitted; try reader.onlyTag("kind")
        case "campaignApproved": self = .campaignApproved(try CampaignApproved(from: &reader))
        case "campaignRejected": self = .campaignRejected(try CampaignRejected(from: &reader))
        case "campaignRevised": self = .campaignRevised; try reader.onlyTag("kind")
        case "campaignSuspended": self = .campaignSuspended(try CampaignSuspended(from: &reader))
        case "campaignResumed": self = .campaignResumed(try CampaignResumed(from: &reader))
        case "campaignCancelled": self = .campaignCancelled(try CampaignCancelled(from: &reader))
        case "deadlineMoved": self = .deadlineMoved(try DeadlineMoved(from: &reader))
        case "deadlineRestored": self = .deadlineRestored(try DeadlineRestored(from: &reader))
        case "secondRoundOpened": self = .secondRoundOpened(try SecondRoundOpened(from: &reader))
        case "materialChangeAnnounced": self = .materialChangeAnnounced(try MaterialChangeAnnounced(from: &reader))
        case "pledgeConfirmed": self = .pledgeConfirmed(try PledgeConfirmed(from: &reader))
        case "deliveryStarted": self = .deliveryStarted; try reader.onlyTag("kind")
        case "campaignCompleted": self = .campaignCompleted; try reader.onlyTag("kind")
        case "collaboratorSet": self = .collaboratorSet(try CollaboratorSet(from: &reader))
        case "collaboratorRemoved": self = .collaboratorRemoved(try CollaboratorRemoved(from: &reader))
        case "pledgePlaced": self = .pledgePlaced(try PledgePlaced(from: &reader))
        case "pledgeChanged": self = .pledgeChanged(try PledgeChanged(from: &reader))
        case "pledgeCancelled": self = .pledgeCancelled(try PledgeCancelled(from: &reader))
        case "paymentRequested": self = .paymentRequested(try PaymentRequested(from: &reader))
        case "paymentWithdrawn": self = .paymentWithdrawn(try PaymentWithdrawn(from: &reader))
        case "paymentAuthorised": self = .paymentAuthorised(try PaymentAuthorised(from: &reader))
        case "paymentCaptured": self = .paymentCaptured(try PaymentCaptured(from: &reader))
        case "paymentFailed": self = .paymentFailed(try PaymentFailed(from: &reader))
        case "paymentConfirmed": self = .paymentConfirmed(try PaymentConfirmed(from: &reader))
        case "paymentCameBack": self = .paymentCameBack(try PaymentCameBack(from: &reader))
        case "authorisationLapsed": self = .authorisationLapsed(try AuthorisationLapsed(from: &reader))
        case "paymentReportNoted": self = .paymentReportNoted(try PaymentReportNoted(from: &reader))
        case "receiptBooked": self = .receiptBooked(try ReceiptBooked(from: &reader))
        case "receiptApplied": self = .receiptApplied(try ReceiptApplied(from: &reader))
        case "receiptReturning": self = .receiptReturning(try ReceiptReturning(from: &reader))
        case "receiptReturned": self = .receiptReturned(try ReceiptReturned(from: &reader))
        case "outlayBooked": self = .outlayBooked(try OutlayBooked(from: &reader))
        case "outlayReversed": self = .outlayReversed(try OutlayReversed(from: &reader))
        case "paymentMethodSet": self = .paymentMethodSet(try PaymentMethodSet(from: &reader))
        case "fundingClosed": self = .fundingClosed(try FundingClosed(from: &reader))
        case "outcomeDecided": self = .outcomeDecided(try OutcomeDecided(from: &reader))
        case "settlementPlanned": self = .settlementPlanned(try SettlementPlanned(from: &reader))
        case "settlementStepped": self = .settlementStepped(try SettlementStepped(from: &reader))
        case "pledgeAllotted": self = .pledgeAllotted(try PledgeAllotted(from: &reader))
        case "backerReminded": self = .backerReminded(try BackerReminded(from: &reader))
        case "finalTryMade": self = .finalTryMade(try FinalTryMade(from: &reader))
        case "pledgeDropped": self = .pledgeDropped(try PledgeDropped(from: &reader))
        case "refundGranted": self = .refundGranted(try RefundGranted(from: &reader))
        case "refundInstructed": self = .refundInstructed(try RefundInstructed(from: &reader))
        case "refundPaid": self = .refundPaid(try RefundPaid(from: &reader))
        case "refundFailed": self = .refundFailed(try RefundFailed(from: &reader))
        case "refundCameBack": self = .refundCameBack(try RefundCameBack(from: &reader))
        case "refundPaidTwice": self = .refundPaidTwice(try RefundPaidTwice(from: &reader))
        case "refundRetried": self = .refundRetried(try RefundRetried(from: &reader))
        case "refundPaidElsewhere": self = .refundPaidElsewhere(try RefundPaidElsewhere(from: &reader))
        case "pledgeReleased": self = .pledgeReleased(try PledgeReleased(from: &reader))
        case "disputeNoticed": self = .disputeNoticed(try DisputeNoticed(from: &reader))
        case "disputeOpened": self = .disputeOpened(try DisputeOpened(from: &reader))
        case "disputeMatched": self = .disputeMatched(try DisputeMatched(from: &reader))
        case "evidenceSubmitted": self = .evidenceSubmitted(try EvidenceSubmitted(from: &reader))
        case "disputeUnderReview": self = .disputeUnderReview(try DisputeUnderReview(from: &reader))
        case "disputeWon": self = .disputeWon(try DisputeWon(from: &reader))
        case "disputeLost": self = .disputeLost(try DisputeLost(from: &reader))
        case "disputeClosed": self = .disputeClosed(try DisputeClosed(from: &reader))
        case "disputeFeeBooked": self = .disputeFeeBooked(try DisputeFeeBooked(from: &reader))
        case "disputeReportNoted": self = .disputeReportNoted(try DisputeReportNoted(from: &reader))
        case "tierAdded": self = .tierAdded(try TierAdded(from: &reader))
        case "tierEdited": self = .tierEdited(try TierEdited(from: &reader))
        case "tierEnded": self = .tierEnded(try TierEnded(from: &reader))
        case "tierReserved": self = .tierReserved(try TierReserved(from: &reader))
        case "reservationReleased": self = .reservationReleased(try ReservationReleased(from: &reader))
        case "reservationUsed": self = .reservationUsed(try ReservationUsed(from: &reader))
        case "waitlistJoined": self = .waitlistJoined(try WaitlistJoined(from: &reader))
        case "waitlistLeft": self = .waitlistLeft(try WaitlistLeft(from: &reader))
        case "slotOffered": self = .slotOffered(try SlotOffered(from: &reader))
        case "surveyAnswered": self = .surveyAnswered(try SurveyAnswered(from: &reader))
        case "surveyClosed": self = .surveyClosed(try SurveyClosed(from: &reader))
        case "surveyReopened": self = .surveyReopened(try SurveyReopened(from: &reader))
        case "fulfilmentSet": self = .fulfilmentSet(try FulfilmentSet(from: &reader))
        case "classAdded": self = .classAdded(try ClassAdded(from: &reader))
        case "classEdited": self = .classEdited(try ClassEdited(from: &reader))
        case "authorisedRaised": self = .authorisedRaised(try AuthorisedRaised(from: &reader))
        case "sharesIssued": self = .sharesIssued(try SharesIssued(from: &reader))
        case "sharesShort": self = .sharesShort(try SharesShort(from: &reader))
        case "sharesGranted": self = .sharesGranted(try SharesGranted(from: &reader))
        case "sharesTransferred": self = .sharesTransferred(try SharesTransferred(from: &reader))
        case "sharesCancelled": self = .sharesCancelled(try SharesCancelled(from: &reader))
        case "sharesFrozen": self = .sharesFrozen(try SharesFrozen(from: &reader))
        case "sharesUnfrozen": self = .sharesUnfrozen(try SharesUnfrozen(from: &reader))
        case "proposalPut": self = .proposalPut(try ProposalPut(from: &reader))
        case "ballotCast": self = .ballotCast(try BallotCast(from: &reader))
        case "proposalWithdrawn": self = .proposalWithdrawn(try ProposalWithdrawn(from: &reader))
        case "proposalClosed": self = .proposalClosed(try ProposalClosed(from: &reader))
        case "featureProposed": self = .featureProposed(try FeatureProposed(from: &reader))
        case "featureMoved": self = .featureMoved(try FeatureMoved(from: &reader))
        case "prioritiesSet": self = .prioritiesSet(try PrioritiesSet(from: &reader))
        case "prioritiesReweighed": self = .prioritiesReweighed(try PrioritiesReweighed(from: &reader))
        case "milestoneAdded": self = .milestoneAdded(try MilestoneAdded(from: &reader))
        case "milestoneRemoved": self = .milestoneRemoved(try MilestoneRemoved(from: &reader))
        case "tranchesFixed": self = .tranchesFixed(try TranchesFixed(from: &reader))
        case "trancheRaised": self = .trancheRaised(try TrancheRaised(from: &reader))
        case "milestoneDelivered": self = .milestoneDelivered(try MilestoneDelivered(from: &reader))
        case "milestoneMissed": self = .milestoneMissed(try MilestoneMissed(from: &reader))
        case "escrowReleased": self = .escrowReleased(try EscrowReleased(from: &reader))
        case "reserveDated": self = .reserveDated(try ReserveDated(from: &reader))
        case "reserveReleased": self = .reserveReleased(try ReserveReleased(from: &reader))
        case "payoutRequested": self = .payoutRequested(try PayoutRequested(from: &reader))
        case "payoutRetried": self = .payoutRetried(try PayoutRetried(from: &reader))
        case "payoutPaid": self = .payoutPaid(try PayoutPaid(from: &reader))
        case "payoutFailed": self = .payoutFailed(try PayoutFailed(from: &reader))
        case "payoutCameBack": self = .payoutCameBack(try PayoutCameBack(from: &reader))
        case "commentPosted": self = .commentPosted(try CommentPosted(from: &reader))
        case "commentEdited": self = .commentEdited(try CommentEdited(from: &reader))
        case "commentHidden": self = .commentHidden(try CommentHidden(from: &reader))
        case "commentShown": self = .commentShown(try CommentShown(from: &reader))
        case "postPublished": self = .postPublished(try PostPublished(from: &reader))
        case "postEdited": self = .postEdited(try PostEdited(from: &reader))
        default: throw reader.unknown(kind, as: "Event")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .campaignCreated: "campaignCreated"
        case .storyEdited: "storyEdited"
        case .termsSet: "termsSet"
        case .campaignSubmitted: "campaignSubmitted"
        case .campaignApproved: "campaignApproved"
        case .campaignRejected: "campaignRejected"
        case .campaignRevised: "campaignRevised"
        case .campaignSuspended: "campaignSuspended"
        case .campaignResumed: "campaignResumed"
        case .campaignCancelled: "campaignCancelled"
        case .deadlineMoved: "deadlineMoved"
        case .deadlineRestored: "deadlineRestored"
        case .secondRoundOpened: "secondRoundOpened"
        case .materialChangeAnnounced: "materialChangeAnnounced"
        case .pledgeConfirmed: "pledgeConfirmed"
        case .deliveryStarted: "deliveryStarted"
        case .campaignCompleted: "campaignCompleted"
        case .collaboratorSet: "collaboratorSet"
        case .collaboratorRemoved: "collaboratorRemoved"
        case .pledgePlaced: "pledgePlaced"
        case .pledgeChanged: "pledgeChanged"
        case .pledgeCancelled: "pledgeCancelled"
        case .paymentRequested: "paymentRequested"
        case .paymentWithdrawn: "paymentWithdrawn"
        case .paymentAuthorised: "paymentAuthorised"
        case .paymentCaptured: "paymentCaptured"
        case .paymentFailed: "paymentFailed"
        case .paymentConfirmed: "paymentConfirmed"
        case .paymentCameBack: "paymentCameBack"
        case .authorisationLapsed: "authorisationLapsed"
        case .paymentReportNoted: "paymentReportNoted"
        case .receiptBooked: "receiptBooked"
        case .receiptApplied: "receiptApplied"
        case .receiptReturning: "receiptReturning"
        case .receiptReturned: "receiptReturned"
        case .outlayBooked: "outlayBooked"
        case .outlayReversed: "outlayReversed"
        case .paymentMethodSet: "paymentMethodSet"
        case .fundingClosed: "fundingClosed"
        case .outcomeDecided: "outcomeDecided"
        case .settlementPlanned: "settlementPlanned"
        case .settlementStepped: "settlementStepped"
        case .pledgeAllotted: "pledgeAllotted"
        case .backerReminded: "backerReminded"
        case .finalTryMade: "finalTryMade"
        case .pledgeDropped: "pledgeDropped"
        case .refundGranted: "refundGranted"
        case .refundInstructed: "refundInstructed"
        case .refundPaid: "refundPaid"
        case .refundFailed: "refundFailed"
        case .refundCameBack: "refundCameBack"
        case .refundPaidTwice: "refundPaidTwice"
        case .refundRetried: "refundRetried"
        case .refundPaidElsewhere: "refundPaidElsewhere"
        case .pledgeReleased: "pledgeReleased"
        case .disputeNoticed: "disputeNoticed"
        case .disputeOpened: "disputeOpened"
        case .disputeMatched: "disputeMatched"
        case .evidenceSubmitted: "evidenceSubmitted"
        case .disputeUnderReview: "disputeUnderReview"
        case .disputeWon: "disputeWon"
        case .disputeLost: "disputeLost"
        case .disputeClosed: "disputeClosed"
        case .disputeFeeBooked: "disputeFeeBooked"
        case .disputeReportNoted: "disputeReportNoted"
        case .tierAdded: "tierAdded"
        case .tierEdited: "tierEdited"
        case .tierEnded: "tierEnded"
        case .tierReserved: "tierReserved"
        case .reservationReleased: "reservationReleased"
        case .reservationUsed: "reservationUsed"
        case .waitlistJoined: "waitlistJoined"
        case .waitlistLeft: "waitlistLeft"
        case .slotOffered: "slotOffered"
        case .surveyAnswered: "surveyAnswered"
        case .surveyClosed: "surveyClosed"
        case .surveyReopened: "surveyReopened"
        case .fulfilmentSet: "fulfilmentSet"
        case .classAdded: "classAdded"
        case .classEdited: "classEdited"
        case .authorisedRaised: "authorisedRaised"
        case .sharesIssued: "sharesIssued"
        case .sharesShort: "sharesShort"
        case .sharesGranted: "sharesGranted"
        case .sharesTransferred: "sharesTransferred"
        case .sharesCancelled: "sharesCancelled"
        case .sharesFrozen: "sharesFrozen"
        case .sharesUnfrozen: "sharesUnfrozen"
        case .proposalPut: "proposalPut"
        case .ballotCast: "ballotCast"
        case .proposalWithdrawn: "proposalWithdrawn"
        case .proposalClosed: "proposalClosed"
        case .featureProposed: "featureProposed"
        case .featureMoved: "featureMoved"
        case .prioritiesSet: "prioritiesSet"
        case .prioritiesReweighed: "prioritiesReweighed"
        case .milestoneAdded: "milestoneAdded"
        case .milestoneRemoved: "milestoneRemoved"
        case .tranchesFixed: "tranchesFixed"
        case .trancheRaised: "trancheRaised"
        case .milestoneDelivered: "milestoneDelivered"
        case .milestoneMissed: "milestoneMissed"
        case .escrowReleased: "escrowReleased"
        case .reserveDated: "reserveDated"
        case .reserveReleased: "reserveReleased"
        case .payoutRequested: "payoutRequested"
        case .payoutRetried: "payoutRetried"
        case .payoutPaid: "payoutPaid"
        case .payoutFailed: "payoutFailed"
        case .payoutCameBack: "payoutCameBack"
        case .commentPosted: "commentPosted"
        case .commentEdited: "commentEdited"
        case .commentHidden: "commentHidden"
        case .commentShown: "commentShown"
        case .postPublished: "postPublished"
        case .postEdited: "postEdited"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .campaignCreated(let it): it.writeMembers(to: &writer)
        case .storyEdited(let it): it.writeMembers(to: &writer)
        case .termsSet(let it): it.writeMembers(to: &writer)
        case .campaignApproved(let it): it.writeMembers(to: &writer)
        case .campaignRejected(let it): it.writeMembers(to: &writer)
        case .campaignSuspended(let it): it.writeMembers(to: &writer)
        case .campaignResumed(let it): it.writeMembers(to: &writer)
        case .campaignCancelled(let it): it.writeMembers(to: &writer)
        case .deadlineMoved(let it): it.writeMembers(to: &writer)
        case .deadlineRestored(let it): it.writeMembers(to: &writer)
        case .secondRoundOpened(let it): it.writeMembers(to: &writer)
        case .materialChangeAnnounced(let it): it.writeMembers(to: &writer)
        case .pledgeConfirmed(let it): it.writeMembers(to: &writer)
        case .collaboratorSet(let it): it.writeMembers(to: &writer)
        case .collaboratorRemoved(let it): it.writeMembers(to: &writer)
        case .pledgePlaced(let it): it.writeMembers(to: &writer)
        case .pledgeChanged(let it): it.writeMembers(to: &writer)
        case .pledgeCancelled(let it): it.writeMembers(to: &writer)
        case .paymentRequested(let it): it.writeMembers(to: &writer)
        case .paymentWithdrawn(let it): it.writeMembers(to: &writer)
        case .paymentAuthorised(let it): it.writeMembers(to: &writer)
        case .paymentCaptured(let it): it.writeMembers(to: &writer)
        case .paymentFailed(let it): it.writeMembers(to: &writer)
        case .paymentConfirmed(let it): it.writeMembers(to: &writer)
        case .paymentCameBack(let it): it.writeMembers(to: &writer)
        case .authorisationLapsed(let it): it.writeMembers(to: &writer)
        case .paymentReportNoted(let it): it.writeMembers(to: &writer)
        case .receiptBooked(let it): it.writeMembers(to: &writer)
        case .receiptApplied(let it): it.writeMembers(to: &writer)
        case .receiptReturning(let it): it.writeMembers(to: &writer)
        case .receiptReturned(let it): it.writeMembers(to: &writer)
        case .outlayBooked(let it): it.writeMembers(to: &writer)
        case .outlayReversed(let it): it.writeMembers(to: &writer)
        case .paymentMethodSet(let it): it.writeMembers(to: &writer)
        case .fundingClosed(let it): it.writeMembers(to: &writer)
        case .outcomeDecided(let it): it.writeMembers(to: &writer)
        case .settlementPlanned(let it): it.writeMembers(to: &writer)
        case .settlementStepped(let it): it.writeMembers(to: &writer)
        case .pledgeAllotted(let it): it.writeMembers(to: &writer)
        case .backerReminded(let it): it.writeMembers(to: &writer)
        case .finalTryMade(let it): it.writeMembers(to: &writer)
        case .pledgeDropped(let it): it.writeMembers(to: &writer)
        case .refundGranted(let it): it.writeMembers(to: &writer)
        case .refundInstructed(let it): it.writeMembers(to: &writer)
        case .refundPaid(let it): it.writeMembers(to: &writer)
        case .refundFailed(let it): it.writeMembers(to: &writer)
        case .refundCameBack(let it): it.writeMembers(to: &writer)
        case .refundPaidTwice(let it): it.writeMembers(to: &writer)
        case .refundRetried(let it): it.writeMembers(to: &writer)
        case .refundPaidElsewhere(let it): it.writeMembers(to: &writer)
        case .pledgeReleased(let it): it.writeMembers(to: &writer)
        case .disputeNoticed(let it): it.writeMembers(to: &writer)
        case .disputeOpened(let it): it.writeMembers(to: &writer)
        case .disputeMatched(let it): it.writeMembers(to: &writer)
        case .evidenceSubmitted(let it): it.writeMembers(to: &writer)
        case .disputeUnderReview(let it): it.writeMembers(to: &writer)
        case .disputeWon(let it): it.writeMembers(to: &writer)
        case .disputeLost(let it): it.writeMembers(to: &writer)
        case .disputeClosed(let it): it.writeMembers(to: &writer)
        case .disputeFeeBooked(let it): it.writeMembers(to: &writer)
        case .disputeReportNoted(let it): it.writeMembers(to: &writer)
        case .tierAdded(let it): it.writeMembers(to: &writer)
        case .tierEdited(let it): it.writeMembers(to: &writer)
        case .tierEnded(let it): it.writeMembers(to: &writer)
        case .tierReserved(let it): it.writeMembers(to: &writer)
        case .reservationReleased(let it): it.writeMembers(to: &writer)
        case .reservationUsed(let it): it.writeMembers(to: &writer)
        case .waitlistJoined(let it): it.writeMembers(to: &writer)
        case .waitlistLeft(let it): it.writeMembers(to: &writer)
        case .slotOffered(let it): it.writeMembers(to: &writer)
        case .surveyAnswered(let it): it.writeMembers(to: &writer)
        case .surveyClosed(let it): it.writeMembers(to: &writer)
        case .surveyReopened(let it): it.writeMembers(to: &writer)
        case .fulfilmentSet(let it): it.writeMembers(to: &writer)
        case .classAdded(let it): it.writeMembers(to: &writer)
        case .classEdited(let it): it.writeMembers(to: &writer)
        case .authorisedRaised(let it): it.writeMembers(to: &writer)
        case .sharesIssued(let it): it.writeMembers(to: &writer)
        case .sharesShort(let it): it.writeMembers(to: &writer)
        case .sharesGranted(let it): it.writeMembers(to: &writer)
        case .sharesTransferred(let it): it.writeMembers(to: &writer)
        case .sharesCancelled(let it): it.writeMembers(to: &writer)
        case .sharesFrozen(let it): it.writeMembers(to: &writer)
        case .sharesUnfrozen(let it): it.writeMembers(to: &writer)
        case .proposalPut(let it): it.writeMembers(to: &writer)
        case .ballotCast(let it): it.writeMembers(to: &writer)
        case .proposalWithdrawn(let it): it.writeMembers(to: &writer)
        case .proposalClosed(let it): it.writeMembers(to: &writer)
        case .featureProposed(let it): it.writeMembers(to: &writer)
        case .featureMoved(let it): it.writeMembers(to: &writer)
        case .prioritiesSet(let it): it.writeMembers(to: &writer)
        case .prioritiesReweighed(let it): it.writeMembers(to: &writer)
        case .milestoneAdded(let it): it.writeMembers(to: &writer)
        case .milestoneRemoved(let it): it.writeMembers(to: &writer)
        case .tranchesFixed(let it): it.writeMembers(to: &writer)
        case .trancheRaised(let it): it.writeMembers(to: &writer)
        case .milestoneDelivered(let it): it.writeMembers(to: &writer)
        case .milestoneMissed(let it): it.writeMembers(to: &writer)
        case .escrowReleased(let it): it.writeMembers(to: &writer)
        case .reserveDated(let it): it.writeMembers(to: &writer)
        case .reserveReleased(let it): it.writeMembers(to: &writer)
        case .payoutRequested(let it): it.writeMembers(to: &writer)
        case .payoutRetried(let it): it.writeMembers(to: &writer)
        case .payoutPaid(let it): it.writeMembers(to: &writer)
        case .payoutFailed(let it): it.writeMembers(to: &writer)
        case .payoutCameBack(let it): it.writeMembers(to: &writer)
        case .commentPosted(let it): it.writeMembers(to: &writer)
        case .commentEdited(let it): it.writeMembers(to: &writer)
        case .commentHidden(let it): it.writeMembers(to: &writer)
        case .commentShown(let it): it.writeMembers(to: &writer)
        case .postPublished(let it): it.writeMembers(to: &writer)
        case .postEdited(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension Event {

    /// A draft was created.
    public struct CampaignCreated: Hashable, Sendable {
        /// The campaign.
        public var campaign: CampaignId
        /// Who created it.
        public var creator: AccountId
        /// Its currency.
        public var currency: Currency
        /// Its story.
        public var story: Story

        public init(
            campaign: CampaignId,
            creator: AccountId,
            currency: Currency,
            story: Story
        ) {
            self.campaign = campaign
            self.creator = creator
            self.currency = currency
            self.story = story
        }

        public init(from reader: inout WireReader) throws {
            var campaign: CampaignId?
            var creator: AccountId?
            var currency: Currency?
            var story: Story?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "campaign": campaign = try CampaignId(from: &reader)
                case "creator": creator = try AccountId(from: &reader)
                case "currency": currency = try Currency(from: &reader)
                case "story": story = try Story(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.campaign = try reader.need(campaign, "campaign")
            self.creator = try reader.need(creator, "creator")
            self.currency = try reader.need(currency, "currency")
            self.story = try reader.need(story, "story")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("campaign"); campaign.write(to: &writer)
            writer.key("creator"); creator.write(to: &writer)
            writer.key("currency"); currency.write(to: &writer)
            writer.key("story"); story.write(to: &writer)
        }
    }

    /// The story was rewritten.
    public struct StoryEdited: Hashable, Sendable {
        /// The whole new story.
        public var story: Story

        public init(
            story: Story
        ) {
            self.story = story
        }

        public init(from reader: inout WireReader) throws {
            var story: Story?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "story": story = try Story(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.story = try reader.need(story, "story")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("story"); story.write(to: &writer)
        }
    }

    /// The terms were set.
    public struct TermsSet: Hashable, Sendable {
        /// The terms.
        public var terms: Terms

        public init(
            terms: Terms
        ) {
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var terms: Terms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "terms": terms = try Terms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// A campaign was approved.
    public struct CampaignApproved: Hashable, Sendable {
        /// When pledging opens.
        public var opens: Timestamp
        /// When pledging ends.
        public var deadline: Timestamp?

        public init(
            opens: Timestamp,
            deadline: Timestamp? = nil
        ) {
            self.opens = opens
            self.deadline = deadline
        }

        public init(from reader: inout WireReader) throws {
            var opens: Timestamp?
            var deadline: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "opens": opens = try Timestamp(from: &reader)
                case "deadline": deadline = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.opens = try reader.need(opens, "opens")
            self.deadline = deadline
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("opens"); opens.write(to: &writer)
            if let deadline { writer.key("deadline"); deadline.write(to: &writer) }
        }
    }

    /// A campaign was sent back.
    public struct CampaignRejected: Hashable, Sendable {
        /// Why.
        public var reason: Reason

        public init(
            reason: Reason
        ) {
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// A campaign was suspended.
    public struct CampaignSuspended: Hashable, Sendable {
        /// Why.
        public var reason: Reason

        public init(
            reason: Reason
        ) {
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// A campaign was resumed.
    public struct CampaignResumed: Hashable, Sendable {
        /// Why.
        public var reason: Reason

        public init(
            reason: Reason
        ) {
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// A campaign was called off.
    public struct CampaignCancelled: Hashable, Sendable {
        /// Why.
        public var reason: Reason
        /// The ground on which pledges are given back.
        public var ground: Ground
        /// Pledges to unwind.
        public var pledges: Int

        public init(
            reason: Reason,
            ground: Ground,
            pledges: Int
        ) {
            self.reason = reason
            self.ground = ground
            self.pledges = pledges
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reason?
            var ground: Ground?
            var pledges: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reason(from: &reader)
                case "ground": ground = try Ground(from: &reader)
                case "pledges": pledges = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
            self.ground = try reader.need(ground, "ground")
            self.pledges = try reader.need(pledges, "pledges")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
            writer.key("ground"); ground.write(to: &writer)
            writer.key("pledges"); writer.integer(pledges)
        }
    }

    /// The deadline was moved.
    public struct DeadlineMoved: Hashable, Sendable {
        /// The new deadline.
        public var deadline: Timestamp
        /// Whether funding was closed early.
        public var early: Bool
        /// The deadline that stands again if the goal is not kept until the new one.
        public var original: Timestamp?

        public init(
            deadline: Timestamp,
            early: Bool = false,
            original: Timestamp? = nil
        ) {
            self.deadline = deadline
            self.early = early
            self.original = original
        }

        public init(from reader: inout WireReader) throws {
            var deadline: Timestamp?
            var early: Bool?
            var original: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "deadline": deadline = try Timestamp(from: &reader)
                case "early": early = try reader.flag()
                case "original": original = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.deadline = try reader.need(deadline, "deadline")
            self.early = early ?? false
            self.original = original
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("deadline"); deadline.write(to: &writer)
            if early { writer.key("early"); writer.flag(early) }
            if let original { writer.key("original"); original.write(to: &writer) }
        }
    }

    /// An early close was given up: the old deadline stands again.
    public struct DeadlineRestored: Hashable, Sendable {
        /// The deadline.
        public var deadline: Timestamp

        public init(
            deadline: Timestamp
        ) {
            self.deadline = deadline
        }

        public init(from reader: inout WireReader) throws {
            var deadline: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "deadline": deadline = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.deadline = try reader.need(deadline, "deadline")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("deadline"); deadline.write(to: &writer)
        }
    }

    /// The second round of two-round funding began.
    public struct SecondRoundOpened: Hashable, Sendable {
        /// When the second round ends.
        public var deadline: Timestamp

        public init(
            deadline: Timestamp
        ) {
            self.deadline = deadline
        }

        public init(from reader: inout WireReader) throws {
            var deadline: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "deadline": deadline = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.deadline = try reader.need(deadline, "deadline")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("deadline"); deadline.write(to: &writer)
        }
    }

    /// Backers were told of a material change.
    public struct MaterialChangeAnnounced: Hashable, Sendable {
        /// What changed.
        public var reason: Reason
        /// Until when pledges may be confirmed.
        public var until: Timestamp
        /// The deadline, where it had to be moved so that this time remains.
        public var deadline: Timestamp?

        public init(
            reason: Reason,
            until: Timestamp,
            deadline: Timestamp? = nil
        ) {
            self.reason = reason
            self.until = until
            self.deadline = deadline
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reason?
            var until: Timestamp?
            var deadline: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reason(from: &reader)
                case "until": until = try Timestamp(from: &reader)
                case "deadline": deadline = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
            self.until = try reader.need(until, "until")
            self.deadline = deadline
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
            writer.key("until"); until.write(to: &writer)
            if let deadline { writer.key("deadline"); deadline.write(to: &writer) }
        }
    }

    /// A pledge was confirmed after a material change.
    public struct PledgeConfirmed: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId

        public init(
            pledge: PledgeId
        ) {
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// A collaborator was set.
    public struct CollaboratorSet: Hashable, Sendable {
        /// The account.
        public var account: AccountId
        /// What it may do, sorted, each once.
        public var permissions: [Permission]

        public init(
            account: AccountId,
            permissions: [Permission]
        ) {
            self.account = account
            self.permissions = permissions
        }

        public init(from reader: inout WireReader) throws {
            var account: AccountId?
            var permissions: [Permission]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "account": account = try AccountId(from: &reader)
                case "permissions": permissions = try reader.list { try Permission(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.account = try reader.need(account, "account")
            self.permissions = try reader.need(permissions, "permissions")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("account"); account.write(to: &writer)
            writer.key("permissions"); writer.list(permissions) { $0.write(to: &$1) }
        }
    }

    /// A collaborator was removed.
    public struct CollaboratorRemoved: Hashable, Sendable {
        /// The account.
        public var account: AccountId

        public init(
            account: AccountId
        ) {
            self.account = account
        }

        public init(from reader: inout WireReader) throws {
            var account: AccountId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "account": account = try AccountId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.account = try reader.need(account, "account")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("account"); account.write(to: &writer)
        }
    }

    /// A pledge was placed.
    public struct PledgePlaced: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// Who placed it.
        public var backer: AccountId
        /// Its first state.
        public var state: PledgeState
        /// What was ordered.
        public var content: PledgeContent
        /// Whether it came after success.
        public var late: Bool

        public init(
            pledge: PledgeId,
            backer: AccountId,
            state: PledgeState,
            content: PledgeContent,
            late: Bool = false
        ) {
            self.pledge = pledge
            self.backer = backer
            self.state = state
            self.content = content
            self.late = late
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var backer: AccountId?
            var state: PledgeState?
            var content: PledgeContent?
            var late: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "backer": backer = try AccountId(from: &reader)
                case "state": state = try PledgeState(from: &reader)
                case "content": content = try PledgeContent(from: &reader)
                case "late": late = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.backer = try reader.need(backer, "backer")
            self.state = try reader.need(state, "state")
            self.content = try reader.need(content, "content")
            self.late = late ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("backer"); backer.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
            writer.key("content"); content.write(to: &writer)
            if late { writer.key("late"); writer.flag(late) }
        }
    }

    /// A pledge was changed.
    public struct PledgeChanged: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The whole new order.
        public var content: PledgeContent
        /// The state it has now.
        public var state: PledgeState

        public init(
            pledge: PledgeId,
            content: PledgeContent,
            state: PledgeState
        ) {
            self.pledge = pledge
            self.content = content
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var content: PledgeContent?
            var state: PledgeState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "content": content = try PledgeContent(from: &reader)
                case "state": state = try PledgeState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.content = try reader.need(content, "content")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("content"); content.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// A pledge was called off.
    public struct PledgeCancelled: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId

        public init(
            pledge: PledgeId
        ) {
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// The host is to carry out a payment.
    public struct PaymentRequested: Hashable, Sendable {
        /// The instruction.
        public var payment: PaymentId
        /// What to do.
        public var action: PaymentKind
        /// What it is for.
        public var purpose: Purpose
        /// How much.
        public var amount: Amount
        /// Payment method at the gateway.
        public var method: Reference?

        public init(
            payment: PaymentId,
            action: PaymentKind,
            purpose: Purpose,
            amount: Amount,
            method: Reference? = nil
        ) {
            self.payment = payment
            self.action = action
            self.purpose = purpose
            self.amount = amount
            self.method = method
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            var action: PaymentKind?
            var purpose: Purpose?
            var amount: Amount?
            var method: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                case "action": action = try PaymentKind(from: &reader)
                case "purpose": purpose = try Purpose(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "method": method = try reader.null() ? nil : Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
            self.action = try reader.need(action, "action")
            self.purpose = try reader.need(purpose, "purpose")
            self.amount = try reader.need(amount, "amount")
            self.method = method
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
            writer.key("action"); action.write(to: &writer)
            writer.key("purpose"); purpose.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            if let method { writer.key("method"); method.write(to: &writer) }
        }
    }

    /// An instruction is no longer wanted.
    public struct PaymentWithdrawn: Hashable, Sendable {
        /// The instruction.
        public var payment: PaymentId

        public init(
            payment: PaymentId
        ) {
            self.payment = payment
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
        }
    }

    /// Money is held for a pledge.
    public struct PaymentAuthorised: Hashable, Sendable {
        /// The instruction.
        public var payment: PaymentId
        /// The pledge.
        public var pledge: PledgeId
        /// How much is held.
        public var amount: Amount
        /// The gateway's reference.
        public var providerRef: Reference
        /// Until when.
        public var until: Timestamp?

        public init(
            payment: PaymentId,
            pledge: PledgeId,
            amount: Amount,
            providerRef: Reference,
            until: Timestamp? = nil
        ) {
            self.payment = payment
            self.pledge = pledge
            self.amount = amount
            self.providerRef = providerRef
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            var pledge: PledgeId?
            var amount: Amount?
            var providerRef: Reference?
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                case "pledge": pledge = try PledgeId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
            self.pledge = try reader.need(pledge, "pledge")
            self.amount = try reader.need(amount, "amount")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            if let until { writer.key("until"); until.write(to: &writer) }
        }
    }

    /// Money cleared for a pledge.
    public struct PaymentCaptured: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// How much, gross.
        public var amount: Amount
        /// Of that, the platform's fee.
        public var platformFee: Amount
        /// Of that, the processor's fee as far as the campaign bears it.
        public var processorFee: Amount
        /// The movement.
        public var postings: Postings
        /// When the next instalment is due.
        public var nextInstalment: Timestamp?
        /// The instruction, if it came by one.
        public var payment: PaymentId?
        /// The gateway's reference.
        public var providerRef: Reference?

        public init(
            pledge: PledgeId,
            amount: Amount,
            platformFee: Amount,
            processorFee: Amount,
            postings: Postings,
            nextInstalment: Timestamp? = nil,
            payment: PaymentId? = nil,
            providerRef: Reference? = nil
        ) {
            self.pledge = pledge
            self.amount = amount
            self.platformFee = platformFee
            self.processorFee = processorFee
            self.postings = postings
            self.nextInstalment = nextInstalment
            self.payment = payment
            self.providerRef = providerRef
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var amount: Amount?
            var platformFee: Amount?
            var processorFee: Amount?
            var postings: Postings?
            var nextInstalment: Timestamp?
            var payment: PaymentId?
            var providerRef: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "platformFee": platformFee = try Amount(from: &reader)
                case "processorFee": processorFee = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "nextInstalment": nextInstalment = try reader.null() ? nil : Timestamp(from: &reader)
                case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
                case "providerRef": providerRef = try reader.null() ? nil : Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.amount = try reader.need(amount, "amount")
            self.platformFee = try reader.need(platformFee, "platformFee")
            self.processorFee = try reader.need(processorFee, "processorFee")
            self.postings = try reader.need(postings, "postings")
            self.nextInstalment = nextInstalment
            self.payment = payment
            self.providerRef = providerRef
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("platformFee"); platformFee.write(to: &writer)
            writer.key("processorFee"); processorFee.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if let nextInstalment { writer.key("nextInstalment"); nextInstalment.write(to: &writer) }
            if let payment { writer.key("payment"); payment.write(to: &writer) }
            if let providerRef { writer.key("providerRef"); providerRef.write(to: &writer) }
        }
    }

    /// A payment was refused, or waits for the backer.
    public struct PaymentFailed: Hashable, Sendable {
        /// The instruction.
        public var payment: PaymentId
        /// Why.
        public var reason: Reference
        /// What it does to the pledge.
        public var effect: FailureEffect?
        /// Whether it only waits for the backer.
        public var waits: Bool

        public init(
            payment: PaymentId,
            reason: Reference,
            effect: FailureEffect? = nil,
            waits: Bool = false
        ) {
            self.payment = payment
            self.reason = reason
            self.effect = effect
            self.waits = waits
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            var reason: Reference?
            var effect: FailureEffect?
            var waits: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                case "reason": reason = try Reference(from: &reader)
                case "effect": effect = try reader.null() ? nil : FailureEffect(from: &reader)
                case "waits": waits = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
            self.reason = try reader.need(reason, "reason")
            self.effect = effect
            self.waits = waits ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            if let effect { writer.key("effect"); effect.write(to: &writer) }
            if waits { writer.key("waits"); writer.flag(waits) }
        }
    }

    /// A void, refund, payout or return went through.
    public struct PaymentConfirmed: Hashable, Sendable {
        /// The instruction.
        public var payment: PaymentId
        /// The gateway's reference.
        public var providerRef: Reference
        /// How much went out; none when a hold was let go of.
        public var amount: Amount?

        public init(
            payment: PaymentId,
            providerRef: Reference,
            amount: Amount? = nil
        ) {
            self.payment = payment
            self.providerRef = providerRef
            self.amount = amount
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            var providerRef: Reference?
            var amount: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "amount": amount = try reader.null() ? nil : Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.amount = amount
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            if let amount { writer.key("amount"); amount.write(to: &writer) }
        }
    }

    /// Money that had gone out came back.
    public struct PaymentCameBack: Hashable, Sendable {
        /// The instruction.
        public var payment: PaymentId
        /// The movement that came back.
        public var movement: MovementId
        /// Why.
        public var reason: Reference

        public init(
            payment: PaymentId,
            movement: MovementId,
            reason: Reference
        ) {
            self.payment = payment
            self.movement = movement
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            var movement: MovementId?
            var reason: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                case "movement": movement = try MovementId(from: &reader)
                case "reason": reason = try Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
            self.movement = try reader.need(movement, "movement")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
            writer.key("movement"); movement.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// A hold lapsed.
    public struct AuthorisationLapsed: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId

        public init(
            pledge: PledgeId
        ) {
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// A report changed nothing.
    public struct PaymentReportNoted: Hashable, Sendable {
        /// The gateway's reference.
        public var providerRef: Reference
        /// What it said.
        public var result: String
        /// Why nothing changes.
        public var reason: ReportNotedReason
        /// The instruction it named.
        public var payment: PaymentId?

        public init(
            providerRef: Reference,
            result: String,
            reason: ReportNotedReason,
            payment: PaymentId? = nil
        ) {
            self.providerRef = providerRef
            self.result = result
            self.reason = reason
            self.payment = payment
        }

        public init(from reader: inout WireReader) throws {
            var providerRef: Reference?
            var result: String?
            var reason: ReportNotedReason?
            var payment: PaymentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "providerRef": providerRef = try Reference(from: &reader)
                case "result": result = try reader.string()
                case "reason": reason = try ReportNotedReason(from: &reader)
                case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.result = try reader.need(result, "result")
            self.reason = try reader.need(reason, "reason")
            self.payment = payment
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("result"); writer.string(result)
            writer.key("reason"); reason.write(to: &writer)
            if let payment { writer.key("payment"); payment.write(to: &writer) }
        }
    }

    /// Money came in that no open instruction asked for.
    public struct ReceiptBooked: Hashable, Sendable {
        /// The receipt.
        public var receipt: ReceiptId
        /// The gateway's reference.
        public var providerRef: Reference
        /// How much, gross.
        public var amount: Amount
        /// Why it was not applied.
        public var reason: UnappliedReason
        /// The movement.
        public var postings: Postings
        /// What the processor took of it, if the report says so.
        public var fee: Amount?
        /// The instruction it named.
        public var payment: PaymentId?
        /// The pledge it seems to belong to.
        public var pledge: PledgeId?

        public init(
            receipt: ReceiptId,
            providerRef: Reference,
            amount: Amount,
            reason: UnappliedReason,
            postings: Postings,
            fee: Amount? = nil,
            payment: PaymentId? = nil,
            pledge: PledgeId? = nil
        ) {
            self.receipt = receipt
            self.providerRef = providerRef
            self.amount = amount
            self.reason = reason
            self.postings = postings
            self.fee = fee
            self.payment = payment
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var receipt: ReceiptId?
            var providerRef: Reference?
            var amount: Amount?
            var reason: UnappliedReason?
            var postings: Postings?
            var fee: Amount?
            var payment: PaymentId?
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "receipt": receipt = try ReceiptId(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "reason": reason = try UnappliedReason(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "fee": fee = try reader.null() ? nil : Amount(from: &reader)
                case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
                case "pledge": pledge = try reader.null() ? nil : PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.receipt = try reader.need(receipt, "receipt")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.amount = try reader.need(amount, "amount")
            self.reason = try reader.need(reason, "reason")
            self.postings = try reader.need(postings, "postings")
            self.fee = fee
            self.payment = payment
            self.pledge = pledge
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("receipt"); receipt.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if let fee { writer.key("fee"); fee.write(to: &writer) }
            if let payment { writer.key("payment"); payment.write(to: &writer) }
            if let pledge { writer.key("pledge"); pledge.write(to: &writer) }
        }
    }

    /// A receipt was applied.
    public struct ReceiptApplied: Hashable, Sendable {
        /// The receipt.
        public var receipt: ReceiptId
        /// The pledge.
        public var pledge: PledgeId

        public init(
            receipt: ReceiptId,
            pledge: PledgeId
        ) {
            self.receipt = receipt
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var receipt: ReceiptId?
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "receipt": receipt = try ReceiptId(from: &reader)
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.receipt = try reader.need(receipt, "receipt")
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("receipt"); receipt.write(to: &writer)
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// A receipt is on its way back.
    public struct ReceiptReturning: Hashable, Sendable {
        /// The receipt.
        public var receipt: ReceiptId

        public init(
            receipt: ReceiptId
        ) {
            self.receipt = receipt
        }

        public init(from reader: inout WireReader) throws {
            var receipt: ReceiptId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "receipt": receipt = try ReceiptId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.receipt = try reader.need(receipt, "receipt")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("receipt"); receipt.write(to: &writer)
        }
    }

    /// A receipt was sent back.
    public struct ReceiptReturned: Hashable, Sendable {
        /// The receipt.
        public var receipt: ReceiptId
        /// The movement.
        public var postings: Postings

        public init(
            receipt: ReceiptId,
            postings: Postings
        ) {
            self.receipt = receipt
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var receipt: ReceiptId?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "receipt": receipt = try ReceiptId(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.receipt = try reader.need(receipt, "receipt")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("receipt"); receipt.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// Money went out that nothing asked for.
    public struct OutlayBooked: Hashable, Sendable {
        /// Which way it went.
        public var direction: Direction
        /// The gateway's reference.
        public var providerRef: Reference
        /// How much.
        public var amount: Amount
        /// Why the platform bears it.
        public var reason: OutlayReason
        /// The movement.
        public var postings: Postings
        /// The instruction it named.
        public var payment: PaymentId?

        public init(
            direction: Direction,
            providerRef: Reference,
            amount: Amount,
            reason: OutlayReason,
            postings: Postings,
            payment: PaymentId? = nil
        ) {
            self.direction = direction
            self.providerRef = providerRef
            self.amount = amount
            self.reason = reason
            self.postings = postings
            self.payment = payment
        }

        public init(from reader: inout WireReader) throws {
            var direction: Direction?
            var providerRef: Reference?
            var amount: Amount?
            var reason: OutlayReason?
            var postings: Postings?
            var payment: PaymentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "direction": direction = try Direction(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "reason": reason = try OutlayReason(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.direction = try reader.need(direction, "direction")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.amount = try reader.need(amount, "amount")
            self.reason = try reader.need(reason, "reason")
            self.postings = try reader.need(postings, "postings")
            self.payment = payment
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("direction"); direction.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if let payment { writer.key("payment"); payment.write(to: &writer) }
        }
    }

    /// An outlay came back, or is known to be what an instruction asked for.
    public struct OutlayReversed: Hashable, Sendable {
        /// The movement of money that the platform bore.
        public var movement: MovementId
        /// The movement.
        public var postings: Postings
        /// Whether the money came back.
        public var cameBack: Bool

        public init(
            movement: MovementId,
            postings: Postings,
            cameBack: Bool = false
        ) {
            self.movement = movement
            self.postings = postings
            self.cameBack = cameBack
        }

        public init(from reader: inout WireReader) throws {
            var movement: MovementId?
            var postings: Postings?
            var cameBack: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "movement": movement = try MovementId(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "cameBack": cameBack = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.movement = try reader.need(movement, "movement")
            self.postings = try reader.need(postings, "postings")
            self.cameBack = cameBack ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("movement"); movement.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if cameBack { writer.key("cameBack"); writer.flag(cameBack) }
        }
    }

    /// A payment method was set.
    public struct PaymentMethodSet: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The new method.
        public var method: Reference

        public init(
            pledge: PledgeId,
            method: Reference
        ) {
            self.pledge = pledge
            self.method = method
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var method: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "method": method = try Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.method = try reader.need(method, "method")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("method"); method.write(to: &writer)
        }
    }

    /// Funding is closed.
    public struct FundingClosed: Hashable, Sendable {
        /// What was promised.
        public var committed: Amount
        /// Whether that is below the goal, so that the campaign has failed.
        public var failed: Bool
        /// When collecting begins, where a cooling-off comes first.
        public var collectAt: Timestamp?
        /// The work that follows.
        public var settlement: Settlement?

        public init(
            committed: Amount,
            failed: Bool,
            collectAt: Timestamp? = nil,
            settlement: Settlement? = nil
        ) {
            self.committed = committed
            self.failed = failed
            self.collectAt = collectAt
            self.settlement = settlement
        }

        public init(from reader: inout WireReader) throws {
            var committed: Amount?
            var failed: Bool?
            var collectAt: Timestamp?
            var settlement: Settlement?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "committed": committed = try Amount(from: &reader)
                case "failed": failed = try reader.flag()
                case "collectAt": collectAt = try reader.null() ? nil : Timestamp(from: &reader)
                case "settlement": settlement = try reader.null() ? nil : Settlement(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.committed = try reader.need(committed, "committed")
            self.failed = try reader.need(failed, "failed")
            self.collectAt = collectAt
            self.settlement = settlement
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("committed"); committed.write(to: &writer)
            writer.key("failed"); writer.flag(failed)
            if let collectAt { writer.key("collectAt"); collectAt.write(to: &writer) }
            if let settlement { writer.key("settlement"); settlement.write(to: &writer) }
        }
    }

    /// The outcome stands.
    public struct OutcomeDecided: Hashable, Sendable {
        /// Successful or failed.
        public var stage: Stage
        /// Money that cleared.
        public var collected: Amount
        /// Until when late pledges are taken.
        public var lateUntil: Timestamp?
        /// The work that follows.
        public var settlement: Settlement?

        public init(
            stage: Stage,
            collected: Amount,
            lateUntil: Timestamp? = nil,
            settlement: Settlement? = nil
        ) {
            self.stage = stage
            self.collected = collected
            self.lateUntil = lateUntil
            self.settlement = settlement
        }

        public init(from reader: inout WireReader) throws {
            var stage: Stage?
            var collected: Amount?
            var lateUntil: Timestamp?
            var settlement: Settlement?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "stage": stage = try Stage(from: &reader)
                case "collected": collected = try Amount(from: &reader)
                case "lateUntil": lateUntil = try reader.null() ? nil : Timestamp(from: &reader)
                case "settlement": settlement = try reader.null() ? nil : Settlement(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.stage = try reader.need(stage, "stage")
            self.collected = try reader.need(collected, "collected")
            self.lateUntil = lateUntil
            self.settlement = settlement
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("stage"); stage.write(to: &writer)
            writer.key("collected"); collected.write(to: &writer)
            if let lateUntil { writer.key("lateUntil"); lateUntil.write(to: &writer) }
            if let settlement { writer.key("settlement"); settlement.write(to: &writer) }
        }
    }

    /// Work over many pledges begins.
    public struct SettlementPlanned: Hashable, Sendable {
        /// The work.
        public var settlement: Settlement

        public init(
            settlement: Settlement
        ) {
            self.settlement = settlement
        }

        public init(from reader: inout WireReader) throws {
            var settlement: Settlement?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "settlement": settlement = try Settlement(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.settlement = try reader.need(settlement, "settlement")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("settlement"); settlement.write(to: &writer)
        }
    }

    /// A step of work over many pledges is done.
    public struct SettlementStepped: Hashable, Sendable {
        /// Pledges in this step.
        public var worked: Int
        /// The last of them, when more follow.
        public var cursor: PledgeId?
        /// The plan as it goes on; none when the work is finished.
        public var plan: Plan?
        /// When the same kind of work is due again.
        public var wake: Timestamp?

        public init(
            worked: Int,
            cursor: PledgeId? = nil,
            plan: Plan? = nil,
            wake: Timestamp? = nil
        ) {
            self.worked = worked
            self.cursor = cursor
            self.plan = plan
            self.wake = wake
        }

        public init(from reader: inout WireReader) throws {
            var worked: Int?
            var cursor: PledgeId?
            var plan: Plan?
            var wake: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "worked": worked = try reader.integer()
                case "cursor": cursor = try reader.null() ? nil : PledgeId(from: &reader)
                case "plan": plan = try reader.null() ? nil : Plan(from: &reader)
                case "wake": wake = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.worked = try reader.need(worked, "worked")
            self.cursor = cursor
            self.plan = plan
            self.wake = wake
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("worked"); writer.integer(worked)
            if let cursor { writer.key("cursor"); cursor.write(to: &writer) }
            if let plan { writer.key("plan"); plan.write(to: &writer) }
            if let wake { writer.key("wake"); wake.write(to: &writer) }
        }
    }

    /// A pledge was cut to its part of what is accepted.
    public struct PledgeAllotted: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// What it asked for.
        public var asked: Amount
        /// What it got, and promises now; nothing where a bank has the money that is to go back.
        public var amount: Amount

        public init(
            pledge: PledgeId,
            asked: Amount,
            amount: Amount
        ) {
            self.pledge = pledge
            self.asked = asked
            self.amount = amount
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var asked: Amount?
            var amount: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "asked": asked = try Amount(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.asked = try reader.need(asked, "asked")
            self.amount = try reader.need(amount, "amount")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("asked"); asked.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
        }
    }

    /// A backer is to be reminded of a failed payment.
    public struct BackerReminded: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// Whom to remind.
        public var backer: AccountId
        /// Until when the payment can be mended.
        public var until: Timestamp
        /// When the next reminder is due.
        public var nextAt: Timestamp

        public init(
            pledge: PledgeId,
            backer: AccountId,
            until: Timestamp,
            nextAt: Timestamp
        ) {
            self.pledge = pledge
            self.backer = backer
            self.until = until
            self.nextAt = nextAt
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var backer: AccountId?
            var until: Timestamp?
            var nextAt: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "backer": backer = try AccountId(from: &reader)
                case "until": until = try Timestamp(from: &reader)
                case "nextAt": nextAt = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.backer = try reader.need(backer, "backer")
            self.until = try reader.need(until, "until")
            self.nextAt = try reader.need(nextAt, "nextAt")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("backer"); backer.write(to: &writer)
            writer.key("until"); until.write(to: &writer)
            writer.key("nextAt"); nextAt.write(to: &writer)
        }
    }

    /// The last try of a failed payment is made.
    public struct FinalTryMade: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// Its dunning now.
        public var dunning: Dunning

        public init(
            pledge: PledgeId,
            dunning: Dunning
        ) {
            self.pledge = pledge
            self.dunning = dunning
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var dunning: Dunning?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "dunning": dunning = try Dunning(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.dunning = try reader.need(dunning, "dunning")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("dunning"); dunning.write(to: &writer)
        }
    }

    /// A pledge was given up.
    public struct PledgeDropped: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// Whether a part was paid, which is kept as a contribution.
        public var keepsPaidPart: Bool

        public init(
            pledge: PledgeId,
            keepsPaidPart: Bool = false
        ) {
            self.pledge = pledge
            self.keepsPaidPart = keepsPaidPart
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var keepsPaidPart: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "keepsPaidPart": keepsPaidPart = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.keepsPaidPart = keepsPaidPart ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            if keepsPaidPart { writer.key("keepsPaidPart"); writer.flag(keepsPaidPart) }
        }
    }

    /// A refund was granted.
    public struct RefundGranted: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// The pledge it refunds.
        public var pledge: PledgeId
        /// Why.
        public var ground: Ground
        /// What it is made up of.
        public var parts: RefundParts
        /// The movement into refunds payable.
        public var postings: Postings
        /// The reward line it refunds, if it was asked for by line.
        public var line: RefundedLine?

        public init(
            refund: RefundId,
            pledge: PledgeId,
            ground: Ground,
            parts: RefundParts,
            postings: Postings,
            line: RefundedLine? = nil
        ) {
            self.refund = refund
            self.pledge = pledge
            self.ground = ground
            self.parts = parts
            self.postings = postings
            self.line = line
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var pledge: PledgeId?
            var ground: Ground?
            var parts: RefundParts?
            var postings: Postings?
            var line: RefundedLine?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "pledge": pledge = try PledgeId(from: &reader)
                case "ground": ground = try Ground(from: &reader)
                case "parts": parts = try RefundParts(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "line": line = try reader.null() ? nil : RefundedLine(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.pledge = try reader.need(pledge, "pledge")
            self.ground = try reader.need(ground, "ground")
            self.parts = try reader.need(parts, "parts")
            self.postings = try reader.need(postings, "postings")
            self.line = line
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("ground"); ground.write(to: &writer)
            writer.key("parts"); parts.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if let line { writer.key("line"); line.write(to: &writer) }
        }
    }

    /// The host was told to pay a refund.
    public struct RefundInstructed: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// Share units cancelled.
        public var units: Units
        /// The instruction; none when fees left the backer nothing to be paid: the refund is over then.
        public var payment: PaymentId?

        public init(
            refund: RefundId,
            units: Units,
            payment: PaymentId? = nil
        ) {
            self.refund = refund
            self.units = units
            self.payment = payment
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var units: Units?
            var payment: PaymentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "units": units = try reader.integer()
                case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.units = try reader.need(units, "units")
            self.payment = payment
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("units"); writer.integer(units)
            if let payment { writer.key("payment"); payment.write(to: &writer) }
        }
    }

    /// A refund was paid.
    public struct RefundPaid: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// How much it paid.
        public var amount: Amount
        /// The movement.
        public var postings: Postings

        public init(
            refund: RefundId,
            amount: Amount,
            postings: Postings
        ) {
            self.refund = refund
            self.amount = amount
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var amount: Amount?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.amount = try reader.need(amount, "amount")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A refund could not be paid.
    public struct RefundFailed: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// Why.
        public var reason: Reference

        public init(
            refund: RefundId,
            reason: Reference
        ) {
            self.refund = refund
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var reason: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "reason": reason = try Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// What a refund had paid came back.
    public struct RefundCameBack: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// How much came back.
        public var amount: Amount
        /// Why.
        public var reason: Reference
        /// The movement.
        public var postings: Postings

        public init(
            refund: RefundId,
            amount: Amount,
            reason: Reference,
            postings: Postings
        ) {
            self.refund = refund
            self.amount = amount
            self.reason = reason
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var amount: Amount?
            var reason: Reference?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "reason": reason = try Reference(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.amount = try reader.need(amount, "amount")
            self.reason = try reader.need(reason, "reason")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A refund was paid a second time.
    public struct RefundPaidTwice: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// How much it paid.
        public var amount: Amount
        /// The movement.
        public var postings: Postings

        public init(
            refund: RefundId,
            amount: Amount,
            postings: Postings
        ) {
            self.refund = refund
            self.amount = amount
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var amount: Amount?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.amount = try reader.need(amount, "amount")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A failed refund is tried again.
    public struct RefundRetried: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// The new instruction.
        public var payment: PaymentId

        public init(
            refund: RefundId,
            payment: PaymentId
        ) {
            self.refund = refund
            self.payment = payment
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var payment: PaymentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "payment": payment = try PaymentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.payment = try reader.need(payment, "payment")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("payment"); payment.write(to: &writer)
        }
    }

    /// A failed refund was paid by another route.
    public struct RefundPaidElsewhere: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// Reference of that payment, or of the dispute.
        public var reference: Reference
        /// How much.
        public var amount: Amount
        /// The movement.
        public var postings: Postings
        /// Whether a bank paid it: by a dispute that was lost. What the platform bore of the dispute it gets back.
        public var byBank: Bool

        public init(
            refund: RefundId,
            reference: Reference,
            amount: Amount,
            postings: Postings,
            byBank: Bool = false
        ) {
            self.refund = refund
            self.reference = reference
            self.amount = amount
            self.postings = postings
            self.byBank = byBank
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var reference: Reference?
            var amount: Amount?
            var postings: Postings?
            var byBank: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "reference": reference = try Reference(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "byBank": byBank = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.reference = try reader.need(reference, "reference")
            self.amount = try reader.need(amount, "amount")
            self.postings = try reader.need(postings, "postings")
            self.byBank = byBank ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("reference"); reference.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if byBank { writer.key("byBank"); writer.flag(byBank) }
        }
    }

    /// A pledge was let go of.
    public struct PledgeReleased: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// Why.
        public var ground: Ground

        public init(
            pledge: PledgeId,
            ground: Ground
        ) {
            self.pledge = pledge
            self.ground = ground
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var ground: Ground?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "ground": ground = try Ground(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.ground = try reader.need(ground, "ground")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("ground"); ground.write(to: &writer)
        }
    }

    /// A bank warns or asks, or stopped doing so.
    public struct DisputeNoticed: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// The pledge.
        public var pledge: PledgeId
        /// The gateway's reference.
        public var providerRef: Reference
        /// Where it stands.
        public var state: DisputeState

        public init(
            dispute: DisputeId,
            pledge: PledgeId,
            providerRef: Reference,
            state: DisputeState
        ) {
            self.dispute = dispute
            self.pledge = pledge
            self.providerRef = providerRef
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var pledge: PledgeId?
            var providerRef: Reference?
            var state: DisputeState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "pledge": pledge = try PledgeId(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "state": state = try DisputeState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.pledge = try reader.need(pledge, "pledge")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// A bank took money while it decides.
    public struct DisputeOpened: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// The pledge.
        public var pledge: PledgeId
        /// The gateway's reference.
        public var providerRef: Reference
        /// How much the bank took.
        public var amount: Amount
        /// Of that, money of the pledge.
        public var ofPledge: Amount
        /// Share units frozen.
        public var frozen: Units
        /// Where the money was taken from.
        public var cover: Cover
        /// The movement.
        public var postings: Postings

        public init(
            dispute: DisputeId,
            pledge: PledgeId,
            providerRef: Reference,
            amount: Amount,
            ofPledge: Amount,
            frozen: Units,
            cover: Cover,
            postings: Postings
        ) {
            self.dispute = dispute
            self.pledge = pledge
            self.providerRef = providerRef
            self.amount = amount
            self.ofPledge = ofPledge
            self.frozen = frozen
            self.cover = cover
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var pledge: PledgeId?
            var providerRef: Reference?
            var amount: Amount?
            var ofPledge: Amount?
            var frozen: Units?
            var cover: Cover?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "pledge": pledge = try PledgeId(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "ofPledge": ofPledge = try Amount(from: &reader)
                case "frozen": frozen = try reader.integer()
                case "cover": cover = try Cover(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.pledge = try reader.need(pledge, "pledge")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.amount = try reader.need(amount, "amount")
            self.ofPledge = try reader.need(ofPledge, "ofPledge")
            self.frozen = try reader.need(frozen, "frozen")
            self.cover = try reader.need(cover, "cover")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("ofPledge"); ofPledge.write(to: &writer)
            writer.key("frozen"); writer.integer(frozen)
            writer.key("cover"); cover.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// The charge that a dispute is about cleared after it.
    public struct DisputeMatched: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// Money of the pledge that it is about, besides what was known to be.
        public var ofPledge: Amount
        /// Share units frozen.
        public var frozen: Units
        /// Where its money is taken from now.
        public var cover: Cover
        /// The movement.
        public var postings: Postings

        public init(
            dispute: DisputeId,
            ofPledge: Amount,
            frozen: Units,
            cover: Cover,
            postings: Postings
        ) {
            self.dispute = dispute
            self.ofPledge = ofPledge
            self.frozen = frozen
            self.cover = cover
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var ofPledge: Amount?
            var frozen: Units?
            var cover: Cover?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "ofPledge": ofPledge = try Amount(from: &reader)
                case "frozen": frozen = try reader.integer()
                case "cover": cover = try Cover(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.ofPledge = try reader.need(ofPledge, "ofPledge")
            self.frozen = try reader.need(frozen, "frozen")
            self.cover = try reader.need(cover, "cover")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("ofPledge"); ofPledge.write(to: &writer)
            writer.key("frozen"); writer.integer(frozen)
            writer.key("cover"); cover.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// Evidence was handed in.
    public struct EvidenceSubmitted: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// What speaks for the campaign.
        public var evidence: Note

        public init(
            dispute: DisputeId,
            evidence: Note
        ) {
            self.dispute = dispute
            self.evidence = evidence
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var evidence: Note?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "evidence": evidence = try Note(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.evidence = try reader.need(evidence, "evidence")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("evidence"); evidence.write(to: &writer)
        }
    }

    /// Evidence reached the bank.
    public struct DisputeUnderReview: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId

        public init(
            dispute: DisputeId
        ) {
            self.dispute = dispute
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
        }
    }

    /// A dispute was won.
    public struct DisputeWon: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// The movement.
        public var postings: Postings

        public init(
            dispute: DisputeId,
            postings: Postings
        ) {
            self.dispute = dispute
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A dispute was lost.
    public struct DisputeLost: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// What the pledge loses of its refundable money.
        public var ofPledge: Amount
        /// The movement.
        public var postings: Postings
        /// Whether the backer is barred from further pledges.
        public var barred: Bool

        public init(
            dispute: DisputeId,
            ofPledge: Amount,
            postings: Postings,
            barred: Bool = false
        ) {
            self.dispute = dispute
            self.ofPledge = ofPledge
            self.postings = postings
            self.barred = barred
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var ofPledge: Amount?
            var postings: Postings?
            var barred: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "ofPledge": ofPledge = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "barred": barred = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.ofPledge = try reader.need(ofPledge, "ofPledge")
            self.postings = try reader.need(postings, "postings")
            self.barred = barred ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("ofPledge"); ofPledge.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if barred { writer.key("barred"); writer.flag(barred) }
        }
    }

    /// A refund settled a warning or an inquiry.
    public struct DisputeClosed: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId

        public init(
            dispute: DisputeId
        ) {
            self.dispute = dispute
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
        }
    }

    /// The processor took or returned a fee for a dispute.
    public struct DisputeFeeBooked: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// Which fee.
        public var fee: DisputeFee
        /// How much.
        public var amount: Amount
        /// The movement.
        public var postings: Postings

        public init(
            dispute: DisputeId,
            fee: DisputeFee,
            amount: Amount,
            postings: Postings
        ) {
            self.dispute = dispute
            self.fee = fee
            self.amount = amount
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var fee: DisputeFee?
            var amount: Amount?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "fee": fee = try DisputeFee(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.fee = try reader.need(fee, "fee")
            self.amount = try reader.need(amount, "amount")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("fee"); fee.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A report about a dispute changed nothing.
    public struct DisputeReportNoted: Hashable, Sendable {
        /// The dispute.
        public var dispute: DisputeId
        /// What it said.
        public var stage: DisputeStage
        /// Why nothing changes.
        public var reason: DisputeNotedReason

        public init(
            dispute: DisputeId,
            stage: DisputeStage,
            reason: DisputeNotedReason
        ) {
            self.dispute = dispute
            self.stage = stage
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var stage: DisputeStage?
            var reason: DisputeNotedReason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "stage": stage = try DisputeStage(from: &reader)
                case "reason": reason = try DisputeNotedReason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.stage = try reader.need(stage, "stage")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("stage"); stage.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// A tier was added.
    public struct TierAdded: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// What it promises.
        public var terms: TierTerms

        public init(
            tier: TierId,
            terms: TierTerms
        ) {
            self.tier = tier
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var terms: TierTerms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "terms": terms = try TierTerms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// A tier was rewritten.
    public struct TierEdited: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// The whole new promise.
        public var terms: TierTerms

        public init(
            tier: TierId,
            terms: TierTerms
        ) {
            self.tier = tier
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var terms: TierTerms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "terms": terms = try TierTerms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// A tier was withdrawn.
    public struct TierEnded: Hashable, Sendable {
        /// The tier.
        public var tier: TierId

        public init(
            tier: TierId
        ) {
            self.tier = tier
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
        }
    }

    /// Units were reserved.
    public struct TierReserved: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// For whom.
        public var account: AccountId
        /// How many in all.
        public var quantity: Int
        /// Until when, exclusive.
        public var until: Timestamp

        public init(
            tier: TierId,
            account: AccountId,
            quantity: Int,
            until: Timestamp
        ) {
            self.tier = tier
            self.account = account
            self.quantity = quantity
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var account: AccountId?
            var quantity: Int?
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "account": account = try AccountId(from: &reader)
                case "quantity": quantity = try reader.integer()
                case "until": until = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.account = try reader.need(account, "account")
            self.quantity = try reader.need(quantity, "quantity")
            self.until = try reader.need(until, "until")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("account"); account.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
            writer.key("until"); until.write(to: &writer)
        }
    }

    /// A reservation was given up.
    public struct ReservationReleased: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// Whose it was.
        public var account: AccountId

        public init(
            tier: TierId,
            account: AccountId
        ) {
            self.tier = tier
            self.account = account
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var account: AccountId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "account": account = try AccountId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.account = try reader.need(account, "account")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("account"); account.write(to: &writer)
        }
    }

    /// A pledge took what its backer had reserved or waited for.
    public struct ReservationUsed: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// The backer.
        public var account: AccountId
        /// Units that the pledge took: as many fewer are reserved for the backer, and waited for.
        public var quantity: Int

        public init(
            tier: TierId,
            account: AccountId,
            quantity: Int
        ) {
            self.tier = tier
            self.account = account
            self.quantity = quantity
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var account: AccountId?
            var quantity: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "account": account = try AccountId(from: &reader)
                case "quantity": quantity = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.account = try reader.need(account, "account")
            self.quantity = try reader.need(quantity, "quantity")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("account"); account.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
        }
    }

    /// Somebody waits.
    public struct WaitlistJoined: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// Who.
        public var account: AccountId
        /// How many in all.
        public var quantity: Int

        public init(
            tier: TierId,
            account: AccountId,
            quantity: Int
        ) {
            self.tier = tier
            self.account = account
            self.quantity = quantity
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var account: AccountId?
            var quantity: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "account": account = try AccountId(from: &reader)
                case "quantity": quantity = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.account = try reader.need(account, "account")
            self.quantity = try reader.need(quantity, "quantity")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("account"); account.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
        }
    }

    /// Somebody waits no longer.
    public struct WaitlistLeft: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// Who.
        public var account: AccountId

        public init(
            tier: TierId,
            account: AccountId
        ) {
            self.tier = tier
            self.account = account
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var account: AccountId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "account": account = try AccountId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.account = try reader.need(account, "account")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("account"); account.write(to: &writer)
        }
    }

    /// The first in line got a reservation.
    public struct SlotOffered: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// Who waited.
        public var account: AccountId
        /// How many are reserved beside what is reserved for the account already, which holds no longer for that.
        public var quantity: Int
        /// Until when, exclusive. Not taken by then, it passes on to the next.
        public var until: Timestamp

        public init(
            tier: TierId,
            account: AccountId,
            quantity: Int,
            until: Timestamp
        ) {
            self.tier = tier
            self.account = account
            self.quantity = quantity
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var account: AccountId?
            var quantity: Int?
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "account": account = try AccountId(from: &reader)
                case "quantity": quantity = try reader.integer()
                case "until": until = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.account = try reader.need(account, "account")
            self.quantity = try reader.need(quantity, "quantity")
            self.until = try reader.need(until, "until")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("account"); account.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
            writer.key("until"); until.write(to: &writer)
        }
    }

    /// A survey was answered.
    public struct SurveyAnswered: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The answers.
        public var answers: [Answer]

        public init(
            pledge: PledgeId,
            answers: [Answer]
        ) {
            self.pledge = pledge
            self.answers = answers
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var answers: [Answer]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "answers": answers = try reader.list { try Answer(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.answers = try reader.need(answers, "answers")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("answers"); writer.list(answers) { $0.write(to: &$1) }
        }
    }

    /// The answers of a survey were locked.
    public struct SurveyClosed: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId

        public init(
            pledge: PledgeId
        ) {
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// The answers of a survey were unlocked.
    public struct SurveyReopened: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId

        public init(
            pledge: PledgeId
        ) {
            self.pledge = pledge
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
        }
    }

    /// The delivery of a line moved on.
    public struct FulfilmentSet: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The tier of the line.
        public var tier: TierId
        /// The state that the delivery is in now.
        public var state: FulfilmentState
        /// The carrier's tracking number.
        public var tracking: Reference?

        public init(
            pledge: PledgeId,
            tier: TierId,
            state: FulfilmentState,
            tracking: Reference? = nil
        ) {
            self.pledge = pledge
            self.tier = tier
            self.state = state
            self.tracking = tracking
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var tier: TierId?
            var state: FulfilmentState?
            var tracking: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "tier": tier = try TierId(from: &reader)
                case "state": state = try FulfilmentState(from: &reader)
                case "tracking": tracking = try reader.null() ? nil : Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.tier = try reader.need(tier, "tier")
            self.state = try reader.need(state, "state")
            self.tracking = tracking
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("tier"); tier.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
            if let tracking { writer.key("tracking"); tracking.write(to: &writer) }
        }
    }

    /// A class was added.
    public struct ClassAdded: Hashable, Sendable {
        /// The class.
        public var `class`: ClassId
        /// Its terms.
        public var terms: ClassTerms

        public init(
            class: ClassId,
            terms: ClassTerms
        ) {
            self.class = `class`
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            var terms: ClassTerms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                case "terms": terms = try ClassTerms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// The terms of a class were replaced.
    public struct ClassEdited: Hashable, Sendable {
        /// The class.
        public var `class`: ClassId
        /// The whole new terms.
        public var terms: ClassTerms

        public init(
            class: ClassId,
            terms: ClassTerms
        ) {
            self.class = `class`
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            var terms: ClassTerms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                case "terms": terms = try ClassTerms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// The ceiling of a class was raised.
    public struct AuthorisedRaised: Hashable, Sendable {
        /// The class.
        public var `class`: ClassId
        /// The ceiling before.
        public var before: Units
        /// The new ceiling.
        public var authorised: Units

        public init(
            class: ClassId,
            before: Units,
            authorised: Units
        ) {
            self.class = `class`
            self.before = before
            self.authorised = authorised
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            var before: Units?
            var authorised: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                case "before": before = try reader.integer()
                case "authorised": authorised = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
            self.before = try reader.need(before, "before")
            self.authorised = try reader.need(authorised, "authorised")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
            writer.key("before"); writer.integer(before)
            writer.key("authorised"); writer.integer(authorised)
        }
    }

    /// Shares were issued for money that cleared.
    public struct SharesIssued: Hashable, Sendable {
        /// The pledge whose money bought them.
        public var pledge: PledgeId
        /// Their class.
        public var `class`: ClassId
        /// Who holds them.
        public var holder: AccountId
        /// The certificate.
        public var issued: NewLot
        /// Frozen from the start, because the pledge is under dispute.
        public var frozen: Bool
        /// Until when they may not be transferred.
        public var lockedUntil: Timestamp?

        public init(
            pledge: PledgeId,
            class: ClassId,
            holder: AccountId,
            issued: NewLot,
            frozen: Bool = false,
            lockedUntil: Timestamp? = nil
        ) {
            self.pledge = pledge
            self.class = `class`
            self.holder = holder
            self.issued = issued
            self.frozen = frozen
            self.lockedUntil = lockedUntil
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var `class`: ClassId?
            var holder: AccountId?
            var issued: NewLot?
            var frozen: Bool?
            var lockedUntil: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "class": `class` = try ClassId(from: &reader)
                case "holder": holder = try AccountId(from: &reader)
                case "issued": issued = try NewLot(from: &reader)
                case "frozen": frozen = try reader.flag()
                case "lockedUntil": lockedUntil = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.class = try reader.need(`class`, "class")
            self.holder = try reader.need(holder, "holder")
            self.issued = try reader.need(issued, "issued")
            self.frozen = frozen ?? false
            self.lockedUntil = lockedUntil
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("class"); `class`.write(to: &writer)
            writer.key("holder"); holder.write(to: &writer)
            writer.key("issued"); issued.write(to: &writer)
            if frozen { writer.key("frozen"); writer.flag(frozen) }
            if let lockedUntil { writer.key("lockedUntil"); lockedUntil.write(to: &writer) }
        }
    }

    /// Money buys more units than are left.
    public struct SharesShort: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The class.
        public var `class`: ClassId
        /// Units that are due and could not be issued.
        public var units: Units

        public init(
            pledge: PledgeId,
            class: ClassId,
            units: Units
        ) {
            self.pledge = pledge
            self.class = `class`
            self.units = units
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var `class`: ClassId?
            var units: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "class": `class` = try ClassId(from: &reader)
                case "units": units = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.class = try reader.need(`class`, "class")
            self.units = try reader.need(units, "units")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("class"); `class`.write(to: &writer)
            writer.key("units"); writer.integer(units)
        }
    }

    /// Shares were granted.
    public struct SharesGranted: Hashable, Sendable {
        /// Their class.
        public var `class`: ClassId
        /// Who holds them.
        public var holder: AccountId
        /// The certificate.
        public var granted: NewLot
        /// What for.
        public var reason: Reason
        /// Until when they may not be transferred.
        public var lockedUntil: Timestamp?

        public init(
            class: ClassId,
            holder: AccountId,
            granted: NewLot,
            reason: Reason,
            lockedUntil: Timestamp? = nil
        ) {
            self.class = `class`
            self.holder = holder
            self.granted = granted
            self.reason = reason
            self.lockedUntil = lockedUntil
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            var holder: AccountId?
            var granted: NewLot?
            var reason: Reason?
            var lockedUntil: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                case "holder": holder = try AccountId(from: &reader)
                case "granted": granted = try NewLot(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                case "lockedUntil": lockedUntil = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
            self.holder = try reader.need(holder, "holder")
            self.granted = try reader.need(granted, "granted")
            self.reason = try reader.need(reason, "reason")
            self.lockedUntil = lockedUntil
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
            writer.key("holder"); holder.write(to: &writer)
            writer.key("granted"); granted.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            if let lockedUntil { writer.key("lockedUntil"); lockedUntil.write(to: &writer) }
        }
    }

    /// Shares were transferred.
    public struct SharesTransferred: Hashable, Sendable {
        /// The lot that ended.
        public var lot: LotId
        /// Its class.
        public var `class`: ClassId
        /// Who held it.
        public var from: AccountId
        /// Who holds what moved.
        public var to: AccountId
        /// What moved.
        public var moved: NewLot
        /// What stayed behind.
        public var balance: NewLot?
        /// What let it move before its lock ended.
        public var exemption: Exemption?

        public init(
            lot: LotId,
            class: ClassId,
            from: AccountId,
            to: AccountId,
            moved: NewLot,
            balance: NewLot? = nil,
            exemption: Exemption? = nil
        ) {
            self.lot = lot
            self.class = `class`
            self.from = from
            self.to = to
            self.moved = moved
            self.balance = balance
            self.exemption = exemption
        }

        public init(from reader: inout WireReader) throws {
            var lot: LotId?
            var `class`: ClassId?
            var from: AccountId?
            var to: AccountId?
            var moved: NewLot?
            var balance: NewLot?
            var exemption: Exemption?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "lot": lot = try LotId(from: &reader)
                case "class": `class` = try ClassId(from: &reader)
                case "from": from = try AccountId(from: &reader)
                case "to": to = try AccountId(from: &reader)
                case "moved": moved = try NewLot(from: &reader)
                case "balance": balance = try reader.null() ? nil : NewLot(from: &reader)
                case "exemption": exemption = try reader.null() ? nil : Exemption(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.lot = try reader.need(lot, "lot")
            self.class = try reader.need(`class`, "class")
            self.from = try reader.need(from, "from")
            self.to = try reader.need(to, "to")
            self.moved = try reader.need(moved, "moved")
            self.balance = balance
            self.exemption = exemption
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("lot"); lot.write(to: &writer)
            writer.key("class"); `class`.write(to: &writer)
            writer.key("from"); from.write(to: &writer)
            writer.key("to"); to.write(to: &writer)
            writer.key("moved"); moved.write(to: &writer)
            if let balance { writer.key("balance"); balance.write(to: &writer) }
            if let exemption { writer.key("exemption"); exemption.write(to: &writer) }
        }
    }

    /// Shares were cancelled.
    public struct SharesCancelled: Hashable, Sendable {
        /// The pledge whose money went back.
        public var pledge: PledgeId
        /// The lot that ended.
        public var lot: LotId
        /// Its class.
        public var `class`: ClassId
        /// Who held it.
        public var holder: AccountId
        /// Units cancelled.
        public var units: Units
        /// Why.
        public var cause: CancelCause
        /// What is left of the lot, to the same holder.
        public var balance: NewLot?

        public init(
            pledge: PledgeId,
            lot: LotId,
            class: ClassId,
            holder: AccountId,
            units: Units,
            cause: CancelCause,
            balance: NewLot? = nil
        ) {
            self.pledge = pledge
            self.lot = lot
            self.class = `class`
            self.holder = holder
            self.units = units
            self.cause = cause
            self.balance = balance
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var lot: LotId?
            var `class`: ClassId?
            var holder: AccountId?
            var units: Units?
            var cause: CancelCause?
            var balance: NewLot?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "lot": lot = try LotId(from: &reader)
                case "class": `class` = try ClassId(from: &reader)
                case "holder": holder = try AccountId(from: &reader)
                case "units": units = try reader.integer()
                case "cause": cause = try CancelCause(from: &reader)
                case "balance": balance = try reader.null() ? nil : NewLot(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.lot = try reader.need(lot, "lot")
            self.class = try reader.need(`class`, "class")
            self.holder = try reader.need(holder, "holder")
            self.units = try reader.need(units, "units")
            self.cause = try reader.need(cause, "cause")
            self.balance = balance
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("lot"); lot.write(to: &writer)
            writer.key("class"); `class`.write(to: &writer)
            writer.key("holder"); holder.write(to: &writer)
            writer.key("units"); writer.integer(units)
            writer.key("cause"); cause.write(to: &writer)
            if let balance { writer.key("balance"); balance.write(to: &writer) }
        }
    }

    /// Lots were frozen.
    public struct SharesFrozen: Hashable, Sendable {
        /// The pledge under dispute.
        public var pledge: PledgeId
        /// The lots.
        public var lots: [LotId]
        /// Units in them.
        public var units: Units

        public init(
            pledge: PledgeId,
            lots: [LotId],
            units: Units
        ) {
            self.pledge = pledge
            self.lots = lots
            self.units = units
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var lots: [LotId]?
            var units: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "lots": lots = try reader.list { try LotId(from: &$0) }
                case "units": units = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.lots = try reader.need(lots, "lots")
            self.units = try reader.need(units, "units")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("lots"); writer.list(lots) { $0.write(to: &$1) }
            writer.key("units"); writer.integer(units)
        }
    }

    /// Lots can move and vote again.
    public struct SharesUnfrozen: Hashable, Sendable {
        /// The pledge that was under dispute.
        public var pledge: PledgeId
        /// The lots.
        public var lots: [LotId]
        /// Units in them.
        public var units: Units

        public init(
            pledge: PledgeId,
            lots: [LotId],
            units: Units
        ) {
            self.pledge = pledge
            self.lots = lots
            self.units = units
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var lots: [LotId]?
            var units: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "lots": lots = try reader.list { try LotId(from: &$0) }
                case "units": units = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.lots = try reader.need(lots, "lots")
            self.units = try reader.need(units, "units")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("lots"); writer.list(lots) { $0.write(to: &$1) }
            writer.key("units"); writer.integer(units)
        }
    }

    /// A proposal was put.
    public struct ProposalPut: Hashable, Sendable {
        /// The proposal.
        public var proposal: ProposalId
        /// Who put it.
        public var author: AccountId
        /// What is asked.
        public var title: Title
        /// The reasoning.
        public var text: FundlyBody
        /// What it does when it passes.
        public var subject: FundlySubject
        /// How it is counted.
        public var method: FundlyMethod
        /// Record date.
        public var recordAt: Timestamp
        /// When voting opens.
        public var opens: Timestamp
        /// When voting closes, exclusive.
        public var closes: Timestamp
        /// Votes of the whole register at the record date.
        public var electorate: Int

        public init(
            proposal: ProposalId,
            author: AccountId,
            title: Title,
            text: FundlyBody,
            subject: FundlySubject,
            method: FundlyMethod,
            recordAt: Timestamp,
            opens: Timestamp,
            closes: Timestamp,
            electorate: Int
        ) {
            self.proposal = proposal
            self.author = author
            self.title = title
            self.text = text
            self.subject = subject
            self.method = method
            self.recordAt = recordAt
            self.opens = opens
            self.closes = closes
            self.electorate = electorate
        }

        public init(from reader: inout WireReader) throws {
            var proposal: ProposalId?
            var author: AccountId?
            var title: Title?
            var text: FundlyBody?
            var subject: FundlySubject?
            var method: FundlyMethod?
            var recordAt: Timestamp?
            var opens: Timestamp?
            var closes: Timestamp?
            var electorate: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "proposal": proposal = try ProposalId(from: &reader)
                case "author": author = try AccountId(from: &reader)
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                case "subject": subject = try FundlySubject(from: &reader)
                case "method": method = try FundlyMethod(from: &reader)
                case "recordAt": recordAt = try Timestamp(from: &reader)
                case "opens": opens = try Timestamp(from: &reader)
                case "closes": closes = try Timestamp(from: &reader)
                case "electorate": electorate = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.proposal = try reader.need(proposal, "proposal")
            self.author = try reader.need(author, "author")
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
            self.subject = try reader.need(subject, "subject")
            self.method = try reader.need(method, "method")
            self.recordAt = try reader.need(recordAt, "recordAt")
            self.opens = try reader.need(opens, "opens")
            self.closes = try reader.need(closes, "closes")
            self.electorate = try reader.need(electorate, "electorate")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("proposal"); proposal.write(to: &writer)
            writer.key("author"); author.write(to: &writer)
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            writer.key("subject"); subject.write(to: &writer)
            writer.key("method"); method.write(to: &writer)
            writer.key("recordAt"); recordAt.write(to: &writer)
            writer.key("opens"); opens.write(to: &writer)
            writer.key("closes"); closes.write(to: &writer)
            writer.key("electorate"); writer.integer(electorate)
        }
    }

    /// A ballot was cast.
    public struct BallotCast: Hashable, Sendable {
        /// The proposal.
        public var proposal: ProposalId
        /// Who voted.
        public var voter: AccountId
        /// How.
        public var choice: Choice
        /// With how many votes.
        public var weight: Int

        public init(
            proposal: ProposalId,
            voter: AccountId,
            choice: Choice,
            weight: Int
        ) {
            self.proposal = proposal
            self.voter = voter
            self.choice = choice
            self.weight = weight
        }

        public init(from reader: inout WireReader) throws {
            var proposal: ProposalId?
            var voter: AccountId?
            var choice: Choice?
            var weight: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "proposal": proposal = try ProposalId(from: &reader)
                case "voter": voter = try AccountId(from: &reader)
                case "choice": choice = try Choice(from: &reader)
                case "weight": weight = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.proposal = try reader.need(proposal, "proposal")
            self.voter = try reader.need(voter, "voter")
            self.choice = try reader.need(choice, "choice")
            self.weight = try reader.need(weight, "weight")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("proposal"); proposal.write(to: &writer)
            writer.key("voter"); voter.write(to: &writer)
            writer.key("choice"); choice.write(to: &writer)
            writer.key("weight"); writer.integer(weight)
        }
    }

    /// A proposal was taken back.
    public struct ProposalWithdrawn: Hashable, Sendable {
        /// The proposal.
        public var proposal: ProposalId

        public init(
            proposal: ProposalId
        ) {
            self.proposal = proposal
        }

        public init(from reader: inout WireReader) throws {
            var proposal: ProposalId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "proposal": proposal = try ProposalId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.proposal = try reader.need(proposal, "proposal")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("proposal"); proposal.write(to: &writer)
        }
    }

    /// A vote was counted.
    public struct ProposalClosed: Hashable, Sendable {
        /// The proposal.
        public var proposal: ProposalId
        /// Whether it passed.
        public var passed: Bool
        /// The sums it was decided on.
        public var tally: Tally
        /// What became of its subject; none when it did not pass.
        public var effect: Effect?

        public init(
            proposal: ProposalId,
            passed: Bool,
            tally: Tally,
            effect: Effect? = nil
        ) {
            self.proposal = proposal
            self.passed = passed
            self.tally = tally
            self.effect = effect
        }

        public init(from reader: inout WireReader) throws {
            var proposal: ProposalId?
            var passed: Bool?
            var tally: Tally?
            var effect: Effect?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "proposal": proposal = try ProposalId(from: &reader)
                case "passed": passed = try reader.flag()
                case "tally": tally = try Tally(from: &reader)
                case "effect": effect = try reader.null() ? nil : Effect(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.proposal = try reader.need(proposal, "proposal")
            self.passed = try reader.need(passed, "passed")
            self.tally = try reader.need(tally, "tally")
            self.effect = effect
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("proposal"); proposal.write(to: &writer)
            writer.key("passed"); writer.flag(passed)
            writer.key("tally"); tally.write(to: &writer)
            if let effect { writer.key("effect"); effect.write(to: &writer) }
        }
    }

    /// A feature was asked for.
    public struct FeatureProposed: Hashable, Sendable {
        /// The feature.
        public var feature: FeatureId
        /// Who asked for it.
        public var author: AccountId
        /// What it is.
        public var title: Title
        /// More about it.
        public var text: FundlyBody
        /// The issue on a forge.
        public var issue: FundlyLink?

        public init(
            feature: FeatureId,
            author: AccountId,
            title: Title,
            text: FundlyBody,
            issue: FundlyLink? = nil
        ) {
            self.feature = feature
            self.author = author
            self.title = title
            self.text = text
            self.issue = issue
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            var author: AccountId?
            var title: Title?
            var text: FundlyBody?
            var issue: FundlyLink?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                case "author": author = try AccountId(from: &reader)
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                case "issue": issue = try reader.null() ? nil : FundlyLink(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
            self.author = try reader.need(author, "author")
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
            self.issue = issue
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
            writer.key("author"); author.write(to: &writer)
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            if let issue { writer.key("issue"); issue.write(to: &writer) }
        }
    }

    /// A feature moved on, or back.
    public struct FeatureMoved: Hashable, Sendable {
        /// The feature.
        public var feature: FeatureId
        /// Where it stood.
        public var from: FeatureState
        /// Where it stands.
        public var to: FeatureState
        /// Why, where a reason is asked for.
        public var reason: Reason?

        public init(
            feature: FeatureId,
            from: FeatureState,
            to: FeatureState,
            reason: Reason? = nil
        ) {
            self.feature = feature
            self.from = from
            self.to = to
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            var from: FeatureState?
            var to: FeatureState?
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                case "from": from = try FeatureState(from: &reader)
                case "to": to = try FeatureState(from: &reader)
                case "reason": reason = try reader.null() ? nil : Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
            self.from = try reader.need(from, "from")
            self.to = try reader.need(to, "to")
            self.reason = reason
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
            writer.key("from"); from.write(to: &writer)
            writer.key("to"); to.write(to: &writer)
            if let reason { writer.key("reason"); reason.write(to: &writer) }
        }
    }

    /// A holder set their priorities.
    public struct PrioritiesSet: Hashable, Sendable {
        /// The holder.
        public var holder: AccountId
        /// The spread, with the votes that each part carries.
        public var spread: [Emphasis]

        public init(
            holder: AccountId,
            spread: [Emphasis]
        ) {
            self.holder = holder
            self.spread = spread
        }

        public init(from reader: inout WireReader) throws {
            var holder: AccountId?
            var spread: [Emphasis]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "holder": holder = try AccountId(from: &reader)
                case "spread": spread = try reader.list { try Emphasis(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.holder = try reader.need(holder, "holder")
            self.spread = try reader.need(spread, "spread")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("holder"); holder.write(to: &writer)
            writer.key("spread"); writer.list(spread) { $0.write(to: &$1) }
        }
    }

    /// A holder's votes were spread anew.
    public struct PrioritiesReweighed: Hashable, Sendable {
        /// The holder.
        public var holder: AccountId
        /// The spread, with the votes that each part carries.
        public var spread: [Emphasis]

        public init(
            holder: AccountId,
            spread: [Emphasis]
        ) {
            self.holder = holder
            self.spread = spread
        }

        public init(from reader: inout WireReader) throws {
            var holder: AccountId?
            var spread: [Emphasis]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "holder": holder = try AccountId(from: &reader)
                case "spread": spread = try reader.list { try Emphasis(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.holder = try reader.need(holder, "holder")
            self.spread = try reader.need(spread, "spread")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("holder"); holder.write(to: &writer)
            writer.key("spread"); writer.list(spread) { $0.write(to: &$1) }
        }
    }

    /// A milestone was added.
    public struct MilestoneAdded: Hashable, Sendable {
        /// The milestone.
        public var milestone: MilestoneId
        /// What will be delivered.
        public var title: Title
        /// Share of the escrow at success that it releases.
        public var share: Rate
        /// When it is due.
        public var due: Timestamp?

        public init(
            milestone: MilestoneId,
            title: Title,
            share: Rate,
            due: Timestamp? = nil
        ) {
            self.milestone = milestone
            self.title = title
            self.share = share
            self.due = due
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var title: Title?
            var share: Rate?
            var due: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "title": title = try Title(from: &reader)
                case "share": share = try Rate(from: &reader)
                case "due": due = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.title = try reader.need(title, "title")
            self.share = try reader.need(share, "share")
            self.due = due
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            writer.key("title"); title.write(to: &writer)
            writer.key("share"); share.write(to: &writer)
            if let due { writer.key("due"); due.write(to: &writer) }
        }
    }

    /// A milestone was taken out.
    public struct MilestoneRemoved: Hashable, Sendable {
        /// The milestone.
        public var milestone: MilestoneId

        public init(
            milestone: MilestoneId
        ) {
            self.milestone = milestone
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
        }
    }

    /// The tranches of the milestones were fixed.
    public struct TranchesFixed: Hashable, Sendable {
        /// One for each milestone, in their order.
        public var tranches: [Tranche]

        public init(
            tranches: [Tranche]
        ) {
            self.tranches = tranches
        }

        public init(from reader: inout WireReader) throws {
            var tranches: [Tranche]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tranches": tranches = try reader.list { try Tranche(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.tranches = try reader.need(tranches, "tranches")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tranches"); writer.list(tranches) { $0.write(to: &$1) }
        }
    }

    /// Late money joined a tranche.
    public struct TrancheRaised: Hashable, Sendable {
        /// The milestone.
        public var milestone: MilestoneId
        /// By how much.
        public var by: Amount

        public init(
            milestone: MilestoneId,
            by: Amount
        ) {
            self.milestone = milestone
            self.by = by
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var by: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "by": by = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.by = try reader.need(by, "by")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            writer.key("by"); by.write(to: &writer)
        }
    }

    /// A milestone was delivered, in the creator's word.
    public struct MilestoneDelivered: Hashable, Sendable {
        /// The milestone.
        public var milestone: MilestoneId

        public init(
            milestone: MilestoneId
        ) {
            self.milestone = milestone
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
        }
    }

    /// A milestone was missed.
    public struct MilestoneMissed: Hashable, Sendable {
        /// The milestone.
        public var milestone: MilestoneId
        /// Why.
        public var reason: Reason
        /// What goes back to the backers: the tranche, as far as escrow still holds it beside the other tranches
        /// and there are pledges to give it to.
        public var amount: Amount

        public init(
            milestone: MilestoneId,
            reason: Reason,
            amount: Amount
        ) {
            self.milestone = milestone
            self.reason = reason
            self.amount = amount
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var reason: Reason?
            var amount: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.reason = try reader.need(reason, "reason")
            self.amount = try reader.need(amount, "amount")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
        }
    }

    /// Escrow was released.
    public struct EscrowReleased: Hashable, Sendable {
        /// How much left escrow.
        public var amount: Amount
        /// How much of it is held back in the reserve.
        public var heldBack: Amount
        /// The movement.
        public var postings: Postings
        /// The milestone whose acceptance released it, if any.
        public var milestone: MilestoneId?

        public init(
            amount: Amount,
            heldBack: Amount,
            postings: Postings,
            milestone: MilestoneId? = nil
        ) {
            self.amount = amount
            self.heldBack = heldBack
            self.postings = postings
            self.milestone = milestone
        }

        public init(from reader: inout WireReader) throws {
            var amount: Amount?
            var heldBack: Amount?
            var postings: Postings?
            var milestone: MilestoneId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Amount(from: &reader)
                case "heldBack": heldBack = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "milestone": milestone = try reader.null() ? nil : MilestoneId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
            self.heldBack = try reader.need(heldBack, "heldBack")
            self.postings = try reader.need(postings, "postings")
            self.milestone = milestone
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
            writer.key("heldBack"); heldBack.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if let milestone { writer.key("milestone"); milestone.write(to: &writer) }
        }
    }

    /// The time for which the reserve is held began.
    public struct ReserveDated: Hashable, Sendable {
        /// Until when it is held, exclusive.
        public var until: Timestamp

        public init(
            until: Timestamp
        ) {
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "until": until = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.until = try reader.need(until, "until")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("until"); until.write(to: &writer)
        }
    }

    /// The reserve was released.
    public struct ReserveReleased: Hashable, Sendable {
        /// How much.
        public var amount: Amount
        /// The movement.
        public var postings: Postings

        public init(
            amount: Amount,
            postings: Postings
        ) {
            self.amount = amount
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var amount: Amount?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "amount": amount = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.amount = try reader.need(amount, "amount")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("amount"); amount.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A payout was asked for.
    public struct PayoutRequested: Hashable, Sendable {
        /// The payout.
        public var payout: PayoutId
        /// Who is paid.
        public var payee: AccountId
        /// How much the payee gets.
        public var amount: Amount
        /// What is reserved for the processor.
        public var fee: Amount
        /// What it is for.
        public var reason: Reason
        /// The instruction.
        public var payment: PaymentId
        /// The movement.
        public var postings: Postings
        /// The shipped feature it pays for, if any.
        public var feature: FeatureId?

        public init(
            payout: PayoutId,
            payee: AccountId,
            amount: Amount,
            fee: Amount,
            reason: Reason,
            payment: PaymentId,
            postings: Postings,
            feature: FeatureId? = nil
        ) {
            self.payout = payout
            self.payee = payee
            self.amount = amount
            self.fee = fee
            self.reason = reason
            self.payment = payment
            self.postings = postings
            self.feature = feature
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            var payee: AccountId?
            var amount: Amount?
            var fee: Amount?
            var reason: Reason?
            var payment: PaymentId?
            var postings: Postings?
            var feature: FeatureId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                case "payee": payee = try AccountId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "fee": fee = try Amount(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                case "payment": payment = try PaymentId(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                case "feature": feature = try reader.null() ? nil : FeatureId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
            self.payee = try reader.need(payee, "payee")
            self.amount = try reader.need(amount, "amount")
            self.fee = try reader.need(fee, "fee")
            self.reason = try reader.need(reason, "reason")
            self.payment = try reader.need(payment, "payment")
            self.postings = try reader.need(postings, "postings")
            self.feature = feature
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
            writer.key("payee"); payee.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("fee"); fee.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            writer.key("payment"); payment.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
            if let feature { writer.key("feature"); feature.write(to: &writer) }
        }
    }

    /// A failed payout is tried again.
    public struct PayoutRetried: Hashable, Sendable {
        /// The payout.
        public var payout: PayoutId
        /// The new instruction.
        public var payment: PaymentId
        /// The movement.
        public var postings: Postings

        public init(
            payout: PayoutId,
            payment: PaymentId,
            postings: Postings
        ) {
            self.payout = payout
            self.payment = payment
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            var payment: PaymentId?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                case "payment": payment = try PaymentId(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
            self.payment = try reader.need(payment, "payment")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
            writer.key("payment"); payment.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A payout was paid.
    public struct PayoutPaid: Hashable, Sendable {
        /// The payout.
        public var payout: PayoutId
        /// How much the payee got.
        public var amount: Amount
        /// What the processor took.
        public var fee: Amount
        /// Of the amount, what the platform bore because the creator had no more.
        public var borne: Amount
        /// The movement.
        public var postings: Postings

        public init(
            payout: PayoutId,
            amount: Amount,
            fee: Amount,
            borne: Amount,
            postings: Postings
        ) {
            self.payout = payout
            self.amount = amount
            self.fee = fee
            self.borne = borne
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            var amount: Amount?
            var fee: Amount?
            var borne: Amount?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "fee": fee = try Amount(from: &reader)
                case "borne": borne = try Amount(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
            self.amount = try reader.need(amount, "amount")
            self.fee = try reader.need(fee, "fee")
            self.borne = try reader.need(borne, "borne")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("fee"); fee.write(to: &writer)
            writer.key("borne"); borne.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A payout could not be paid.
    public struct PayoutFailed: Hashable, Sendable {
        /// The payout.
        public var payout: PayoutId
        /// Why, in the gateway's word.
        public var failure: Reference
        /// The movement.
        public var postings: Postings

        public init(
            payout: PayoutId,
            failure: Reference,
            postings: Postings
        ) {
            self.payout = payout
            self.failure = failure
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            var failure: Reference?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                case "failure": failure = try Reference(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
            self.failure = try reader.need(failure, "failure")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
            writer.key("failure"); failure.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// What a payout had paid came back.
    public struct PayoutCameBack: Hashable, Sendable {
        /// The payout.
        public var payout: PayoutId
        /// How much came back.
        public var amount: Amount
        /// Of that, what the platform had borne.
        public var borne: Amount
        /// Why, in the gateway's word.
        public var failure: Reference
        /// The movement.
        public var postings: Postings

        public init(
            payout: PayoutId,
            amount: Amount,
            borne: Amount,
            failure: Reference,
            postings: Postings
        ) {
            self.payout = payout
            self.amount = amount
            self.borne = borne
            self.failure = failure
            self.postings = postings
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            var amount: Amount?
            var borne: Amount?
            var failure: Reference?
            var postings: Postings?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                case "amount": amount = try Amount(from: &reader)
                case "borne": borne = try Amount(from: &reader)
                case "failure": failure = try Reference(from: &reader)
                case "postings": postings = try reader.list { try Posting(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
            self.amount = try reader.need(amount, "amount")
            self.borne = try reader.need(borne, "borne")
            self.failure = try reader.need(failure, "failure")
            self.postings = try reader.need(postings, "postings")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("borne"); borne.write(to: &writer)
            writer.key("failure"); failure.write(to: &writer)
            writer.key("postings"); writer.list(postings) { $0.write(to: &$1) }
        }
    }

    /// A comment was posted.
    public struct CommentPosted: Hashable, Sendable {
        /// The comment.
        public var comment: CommentId
        /// Who wrote it.
        public var author: AccountId
        /// What.
        public var text: Note
        /// The comment that it answers.
        public var replyTo: CommentId?

        public init(
            comment: CommentId,
            author: AccountId,
            text: Note,
            replyTo: CommentId? = nil
        ) {
            self.comment = comment
            self.author = author
            self.text = text
            self.replyTo = replyTo
        }

        public init(from reader: inout WireReader) throws {
            var comment: CommentId?
            var author: AccountId?
            var text: Note?
            var replyTo: CommentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "comment": comment = try CommentId(from: &reader)
                case "author": author = try AccountId(from: &reader)
                case "text": text = try Note(from: &reader)
                case "replyTo": replyTo = try reader.null() ? nil : CommentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.comment = try reader.need(comment, "comment")
            self.author = try reader.need(author, "author")
            self.text = try reader.need(text, "text")
            self.replyTo = replyTo
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("comment"); comment.write(to: &writer)
            writer.key("author"); author.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            if let replyTo { writer.key("replyTo"); replyTo.write(to: &writer) }
        }
    }

    /// A comment was rewritten.
    public struct CommentEdited: Hashable, Sendable {
        /// The comment.
        public var comment: CommentId
        /// The new text.
        public var text: Note

        public init(
            comment: CommentId,
            text: Note
        ) {
            self.comment = comment
            self.text = text
        }

        public init(from reader: inout WireReader) throws {
            var comment: CommentId?
            var text: Note?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "comment": comment = try CommentId(from: &reader)
                case "text": text = try Note(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.comment = try reader.need(comment, "comment")
            self.text = try reader.need(text, "text")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("comment"); comment.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
        }
    }

    /// A comment was hidden.
    public struct CommentHidden: Hashable, Sendable {
        /// The comment.
        public var comment: CommentId
        /// By whom and why.
        public var hidden: Hidden

        public init(
            comment: CommentId,
            hidden: Hidden
        ) {
            self.comment = comment
            self.hidden = hidden
        }

        public init(from reader: inout WireReader) throws {
            var comment: CommentId?
            var hidden: Hidden?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "comment": comment = try CommentId(from: &reader)
                case "hidden": hidden = try Hidden(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.comment = try reader.need(comment, "comment")
            self.hidden = try reader.need(hidden, "hidden")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("comment"); comment.write(to: &writer)
            writer.key("hidden"); hidden.write(to: &writer)
        }
    }

    /// A comment is shown again.
    public struct CommentShown: Hashable, Sendable {
        /// The comment.
        public var comment: CommentId

        public init(
            comment: CommentId
        ) {
            self.comment = comment
        }

        public init(from reader: inout WireReader) throws {
            var comment: CommentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "comment": comment = try CommentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.comment = try reader.need(comment, "comment")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("comment"); comment.write(to: &writer)
        }
    }

    /// A post was published.
    public struct PostPublished: Hashable, Sendable {
        /// The post.
        public var post: PostId
        /// Who wrote it.
        public var author: AccountId
        /// Title.
        public var title: Title
        /// Text, Markdown.
        public var text: FundlyBody
        /// Only for backers.
        public var backersOnly: Bool

        public init(
            post: PostId,
            author: AccountId,
            title: Title,
            text: FundlyBody,
            backersOnly: Bool
        ) {
            self.post = post
            self.author = author
            self.title = title
            self.text = text
            self.backersOnly = backersOnly
        }

        public init(from reader: inout WireReader) throws {
            var post: PostId?
            var author: AccountId?
            var title: Title?
            var text: FundlyBody?
            var backersOnly: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "post": post = try PostId(from: &reader)
                case "author": author = try AccountId(from: &reader)
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                case "backersOnly": backersOnly = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.post = try reader.need(post, "post")
            self.author = try reader.need(author, "author")
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
            self.backersOnly = try reader.need(backersOnly, "backersOnly")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("post"); post.write(to: &writer)
            writer.key("author"); author.write(to: &writer)
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            writer.key("backersOnly"); writer.flag(backersOnly)
        }
    }

    /// A post was rewritten.
    public struct PostEdited: Hashable, Sendable {
        /// The post.
        public var post: PostId
        /// The new title.
        public var title: Title
        /// The new text, Markdown.
        public var text: FundlyBody

        public init(
            post: PostId,
            title: Title,
            text: FundlyBody
        ) {
            self.post = post
            self.title = title
            self.text = text
        }

        public init(from reader: inout WireReader) throws {
            var post: PostId?
            var title: Title?
            var text: FundlyBody?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "post": post = try PostId(from: &reader)
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.post = try reader.need(post, "post")
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("post"); post.write(to: &writer)
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
        }
    }
}
