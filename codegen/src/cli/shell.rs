//! Words as a shell takes them, for commands that a message suggests.

use std::path::Path;

/// A word, in quotes if it needs them.
pub fn quoted(word: &str) -> String {
    let is_plain = |character: char| character.is_alphanumeric() || "/._-+:@,".contains(character);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// A path, likewise.
pub fn quoted_path(path: &Path) -> String {
    quoted(&path.display().to_string())
}
