// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Parcel: read write limits new default;
    /// Limits: at most 9.
    pub copies: Option<i64> = "copies", optional [maximum(9.0)];
    pub kind: String = "kind", required = String::from("Parcel");
}
