# shellcheck shell=bash
# What the suites share. The driver gives each suite `scratch`, an empty folder, and `counts`, the file of its counts.

# hledger and jq read UTF-8 only where the locale says so.
export LC_ALL=C.UTF-8
target_dir=${CARGO_TARGET_DIR:-target}
[ "${target_dir#/}" != "$target_dir" ] || target_dir=$PWD/$target_dir
export PATH="$target_dir/tools/bin:$PATH"

strict() { [ "${CI:-}" = true ]; }

# What is built once needs no notes for the next time, which are half of a target folder.
if strict; then export CARGO_INCREMENTAL=0; fi

# The packages that are tested by cargo, all at once, so that what they share is built once, with the same features. The
# tools that write files for the bindings are left to the suites that run them.
workspace=(--workspace --exclude fundly-mobile-bindgen --exclude fundly-wasm-glue)

# program NAME: an example as the suite `test` builds it, for its own tests: in any other way its packages would be built again,
# with other features. Says where it is.
program() {
    cargo test --quiet --locked "${workspace[@]}" --all-features --no-run --test figures >&2
    printf '%s/debug/%s' "$target_dir" "$1"
}

say() { printf '%s\n' "$*"; }

# tally PASSED FAILED SKIPPED: counts of tests, in place of the one that a suite is by itself.
tally() { printf '%d %d %d\n' "$1" "$2" "$3" >>"$counts"; }

# check NAME COMMAND...: one counted test; the suite goes on after a failure.
check() {
    local name=$1
    shift
    if "$@"; then
        say "ok: $name"
        tally 1 0 0
    else
        say "FAILED: $name"
        tally 0 1 0
    fi
}

# judge STATUS PASSED FAILED SKIPPED: tallies what a runner of tests has said. One that broke off without naming a failed test,
# and one that has executed none, has failed.
judge() {
    local status=$1 passed=$2 failed=$3 skipped=$4
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        say "the tests broke off: what does not compile, or a runner that died"
        failed=1
    elif [ $((passed + failed)) -eq 0 ]; then
        say "no test was executed"
        failed=1
    fi
    if strict && [ "$skipped" -gt 0 ]; then
        say "$skipped skipped: here nothing may be"
        failed=$((failed + skipped)) skipped=0
    fi
    say "$passed passed, $failed failed, $skipped skipped"
    tally "$passed" "$failed" "$skipped"
}

# quietly COMMAND...: shows what it says only when it fails.
quietly() { "$@" >"$scratch/quiet.log" 2>&1 || { tail -n 40 "$scratch/quiet.log"; return 1; }; }

# lacking WHAT: one part cannot be tested here; a skipped test, or a failed one where nothing may be skipped.
lacking() {
    say "missing: $*"
    if strict; then tally 0 1 0; else tally 0 0 1; fi
}

# skip WHAT: the suite ends here for want of something.
skip() {
    lacking "$@"
    exit 0
}

# cargo_test COMMAND...: runs a `cargo test` in any wrapping, and counts its tests.
cargo_test() {
    local log="$scratch/cargo-test.log" status=0 passed failed ignored
    "$@" 2>&1 | tee "$log" || status=$?

    # One line a test binary: `test result: ok. 3 passed; 0 failed; 1 ignored; ...`, perhaps coloured.
    read -r passed failed ignored < <(sed $'s/\033\\[[0-9;]*m//g' "$log" | awk '
        /^test result: [A-Za-z]+\. [0-9]+ passed; / {
            for (i = 2; i <= NF; i++) {
                if ($i == "passed;") passed += $(i - 1)
                if ($i == "failed;") failed += $(i - 1)
                if ($i == "ignored;") ignored += $(i - 1)
            }
        }
        END { print passed + 0, failed + 0, ignored + 0 }')
    judge "$status" "$passed" "$failed" "$ignored"
}

# part PATH: the suite tests this part of the tree.
part() { [ -e "$1" ] || skip "$1"; }

# apt_install PACKAGE...: installs Debian packages, as root or in CI by a sudo that asks for no password; nobody's own system
# is changed unasked.
apt_install() {
    local as=()
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -ne 0 ]; then
        { strict && sudo -n true 2>/dev/null; } || return 1
        as=(sudo -n)
    fi
    say "installing $*"
    mkdir -p "$target_dir"
    # Suites that run at the same time install one after the other; a server that a package starts is no reason to wait.
    ${as[@]+"${as[@]}"} flock --close "$target_dir/apt.lock" sh -c 'apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"' sh "$@" >"$scratch/apt.log" 2>&1 || {
        tail -n 5 "$scratch/apt.log"
        return 1
    }
}

# have COMMAND: the command is there, or a Debian package of the same name brings it.
have() { command -v "$1" >/dev/null || { apt_install "$1" && command -v "$1" >/dev/null; }; }

# need COMMAND: as `have`, or the suite ends.
need() { have "$1" || skip "$1 (a package of most systems: apt-get install $1, brew install $1)"; }

# wasm_by: who brings the standard library of wasm32-unknown-unknown: `rustup`, or `debian`, which has it as source beside a
# compiler of its own; or the suite ends.
wasm_by() {
    local debian='[ -x /usr/bin/cargo ] && [ -d "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library" ]'
    if [ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
        wasm_by=rustup
    elif eval "$debian" 2>/dev/null || { apt_install rustc-web cargo-web rust-web-src && eval "$debian"; }; then
        wasm_by=debian
    else
        skip "the standard library for wasm32-unknown-unknown (rustup target add wasm32-unknown-unknown)"
    fi
}

# node_test FILE...: runs tests of Node's own runner, and counts them.
node_test() {
    local log="$scratch/node-test.log" status=0 passed failed skipped
    node --test --test-reporter=tap "$@" >"$log" 2>&1 || status=$?
    read -r passed failed skipped < <(awk '
        /^# pass / { passed = $3 } /^# (fail|cancelled) / { failed += $3 } /^# (skipped|todo) / { skipped += $3 }
        END { print passed + 0, failed + 0, skipped + 0 }' "$log")
    # What is not well, each with what it says; all else when the run has no counts at all.
    if [ $((passed + failed)) -eq 0 ]; then
        tail -n 100 "$log"
    elif [ "$failed" -gt 0 ]; then
        awk '/^ *not ok / { shown = 40 } /^ *ok / { shown = 0 } shown-- > 0' "$log" | head -n 300
    fi
    judge "$status" "$passed" "$failed" "$skipped"
}

# have_postgres: `.ci/postgres` finds a server or starts one, or a Debian package brings it. Its status is 3 where there is none.
have_postgres() {
    local status=0
    .ci/postgres true 2>"$scratch/postgres.log" || status=$?
    [ "$status" -eq 3 ] && apt_install postgresql || return "$status"
    .ci/postgres true 2>"$scratch/postgres.log"
}

# need_postgres: as `have_postgres`, or the suite ends.
need_postgres() {
    local status=0
    have_postgres || status=$?
    [ "$status" -ne 3 ] || skip "$(sed 's/^missing: //' "$scratch/postgres.log")"
    [ "$status" -eq 0 ] || { cat "$scratch/postgres.log"; exit "$status"; }
}

# cargo_tool NAME VERSION: a tool of cargo, from the PATH, else once into the target folder: ready-made from PyPI, where there
# is one for this machine, or built.
cargo_tool() {
    local tools="$target_dir/tools/cargo-tools"
    export PATH="$PATH:$tools/bin"
    command -v "$1" >/dev/null && return
    if python3 -m venv "$tools" && "$tools/bin/pip" install --quiet --disable-pip-version-check "astral-dev-toolchain-$1==$2"; then
        return
    fi >"$scratch/tools.log" 2>&1
    say "building $1 $2, once"
    cargo install --quiet --locked "$1" --version "$2" --root "$target_dir/tools" ||
        skip "$1 (cargo install --locked $1 --version $2)"
}
