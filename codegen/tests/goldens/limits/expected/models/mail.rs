// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Mail: read write limits new;
    /// Limits: like `.@.`.
    pub address: String = "address", required [patterns(&[".@."])], into;
    pub kind: String = "kind", required = String::from("mail");
}
