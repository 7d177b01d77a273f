// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum Op, Unknown;
    /// `=`
    Equal = "=";
    /// `>`
    Greater = ">";
    /// `<`
    Less = "<";
    /// `≥`
    GreaterEqual = "≥";
    /// `>=`
    GreaterEqualU003eu003d = ">=";
    /// `≤`
    LessEqual = "≤";
    /// `<=`
    LessEqualU003cu003d = "<=";
    /// `≠`
    NotEqual = "≠";
    /// `!=`
    NotEqualU0021u003d = "!=";
    /// `==`
    EqualEqual = "==";
    /// `~`
    Tilde = "~";
    /// `!~`
    NotTilde = "!~";
    /// `*`
    Star = "*";
    /// `+`
    Plus = "+";
    /// `-`
    Dash = "-";
    /// `+1`
    Plus1 = "+1";
    /// `-1`
    Minus1 = "-1";
    /// `1`
    V1 = "1";
    /// The empty string.
    Empty = "";
}
