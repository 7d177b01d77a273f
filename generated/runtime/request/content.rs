//! What the body of an operation is made of: its media type, and one argument or several properties.
//!
//! Constants of the generated code; the values come with the call.

use crate::runtime::request::limits::Limits;
use crate::runtime::request::styled::Styled;

/// One property of a body that is put together from arguments.
#[derive(Debug, Clone, Copy)]
pub struct Property {
    pub(crate) argument: &'static str,
    pub(crate) path: Path,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    pub(crate) constant: Option<&'static str>,
    pub(crate) limits: Limits,
}

/// Where a property is in a body.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path {
    Name(&'static str),
    Below(&'static [&'static str]),
}

impl Property {
    /// The property of this name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self::at(Path::Name(name), name)
    }

    /// The property below these names, such as `["option", "conflictStrategy"]`, and the name of its
    /// argument.
    #[must_use]
    pub const fn below(path: &'static [&'static str], argument: &'static str) -> Self {
        Self::at(Path::Below(path), argument)
    }

    const fn at(path: Path, argument: &'static str) -> Self {
        Self {
            argument,
            path,
            required: false,
            secret: false,
            constant: None,
            limits: Limits::NONE,
        }
    }

    /// The argument has another name than the property.
    #[must_use]
    pub const fn argument(mut self, name: &'static str) -> Self {
        self.argument = name;
        self
    }

    /// It always has this value.
    #[must_use]
    pub const fn constant(mut self, value: &'static str) -> Self {
        self.constant = Some(value);
        self
    }

    /// The call is refused without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The value is never shown.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Limits on the value.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

/// The body of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    pub(crate) content: Content,
    pub(crate) encoding: Encoding,
    pub(crate) media_type: &'static str,
    pub(crate) required: bool,
    pub(crate) optional: bool,
    /// Of all of it.
    pub(crate) limits: Limits,
    /// What it is under the media types of forms.
    form: Option<Encoding>,
    multipart: Option<Encoding>,
}

/// What a body is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Content {
    /// One argument is all of it.
    Whole(&'static str),
    /// Arguments are its properties.
    Properties(&'static [Property]),
}

impl Body {
    const fn new(content: Content, encoding: Encoding, media_type: &'static str) -> Self {
        Self {
            content,
            encoding,
            media_type,
            required: false,
            optional: false,
            limits: Limits::NONE,
            form: None,
            multipart: None,
        }
    }

    const fn whole(name: &'static str) -> Content {
        Content::Whole(name)
    }

    /// JSON; this argument is all of it.
    #[must_use]
    pub const fn json(name: &'static str) -> Self {
        Self::new(Self::whole(name), Encoding::Json, "application/json")
    }

    /// A form; this argument is all of it.
    #[must_use]
    pub const fn form(name: &'static str) -> Self {
        Self::new(Self::whole(name), Encoding::Form(&[]), FORM)
    }

    /// Bytes of this media type; this argument is all of them.
    #[must_use]
    pub const fn bytes(name: &'static str, media_type: &'static str) -> Self {
        Self::new(Self::whole(name), Encoding::Json, media_type)
    }

    /// JSON values of this media type, one a line; this argument is all of them.
    #[must_use]
    pub const fn lines(name: &'static str, media_type: &'static str) -> Self {
        Self::new(Self::whole(name), Encoding::Lines, media_type)
    }

    /// JSON values of this media type, each after a record separator (RFC 7464); this argument is all
    /// of them.
    #[must_use]
    pub const fn sequence(name: &'static str, media_type: &'static str) -> Self {
        Self::new(Self::whole(name), Encoding::Sequence, media_type)
    }

    /// A string, a number or a boolean as text of this media type; this argument is all of it.
    #[must_use]
    pub const fn text(name: &'static str, media_type: &'static str) -> Self {
        Self::new(Self::whole(name), Encoding::Text, media_type)
    }

    /// A JSON object of these properties; sent even when none is set.
    #[must_use]
    pub const fn json_of(properties: &'static [Property]) -> Self {
        Self::new(
            Content::Properties(properties),
            Encoding::Json,
            "application/json",
        )
    }

    /// A form of these properties; sent even when none is set.
    #[must_use]
    pub const fn form_of(properties: &'static [Property]) -> Self {
        Self::new(Content::Properties(properties), Encoding::Form(&[]), FORM)
    }

    /// A multipart form of these properties; sent even when none is set.
    #[must_use]
    pub const fn multipart_of(properties: &'static [Property]) -> Self {
        let content = Content::Properties(properties);
        Self::new(content, Encoding::Multipart(&[]), MULTIPART)
    }

    /// How properties of a form are written, where it is not the usual way.
    #[must_use]
    pub const fn styles(mut self, styles: &'static [Styled]) -> Self {
        self.encoding = match self.encoding {
            Encoding::Multipart(_) => Encoding::Multipart(styles),
            _ => Encoding::Form(styles),
        };
        self
    }

    /// It may be sent as a form, too; with the styles of that.
    #[must_use]
    pub const fn or_form(mut self, styles: &'static [Styled]) -> Self {
        self.form = Some(Encoding::Form(styles));
        self
    }

    /// It may be sent as a multipart form, too; with the styles of that.
    #[must_use]
    pub const fn or_multipart(mut self, styles: &'static [Styled]) -> Self {
        self.multipart = Some(Encoding::Multipart(styles));
        self
    }

    /// How it is written as this media type; nothing if that is a form that it cannot be.
    pub(crate) fn encoding_for(&self, media_type: &str) -> Option<Encoding> {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let (form, is_own) = match essence.to_ascii_lowercase().as_str() {
            FORM => (self.form, matches!(self.encoding, Encoding::Form(_))),
            MULTIPART => (
                self.multipart,
                matches!(self.encoding, Encoding::Multipart(_)),
            ),
            _ => (None, true),
        };
        form.or(is_own.then_some(self.encoding))
    }

    /// The media type, where it is not the usual one.
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = media_type;
        self
    }

    /// The call is refused without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Nothing is sent when no property is set.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Limits on the value.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }
}

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// How a value becomes bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Json,
    /// JSON values, one a line.
    Lines,
    /// The same, each after a record separator.
    Sequence,
    /// One value without JSON's quotes.
    Text,
    Form(&'static [Styled]),
    Multipart(&'static [Styled]),
}
