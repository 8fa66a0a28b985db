//! `fundly-wasm-glue FILE.wasm NAME FOLDER` writes `NAME_bg.wasm`, `NAME.js` and `NAME.d.ts` into the folder.

use std::{env, error::Error, fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = env::args().skip(1).collect();
    let [input, name, folder] = given.as_slice() else {
        return Err("usage: fundly-wasm-glue FILE.wasm NAME FOLDER".into());
    };
    // Without a path of its own the module is the same under CommonJS: whoever loads it says from where.
    let mut bindgen = Bindgen::new();
    bindgen.web(true)?.omit_default_module_path(true).typescript(true).input_path(input).out_name(name);
    bindgen.generate(folder)?;
    tell_traps(Path::new(folder), name)
}

/// Where the glue calls a closure of the module.
const CALL: &str = "return f(a, state.b, ...args);";

/// Futures are polled by closures in microtasks, around which no code of ours is: what breaks off there is told to whoever
/// put a function into `traps`.
fn tell_traps(folder: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let glue = folder.join(format!("{name}.js"));
    let text = fs::read_to_string(&glue)?;
    if text.matches(CALL).count() != 1 {
        return Err("the glue calls closures in another way than it did: see to its traps".into());
    }
    let told = format!("try {{ {CALL} }} catch (thrown) {{ traps.told(thrown); }}");
    let traps = "export const traps = { told(thrown) { throw thrown; } };\n";
    fs::write(&glue, text.replace(CALL, &told) + traps)?;

    let types = folder.join(format!("{name}.d.ts"));
    let text = fs::read_to_string(&types)?;
    fs::write(&types, text + "export const traps: { told(thrown: unknown): void };\n")?;
    Ok(())
}
