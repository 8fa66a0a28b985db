//! Every command: what it does, who may issue it, when.

use super::word;
use fundly_core::{CommandKind, Phase, Who};
use std::fmt::Write as _;

fn who(who: &Who) -> String {
    match who {
        Who::Anyone => "anyone".into(),
        Who::Owner => "the owner".into(),
        Who::Creator => "the creator".into(),
        Who::Collaborator(permission) => format!("a collaborator with `{}`", word(permission)),
        Who::Backer => "a backer".into(),
        Who::Holder => "a holder".into(),
        Who::Platform(role) => format!("the platform: `{}`", word(role)),
    }
}

fn phases(kind: CommandKind) -> String {
    let phases = kind.phases();
    let out: Vec<String> = Phase::ALL.iter().filter(|phase| !phases.contains(phase)).map(word).collect();
    match (phases.len(), out.len()) {
        (0, _) => "before the campaign exists".into(),
        (_, 0) => "every phase".into(),
        (_, 1..=3) => format!("every phase but {}", out.join(", ")),
        _ => phases.iter().map(word).collect::<Vec<_>>().join(", "),
    }
}

pub(super) fn page() -> String {
    let mut page = "# Commands\n\nEvery command with who may issue it and the phases of the campaign in which it can \
        succeed. Any one of those named is enough; the creator has every permission of a collaborator, an admin is a \
        moderator as well. An account in restricted standing may issue only what is marked †; the system role is not \
        bound by it.\n\n| command | what it does | who | phases |\n|---|---|---|---|\n"
        .to_owned();
    for kind in CommandKind::ALL {
        let mark = if kind.restricted() { " †" } else { "" };
        let who: Vec<String> = kind.who().iter().map(who).collect();
        writeln!(page, "| `{}`{mark} | {} | {} | {} |", word(kind), kind.about(), who.join("; "), phases(*kind))
            .unwrap();
    }
    page.push_str("\n## Phase × command\n\nWhere a command can succeed. Everywhere else it is refused with `campaign.phase` (R-CAMPAIGN-3).\n\n| command |");
    Phase::ALL.iter().for_each(|phase| write!(page, " {} |", word(phase)).unwrap());
    page.push_str("\n|---|");
    Phase::ALL.iter().for_each(|_| page.push_str(":-:|"));
    page.push('\n');
    for kind in CommandKind::ALL {
        write!(page, "| `{}` |", word(kind)).unwrap();
        for phase in Phase::ALL {
            page.push_str(if kind.phases().contains(&phase) { " • |" } else { "   |" });
        }
        page.push('\n');
    }
    page
}
