//! Items to the text of a file. The output depends on the locked formatter alone, never on the
//! machine.
//!
//! The formatter leaves no room between items, so each is formatted for itself: one blank line
//! separates what an emitter lists as separate.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;

/// The first line of every emitted file.
pub const HEADER: &str =
    "// Generated from the description of the API. Edit the description, not this file.\n";

/// How long a line of a table is at most, where it can be broken.
const WIDTH: usize = 120;

/// A part of a file that stands for itself.
#[derive(Debug, Clone)]
pub enum Item {
    /// The documentation of the file.
    Inner(TokenStream),
    /// Items without blank lines between them: one item as a rule, or imports.
    Plain(TokenStream),
    /// A constant, with its array line by line, and what follows directly below it.
    Row(TokenStream),
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
    // A file of models is one table as a rule: its header stands directly above it.
    let mut is_close = matches!(items.first(), Some(Item::Macro { .. }));
    for item in items {
        let text = match item {
            Item::Inner(tokens) | Item::Plain(tokens) => format(tokens.clone())?,
            Item::Row(tokens) => packed(tokens),
            Item::Macro { name, lines } => table(name, lines),
            Item::Impl { header, members } => block(header, members)?,
        };
        if !text.is_empty() {
            if !is_close {
                result.push('\n');
            }
            result.push_str(&text);
        }
        is_close = matches!(item, Item::Row(_));
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
        if !line.is_empty() {
            result.push_str("    ");
            result.push_str(line);
        }
        result.push('\n');
    }
    result.push_str("}\n");
    result
}

/// A name, what is in parentheses behind it, and the end: in one line or two if they fit, else with
/// a line for each part.
pub fn call(name: &str, parts: &[String], end: &str) -> Vec<String> {
    let whole = format!("{name}({}){end}", parts.join(", "));
    if whole.len() <= WIDTH {
        return vec![whole];
    }
    let opening = whole.strip_suffix(end).unwrap_or(&whole);
    if opening.len() <= WIDTH {
        return vec![opening.to_owned(), format!("    {}", end.trim_start())];
    }
    let mut lines = vec![format!("{name}(")];
    lines.extend(parts.iter().map(|part| format!("    {part},")));
    lines.push(format!("){end}"));
    lines
}

/// A statement, broken where an array or a chain of calls is too long for a line.
fn packed(tokens: &TokenStream) -> String {
    let mut lines = Packed::default();
    lines.write(tokens, true);
    lines.newline();
    lines.text
}

/// Lines under construction.
#[derive(Default)]
struct Packed {
    text: String,
    line: String,
    indent: usize,
}

impl Packed {
    fn newline(&mut self) {
        self.text.push_str(self.line.trim_end());
        self.text.push('\n');
        self.line = " ".repeat(self.indent);
    }

    fn fits(&self, text: &str) -> bool {
        self.line.len() + text.len() <= WIDTH
    }

    fn write(&mut self, tokens: &TokenStream, is_statement: bool) {
        let mut rest = tokens.clone().into_iter().peekable();
        while let Some(token) = rest.next() {
            match &token {
                TokenTree::Group(group) => {
                    let text = line(&TokenStream::from(token.clone()));
                    if self.fits(&text) {
                        self.line.push_str(&text);
                        continue;
                    }
                    match group.delimiter() {
                        Delimiter::Bracket => self.elements(&group.stream()),
                        _ => {
                            let mut ends = text.chars();
                            self.line.extend(ends.next());
                            self.write(&group.stream(), false);
                            self.line.extend(ends.next_back());
                        }
                    }
                }
                TokenTree::Punct(punct) if is_statement && punct.as_char() == '.' => {
                    let call: TokenStream = rest.clone().take(2).collect();
                    let call = format!(".{}", line(&call));
                    // Where the array begins, the line may end.
                    let begun = call.split('[').next().unwrap_or_default();
                    let is_short = 4 + call.len() < WIDTH && self.line.len() > 4;
                    if !self.fits(&call) && is_short || !self.fits(begun) {
                        self.indent = 4;
                        self.newline();
                    }
                    self.line.push('.');
                }
                TokenTree::Punct(punct) if is_statement && punct.as_char() == '=' => {
                    self.line.push_str(" = ");
                }
                TokenTree::Punct(punct) if is_statement && punct.as_char() == ':' => {
                    let is_path = punct.spacing() == Spacing::Joint || self.line.ends_with(':');
                    self.line.push_str(if is_path { ":" } else { ": " });
                }
                _ => write_line(&TokenStream::from(token), &mut self.line),
            }
        }
    }

    /// A line for each element of an array.
    fn elements(&mut self, tokens: &TokenStream) {
        self.line.push('[');
        self.indent += 4;
        let mut element = TokenStream::new();
        for token in tokens.clone() {
            if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
                self.element(&std::mem::take(&mut element));
            } else {
                element.extend([token]);
            }
        }
        self.element(&element);
        self.indent -= 4;
        self.newline();
        self.line.push(']');
    }

    fn element(&mut self, tokens: &TokenStream) {
        if !tokens.is_empty() {
            self.newline();
            self.write(tokens, false);
            self.line.push(',');
        }
    }
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

#[cfg(test)]
mod tests {
    use super::{WIDTH, call, packed};
    use quote::quote;

    #[test]
    fn a_row_is_broken_at_its_array_and_keeps_one_element_a_line() {
        let long = "/a-path-that-is-long-enough-to-fill-what-is-left-of-the-first-line";
        let row = quote! {
            static ROW: Operation = Operation::new("row").get(#long).parameters(&[
                Parameter::query("one").limits(Limits::NONE.max_length(5)),
                Parameter::query("another").limits(Limits::NONE.max_length(5)),
            ]);
        };
        let expected = format!(
            "static ROW: Operation = Operation::new(\"row\").get(\"{long}\")\n    \
             .parameters(&[\n        \
             Parameter::query(\"one\").limits(Limits::NONE.max_length(5)),\n        \
             Parameter::query(\"another\").limits(Limits::NONE.max_length(5)),\n    \
             ]);\n"
        );
        assert_eq!(packed(&row), expected);
        assert_eq!(
            packed(&quote!(
                static ROW: Operation = Operation::new("row").get("/");
            )),
            "static ROW: Operation = Operation::new(\"row\").get(\"/\");\n"
        );
    }

    #[test]
    fn what_does_not_fit_a_line_takes_two_or_one_for_each_part() {
        let parts = |length: usize| vec!["a".repeat(length), "b".repeat(length)];
        assert_eq!(call("f", &parts(2), " -> T;"), ["f(aa, bb) -> T;"]);
        assert_eq!(call("f", &parts(WIDTH / 2 - 4), " -> Type;").len(), 2);
        assert_eq!(call("f", &parts(WIDTH / 2), " -> T;").len(), 4);
    }
}
