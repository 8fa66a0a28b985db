// Written by `cargo run -p fundly-generate`: changes belong there.

/// A rule that said no. The text is for logs; hosts translate the code and its data.
public indirect enum Rejection: WireValue {
    /// There is no campaign with this id.
    ///
    /// Rule R-CAMPAIGN-1, code `campaign.not_found`.
    case campaignNotFound
    /// The id of a new campaign is taken.
    ///
    /// Rule R-CAMPAIGN-1, code `campaign.exists`.
    case campaignExists
    /// The account may not act in its standing.
    ///
    /// Rule R-ACTOR-2, code `actor.standing`.
    case actorStanding(ActorStanding)
    /// The id stands for everybody, not for an account.
    ///
    /// Rule R-ACTOR-3, code `actor.not_an_account`.
    case notAnAccount(NotAnAccount)
    /// The actor has none of the relations that the command asks for.
    ///
    /// Rule R-ACTOR-1, code `actor.forbidden`.
    case forbidden(Forbidden)
    /// The command cannot succeed in this phase of the campaign.
    ///
    /// Rule R-CAMPAIGN-3, code `campaign.phase`.
    case campaignPhase(CampaignPhase)
    /// An amount is in another currency than the campaign.
    ///
    /// Rule R-MONEY-1, code `money.currency_mismatch`.
    case currencyMismatch(CurrencyMismatch)
    /// An amount is negative.
    ///
    /// Rule R-MONEY-2, code `money.negative`.
    case amountNegative(AmountNegative)
    /// An amount is zero where something must be given.
    ///
    /// Rule R-MONEY-2, code `money.zero`.
    case amountZero(AmountZero)
    /// An amount or a sum is larger than allowed.
    ///
    /// Rule R-MONEY-3, code `money.too_large`.
    case amountTooLarge(AmountTooLarge)
    /// The movement would take a bounded account below zero.
    ///
    /// Rule R-LEDGER-2, code `ledger.overdrawn`.
    case overdrawn(Overdrawn)
    /// There is no such account.
    ///
    /// Rule R-ACCOUNT-2, code `account.not_found`.
    case accountNotFound(AccountNotFound)
    /// The id of a new account is taken.
    ///
    /// Rule R-ACCOUNT-1, code `account.exists`.
    case accountExists(AccountExists)
    /// The handle belongs to another account.
    ///
    /// Rule R-ACCOUNT-3, code `account.handle_taken`.
    case handleTaken(HandleTaken)
    /// The handle has characters that could be mistaken for others.
    ///
    /// Rule R-ACCOUNT-3, code `account.handle_shape`.
    case handleShape(HandleShape)
    /// The e-mail address cannot be one.
    ///
    /// Rule R-ACCOUNT-8, code `account.email_shape`.
    case emailShape(EmailShape)
    /// The actor may not do this to the account.
    ///
    /// Rule R-ACCOUNT-4, code `account.forbidden`.
    case accountForbidden(AccountForbidden)
    /// Nobody decides on their own standing.
    ///
    /// Rule R-ACCOUNT-5, code `account.own_standing`.
    case ownStanding
    /// The account is closed for good.
    ///
    /// Rule R-ACCOUNT-6, code `account.closed`.
    case accountClosed(AccountClosed)
    /// Two dates of a fact contradict each other, or a fact stands twice.
    ///
    /// Rule R-ACCOUNT-7, code `account.fact_contradicts`.
    case factContradicts(FactContradicts)
    /// The campaign has no terms yet.
    ///
    /// Rule R-CAMPAIGN-4, code `campaign.terms_missing`.
    case termsMissing
    /// A parameter of the policy contradicts another, or has no source.
    ///
    /// Rule R-POLICY-8, code `policy.flawed`.
    case policyFlawed(PolicyFlawed)
    /// The policy is not in force when the campaign is to open.
    ///
    /// Rule R-POLICY-10, code `policy.not_in_force`.
    case policyNotInForce(PolicyNotInForce)
    /// More than the policy lets this person put in. What was put in before, in the window and scope of the limit,
    /// counts.
    ///
    /// Rule R-POLICY-1, code `policy.limit`.
    case limitExceeded(LimitExceeded)
    /// Something is to be done before this person may put money in.
    ///
    /// Rule R-POLICY-2, code `policy.gates`.
    case gatesOpen(GatesOpen)
    /// More than the policy lets one issuer raise, with what they raised before.
    ///
    /// Rule R-POLICY-3, code `policy.issuer_cap`.
    case issuerCapExceeded(IssuerCapExceeded)
    /// A fact that the policy cannot do without was not supplied.
    ///
    /// Rule R-POLICY-4, code `policy.fact_missing`.
    case factMissing(FactMissing)
    /// The right is not there at this moment.
    ///
    /// Rule R-POLICY-5, code `policy.window_closed`.
    case windowClosed(WindowClosed)
    /// The right is there, but a condition for its use does not hold.
    ///
    /// Rule R-POLICY-5, code `policy.window_guarded`.
    case windowGuarded(WindowGuarded)
    /// It is too early.
    ///
    /// Rule R-POLICY-7, code `policy.not_yet`.
    case notYet(NotYet)
    /// Two parameters of the terms contradict each other, or one is missing.
    ///
    /// Rule R-CAMPAIGN-5, code `campaign.terms_contradict`.
    case termsContradict(TermsContradict)
    /// The campaign would be open for longer or shorter than the policy allows.
    ///
    /// Rule R-CAMPAIGN-6, code `campaign.open_time`.
    case openTime(OpenTime)
    /// An early close was announced already.
    ///
    /// Rule R-CAMPAIGN-19, code `campaign.closing_announced`.
    case closingAnnounced
    /// The policy has no rule for a material change.
    ///
    /// Rule R-CAMPAIGN-20, code `campaign.no_material_change`.
    case noMaterialChange
    /// The deadline leaves no time to confirm, and the policy does not move it.
    ///
    /// Rule R-CAMPAIGN-20, code `campaign.no_time_to_confirm`.
    case noTimeToConfirm(NoTimeToConfirm)
    /// No material change awaits the confirmation of this pledge.
    ///
    /// Rule R-CAMPAIGN-20, code `pledge.nothing_to_confirm`.
    case nothingToConfirm(NothingToConfirm)
    /// A moment that must lie ahead is past.
    ///
    /// Rule R-CAMPAIGN-7, code `campaign.time_in_past`.
    case timeInPast(TimeInPast)
    /// The field does not change after launch.
    ///
    /// Rule R-CAMPAIGN-8, code `campaign.frozen`.
    case frozenAfterLaunch(FrozenAfterLaunch)
    /// Money is still held for the campaign.
    ///
    /// Rule R-CAMPAIGN-9, code `campaign.escrow_not_empty`.
    case escrowNotEmpty(EscrowNotEmpty)
    /// Money of pledges is still due: instalments, payments in flight, payments in error.
    ///
    /// Rule R-CAMPAIGN-9, code `campaign.money_due`.
    case moneyDue(MoneyDue)
    /// Work over many pledges is still under way.
    ///
    /// Rule R-SETTLE-2, code `settlement.under_way`.
    case settlementUnderWay
    /// A reviewer may not approve a campaign of their own.
    ///
    /// Rule R-CAMPAIGN-10, code `campaign.own_review`.
    case ownReview
    /// Only a moderator may do this to a campaign that is suspended or accused of fraud.
    ///
    /// Rule R-CAMPAIGN-11, code `campaign.moderator_only`.
    case moderatorOnly
    /// The policy does not let the deadline move (again).
    ///
    /// Rule R-CAMPAIGN-12, code `campaign.deadline_fixed`.
    case deadlineFixed(DeadlineFixed)
    /// Funding cannot be closed early below the goal.
    ///
    /// Rule R-CAMPAIGN-13, code `campaign.goal_not_reached`.
    case goalNotReached(GoalNotReached)
    /// The creator has every permission already.
    ///
    /// Rule R-CAMPAIGN-14, code `campaign.creator_collaborates`.
    case creatorCollaborates
    /// A collaborator needs at least one permission.
    ///
    /// Rule R-CAMPAIGN-14, code `campaign.no_permission`.
    case noPermission
    /// The account is no collaborator.
    ///
    /// Rule R-CAMPAIGN-14, code `campaign.not_a_collaborator`.
    case notACollaborator(NotACollaborator)
    /// A list is full.
    ///
    /// Rule R-LIST-1, code `limit.too_many`.
    case tooMany(TooMany)
    /// There is no such pledge.
    ///
    /// Rule R-PLEDGE-2, code `pledge.not_found`.
    case pledgeNotFound(PledgeNotFound)
    /// The pledge is in a state in which this cannot be done.
    ///
    /// Rule R-PLEDGE-3, code `pledge.state`.
    case pledgeState(PledgeStateRejection)
    /// The amount is below the least.
    ///
    /// Rule R-PLEDGE-5, code `pledge.below_minimum`.
    case belowMinimum(BelowMinimum)
    /// The amount is above the most, or above the room left below the campaign's maximum.
    ///
    /// Rule R-PLEDGE-6, code `pledge.above_maximum`.
    case aboveMaximum(AboveMaximum)
    /// Late pledges are not taken, or not any more.
    ///
    /// Rule R-PLEDGE-9, code `pledge.late_closed`.
    case latePledgesClosed
    /// The account is barred from further pledges after a lost dispute.
    ///
    /// Rule R-PLEDGE-10, code `pledge.backer_barred`.
    case backerBarred
    /// More instalments than the policy allows.
    ///
    /// Rule R-PLEDGE-11, code `pledge.instalments`.
    case instalments(InstalmentsRejection)
    /// The report says of a movement something else than an earlier report of the same movement, or than was
    /// instructed.
    ///
    /// Rule R-PAYMENT-2, code `payment.report_conflict`.
    case reportConflict(ReportConflict)
    /// A payment of this kind cannot end like that.
    ///
    /// Rule R-PAYMENT-3, code `payment.report_mismatch`.
    case reportMismatch(ReportMismatch)
    /// There is no such receipt.
    ///
    /// Rule R-PAYMENT-7, code `payment.receipt_not_found`.
    case receiptNotFound(ReceiptNotFound)
    /// The receipt is not unapplied any more.
    ///
    /// Rule R-PAYMENT-7, code `payment.receipt_state`.
    case receiptState(ReceiptStateRejection)
    /// The pledge waits for another amount.
    ///
    /// Rule R-PAYMENT-8, code `payment.receipt_amount`.
    case receiptAmount(ReceiptAmount)
    /// No work over pledges is left, or it waits: for reports, or for the moment named.
    ///
    /// Rule R-SETTLE-1, code `settlement.nothing_to_do`.
    case nothingToSettle(NothingToSettle)
    /// A step works on at least one and at most as many pledges.
    ///
    /// Rule R-SETTLE-3, code `settlement.limit`.
    case settleLimit(SettleLimit)
    /// There is no such refund.
    ///
    /// Rule R-REFUND-8, code `refund.not_found`.
    case refundNotFound(RefundNotFound)
    /// The refund is in a state in which this cannot be done.
    ///
    /// Rule R-REFUND-8, code `refund.state`.
    case refundState(RefundStateRejection)
    /// Nothing of the pledge's money is left to be given back.
    ///
    /// Rule R-REFUND-2, code `refund.nothing_left`.
    case nothingToRefund(NothingToRefund)
    /// More than what cleared and was not given back before.
    ///
    /// Rule R-REFUND-2, code `refund.too_large`.
    case refundTooLarge(RefundTooLarge)
    /// A bank has the money while it decides a dispute.
    ///
    /// Rule R-REFUND-1, code `refund.disputed`.
    case refundDisputed(RefundDisputed)
    /// The actor may not refund on this ground.
    ///
    /// Rule R-REFUND-7, code `refund.ground`.
    case refundGround(RefundGround)
    /// The policy lets only whole pledges be given back.
    ///
    /// Rule R-REFUND-11, code `refund.partial`.
    case partialRefund
    /// The pledge has no such line, or not as many units that were not refunded.
    ///
    /// Rule R-REFUND-10, code `refund.line`.
    case refundLine(RefundLine)
    /// The campaign does not have the money.
    ///
    /// Rule R-REFUND-5, code `refund.not_covered`.
    case refundNotCovered(RefundNotCovered)
    /// There is no such dispute.
    ///
    /// Rule R-DISPUTE-1, code `dispute.not_found`.
    case disputeNotFound(DisputeNotFound)
    /// The dispute is in a state in which this cannot be done.
    ///
    /// Rule R-DISPUTE-2, code `dispute.state`.
    case disputeState(DisputeStateRejection)
    /// The report contradicts what was reported of the same dispute before.
    ///
    /// Rule R-DISPUTE-1, code `dispute.report_conflict`.
    case disputeConflict(DisputeConflict)
    /// There is no such tier.
    ///
    /// Rule R-REWARD-6, code `reward.tier_not_found`.
    case tierNotFound(TierNotFound)
    /// The tier cannot be chosen at this moment.
    ///
    /// Rule R-REWARD-1, code `reward.unavailable`.
    case tierUnavailable(TierUnavailable)
    /// Not as many are left.
    ///
    /// Rule R-REWARD-3, code `reward.sold_out`.
    case soldOut(SoldOut)
    /// One backer may not have as many.
    ///
    /// Rule R-REWARD-5, code `reward.per_backer_limit`.
    case perBackerLimit(PerBackerLimit)
    /// The same tier stands in two lines.
    ///
    /// Rule R-REWARD-7, code `reward.tier_twice`.
    case tierTwice(TierTwice)
    /// A line has a quantity out of bounds.
    ///
    /// Rule R-REWARD-8, code `reward.line_quantity`.
    case lineQuantity(LineQuantity)
    /// The tier does not ship to the country, or no country was given.
    ///
    /// Rule R-REWARD-9, code `reward.no_shipping`.
    case noShipping(NoShipping)
    /// Add-ons need a reward beside them.
    ///
    /// Rule R-REWARD-10, code `reward.add_on_alone`.
    case addOnAlone
    /// After launch the quantity of a tier may only rise; an unlimited one stays so.
    ///
    /// Rule R-REWARD-2, code `reward.quantity_fell`.
    case quantityFell(QuantityFell)
    /// What somebody has chosen stays what they chose.
    ///
    /// Rule R-REWARD-11, code `reward.frozen`.
    case tierFrozen(TierFrozen)
    /// Two parameters of a tier contradict each other, or one makes no sense.
    ///
    /// Rule R-REWARD-12, code `reward.tier_contradicts`.
    case tierContradicts(TierContradicts)
    /// There is nobody to offer anything, or nothing to offer.
    ///
    /// Rule R-REWARD-13, code `reward.nothing_to_offer`.
    case nothingToOffer(NothingToOffer)
    /// The policy holds nothing for anybody.
    ///
    /// Rule R-REWARD-14, code `reward.reservations_off`.
    case reservationsOff
    /// An unlimited tier needs neither reservation nor waiting list.
    ///
    /// Rule R-REWARD-14, code `reward.unlimited`.
    case tierUnlimited(TierUnlimited)
    /// A reservation is not renewed while others wait.
    ///
    /// Rule R-REWARD-14, code `reward.others_wait`.
    case othersWait(OthersWait)
    /// The account has no reservation that still holds.
    ///
    /// Rule R-REWARD-15, code `reward.no_reservation`.
    case noReservation(NoReservation)
    /// Nobody waits for what is left.
    ///
    /// Rule R-REWARD-16, code `reward.not_sold_out`.
    case notSoldOut(NotSoldOut)
    /// The account waits already.
    ///
    /// Rule R-REWARD-16, code `reward.already_waiting`.
    case alreadyWaiting(AlreadyWaiting)
    /// The account does not wait.
    ///
    /// Rule R-REWARD-16, code `reward.not_waiting`.
    case notWaiting(NotWaiting)
    /// The answers are locked.
    ///
    /// Rule R-REWARD-20, code `reward.survey_locked`.
    case surveyLocked(SurveyLocked)
    /// The answers are not locked.
    ///
    /// Rule R-REWARD-20, code `reward.survey_not_locked`.
    case surveyNotLocked(SurveyNotLocked)
    /// There are no answers yet.
    ///
    /// Rule R-REWARD-20, code `reward.survey_unanswered`.
    case surveyUnanswered(SurveyUnanswered)
    /// The same question is answered twice.
    ///
    /// Rule R-REWARD-20, code `reward.question_twice`.
    case questionTwice(QuestionTwice)
    /// The pledge has no line of the tier.
    ///
    /// Rule R-REWARD-21, code `reward.line_not_found`.
    case lineNotFound(LineNotFound)
    /// The whole line was given back.
    ///
    /// Rule R-REWARD-21, code `reward.line_refunded`.
    case lineRefunded(LineRefunded)
    /// The delivery cannot move from one state to the other.
    ///
    /// Rule R-REWARD-21, code `reward.fulfilment_move`.
    case fulfilmentMove(FulfilmentMove)
    /// Only what is shipped can be tracked.
    ///
    /// Rule R-REWARD-21, code `reward.tracking_unshipped`.
    case trackingUnshipped(TrackingUnshipped)
    /// There is no such class.
    ///
    /// Rule R-SHARE-2, code `share.class_not_found`.
    case classNotFound(ClassNotFound)
    /// The class is not the one that the campaign offers.
    ///
    /// Rule R-SHARE-4, code `share.class_not_offered`.
    case classNotOffered(ClassNotOffered)
    /// Two parameters of a class contradict each other, or one is out of bounds.
    ///
    /// Rule R-SHARE-5, code `share.class_contradicts`.
    case classContradicts(ClassContradicts)
    /// The lot has ended.
    ///
    /// Rule R-SHARE-6, code `share.lot_state`.
    case lotState(LotStateRejection)
    /// The ceiling of a class only rises.
    ///
    /// Rule R-SHARE-8, code `share.authorised_not_raised`.
    case authorisedNotRaised(AuthorisedNotRaised)
    /// All authorised shares together would carry more votes than can be counted.
    ///
    /// Rule R-SHARE-9, code `share.too_many_votes`.
    case tooManyVotes(TooManyVotes)
    /// The policy does not let shares exist before success.
    ///
    /// Rule R-SHARE-10, code `share.issue_waits`.
    case issueWaits(IssueWaits)
    /// The lot is frozen by a dispute.
    ///
    /// Rule R-SHARE-14, code `share.lot_frozen`.
    case lotFrozen(LotFrozen)
    /// The pledge is due no units, or none are left.
    ///
    /// Rule R-SHARE-16, code `share.nothing_to_issue`.
    case nothingToIssue(NothingToIssue)
    /// More than is left of the creator's reserve.
    ///
    /// Rule R-SHARE-16, code `share.reserve_exceeded`.
    case reserveExceeded(ReserveExceeded)
    /// Fewer units than the class asks for at least.
    ///
    /// Rule R-SHARE-17, code `share.below_minimum_lot`.
    case belowMinimumLot(BelowMinimumLot)
    /// The lot may not be transferred yet (17 CFR 227.501(a)).
    ///
    /// Rule R-SHARE-18, code `share.locked_up`.
    case lockedUp(LockedUp)
    /// An exemption from the lock is a fact that only the platform vouches for (17 CFR 227.501(a)).
    ///
    /// Rule R-SHARE-18, code `share.exemption_not_vouched`.
    case exemptionNotVouched
    /// There is no such lot.
    ///
    /// Rule R-SHARE-21, code `share.lot_not_found`.
    case lotNotFound(LotNotFound)
    /// Shares of this class are not transferred.
    ///
    /// Rule R-SHARE-22, code `share.not_transferable`.
    case notTransferable(NotTransferable)
    /// The holder has the lot already.
    ///
    /// Rule R-SHARE-23, code `share.transfer_to_self`.
    case transferToSelf
    /// No units were named.
    ///
    /// Rule R-SHARE-24, code `share.no_units`.
    case noUnits
    /// More units than the lot has.
    ///
    /// Rule R-SHARE-24, code `share.not_enough_units`.
    case notEnoughUnits(NotEnoughUnits)
    /// There is no such proposal.
    ///
    /// Rule R-VOTE-13, code `proposal.not_found`.
    case proposalNotFound(ProposalNotFound)
    /// The proposal is not at a point where this can be done.
    ///
    /// Rule R-VOTE-8, code `proposal.status`.
    case proposalStatus(ProposalStatusRejection)
    /// Only a milestone that was delivered and waits for acceptance can be voted on.
    ///
    /// Rule R-VOTE-11, code `proposal.milestone_not_delivered`.
    case milestoneNotDelivered(MilestoneNotDelivered)
    /// The record date is not past, or too long before voting opens.
    ///
    /// Rule R-VOTE-1, code `proposal.record_date`.
    case recordDate(RecordDate)
    /// The policy does not allow voting to be open for so long, or so short.
    ///
    /// Rule R-VOTE-15, code `proposal.voting_time`.
    case votingTime(VotingTime)
    /// A quorum or threshold above the whole can never be met.
    ///
    /// Rule R-VOTE-9, code `proposal.rule_impossible`.
    case voteRuleImpossible(VoteRuleImpossible)
    /// What fewer want than not is not the will of the holders.
    ///
    /// Rule R-VOTE-9, code `proposal.rule_minority`.
    case voteRuleMinority(VoteRuleMinority)
    /// What moves money may not be easier to pass than the policy has it.
    ///
    /// Rule R-VOTE-10, code `proposal.rule_too_weak`.
    case voteRuleTooWeak(VoteRuleTooWeak)
    /// Nobody had a vote at the record date.
    ///
    /// Rule R-VOTE-3, code `proposal.no_electorate`.
    case noElectorate(NoElectorate)
    /// The proposer did not have enough votes at the record date.
    ///
    /// Rule R-VOTE-2, code `proposal.proposer_votes`.
    case proposerVotes(ProposerVotes)
    /// The account had no votes at the record date, or a dispute has frozen or taken them since.
    ///
    /// Rule R-VOTE-7, code `proposal.no_weight`.
    case noWeight(NoWeight)
    /// There is no such feature.
    ///
    /// Rule R-BACKLOG-1, code `backlog.not_found`.
    case featureNotFound(FeatureNotFound)
    /// The feature is in a state in which this cannot be done.
    ///
    /// Rule R-BACKLOG-2, code `backlog.state`.
    case featureState(FeatureStateRejection)
    /// The holder does not have enough votes now.
    ///
    /// Rule R-BACKLOG-3, code `backlog.holder_votes`.
    case holderVotes(HolderVotes)
    /// Nobody judges their own work.
    ///
    /// Rule R-BACKLOG-4, code `backlog.own_work`.
    case ownWork
    /// A feature stands in two parts of a spread.
    ///
    /// Rule R-BACKLOG-5, code `backlog.feature_twice`.
    case featureTwice(FeatureTwice)
    /// A part of a spread is nothing.
    ///
    /// Rule R-BACKLOG-5, code `backlog.empty_part`.
    case emptyPart(EmptyPart)
    /// There is no such milestone.
    ///
    /// Rule R-ESCROW-1, code `escrow.milestone_not_found`.
    case milestoneNotFound(MilestoneNotFound)
    /// The milestone is in a state in which this cannot be done.
    ///
    /// Rule R-ESCROW-2, code `escrow.milestone_state`.
    case milestoneState(MilestoneStateRejection)
    /// A milestone releases something, and no more than everything.
    ///
    /// Rule R-ESCROW-3, code `escrow.milestone_share`.
    case milestoneShare(MilestoneShare)
    /// The shares of all milestones are not the whole.
    ///
    /// Rule R-ESCROW-4, code `escrow.milestone_shares`.
    case milestoneShares(MilestoneShares)
    /// The milestone is not overdue.
    ///
    /// Rule R-ESCROW-8, code `escrow.milestone_not_due`.
    case milestoneNotDue(MilestoneNotDue)
    /// The time for which the reserve is held is not over.
    ///
    /// Rule R-ESCROW-9, code `escrow.reserve_held`.
    case reserveHeld(ReserveHeld)
    /// A milestone still holds what is in escrow.
    ///
    /// Rule R-ESCROW-10, code `escrow.held`.
    case escrowHeld(EscrowHeld)
    /// There is nothing to release.
    ///
    /// Rule R-ESCROW-11, code `escrow.nothing_to_release`.
    case nothingToRelease(NothingToRelease)
    /// There is no such payout.
    ///
    /// Rule R-PAYOUT-1, code `payout.not_found`.
    case payoutNotFound(PayoutNotFound)
    /// The payout is in a state in which this cannot be done.
    ///
    /// Rule R-PAYOUT-2, code `payout.state`.
    case payoutState(PayoutStateRejection)
    /// The payout is below the least that the policy pays out.
    ///
    /// Rule R-PAYOUT-3, code `payout.below_minimum`.
    case payoutBelowMinimum(PayoutBelowMinimum)
    /// The feature that the payout is for is not shipped.
    ///
    /// Rule R-PAYOUT-4, code `payout.feature_not_shipped`.
    case payoutForUnshipped(PayoutForUnshipped)
    /// The campaign was called off before it opened.
    ///
    /// Rule R-COMMUNITY-1, code `community.never_launched`.
    case neverLaunched
    /// There is no such comment.
    ///
    /// Rule R-COMMUNITY-2, code `community.comment_not_found`.
    case commentNotFound(CommentNotFound)
    /// The comment is hidden.
    ///
    /// Rule R-COMMUNITY-2, code `community.comment_hidden`.
    case commentHidden(CommentHidden)
    /// The comment is not hidden.
    ///
    /// Rule R-COMMUNITY-3, code `community.comment_not_hidden`.
    case commentNotHidden(CommentNotHidden)
    /// Only a moderator shows what a moderator hid.
    ///
    /// Rule R-COMMUNITY-3, code `community.hidden_by_moderator`.
    case hiddenByModerator(HiddenByModerator)
    /// There is no such post.
    ///
    /// Rule R-COMMUNITY-4, code `community.post_not_found`.
    case postNotFound(PostNotFound)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "campaignNotFound": self = .campaignNotFound; try reader.onlyTag("kind")
        case "campaignExists": self = .campaignExists; try reader.onlyTag("kind")
        case "actorStanding": self = .actorStanding(try ActorStanding(from: &reader))
        case "notAnAccount": self = .notAnAccount(try NotAnAccount(from: &reader))
        case "forbidden": self = .forbidden(try Forbidden(from: &reader))
        case "campaignPhase": self = .campaignPhase(try CampaignPhase(from: &reader))
        case "currencyMismatch": self = .currencyMismatch(try CurrencyMismatch(from: &reader))
        case "amountNegative": self = .amountNegative(try AmountNegative(from: &reader))
        case "amountZero": self = .amountZero(try AmountZero(from: &reader))
        case "amountTooLarge": self = .amountTooLarge(try AmountTooLarge(from: &reader))
        case "overdrawn": self = .overdrawn(try Overdrawn(from: &reader))
        case "accountNotFound": self = .accountNotFound(try AccountNotFound(from: &reader))
        case "accountExists": self = .accountExists(try AccountExists(from: &reader))
        case "handleTaken": self = .handleTaken(try HandleTaken(from: &reader))
        case "handleShape": self = .handleShape(try HandleShape(from: &reader))
        case "emailShape": self = .emailShape(try EmailShape(from: &reader))
        case "accountForbidden": self = .accountForbidden(try AccountForbidden(from: &reader))
        case "ownStanding": self = .ownStanding; try reader.onlyTag("kind")
        case "accountClosed": self = .accountClosed(try AccountClosed(from: &reader))
        case "factContradicts": self = .factContradicts(try FactContradicts(from: &reader))
        case "termsMissing": self = .termsMissing; try reader.onlyTag("kind")
        case "policyFlawed": self = .policyFlawed(try PolicyFlawed(from: &reader))
        case "policyNotInForce": self = .policyNotInForce(try PolicyNotInForce(from: &reader))
        case "limitExceeded": self = .limitExceeded(try LimitExceeded(from: &reader))
        case "gatesOpen": self = .gatesOpen(try GatesOpen(from: &reader))
        case "issuerCapExceeded": self = .issuerCapExceeded(try IssuerCapExceeded(from: &reader))
        case "factMissing": self = .factMissing(try FactMissing(from: &reader))
        case "windowClosed": self = .windowClosed(try WindowClosed(from: &reader))
        case "windowGuarded": self = .windowGuarded(try WindowGuarded(from: &reader))
        case "notYet": self = .notYet(try NotYet(from: &reader))
        case "termsContradict": self = .termsContradict(try TermsContradict(from: &reader))
        case "openTime": self = .openTime(try OpenTime(from: &reader))
        case "closingAnnounced": self = .closingAnnounced; try reader.onlyTag("kind")
        case "noMaterialChange": self = .noMaterialChange; try reader.onlyTag("kind")
        case "noTimeToConfirm": self = .noTimeToConfirm(try NoTimeToConfirm(from: &reader))
        case "nothingToConfirm": self = .nothingToConfirm(try NothingToConfirm(from: &reader))
        case "timeInPast": self = .timeInPast(try TimeInPast(from: &reader))
        case "frozenAfterLaunch": self = .frozenAfterLaunch(try FrozenAfterLaunch(from: &reader))
        case "escrowNotEmpty": self = .escrowNotEmpty(try EscrowNotEmpty(from: &reader))
        case "moneyDue": self = .moneyDue(try MoneyDue(from: &reader))
        case "settlementUnderWay": self = .settlementUnderWay; try reader.onlyTag("kind")
        case "ownReview": self = .ownReview; try reader.onlyTag("kind")
        case "moderatorOnly": self = .moderatorOnly; try reader.onlyTag("kind")
        case "deadlineFixed": self = .deadlineFixed(try DeadlineFixed(from: &reader))
        case "goalNotReached": self = .goalNotReached(try GoalNotReached(from: &reader))
        case "creatorCollaborates": self = .creatorCollaborates; try reader.onlyTag("kind")
        case "noPermission": self = .noPermission; try reader.onlyTag("kind")
        case "notACollaborator": self = .notACollaborator(try NotACollaborator(from: &reader))
        case "tooMany": self = .tooMany(try TooMany(from: &reader))
        case "pledgeNotFound": self = .pledgeNotFound(try PledgeNotFound(from: &reader))
        case "pledgeState": self = .pledgeState(try PledgeStateRejection(from: &reader))
        case "belowMinimum": self = .belowMinimum(try BelowMinimum(from: &reader))
        case "aboveMaximum": self = .aboveMaximum(try AboveMaximum(from: &reader))
        case "latePledgesClosed": self = .latePledgesClosed; try reader.onlyTag("kind")
        case "backerBarred": self = .backerBarred; try reader.onlyTag("kind")
        case "instalments": self = .instalments(try InstalmentsRejection(from: &reader))
        case "reportConflict": self = .reportConflict(try ReportConflict(from: &reader))
        case "reportMismatch": self = .reportMismatch(try ReportMismatch(from: &reader))
        case "receiptNotFound": self = .receiptNotFound(try ReceiptNotFound(from: &reader))
        case "receiptState": self = .receiptState(try ReceiptStateRejection(from: &reader))
        case "receiptAmount": self = .receiptAmount(try ReceiptAmount(from: &reader))
        case "nothingToSettle": self = .nothingToSettle(try NothingToSettle(from: &reader))
        case "settleLimit": self = .settleLimit(try SettleLimit(from: &reader))
        case "refundNotFound": self = .refundNotFound(try RefundNotFound(from: &reader))
        case "refundState": self = .refundState(try RefundStateRejection(from: &reader))
        case "nothingToRefund": self = .nothingToRefund(try NothingToRefund(from: &reader))
        case "refundTooLarge": self = .refundTooLarge(try RefundTooLarge(from: &reader))
        case "refundDisputed": self = .refundDisputed(try RefundDisputed(from: &reader))
        case "refundGround": self = .refundGround(try RefundGround(from: &reader))
        case "partialRefund": self = .partialRefund; try reader.onlyTag("kind")
        case "refundLine": self = .refundLine(try RefundLine(from: &reader))
        case "refundNotCovered": self = .refundNotCovered(try RefundNotCovered(from: &reader))
        case "disputeNotFound": self = .disputeNotFound(try DisputeNotFound(from: &reader))
        case "disputeState": self = .disputeState(try DisputeStateRejection(from: &reader))
        case "disputeConflict": self = .disputeConflict(try DisputeConflict(from: &reader))
        case "tierNotFound": self = .tierNotFound(try TierNotFound(from: &reader))
        case "tierUnavailable": self = .tierUnavailable(try TierUnavailable(from: &reader))
        case "soldOut": self = .soldOut(try SoldOut(from: &reader))
        case "perBackerLimit": self = .perBackerLimit(try PerBackerLimit(from: &reader))
        case "tierTwice": self = .tierTwice(try TierTwice(from: &reader))
        case "lineQuantity": self = .lineQuantity(try LineQuantity(from: &reader))
        case "noShipping": self = .noShipping(try NoShipping(from: &reader))
        case "addOnAlone": self = .addOnAlone; try reader.onlyTag("kind")
        case "quantityFell": self = .quantityFell(try QuantityFell(from: &reader))
        case "tierFrozen": self = .tierFrozen(try TierFrozen(from: &reader))
        case "tierContradicts": self = .tierContradicts(try TierContradicts(from: &reader))
        case "nothingToOffer": self = .nothingToOffer(try NothingToOffer(from: &reader))
        case "reservationsOff": self = .reservationsOff; try reader.onlyTag("kind")
        case "tierUnlimited": self = .tierUnlimited(try TierUnlimited(from: &reader))
        case "othersWait": self = .othersWait(try OthersWait(from: &reader))
        case "noReservation": self = .noReservation(try NoReservation(from: &reader))
        case "notSoldOut": self = .notSoldOut(try NotSoldOut(from: &reader))
        case "alreadyWaiting": self = .alreadyWaiting(try AlreadyWaiting(from: &reader))
        case "notWaiting": self = .notWaiting(try NotWaiting(from: &reader))
        case "surveyLocked": self = .surveyLocked(try SurveyLocked(from: &reader))
        case "surveyNotLocked": self = .surveyNotLocked(try SurveyNotLocked(from: &reader))
        case "surveyUnanswered": self = .surveyUnanswered(try SurveyUnanswered(from: &reader))
        case "questionTwice": self = .questionTwice(try QuestionTwice(from: &reader))
        case "lineNotFound": self = .lineNotFound(try LineNotFound(from: &reader))
        case "lineRefunded": self = .lineRefunded(try LineRefunded(from: &reader))
        case "fulfilmentMove": self = .fulfilmentMove(try FulfilmentMove(from: &reader))
        case "trackingUnshipped": self = .trackingUnshipped(try TrackingUnshipped(from: &reader))
        case "classNotFound": self = .classNotFound(try ClassNotFound(from: &reader))
        case "classNotOffered": self = .classNotOffered(try ClassNotOffered(from: &reader))
        case "classContradicts": self = .classContradicts(try ClassContradicts(from: &reader))
        case "lotState": self = .lotState(try LotStateRejection(from: &reader))
        case "authorisedNotRaised": self = .authorisedNotRaised(try AuthorisedNotRaised(from: &reader))
        case "tooManyVotes": self = .tooManyVotes(try TooManyVotes(from: &reader))
        case "issueWaits": self = .issueWaits(try IssueWaits(from: &reader))
        case "lotFrozen": self = .lotFrozen(try LotFrozen(from: &reader))
        case "nothingToIssue": self = .nothingToIssue(try NothingToIssue(from: &reader))
        case "reserveExceeded": self = .reserveExceeded(try ReserveExceeded(from: &reader))
        case "belowMinimumLot": self = .belowMinimumLot(try BelowMinimumLot(from: &reader))
        case "lockedUp": self = .lockedUp(try LockedUp(from: &reader))
        case "exemptionNotVouched": self = .exemptionNotVouched; try reader.onlyTag("kind")
        case "lotNotFound": self = .lotNotFound(try LotNotFound(from: &reader))
        case "notTransferable": self = .notTransferable(try NotTransferable(from: &reader))
        case "transferToSelf": self = .transferToSelf; try reader.onlyTag("kind")
        case "noUnits": self = .noUnits; try reader.onlyTag("kind")
        case "notEnoughUnits": self = .notEnoughUnits(try NotEnoughUnits(from: &reader))
        case "proposalNotFound": self = .proposalNotFound(try ProposalNotFound(from: &reader))
        case "proposalStatus": self = .proposalStatus(try ProposalStatusRejection(from: &reader))
        case "milestoneNotDelivered": self = .milestoneNotDelivered(try MilestoneNotDelivered(from: &reader))
        case "recordDate": self = .recordDate(try RecordDate(from: &reader))
        case "votingTime": self = .votingTime(try VotingTime(from: &reader))
        case "voteRuleImpossible": self = .voteRuleImpossible(try VoteRuleImpossible(from: &reader))
        case "voteRuleMinority": self = .voteRuleMinority(try VoteRuleMinority(from: &reader))
        case "voteRuleTooWeak": self = .voteRuleTooWeak(try VoteRuleTooWeak(from: &reader))
        case "noElectorate": self = .noElectorate(try NoElectorate(from: &reader))
        case "proposerVotes": self = .proposerVotes(try ProposerVotes(from: &reader))
        case "noWeight": self = .noWeight(try NoWeight(from: &reader))
        case "featureNotFound": self = .featureNotFound(try FeatureNotFound(from: &reader))
        case "featureState": self = .featureState(try FeatureStateRejection(from: &reader))
        case "holderVotes": self = .holderVotes(try HolderVotes(from: &reader))
        case "ownWork": self = .ownWork; try reader.onlyTag("kind")
        case "featureTwice": self = .featureTwice(try FeatureTwice(from: &reader))
        case "emptyPart": self = .emptyPart(try EmptyPart(from: &reader))
        case "milestoneNotFound": self = .milestoneNotFound(try MilestoneNotFound(from: &reader))
        case "milestoneState": self = .milestoneState(try MilestoneStateRejection(from: &reader))
        case "milestoneShare": self = .milestoneShare(try MilestoneShare(from: &reader))
        case "milestoneShares": self = .milestoneShares(try MilestoneShares(from: &reader))
        case "milestoneNotDue": self = .milestoneNotDue(try MilestoneNotDue(from: &reader))
        case "reserveHeld": self = .reserveHeld(try ReserveHeld(from: &reader))
        case "escrowHeld": self = .escrowHeld(try EscrowHeld(from: &reader))
        case "nothingToRelease": self = .nothingToRelease(try NothingToRelease(from: &reader))
        case "payoutNotFound": self = .payoutNotFound(try PayoutNotFound(from: &reader))
        case "payoutState": self = .payoutState(try PayoutStateRejection(from: &reader))
        case "payoutBelowMinimum": self = .payoutBelowMinimum(try PayoutBelowMinimum(from: &reader))
        case "payoutForUnshipped": self = .payoutForUnshipped(try PayoutForUnshipped(from: &reader))
        case "neverLaunched": self = .neverLaunched; try reader.onlyTag("kind")
        case "commentNotFound": self = .commentNotFound(try CommentNotFound(from: &reader))
        case "commentHidden": self = .commentHidden(try CommentHidden(from: &reader))
        case "commentNotHidden": self = .commentNotHidden(try CommentNotHidden(from: &reader))
        case "hiddenByModerator": self = .hiddenByModerator(try HiddenByModerator(from: &reader))
        case "postNotFound": self = .postNotFound(try PostNotFound(from: &reader))
        default: throw reader.unknown(kind, as: "Rejection")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .campaignNotFound: "campaignNotFound"
        case .campaignExists: "campaignExists"
        case .actorStanding: "actorStanding"
        case .notAnAccount: "notAnAccount"
        case .forbidden: "forbidden"
        case .campaignPhase: "campaignPhase"
        case .currencyMismatch: "currencyMismatch"
        case .amountNegative: "amountNegative"
        case .amountZero: "amountZero"
        case .amountTooLarge: "amountTooLarge"
        case .overdrawn: "overdrawn"
        case .accountNotFound: "accountNotFound"
        case .accountExists: "accountExists"
        case .handleTaken: "handleTaken"
        case .handleShape: "handleShape"
        case .emailShape: "emailShape"
        case .accountForbidden: "accountForbidden"
        case .ownStanding: "ownStanding"
        case .accountClosed: "accountClosed"
        case .factContradicts: "factContradicts"
        case .termsMissing: "termsMissing"
        case .policyFlawed: "policyFlawed"
        case .policyNotInForce: "policyNotInForce"
        case .limitExceeded: "limitExceeded"
        case .gatesOpen: "gatesOpen"
        case .issuerCapExceeded: "issuerCapExceeded"
        case .factMissing: "factMissing"
        case .windowClosed: "windowClosed"
        case .windowGuarded: "windowGuarded"
        case .notYet: "notYet"
        case .termsContradict: "termsContradict"
        case .openTime: "openTime"
        case .closingAnnounced: "closingAnnounced"
        case .noMaterialChange: "noMaterialChange"
        case .noTimeToConfirm: "noTimeToConfirm"
        case .nothingToConfirm: "nothingToConfirm"
        case .timeInPast: "timeInPast"
        case .frozenAfterLaunch: "frozenAfterLaunch"
        case .escrowNotEmpty: "escrowNotEmpty"
        case .moneyDue: "moneyDue"
        case .settlementUnderWay: "settlementUnderWay"
        case .ownReview: "ownReview"
        case .moderatorOnly: "moderatorOnly"
        case .deadlineFixed: "deadlineFixed"
        case .goalNotReached: "goalNotReached"
        case .creatorCollaborates: "creatorCollaborates"
        case .noPermission: "noPermission"
        case .notACollaborator: "notACollaborator"
        case .tooMany: "tooMany"
        case .pledgeNotFound: "pledgeNotFound"
        case .pledgeState: "pledgeState"
        case .belowMinimum: "belowMinimum"
        case .aboveMaximum: "aboveMaximum"
        case .latePledgesClosed: "latePledgesClosed"
        case .backerBarred: "backerBarred"
        case .instalments: "instalments"
        case .reportConflict: "reportConflict"
        case .reportMismatch: "reportMismatch"
        case .receiptNotFound: "receiptNotFound"
        case .receiptState: "receiptState"
        case .receiptAmount: "receiptAmount"
        case .nothingToSettle: "nothingToSettle"
        case .settleLimit: "settleLimit"
        case .refundNotFound: "refundNotFound"
        case .refundState: "refundState"
        case .nothingToRefund: "nothingToRefund"
        case .refundTooLarge: "refundTooLarge"
        case .refundDisputed: "refundDisputed"
        case .refundGround: "refundGround"
        case .partialRefund: "partialRefund"
        case .refundLine: "refundLine"
        case .refundNotCovered: "refundNotCovered"
        case .disputeNotFound: "disputeNotFound"
        case .disputeState: "disputeState"
        case .disputeConflict: "disputeConflict"
        case .tierNotFound: "tierNotFound"
        case .tierUnavailable: "tierUnavailable"
        case .soldOut: "soldOut"
        case .perBackerLimit: "perBackerLimit"
        case .tierTwice: "tierTwice"
        case .lineQuantity: "lineQuantity"
        case .noShipping: "noShipping"
        case .addOnAlone: "addOnAlone"
        case .quantityFell: "quantityFell"
        case .tierFrozen: "tierFrozen"
        case .tierContradicts: "tierContradicts"
        case .nothingToOffer: "nothingToOffer"
        case .reservationsOff: "reservationsOff"
        case .tierUnlimited: "tierUnlimited"
        case .othersWait: "othersWait"
        case .noReservation: "noReservation"
        case .notSoldOut: "notSoldOut"
        case .alreadyWaiting: "alreadyWaiting"
        case .notWaiting: "notWaiting"
        case .surveyLocked: "surveyLocked"
        case .surveyNotLocked: "surveyNotLocked"
        case .surveyUnanswered: "surveyUnanswered"
        case .questionTwice: "questionTwice"
        case .lineNotFound: "lineNotFound"
        case .lineRefunded: "lineRefunded"
        case .fulfilmentMove: "fulfilmentMove"
        case .trackingUnshipped: "trackingUnshipped"
        case .classNotFound: "classNotFound"
        case .classNotOffered: "classNotOffered"
        case .classContradicts: "classContradicts"
        case .lotState: "lotState"
        case .authorisedNotRaised: "authorisedNotRaised"
        case .tooManyVotes: "tooManyVotes"
        case .issueWaits: "issueWaits"
        case .lotFrozen: "lotFrozen"
        case .nothingToIssue: "nothingToIssue"
        case .reserveExceeded: "reserveExceeded"
        case .belowMinimumLot: "belowMinimumLot"
        case .lockedUp: "lockedUp"
        case .exemptionNotVouched: "exemptionNotVouched"
        case .lotNotFound: "lotNotFound"
        case .notTransferable: "notTransferable"
        case .transferToSelf: "transferToSelf"
        case .noUnits: "noUnits"
        case .notEnoughUnits: "notEnoughUnits"
        case .proposalNotFound: "proposalNotFound"
        case .proposalStatus: "proposalStatus"
        case .milestoneNotDelivered: "milestoneNotDelivered"
        case .recordDate: "recordDate"
        case .votingTime: "votingTime"
        case .voteRuleImpossible: "voteRuleImpossible"
        case .voteRuleMinority: "voteRuleMinority"
        case .voteRuleTooWeak: "voteRuleTooWeak"
        case .noElectorate: "noElectorate"
        case .proposerVotes: "proposerVotes"
        case .noWeight: "noWeight"
        case .featureNotFound: "featureNotFound"
        case .featureState: "featureState"
        case .holderVotes: "holderVotes"
        case .ownWork: "ownWork"
        case .featureTwice: "featureTwice"
        case .emptyPart: "emptyPart"
        case .milestoneNotFound: "milestoneNotFound"
        case .milestoneState: "milestoneState"
        case .milestoneShare: "milestoneShare"
        case .milestoneShares: "milestoneShares"
        case .milestoneNotDue: "milestoneNotDue"
        case .reserveHeld: "reserveHeld"
        case .escrowHeld: "escrowHeld"
        case .nothingToRelease: "nothingToRelease"
        case .payoutNotFound: "payoutNotFound"
        case .payoutState: "payoutState"
        case .payoutBelowMinimum: "payoutBelowMinimum"
        case .payoutForUnshipped: "payoutForUnshipped"
        case .neverLaunched: "neverLaunched"
        case .commentNotFound: "commentNotFound"
        case .commentHidden: "commentHidden"
        case .commentNotHidden: "commentNotHidden"
        case .hiddenByModerator: "hiddenByModerator"
        case .postNotFound: "postNotFound"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .actorStanding(let it): it.writeMembers(to: &writer)
        case .notAnAccount(let it): it.writeMembers(to: &writer)
        case .forbidden(let it): it.writeMembers(to: &writer)
        case .campaignPhase(let it): it.writeMembers(to: &writer)
        case .currencyMismatch(let it): it.writeMembers(to: &writer)
        case .amountNegative(let it): it.writeMembers(to: &writer)
        case .amountZero(let it): it.writeMembers(to: &writer)
        case .amountTooLarge(let it): it.writeMembers(to: &writer)
        case .overdrawn(let it): it.writeMembers(to: &writer)
        case .accountNotFound(let it): it.writeMembers(to: &writer)
        case .accountExists(let it): it.writeMembers(to: &writer)
        case .handleTaken(let it): it.writeMembers(to: &writer)
        case .handleShape(let it): it.writeMembers(to: &writer)
        case .emailShape(let it): it.writeMembers(to: &writer)
        case .accountForbidden(let it): it.writeMembers(to: &writer)
        case .accountClosed(let it): it.writeMembers(to: &writer)
        case .factContradicts(let it): it.writeMembers(to: &writer)
        case .policyFlawed(let it): it.writeMembers(to: &writer)
        case .policyNotInForce(let it): it.writeMembers(to: &writer)
        case .limitExceeded(let it): it.writeMembers(to: &writer)
        case .gatesOpen(let it): it.writeMembers(to: &writer)
        case .issuerCapExceeded(let it): it.writeMembers(to: &writer)
        case .factMissing(let it): it.writeMembers(to: &writer)
        case .windowClosed(let it): it.writeMembers(to: &writer)
        case .windowGuarded(let it): it.writeMembers(to: &writer)
        case .notYet(let it): it.writeMembers(to: &writer)
        case .termsContradict(let it): it.writeMembers(to: &writer)
        case .openTime(let it): it.writeMembers(to: &writer)
        case .noTimeToConfirm(let it): it.writeMembers(to: &writer)
        case .nothingToConfirm(let it): it.writeMembers(to: &writer)
        case .timeInPast(let it): it.writeMembers(to: &writer)
        case .frozenAfterLaunch(let it): it.writeMembers(to: &writer)
        case .escrowNotEmpty(let it): it.writeMembers(to: &writer)
        case .moneyDue(let it): it.writeMembers(to: &writer)
        case .deadlineFixed(let it): it.writeMembers(to: &writer)
        case .goalNotReached(let it): it.writeMembers(to: &writer)
        case .notACollaborator(let it): it.writeMembers(to: &writer)
        case .tooMany(let it): it.writeMembers(to: &writer)
        case .pledgeNotFound(let it): it.writeMembers(to: &writer)
        case .pledgeState(let it): it.writeMembers(to: &writer)
        case .belowMinimum(let it): it.writeMembers(to: &writer)
        case .aboveMaximum(let it): it.writeMembers(to: &writer)
        case .instalments(let it): it.writeMembers(to: &writer)
        case .reportConflict(let it): it.writeMembers(to: &writer)
        case .reportMismatch(let it): it.writeMembers(to: &writer)
        case .receiptNotFound(let it): it.writeMembers(to: &writer)
        case .receiptState(let it): it.writeMembers(to: &writer)
        case .receiptAmount(let it): it.writeMembers(to: &writer)
        case .nothingToSettle(let it): it.writeMembers(to: &writer)
        case .settleLimit(let it): it.writeMembers(to: &writer)
        case .refundNotFound(let it): it.writeMembers(to: &writer)
        case .refundState(let it): it.writeMembers(to: &writer)
        case .nothingToRefund(let it): it.writeMembers(to: &writer)
        case .refundTooLarge(let it): it.writeMembers(to: &writer)
        case .refundDisputed(let it): it.writeMembers(to: &writer)
        case .refundGround(let it): it.writeMembers(to: &writer)
        case .refundLine(let it): it.writeMembers(to: &writer)
        case .refundNotCovered(let it): it.writeMembers(to: &writer)
        case .disputeNotFound(let it): it.writeMembers(to: &writer)
        case .disputeState(let it): it.writeMembers(to: &writer)
        case .disputeConflict(let it): it.writeMembers(to: &writer)
        case .tierNotFound(let it): it.writeMembers(to: &writer)
        case .tierUnavailable(let it): it.writeMembers(to: &writer)
        case .soldOut(let it): it.writeMembers(to: &writer)
        case .perBackerLimit(let it): it.writeMembers(to: &writer)
        case .tierTwice(let it): it.writeMembers(to: &writer)
        case .lineQuantity(let it): it.writeMembers(to: &writer)
        case .noShipping(let it): it.writeMembers(to: &writer)
        case .quantityFell(let it): it.writeMembers(to: &writer)
        case .tierFrozen(let it): it.writeMembers(to: &writer)
        case .tierContradicts(let it): it.writeMembers(to: &writer)
        case .nothingToOffer(let it): it.writeMembers(to: &writer)
        case .tierUnlimited(let it): it.writeMembers(to: &writer)
        case .othersWait(let it): it.writeMembers(to: &writer)
        case .noReservation(let it): it.writeMembers(to: &writer)
        case .notSoldOut(let it): it.writeMembers(to: &writer)
        case .alreadyWaiting(let it): it.writeMembers(to: &writer)
        case .notWaiting(let it): it.writeMembers(to: &writer)
        case .surveyLocked(let it): it.writeMembers(to: &writer)
        case .surveyNotLocked(let it): it.writeMembers(to: &writer)
        case .surveyUnanswered(let it): it.writeMembers(to: &writer)
        case .questionTwice(let it): it.writeMembers(to: &writer)
        case .lineNotFound(let it): it.writeMembers(to: &writer)
        case .lineRefunded(let it): it.writeMembers(to: &writer)
        case .fulfilmentMove(let it): it.writeMembers(to: &writer)
        case .trackingUnshipped(let it): it.writeMembers(to: &writer)
        case .classNotFound(let it): it.writeMembers(to: &writer)
        case .classNotOffered(let it): it.writeMembers(to: &writer)
        case .classContradicts(let it): it.writeMembers(to: &writer)
        case .lotState(let it): it.writeMembers(to: &writer)
        case .authorisedNotRaised(let it): it.writeMembers(to: &writer)
        case .tooManyVotes(let it): it.writeMembers(to: &writer)
        case .issueWaits(let it): it.writeMembers(to: &writer)
        case .lotFrozen(let it): it.writeMembers(to: &writer)
        case .nothingToIssue(let it): it.writeMembers(to: &writer)
        case .reserveExceeded(let it): it.writeMembers(to: &writer)
        case .belowMinimumLot(let it): it.writeMembers(to: &writer)
        case .lockedUp(let it): it.writeMembers(to: &writer)
        case .lotNotFound(let it): it.writeMembers(to: &writer)
        case .notTransferable(let it): it.writeMembers(to: &writer)
        case .notEnoughUnits(let it): it.writeMembers(to: &writer)
        case .proposalNotFound(let it): it.writeMembers(to: &writer)
        case .proposalStatus(let it): it.writeMembers(to: &writer)
        case .milestoneNotDelivered(let it): it.writeMembers(to: &writer)
        case .recordDate(let it): it.writeMembers(to: &writer)
        case .votingTime(let it): it.writeMembers(to: &writer)
        case .voteRuleImpossible(let it): it.writeMembers(to: &writer)
        case .voteRuleMinority(let it): it.writeMembers(to: &writer)
        case .voteRuleTooWeak(let it): it.writeMembers(to: &writer)
        case .noElectorate(let it): it.writeMembers(to: &writer)
        case .proposerVotes(let it): it.writeMembers(to: &writer)
        case .noWeight(let it): it.writeMembers(to: &writer)
        case .featureNotFound(let it): it.writeMembers(to: &writer)
        case .featureState(let it): it.writeMembers(to: &writer)
        case .holderVotes(let it): it.writeMembers(to: &writer)
        case .featureTwice(let it): it.writeMembers(to: &writer)
        case .emptyPart(let it): it.writeMembers(to: &writer)
        case .milestoneNotFound(let it): it.writeMembers(to: &writer)
        case .milestoneState(let it): it.writeMembers(to: &writer)
        case .milestoneShare(let it): it.writeMembers(to: &writer)
        case .milestoneShares(let it): it.writeMembers(to: &writer)
        case .milestoneNotDue(let it): it.writeMembers(to: &writer)
        case .reserveHeld(let it): it.writeMembers(to: &writer)
        case .escrowHeld(let it): it.writeMembers(to: &writer)
        case .nothingToRelease(let it): it.writeMembers(to: &writer)
        case .payoutNotFound(let it): it.writeMembers(to: &writer)
        case .payoutState(let it): it.writeMembers(to: &writer)
        case .payoutBelowMinimum(let it): it.writeMembers(to: &writer)
        case .payoutForUnshipped(let it): it.writeMembers(to: &writer)
        case .commentNotFound(let it): it.writeMembers(to: &writer)
        case .commentHidden(let it): it.writeMembers(to: &writer)
        case .commentNotHidden(let it): it.writeMembers(to: &writer)
        case .hiddenByModerator(let it): it.writeMembers(to: &writer)
        case .postNotFound(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension Rejection {

    /// The account may not act in its standing.
    ///
    /// Rule R-ACTOR-2, code `actor.standing`.
    public struct ActorStanding: Hashable, Sendable {
        public var standing: Standing

        public init(
            standing: Standing
        ) {
            self.standing = standing
        }

        public init(from reader: inout WireReader) throws {
            var standing: Standing?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "standing": standing = try Standing(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.standing = try reader.need(standing, "standing")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("standing"); standing.write(to: &writer)
        }
    }

    /// The id stands for everybody, not for an account.
    ///
    /// Rule R-ACTOR-3, code `actor.not_an_account`.
    public struct NotAnAccount: Hashable, Sendable {
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

    /// The actor has none of the relations that the command asks for.
    ///
    /// Rule R-ACTOR-1, code `actor.forbidden`.
    public struct Forbidden: Hashable, Sendable {
        public var command: CommandKind
        public var needs: [Who]

        public init(
            command: CommandKind,
            needs: [Who]
        ) {
            self.command = command
            self.needs = needs
        }

        public init(from reader: inout WireReader) throws {
            var command: CommandKind?
            var needs: [Who]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "command": command = try CommandKind(from: &reader)
                case "needs": needs = try reader.list { try Who(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.command = try reader.need(command, "command")
            self.needs = try reader.need(needs, "needs")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("command"); command.write(to: &writer)
            writer.key("needs"); writer.list(needs) { $0.write(to: &$1) }
        }
    }

    /// The command cannot succeed in this phase of the campaign.
    ///
    /// Rule R-CAMPAIGN-3, code `campaign.phase`.
    public struct CampaignPhase: Hashable, Sendable {
        public var command: CommandKind
        public var phase: Phase

        public init(
            command: CommandKind,
            phase: Phase
        ) {
            self.command = command
            self.phase = phase
        }

        public init(from reader: inout WireReader) throws {
            var command: CommandKind?
            var phase: Phase?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "command": command = try CommandKind(from: &reader)
                case "phase": phase = try Phase(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.command = try reader.need(command, "command")
            self.phase = try reader.need(phase, "phase")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("command"); command.write(to: &writer)
            writer.key("phase"); phase.write(to: &writer)
        }
    }

    /// An amount is in another currency than the campaign.
    ///
    /// Rule R-MONEY-1, code `money.currency_mismatch`.
    public struct CurrencyMismatch: Hashable, Sendable {
        public var field: String
        public var expected: Currency
        public var got: Currency

        public init(
            field: String,
            expected: Currency,
            got: Currency
        ) {
            self.field = field
            self.expected = expected
            self.got = got
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            var expected: Currency?
            var got: Currency?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                case "expected": expected = try Currency(from: &reader)
                case "got": got = try Currency(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
            self.expected = try reader.need(expected, "expected")
            self.got = try reader.need(got, "got")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
            writer.key("expected"); expected.write(to: &writer)
            writer.key("got"); got.write(to: &writer)
        }
    }

    /// An amount is negative.
    ///
    /// Rule R-MONEY-2, code `money.negative`.
    public struct AmountNegative: Hashable, Sendable {
        public var field: String

        public init(
            field: String
        ) {
            self.field = field
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
        }
    }

    /// An amount is zero where something must be given.
    ///
    /// Rule R-MONEY-2, code `money.zero`.
    public struct AmountZero: Hashable, Sendable {
        public var field: String

        public init(
            field: String
        ) {
            self.field = field
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
        }
    }

    /// An amount or a sum is larger than allowed.
    ///
    /// Rule R-MONEY-3, code `money.too_large`.
    public struct AmountTooLarge: Hashable, Sendable {
        public var field: String
        public var max: Amount

        public init(
            field: String,
            max: Amount
        ) {
            self.field = field
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            var max: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                case "max": max = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
            writer.key("max"); max.write(to: &writer)
        }
    }

    /// The movement would take a bounded account below zero.
    ///
    /// Rule R-LEDGER-2, code `ledger.overdrawn`.
    public struct Overdrawn: Hashable, Sendable {
        public var account: LedgerAccount
        public var balance: Amount

        public init(
            account: LedgerAccount,
            balance: Amount
        ) {
            self.account = account
            self.balance = balance
        }

        public init(from reader: inout WireReader) throws {
            var account: LedgerAccount?
            var balance: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "account": account = try LedgerAccount(from: &reader)
                case "balance": balance = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.account = try reader.need(account, "account")
            self.balance = try reader.need(balance, "balance")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("account"); account.write(to: &writer)
            writer.key("balance"); balance.write(to: &writer)
        }
    }

    /// There is no such account.
    ///
    /// Rule R-ACCOUNT-2, code `account.not_found`.
    public struct AccountNotFound: Hashable, Sendable {
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

    /// The id of a new account is taken.
    ///
    /// Rule R-ACCOUNT-1, code `account.exists`.
    public struct AccountExists: Hashable, Sendable {
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

    /// The handle belongs to another account.
    ///
    /// Rule R-ACCOUNT-3, code `account.handle_taken`.
    public struct HandleTaken: Hashable, Sendable {
        public var handle: Handle

        public init(
            handle: Handle
        ) {
            self.handle = handle
        }

        public init(from reader: inout WireReader) throws {
            var handle: Handle?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "handle": handle = try Handle(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.handle = try reader.need(handle, "handle")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("handle"); handle.write(to: &writer)
        }
    }

    /// The handle has characters that could be mistaken for others.
    ///
    /// Rule R-ACCOUNT-3, code `account.handle_shape`.
    public struct HandleShape: Hashable, Sendable {
        public var handle: Handle

        public init(
            handle: Handle
        ) {
            self.handle = handle
        }

        public init(from reader: inout WireReader) throws {
            var handle: Handle?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "handle": handle = try Handle(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.handle = try reader.need(handle, "handle")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("handle"); handle.write(to: &writer)
        }
    }

    /// The e-mail address cannot be one.
    ///
    /// Rule R-ACCOUNT-8, code `account.email_shape`.
    public struct EmailShape: Hashable, Sendable {
        public var email: Email

        public init(
            email: Email
        ) {
            self.email = email
        }

        public init(from reader: inout WireReader) throws {
            var email: Email?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "email": email = try Email(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.email = try reader.need(email, "email")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("email"); email.write(to: &writer)
        }
    }

    /// The actor may not do this to the account.
    ///
    /// Rule R-ACCOUNT-4, code `account.forbidden`.
    public struct AccountForbidden: Hashable, Sendable {
        public var needs: [Who]

        public init(
            needs: [Who]
        ) {
            self.needs = needs
        }

        public init(from reader: inout WireReader) throws {
            var needs: [Who]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "needs": needs = try reader.list { try Who(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.needs = try reader.need(needs, "needs")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("needs"); writer.list(needs) { $0.write(to: &$1) }
        }
    }

    /// The account is closed for good.
    ///
    /// Rule R-ACCOUNT-6, code `account.closed`.
    public struct AccountClosed: Hashable, Sendable {
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

    /// Two dates of a fact contradict each other, or a fact stands twice.
    ///
    /// Rule R-ACCOUNT-7, code `account.fact_contradicts`.
    public struct FactContradicts: Hashable, Sendable {
        public var parameter: String
        public var reason: String

        public init(
            parameter: String,
            reason: String
        ) {
            self.parameter = parameter
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            var reason: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                case "reason": reason = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
            writer.key("reason"); writer.string(reason)
        }
    }

    /// A parameter of the policy contradicts another, or has no source.
    ///
    /// Rule R-POLICY-8, code `policy.flawed`.
    public struct PolicyFlawed: Hashable, Sendable {
        public var path: String
        public var value: String
        public var reason: String

        public init(
            path: String,
            value: String,
            reason: String
        ) {
            self.path = path
            self.value = value
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var path: String?
            var value: String?
            var reason: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "path": path = try reader.string()
                case "value": value = try reader.string()
                case "reason": reason = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.path = try reader.need(path, "path")
            self.value = try reader.need(value, "value")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("path"); writer.string(path)
            writer.key("value"); writer.string(value)
            writer.key("reason"); writer.string(reason)
        }
    }

    /// The policy is not in force when the campaign is to open.
    ///
    /// Rule R-POLICY-10, code `policy.not_in_force`.
    public struct PolicyNotInForce: Hashable, Sendable {
        public var at: Timestamp
        public var since: Timestamp
        public var until: Timestamp?

        public init(
            at: Timestamp,
            since: Timestamp,
            until: Timestamp? = nil
        ) {
            self.at = at
            self.since = since
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var at: Timestamp?
            var since: Timestamp?
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "at": at = try Timestamp(from: &reader)
                case "since": since = try Timestamp(from: &reader)
                case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.at = try reader.need(at, "at")
            self.since = try reader.need(since, "since")
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("at"); at.write(to: &writer)
            writer.key("since"); since.write(to: &writer)
            if let until { writer.key("until"); until.write(to: &writer) }
        }
    }

    /// More than the policy lets this person put in. What was put in before, in the window and scope of the limit,
    /// counts.
    ///
    /// Rule R-POLICY-1, code `policy.limit`.
    public struct LimitExceeded: Hashable, Sendable {
        public var limit: FundlyLabel
        public var most: Amount
        public var left: Amount
        public var cites: [Summary]

        public init(
            limit: FundlyLabel,
            most: Amount,
            left: Amount,
            cites: [Summary]
        ) {
            self.limit = limit
            self.most = most
            self.left = left
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var limit: FundlyLabel?
            var most: Amount?
            var left: Amount?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "limit": limit = try FundlyLabel(from: &reader)
                case "most": most = try Amount(from: &reader)
                case "left": left = try Amount(from: &reader)
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.limit = try reader.need(limit, "limit")
            self.most = try reader.need(most, "most")
            self.left = try reader.need(left, "left")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("limit"); limit.write(to: &writer)
            writer.key("most"); most.write(to: &writer)
            writer.key("left"); left.write(to: &writer)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// Something is to be done before this person may put money in.
    ///
    /// Rule R-POLICY-2, code `policy.gates`.
    public struct GatesOpen: Hashable, Sendable {
        public var gates: [OpenGate]
        public var cites: [Summary]

        public init(
            gates: [OpenGate],
            cites: [Summary]
        ) {
            self.gates = gates
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var gates: [OpenGate]?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "gates": gates = try reader.list { try OpenGate(from: &$0) }
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.gates = try reader.need(gates, "gates")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("gates"); writer.list(gates) { $0.write(to: &$1) }
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// More than the policy lets one issuer raise, with what they raised before.
    ///
    /// Rule R-POLICY-3, code `policy.issuer_cap`.
    public struct IssuerCapExceeded: Hashable, Sendable {
        public var most: Amount
        public var left: Amount
        public var cites: [Summary]

        public init(
            most: Amount,
            left: Amount,
            cites: [Summary]
        ) {
            self.most = most
            self.left = left
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var most: Amount?
            var left: Amount?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "most": most = try Amount(from: &reader)
                case "left": left = try Amount(from: &reader)
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.most = try reader.need(most, "most")
            self.left = try reader.need(left, "left")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("most"); most.write(to: &writer)
            writer.key("left"); left.write(to: &writer)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// A fact that the policy cannot do without was not supplied.
    ///
    /// Rule R-POLICY-4, code `policy.fact_missing`.
    public struct FactMissing: Hashable, Sendable {
        public var fact: String
        public var cites: [Summary]

        public init(
            fact: String,
            cites: [Summary]
        ) {
            self.fact = fact
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var fact: String?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "fact": fact = try reader.string()
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.fact = try reader.need(fact, "fact")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("fact"); writer.string(fact)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// The right is not there at this moment.
    ///
    /// Rule R-POLICY-5, code `policy.window_closed`.
    public struct WindowClosed: Hashable, Sendable {
        public var right: Right
        public var cites: [Summary]
        public var closed: Timestamp?
        public var opens: Timestamp?

        public init(
            right: Right,
            cites: [Summary],
            closed: Timestamp? = nil,
            opens: Timestamp? = nil
        ) {
            self.right = right
            self.cites = cites
            self.closed = closed
            self.opens = opens
        }

        public init(from reader: inout WireReader) throws {
            var right: Right?
            var cites: [Summary]?
            var closed: Timestamp?
            var opens: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "right": right = try Right(from: &reader)
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                case "closed": closed = try reader.null() ? nil : Timestamp(from: &reader)
                case "opens": opens = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.right = try reader.need(right, "right")
            self.cites = try reader.need(cites, "cites")
            self.closed = closed
            self.opens = opens
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("right"); right.write(to: &writer)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
            if let closed { writer.key("closed"); closed.write(to: &writer) }
            if let opens { writer.key("opens"); opens.write(to: &writer) }
        }
    }

    /// The right is there, but a condition for its use does not hold.
    ///
    /// Rule R-POLICY-5, code `policy.window_guarded`.
    public struct WindowGuarded: Hashable, Sendable {
        public var right: Right
        public var `guard`: String
        public var cites: [Summary]

        public init(
            right: Right,
            guard: String,
            cites: [Summary]
        ) {
            self.right = right
            self.guard = `guard`
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var right: Right?
            var `guard`: String?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "right": right = try Right(from: &reader)
                case "guard": `guard` = try reader.string()
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.right = try reader.need(right, "right")
            self.guard = try reader.need(`guard`, "guard")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("right"); right.write(to: &writer)
            writer.key("guard"); writer.string(`guard`)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// It is too early.
    ///
    /// Rule R-POLICY-7, code `policy.not_yet`.
    public struct NotYet: Hashable, Sendable {
        public var action: Action
        public var from: Timestamp
        public var cites: [Summary]

        public init(
            action: Action,
            from: Timestamp,
            cites: [Summary]
        ) {
            self.action = action
            self.from = from
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var action: Action?
            var from: Timestamp?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "action": action = try Action(from: &reader)
                case "from": from = try Timestamp(from: &reader)
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.action = try reader.need(action, "action")
            self.from = try reader.need(from, "from")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("action"); action.write(to: &writer)
            writer.key("from"); from.write(to: &writer)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// Two parameters of the terms contradict each other, or one is missing.
    ///
    /// Rule R-CAMPAIGN-5, code `campaign.terms_contradict`.
    public struct TermsContradict: Hashable, Sendable {
        public var parameter: String
        public var reason: String

        public init(
            parameter: String,
            reason: String
        ) {
            self.parameter = parameter
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            var reason: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                case "reason": reason = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
            writer.key("reason"); writer.string(reason)
        }
    }

    /// The campaign would be open for longer or shorter than the policy allows.
    ///
    /// Rule R-CAMPAIGN-6, code `campaign.open_time`.
    public struct OpenTime: Hashable, Sendable {
        public var field: String
        public var open: FundlySpan
        public var min: FundlySpan
        public var max: FundlySpan

        public init(
            field: String,
            open: FundlySpan,
            min: FundlySpan,
            max: FundlySpan
        ) {
            self.field = field
            self.open = open
            self.min = min
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            var open: FundlySpan?
            var min: FundlySpan?
            var max: FundlySpan?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                case "open": open = try FundlySpan(from: &reader)
                case "min": min = try FundlySpan(from: &reader)
                case "max": max = try FundlySpan(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
            self.open = try reader.need(open, "open")
            self.min = try reader.need(min, "min")
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
            writer.key("open"); open.write(to: &writer)
            writer.key("min"); min.write(to: &writer)
            writer.key("max"); max.write(to: &writer)
        }
    }

    /// The deadline leaves no time to confirm, and the policy does not move it.
    ///
    /// Rule R-CAMPAIGN-20, code `campaign.no_time_to_confirm`.
    public struct NoTimeToConfirm: Hashable, Sendable {
        public var until: Timestamp
        public var cites: [Summary]

        public init(
            until: Timestamp,
            cites: [Summary]
        ) {
            self.until = until
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var until: Timestamp?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "until": until = try Timestamp(from: &reader)
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.until = try reader.need(until, "until")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("until"); until.write(to: &writer)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// No material change awaits the confirmation of this pledge.
    ///
    /// Rule R-CAMPAIGN-20, code `pledge.nothing_to_confirm`.
    public struct NothingToConfirm: Hashable, Sendable {
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

    /// A moment that must lie ahead is past.
    ///
    /// Rule R-CAMPAIGN-7, code `campaign.time_in_past`.
    public struct TimeInPast: Hashable, Sendable {
        public var field: String
        public var at: Timestamp

        public init(
            field: String,
            at: Timestamp
        ) {
            self.field = field
            self.at = at
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            var at: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                case "at": at = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
            self.at = try reader.need(at, "at")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
            writer.key("at"); at.write(to: &writer)
        }
    }

    /// The field does not change after launch.
    ///
    /// Rule R-CAMPAIGN-8, code `campaign.frozen`.
    public struct FrozenAfterLaunch: Hashable, Sendable {
        public var field: String

        public init(
            field: String
        ) {
            self.field = field
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
        }
    }

    /// Money is still held for the campaign.
    ///
    /// Rule R-CAMPAIGN-9, code `campaign.escrow_not_empty`.
    public struct EscrowNotEmpty: Hashable, Sendable {
        public var escrow: Amount

        public init(
            escrow: Amount
        ) {
            self.escrow = escrow
        }

        public init(from reader: inout WireReader) throws {
            var escrow: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "escrow": escrow = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.escrow = try reader.need(escrow, "escrow")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("escrow"); escrow.write(to: &writer)
        }
    }

    /// Money of pledges is still due: instalments, payments in flight, payments in error.
    ///
    /// Rule R-CAMPAIGN-9, code `campaign.money_due`.
    public struct MoneyDue: Hashable, Sendable {
        public var open: Int

        public init(
            open: Int
        ) {
            self.open = open
        }

        public init(from reader: inout WireReader) throws {
            var open: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "open": open = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.open = try reader.need(open, "open")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("open"); writer.integer(open)
        }
    }

    /// The policy does not let the deadline move (again).
    ///
    /// Rule R-CAMPAIGN-12, code `campaign.deadline_fixed`.
    public struct DeadlineFixed: Hashable, Sendable {
        public var allowed: Int

        public init(
            allowed: Int
        ) {
            self.allowed = allowed
        }

        public init(from reader: inout WireReader) throws {
            var allowed: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "allowed": allowed = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.allowed = try reader.need(allowed, "allowed")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("allowed"); writer.integer(allowed)
        }
    }

    /// Funding cannot be closed early below the goal.
    ///
    /// Rule R-CAMPAIGN-13, code `campaign.goal_not_reached`.
    public struct GoalNotReached: Hashable, Sendable {
        public var goal: Amount
        public var committed: Amount

        public init(
            goal: Amount,
            committed: Amount
        ) {
            self.goal = goal
            self.committed = committed
        }

        public init(from reader: inout WireReader) throws {
            var goal: Amount?
            var committed: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "goal": goal = try Amount(from: &reader)
                case "committed": committed = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.goal = try reader.need(goal, "goal")
            self.committed = try reader.need(committed, "committed")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("goal"); goal.write(to: &writer)
            writer.key("committed"); committed.write(to: &writer)
        }
    }

    /// The account is no collaborator.
    ///
    /// Rule R-CAMPAIGN-14, code `campaign.not_a_collaborator`.
    public struct NotACollaborator: Hashable, Sendable {
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

    /// A list is full.
    ///
    /// Rule R-LIST-1, code `limit.too_many`.
    public struct TooMany: Hashable, Sendable {
        public var what: String
        public var max: Int

        public init(
            what: String,
            max: Int
        ) {
            self.what = what
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var what: String?
            var max: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "what": what = try reader.string()
                case "max": max = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.what = try reader.need(what, "what")
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("what"); writer.string(what)
            writer.key("max"); writer.integer(max)
        }
    }

    /// There is no such pledge.
    ///
    /// Rule R-PLEDGE-2, code `pledge.not_found`.
    public struct PledgeNotFound: Hashable, Sendable {
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

    /// The pledge is in a state in which this cannot be done.
    ///
    /// Rule R-PLEDGE-3, code `pledge.state`.
    public struct PledgeStateRejection: Hashable, Sendable {
        public var pledge: PledgeId
        public var state: PledgeState

        public init(
            pledge: PledgeId,
            state: PledgeState
        ) {
            self.pledge = pledge
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var state: PledgeState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "state": state = try PledgeState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// The amount is below the least.
    ///
    /// Rule R-PLEDGE-5, code `pledge.below_minimum`.
    public struct BelowMinimum: Hashable, Sendable {
        public var minimum: Amount

        public init(
            minimum: Amount
        ) {
            self.minimum = minimum
        }

        public init(from reader: inout WireReader) throws {
            var minimum: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "minimum": minimum = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.minimum = try reader.need(minimum, "minimum")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("minimum"); minimum.write(to: &writer)
        }
    }

    /// The amount is above the most, or above the room left below the campaign's maximum.
    ///
    /// Rule R-PLEDGE-6, code `pledge.above_maximum`.
    public struct AboveMaximum: Hashable, Sendable {
        public var room: Amount

        public init(
            room: Amount
        ) {
            self.room = room
        }

        public init(from reader: inout WireReader) throws {
            var room: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "room": room = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.room = try reader.need(room, "room")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("room"); room.write(to: &writer)
        }
    }

    /// More instalments than the policy allows.
    ///
    /// Rule R-PLEDGE-11, code `pledge.instalments`.
    public struct InstalmentsRejection: Hashable, Sendable {
        public var max: Int
        public var got: Int

        public init(
            max: Int,
            got: Int
        ) {
            self.max = max
            self.got = got
        }

        public init(from reader: inout WireReader) throws {
            var max: Int?
            var got: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "max": max = try reader.integer()
                case "got": got = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.max = try reader.need(max, "max")
            self.got = try reader.need(got, "got")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("max"); writer.integer(max)
            writer.key("got"); writer.integer(got)
        }
    }

    /// The report says of a movement something else than an earlier report of the same movement, or than was
    /// instructed.
    ///
    /// Rule R-PAYMENT-2, code `payment.report_conflict`.
    public struct ReportConflict: Hashable, Sendable {
        public var field: String

        public init(
            field: String
        ) {
            self.field = field
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
        }
    }

    /// A payment of this kind cannot end like that.
    ///
    /// Rule R-PAYMENT-3, code `payment.report_mismatch`.
    public struct ReportMismatch: Hashable, Sendable {
        public var payment: PaymentId
        public var action: PaymentKind
        public var result: String

        public init(
            payment: PaymentId,
            action: PaymentKind,
            result: String
        ) {
            self.payment = payment
            self.action = action
            self.result = result
        }

        public init(from reader: inout WireReader) throws {
            var payment: PaymentId?
            var action: PaymentKind?
            var result: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payment": payment = try PaymentId(from: &reader)
                case "action": action = try PaymentKind(from: &reader)
                case "result": result = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.payment = try reader.need(payment, "payment")
            self.action = try reader.need(action, "action")
            self.result = try reader.need(result, "result")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payment"); payment.write(to: &writer)
            writer.key("action"); action.write(to: &writer)
            writer.key("result"); writer.string(result)
        }
    }

    /// There is no such receipt.
    ///
    /// Rule R-PAYMENT-7, code `payment.receipt_not_found`.
    public struct ReceiptNotFound: Hashable, Sendable {
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

    /// The receipt is not unapplied any more.
    ///
    /// Rule R-PAYMENT-7, code `payment.receipt_state`.
    public struct ReceiptStateRejection: Hashable, Sendable {
        public var receipt: ReceiptId
        public var state: ReceiptState

        public init(
            receipt: ReceiptId,
            state: ReceiptState
        ) {
            self.receipt = receipt
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var receipt: ReceiptId?
            var state: ReceiptState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "receipt": receipt = try ReceiptId(from: &reader)
                case "state": state = try ReceiptState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.receipt = try reader.need(receipt, "receipt")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("receipt"); receipt.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// The pledge waits for another amount.
    ///
    /// Rule R-PAYMENT-8, code `payment.receipt_amount`.
    public struct ReceiptAmount: Hashable, Sendable {
        public var due: Amount
        public var received: Amount

        public init(
            due: Amount,
            received: Amount
        ) {
            self.due = due
            self.received = received
        }

        public init(from reader: inout WireReader) throws {
            var due: Amount?
            var received: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "due": due = try Amount(from: &reader)
                case "received": received = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.due = try reader.need(due, "due")
            self.received = try reader.need(received, "received")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("due"); due.write(to: &writer)
            writer.key("received"); received.write(to: &writer)
        }
    }

    /// No work over pledges is left, or it waits: for reports, or for the moment named.
    ///
    /// Rule R-SETTLE-1, code `settlement.nothing_to_do`.
    public struct NothingToSettle: Hashable, Sendable {
        public var next: Timestamp?

        public init(
            next: Timestamp? = nil
        ) {
            self.next = next
        }

        public init(from reader: inout WireReader) throws {
            var next: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "next": next = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.next = next
        }

        func writeMembers(to writer: inout WireWriter) {
            if let next { writer.key("next"); next.write(to: &writer) }
        }
    }

    /// A step works on at least one and at most as many pledges.
    ///
    /// Rule R-SETTLE-3, code `settlement.limit`.
    public struct SettleLimit: Hashable, Sendable {
        public var max: Int

        public init(
            max: Int
        ) {
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var max: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "max": max = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("max"); writer.integer(max)
        }
    }

    /// There is no such refund.
    ///
    /// Rule R-REFUND-8, code `refund.not_found`.
    public struct RefundNotFound: Hashable, Sendable {
        public var refund: RefundId

        public init(
            refund: RefundId
        ) {
            self.refund = refund
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
        }
    }

    /// The refund is in a state in which this cannot be done.
    ///
    /// Rule R-REFUND-8, code `refund.state`.
    public struct RefundStateRejection: Hashable, Sendable {
        public var refund: RefundId
        public var state: RefundState

        public init(
            refund: RefundId,
            state: RefundState
        ) {
            self.refund = refund
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var state: RefundState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "state": state = try RefundState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// Nothing of the pledge's money is left to be given back.
    ///
    /// Rule R-REFUND-2, code `refund.nothing_left`.
    public struct NothingToRefund: Hashable, Sendable {
        public var pledge: PledgeId
        public var state: PledgeState

        public init(
            pledge: PledgeId,
            state: PledgeState
        ) {
            self.pledge = pledge
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var state: PledgeState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "state": state = try PledgeState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// More than what cleared and was not given back before.
    ///
    /// Rule R-REFUND-2, code `refund.too_large`.
    public struct RefundTooLarge: Hashable, Sendable {
        public var left: Amount

        public init(
            left: Amount
        ) {
            self.left = left
        }

        public init(from reader: inout WireReader) throws {
            var left: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "left": left = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.left = try reader.need(left, "left")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("left"); left.write(to: &writer)
        }
    }

    /// A bank has the money while it decides a dispute.
    ///
    /// Rule R-REFUND-1, code `refund.disputed`.
    public struct RefundDisputed: Hashable, Sendable {
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

    /// The actor may not refund on this ground.
    ///
    /// Rule R-REFUND-7, code `refund.ground`.
    public struct RefundGround: Hashable, Sendable {
        public var ground: Ground

        public init(
            ground: Ground
        ) {
            self.ground = ground
        }

        public init(from reader: inout WireReader) throws {
            var ground: Ground?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "ground": ground = try Ground(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.ground = try reader.need(ground, "ground")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("ground"); ground.write(to: &writer)
        }
    }

    /// The pledge has no such line, or not as many units that were not refunded.
    ///
    /// Rule R-REFUND-10, code `refund.line`.
    public struct RefundLine: Hashable, Sendable {
        public var tier: TierId
        public var left: Int

        public init(
            tier: TierId,
            left: Int
        ) {
            self.tier = tier
            self.left = left
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var left: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "left": left = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.left = try reader.need(left, "left")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("left"); writer.integer(left)
        }
    }

    /// The campaign does not have the money.
    ///
    /// Rule R-REFUND-5, code `refund.not_covered`.
    public struct RefundNotCovered: Hashable, Sendable {
        public var owed: Amount
        public var available: Amount

        public init(
            owed: Amount,
            available: Amount
        ) {
            self.owed = owed
            self.available = available
        }

        public init(from reader: inout WireReader) throws {
            var owed: Amount?
            var available: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "owed": owed = try Amount(from: &reader)
                case "available": available = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.owed = try reader.need(owed, "owed")
            self.available = try reader.need(available, "available")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("owed"); owed.write(to: &writer)
            writer.key("available"); available.write(to: &writer)
        }
    }

    /// There is no such dispute.
    ///
    /// Rule R-DISPUTE-1, code `dispute.not_found`.
    public struct DisputeNotFound: Hashable, Sendable {
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

    /// The dispute is in a state in which this cannot be done.
    ///
    /// Rule R-DISPUTE-2, code `dispute.state`.
    public struct DisputeStateRejection: Hashable, Sendable {
        public var dispute: DisputeId
        public var state: DisputeState

        public init(
            dispute: DisputeId,
            state: DisputeState
        ) {
            self.dispute = dispute
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var dispute: DisputeId?
            var state: DisputeState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "dispute": dispute = try DisputeId(from: &reader)
                case "state": state = try DisputeState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.dispute = try reader.need(dispute, "dispute")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("dispute"); dispute.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// The report contradicts what was reported of the same dispute before.
    ///
    /// Rule R-DISPUTE-1, code `dispute.report_conflict`.
    public struct DisputeConflict: Hashable, Sendable {
        public var field: String

        public init(
            field: String
        ) {
            self.field = field
        }

        public init(from reader: inout WireReader) throws {
            var field: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "field": field = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.field = try reader.need(field, "field")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("field"); writer.string(field)
        }
    }

    /// There is no such tier.
    ///
    /// Rule R-REWARD-6, code `reward.tier_not_found`.
    public struct TierNotFound: Hashable, Sendable {
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

    /// The tier cannot be chosen at this moment.
    ///
    /// Rule R-REWARD-1, code `reward.unavailable`.
    public struct TierUnavailable: Hashable, Sendable {
        public var tier: TierId
        public var availability: Availability

        public init(
            tier: TierId,
            availability: Availability
        ) {
            self.tier = tier
            self.availability = availability
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var availability: Availability?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "availability": availability = try Availability(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.availability = try reader.need(availability, "availability")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("availability"); availability.write(to: &writer)
        }
    }

    /// Not as many are left.
    ///
    /// Rule R-REWARD-3, code `reward.sold_out`.
    public struct SoldOut: Hashable, Sendable {
        public var tier: TierId
        public var left: Int

        public init(
            tier: TierId,
            left: Int
        ) {
            self.tier = tier
            self.left = left
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var left: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "left": left = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.left = try reader.need(left, "left")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("left"); writer.integer(left)
        }
    }

    /// One backer may not have as many.
    ///
    /// Rule R-REWARD-5, code `reward.per_backer_limit`.
    public struct PerBackerLimit: Hashable, Sendable {
        public var tier: TierId
        public var limit: Int

        public init(
            tier: TierId,
            limit: Int
        ) {
            self.tier = tier
            self.limit = limit
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var limit: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "limit": limit = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.limit = try reader.need(limit, "limit")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("limit"); writer.integer(limit)
        }
    }

    /// The same tier stands in two lines.
    ///
    /// Rule R-REWARD-7, code `reward.tier_twice`.
    public struct TierTwice: Hashable, Sendable {
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

    /// A line has a quantity out of bounds.
    ///
    /// Rule R-REWARD-8, code `reward.line_quantity`.
    public struct LineQuantity: Hashable, Sendable {
        public var tier: TierId
        public var max: Int

        public init(
            tier: TierId,
            max: Int
        ) {
            self.tier = tier
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var max: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "max": max = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("max"); writer.integer(max)
        }
    }

    /// The tier does not ship to the country, or no country was given.
    ///
    /// Rule R-REWARD-9, code `reward.no_shipping`.
    public struct NoShipping: Hashable, Sendable {
        public var tier: TierId
        public var country: Country?

        public init(
            tier: TierId,
            country: Country? = nil
        ) {
            self.tier = tier
            self.country = country
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var country: Country?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "country": country = try reader.null() ? nil : Country(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.country = country
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            if let country { writer.key("country"); country.write(to: &writer) }
        }
    }

    /// After launch the quantity of a tier may only rise; an unlimited one stays so.
    ///
    /// Rule R-REWARD-2, code `reward.quantity_fell`.
    public struct QuantityFell: Hashable, Sendable {
        public var tier: TierId
        public var least: Int?

        public init(
            tier: TierId,
            least: Int? = nil
        ) {
            self.tier = tier
            self.least = least
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var least: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "least": least = try reader.null() ? nil : reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.least = least
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            if let least { writer.key("least"); writer.integer(least) }
        }
    }

    /// What somebody has chosen stays what they chose.
    ///
    /// Rule R-REWARD-11, code `reward.frozen`.
    public struct TierFrozen: Hashable, Sendable {
        public var tier: TierId
        public var field: String

        public init(
            tier: TierId,
            field: String
        ) {
            self.tier = tier
            self.field = field
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var field: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "field": field = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.field = try reader.need(field, "field")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("field"); writer.string(field)
        }
    }

    /// Two parameters of a tier contradict each other, or one makes no sense.
    ///
    /// Rule R-REWARD-12, code `reward.tier_contradicts`.
    public struct TierContradicts: Hashable, Sendable {
        public var parameter: String
        public var reason: String

        public init(
            parameter: String,
            reason: String
        ) {
            self.parameter = parameter
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            var reason: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                case "reason": reason = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
            writer.key("reason"); writer.string(reason)
        }
    }

    /// There is nobody to offer anything, or nothing to offer.
    ///
    /// Rule R-REWARD-13, code `reward.nothing_to_offer`.
    public struct NothingToOffer: Hashable, Sendable {
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

    /// An unlimited tier needs neither reservation nor waiting list.
    ///
    /// Rule R-REWARD-14, code `reward.unlimited`.
    public struct TierUnlimited: Hashable, Sendable {
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

    /// A reservation is not renewed while others wait.
    ///
    /// Rule R-REWARD-14, code `reward.others_wait`.
    public struct OthersWait: Hashable, Sendable {
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

    /// The account has no reservation that still holds.
    ///
    /// Rule R-REWARD-15, code `reward.no_reservation`.
    public struct NoReservation: Hashable, Sendable {
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

    /// Nobody waits for what is left.
    ///
    /// Rule R-REWARD-16, code `reward.not_sold_out`.
    public struct NotSoldOut: Hashable, Sendable {
        public var tier: TierId
        public var left: Int

        public init(
            tier: TierId,
            left: Int
        ) {
            self.tier = tier
            self.left = left
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var left: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "left": left = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.left = try reader.need(left, "left")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("left"); writer.integer(left)
        }
    }

    /// The account waits already.
    ///
    /// Rule R-REWARD-16, code `reward.already_waiting`.
    public struct AlreadyWaiting: Hashable, Sendable {
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

    /// The account does not wait.
    ///
    /// Rule R-REWARD-16, code `reward.not_waiting`.
    public struct NotWaiting: Hashable, Sendable {
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

    /// The answers are locked.
    ///
    /// Rule R-REWARD-20, code `reward.survey_locked`.
    public struct SurveyLocked: Hashable, Sendable {
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

    /// The answers are not locked.
    ///
    /// Rule R-REWARD-20, code `reward.survey_not_locked`.
    public struct SurveyNotLocked: Hashable, Sendable {
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

    /// There are no answers yet.
    ///
    /// Rule R-REWARD-20, code `reward.survey_unanswered`.
    public struct SurveyUnanswered: Hashable, Sendable {
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

    /// The same question is answered twice.
    ///
    /// Rule R-REWARD-20, code `reward.question_twice`.
    public struct QuestionTwice: Hashable, Sendable {
        public var question: FundlyLabel

        public init(
            question: FundlyLabel
        ) {
            self.question = question
        }

        public init(from reader: inout WireReader) throws {
            var question: FundlyLabel?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "question": question = try FundlyLabel(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.question = try reader.need(question, "question")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("question"); question.write(to: &writer)
        }
    }

    /// The pledge has no line of the tier.
    ///
    /// Rule R-REWARD-21, code `reward.line_not_found`.
    public struct LineNotFound: Hashable, Sendable {
        public var pledge: PledgeId
        public var tier: TierId

        public init(
            pledge: PledgeId,
            tier: TierId
        ) {
            self.pledge = pledge
            self.tier = tier
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var tier: TierId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "tier": tier = try TierId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.tier = try reader.need(tier, "tier")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("tier"); tier.write(to: &writer)
        }
    }

    /// The whole line was given back.
    ///
    /// Rule R-REWARD-21, code `reward.line_refunded`.
    public struct LineRefunded: Hashable, Sendable {
        public var pledge: PledgeId
        public var tier: TierId

        public init(
            pledge: PledgeId,
            tier: TierId
        ) {
            self.pledge = pledge
            self.tier = tier
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var tier: TierId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "tier": tier = try TierId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.tier = try reader.need(tier, "tier")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("tier"); tier.write(to: &writer)
        }
    }

    /// The delivery cannot move from one state to the other.
    ///
    /// Rule R-REWARD-21, code `reward.fulfilment_move`.
    public struct FulfilmentMove: Hashable, Sendable {
        public var from: FulfilmentState
        public var to: FulfilmentState

        public init(
            from: FulfilmentState,
            to: FulfilmentState
        ) {
            self.from = from
            self.to = to
        }

        public init(from reader: inout WireReader) throws {
            var from: FulfilmentState?
            var to: FulfilmentState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "from": from = try FulfilmentState(from: &reader)
                case "to": to = try FulfilmentState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.from = try reader.need(from, "from")
            self.to = try reader.need(to, "to")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("from"); from.write(to: &writer)
            writer.key("to"); to.write(to: &writer)
        }
    }

    /// Only what is shipped can be tracked.
    ///
    /// Rule R-REWARD-21, code `reward.tracking_unshipped`.
    public struct TrackingUnshipped: Hashable, Sendable {
        public var state: FulfilmentState

        public init(
            state: FulfilmentState
        ) {
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var state: FulfilmentState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "state": state = try FulfilmentState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// There is no such class.
    ///
    /// Rule R-SHARE-2, code `share.class_not_found`.
    public struct ClassNotFound: Hashable, Sendable {
        public var `class`: ClassId

        public init(
            class: ClassId
        ) {
            self.class = `class`
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
        }
    }

    /// The class is not the one that the campaign offers.
    ///
    /// Rule R-SHARE-4, code `share.class_not_offered`.
    public struct ClassNotOffered: Hashable, Sendable {
        public var `class`: ClassId

        public init(
            class: ClassId
        ) {
            self.class = `class`
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
        }
    }

    /// Two parameters of a class contradict each other, or one is out of bounds.
    ///
    /// Rule R-SHARE-5, code `share.class_contradicts`.
    public struct ClassContradicts: Hashable, Sendable {
        public var parameter: String
        public var reason: String

        public init(
            parameter: String,
            reason: String
        ) {
            self.parameter = parameter
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            var reason: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                case "reason": reason = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
            writer.key("reason"); writer.string(reason)
        }
    }

    /// The lot has ended.
    ///
    /// Rule R-SHARE-6, code `share.lot_state`.
    public struct LotStateRejection: Hashable, Sendable {
        public var lot: LotId
        public var state: LotState

        public init(
            lot: LotId,
            state: LotState
        ) {
            self.lot = lot
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var lot: LotId?
            var state: LotState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "lot": lot = try LotId(from: &reader)
                case "state": state = try LotState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.lot = try reader.need(lot, "lot")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("lot"); lot.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// The ceiling of a class only rises.
    ///
    /// Rule R-SHARE-8, code `share.authorised_not_raised`.
    public struct AuthorisedNotRaised: Hashable, Sendable {
        public var authorised: Units

        public init(
            authorised: Units
        ) {
            self.authorised = authorised
        }

        public init(from reader: inout WireReader) throws {
            var authorised: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "authorised": authorised = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.authorised = try reader.need(authorised, "authorised")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("authorised"); writer.integer(authorised)
        }
    }

    /// All authorised shares together would carry more votes than can be counted.
    ///
    /// Rule R-SHARE-9, code `share.too_many_votes`.
    public struct TooManyVotes: Hashable, Sendable {
        public var max: Int

        public init(
            max: Int
        ) {
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var max: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "max": max = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("max"); writer.integer(max)
        }
    }

    /// The policy does not let shares exist before success.
    ///
    /// Rule R-SHARE-10, code `share.issue_waits`.
    public struct IssueWaits: Hashable, Sendable {
        public var phase: Phase

        public init(
            phase: Phase
        ) {
            self.phase = phase
        }

        public init(from reader: inout WireReader) throws {
            var phase: Phase?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "phase": phase = try Phase(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.phase = try reader.need(phase, "phase")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("phase"); phase.write(to: &writer)
        }
    }

    /// The lot is frozen by a dispute.
    ///
    /// Rule R-SHARE-14, code `share.lot_frozen`.
    public struct LotFrozen: Hashable, Sendable {
        public var lot: LotId

        public init(
            lot: LotId
        ) {
            self.lot = lot
        }

        public init(from reader: inout WireReader) throws {
            var lot: LotId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "lot": lot = try LotId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.lot = try reader.need(lot, "lot")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("lot"); lot.write(to: &writer)
        }
    }

    /// The pledge is due no units, or none are left.
    ///
    /// Rule R-SHARE-16, code `share.nothing_to_issue`.
    public struct NothingToIssue: Hashable, Sendable {
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

    /// More than is left of the creator's reserve.
    ///
    /// Rule R-SHARE-16, code `share.reserve_exceeded`.
    public struct ReserveExceeded: Hashable, Sendable {
        public var left: Units

        public init(
            left: Units
        ) {
            self.left = left
        }

        public init(from reader: inout WireReader) throws {
            var left: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "left": left = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.left = try reader.need(left, "left")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("left"); writer.integer(left)
        }
    }

    /// Fewer units than the class asks for at least.
    ///
    /// Rule R-SHARE-17, code `share.below_minimum_lot`.
    public struct BelowMinimumLot: Hashable, Sendable {
        public var minimum: Units
        public var got: Units

        public init(
            minimum: Units,
            got: Units
        ) {
            self.minimum = minimum
            self.got = got
        }

        public init(from reader: inout WireReader) throws {
            var minimum: Units?
            var got: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "minimum": minimum = try reader.integer()
                case "got": got = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.minimum = try reader.need(minimum, "minimum")
            self.got = try reader.need(got, "got")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("minimum"); writer.integer(minimum)
            writer.key("got"); writer.integer(got)
        }
    }

    /// The lot may not be transferred yet (17 CFR 227.501(a)).
    ///
    /// Rule R-SHARE-18, code `share.locked_up`.
    public struct LockedUp: Hashable, Sendable {
        public var until: Timestamp
        public var cites: [Summary]

        public init(
            until: Timestamp,
            cites: [Summary]
        ) {
            self.until = until
            self.cites = cites
        }

        public init(from reader: inout WireReader) throws {
            var until: Timestamp?
            var cites: [Summary]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "until": until = try Timestamp(from: &reader)
                case "cites": cites = try reader.list { try Summary(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.until = try reader.need(until, "until")
            self.cites = try reader.need(cites, "cites")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("until"); until.write(to: &writer)
            writer.key("cites"); writer.list(cites) { $0.write(to: &$1) }
        }
    }

    /// There is no such lot.
    ///
    /// Rule R-SHARE-21, code `share.lot_not_found`.
    public struct LotNotFound: Hashable, Sendable {
        public var lot: LotId

        public init(
            lot: LotId
        ) {
            self.lot = lot
        }

        public init(from reader: inout WireReader) throws {
            var lot: LotId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "lot": lot = try LotId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.lot = try reader.need(lot, "lot")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("lot"); lot.write(to: &writer)
        }
    }

    /// Shares of this class are not transferred.
    ///
    /// Rule R-SHARE-22, code `share.not_transferable`.
    public struct NotTransferable: Hashable, Sendable {
        public var `class`: ClassId

        public init(
            class: ClassId
        ) {
            self.class = `class`
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
        }
    }

    /// More units than the lot has.
    ///
    /// Rule R-SHARE-24, code `share.not_enough_units`.
    public struct NotEnoughUnits: Hashable, Sendable {
        public var held: Units

        public init(
            held: Units
        ) {
            self.held = held
        }

        public init(from reader: inout WireReader) throws {
            var held: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "held": held = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.held = try reader.need(held, "held")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("held"); writer.integer(held)
        }
    }

    /// There is no such proposal.
    ///
    /// Rule R-VOTE-13, code `proposal.not_found`.
    public struct ProposalNotFound: Hashable, Sendable {
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

    /// The proposal is not at a point where this can be done.
    ///
    /// Rule R-VOTE-8, code `proposal.status`.
    public struct ProposalStatusRejection: Hashable, Sendable {
        public var proposal: ProposalId
        public var status: ProposalStatus

        public init(
            proposal: ProposalId,
            status: ProposalStatus
        ) {
            self.proposal = proposal
            self.status = status
        }

        public init(from reader: inout WireReader) throws {
            var proposal: ProposalId?
            var status: ProposalStatus?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "proposal": proposal = try ProposalId(from: &reader)
                case "status": status = try ProposalStatus(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.proposal = try reader.need(proposal, "proposal")
            self.status = try reader.need(status, "status")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("proposal"); proposal.write(to: &writer)
            writer.key("status"); status.write(to: &writer)
        }
    }

    /// Only a milestone that was delivered and waits for acceptance can be voted on.
    ///
    /// Rule R-VOTE-11, code `proposal.milestone_not_delivered`.
    public struct MilestoneNotDelivered: Hashable, Sendable {
        public var milestone: MilestoneId
        public var state: MilestoneState?

        public init(
            milestone: MilestoneId,
            state: MilestoneState? = nil
        ) {
            self.milestone = milestone
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var state: MilestoneState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "state": state = try reader.null() ? nil : MilestoneState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.state = state
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            if let state { writer.key("state"); state.write(to: &writer) }
        }
    }

    /// The record date is not past, or too long before voting opens.
    ///
    /// Rule R-VOTE-1, code `proposal.record_date`.
    public struct RecordDate: Hashable, Sendable {
        public var recordAt: Timestamp
        public var earliest: Timestamp
        public var before: Timestamp

        public init(
            recordAt: Timestamp,
            earliest: Timestamp,
            before: Timestamp
        ) {
            self.recordAt = recordAt
            self.earliest = earliest
            self.before = before
        }

        public init(from reader: inout WireReader) throws {
            var recordAt: Timestamp?
            var earliest: Timestamp?
            var before: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "recordAt": recordAt = try Timestamp(from: &reader)
                case "earliest": earliest = try Timestamp(from: &reader)
                case "before": before = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.recordAt = try reader.need(recordAt, "recordAt")
            self.earliest = try reader.need(earliest, "earliest")
            self.before = try reader.need(before, "before")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("recordAt"); recordAt.write(to: &writer)
            writer.key("earliest"); earliest.write(to: &writer)
            writer.key("before"); before.write(to: &writer)
        }
    }

    /// The policy does not allow voting to be open for so long, or so short.
    ///
    /// Rule R-VOTE-15, code `proposal.voting_time`.
    public struct VotingTime: Hashable, Sendable {
        public var open: FundlySpan
        public var min: FundlySpan
        public var max: FundlySpan

        public init(
            open: FundlySpan,
            min: FundlySpan,
            max: FundlySpan
        ) {
            self.open = open
            self.min = min
            self.max = max
        }

        public init(from reader: inout WireReader) throws {
            var open: FundlySpan?
            var min: FundlySpan?
            var max: FundlySpan?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "open": open = try FundlySpan(from: &reader)
                case "min": min = try FundlySpan(from: &reader)
                case "max": max = try FundlySpan(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.open = try reader.need(open, "open")
            self.min = try reader.need(min, "min")
            self.max = try reader.need(max, "max")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("open"); open.write(to: &writer)
            writer.key("min"); min.write(to: &writer)
            writer.key("max"); max.write(to: &writer)
        }
    }

    /// A quorum or threshold above the whole can never be met.
    ///
    /// Rule R-VOTE-9, code `proposal.rule_impossible`.
    public struct VoteRuleImpossible: Hashable, Sendable {
        public var parameter: String

        public init(
            parameter: String
        ) {
            self.parameter = parameter
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
        }
    }

    /// What fewer want than not is not the will of the holders.
    ///
    /// Rule R-VOTE-9, code `proposal.rule_minority`.
    public struct VoteRuleMinority: Hashable, Sendable {
        public var parameter: String

        public init(
            parameter: String
        ) {
            self.parameter = parameter
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
        }
    }

    /// What moves money may not be easier to pass than the policy has it.
    ///
    /// Rule R-VOTE-10, code `proposal.rule_too_weak`.
    public struct VoteRuleTooWeak: Hashable, Sendable {
        public var parameter: String

        public init(
            parameter: String
        ) {
            self.parameter = parameter
        }

        public init(from reader: inout WireReader) throws {
            var parameter: String?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "parameter": parameter = try reader.string()
                default: throw reader.unknown(memberName)
                }
            }
            self.parameter = try reader.need(parameter, "parameter")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("parameter"); writer.string(parameter)
        }
    }

    /// Nobody had a vote at the record date.
    ///
    /// Rule R-VOTE-3, code `proposal.no_electorate`.
    public struct NoElectorate: Hashable, Sendable {
        public var recordAt: Timestamp

        public init(
            recordAt: Timestamp
        ) {
            self.recordAt = recordAt
        }

        public init(from reader: inout WireReader) throws {
            var recordAt: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "recordAt": recordAt = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.recordAt = try reader.need(recordAt, "recordAt")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("recordAt"); recordAt.write(to: &writer)
        }
    }

    /// The proposer did not have enough votes at the record date.
    ///
    /// Rule R-VOTE-2, code `proposal.proposer_votes`.
    public struct ProposerVotes: Hashable, Sendable {
        public var needed: Int
        public var votes: Int

        public init(
            needed: Int,
            votes: Int
        ) {
            self.needed = needed
            self.votes = votes
        }

        public init(from reader: inout WireReader) throws {
            var needed: Int?
            var votes: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "needed": needed = try reader.integer()
                case "votes": votes = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.needed = try reader.need(needed, "needed")
            self.votes = try reader.need(votes, "votes")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("needed"); writer.integer(needed)
            writer.key("votes"); writer.integer(votes)
        }
    }

    /// The account had no votes at the record date, or a dispute has frozen or taken them since.
    ///
    /// Rule R-VOTE-7, code `proposal.no_weight`.
    public struct NoWeight: Hashable, Sendable {
        public var recordAt: Timestamp

        public init(
            recordAt: Timestamp
        ) {
            self.recordAt = recordAt
        }

        public init(from reader: inout WireReader) throws {
            var recordAt: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "recordAt": recordAt = try Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.recordAt = try reader.need(recordAt, "recordAt")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("recordAt"); recordAt.write(to: &writer)
        }
    }

    /// There is no such feature.
    ///
    /// Rule R-BACKLOG-1, code `backlog.not_found`.
    public struct FeatureNotFound: Hashable, Sendable {
        public var feature: FeatureId

        public init(
            feature: FeatureId
        ) {
            self.feature = feature
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
        }
    }

    /// The feature is in a state in which this cannot be done.
    ///
    /// Rule R-BACKLOG-2, code `backlog.state`.
    public struct FeatureStateRejection: Hashable, Sendable {
        public var feature: FeatureId
        public var state: FeatureState

        public init(
            feature: FeatureId,
            state: FeatureState
        ) {
            self.feature = feature
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            var state: FeatureState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                case "state": state = try FeatureState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// The holder does not have enough votes now.
    ///
    /// Rule R-BACKLOG-3, code `backlog.holder_votes`.
    public struct HolderVotes: Hashable, Sendable {
        public var needed: Int
        public var votes: Int

        public init(
            needed: Int,
            votes: Int
        ) {
            self.needed = needed
            self.votes = votes
        }

        public init(from reader: inout WireReader) throws {
            var needed: Int?
            var votes: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "needed": needed = try reader.integer()
                case "votes": votes = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.needed = try reader.need(needed, "needed")
            self.votes = try reader.need(votes, "votes")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("needed"); writer.integer(needed)
            writer.key("votes"); writer.integer(votes)
        }
    }

    /// A feature stands in two parts of a spread.
    ///
    /// Rule R-BACKLOG-5, code `backlog.feature_twice`.
    public struct FeatureTwice: Hashable, Sendable {
        public var feature: FeatureId

        public init(
            feature: FeatureId
        ) {
            self.feature = feature
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
        }
    }

    /// A part of a spread is nothing.
    ///
    /// Rule R-BACKLOG-5, code `backlog.empty_part`.
    public struct EmptyPart: Hashable, Sendable {
        public var feature: FeatureId

        public init(
            feature: FeatureId
        ) {
            self.feature = feature
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
        }
    }

    /// There is no such milestone.
    ///
    /// Rule R-ESCROW-1, code `escrow.milestone_not_found`.
    public struct MilestoneNotFound: Hashable, Sendable {
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

    /// The milestone is in a state in which this cannot be done.
    ///
    /// Rule R-ESCROW-2, code `escrow.milestone_state`.
    public struct MilestoneStateRejection: Hashable, Sendable {
        public var milestone: MilestoneId
        public var state: MilestoneState

        public init(
            milestone: MilestoneId,
            state: MilestoneState
        ) {
            self.milestone = milestone
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var state: MilestoneState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "state": state = try MilestoneState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// A milestone releases something, and no more than everything.
    ///
    /// Rule R-ESCROW-3, code `escrow.milestone_share`.
    public struct MilestoneShare: Hashable, Sendable {
        public var share: Rate

        public init(
            share: Rate
        ) {
            self.share = share
        }

        public init(from reader: inout WireReader) throws {
            var share: Rate?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "share": share = try Rate(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.share = try reader.need(share, "share")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("share"); share.write(to: &writer)
        }
    }

    /// The shares of all milestones are not the whole.
    ///
    /// Rule R-ESCROW-4, code `escrow.milestone_shares`.
    public struct MilestoneShares: Hashable, Sendable {
        public var sum: Rate

        public init(
            sum: Rate
        ) {
            self.sum = sum
        }

        public init(from reader: inout WireReader) throws {
            var sum: Rate?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "sum": sum = try Rate(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.sum = try reader.need(sum, "sum")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("sum"); sum.write(to: &writer)
        }
    }

    /// The milestone is not overdue.
    ///
    /// Rule R-ESCROW-8, code `escrow.milestone_not_due`.
    public struct MilestoneNotDue: Hashable, Sendable {
        public var milestone: MilestoneId
        public var due: Timestamp?

        public init(
            milestone: MilestoneId,
            due: Timestamp? = nil
        ) {
            self.milestone = milestone
            self.due = due
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var due: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "due": due = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.due = due
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            if let due { writer.key("due"); due.write(to: &writer) }
        }
    }

    /// The time for which the reserve is held is not over.
    ///
    /// Rule R-ESCROW-9, code `escrow.reserve_held`.
    public struct ReserveHeld: Hashable, Sendable {
        public var until: Timestamp?

        public init(
            until: Timestamp? = nil
        ) {
            self.until = until
        }

        public init(from reader: inout WireReader) throws {
            var until: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "until": until = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.until = until
        }

        func writeMembers(to writer: inout WireWriter) {
            if let until { writer.key("until"); until.write(to: &writer) }
        }
    }

    /// A milestone still holds what is in escrow.
    ///
    /// Rule R-ESCROW-10, code `escrow.held`.
    public struct EscrowHeld: Hashable, Sendable {
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

    /// There is nothing to release.
    ///
    /// Rule R-ESCROW-11, code `escrow.nothing_to_release`.
    public struct NothingToRelease: Hashable, Sendable {
        public var account: LedgerAccount

        public init(
            account: LedgerAccount
        ) {
            self.account = account
        }

        public init(from reader: inout WireReader) throws {
            var account: LedgerAccount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "account": account = try LedgerAccount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.account = try reader.need(account, "account")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("account"); account.write(to: &writer)
        }
    }

    /// There is no such payout.
    ///
    /// Rule R-PAYOUT-1, code `payout.not_found`.
    public struct PayoutNotFound: Hashable, Sendable {
        public var payout: PayoutId

        public init(
            payout: PayoutId
        ) {
            self.payout = payout
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
        }
    }

    /// The payout is in a state in which this cannot be done.
    ///
    /// Rule R-PAYOUT-2, code `payout.state`.
    public struct PayoutStateRejection: Hashable, Sendable {
        public var payout: PayoutId
        public var state: PayoutState

        public init(
            payout: PayoutId,
            state: PayoutState
        ) {
            self.payout = payout
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var payout: PayoutId?
            var state: PayoutState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payout": payout = try PayoutId(from: &reader)
                case "state": state = try PayoutState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payout = try reader.need(payout, "payout")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payout"); payout.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// The payout is below the least that the policy pays out.
    ///
    /// Rule R-PAYOUT-3, code `payout.below_minimum`.
    public struct PayoutBelowMinimum: Hashable, Sendable {
        public var minimum: Amount

        public init(
            minimum: Amount
        ) {
            self.minimum = minimum
        }

        public init(from reader: inout WireReader) throws {
            var minimum: Amount?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "minimum": minimum = try Amount(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.minimum = try reader.need(minimum, "minimum")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("minimum"); minimum.write(to: &writer)
        }
    }

    /// The feature that the payout is for is not shipped.
    ///
    /// Rule R-PAYOUT-4, code `payout.feature_not_shipped`.
    public struct PayoutForUnshipped: Hashable, Sendable {
        public var feature: FeatureId
        public var state: FeatureState

        public init(
            feature: FeatureId,
            state: FeatureState
        ) {
            self.feature = feature
            self.state = state
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            var state: FeatureState?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                case "state": state = try FeatureState(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
            self.state = try reader.need(state, "state")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
            writer.key("state"); state.write(to: &writer)
        }
    }

    /// There is no such comment.
    ///
    /// Rule R-COMMUNITY-2, code `community.comment_not_found`.
    public struct CommentNotFound: Hashable, Sendable {
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

    /// The comment is hidden.
    ///
    /// Rule R-COMMUNITY-2, code `community.comment_hidden`.
    public struct CommentHidden: Hashable, Sendable {
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

    /// The comment is not hidden.
    ///
    /// Rule R-COMMUNITY-3, code `community.comment_not_hidden`.
    public struct CommentNotHidden: Hashable, Sendable {
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

    /// Only a moderator shows what a moderator hid.
    ///
    /// Rule R-COMMUNITY-3, code `community.hidden_by_moderator`.
    public struct HiddenByModerator: Hashable, Sendable {
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

    /// There is no such post.
    ///
    /// Rule R-COMMUNITY-4, code `community.post_not_found`.
    public struct PostNotFound: Hashable, Sendable {
        public var post: PostId

        public init(
            post: PostId
        ) {
            self.post = post
        }

        public init(from reader: inout WireReader) throws {
            var post: PostId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "post": post = try PostId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.post = try reader.need(post, "post")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("post"); post.write(to: &writer)
        }
    }
}
