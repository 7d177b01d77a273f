//! The words of a name, however a document spells it.
//!
//! Not for the cases of Rust, which are made of these words where names are decided.

use heck::ToSnakeCase;

/// Lower-case words; at least one.
pub fn words(name: &str) -> Vec<String> {
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
