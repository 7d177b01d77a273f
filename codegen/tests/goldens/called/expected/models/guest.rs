// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Guest: read write, Unknown;
    Pet(super::Cat) [object().optional(&["lives"])];
    Meal(super::Meal) [object().optional(&["hour"])];
}
