# test: unit, integration and doc tests of the workspace
packages=("${workspace[@]}")
if [ -d examples/replay ] && ! have hledger; then
    # Its tests compare the books with hledger's; all others can still run.
    packages+=(--exclude replay)
    lacking "hledger, which the tests of replay need (apt-get install hledger, brew install hledger)"
fi

cargo_test cargo test --locked "${packages[@]}" --all-features --no-fail-fast
