# node: the npm package, tested in Node, then packed and installed in a fresh project
part bindings/wasm/package.json
need node
need npm
wasm_by

say "building the package"
bindings/wasm/build >"$scratch/build.log" 2>&1 || { tail -n 40 "$scratch/build.log"; exit 1; }
tail -n 1 "$scratch/build.log"
node_test bindings/wasm/tests/*.test.mjs

say "a fresh project"
(cd bindings/wasm && npm pack --silent --pack-destination "$scratch" >"$scratch/pack.log")
fresh=$scratch/fresh
cp -r bindings/wasm/tests/packaging "$fresh"
cd "$fresh"
npm install --silent --no-audit --no-fund "$scratch/$(cat "$scratch/pack.log")"
check "an ES module imports it" node esm.mjs
check "a CommonJS module requires it" node cjs.cjs
tools=$OLDPWD/bindings/wasm/node_modules
mkdir -p node_modules/@types
ln -s "$tools/@types/node" node_modules/@types/node
for kind in bundler node16 browser; do
    check "it is typed: $kind" "$tools/.bin/tsc" -p "tsconfig.$kind.json"
done
check "a bundle for browsers is made" "$tools/.bin/esbuild" bundled.ts --bundle --format=esm --loader:.wasm=file \
    --log-level=warning --outdir=bundle
check "a bundle for Node is made, with the modules beside it" "$tools/.bin/esbuild" node.mjs --bundle --format=esm --platform=node \
    --loader:.wasm=file --out-extension:.js=.mjs --log-level=warning --outdir=bundle
check "it runs" node bundle/node.mjs
check "a bundle for Node without the package is made" "$tools/.bin/esbuild" esm.mjs --bundle --format=esm --platform=node \
    --external:fundly --log-level=warning --outfile=bundle/esm.mjs
check "it runs" node bundle/esm.mjs
