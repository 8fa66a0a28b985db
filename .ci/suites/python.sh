# python: the wheel in a fresh virtualenv: types, stories, stores, tasks, threads, tables
part bindings/python
python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>"$scratch/python.log" || skip "python3, 3.10 or later"
if ! python3 -m venv "$scratch/venv" >"$scratch/venv.log" 2>&1; then
    { apt_install python3-venv && python3 -m venv "$scratch/venv"; } || skip "venv (apt-get install python3-venv)"
fi
venv="$scratch/venv"

# Tools are kept between runs, apart from the environment, which has nothing but the library.
tools="$target_dir/tools/python-$(sha256sum bindings/python/requirements.txt | cut -c 1-12)"
if [ ! -e "$tools/complete" ]; then
    rm -rf "$tools"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --target "$tools" --requirement bindings/python/requirements.txt ||
        skip "the packages of bindings/python/requirements.txt"
    touch "$tools/complete"
fi

# Built as the other suites build, so that what they share is built once.
wheels="$scratch/wheels"
"$tools/bin/maturin" build --quiet --locked --profile dev \
    --manifest-path bindings/python/Cargo.toml --interpreter "$venv/bin/python" --out "$wheels"
say "$(cd "$wheels" && du -h ./*.whl)"
"$venv/bin/pip" install --quiet --disable-pip-version-check --no-index "$wheels"/*.whl

python() { PYTHONPATH="$tools${PYTHONPATH:+:$PYTHONPATH}" "$venv/bin/python" -P "$@"; }

# Counts the tests of one run of pytest.
pytest() {
    local log="$scratch/pytest.log" status=0 passed failed skipped
    ${server[@]+"${server[@]}"} env PYTHONPATH="$tools" "$venv/bin/python" -P -m pytest -p no:cacheprovider \
        --config-file bindings/python/pyproject.toml "$@" 2>&1 | tee "$log" || status=$?
    count() { grep -oE "[0-9]+ $1" "$log" | tail -n 1 | grep -oE '^[0-9]+' || echo 0; }
    passed=$(count passed) failed=$(count failed) skipped=$(count skipped)
    failed=$((failed + $(count error)))
    judge "$status" "$passed" "$failed" "$skipped"
}

server=()
if have_postgres; then
    server=(.ci/postgres)
else
    lacking "a PostgreSQL server, for the tests of its store"
fi
pytest --rootdir bindings/python bindings/python/tests

# The back office works on books that another program keeps.
replay=$(program replay)
"$replay" --database "$scratch/books.sqlite3" --journal "$scratch/books.journal" >"$scratch/replay.log"
export BOOKS="$scratch/books.sqlite3"
pytest --rootdir examples/backoffice examples/backoffice

check "mypy --strict over tests and example" python -m mypy --config-file bindings/python/pyproject.toml \
    --cache-dir "$target_dir/tools/mypy" bindings/python/tests bindings/python/bench.py examples/backoffice
check "the stubs say what is there" python -m mypy.stubtest --mypy-config-file bindings/python/pyproject.toml \
    --allowlist bindings/python/stubtest.allow fundly
