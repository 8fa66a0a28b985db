# wasm: the core builds for wasm32-unknown-unknown
wasm_by
build() { cargo check --locked -p fundly-core --target wasm32-unknown-unknown "$@"; }

if [ "$wasm_by" = debian ]; then
    # `check` needs no linker. Without build.rustc rustup's compiler, of another version, would be taken; the target folder
    # is apart for the same reason.
    build() {
        RUSTC_BOOTSTRAP=1 /usr/bin/cargo check --locked -p fundly-core --target wasm32-unknown-unknown "$@" \
            -Zbuild-std=std,panic_abort --target-dir "$target_dir/wasm" --config 'build.rustc="/usr/bin/rustc"'
    }
fi

check "without features" build --no-default-features
check "with all features" build --all-features
