// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Order: read write limits new;
    /// Two patterns.
    ///
    /// Limits: at most 12 characters, like `^[A-Z][\-_\w/]+\u{a}?$`, like `^A`.
    pub code: Option<String> = "code", optional [max_length(12).patterns(&["^[A-Z][\\-_\\w/]+\\u{a}?$", "^A"])];
    pub held: Option<bool> = "held", optional;
    /// Limits: at most 8 properties.
    pub labels: std::collections::BTreeMap<String, String> = "labels", required [max_properties(8).others(const { &crate::runtime::Limits::NONE.max_length(20) })], itself;
    /// Limits: at least -128, at most 127, a multiple of 5.
    pub level: Option<i32> = "level", optional [minimum(-128.0).maximum(127.0).multiples_of(&["5"])];
    /// Limits: right by `{"required":["a","b"]}`.
    pub marks: Option<std::collections::BTreeMap<String, String>> = "marks", optional [breaking(|value|crate::runtime::broken(&["{\"required\":[\"a\",\"b\"]}"], value))];
    /// Limits: at most 0 properties.
    pub nothing: Option<std::collections::BTreeMap<String, crate::runtime::Value>> = "nothing", optional [max_properties(0)];
    /// Limits: more than 0, a multiple of 0.01.
    pub price: f64 = "price", required [exclusive_minimum(0.0).multiples_of(&["0.01"])], itself;
    /// Limits: at most 9 characters or at least 12 characters.
    pub print: Option<String> = "print", optional [any_of(const { &[crate::runtime::Limits::NONE.max_length(9), crate::runtime::Limits::NONE.min_length(12)] })];
    pub rank: Option<super::OrderRank> = "rank", optional [object(super::OrderRank::limits)];
    /// Never sent: only the service says what it is.
    pub seal: Option<super::Seal> = "seal", optional [read_only()];
    /// Limits: at most 12 characters, like `^[A-Z][\-_\w/]+\u{a}?$` or at least 8 characters.
    pub stamp: Option<String> = "stamp", optional [any_of(const { &[crate::runtime::Limits::NONE.max_length(12).patterns(&["^[A-Z][\\-_\\w/]+\\u{a}?$"]), crate::runtime::Limits::NONE.min_length(8)] })];
    pub target: super::Target = "target", required [object(super::Target::limits)], itself;
    pub tree: Option<super::Tree> = "tree", optional [object(super::Tree::limits)];
    /// Limits: at most 3 characters or like `^x` or at least 8 characters.
    pub wish: Option<String> = "wish", optional [any_of(const { &[crate::runtime::Limits::NONE.max_length(3), crate::runtime::Limits::NONE.patterns(&["^x"]), crate::runtime::Limits::NONE.min_length(8)] })];
}

union! {
    pub enum OrderRank: read write limits, Unknown;
    Number(i64) [integer()] [any_of(const { &[crate::runtime::Limits::NONE.maximum(5.0), crate::runtime::Limits::NONE.minimum(10.0)] })];
    Text(String) [text()];
}
