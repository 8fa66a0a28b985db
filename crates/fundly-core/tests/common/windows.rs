//! Windows of a policy that stories set.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, reason = "test support")]

use fundly_core::{
    Policy,
    formula::Condition,
    policy::{Lapse, Right, Window},
};

/// Gives backers the right to call pledges off until some time before the deadline, and no other.
pub fn lock(policy: &mut Policy, before: &str) {
    policy.windows.retain(|window| window.right != Right::Cancel);
    policy.windows.push(window("cancel", "commit", &format!("deadline - {before}")));
}

/// Gives backers the right to have their money back for some time after it cleared.
pub fn withdrawal(policy: &mut Policy, span: &str) {
    policy.windows.push(window("withdrawal", "paid", &format!("paid + {span}")));
}

/// A window in which backers may call pledges off.
pub fn window(id: &str, opens: &str, closes: &str) -> Window {
    Window {
        id: id.parse().unwrap(),
        right: Right::Cancel,
        who: Condition::default(),
        opens: opens.parse().unwrap(),
        closes: vec![closes.parse().unwrap()],
        guard: Condition::default(),
        lapse: Lapse::Nothing,
    }
}
