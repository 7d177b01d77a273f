// Generated from the description of the API. Edit the description, not this file.
object! {
    /// > quoted
    /// > code
    pub struct Text: read write, Default;
    /// 1. one
    ///
    ///    ```text
    ///     deep
    ///    ```
    pub a_b: Option<String> = "a\u{202e}b", optional;
    pub kind: Option<super::TextKind> = "kind", optional;
}

open_enum! {
    pub enum TextKind: default, Unknown;
    /// `` a`b ``
    AB = "a`b";
    /// `a b`
    ABLowerLines = "a\nb";
    /// \`\`
    Value = "\u{202e}";
    /// `<b>`
    LessBGreater = "<b>";
}
