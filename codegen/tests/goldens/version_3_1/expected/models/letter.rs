// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Letter: read write limits new;
    pub anything: Option<crate::runtime::Value> = "anything", any;
    pub from: Option<Option<super::LetterAddress>> = "from", nullable;
    pub id: String = "id", required, into;
    pub kind: Option<super::LetterKind> = "kind", optional;
    pub labels: Option<std::collections::BTreeMap<String, String>> = "labels", optional;
    pub seal: Option<String> = "seal", optional;
    pub sizes: Option<Vec<super::LetterSize>> = "sizes", optional;
    /// A code or its number.
    pub stamp: Option<super::LetterStamp> = "stamp", optional [object(super::LetterStamp::limits)];
    /// Who gets it.
    pub to: super::LetterAddress = "to", required, itself;
    /// Limits: more than 0.
    pub weight: Option<Option<f64>> = "weight", nullable [exclusive_minimum(0.0)];
}

object! {
    pub struct LetterAddress: read write new;
    /// Defaults to `"NL"`.
    pub country: Option<String> = "country", optional;
    pub street: String = "street", required, into;
}

open_enum! {
    pub enum LetterKind, Unknown;
    Letter = "letter";
}

union! {
    pub enum LetterSize: read write, Unknown;
    Number(i64) [integer()];
    Json(crate::runtime::Value) [any()];
}

union! {
    /// A code or its number.
    pub enum LetterStamp: read write limits, Unknown;
    Text(String) [text()] [max_length(8)];
    Number(i64) [integer()];
}
