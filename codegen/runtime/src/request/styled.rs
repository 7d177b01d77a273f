//! How values are written that have parts: parameters, and the properties of a form.
//!
//! Constants of the generated code.

/// How arrays and objects are written, as in OpenAPI 3.0; `Json` for a parameter whose content is
/// JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`: path and header.
    Simple,
    /// `.blue,black`, or `.blue.black` when exploded: path.
    Label,
    /// `;color=blue,black`: path.
    Matrix,
    /// `color=blue,black`, or `color=blue&color=black` when exploded: query and cookie.
    Form,
    /// `color=blue%20black`: query.
    SpaceDelimited,
    /// `color=blue%7Cblack`: query.
    PipeDelimited,
    /// `color[R]=100`: query.
    DeepObject,
    /// As `Form`, and nothing is encoded: cookie.
    Cookie,
    /// The value as JSON.
    Json,
    /// The members are all of the query, as in a form.
    Fields,
    /// The value is all of the query, without a name; as JSON if it is no string.
    Whole,
}

/// How a property of a form is written, where it is not the usual way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Styled {
    pub(crate) name: &'static str,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
    /// Of its part of a multipart form.
    pub(crate) media_type: Option<&'static str>,
}

impl Styled {
    /// The property of this name is written in this style.
    #[must_use]
    pub const fn new(name: &'static str, style: Style, explode: bool) -> Self {
        Self {
            name,
            style,
            explode,
            allow_reserved: false,
            media_type: None,
        }
    }

    /// The part of this name has this media type.
    #[must_use]
    pub const fn part(name: &'static str, media_type: &'static str) -> Self {
        Self::new(name, Style::Form, true).media_type(media_type)
    }

    /// Its part of a multipart form has this media type.
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// True if all elements of an array or object are in one text.
    pub(crate) const fn is_joined(&self) -> bool {
        let joins = matches!(
            self.style,
            Style::Form | Style::SpaceDelimited | Style::PipeDelimited
        );
        joins && !self.explode
    }

    /// Reserved characters of its values are not encoded where they mean nothing in a form.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }
}
