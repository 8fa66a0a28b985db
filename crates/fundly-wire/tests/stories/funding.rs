//! How campaigns end.

use crate::tale::{CREATOR, Happened, Tale, backer, order};
use fundly_core::{
    Currency, Policy, Span,
    policy::{CollectAt, MaterialChange, Oversubscription, Release},
    share::Allotment,
};
use serde_json::{Value, json};

/// All or nothing, paid in one.
fn policy(change: impl FnOnce(&mut Policy)) -> Policy {
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.pledging.instalments = 1;
    change(&mut policy);
    policy
}

/// A class of shares of ten dollars.
pub(crate) fn class(tale: &mut Tale, price: &str) -> String {
    let terms = json!({
        "name": "Ordinary", "votesPerShare": 1, "price": price, "authorised": 10000, "precision": 0, "reserved": 0,
        "lockUp": "0ms", "transferable": true,
    });
    tale.by(CREATOR, json!({"kind": "addClass", "terms": terms})).its("classAdded", "class")
}

fn tier(tale: &mut Tale, terms: Value) -> String {
    tale.by(CREATOR, json!({"kind": "addTier", "terms": terms})).its("tierAdded", "tier")
}

/// The first lot that shares were issued as, in what happened one after the other.
fn lot(happened: &[Happened]) -> String {
    let issued = happened.iter().flat_map(|happened| happened.of("sharesIssued")).next().unwrap();
    issued["issued"]["lot"].as_str().unwrap().to_owned()
}

pub(crate) fn success() -> Tale {
    let mut tale = Tale::new(
        "success-with-shares-and-rewards",
        "A campaign reaches its goal: pledges buy shares and rewards, one is changed and one called off, money is taken at \
         the deadline, shares are issued, moved and counted, and rewards are sent.",
    );
    tale.created();
    let class = class(&mut tale, "10.00 USD");
    let zones = json!([{"country": "PT", "first": "2.00 USD", "further": "1.00 USD"}, {"first": "9.00 USD", "further": "4.00 USD"}]);
    let book =
        tier(&mut tale, json!({"title": "A printed manual", "price": "30.00 USD", "quantity": 2, "shipping": zones}));
    let copy = tier(&mut tale, json!({"title": "A copy", "price": "10.00 USD", "items": ["The binary"]}));
    tale.terms(&policy(|_| {}), "500.00 USD", json!({"offers": class}));
    tale.launched();
    let lines = json!([{"tier": book, "quantity": 1}]);
    let first = tale.pledged(1, "600.00 USD", json!({"class": class, "lines": lines, "country": "PT"})).pledge();
    let second = tale.pledged(2, "300.00 USD", json!({"class": class})).pledge();
    let third =
        tale.pledged(3, "5.00 USD", json!({"lines": [{"tier": copy, "quantity": 2}], "anonymous": true})).pledge();
    tale.of_campaign("progress");
    let more = order("400.00 USD", json!({"class": class, "note": "Good luck!\nAnd \"thank\" you, naïve 🚀."}));
    tale.by(&backer(2), json!({"kind": "changePledge", "pledge": second, "order": more}));
    tale.by(&backer(3), json!({"kind": "cancelPledge", "pledge": third}));
    let late = json!({"lines": [{"tier": book, "quantity": 2}], "country": "DE"});
    tale.refused(&backer(4), json!({"kind": "placePledge", "order": late}), "reward.sold_out");
    tale.later(Span::days(30));
    let lot = lot(&tale.settled());
    tale.of_campaign("capTable");
    tale.by(&backer(1), json!({"kind": "transferShares", "lot": lot, "units": 20, "to": backer(5)}));
    tale.of_campaign("capTable");
    tale.by(CREATOR, json!({"kind": "startDelivery"}));
    for (state, more) in [("inPreparation", json!({})), ("shipped", json!({"tracking": "RR123456789PT"}))] {
        let mut sent = json!({"kind": "setFulfilment", "pledge": first, "tier": book, "state": state});
        sent.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        tale.by(CREATOR, sent);
    }
    for report in ["progress", "fundingCurve", "tierTotals", "yearEnds", "books", "schedule"] {
        tale.of_campaign(report);
    }
    tale.ask("topBackers", json!({"campaign": crate::tale::CAMPAIGN, "limit": 3}));
    tale.ask("page", json!({"campaign": crate::tale::CAMPAIGN, "kind": "pledge", "limit": 2}));
    tale.ask("page", json!({"campaign": crate::tale::CAMPAIGN, "kind": "pledge", "after": [second], "limit": 9}));
    tale.ask("row", json!({"campaign": crate::tale::CAMPAIGN, "kind": "holder", "key": [backer(5)]}));
    tale.ask("row", json!({"campaign": crate::tale::CAMPAIGN, "kind": "holder", "key": [backer(9)]}));
    tale
}

pub(crate) fn failure() -> Tale {
    let mut tale = Tale::new(
        "failure-with-refunds",
        "A campaign that takes money at once misses its goal: everybody gets everything back, one on the second try.",
    );
    tale.created();
    tale.terms(&policy(|policy| policy.collection.at = CollectAt::Pledge), "1000.00 USD", json!({}));
    tale.launched();
    let first = tale.pledged(1, "60.00 USD", json!({}));
    tale.cleared(&first);
    let second = tale.pledged(2, "40.00 USD", json!({}));
    tale.cleared(&second);
    let third = tale.pledged(3, "10.00 USD", json!({}));
    let payment = third.its("paymentRequested", "payment");
    let declined = json!({"kind": "failed", "reason": "card_declined"});
    tale.by_host(json!({"kind": "reportPayment", "payment": payment, "providerRef": "ch_3", "result": declined}));
    tale.later(Span::days(30));
    tale.refused(&backer(4), json!({"kind": "placePledge", "order": order("5.00 USD", json!({}))}), "campaign.phase");
    tale.settled();
    tale.of_campaign("progress");
    tale.of_campaign("books");
    tale.ask("page", json!({"campaign": crate::tale::CAMPAIGN, "kind": "refund", "limit": 10}));
    tale.ask("journal", json!({"campaign": crate::tale::CAMPAIGN, "after": 4, "limit": 3}));
    tale.of_campaign("rows");
    tale
}

pub(crate) fn oversubscribed() -> Tale {
    let mut tale = Tale::new(
        "oversubscription-allotted",
        "More is promised than is accepted: the maximum is allotted in proportion, to the cent, and what was paid beyond it \
         goes back.",
    );
    tale.created();
    let policy = policy(|policy| {
        policy.collection.at = CollectAt::Pledge;
        policy.pledging.minimum = None;
        policy.fees.clear();
        let own = json!({"parameter": "oversubscription", "source": "own choice", "certainty": "own"});
        policy.citations.push(serde_json::from_value(own).unwrap());
        policy.oversubscription = Some(Oversubscription { method: Allotment::ProRata, minimum_fill: None });
    });
    tale.terms(&policy, "1.00 USD", json!({"maximum": "10.00 USD"}));
    tale.launched();
    for (n, amount) in (1..).zip(["5.00 USD", "4.00 USD", "3.00 USD", "0.33 USD"]) {
        let placed = tale.pledged(n, amount, json!({}));
        tale.cleared(&placed);
    }
    tale.of_campaign("progress");
    tale.later(Span::days(30));
    tale.settled();
    tale.of_campaign("progress");
    tale.ask("page", json!({"campaign": crate::tale::CAMPAIGN, "kind": "pledge", "limit": 10}));
    tale
}

pub(crate) fn changed() -> Tale {
    let mut tale = Tale::new(
        "material-change-confirmed",
        "The terms change while funding is open: who confirms stays, who says nothing gets everything back.",
    );
    tale.created();
    let policy = policy(|policy| {
        policy.collection.at = CollectAt::Pledge;
        policy.closing.material_change = Some(MaterialChange { reconfirm: "5bd".parse().unwrap(), extends: true });
    });
    tale.terms(&policy, "1000.00 USD", json!({}));
    tale.launched();
    let pledges = [1, 2].map(|n| {
        let placed = tale.pledged(n, "600.00 USD", json!({}));
        tale.cleared(&placed);
        placed.pledge()
    });
    tale.later(Span::hours(10));
    tale.refused(&backer(1), json!({"kind": "confirmPledge", "pledge": pledges[0]}), "pledge.nothing_to_confirm");
    tale.by(CREATOR, json!({"kind": "announceMaterialChange", "reason": "The price of a share is halved."}));
    tale.of_campaign("schedule");
    tale.later(Span::hours(1));
    tale.by(&backer(2), json!({"kind": "confirmPledge", "pledge": pledges[1]}));
    tale.later(Span::days(7));
    tale.refused(&backer(1), json!({"kind": "confirmPledge", "pledge": pledges[0]}), "pledge.nothing_to_confirm");
    tale.settled();
    tale.of_campaign("progress");
    tale
}

pub(crate) fn milestones() -> Tale {
    let mut tale = Tale::new(
        "milestone-payout",
        "Money is held for two milestones: the first is delivered, accepted and paid out, the second is missed and its part \
         goes back.",
    );
    tale.created();
    let policy = policy(|policy| {
        policy.fees.clear();
        policy.escrow.release = Release::ByMilestone;
        policy.escrow.holdback = "10%".parse().unwrap();
        policy.escrow.holdback_for = Span::days(90);
    });
    tale.terms(&policy, "50.00 USD", json!({}));
    let add = |tale: &mut Tale, title: &str, share: &str, due: Option<u32>| {
        let due = due.map(|days| tale.in_days(days));
        let mut command = json!({"kind": "addMilestone", "title": title, "share": share});
        if let Some(due) = due {
            command["due"] = json!(due);
        }
        tale.by(CREATOR, command).its("milestoneAdded", "milestone")
    };
    let parser = add(&mut tale, "The parser", "40%", None);
    tale.refused(CREATOR, json!({"kind": "submitCampaign"}), "escrow.milestone_shares");
    let backend = add(&mut tale, "The code generator", "60%", Some(100));
    tale.launched();
    tale.pledged(1, "60.00 USD", json!({}));
    tale.pledged(2, "40.01 USD", json!({}));
    tale.later(Span::days(30));
    tale.settled();
    tale.refused(CREATOR, json!({"kind": "releaseEscrow"}), "escrow.held");
    tale.by(CREATOR, json!({"kind": "deliverMilestone", "milestone": parser}));
    tale.by_moderator(json!({"kind": "acceptMilestone", "milestone": parser}));
    let payout =
        json!({"kind": "requestPayout", "payee": CREATOR, "amount": "30.00 USD", "reason": "Work on the parser."});
    let asked = tale.by(CREATOR, payout);
    tale.cleared(&asked);
    tale.later(Span::days(70));
    tale.by_host(json!({"kind": "missMilestone", "milestone": backend, "reason": "Not delivered."}));
    tale.settled();
    tale.of_campaign("progress");
    tale.of_campaign("books");
    tale
}
