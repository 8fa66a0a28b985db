//! Shares.

use super::{at, id, minor, t, units, usd};
use fundly_core::{
    AccountId, Command, Event, Row, Span,
    share::{
        AddClass, AuthorisedRaised, CancelCause, Checkpoint, Class, ClassAdded, ClassEdited, ClassTerms, EditClass,
        Exemption, GrantShares, Holder, Holding, IssueShares, Lot, LotState, NewLot, RaiseAuthorised, SharesCancelled,
        SharesFrozen, SharesGranted, SharesIssued, SharesShort, SharesTransferred, SharesUnfrozen, TransferShares,
    },
};

fn lot(n: u128, count: u64) -> NewLot {
    NewLot { lot: id(n), certificate: 1, units: units(count), cost: minor(2_800) }
}

pub(super) fn class_terms() -> ClassTerms {
    ClassTerms {
        name: t("Common"),
        votes_per_share: 1,
        price: usd("1.00"),
        authorised: units(100_000),
        precision: 2,
        minimum_lot: Some(units(100)),
        reserved: units(10_000),
        lock_up: Span::days(365),
        transferable: true,
    }
}

pub(super) fn commands() -> Vec<Command> {
    let (class, holder) = (id(0xC1), id(0xB1));
    vec![
        AddClass { terms: class_terms() }.into(),
        EditClass { class, terms: class_terms() }.into(),
        RaiseAuthorised { class, authorised: units(200_000) }.into(),
        GrantShares { class, holder, units: units(100), reason: t("Work before launch.") }.into(),
        IssueShares { pledge: id(0x91) }.into(),
        TransferShares { lot: id(0x10), units: units(100), to: id(0xB2), exemption: Some(Exemption::Family) }.into(),
    ]
}

pub(super) fn events() -> Vec<Event> {
    let (class, holder, pledge) = (id(0xC1), id(0xB1), id(0x91));
    let locked_until = Some(at(30));
    vec![
        ClassAdded { class, terms: class_terms() }.into(),
        ClassEdited { class, terms: class_terms() }.into(),
        AuthorisedRaised { class, before: units(100_000), authorised: units(200_000) }.into(),
        SharesIssued { pledge, class, holder, issued: lot(0x10, 2_800), locked_until, frozen: true }.into(),
        SharesShort { pledge, class, units: units(5) }.into(),
        SharesGranted { class, holder, granted: lot(0x12, 100), reason: t("Work before launch."), locked_until }.into(),
        SharesTransferred {
            lot: id(0x10),
            class,
            from: holder,
            to: id(0xB2),
            moved: lot(0x13, 100),
            balance: Some(lot(0x14, 2_700)),
            exemption: Some(Exemption::Family),
        }
        .into(),
        SharesCancelled {
            pledge,
            lot: id(0x14),
            class,
            holder,
            units: units(1_000),
            cause: CancelCause::Refund,
            balance: Some(lot(0x15, 1_700)),
        }
        .into(),
        SharesFrozen { pledge, lots: vec![id(0x15)], units: units(1_700) }.into(),
        SharesUnfrozen { pledge, lots: vec![id(0x15)], units: units(1_700) }.into(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let class = id(0xC1);
    let holdings = vec![Holding { class, units: units(2_800), frozen: units(100) }];
    let lot = Lot {
        id: id(0x10),
        certificate: 1,
        class,
        holder: id(0xB1),
        units: units(2_800),
        cost: minor(2_800),
        pledge: Some(id(0x91)),
        acquired_at: at(4),
        locked_until: Some(at(30)),
        frozen: true,
        state: LotState::Live,
        from: Some(id(0x11)),
    };
    vec![
        Class {
            id: class,
            terms: class_terms(),
            issued: units(2_800),
            frozen: units(100),
            votes: 27,
            granted: units(0),
            holders: 1,
        }
        .into(),
        Holder { account: id(0xB1), holdings: holdings.clone(), parted: 40 }.into(),
        lot.into(),
        Checkpoint { account: AccountId::EVERYONE, at: at(4), holdings, votes: 27, parted: 0 }.into(),
    ]
}
