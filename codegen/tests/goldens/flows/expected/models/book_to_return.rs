// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct BookToReturn: write limits new;
    /// Limits: names with `/` between them, none empty, `.` or `..`.
    pub path: String = "path", required [relative_path()], into;
    pub wet: Option<bool> = "wet", optional;
}
