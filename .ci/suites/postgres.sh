# postgres: the store on a real PostgreSQL server, and the examples on it
part crates/fundly-sql/tests/postgres
need_postgres

# Debian keeps it where only administrators look.
pgbouncer() { [ -n "${PGBOUNCER:-}" ] || PGBOUNCER=$(PATH="$PATH:/usr/sbin" command -v pgbouncer); }
chosen=()
if ! pgbouncer && ! { apt_install pgbouncer && pgbouncer; }; then
    # What goes through a pooler needs one; all else can still run.
    chosen=(--skip pooler::)
    lacking "pgbouncer, which the tests of a pooler need (apt-get install pgbouncer, brew install pgbouncer)"
fi
export PGBOUNCER

cargo_test .ci/postgres cargo test --locked --no-fail-fast "${workspace[@]}" --all-features --test postgres -- \
    ${chosen[@]+"${chosen[@]}"}
