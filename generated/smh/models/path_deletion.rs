// Generated from the description of the API. Edit the description, not this file.
object! {
    /// A file or directory to delete.
    pub struct PathDeletion: write limits new;
    /// Path of the file or directory in the space: its components with `/` between them and
    /// none in front, as in `foo/bar.txt`. Not percent-encoded.
    ///
    /// Limits: at least 1 character, names with `/` between them, none empty, `.` or `..`.
    pub path: String = "path", required [min_length(1).relative_path()], into;
    /// What becomes of something that is deleted.
    pub permanent: super::Deletion = "permanent", required, itself;
}
