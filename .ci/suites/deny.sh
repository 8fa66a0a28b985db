# deny: licences, bans and sources of all dependencies, by deny.toml
# Advisories are left out: their database is not reachable from everywhere that this must pass.
cargo_tool cargo-deny 0.20.2
cargo deny --locked --all-features check licenses bans sources
