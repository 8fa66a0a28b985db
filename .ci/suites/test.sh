# test: unit, integration and doc tests of the workspace
packages=(--workspace)
if [ -d examples/replay ] && ! have hledger; then
    # Its tests compare the books with hledger's; all others can still run.
    packages+=(--exclude replay)
    lacking "hledger, which the tests of replay need (apt-get install hledger, brew install hledger)"
fi

log="$scratch/log"
status=0
cargo test --locked "${packages[@]}" --all-features --no-fail-fast 2>&1 | tee "$log" || status=$?

# One line a test binary: `test result: ok. 3 passed; 0 failed; 1 ignored; ...`, perhaps coloured.
read -r lines passed failed ignored < <(sed $'s/\033\\[[0-9;]*m//g' "$log" | awk '
    /^test result: [A-Za-z]+\. [0-9]+ passed; / {
        lines++
        for (i = 2; i <= NF; i++) {
            if ($i == "passed;") passed += $(i - 1)
            if ($i == "failed;") failed += $(i - 1)
            if ($i == "ignored;") ignored += $(i - 1)
        }
    }
    END { print lines + 0, passed + 0, failed + 0, ignored + 0 }')

if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
    say "cargo test broke off: code that does not compile, or a test binary that died"
    failed=1
elif [ "$lines" -eq 0 ] || [ $((passed + failed)) -eq 0 ]; then
    say "no test was executed"
    failed=1
fi
if strict && [ "$ignored" -gt 0 ]; then
    say "$ignored ignored: here nothing may be skipped"
    failed=$((failed + ignored)) ignored=0
fi
tally "$passed" "$failed" "$ignored"
