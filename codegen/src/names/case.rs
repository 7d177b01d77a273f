//! Words in the cases of Rust.

use crate::words::words;

/// `restoreRecycleItems` → `RestoreRecycleItems`.
pub fn pascal(name: &str) -> String {
    let mut result = String::new();
    for word in words(name) {
        if ends_and_starts_with_digit(&result, &word) {
            result.push('_');
        }
        let mut characters = word.chars();
        if let Some(first) = characters.next() {
            result.extend(first.to_uppercase());
            result.extend(characters);
        }
    }
    if result.starts_with(|first: char| first.is_ascii_digit()) {
        result.insert(0, 'V');
    }
    if result == "Self" {
        "Self_".to_owned()
    } else {
        result
    }
}

/// `recycleItemIds` → `recycle_item_ids`, `async` → `r#async`.
pub fn snake(name: &str) -> String {
    let mut result = words(name).join("_");
    if result.starts_with(|first: char| first.is_ascii_digit()) {
        result.insert_str(0, "v_");
    }
    match result.as_str() {
        // These cannot be written as raw identifiers.
        "self" | "super" | "crate" => format!("{result}_"),
        // A keyword since edition 2024, which the parser does not know.
        "gen" => "r#gen".to_owned(),
        _ if syn::parse_str::<syn::Ident>(&result).is_err() => format!("r#{result}"),
        _ => result,
    }
}

/// `access token` → `ACCESS_TOKEN`.
pub fn screaming(name: &str) -> String {
    snake(name)
        .trim_start_matches("r#")
        .trim_end_matches('_')
        .to_uppercase()
}

fn ends_and_starts_with_digit(before: &str, after: &str) -> bool {
    before.ends_with(|last: char| last.is_ascii_digit())
        && after.starts_with(|first: char| first.is_ascii_digit())
}
