# clippy: no warning, on any target with any feature
cargo clippy --locked --workspace --all-targets --all-features -- -D warnings
# Tests that are run by name only are no part of all targets.
cargo clippy --locked --workspace --test '*' --all-features -- -D warnings
