//! `fundly-wasm-glue FILE.wasm NAME FOLDER` writes `NAME_bg.wasm`, `NAME.js` and `NAME.d.ts` into the folder.

use std::{env, error::Error};
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
    Ok(())
}
