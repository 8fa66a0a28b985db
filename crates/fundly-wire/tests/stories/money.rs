//! What becomes of money that was taken.

use crate::tale::{CREATOR, HOST, Tale, backer};
use fundly_core::{Policy, Span};
use serde_json::{Value, json};

/// A campaign without an end, with pledges that were paid.
fn open(tale: &mut Tale, amounts: &[&str]) -> Vec<String> {
    tale.created();
    let terms = json!({"policy": Policy::open_ended()});
    tale.by(CREATOR, json!({"kind": "setTerms", "terms": terms}));
    tale.launched();
    let paid = (1..).zip(amounts).map(|(n, amount)| {
        let placed = tale.pledged(n, amount, json!({}));
        tale.cleared(&placed);
        placed.pledge()
    });
    paid.collect()
}

pub(crate) fn partial_refund() -> Tale {
    let mut tale = Tale::new(
        "partial-refund",
        "A pledge is given back in two parts, never more than is left; the gateway refuses the first and it is tried again.",
    );
    let pledges = open(&mut tale, &["100.00 USD", "500.00 USD"]);
    let part = |money: &str| {
        let amount = json!({"kind": "part", "money": money});
        json!({"kind": "refundPledge", "pledge": pledges[0], "amount": amount, "ground": "creator"})
    };
    let granted = tale.by(CREATOR, part("60.00 USD"));
    let payment = granted.its("paymentRequested", "payment");
    let refund = granted.its("refundGranted", "refund");
    let failed = json!({"kind": "failed", "reason": "account_closed"});
    tale.by_host(json!({"kind": "reportPayment", "payment": payment, "providerRef": "re_1", "result": failed}));
    tale.refused(CREATOR, part("40.01 USD"), "refund.too_large");
    let again = tale.by(CREATOR, json!({"kind": "retryRefund", "refund": refund, "method": "iban_1"}));
    tale.cleared(&again);
    let rest = tale.by(CREATOR, part("40.00 USD"));
    tale.cleared(&rest);
    tale.refused(CREATOR, part("0.01 USD"), "refund.nothing_left");
    tale.of_campaign("progress");
    tale.of_campaign("yearEnds");
    tale
}

fn report(pledge: &str, stage: Value) -> Value {
    json!({"kind": "reportDispute", "pledge": pledge, "providerRef": "dp_1", "stage": stage})
}

pub(crate) fn dispute_lost() -> Tale {
    let mut tale = Tale::new(
        "dispute-lost",
        "A bank takes a payment back: the money is held while it is disputed, evidence does not help, and it is gone.",
    );
    let pledges = open(&mut tale, &["100.00 USD", "50.00 USD"]);
    let opened = json!({"kind": "opened", "amount": "100.00 USD", "fee": "15.00 USD"});
    let dispute = tale.by_host(report(&pledges[0], opened.clone())).its("disputeOpened", "dispute");
    tale.by_host(report(&pledges[0], opened));
    let conflict = json!({"kind": "opened", "amount": "99.00 USD"});
    let host = json!({"account": HOST, "roles": ["system"]});
    let request = tale.request(&host, report(&pledges[0], conflict));
    tale.fails("execute", json!({"request": request}), "dispute.report_conflict");
    tale.by(CREATOR, json!({"kind": "submitEvidence", "dispute": dispute, "evidence": "Delivered on the 3rd."}));
    tale.by_host(report(&pledges[0], json!({"kind": "evidenceSent", "fee": "15.00 USD"})));
    tale.later(Span::days(40));
    tale.by_host(report(&pledges[0], json!({"kind": "lost"})));
    tale.of_campaign("progress");
    tale.of_campaign("books");
    tale.refused(&backer(1), json!({"kind": "submitEvidence", "dispute": dispute, "evidence": "x"}), "actor.forbidden");
    tale
}

pub(crate) fn dispute_won() -> Tale {
    let mut tale = Tale::new(
        "dispute-won",
        "A disputed payment is defended and stays: what was held is free again, and the fee for the answer comes back.",
    );
    let pledges = open(&mut tale, &["100.00 USD"]);
    tale.by_host(report(&pledges[0], json!({"kind": "earlyWarning"})));
    let opened = json!({"kind": "opened", "amount": "100.00 USD", "fee": "15.00 USD"});
    let dispute = tale.by_host(report(&pledges[0], opened)).its("disputeOpened", "dispute");
    let part = json!({"kind": "refundPledge", "pledge": pledges[0], "amount": {"kind": "whole"}, "ground": "creator"});
    tale.refused(CREATOR, part, "refund.disputed");
    tale.by(CREATOR, json!({"kind": "submitEvidence", "dispute": dispute, "evidence": "Delivered on the 3rd."}));
    tale.by_host(report(&pledges[0], json!({"kind": "evidenceSent", "fee": "15.00 USD"})));
    tale.later(Span::days(40));
    tale.by_host(report(&pledges[0], json!({"kind": "won", "feeReturned": "15.00 USD"})));
    tale.ask("row", json!({"campaign": crate::tale::CAMPAIGN, "kind": "dispute", "key": [dispute]}));
    tale.of_campaign("books");
    tale
}
