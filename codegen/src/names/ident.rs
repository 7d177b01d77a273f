//! A name that was claimed, and how it is written as an identifier.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};
use std::borrow::Cow;
use std::fmt;

/// A claimed name. Files, comments and other names are made of its plain text; only as an
/// identifier in code it is raw if it is a keyword.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ident(Cow<'static, str>);

impl Ident {
    /// The name of what has none, because its id is of another API.
    pub(super) const MISSING: Self = Self::fixed("missing");

    /// A name that is always the same.
    pub(super) const fn fixed(plain: &'static str) -> Self {
        Self(Cow::Borrowed(plain))
    }

    /// Whoever calls has claimed the name in a scope.
    pub(super) fn new(plain: String) -> Self {
        Self(Cow::Owned(plain))
    }

    /// A name that was looked up by an id.
    pub(super) fn or_missing(name: Option<&Self>) -> &Self {
        static MISSING: Ident = Ident::MISSING;
        name.unwrap_or(&MISSING)
    }

    /// The name without regard to what is a keyword.
    pub fn plain(&self) -> &str {
        &self.0
    }

    /// The name as it is written in code.
    pub fn raw(&self) -> String {
        if self.is_keyword() {
            format!("r#{}", self.plain())
        } else {
            self.plain().to_owned()
        }
    }

    /// True if it has to be raw as an identifier.
    pub fn is_keyword(&self) -> bool {
        is_keyword(self.plain())
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.plain())
    }
}

impl From<&Ident> for proc_macro2::Ident {
    fn from(name: &Ident) -> Self {
        if name.is_keyword() {
            Self::new_raw(name.plain(), Span::call_site())
        } else {
            Self::new(name.plain(), Span::call_site())
        }
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(proc_macro2::Ident::from(self));
    }
}

/// True if Rust 2024 keeps a word for itself, now or perhaps later. Those that cannot be raw are
/// never claimed.
#[rustfmt::skip]
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "abstract" | "as" | "async" | "await" | "become" | "box" | "break" | "const" | "continue"
        | "do" | "dyn" | "else" | "enum" | "extern" | "false" | "final" | "fn" | "for" | "gen"
        | "if" | "impl" | "in" | "let" | "loop" | "macro" | "match" | "mod" | "move" | "mut"
        | "override" | "priv" | "pub" | "ref" | "return" | "static" | "struct" | "trait" | "true"
        | "try" | "type" | "typeof" | "unsafe" | "unsized" | "use" | "virtual" | "where"
        | "while" | "yield"
    )
}
