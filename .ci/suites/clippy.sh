# clippy: no warning, on any target with any feature
cargo clippy --locked --workspace --all-targets --all-features -- -D warnings
