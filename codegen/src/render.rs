//! Items to the text of a file. The output depends on the locked formatter alone, never on the
//! machine.
//!
//! The formatter leaves no room between items, so each is formatted for itself: one blank line
//! separates what an emitter lists as separate.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// The first line of every emitted file.
pub const HEADER: &str =
    "// Generated from the description of the API. Edit the description, not this file.\n";

/// A part of a file that stands for itself.
#[derive(Debug, Clone)]
pub enum Item {
    /// The documentation of the file.
    Inner(TokenStream),
    /// Items without blank lines between them: one item as a rule, or imports.
    Plain(TokenStream),
    /// A macro of the runtime and its table, line by line.
    Macro {
        /// The name of the macro.
        name: &'static str,
        /// The lines of the table.
        lines: Vec<String>,
    },
    /// An `impl` block with a blank line between its members.
    Impl {
        /// What stands before the brace.
        header: TokenStream,
        /// Associated functions, constants and types.
        members: Vec<TokenStream>,
    },
}

/// Formats a file.
///
/// # Errors
///
/// Tokens that are not Rust, which is a mistake of the emitter, with what the parser says.
pub fn render(items: &[Item]) -> Result<String, String> {
    let mut result = HEADER.to_owned();
    for item in items {
        let text = match item {
            Item::Inner(tokens) | Item::Plain(tokens) => format(tokens.clone())?,
            Item::Macro { name, lines } => table(name, lines),
            Item::Impl { header, members } => block(header, members)?,
        };
        if !text.is_empty() {
            result.push('\n');
            result.push_str(&text);
        }
    }
    Ok(result)
}

/// The formatter leaves what is in a macro as it is.
fn table(name: &str, lines: &[String]) -> String {
    if let [line] = lines {
        return format!("{name}!({line});\n");
    }
    let mut result = format!("{name}! {{\n");
    for line in lines {
        result.push_str("    ");
        result.push_str(line);
        result.push('\n');
    }
    result.push_str("}\n");
    result
}

/// Types and calls in one line, for a line of a table.
pub fn line(tokens: &TokenStream) -> String {
    let mut text = String::new();
    write_line(tokens, &mut text);
    text
}

fn write_line(tokens: &TokenStream, text: &mut String) {
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace if ends_in_word(text) => (" { ", " }"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write_line(&group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if punct.as_char() == ',' {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if ends_in_word(text) {
                    text.push(' ');
                }
                text.push_str(&token.to_string());
            }
        }
    }
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(|last: char| last.is_alphanumeric() || last == '_')
}

/// An `impl` block, put together from as many blocks as it has members.
fn block(header: &TokenStream, members: &[TokenStream]) -> Result<String, String> {
    let empty = format(quote!(#header {}))?;
    let opening = empty.trim_end().trim_end_matches('}');
    let mut result = format!("{opening}\n");
    for (index, member) in members.iter().enumerate() {
        let text = format(quote!(#header { #member }))?;
        let body = text.strip_prefix(opening).unwrap_or(&text);
        let body = body
            .trim_end()
            .trim_end_matches('}')
            .trim_start_matches('\n');
        if index > 0 && !is_one_line(body) {
            result.push('\n');
        }
        result.push_str(body);
    }
    result.push_str("}\n");
    Ok(result)
}

/// Constants and types of a trait are short and stand together.
fn is_one_line(text: &str) -> bool {
    text.trim_end().lines().count() == 1
}

/// Formats items.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn format(tokens: TokenStream) -> Result<String, String> {
    let file: syn::File =
        syn::parse2(tokens.clone()).map_err(|error| format!("{error} in: {tokens}"))?;
    Ok(prettyplease::unparse(&file))
}
