//! Writes the typed layer of every language from the description of the wire (`crates/fundly-wire/wire.json`).
//!
//! `cargo run -p fundly-generate` writes the files; a test says when one of them is out of step.

mod kotlin;
mod lines;
mod model;
mod names;
mod python;
mod swift;
mod typescript;

use model::Model;
use std::{error::Error, fs, path::Path};

/// A file as it should stand in the checkout.
struct File {
    /// Its path from the top of the checkout.
    path: String,
    text: String,
}

const TOP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn files() -> Result<Vec<File>, Box<dyn Error>> {
    let model = Model::read(&serde_json::from_str(include_str!("../../../crates/fundly-wire/wire.json"))?)?;
    let languages = [python::files, typescript::files, kotlin::files, swift::files];
    Ok(languages.into_iter().flat_map(|files| files(&model)).collect())
}

fn main() -> Result<(), Box<dyn Error>> {
    for file in files()? {
        let path = Path::new(TOP).join(file.path);
        fs::create_dir_all(path.parent().ok_or("a file has a folder")?)?;
        fs::write(path, file.text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Path, TOP, files, fs};

    #[test]
    fn every_file_is_in_step() {
        let stale = |(path, text): &(String, String)| {
            fs::read_to_string(Path::new(TOP).join(path)).ok().as_deref() != Some(text.as_str())
        };
        let files = files().unwrap_or_default().into_iter().map(|file| (file.path, file.text));
        let stale: Vec<String> = files.filter(stale).map(|(path, _)| path).collect();
        assert_eq!(stale, Vec::<String>::new(), "out of step: cargo run -p fundly-generate");
    }
}
