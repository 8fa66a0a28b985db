//! The generator of uniffi, in the version that the library was built with: `bindings/mobile/generate` calls it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
