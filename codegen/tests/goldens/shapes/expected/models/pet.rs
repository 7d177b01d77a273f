// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Pet: read write, Unknown;
    Cat(super::Cat) [object().required(&["name"])];
    Dog(super::Dog) [object().required(&["bark", "name"])];
}
