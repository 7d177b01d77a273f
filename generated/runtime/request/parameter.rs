//! How one argument travels: its place, its name on the wire, its style and its limits.
//!
//! Constants of the generated code; the values come with the call.

use serde_json::Value;

use crate::runtime::request::limits::Limits;
use crate::runtime::request::styled::{Style, Styled};
use crate::runtime::value::text_of;

/// One parameter in the path, the query, a header or a cookie.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    pub(crate) location: Location,
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) global: bool,
    pub(crate) secret: bool,
    pub(crate) allow_reserved: bool,
    pub(crate) limits: Limits,
    pub(crate) argument: &'static str,
    pub(crate) constant: Option<&'static str>,
    pub(crate) flag: bool,
    pub(crate) idempotency_key: bool,
    pub(crate) fields: &'static [Styled],
    spellings: &'static [(&'static str, &'static str)],
    style: Option<Style>,
    explode: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Parameter {
    /// A parameter in the path; always required, never empty, `.` or `..`.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(Location::Path, name).required()
    }

    /// A parameter in the query.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(Location::Query, name)
    }

    /// A parameter in a header.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(Location::Header, name)
    }

    /// A parameter in a cookie.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(Location::Cookie, name)
    }

    const fn new(location: Location, name: &'static str) -> Self {
        Self {
            location,
            name,
            required: false,
            global: false,
            secret: false,
            allow_reserved: false,
            limits: Limits::NONE,
            argument: name,
            constant: None,
            flag: false,
            idempotency_key: false,
            fields: &[],
            spellings: &[],
            style: None,
            explode: None,
        }
    }

    /// The call is refused without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Its argument has another name than the parameter.
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

    /// It is always sent, with a name and no value.
    #[must_use]
    pub const fn flag(mut self) -> Self {
        self.flag = true;
        self
    }

    /// The service recognises by it a request that it was sent before. Without a value, each call has
    /// a fresh one.
    #[must_use]
    pub const fn idempotency_key(mut self) -> Self {
        self.idempotency_key = true;
        self
    }

    /// Each of these values is sent as the other one.
    #[must_use]
    pub const fn spellings(mut self, spellings: &'static [(&'static str, &'static str)]) -> Self {
        self.spellings = spellings;
        self
    }

    /// Without a value of its own, a call takes the client's.
    #[must_use]
    pub const fn global(mut self) -> Self {
        self.global = true;
        self
    }

    /// The value is never shown.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// How arrays and objects are written; without it `Simple` in the path and in headers, `Form`
    /// in the query and in cookies.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self
    }

    /// True if each element stands for itself; without it true for `Form` and `Cookie` only.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = Some(explode);
        self
    }

    /// How members that are `Fields` of the query are written, where it is not the usual way.
    #[must_use]
    pub const fn fields(mut self, fields: &'static [Styled]) -> Self {
        self.fields = fields;
        self
    }

    /// Reserved characters that cannot be mistaken for the query's own syntax are sent as they
    /// are.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Limits on the value.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Puts what is sent in the place of what was passed.
    pub(crate) fn spell(&self, value: &mut Value) {
        if self.spellings.is_empty() {
            return;
        }
        let passed = text_of(value);
        if let Some((_, sent)) = self.spellings.iter().find(|(it, _)| *it == passed) {
            *value = Value::from(*sent);
        }
    }

    pub(crate) const fn effective_style(&self) -> Style {
        match (self.style, self.location) {
            (Some(style), _) => style,
            (None, Location::Path | Location::Header) => Style::Simple,
            (None, Location::Query | Location::Cookie) => Style::Form,
        }
    }

    pub(crate) const fn exploded(&self) -> bool {
        match self.explode {
            Some(explode) => explode,
            None => matches!(self.effective_style(), Style::Form | Style::Cookie),
        }
    }
}
