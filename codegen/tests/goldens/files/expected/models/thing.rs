// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Thing: read write, Unknown, "kind";
    PartsOwner(super::PartsOwner) [object().tags(&["owned"]).also(&["owner"]).required(&["kind"]).optional(&["since"])];
    Box(super::BoxModel) [object().tags(&["boxed"]).also(&["Box"]).required(&["kind"]).optional(&["width"])];
}
