//! Who backs the campaign, and with what. All people are invented.

/// The reward that a backer takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// None, only a contribution.
    Nothing,
    /// A thank-you.
    Supporter,
    /// The licence at the early price.
    Early,
    /// The licence.
    Licence,
    /// The licence with a signed art print.
    Print,
    /// The licence for an office.
    Sponsor,
}

/// One backer with the first order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Backer {
    /// The public name.
    pub(super) handle: &'static str,
    /// The name shown.
    pub(super) name: &'static str,
    /// Day of the campaign on which the pledge is placed.
    pub(super) day: u32,
    /// The reward.
    pub(super) choice: Choice,
    /// Further seats, an add-on.
    pub(super) seats: u32,
    /// Sticker sheets, an add-on that is shipped.
    pub(super) stickers: u32,
    /// Free contribution in whole euros.
    pub(super) extra: u32,
    /// Tip to the platform in whole euros.
    pub(super) tip: u32,
    /// Where rewards are shipped to.
    pub(super) country: &'static str,
}

const fn backer(
    handle: &'static str,
    name: &'static str,
    (day, choice): (u32, Choice),
    [seats, stickers, extra, tip]: [u32; 4],
    country: &'static str,
) -> Backer {
    Backer { handle, name, day, choice, seats, stickers, extra, tip, country }
}

impl Backer {
    /// Who gives without a reward wants neither a name in public nor shares.
    pub(super) fn gives_quietly(&self) -> bool {
        self.choice == Choice::Nothing
    }
}

use Choice::{Early, Licence, Nothing, Print, Sponsor, Supporter};

/// The backers in the order in which they come: day and reward; seats, stickers, contribution, tip; country.
pub(super) const BACKERS: [Backer; 40] = [
    backer("ada", "Ada Brandt", (0, Early), [0, 1, 0, 2], "DE"),
    backer("bashir", "Bashir Rahimi", (0, Early), [1, 0, 0, 0], "AT"),
    backer("chiara", "Chiara Conti", (0, Print), [0, 0, 0, 5], "IT"),
    backer("dmitri", "Dmitri Volkov", (0, Early), [0, 0, 0, 0], "EE"),
    backer("elif", "Elif Demir", (0, Early), [2, 0, 0, 3], "TR"),
    backer("finn", "Finn Larsen", (0, Sponsor), [0, 0, 0, 0], "DK"),
    backer("grace", "Grace Mwangi", (1, Early), [0, 2, 0, 0], "KE"),
    backer("hugo", "Hugo Moreau", (1, Print), [0, 1, 0, 0], "FR"),
    backer("ines", "Inês Carvalho", (1, Early), [0, 1, 0, 1], "PT"),
    backer("jonas", "Jonas Weber", (1, Early), [1, 0, 0, 0], "DE"),
    backer("kaito", "Kaito Mori", (1, Print), [0, 0, 0, 10], "JP"),
    backer("lena", "Lena Fischer", (2, Early), [0, 0, 0, 0], "DE"),
    backer("mateo", "Mateo García", (2, Licence), [0, 0, 0, 0], "ES"),
    backer("nadia", "Nadia Haddad", (2, Supporter), [0, 0, 0, 0], "MA"),
    backer("oskar", "Oskar Nowak", (3, Licence), [3, 0, 0, 2], "PL"),
    backer("priya", "Priya Nair", (4, Licence), [1, 1, 0, 0], "IN"),
    backer("quentin", "Quentin Dubois", (5, Supporter), [0, 1, 5, 0], "BE"),
    backer("rosa", "Rosa Jansen", (6, Licence), [0, 0, 0, 0], "NL"),
    backer("sven", "Sven Olsson", (7, Nothing), [0, 0, 75, 0], "SE"),
    backer("tomoko", "Tomoko Sato", (8, Licence), [0, 0, 0, 0], "JP"),
    backer("uma", "Uma Patel", (9, Sponsor), [0, 0, 100, 0], "GB"),
    backer("viktor", "Viktor Horváth", (10, Licence), [0, 0, 0, 0], "HU"),
    backer("wanjiru", "Wanjiru Kamau", (11, Supporter), [0, 0, 0, 1], "KE"),
    backer("xavier", "Xavier Roux", (14, Licence), [2, 0, 0, 0], "FR"),
    backer("yara", "Yara Silva", (14, Nothing), [0, 0, 30, 0], "BR"),
    backer("zoltan", "Zoltán Kiss", (15, Licence), [0, 1, 0, 0], "HU"),
    backer("astrid", "Astrid Berg", (16, Licence), [0, 0, 0, 5], "NO"),
    backer("boris", "Boris Petrov", (17, Supporter), [0, 0, 0, 0], "BG"),
    backer("carmen", "Carmen Ruiz", (18, Licence), [1, 0, 0, 0], "ES"),
    backer("diego", "Diego Rojas", (19, Licence), [0, 0, 0, 0], "CL"),
    backer("emma", "Emma Schmid", (20, Licence), [0, 0, 0, 0], "CH"),
    backer("farid", "Farid Karimi", (22, Licence), [0, 0, 150, 0], "DE"),
    backer("greta", "Greta Lindqvist", (24, Licence), [4, 0, 0, 0], "SE"),
    backer("hana", "Hana Novák", (25, Supporter), [0, 2, 0, 0], "CZ"),
    backer("ivan", "Ivan Kovač", (26, Licence), [2, 0, 60, 0], "HR"),
    backer("julia", "Julia Keller", (27, Sponsor), [0, 0, 0, 20], "DE"),
    backer("kofi", "Kofi Mensah", (28, Licence), [0, 0, 0, 0], "GH"),
    backer("luca", "Luca Bianchi", (29, Licence), [1, 1, 0, 2], "IT"),
    backer("maya", "Maya Cohen", (29, Nothing), [0, 0, 250, 0], "IL"),
    backer("noor", "Noor Aziz", (29, Licence), [2, 0, 0, 0], "NL"),
];

/// Whose card is refused when the money is collected.
pub(super) const CARDS_REFUSED: [&str; 2] = ["rosa", "diego"];

impl Backer {
    /// The payment method at the gateway, as far as the gateway of the story looks at it.
    pub(super) fn card(&self) -> &'static str {
        if CARDS_REFUSED.contains(&self.handle) { super::gateway::DECLINED } else { "card" }
    }
}

/// The backer of this name.
pub(super) fn called(handle: &str) -> Result<&'static Backer, crate::Failure> {
    BACKERS.iter().find(|backer| backer.handle == handle).ok_or_else(|| format!("nobody is called {handle}").into())
}
