// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    pub enum BoxKind: default, Unknown;
    Big = "big";
    Small = "small";
}

boolean_enum! {
    pub enum BoxLid: default;
    /// `true`
    Shut = true;
    /// `false`
    Off = false;
}

object! {
    pub struct BoxModel: read write empty;
    pub id: Result<i64, crate::runtime::Missing> = "id", lenient_expected;
    pub key: Option<crate::runtime::Secret> = "key", lenient_optional;
    pub kind: Option<super::BoxKind> = "kind", optional;
    pub lid: Option<super::BoxLid> = "lid", optional;
    pub name: Option<String> = "name", lenient_optional;
    pub open: Option<bool> = "open", lenient_optional;
    pub rank: Option<super::BoxRank> = "rank", optional;
    pub since: Option<crate::runtime::Timestamp> = "since", optional;
    pub size: Option<super::BoxSize> = "size", optional;
    pub tags: Vec<String> = "tags", lenient;
    pub whole: Option<bool> = "whole", lenient_optional;
    pub within: Option<Box<super::BoxModel>> = "within", optional;
    * pub additional_properties: std::collections::BTreeMap<String, i64>, lenient;
}

open_integer_enum! {
    pub enum BoxRank: default, Unknown;
    /// `1`
    Low = 1;
    /// `2`
    Middle = 2;
    /// `3`
    High = 3;
}

union! {
    pub enum BoxSize: read write, Unknown;
    Number(i64) lenient [integer()];
    Size(super::Size) [object()];
}
