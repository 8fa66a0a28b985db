# quickstart: the main example runs on a fresh file, and again on the same file
part examples/quickstart
need jq
cargo build --quiet --locked -p quickstart

quickstart() { cargo run --quiet --locked -p quickstart -- --database "$scratch/quickstart.sqlite3" "$@"; }
is_json() { quickstart --json | jq --exit-status --slurp 'length > 0' >"$scratch/is_json"; }

check "starts on a fresh file" quickstart
check "continues from the same file" quickstart
check "--json is JSON" is_json
