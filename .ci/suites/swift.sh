# swift: the Swift package, its example and a fresh package of its README, by a Swift compiler
part bindings/swift/Package.swift

status=0
.ci/swift true 2>"$scratch/swift.log" || status=$?
if [ "$status" -eq 3 ] && grep -q debootstrap "$scratch/swift.log" && apt_install debootstrap; then
    status=0
    .ci/swift true 2>"$scratch/swift.log" || status=$?
fi
[ "$status" -ne 3 ] || skip "$(sed -n 's/^missing: //p' "$scratch/swift.log")"
[ "$status" -eq 0 ] || { cat "$scratch/swift.log"; exit "$status"; }

settings=$(bindings/swift/library)
eval "$settings"

# A folder for each package: the compiler takes one for the other when they share.
built() { printf '%s/swift/build/%s' "$target_dir" "$(basename "$1")"; }

# swift_test PACKAGE: runs the tests of a package, and counts them.
swift_test() {
    local log="$scratch/swift-test.log" status=0 passed failed
    .ci/swift swift test --disable-swift-testing --package-path "$1" --scratch-path "$(built "$1")" >"$log" 2>&1 || status=$?
    passed=$(grep -c "^Test Case '.*' passed (" "$log" || true)
    failed=$(grep -c "^Test Case '.*' failed (" "$log" || true)
    grep -E "error:|warning:|^Test Case '.*' failed|Executed [0-9]+ tests" "$log" | sort -u | tail -n 60 || true
    if [ "$status" -ne 0 ]; then tail -n 20 "$log"; fi
    judge "$status" "$passed" "$failed" 0
}

in_step() {
    bindings/swift/bridge "$scratch/bridge" >"$scratch/bridge.log" 2>&1 || { tail -n 20 "$scratch/bridge.log"; return 1; }
    diff -r "$scratch/bridge/FundlyBridge" bindings/swift/Sources/FundlyBridge &&
        diff "$scratch/bridge/FundlyFFI/FundlyFFI.h" bindings/swift/Sources/FundlyFFI/FundlyFFI.h
}

# A package as its README has it: the first block is its manifest, the others are its program.
fresh_package() {
    local fresh=$target_dir/swift/fresh blocks='/^```swift$/ { n++; inside = 1; next } /^```$/ { inside = 0 }'
    rm -rf "$fresh"
    mkdir -p "$fresh/Sources/my-app"
    ln -s "$PWD" "$fresh/fundly"
    awk "$blocks inside && n == 1" bindings/swift/README.md >"$fresh/Package.swift"
    awk "$blocks inside && n > 1" bindings/swift/README.md >"$fresh/Sources/my-app/main.swift"
    [ -s "$fresh/Sources/my-app/main.swift" ] || return 1
    if ! .ci/swift swift run --package-path "$fresh" --scratch-path "$(built "$fresh")" >"$scratch/fresh.log" 2>&1; then
        tail -n 40 "$scratch/fresh.log"
        return 1
    fi
}

example_runs() {
    local status=0 line
    .ci/swift swift run --package-path examples/ios-like --scratch-path "$(built ios-like)" ForgeApp >"$scratch/app.log" 2>&1 || status=$?
    for line in 'my shares: 5, 5 votes' 'my ballot: yes'; do
        grep -qx "$line" "$scratch/app.log" || status=1
    done
    [ "$status" -eq 0 ] || { tail -n 40 "$scratch/app.log"; return 1; }
}

steps_are_said() { [ "$(bindings/swift/xcframework --plan | grep -c '^+ cargo build')" -eq 5 ]; }

# The package that a release is fetched as.
release_is_laid() {
    local release=$target_dir/swift/release
    rm -rf "$release"
    bindings/swift/xcframework --package https://example.org/fundly.zip "$(printf '0%.0s' {1..64})" "$release" &&
        quietly .ci/swift swift package --package-path "$release" dump-package && grep -q 'example.org/fundly.zip' "$scratch/quiet.log"
}

check "what uniffi writes is in step (bindings/swift/bridge)" in_step
swift_test bindings/swift
swift_test examples/ios-like
check "the example runs" example_runs
check "a fresh package does what the README says" fresh_package
check "the steps to an XCFramework are said" steps_are_said
check "a release is a package" release_is_laid
