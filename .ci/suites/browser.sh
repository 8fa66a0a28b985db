# browser: the npm package and its example in a real Chromium
part bindings/wasm/package.json
need node
need npm
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$chromium" ] || { need chromium && chromium=$(command -v chromium); }
wasm_by

say "building the package"
bindings/wasm/build >"$scratch/build.log" 2>&1 || { tail -n 40 "$scratch/build.log"; exit 1; }
tail -n 1 "$scratch/build.log"
export CHROMIUM=$chromium
node_test --test-concurrency=1 bindings/wasm/tests/chromium/*.test.mjs
grep -o 'instantiate .* ms' "$scratch/node-test.log" || true
