// Generated from the description of the API. Edit the description, not this file.

/// A file or directory to delete.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PathDeletion {
    /// Path of the file or directory in the space: its components with `/` between them and
    /// none in front, as in `foo/bar.txt`. Not percent-encoded.
    ///
    /// Limits: at least 1 character, names with `/` between them, none empty, `.` or `..`.
    pub path: String,
    /// True to delete it for good, false to delete it into the recycle bin. While the library
    /// has its bin switched off, it is deleted for good either way.
    pub permanent: bool,
}

object! {
    write limited PathDeletion;
    path = "path", required [min_length(1).relative_path()];
    permanent = "permanent", required;
}

impl PathDeletion {
    /// With what is required, and nothing else.
    pub fn new(path: impl Into<String>, permanent: bool) -> Self {
        Self {
            path: path.into(),
            permanent,
        }
    }
}
