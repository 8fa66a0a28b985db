//! What holders decide.

use crate::{
    funding::class,
    tale::{CAMPAIGN, CREATOR, Tale, backer, order},
};
use fundly_core::{Currency, Policy, Span, policy::Release};
use serde_json::{Value, json};

pub(crate) fn vote() -> Tale {
    let mut tale = Tale::new(
        "vote-explained",
        "Holders of shares vote about a milestone; the count is explained ballot by ballot, and frees the money. A second \
         vote gives the rest back.",
    );
    tale.created();
    let class = class(&mut tale, "10.00 USD");
    let mut policy = Policy::all_or_nothing(Currency::USD);
    policy.fees.clear();
    policy.escrow.release = Release::ByMilestone;
    tale.terms(&policy, "500.00 USD", json!({"offers": class}));
    let milestones = ["40%", "60%"].map(|share| {
        let added = tale.by(CREATOR, json!({"kind": "addMilestone", "title": "A part", "share": share}));
        added.its("milestoneAdded", "milestone")
    });
    tale.launched();
    for (n, amount) in [(1, "600.00 USD"), (2, "300.00 USD"), (3, "100.00 USD")] {
        tale.pledged(n, amount, json!({"class": class}));
    }
    tale.later(Span::days(30));
    tale.settled();
    tale.later(Span::days(1));
    tale.by(CREATOR, json!({"kind": "deliverMilestone", "milestone": milestones[0]}));
    let proposal = put(&mut tale, json!({"kind": "acceptMilestone", "milestone": milestones[0]}));
    tale.refused(&backer(9), ballot(&proposal, "yes"), "proposal.no_weight");
    tale.by(&backer(1), ballot(&proposal, "no"));
    tale.by(&backer(1), ballot(&proposal, "yes"));
    tale.by(&backer(2), ballot(&proposal, "no"));
    tale.by(&backer(3), ballot(&proposal, "abstain"));
    let ask = json!({"campaign": CAMPAIGN, "proposal": proposal});
    tale.ask("explainProposal", ask.clone());
    tale.later(Span::days(7));
    tale.refused(&backer(3), ballot(&proposal, "no"), "proposal.status");
    tale.by(&backer(2), json!({"kind": "closeProposal", "proposal": proposal}));
    tale.ask("explainProposal", ask);
    tale.ask("explainProposal", json!({"campaign": CAMPAIGN, "proposal": backer(1)}));
    let rest = put(&mut tale, json!({"kind": "refundRest"}));
    for n in [1, 2, 3] {
        tale.by(&backer(n), ballot(&rest, "yes"));
    }
    tale.later(Span::days(7));
    tale.by(&backer(3), json!({"kind": "closeProposal", "proposal": rest}));
    tale.settled();
    tale.of_campaign("capTable");
    tale
}

fn put(tale: &mut Tale, subject: Value) -> String {
    let closes = tale.in_days(7);
    let command = json!({"kind": "putProposal", "title": "Shall we", "text": "", "subject": subject, "closes": closes});
    tale.by(&backer(1), command).its("proposalPut", "proposal")
}

fn ballot(proposal: &str, choice: &str) -> Value {
    json!({"kind": "castBallot", "proposal": proposal, "choice": choice})
}

pub(crate) fn backlog() -> Tale {
    let mut tale = Tale::new(
        "backlog-ordered",
        "Holders spread their votes over what is to be built; who buys more weighs more, and the developer works from the top.",
    );
    tale.created();
    let class = class(&mut tale, "1.00 USD");
    tale.by(CREATOR, json!({"kind": "setTerms", "terms": {"offers": class, "policy": Policy::open_ended()}}));
    tale.launched();
    let propose = |tale: &mut Tale, who: &str, title: &str| {
        tale.later(Span::minutes(1));
        tale.by(who, json!({"kind": "proposeFeature", "title": title, "text": ""})).its("featureProposed", "feature")
    };
    let buy = |tale: &mut Tale, n: u32, amount: &str| {
        let placed =
            tale.by(&backer(n), json!({"kind": "placePledge", "order": order(amount, json!({"class": class}))}));
        tale.cleared(&placed);
    };
    let fast = propose(&mut tale, &backer(1), "Faster builds");
    let small = propose(&mut tale, &backer(9), "Smaller binaries");
    let plug = propose(&mut tale, CREATOR, "Plug-ins");
    buy(&mut tale, 1, "100.00 USD");
    buy(&mut tale, 2, "60.00 USD");
    let spread = |parts: Value| json!({"kind": "setPriorities", "spread": parts});
    tale.refused(&backer(3), spread(json!([{"feature": fast, "parts": 1}])), "actor.forbidden");
    let parts = json!([{"feature": small, "parts": 2}, {"feature": plug, "parts": 1}]);
    tale.by(&backer(1), spread(parts));
    tale.by(&backer(2), spread(json!([{"feature": plug, "parts": 1}])));
    tale.of_campaign("backlog");
    buy(&mut tale, 1, "200.00 USD");
    tale.of_campaign("backlog");
    let developer = backer(50);
    tale.by(CREATOR, json!({"kind": "setCollaborator", "account": developer, "permissions": ["develop"]}));
    let move_on = |kind: &str, feature: &str| json!({"kind": kind, "feature": feature});
    tale.refused(&developer, move_on("startFeature", &small), "backlog.state");
    for kind in ["planFeature", "startFeature", "shipFeature"] {
        tale.by(&developer, move_on(kind, &small));
    }
    let reason = json!({"kind": "rejectFeature", "feature": small, "reason": "Larger than before."});
    tale.by(&backer(2), reason);
    tale.by(&developer, move_on("shipFeature", &small));
    tale.by(&backer(2), move_on("acceptFeature", &small));
    tale.by(&developer, json!({"kind": "declineFeature", "feature": fast, "reason": "Out of scope."}));
    tale.of_campaign("backlog");
    tale
}
