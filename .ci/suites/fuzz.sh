# fuzz: bytes from outside never panic; FUZZ_SECONDS, 30 unless told
part crates/fundly-core/fuzz
cargo_tool cargo-fuzz 0.13.2

# The corpus lives on in the target folder; golden files are seeds where there are any.
corpora=("$target_dir/fuzz-corpus/wire")
mkdir -p "${corpora[0]}"
golden="$PWD/crates/fundly-core/tests/golden"
[ ! -d "$golden" ] || corpora+=("$golden")

# Sanitizers want a nightly compiler and would find little in code without `unsafe`; overflow and debug assertions are on.
cd crates/fundly-core || exit
if cargo fuzz run --sanitizer none --target-dir "$target_dir/fuzz" wire "${corpora[@]}" -- \
    -max_total_time="${FUZZ_SECONDS:-30}" >"$scratch/log" 2>&1; then
    grep -E '^Done [1-9][0-9]* runs' "$scratch/log"
else
    # Without the progress lines, so that the panic itself is seen.
    grep -vE '^(#[0-9]|\s*NEW_FUNC)' "$scratch/log" | tail -n 100
    exit 1
fi
