# docs: the book of the public API builds without a warning or dead link
RUSTDOCFLAGS=-Dwarnings cargo doc --locked --workspace --all-features --no-deps
