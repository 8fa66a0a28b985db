// Written by `cargo run -p fundly-generate`: changes belong there.

/// A command.
public indirect enum Command: WireValue {
    /// Creates a draft.
    case createCampaign(CreateCampaign)
    /// Rewrites the story.
    case editStory(EditStory)
    /// Sets the terms of a draft.
    case setTerms(SetTerms)
    /// Hands a draft in for review.
    case submitCampaign
    /// Approves a campaign.
    case approveCampaign
    /// Sends a campaign back.
    case rejectCampaign(RejectCampaign)
    /// Takes a campaign back to the draft.
    case reviseCampaign
    /// Holds a campaign.
    case suspendCampaign(SuspendCampaign)
    /// Lets a suspended campaign go on.
    case resumeCampaign(ResumeCampaign)
    /// Calls a campaign off.
    case cancelCampaign(CancelCampaign)
    /// Moves the deadline.
    case moveDeadline(MoveDeadline)
    /// Closes funding early.
    case closeFundingEarly(CloseFundingEarly)
    /// Tells backers of a material change.
    case announceMaterialChange(AnnounceMaterialChange)
    /// Starts delivery.
    case startDelivery
    /// Completes a campaign.
    case completeCampaign
    /// Sets a collaborator.
    case setCollaborator(SetCollaborator)
    /// Removes a collaborator.
    case removeCollaborator(RemoveCollaborator)
    /// Places a pledge.
    case placePledge(PlacePledge)
    /// Replaces what a pledge orders.
    case changePledge(ChangePledge)
    /// Confirms a pledge after a material change.
    case confirmPledge(ConfirmPledge)
    /// Calls a pledge off.
    case cancelPledge(CancelPledge)
    /// Tells what became of a payment.
    case reportPayment(ReportPayment)
    /// Sets the payment method of a pledge.
    case setPaymentMethod(SetPaymentMethod)
    /// Applies unapplied money to a pledge.
    case applyReceipt(ApplyReceipt)
    /// Sends unapplied money back.
    case returnReceipt(ReturnReceipt)
    /// Does the next step of work over many pledges.
    case settle(Settle)
    /// Gives money of a pledge back.
    case refundPledge(RefundPledge)
    /// Tries a failed refund again.
    case retryRefund(RetryRefund)
    /// States that a failed refund was paid by another route.
    case settleRefundElsewhere(SettleRefundElsewhere)
    /// Tells where a dispute stands.
    case reportDispute(ReportDispute)
    /// Hands in evidence for a dispute.
    case submitEvidence(SubmitEvidence)
    /// Adds a tier.
    case addTier(AddTier)
    /// Rewrites what a tier promises.
    case editTier(EditTier)
    /// Withdraws a tier.
    case endTier(EndTier)
    /// Reserves units of a scarce tier.
    case reserveTier(ReserveTier)
    /// Gives a reservation up.
    case releaseReservation(ReleaseReservation)
    /// Takes a place in a waiting list.
    case joinWaitlist(JoinWaitlist)
    /// Gives a place in a waiting list up.
    case leaveWaitlist(LeaveWaitlist)
    /// Offers what is free to those who wait.
    case offerSlots(OfferSlots)
    /// Answers the survey of a pledge.
    case answerSurvey(AnswerSurvey)
    /// Locks the answers of a survey.
    case lockSurvey(LockSurvey)
    /// Unlocks the answers of a survey.
    case unlockSurvey(UnlockSurvey)
    /// Moves the delivery of a line on.
    case setFulfilment(SetFulfilment)
    /// Adds a class of shares.
    case addClass(AddClass)
    /// Replaces the terms of a class.
    case editClass(EditClass)
    /// Raises the ceiling of a class.
    case raiseAuthorised(RaiseAuthorised)
    /// Grants shares out of the reserve.
    case grantShares(GrantShares)
    /// Issues what a pledge is still due.
    case issueShares(IssueShares)
    /// Transfers shares.
    case transferShares(TransferShares)
    /// Puts a proposal.
    case putProposal(PutProposal)
    /// Casts or changes a ballot.
    case castBallot(CastBallot)
    /// Takes a proposal back.
    case withdrawProposal(WithdrawProposal)
    /// Has a vote counted.
    case closeProposal(CloseProposal)
    /// Asks for a feature.
    case proposeFeature(ProposeFeature)
    /// Plans a feature.
    case planFeature(PlanFeature)
    /// Starts a feature.
    case startFeature(StartFeature)
    /// Ships a feature.
    case shipFeature(ShipFeature)
    /// Declines a feature.
    case declineFeature(DeclineFeature)
    /// Accepts a shipped feature.
    case acceptFeature(AcceptFeature)
    /// Sends a shipped feature back.
    case rejectFeature(RejectFeature)
    /// Spreads a holder's votes over the open features.
    case setPriorities(SetPriorities)
    /// Adds a milestone to a draft.
    case addMilestone(AddMilestone)
    /// Takes a milestone out of a draft.
    case removeMilestone(RemoveMilestone)
    /// Says that a milestone is delivered.
    case deliverMilestone(DeliverMilestone)
    /// Accepts a delivered milestone.
    case acceptMilestone(AcceptMilestone)
    /// Says that a milestone will not be delivered.
    case missMilestone(MissMilestone)
    /// Releases what is left in escrow.
    case releaseEscrow
    /// Releases the reserve.
    case releaseReserve
    /// Asks for a payout.
    case requestPayout(RequestPayout)
    /// Tries a failed payout again.
    case retryPayout(RetryPayout)
    /// Posts a comment.
    case postComment(PostComment)
    /// Rewrites a comment.
    case editComment(EditComment)
    /// Hides a comment.
    case hideComment(HideComment)
    /// Shows a hidden comment again.
    case showComment(ShowComment)
    /// Publishes a post.
    case publishPost(PublishPost)
    /// Rewrites a post.
    case editPost(EditPost)

    public init(from reader: inout WireReader) throws {
        let kind = try reader.tag("kind")
        switch kind {
        case "createCampaign": self = .createCampaign(try CreateCampaign(from: &reader))
        case "editStory": self = .editStory(try EditStory(from: &reader))
        case "setTerms": self = .setTerms(try SetTerms(from: &reader))
        case "submitCampaign": self = .submitCampaign; try reader.onlyTag("kind")
        case "approveCampaign": self = .approveCampaign; try reader.onlyTag("kind")
        case "rejectCampaign": self = .rejectCampaign(try RejectCampaign(from: &reader))
        case "reviseCampaign": self = .reviseCampaign; try reader.onlyTag("kind")
        case "suspendCampaign": self = .suspendCampaign(try SuspendCampaign(from: &reader))
        case "resumeCampaign": self = .resumeCampaign(try ResumeCampaign(from: &reader))
        case "cancelCampaign": self = .cancelCampaign(try CancelCampaign(from: &reader))
        case "moveDeadline": self = .moveDeadline(try MoveDeadline(from: &reader))
        case "closeFundingEarly": self = .closeFundingEarly(try CloseFundingEarly(from: &reader))
        case "announceMaterialChange": self = .announceMaterialChange(try AnnounceMaterialChange(from: &reader))
        case "startDelivery": self = .startDelivery; try reader.onlyTag("kind")
        case "completeCampaign": self = .completeCampaign; try reader.onlyTag("kind")
        case "setCollaborator": self = .setCollaborator(try SetCollaborator(from: &reader))
        case "removeCollaborator": self = .removeCollaborator(try RemoveCollaborator(from: &reader))
        case "placePledge": self = .placePledge(try PlacePledge(from: &reader))
        case "changePledge": self = .changePledge(try ChangePledge(from: &reader))
        case "confirmPledge": self = .confirmPledge(try ConfirmPledge(from: &reader))
        case "cancelPledge": self = .cancelPledge(try CancelPledge(from: &reader))
        case "reportPayment": self = .reportPayment(try ReportPayment(from: &reader))
        case "setPaymentMethod": self = .setPaymentMethod(try SetPaymentMethod(from: &reader))
        case "applyReceipt": self = .applyReceipt(try ApplyReceipt(from: &reader))
        case "returnReceipt": self = .returnReceipt(try ReturnReceipt(from: &reader))
        case "settle": self = .settle(try Settle(from: &reader))
        case "refundPledge": self = .refundPledge(try RefundPledge(from: &reader))
        case "retryRefund": self = .retryRefund(try RetryRefund(from: &reader))
        case "settleRefundElsewhere": self = .settleRefundElsewhere(try SettleRefundElsewhere(from: &reader))
        case "reportDispute": self = .reportDispute(try ReportDispute(from: &reader))
        case "submitEvidence": self = .submitEvidence(try SubmitEvidence(from: &reader))
        case "addTier": self = .addTier(try AddTier(from: &reader))
        case "editTier": self = .editTier(try EditTier(from: &reader))
        case "endTier": self = .endTier(try EndTier(from: &reader))
        case "reserveTier": self = .reserveTier(try ReserveTier(from: &reader))
        case "releaseReservation": self = .releaseReservation(try ReleaseReservation(from: &reader))
        case "joinWaitlist": self = .joinWaitlist(try JoinWaitlist(from: &reader))
        case "leaveWaitlist": self = .leaveWaitlist(try LeaveWaitlist(from: &reader))
        case "offerSlots": self = .offerSlots(try OfferSlots(from: &reader))
        case "answerSurvey": self = .answerSurvey(try AnswerSurvey(from: &reader))
        case "lockSurvey": self = .lockSurvey(try LockSurvey(from: &reader))
        case "unlockSurvey": self = .unlockSurvey(try UnlockSurvey(from: &reader))
        case "setFulfilment": self = .setFulfilment(try SetFulfilment(from: &reader))
        case "addClass": self = .addClass(try AddClass(from: &reader))
        case "editClass": self = .editClass(try EditClass(from: &reader))
        case "raiseAuthorised": self = .raiseAuthorised(try RaiseAuthorised(from: &reader))
        case "grantShares": self = .grantShares(try GrantShares(from: &reader))
        case "issueShares": self = .issueShares(try IssueShares(from: &reader))
        case "transferShares": self = .transferShares(try TransferShares(from: &reader))
        case "putProposal": self = .putProposal(try PutProposal(from: &reader))
        case "castBallot": self = .castBallot(try CastBallot(from: &reader))
        case "withdrawProposal": self = .withdrawProposal(try WithdrawProposal(from: &reader))
        case "closeProposal": self = .closeProposal(try CloseProposal(from: &reader))
        case "proposeFeature": self = .proposeFeature(try ProposeFeature(from: &reader))
        case "planFeature": self = .planFeature(try PlanFeature(from: &reader))
        case "startFeature": self = .startFeature(try StartFeature(from: &reader))
        case "shipFeature": self = .shipFeature(try ShipFeature(from: &reader))
        case "declineFeature": self = .declineFeature(try DeclineFeature(from: &reader))
        case "acceptFeature": self = .acceptFeature(try AcceptFeature(from: &reader))
        case "rejectFeature": self = .rejectFeature(try RejectFeature(from: &reader))
        case "setPriorities": self = .setPriorities(try SetPriorities(from: &reader))
        case "addMilestone": self = .addMilestone(try AddMilestone(from: &reader))
        case "removeMilestone": self = .removeMilestone(try RemoveMilestone(from: &reader))
        case "deliverMilestone": self = .deliverMilestone(try DeliverMilestone(from: &reader))
        case "acceptMilestone": self = .acceptMilestone(try AcceptMilestone(from: &reader))
        case "missMilestone": self = .missMilestone(try MissMilestone(from: &reader))
        case "releaseEscrow": self = .releaseEscrow; try reader.onlyTag("kind")
        case "releaseReserve": self = .releaseReserve; try reader.onlyTag("kind")
        case "requestPayout": self = .requestPayout(try RequestPayout(from: &reader))
        case "retryPayout": self = .retryPayout(try RetryPayout(from: &reader))
        case "postComment": self = .postComment(try PostComment(from: &reader))
        case "editComment": self = .editComment(try EditComment(from: &reader))
        case "hideComment": self = .hideComment(try HideComment(from: &reader))
        case "showComment": self = .showComment(try ShowComment(from: &reader))
        case "publishPost": self = .publishPost(try PublishPost(from: &reader))
        case "editPost": self = .editPost(try EditPost(from: &reader))
        default: throw reader.unknown(kind, as: "Command")
        }
    }

    /// Its name on the wire.
    public var kind: String {
        switch self {
        case .createCampaign: "createCampaign"
        case .editStory: "editStory"
        case .setTerms: "setTerms"
        case .submitCampaign: "submitCampaign"
        case .approveCampaign: "approveCampaign"
        case .rejectCampaign: "rejectCampaign"
        case .reviseCampaign: "reviseCampaign"
        case .suspendCampaign: "suspendCampaign"
        case .resumeCampaign: "resumeCampaign"
        case .cancelCampaign: "cancelCampaign"
        case .moveDeadline: "moveDeadline"
        case .closeFundingEarly: "closeFundingEarly"
        case .announceMaterialChange: "announceMaterialChange"
        case .startDelivery: "startDelivery"
        case .completeCampaign: "completeCampaign"
        case .setCollaborator: "setCollaborator"
        case .removeCollaborator: "removeCollaborator"
        case .placePledge: "placePledge"
        case .changePledge: "changePledge"
        case .confirmPledge: "confirmPledge"
        case .cancelPledge: "cancelPledge"
        case .reportPayment: "reportPayment"
        case .setPaymentMethod: "setPaymentMethod"
        case .applyReceipt: "applyReceipt"
        case .returnReceipt: "returnReceipt"
        case .settle: "settle"
        case .refundPledge: "refundPledge"
        case .retryRefund: "retryRefund"
        case .settleRefundElsewhere: "settleRefundElsewhere"
        case .reportDispute: "reportDispute"
        case .submitEvidence: "submitEvidence"
        case .addTier: "addTier"
        case .editTier: "editTier"
        case .endTier: "endTier"
        case .reserveTier: "reserveTier"
        case .releaseReservation: "releaseReservation"
        case .joinWaitlist: "joinWaitlist"
        case .leaveWaitlist: "leaveWaitlist"
        case .offerSlots: "offerSlots"
        case .answerSurvey: "answerSurvey"
        case .lockSurvey: "lockSurvey"
        case .unlockSurvey: "unlockSurvey"
        case .setFulfilment: "setFulfilment"
        case .addClass: "addClass"
        case .editClass: "editClass"
        case .raiseAuthorised: "raiseAuthorised"
        case .grantShares: "grantShares"
        case .issueShares: "issueShares"
        case .transferShares: "transferShares"
        case .putProposal: "putProposal"
        case .castBallot: "castBallot"
        case .withdrawProposal: "withdrawProposal"
        case .closeProposal: "closeProposal"
        case .proposeFeature: "proposeFeature"
        case .planFeature: "planFeature"
        case .startFeature: "startFeature"
        case .shipFeature: "shipFeature"
        case .declineFeature: "declineFeature"
        case .acceptFeature: "acceptFeature"
        case .rejectFeature: "rejectFeature"
        case .setPriorities: "setPriorities"
        case .addMilestone: "addMilestone"
        case .removeMilestone: "removeMilestone"
        case .deliverMilestone: "deliverMilestone"
        case .acceptMilestone: "acceptMilestone"
        case .missMilestone: "missMilestone"
        case .releaseEscrow: "releaseEscrow"
        case .releaseReserve: "releaseReserve"
        case .requestPayout: "requestPayout"
        case .retryPayout: "retryPayout"
        case .postComment: "postComment"
        case .editComment: "editComment"
        case .hideComment: "hideComment"
        case .showComment: "showComment"
        case .publishPost: "publishPost"
        case .editPost: "editPost"
        }
    }

    public func write(to writer: inout WireWriter) {
        writer.beginObject()
        writer.key("kind"); writer.string(kind)
        switch self {
        case .createCampaign(let it): it.writeMembers(to: &writer)
        case .editStory(let it): it.writeMembers(to: &writer)
        case .setTerms(let it): it.writeMembers(to: &writer)
        case .rejectCampaign(let it): it.writeMembers(to: &writer)
        case .suspendCampaign(let it): it.writeMembers(to: &writer)
        case .resumeCampaign(let it): it.writeMembers(to: &writer)
        case .cancelCampaign(let it): it.writeMembers(to: &writer)
        case .moveDeadline(let it): it.writeMembers(to: &writer)
        case .closeFundingEarly(let it): it.writeMembers(to: &writer)
        case .announceMaterialChange(let it): it.writeMembers(to: &writer)
        case .setCollaborator(let it): it.writeMembers(to: &writer)
        case .removeCollaborator(let it): it.writeMembers(to: &writer)
        case .placePledge(let it): it.writeMembers(to: &writer)
        case .changePledge(let it): it.writeMembers(to: &writer)
        case .confirmPledge(let it): it.writeMembers(to: &writer)
        case .cancelPledge(let it): it.writeMembers(to: &writer)
        case .reportPayment(let it): it.writeMembers(to: &writer)
        case .setPaymentMethod(let it): it.writeMembers(to: &writer)
        case .applyReceipt(let it): it.writeMembers(to: &writer)
        case .returnReceipt(let it): it.writeMembers(to: &writer)
        case .settle(let it): it.writeMembers(to: &writer)
        case .refundPledge(let it): it.writeMembers(to: &writer)
        case .retryRefund(let it): it.writeMembers(to: &writer)
        case .settleRefundElsewhere(let it): it.writeMembers(to: &writer)
        case .reportDispute(let it): it.writeMembers(to: &writer)
        case .submitEvidence(let it): it.writeMembers(to: &writer)
        case .addTier(let it): it.writeMembers(to: &writer)
        case .editTier(let it): it.writeMembers(to: &writer)
        case .endTier(let it): it.writeMembers(to: &writer)
        case .reserveTier(let it): it.writeMembers(to: &writer)
        case .releaseReservation(let it): it.writeMembers(to: &writer)
        case .joinWaitlist(let it): it.writeMembers(to: &writer)
        case .leaveWaitlist(let it): it.writeMembers(to: &writer)
        case .offerSlots(let it): it.writeMembers(to: &writer)
        case .answerSurvey(let it): it.writeMembers(to: &writer)
        case .lockSurvey(let it): it.writeMembers(to: &writer)
        case .unlockSurvey(let it): it.writeMembers(to: &writer)
        case .setFulfilment(let it): it.writeMembers(to: &writer)
        case .addClass(let it): it.writeMembers(to: &writer)
        case .editClass(let it): it.writeMembers(to: &writer)
        case .raiseAuthorised(let it): it.writeMembers(to: &writer)
        case .grantShares(let it): it.writeMembers(to: &writer)
        case .issueShares(let it): it.writeMembers(to: &writer)
        case .transferShares(let it): it.writeMembers(to: &writer)
        case .putProposal(let it): it.writeMembers(to: &writer)
        case .castBallot(let it): it.writeMembers(to: &writer)
        case .withdrawProposal(let it): it.writeMembers(to: &writer)
        case .closeProposal(let it): it.writeMembers(to: &writer)
        case .proposeFeature(let it): it.writeMembers(to: &writer)
        case .planFeature(let it): it.writeMembers(to: &writer)
        case .startFeature(let it): it.writeMembers(to: &writer)
        case .shipFeature(let it): it.writeMembers(to: &writer)
        case .declineFeature(let it): it.writeMembers(to: &writer)
        case .acceptFeature(let it): it.writeMembers(to: &writer)
        case .rejectFeature(let it): it.writeMembers(to: &writer)
        case .setPriorities(let it): it.writeMembers(to: &writer)
        case .addMilestone(let it): it.writeMembers(to: &writer)
        case .removeMilestone(let it): it.writeMembers(to: &writer)
        case .deliverMilestone(let it): it.writeMembers(to: &writer)
        case .acceptMilestone(let it): it.writeMembers(to: &writer)
        case .missMilestone(let it): it.writeMembers(to: &writer)
        case .requestPayout(let it): it.writeMembers(to: &writer)
        case .retryPayout(let it): it.writeMembers(to: &writer)
        case .postComment(let it): it.writeMembers(to: &writer)
        case .editComment(let it): it.writeMembers(to: &writer)
        case .hideComment(let it): it.writeMembers(to: &writer)
        case .showComment(let it): it.writeMembers(to: &writer)
        case .publishPost(let it): it.writeMembers(to: &writer)
        case .editPost(let it): it.writeMembers(to: &writer)
        default: break
        }
        writer.endObject()
    }
}

extension Command {

    /// Creates a draft.
    public struct CreateCampaign: Hashable, Sendable {
        /// The currency of everything inside.
        public var currency: Currency
        /// The story, which can be edited later.
        public var story: Story

        public init(
            currency: Currency,
            story: Story
        ) {
            self.currency = currency
            self.story = story
        }

        public init(from reader: inout WireReader) throws {
            var currency: Currency?
            var story: Story?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "currency": currency = try Currency(from: &reader)
                case "story": story = try Story(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.currency = try reader.need(currency, "currency")
            self.story = try reader.need(story, "story")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("currency"); currency.write(to: &writer)
            writer.key("story"); story.write(to: &writer)
        }
    }

    /// Rewrites the story.
    public struct EditStory: Hashable, Sendable {
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

    /// Sets the terms of a draft.
    public struct SetTerms: Hashable, Sendable {
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

    /// Sends a campaign back.
    public struct RejectCampaign: Hashable, Sendable {
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

    /// Holds a campaign.
    public struct SuspendCampaign: Hashable, Sendable {
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

    /// Lets a suspended campaign go on.
    public struct ResumeCampaign: Hashable, Sendable {
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

    /// Calls a campaign off.
    public struct CancelCampaign: Hashable, Sendable {
        /// Why.
        public var reason: Reason
        /// Whether it is called off for fraud: only a moderator may say so.
        public var fraud: Bool

        public init(
            reason: Reason,
            fraud: Bool = false
        ) {
            self.reason = reason
            self.fraud = fraud
        }

        public init(from reader: inout WireReader) throws {
            var reason: Reason?
            var fraud: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "reason": reason = try Reason(from: &reader)
                case "fraud": fraud = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.reason = try reader.need(reason, "reason")
            self.fraud = fraud ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("reason"); reason.write(to: &writer)
            if fraud { writer.key("fraud"); writer.flag(fraud) }
        }
    }

    /// Moves the deadline.
    public struct MoveDeadline: Hashable, Sendable {
        /// The new deadline.
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

    /// Closes funding early.
    public struct CloseFundingEarly: Hashable, Sendable {
        /// The new deadline; the earliest allowed when none.
        public var deadline: Timestamp?

        public init(
            deadline: Timestamp? = nil
        ) {
            self.deadline = deadline
        }

        public init(from reader: inout WireReader) throws {
            var deadline: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "deadline": deadline = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.deadline = deadline
        }

        func writeMembers(to writer: inout WireWriter) {
            if let deadline { writer.key("deadline"); deadline.write(to: &writer) }
        }
    }

    /// Tells backers of a material change.
    public struct AnnounceMaterialChange: Hashable, Sendable {
        /// What changed.
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

    /// Sets a collaborator.
    public struct SetCollaborator: Hashable, Sendable {
        /// The account.
        public var account: AccountId
        /// What it may do; at least one permission.
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

    /// Removes a collaborator.
    public struct RemoveCollaborator: Hashable, Sendable {
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

    /// Places a pledge.
    public struct PlacePledge: Hashable, Sendable {
        /// What is ordered.
        public var order: PledgeOrder

        public init(
            order: PledgeOrder
        ) {
            self.order = order
        }

        public init(from reader: inout WireReader) throws {
            var order: PledgeOrder?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "order": order = try PledgeOrder(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.order = try reader.need(order, "order")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("order"); order.write(to: &writer)
        }
    }

    /// Replaces what a pledge orders.
    public struct ChangePledge: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The whole new order.
        public var order: PledgeOrder

        public init(
            pledge: PledgeId,
            order: PledgeOrder
        ) {
            self.pledge = pledge
            self.order = order
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var order: PledgeOrder?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "order": order = try PledgeOrder(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.order = try reader.need(order, "order")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("order"); order.write(to: &writer)
        }
    }

    /// Confirms a pledge after a material change.
    public struct ConfirmPledge: Hashable, Sendable {
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

    /// Calls a pledge off.
    public struct CancelPledge: Hashable, Sendable {
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

    /// Tells what became of a payment.
    public struct ReportPayment: Hashable, Sendable {
        /// The gateway's own reference of the movement. The same reference is the same movement, however often it
        /// is reported.
        public var providerRef: Reference
        /// What became of it.
        public var result: PaymentResult
        /// The instruction; none when the gateway's event names none.
        public var payment: PaymentId?

        public init(
            providerRef: Reference,
            result: PaymentResult,
            payment: PaymentId? = nil
        ) {
            self.providerRef = providerRef
            self.result = result
            self.payment = payment
        }

        public init(from reader: inout WireReader) throws {
            var providerRef: Reference?
            var result: PaymentResult?
            var payment: PaymentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "providerRef": providerRef = try Reference(from: &reader)
                case "result": result = try PaymentResult(from: &reader)
                case "payment": payment = try reader.null() ? nil : PaymentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.result = try reader.need(result, "result")
            self.payment = payment
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("result"); result.write(to: &writer)
            if let payment { writer.key("payment"); payment.write(to: &writer) }
        }
    }

    /// Sets the payment method of a pledge.
    public struct SetPaymentMethod: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The new method at the gateway.
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

    /// Applies unapplied money to a pledge.
    public struct ApplyReceipt: Hashable, Sendable {
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

    /// Sends unapplied money back.
    public struct ReturnReceipt: Hashable, Sendable {
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

    /// Does the next step of work over many pledges.
    public struct Settle: Hashable, Sendable {
        /// Most pledges to work on: 1 to 1,000.
        public var limit: Int

        public init(
            limit: Int
        ) {
            self.limit = limit
        }

        public init(from reader: inout WireReader) throws {
            var limit: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "limit": limit = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.limit = try reader.need(limit, "limit")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("limit"); writer.integer(limit)
        }
    }

    /// Gives money of a pledge back.
    public struct RefundPledge: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// How much.
        public var amount: RefundAmount
        /// Why.
        public var ground: Ground

        public init(
            pledge: PledgeId,
            amount: RefundAmount,
            ground: Ground
        ) {
            self.pledge = pledge
            self.amount = amount
            self.ground = ground
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var amount: RefundAmount?
            var ground: Ground?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "amount": amount = try RefundAmount(from: &reader)
                case "ground": ground = try Ground(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.amount = try reader.need(amount, "amount")
            self.ground = try reader.need(ground, "ground")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("ground"); ground.write(to: &writer)
        }
    }

    /// Tries a failed refund again.
    public struct RetryRefund: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// Another payment method of the backer at the gateway.
        public var method: Reference?

        public init(
            refund: RefundId,
            method: Reference? = nil
        ) {
            self.refund = refund
            self.method = method
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var method: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "method": method = try reader.null() ? nil : Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.method = method
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            if let method { writer.key("method"); method.write(to: &writer) }
        }
    }

    /// States that a failed refund was paid by another route.
    public struct SettleRefundElsewhere: Hashable, Sendable {
        /// The refund.
        public var refund: RefundId
        /// Reference of that payment.
        public var reference: Reference

        public init(
            refund: RefundId,
            reference: Reference
        ) {
            self.refund = refund
            self.reference = reference
        }

        public init(from reader: inout WireReader) throws {
            var refund: RefundId?
            var reference: Reference?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "refund": refund = try RefundId(from: &reader)
                case "reference": reference = try Reference(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.refund = try reader.need(refund, "refund")
            self.reference = try reader.need(reference, "reference")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("refund"); refund.write(to: &writer)
            writer.key("reference"); reference.write(to: &writer)
        }
    }

    /// Tells where a dispute stands.
    public struct ReportDispute: Hashable, Sendable {
        /// The pledge whose payment is disputed.
        public var pledge: PledgeId
        /// The gateway's own reference of the dispute: the same reference is the same dispute, however often it is
        /// reported.
        public var providerRef: Reference
        /// Where it stands.
        public var stage: DisputeStage

        public init(
            pledge: PledgeId,
            providerRef: Reference,
            stage: DisputeStage
        ) {
            self.pledge = pledge
            self.providerRef = providerRef
            self.stage = stage
        }

        public init(from reader: inout WireReader) throws {
            var pledge: PledgeId?
            var providerRef: Reference?
            var stage: DisputeStage?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "pledge": pledge = try PledgeId(from: &reader)
                case "providerRef": providerRef = try Reference(from: &reader)
                case "stage": stage = try DisputeStage(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.pledge = try reader.need(pledge, "pledge")
            self.providerRef = try reader.need(providerRef, "providerRef")
            self.stage = try reader.need(stage, "stage")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("pledge"); pledge.write(to: &writer)
            writer.key("providerRef"); providerRef.write(to: &writer)
            writer.key("stage"); stage.write(to: &writer)
        }
    }

    /// Hands in evidence for a dispute.
    public struct SubmitEvidence: Hashable, Sendable {
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

    /// Adds a tier.
    public struct AddTier: Hashable, Sendable {
        /// What it promises.
        public var terms: TierTerms

        public init(
            terms: TierTerms
        ) {
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var terms: TierTerms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "terms": terms = try TierTerms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// Rewrites what a tier promises.
    public struct EditTier: Hashable, Sendable {
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

    /// Withdraws a tier.
    public struct EndTier: Hashable, Sendable {
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

    /// Reserves units of a scarce tier.
    public struct ReserveTier: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// How many in all.
        public var quantity: Int

        public init(
            tier: TierId,
            quantity: Int
        ) {
            self.tier = tier
            self.quantity = quantity
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var quantity: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "quantity": quantity = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.quantity = try reader.need(quantity, "quantity")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
        }
    }

    /// Gives a reservation up.
    public struct ReleaseReservation: Hashable, Sendable {
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

    /// Takes a place in a waiting list.
    public struct JoinWaitlist: Hashable, Sendable {
        /// The tier.
        public var tier: TierId
        /// How many in all: what is reserved for the actor already is a part of them.
        public var quantity: Int

        public init(
            tier: TierId,
            quantity: Int
        ) {
            self.tier = tier
            self.quantity = quantity
        }

        public init(from reader: inout WireReader) throws {
            var tier: TierId?
            var quantity: Int?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "tier": tier = try TierId(from: &reader)
                case "quantity": quantity = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.tier = try reader.need(tier, "tier")
            self.quantity = try reader.need(quantity, "quantity")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("tier"); tier.write(to: &writer)
            writer.key("quantity"); writer.integer(quantity)
        }
    }

    /// Gives a place in a waiting list up.
    public struct LeaveWaitlist: Hashable, Sendable {
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

    /// Offers what is free to those who wait.
    public struct OfferSlots: Hashable, Sendable {
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

    /// Answers the survey of a pledge.
    public struct AnswerSurvey: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The answers, each question once.
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

    /// Locks the answers of a survey.
    public struct LockSurvey: Hashable, Sendable {
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

    /// Unlocks the answers of a survey.
    public struct UnlockSurvey: Hashable, Sendable {
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

    /// Moves the delivery of a line on.
    public struct SetFulfilment: Hashable, Sendable {
        /// The pledge.
        public var pledge: PledgeId
        /// The tier of the line.
        public var tier: TierId
        /// The state that the delivery is in now.
        public var state: FulfilmentState
        /// The carrier's tracking number; only for what is shipped.
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

    /// Adds a class of shares.
    public struct AddClass: Hashable, Sendable {
        /// Its terms.
        public var terms: ClassTerms

        public init(
            terms: ClassTerms
        ) {
            self.terms = terms
        }

        public init(from reader: inout WireReader) throws {
            var terms: ClassTerms?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "terms": terms = try ClassTerms(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.terms = try reader.need(terms, "terms")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("terms"); terms.write(to: &writer)
        }
    }

    /// Replaces the terms of a class.
    public struct EditClass: Hashable, Sendable {
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

    /// Raises the ceiling of a class.
    public struct RaiseAuthorised: Hashable, Sendable {
        /// The class.
        public var `class`: ClassId
        /// The new ceiling.
        public var authorised: Units

        public init(
            class: ClassId,
            authorised: Units
        ) {
            self.class = `class`
            self.authorised = authorised
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            var authorised: Units?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                case "authorised": authorised = try reader.integer()
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
            self.authorised = try reader.need(authorised, "authorised")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
            writer.key("authorised"); writer.integer(authorised)
        }
    }

    /// Grants shares out of the reserve.
    public struct GrantShares: Hashable, Sendable {
        /// The class.
        public var `class`: ClassId
        /// Who gets them.
        public var holder: AccountId
        /// How many.
        public var units: Units
        /// What for.
        public var reason: Reason

        public init(
            class: ClassId,
            holder: AccountId,
            units: Units,
            reason: Reason
        ) {
            self.class = `class`
            self.holder = holder
            self.units = units
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var `class`: ClassId?
            var holder: AccountId?
            var units: Units?
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "class": `class` = try ClassId(from: &reader)
                case "holder": holder = try AccountId(from: &reader)
                case "units": units = try reader.integer()
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.class = try reader.need(`class`, "class")
            self.holder = try reader.need(holder, "holder")
            self.units = try reader.need(units, "units")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("class"); `class`.write(to: &writer)
            writer.key("holder"); holder.write(to: &writer)
            writer.key("units"); writer.integer(units)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// Issues what a pledge is still due.
    public struct IssueShares: Hashable, Sendable {
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

    /// Transfers shares.
    public struct TransferShares: Hashable, Sendable {
        /// The lot.
        public var lot: LotId
        /// How many of its units.
        public var units: Units
        /// To whom.
        public var to: AccountId
        /// What lets it move before its lock ends. Only the platform can know such a fact, so only an admin may
        /// state it.
        public var exemption: Exemption?

        public init(
            lot: LotId,
            units: Units,
            to: AccountId,
            exemption: Exemption? = nil
        ) {
            self.lot = lot
            self.units = units
            self.to = to
            self.exemption = exemption
        }

        public init(from reader: inout WireReader) throws {
            var lot: LotId?
            var units: Units?
            var to: AccountId?
            var exemption: Exemption?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "lot": lot = try LotId(from: &reader)
                case "units": units = try reader.integer()
                case "to": to = try AccountId(from: &reader)
                case "exemption": exemption = try reader.null() ? nil : Exemption(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.lot = try reader.need(lot, "lot")
            self.units = try reader.need(units, "units")
            self.to = try reader.need(to, "to")
            self.exemption = exemption
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("lot"); lot.write(to: &writer)
            writer.key("units"); writer.integer(units)
            writer.key("to"); to.write(to: &writer)
            if let exemption { writer.key("exemption"); exemption.write(to: &writer) }
        }
    }

    /// Puts a proposal.
    public struct PutProposal: Hashable, Sendable {
        /// What is asked.
        public var title: Title
        /// The reasoning.
        public var text: FundlyBody
        /// What it does when it passes.
        public var subject: FundlySubject
        /// When voting closes, exclusive.
        public var closes: Timestamp
        /// When voting opens; now when none.
        public var opens: Timestamp?
        /// Quorum; the policy's when none.
        public var quorum: Quorum?
        /// Record date; the moment before now when none. It lies in the past, and no more than 60 days before
        /// voting opens (R-VOTE-1; so 8 Del. C. § 213(a)), so that nobody can reach back to a time when they held
        /// more.
        public var recordAt: Timestamp?
        /// Threshold; the policy's when none.
        public var threshold: Threshold?

        public init(
            title: Title,
            text: FundlyBody,
            subject: FundlySubject,
            closes: Timestamp,
            opens: Timestamp? = nil,
            quorum: Quorum? = nil,
            recordAt: Timestamp? = nil,
            threshold: Threshold? = nil
        ) {
            self.title = title
            self.text = text
            self.subject = subject
            self.closes = closes
            self.opens = opens
            self.quorum = quorum
            self.recordAt = recordAt
            self.threshold = threshold
        }

        public init(from reader: inout WireReader) throws {
            var title: Title?
            var text: FundlyBody?
            var subject: FundlySubject?
            var closes: Timestamp?
            var opens: Timestamp?
            var quorum: Quorum?
            var recordAt: Timestamp?
            var threshold: Threshold?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                case "subject": subject = try FundlySubject(from: &reader)
                case "closes": closes = try Timestamp(from: &reader)
                case "opens": opens = try reader.null() ? nil : Timestamp(from: &reader)
                case "quorum": quorum = try reader.null() ? nil : Quorum(from: &reader)
                case "recordAt": recordAt = try reader.null() ? nil : Timestamp(from: &reader)
                case "threshold": threshold = try reader.null() ? nil : Threshold(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
            self.subject = try reader.need(subject, "subject")
            self.closes = try reader.need(closes, "closes")
            self.opens = opens
            self.quorum = quorum
            self.recordAt = recordAt
            self.threshold = threshold
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            writer.key("subject"); subject.write(to: &writer)
            writer.key("closes"); closes.write(to: &writer)
            if let opens { writer.key("opens"); opens.write(to: &writer) }
            if let quorum { writer.key("quorum"); quorum.write(to: &writer) }
            if let recordAt { writer.key("recordAt"); recordAt.write(to: &writer) }
            if let threshold { writer.key("threshold"); threshold.write(to: &writer) }
        }
    }

    /// Casts or changes a ballot.
    public struct CastBallot: Hashable, Sendable {
        /// The proposal.
        public var proposal: ProposalId
        /// How.
        public var choice: Choice

        public init(
            proposal: ProposalId,
            choice: Choice
        ) {
            self.proposal = proposal
            self.choice = choice
        }

        public init(from reader: inout WireReader) throws {
            var proposal: ProposalId?
            var choice: Choice?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "proposal": proposal = try ProposalId(from: &reader)
                case "choice": choice = try Choice(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.proposal = try reader.need(proposal, "proposal")
            self.choice = try reader.need(choice, "choice")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("proposal"); proposal.write(to: &writer)
            writer.key("choice"); choice.write(to: &writer)
        }
    }

    /// Takes a proposal back.
    public struct WithdrawProposal: Hashable, Sendable {
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

    /// Has a vote counted.
    public struct CloseProposal: Hashable, Sendable {
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

    /// Asks for a feature.
    public struct ProposeFeature: Hashable, Sendable {
        /// What it is.
        public var title: Title
        /// More about it.
        public var text: FundlyBody
        /// The issue on a forge.
        public var issue: FundlyLink?

        public init(
            title: Title,
            text: FundlyBody,
            issue: FundlyLink? = nil
        ) {
            self.title = title
            self.text = text
            self.issue = issue
        }

        public init(from reader: inout WireReader) throws {
            var title: Title?
            var text: FundlyBody?
            var issue: FundlyLink?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                case "issue": issue = try reader.null() ? nil : FundlyLink(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
            self.issue = issue
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            if let issue { writer.key("issue"); issue.write(to: &writer) }
        }
    }

    /// Plans a feature.
    public struct PlanFeature: Hashable, Sendable {
        /// The feature.
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

    /// Starts a feature.
    public struct StartFeature: Hashable, Sendable {
        /// The feature.
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

    /// Ships a feature.
    public struct ShipFeature: Hashable, Sendable {
        /// The feature.
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

    /// Declines a feature.
    public struct DeclineFeature: Hashable, Sendable {
        /// The feature.
        public var feature: FeatureId
        /// Why.
        public var reason: Reason

        public init(
            feature: FeatureId,
            reason: Reason
        ) {
            self.feature = feature
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// Accepts a shipped feature.
    public struct AcceptFeature: Hashable, Sendable {
        /// The feature.
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

    /// Sends a shipped feature back.
    public struct RejectFeature: Hashable, Sendable {
        /// The feature.
        public var feature: FeatureId
        /// Why.
        public var reason: Reason

        public init(
            feature: FeatureId,
            reason: Reason
        ) {
            self.feature = feature
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var feature: FeatureId?
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "feature": feature = try FeatureId(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.feature = try reader.need(feature, "feature")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("feature"); feature.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// Spreads a holder's votes over the open features.
    public struct SetPriorities: Hashable, Sendable {
        /// The whole new spread.
        public var spread: [Part]

        public init(
            spread: [Part]
        ) {
            self.spread = spread
        }

        public init(from reader: inout WireReader) throws {
            var spread: [Part]?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "spread": spread = try reader.list { try Part(from: &$0) }
                default: throw reader.unknown(memberName)
                }
            }
            self.spread = try reader.need(spread, "spread")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("spread"); writer.list(spread) { $0.write(to: &$1) }
        }
    }

    /// Adds a milestone to a draft.
    public struct AddMilestone: Hashable, Sendable {
        /// What will be delivered.
        public var title: Title
        /// Share of the escrow at success that it releases.
        public var share: Rate
        /// When it is due.
        public var due: Timestamp?

        public init(
            title: Title,
            share: Rate,
            due: Timestamp? = nil
        ) {
            self.title = title
            self.share = share
            self.due = due
        }

        public init(from reader: inout WireReader) throws {
            var title: Title?
            var share: Rate?
            var due: Timestamp?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "title": title = try Title(from: &reader)
                case "share": share = try Rate(from: &reader)
                case "due": due = try reader.null() ? nil : Timestamp(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.title = try reader.need(title, "title")
            self.share = try reader.need(share, "share")
            self.due = due
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("title"); title.write(to: &writer)
            writer.key("share"); share.write(to: &writer)
            if let due { writer.key("due"); due.write(to: &writer) }
        }
    }

    /// Takes a milestone out of a draft.
    public struct RemoveMilestone: Hashable, Sendable {
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

    /// Says that a milestone is delivered.
    public struct DeliverMilestone: Hashable, Sendable {
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

    /// Accepts a delivered milestone.
    public struct AcceptMilestone: Hashable, Sendable {
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

    /// Says that a milestone will not be delivered.
    public struct MissMilestone: Hashable, Sendable {
        /// The milestone.
        public var milestone: MilestoneId
        /// Why.
        public var reason: Reason

        public init(
            milestone: MilestoneId,
            reason: Reason
        ) {
            self.milestone = milestone
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var milestone: MilestoneId?
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "milestone": milestone = try MilestoneId(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.milestone = try reader.need(milestone, "milestone")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("milestone"); milestone.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// Asks for a payout.
    public struct RequestPayout: Hashable, Sendable {
        /// Who is paid.
        public var payee: AccountId
        /// How much the payee gets.
        public var amount: Money
        /// What it is for.
        public var reason: Reason
        /// The shipped feature it pays for, if any.
        public var feature: FeatureId?
        /// What the processor is expected to take on top; nothing when not given (R-PAYOUT-5).
        public var fee: Money?

        public init(
            payee: AccountId,
            amount: Money,
            reason: Reason,
            feature: FeatureId? = nil,
            fee: Money? = nil
        ) {
            self.payee = payee
            self.amount = amount
            self.reason = reason
            self.feature = feature
            self.fee = fee
        }

        public init(from reader: inout WireReader) throws {
            var payee: AccountId?
            var amount: Money?
            var reason: Reason?
            var feature: FeatureId?
            var fee: Money?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "payee": payee = try AccountId(from: &reader)
                case "amount": amount = try Money(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                case "feature": feature = try reader.null() ? nil : FeatureId(from: &reader)
                case "fee": fee = try reader.null() ? nil : Money(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.payee = try reader.need(payee, "payee")
            self.amount = try reader.need(amount, "amount")
            self.reason = try reader.need(reason, "reason")
            self.feature = feature
            self.fee = fee
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("payee"); payee.write(to: &writer)
            writer.key("amount"); amount.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
            if let feature { writer.key("feature"); feature.write(to: &writer) }
            if let fee { writer.key("fee"); fee.write(to: &writer) }
        }
    }

    /// Tries a failed payout again.
    public struct RetryPayout: Hashable, Sendable {
        /// The payout.
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

    /// Posts a comment.
    public struct PostComment: Hashable, Sendable {
        /// What.
        public var text: Note
        /// The comment that it answers.
        public var replyTo: CommentId?

        public init(
            text: Note,
            replyTo: CommentId? = nil
        ) {
            self.text = text
            self.replyTo = replyTo
        }

        public init(from reader: inout WireReader) throws {
            var text: Note?
            var replyTo: CommentId?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "text": text = try Note(from: &reader)
                case "replyTo": replyTo = try reader.null() ? nil : CommentId(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.text = try reader.need(text, "text")
            self.replyTo = replyTo
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("text"); text.write(to: &writer)
            if let replyTo { writer.key("replyTo"); replyTo.write(to: &writer) }
        }
    }

    /// Rewrites a comment.
    public struct EditComment: Hashable, Sendable {
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

    /// Hides a comment.
    public struct HideComment: Hashable, Sendable {
        /// The comment.
        public var comment: CommentId
        /// Why.
        public var reason: Reason

        public init(
            comment: CommentId,
            reason: Reason
        ) {
            self.comment = comment
            self.reason = reason
        }

        public init(from reader: inout WireReader) throws {
            var comment: CommentId?
            var reason: Reason?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "comment": comment = try CommentId(from: &reader)
                case "reason": reason = try Reason(from: &reader)
                default: throw reader.unknown(memberName)
                }
            }
            self.comment = try reader.need(comment, "comment")
            self.reason = try reader.need(reason, "reason")
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("comment"); comment.write(to: &writer)
            writer.key("reason"); reason.write(to: &writer)
        }
    }

    /// Shows a hidden comment again.
    public struct ShowComment: Hashable, Sendable {
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

    /// Publishes a post.
    public struct PublishPost: Hashable, Sendable {
        /// Title.
        public var title: Title
        /// Text, Markdown.
        public var text: FundlyBody
        /// Only for backers.
        public var backersOnly: Bool

        public init(
            title: Title,
            text: FundlyBody,
            backersOnly: Bool = false
        ) {
            self.title = title
            self.text = text
            self.backersOnly = backersOnly
        }

        public init(from reader: inout WireReader) throws {
            var title: Title?
            var text: FundlyBody?
            var backersOnly: Bool?
            try reader.beginObject()
            while let memberName = try reader.key() {
                switch memberName {
                case "kind": try reader.skip()
                case "title": title = try Title(from: &reader)
                case "text": text = try FundlyBody(from: &reader)
                case "backersOnly": backersOnly = try reader.flag()
                default: throw reader.unknown(memberName)
                }
            }
            self.title = try reader.need(title, "title")
            self.text = try reader.need(text, "text")
            self.backersOnly = backersOnly ?? false
        }

        func writeMembers(to writer: inout WireWriter) {
            writer.key("title"); title.write(to: &writer)
            writer.key("text"); text.write(to: &writer)
            if backersOnly { writer.key("backersOnly"); writer.flag(backersOnly) }
        }
    }

    /// Rewrites a post.
    public struct EditPost: Hashable, Sendable {
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
