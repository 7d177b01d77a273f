//! Tokens to text. The output depends on the locked formatter alone, never on the machine.

use proc_macro2::TokenStream;

/// The first line of every emitted file.
pub const HEADER: &str =
    "// Generated from the description of the API. Edit the description, not this file.\n\n";

/// Formats a file; a blank line separates items, and methods.
///
/// # Errors
///
/// Tokens that are not Rust, which is a mistake of the emitter, with what the parser says.
pub fn render(tokens: TokenStream) -> Result<String, String> {
    let file: syn::File =
        syn::parse2(tokens.clone()).map_err(|error| format!("{error} in: {tokens}"))?;
    let text = prettyplease::unparse(&file);
    let mut result = String::with_capacity(HEADER.len() + text.len() + text.len() / 16);
    result.push_str(HEADER);
    let mut previous = "";
    for line in text.lines() {
        if is_item_boundary(previous, line) {
            result.push('\n');
        }
        result.push_str(line);
        result.push('\n');
        previous = line;
    }
    Ok(result)
}

/// Whether one item ends with the first line and another begins with the second.
fn is_item_boundary(previous: &str, line: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let ended = previous.trim_start();
    let begins = line.trim_start();
    if indent(previous) != indent(line) || indent(line) > 4 {
        return false;
    }
    let is_outer = |line: &str| {
        [
            "///",
            "#[",
            "pub ",
            "impl",
            "fn ",
            "async ",
            "static ",
            "const ",
            "mod ",
            "use ",
            "type ",
            "open_enum!",
            "open_integer_enum!",
            "client_builder_options!",
        ]
        .iter()
        .any(|start| line.starts_with(start))
    };
    let closes = ended == "}" || ended == "};" || ended == ");";
    let one_line_item = indent(line) == 0 && ended.ends_with(';') && begins.starts_with("///");
    let after_macro = ended.ends_with(");") && ended.contains("!(");
    let after_inner = (ended.starts_with("//!") || ended.starts_with("#![")) && is_outer(begins);
    let after_imports =
        ended.starts_with("use ") && !begins.starts_with("use ") && indent(line) == 0;
    ((closes || after_macro) && is_outer(begins)) || one_line_item || after_inner || after_imports
}
