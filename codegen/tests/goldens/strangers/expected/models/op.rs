// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Op {
    /// `=`
    Equal,
    /// `>`
    Greater,
    /// `<`
    Less,
    /// `≥`
    GreaterEqualU2265,
    /// `>=`
    GreaterEqual,
    /// `≤`
    LessEqualU2264,
    /// `<=`
    LessEqual,
    /// `≠`
    NotEqualU2260,
    /// `!=`
    NotEqual,
    /// `==`
    EqualEqual,
    /// `~`
    Tilde,
    /// `!~`
    NotTilde,
    /// `*`
    Star,
    /// `+`
    Plus,
    /// `-`
    Dash,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    V1,
    /// The empty string.
    Empty,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(Op, Unknown);

impl Op {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("=", Self::Equal),
        (">", Self::Greater),
        ("<", Self::Less),
        ("≥", Self::GreaterEqualU2265),
        (">=", Self::GreaterEqual),
        ("≤", Self::LessEqualU2264),
        ("<=", Self::LessEqual),
        ("≠", Self::NotEqualU2260),
        ("!=", Self::NotEqual),
        ("==", Self::EqualEqual),
        ("~", Self::Tilde),
        ("!~", Self::NotTilde),
        ("*", Self::Star),
        ("+", Self::Plus),
        ("-", Self::Dash),
        ("+1", Self::Plus1),
        ("-1", Self::Minus1),
        ("1", Self::V1),
        ("", Self::Empty),
    ];
}
