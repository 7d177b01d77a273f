// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    /// What becomes of a space that is not empty.
    pub enum SpaceDeletion, Unknown;
    /// It stays, and the response is 409 [`SpaceNotEmpty`](crate::smh::ErrorCode::SpaceNotEmpty).
    OnlyIfEmpty = 0;
    /// It is deleted with all it holds.
    WithAllItHolds = 1;
}
