# shellcheck shell=bash
# What the suites share. The driver gives each suite `scratch`, an empty folder, and `counts`, the file of its counts.

# hledger and jq read UTF-8 only where the locale says so.
export LC_ALL=C.UTF-8
target_dir=${CARGO_TARGET_DIR:-target}
[ "${target_dir#/}" != "$target_dir" ] || target_dir=$PWD/$target_dir
export PATH="$target_dir/tools/bin:$PATH"

strict() { [ "${CI:-}" = true ]; }

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
    {
        ${as[@]+"${as[@]}"} apt-get update -qq &&
            ${as[@]+"${as[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
    } >"$scratch/apt.log" 2>&1 || {
        tail -n 5 "$scratch/apt.log"
        return 1
    }
}

# have COMMAND: the command is there, or a Debian package of the same name brings it.
have() { command -v "$1" >/dev/null || { apt_install "$1" && command -v "$1" >/dev/null; }; }

# need COMMAND: as `have`, or the suite ends.
need() { have "$1" || skip "$1 (a package of most systems: apt-get install $1, brew install $1)"; }

# cargo_tool NAME VERSION: a tool of cargo, from the PATH or built once into the target folder.
cargo_tool() {
    command -v "$1" >/dev/null && return
    say "building $1 $2, once"
    cargo install --quiet --locked "$1" --version "$2" --root "$target_dir/tools" ||
        skip "$1 (cargo install --locked $1 --version $2)"
}
