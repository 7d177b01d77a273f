// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Target {
    Mail(super::Mail),
    Parcel(super::Parcel),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write limited Target, Unknown, "kind";
    Mail [object().tags(&["mail"]).required(&["address", "kind"])] [object(super::Mail::limits)];
    Parcel [object().tags(&["Parcel"]).required(&["kind"]).optional(&["copies"])] [object(super::Parcel::limits)];
}
