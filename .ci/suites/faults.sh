# faults: PostgreSQL under load with clients, servers, connections and disks killed (FAULT_KILLS, 24)
part crates/fundly-sql/tests/faults
server() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null; }
server || { apt_install postgresql && server; } || skip "a PostgreSQL server (apt-get install postgresql, brew install postgresql)"

log="$scratch/log"
status=0
RUST_BACKTRACE=0 cargo test --locked "${workspace[@]}" --all-features --test faults 2>&1 | tee "$log" || status=$?

# One line for each round of kills and its proof.
passed=$(grep -c '^test .* ok$' "$log" || true)
failed=$(grep -c '^test .* FAILED$' "$log" || true)
judge "$status" "$passed" "$failed" 0
if grep -q '^no disk is filled' "$log"; then
    lacking "the right to mount a small disk, so that one can be filled"
fi
