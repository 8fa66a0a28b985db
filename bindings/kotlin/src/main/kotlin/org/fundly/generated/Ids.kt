// What things are known by.
// Written by `cargo run -p fundly-generate`: change the Rust type instead.
package org.fundly

import java.time.Instant
import java.util.UUID

/** A person or organisation, across campaigns. */
@JvmInline
public value class AccountId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<AccountId>() {
        override fun read(from: JsonReader): AccountId = AccountId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): AccountId = AccountId(UUID.randomUUID())
    }
}

/** One campaign: the boundary of consistency and the shard key. */
@JvmInline
public value class CampaignId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<CampaignId>() {
        override fun read(from: JsonReader): CampaignId = CampaignId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): CampaignId = CampaignId(UUID.randomUUID())
    }
}

/** A share class. */
@JvmInline
public value class ClassId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<ClassId>() {
        override fun read(from: JsonReader): ClassId = ClassId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): ClassId = ClassId(UUID.randomUUID())
    }
}

/** One command, chosen by the client. The same id with the same content is the same command (R-ENGINE-1). */
@JvmInline
public value class CommandId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<CommandId>() {
        override fun read(from: JsonReader): CommandId = CommandId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): CommandId = CommandId(UUID.randomUUID())
    }
}

/** A comment. */
@JvmInline
public value class CommentId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<CommentId>() {
        override fun read(from: JsonReader): CommentId = CommentId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): CommentId = CommentId(UUID.randomUUID())
    }
}

/** A dispute (inquiry or chargeback). */
@JvmInline
public value class DisputeId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<DisputeId>() {
        override fun read(from: JsonReader): DisputeId = DisputeId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): DisputeId = DisputeId(UUID.randomUUID())
    }
}

/** A feature request in the backlog. */
@JvmInline
public value class FeatureId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<FeatureId>() {
        override fun read(from: JsonReader): FeatureId = FeatureId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): FeatureId = FeatureId(UUID.randomUUID())
    }
}

/** A lot of shares: a certificate. */
@JvmInline
public value class LotId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<LotId>() {
        override fun read(from: JsonReader): LotId = LotId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): LotId = LotId(UUID.randomUUID())
    }
}

/** A milestone that releases a tranche of escrow. */
@JvmInline
public value class MilestoneId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<MilestoneId>() {
        override fun read(from: JsonReader): MilestoneId = MilestoneId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): MilestoneId = MilestoneId(UUID.randomUUID())
    }
}

/** Money that moved under one reference of the gateway. */
@JvmInline
public value class MovementId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<MovementId>() {
        override fun read(from: JsonReader): MovementId = MovementId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): MovementId = MovementId(UUID.randomUUID())
    }
}

/** A payment instruction that left the core. */
@JvmInline
public value class PaymentId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<PaymentId>() {
        override fun read(from: JsonReader): PaymentId = PaymentId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): PaymentId = PaymentId(UUID.randomUUID())
    }
}

/** A payout to the creator or a payee. */
@JvmInline
public value class PayoutId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<PayoutId>() {
        override fun read(from: JsonReader): PayoutId = PayoutId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): PayoutId = PayoutId(UUID.randomUUID())
    }
}

/** A pledge. */
@JvmInline
public value class PledgeId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<PledgeId>() {
        override fun read(from: JsonReader): PledgeId = PledgeId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): PledgeId = PledgeId(UUID.randomUUID())
    }
}

/** A post (campaign update) by the creator. */
@JvmInline
public value class PostId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<PostId>() {
        override fun read(from: JsonReader): PostId = PostId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): PostId = PostId(UUID.randomUUID())
    }
}

/** A proposal put to a vote. */
@JvmInline
public value class ProposalId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<ProposalId>() {
        override fun read(from: JsonReader): ProposalId = ProposalId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): ProposalId = ProposalId(UUID.randomUUID())
    }
}

/** Money that arrived without an open instruction. */
@JvmInline
public value class ReceiptId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<ReceiptId>() {
        override fun read(from: JsonReader): ReceiptId = ReceiptId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): ReceiptId = ReceiptId(UUID.randomUUID())
    }
}

/** A refund. */
@JvmInline
public value class RefundId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<RefundId>() {
        override fun read(from: JsonReader): RefundId = RefundId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): RefundId = RefundId(UUID.randomUUID())
    }
}

/** A reward tier or add-on. */
@JvmInline
public value class TierId(public val uuid: UUID) : WireValue {
    public constructor(text: String) : this(uuidOf(text))
    override fun writeTo(out: JsonWriter): Unit = out.text(uuid.toString())
    override fun toString(): String = uuid.toString()
    public companion object : WireType<TierId>() {
        override fun read(from: JsonReader): TierId = TierId(from.uuid())
        /** A new one, unlike every other. */
        public fun random(): TierId = TierId(UUID.randomUUID())
    }
}
