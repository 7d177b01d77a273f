// Generated from the description of the API. Edit the description, not this file.

object! {
    /// \> quoted
    /// \> code
    pub struct Text: read, Default;
    /// 1. one
    ///
    /// deep
    pub a_b: Option<String> = "a\u{202e}b", optional;
    pub kind: Option<super::TextKind> = "kind", optional;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextKind {
    /// `` a`b ``
    ABacktickB,
    /// `a b`
    AB,
    /// \`\`
    Value,
    /// `<b>`
    LessBGreater,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(TextKind, Unknown);

impl TextKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("a`b", Self::ABacktickB),
        ("a\nb", Self::AB),
        ("\u{202e}", Self::Value),
        ("<b>", Self::LessBGreater),
    ];
}
