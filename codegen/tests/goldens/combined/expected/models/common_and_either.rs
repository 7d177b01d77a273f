// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum CommonAndEither: read write, Unknown;
    A(super::A) [object().required(&["a", "id"])];
    B(super::CommonAndEitherB) [object().required(&["b", "id"])];
}

object! {
    pub struct CommonAndEitherB: read write new;
    pub b: String = "b", required, into;
    pub id: i64 = "id", required, itself;
}
