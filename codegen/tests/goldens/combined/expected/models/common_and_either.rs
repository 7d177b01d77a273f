// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum CommonAndEither: read write, Unknown;
    Variant1(super::CommonAndEitherVariant1) [object().required(&["a", "id"])];
    Variant2(super::CommonAndEitherVariant2) [object().required(&["b", "id"])];
}

object! {
    pub struct CommonAndEitherVariant1: read write new;
    pub a: String = "a", required, into;
    pub id: i64 = "id", required, itself;
}

object! {
    pub struct CommonAndEitherVariant2: read write new;
    pub b: String = "b", required, into;
    pub id: i64 = "id", required, itself;
}
