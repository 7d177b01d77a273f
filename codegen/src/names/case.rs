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
    if !result.starts_with(unicode_ident::is_xid_start) {
        result.insert(0, 'V');
    }
    if result == "Self" {
        "Self_".to_owned()
    } else {
        result
    }
}

/// `recycleItemIds` → `recycle_item_ids`.
pub fn snake(name: &str) -> String {
    let mut result = words(name).join("_");
    if !result.starts_with(unicode_ident::is_xid_start) {
        result.insert_str(0, "v_");
    }
    // These cannot be written as raw identifiers.
    if matches!(result.as_str(), "self" | "super" | "crate") {
        result.push('_');
    }
    result
}

/// `access token` → `ACCESS_TOKEN`.
pub fn screaming(name: &str) -> String {
    snake(name).trim_end_matches('_').to_uppercase()
}

fn ends_and_starts_with_digit(before: &str, after: &str) -> bool {
    before.ends_with(|last: char| last.is_ascii_digit())
        && after.starts_with(|first: char| first.is_ascii_digit())
}
