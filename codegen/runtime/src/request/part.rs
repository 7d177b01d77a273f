//! A part of a multipart body that the caller makes: a file, or a text with a media type of its own.

use std::fmt;
use std::io;
use std::path::Path;

use crate::runtime::request::request_body::RequestBody;

/// A file that is sent as a part of a multipart body: its bytes, its name and its media type.
///
/// Bytes, strings and [`RequestBody`]s become one by themselves. `Debug` shows the size, not the
/// content.
#[derive(Clone)]
pub struct Part {
    pub(crate) content: RequestBody,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) is_file: bool,
}

impl Part {
    /// A file with this content.
    #[must_use]
    pub fn new(content: impl Into<RequestBody>) -> Self {
        Self {
            content: content.into(),
            file_name: None,
            content_type: None,
            headers: Vec::new(),
            is_file: true,
        }
    }

    /// A field of a form: text without a name of a file, and without a media type unless one is
    /// set.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            is_file: false,
            ..Self::new(text.into())
        }
    }

    /// A part with the content and the name of a file, which is read while it is sent and never
    /// held in memory as a whole.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be looked at.
    pub fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let part = Self::new(RequestBody::from_path(path)?);
        Ok(match path.file_name() {
            Some(name) => part.file_name(name.to_string_lossy()),
            None => part,
        })
    }

    /// Sets the name of the file; that of the argument unless it is set.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type; the documented one, or `application/octet-stream`, unless it is set.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Adds a header of this part.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Part")
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

impl<T: Into<RequestBody>> From<T> for Part {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}
