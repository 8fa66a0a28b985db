# fmt: the code is formatted
cargo fmt --all --check
cargo fmt --manifest-path crates/fundly-core/fuzz/Cargo.toml --check
