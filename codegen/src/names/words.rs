//! Names of documents to the words and cases of Rust.

use heck::ToSnakeCase;

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

/// Lower-case words; at least one.
fn words(name: &str) -> Vec<String> {
    let plain = spell(name, false);
    let plain = if plain.trim().is_empty() {
        spell(name, true)
    } else {
        plain
    };
    let words: Vec<String> = plain
        .split_whitespace()
        .flat_map(split_case)
        .filter(|word| !word.is_empty())
        .collect();
    match (words.is_empty(), name.is_empty()) {
        (false, _) => words,
        (true, true) => vec!["empty".to_owned()],
        (true, false) => vec!["value".to_owned()],
    }
}

fn split_case(part: &str) -> Vec<String> {
    part.to_snake_case().split('_').map(str::to_owned).collect()
}

/// Writes symbols that carry meaning as words, and all others as spaces.
fn spell(name: &str, every_symbol: bool) -> String {
    let mut result = String::with_capacity(name.len());
    for (index, character) in name.char_indices() {
        let word = match character {
            '+' if index == 0 => "plus",
            '-' if index == 0 && name.len() > 1 => "minus",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            _ if !every_symbol => "",
            '*' => "star",
            '%' => "percent",
            '&' => "and",
            '|' => "or",
            '#' => "hash",
            '@' => "at",
            '$' => "dollar",
            '/' => "slash",
            '.' => "dot",
            ',' => "comma",
            ':' => "colon",
            ';' => "semicolon",
            '?' => "question",
            '-' => "dash",
            '_' => "underscore",
            '~' => "tilde",
            ' ' => "space",
            _ => "",
        };
        if word.is_empty() {
            let belongs = unicode_ident::is_xid_continue(character);
            result.push(if belongs && !(character == '_' && every_symbol) {
                character
            } else {
                ' '
            });
        } else {
            result.push(' ');
            result.push_str(word);
            result.push(' ');
        }
    }
    result
}

fn ends_and_starts_with_digit(before: &str, after: &str) -> bool {
    before.ends_with(|last: char| last.is_ascii_digit())
        && after.starts_with(|first: char| first.is_ascii_digit())
}
