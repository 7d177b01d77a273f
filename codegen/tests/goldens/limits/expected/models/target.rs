// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Target: read write limits, Unknown, "kind";
    Mail(super::Mail) [object().tags(&["mail"]).also(&["Mail"]).required(&["address", "kind"])] [object(super::Mail::limits)];
    Parcel(super::Parcel) [object().tags(&["Parcel"]).required(&["kind"]).optional(&["copies"])] [object(super::Parcel::limits)];
}
