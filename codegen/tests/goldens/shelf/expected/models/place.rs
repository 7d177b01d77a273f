// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Place: write limits new;
    /// Limits: at most 20 characters.
    pub note: Option<Option<String>> = "note", nullable [max_length(20)];
    pub room: Option<super::PlaceRoom> = "room", optional [object(super::PlaceRoom::limits)];
    /// Limits: at least 1.
    pub row: i64 = "row", required [minimum(1.0)], itself;
}

object! {
    pub struct PlaceRoom: write limits new;
    /// Limits: at least 1 character.
    pub name: String = "name", required [min_length(1)], into;
}
