# kotlin: the package on a real JVM: its tests, the README in a fresh Maven project, the example, the archive for Android
part bindings/kotlin
if ! command -v java >/dev/null; then apt_install default-jdk-headless || skip "java (a JDK, 11 or newer)"; fi
if ! command -v mvn >/dev/null; then apt_install maven || skip "mvn (Maven, 3.8 or newer)"; fi

# All that Maven fetches and installs stays in the target folder.
maven() { mvn -B -ntp -Dmaven.repo.local="$target_dir/m2" -Dstyle.color=never -Dkotlin.compiler.daemon=false "$@"; }

# junit COMMAND...: runs Maven, and counts the tests of its reports.
junit() {
    local log="$scratch/maven.log" status=0 run failed errors skipped
    "$@" >"$log" 2>&1 || status=$?
    # The last summary of a run has no time behind it.
    read -r run failed errors skipped < <(sed -n 's/^.*Tests run: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\), Skipped: \([0-9]*\)$/\1 \2 \3 \4/p' "$log" | tail -n 1) || true
    : "${run:=0}" "${failed:=0}" "${errors:=0}" "${skipped:=0}"
    failed=$((failed + errors))
    if [ "$status" -ne 0 ]; then grep -v '^\[INFO\]\|^$' "$log" | tail -n 80; fi
    judge "$status" $((run - failed - skipped)) "$failed" "$skipped"
}

PROFILE=dev bindings/kotlin/native "$target_dir/kotlin/native"
project=(-f bindings/kotlin/pom.xml -Dfundly.native="$target_dir/kotlin/native")
junit maven "${project[@]}" install
check "the archive for Android has its layout" quietly bindings/kotlin/aar --layout "$target_dir/kotlin/native"

bindings/kotlin/readme-programs "$scratch/fresh"
fresh() { quietly maven -f "$scratch/fresh/pom.xml" "$@"; }
check "a fresh Maven project compiles the README" fresh compile
check "its first program runs" fresh exec:java -Dexec.mainClass=MainKt
check "its other examples run" fresh exec:java -Dexec.mainClass=rest.RestKt

junit maven -f examples/android-like/pom.xml test
example_votes() { quietly maven -q -f examples/android-like/pom.xml exec:java && grep -q 'passes: true' "$scratch/quiet.log"; }
check "the example runs" example_votes
