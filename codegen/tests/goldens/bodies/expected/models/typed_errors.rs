// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct TypedErrorsConflictError: read write, Default;
    pub id: Option<String> = "id", optional;
}

object! {
    pub struct TypedErrorsError: read write, Default;
    pub why: Option<String> = "why", optional;
}
