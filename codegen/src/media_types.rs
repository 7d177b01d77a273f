//! The media types of forms, which every phase names.

/// A form as queries are written.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A form of parts.
pub const MULTIPART: &str = "multipart/form-data";
