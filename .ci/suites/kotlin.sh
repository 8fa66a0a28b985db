# kotlin: the package on a real JVM: its tests, the README in a fresh Maven project, the example, the archive for Android
part bindings/kotlin
if ! command -v java >/dev/null; then apt_install default-jdk-headless || skip "java (a JDK, 11 or newer)"; fi
if ! command -v mvn >/dev/null; then apt_install maven || skip "mvn (Maven, 3.8 or newer)"; fi

# All that Maven fetches and installs stays in the target folder.
maven() { mvn -B -ntp -Dmaven.repo.local="$target_dir/m2" -Dstyle.color=never -Dkotlin.compiler.daemon=false "$@"; }

# junit COMMAND...: runs Maven, and counts the tests of its reports.
junit() {
    local log="$scratch/maven.log" status=0 run failed errors skipped
    "$@" 2>&1 | tee "$log" | grep -v '^\[INFO\]\|^$' || true
    status=${PIPESTATUS[0]}
    # The last summary of a run has no time behind it.
    read -r run failed errors skipped < <(sed -n 's/^.*Tests run: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\), Skipped: \([0-9]*\)$/\1 \2 \3 \4/p' "$log" | tail -n 1) || true
    : "${run:=0}" "${failed:=0}" "${errors:=0}" "${skipped:=0}"
    failed=$((failed + errors))
    if [ "$run" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; }; then
        tail -n 40 "$log"
        say "Maven broke off, or no test was executed"
        failed=$((failed + 1)) run=$((run + 1))
    fi
    if strict; then failed=$((failed + skipped)) run=$run skipped=0; fi
    say "$run tests, $failed failed"
    tally $((run - failed - skipped)) "$failed" "$skipped"
}

# quietly COMMAND...: shows what it says only when it fails.
quietly() { "$@" >"$scratch/quiet.log" 2>&1 || { tail -n 40 "$scratch/quiet.log"; return 1; }; }

PROFILE=dev bindings/kotlin/native "$target_dir/kotlin/native"
project=(-f bindings/kotlin/pom.xml -Dfundly.native="$target_dir/kotlin/native")
junit maven "${project[@]}" install

bindings/kotlin/readme-programs "$scratch/fresh"
fresh() { quietly maven -f "$scratch/fresh/pom.xml" "$@"; }
check "a fresh Maven project compiles the README" fresh compile
check "its first program runs" fresh exec:java -Dexec.mainClass=MainKt
check "its other examples run" fresh exec:java -Dexec.mainClass=rest.RestKt

junit maven -f examples/android-like/pom.xml test
example_votes() { maven -q -f examples/android-like/pom.xml exec:java | tee "$scratch/example.log" | grep -q 'passes: true'; }
check "the example runs" example_votes
