// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Visitor: read write, Unknown, "kind";
    PetsOwner(super::PetsOwner) [object().tags(&["Owner"]).required(&["kind"]).optional(&["age"])];
    Guest(super::Guest) [object().tags(&["Guest"]).required(&["kind"]).optional(&["until"])];
}
