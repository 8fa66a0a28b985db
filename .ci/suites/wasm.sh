# wasm: the core builds for wasm32-unknown-unknown
target=wasm32-unknown-unknown

# Debian ships the target as source beside a compiler of its own, apart from rustup's.
debian_rustc=/usr/bin/rustc
debian_ready() {
    [ -x /usr/bin/cargo ] && [ -x "$debian_rustc" ] && [ -d "$("$debian_rustc" --print sysroot)/lib/rustlib/src/rust/library" ]
}

if [ -d "$(rustc --print target-libdir --target "$target")" ]; then
    build() { cargo check --locked -p fundly-core --target "$target" "$@"; }
elif debian_ready || { apt_install rustc-web cargo-web rust-web-src && debian_ready; }; then
    # `check` needs no linker. Without build.rustc rustup's compiler, of another version, would be taken; the target folder
    # is apart for the same reason.
    build() {
        RUSTC_BOOTSTRAP=1 /usr/bin/cargo check --locked -p fundly-core --target "$target" "$@" -Zbuild-std=std,panic_abort \
            --target-dir "$target_dir/wasm" --config "build.rustc=\"$debian_rustc\""
    }
else
    skip "the standard library for $target (rustup target add $target)"
fi

check "without features" build --no-default-features
check "with all features" build --all-features
