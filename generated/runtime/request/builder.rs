//! Builds a request from arguments, without any input or output.
//!
//! Generic methods only turn their argument into JSON; the rest is compiled once. Nothing fails
//! until [`RequestBuilder::finish`], which reports every broken rule at once.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use serde::Serialize;
use serde_json::Value;

use crate::runtime::description::Row;
use crate::runtime::error::{InvalidRequest, Violation};
use crate::runtime::request::body::{Draft, is_open};
use crate::runtime::request::globals::Globals;
use crate::runtime::request::limits::Limits;
use crate::runtime::request::options::Options;
use crate::runtime::request::pairs::PairWriter;
use crate::runtime::request::parameter::{Location, Parameter};
use crate::runtime::request::path::{EMPTY, PathValues, has_dot_segment};
use crate::runtime::request::prepared::Request;
use crate::runtime::request::style;
use crate::runtime::request::style::Shape;
use crate::runtime::request::styled::Style;
use crate::runtime::value::{Escape, Secret, text_of, to_value};

/// What the arguments of most calls need, in bytes.
const USUAL_LENGTH: usize = 128;

/// A request in the making. `Debug` shows the operation only.
pub struct RequestBuilder {
    globals: Globals,
    pub(crate) operation: Row,
    path: PathValues,
    query: String,
    pub(super) headers: HeaderMap,
    cookies: String,
    pub(super) body: Draft,
    pub(super) media_type: Option<&'static str>,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) violations: Vec<Violation>,
    pub(crate) repeatable: bool,
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RequestBuilder")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

impl RequestBuilder {
    pub(crate) fn new(globals: Globals, operation: Row) -> Self {
        Self {
            globals,
            path: PathValues::default(),
            query: String::with_capacity(USUAL_LENGTH),
            headers: HeaderMap::new(),
            cookies: String::new(),
            body: Draft::Absent,
            media_type: None,
            secrets: Vec::new(),
            violations: Vec::new(),
            repeatable: operation.repeatable,
            operation,
        }
    }

    /// Sets a parameter. Without a value, and with null, a global parameter takes the client's
    /// value and any other is left out.
    pub fn set<T: Serialize + ?Sized>(&mut self, parameter: Parameter, value: Option<&T>) {
        let value = value.map(|value| to_value(value, &mut self.secrets));
        self.set_value(&parameter, value);
    }

    /// Adds a query parameter that has a name and no value.
    pub fn empty_query_parameter(&mut self, name: &'static str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&Escape::Url.apply(name));
    }

    /// Refuses all of these arguments but the first.
    pub(crate) fn exclude(&mut self, mut names: impl Iterator<Item = &'static str>) {
        let Some(first) = names.next() else {
            return;
        };
        for name in names {
            self.violate(name, &format!("not together with `{first}`"));
        }
    }

    /// The finished request.
    ///
    /// # Errors
    /// Every rule that the arguments break.
    pub fn finish(mut self) -> Result<Request, InvalidRequest> {
        let operation = self.operation.clone();
        let (mut path, missing) = self.path.fill(&operation.path);
        for name in missing {
            if !self.is_refused(name) {
                self.violate(name, "is required");
            }
        }
        if let Some((start, fixed)) = path.split_once('?') {
            let separator = if self.query.is_empty() { "" } else { "&" };
            self.query.insert_str(0, &format!("{fixed}{separator}"));
            let length = start.len();
            path.truncate(length);
        }
        if self.violations.is_empty() && has_dot_segment(&path) {
            self.violate("path", "must not hold `.` or `..` between slashes");
        }
        let mut body = None;
        match std::mem::take(&mut self.body).encode() {
            Ok(encoded) => {
                if let Some((content_type, content)) = encoded {
                    let content_type = self.media_type.map_or(content_type, Cow::Borrowed);
                    // The caller may have said what it is.
                    if !self.headers.contains_key(CONTENT_TYPE) {
                        if is_open(&content_type) {
                            let rule = format!("is required: what of `{content_type}` it is");
                            self.violate("Content-Type", &rule);
                        }
                        let value = style::header(&content_type, false);
                        self.insert_header("Content-Type", CONTENT_TYPE, value);
                    }
                    body = Some(content);
                } else {
                    self.headers.remove(CONTENT_TYPE);
                }
            }
            Err(rule) => self.violate("body", &rule),
        }
        if !operation.accept.is_empty() {
            let accept = Bytes::from_static(operation.accept.as_bytes());
            self.insert_header(
                "Accept",
                ACCEPT,
                HeaderValue::from_maybe_shared(accept).ok(),
            );
        }
        if !self.cookies.is_empty() {
            // A header parameter may hold some, too; a request has one such header (RFC 6265, 5.4).
            let given = self.headers.get(COOKIE).map(HeaderValue::as_bytes);
            let given = given.map(|given| format!("{}; ", String::from_utf8_lossy(given)));
            let cookies = given.unwrap_or_default() + &self.cookies;
            self.insert_header("Cookie", COOKIE, style::header(&cookies, true));
        }
        let method = operation.method().unwrap_or_else(|| {
            self.violate("method", "is not the name of a method");
            Method::default()
        });
        if self.violations.is_empty() {
            Ok(Request {
                operation,
                method,
                path,
                query: self.query,
                from_host: false,
                headers: self.headers,
                body,
                secrets: self.secrets,
                dispatch_guard: None,
                deadline: None,
                options: Options::default(),
                repeatable: self.repeatable,
            })
        } else {
            Err(InvalidRequest::new(operation, self.violations))
        }
    }

    pub(crate) fn set_value(
        &mut self,
        parameter: &Parameter,
        value: Option<serde_json::Result<Value>>,
    ) {
        let name = parameter.name;
        let given = match value.transpose() {
            Ok(given) => given,
            Err(error) => return self.violate(name, &error.to_string()),
        };
        let value = match given.filter(|value| !value.is_null()) {
            None if parameter.global => self.globals.value(name, &mut self.secrets),
            given => given,
        };
        let Some(mut value) = value else {
            if parameter.required {
                self.violate(name, "is required");
            }
            return;
        };
        self.check(&[name], &parameter.limits, &mut value);
        parameter.spell(&mut value);
        if parameter.secret {
            self.keep_secret(&value);
        }
        match parameter.location {
            Location::Path => self.set_path(parameter, &value),
            Location::Query => self.set_query(parameter, &value),
            Location::Header => self.set_header(parameter, &value),
            Location::Cookie => self.set_cookie(parameter, &value),
        }
    }

    fn set_path(&mut self, parameter: &Parameter, value: &Value) {
        match self.path.set(&self.operation.path, parameter, value) {
            Some(EMPTY) => self.refuse_empty(parameter.name),
            Some(rule) => self.violate(parameter.name, rule),
            None => {}
        }
    }

    fn set_query(&mut self, parameter: &Parameter, value: &Value) {
        let mut writer = PairWriter::url(&mut self.query);
        if parameter.allow_reserved {
            writer.escape = Escape::UrlReserved;
        }
        let written = writer.described(parameter, value);
        self.require(written, parameter, value);
    }

    fn set_cookie(&mut self, parameter: &Parameter, value: &Value) {
        let mut writer = PairWriter {
            text: &mut self.cookies,
            separator: "; ",
            escape: match parameter.effective_style() {
                Style::Cookie => Escape::Nothing,
                _ if parameter.allow_reserved => Escape::CookieReserved,
                _ => Escape::Cookie,
            },
        };
        let written = writer.described(parameter, value);
        self.require(written, parameter, value);
    }

    fn require(
        &mut self,
        written: Result<bool, Cow<'static, str>>,
        parameter: &Parameter,
        value: &Value,
    ) {
        // Of an object that is spread, only the members are ever written: none of them is how an
        // empty one looks.
        let is_spread = parameter.exploded() || parameter.effective_style() == Style::DeepObject;
        match written {
            Ok(false) if is_spread && value.is_object() => {}
            Ok(false) if parameter.required => self.refuse_empty(parameter.name),
            Ok(_) => {}
            Err(rule) => self.violate(parameter.name, &rule),
        }
    }

    /// Says that there is nothing to send, unless a limit has said it already.
    pub(super) fn refuse_empty(&mut self, name: &str) {
        if !self.is_refused(name) {
            self.violate(name, EMPTY);
        }
    }

    fn set_header(&mut self, parameter: &Parameter, value: &Value) {
        let name = parameter.name;
        let shape = Shape::of(value, parameter.effective_style());
        if shape.is_empty() && parameter.required {
            return self.refuse_empty(name);
        }
        if let Some(rule) = shape.ambiguity(Style::Simple, parameter.exploded()) {
            self.violate(name, rule);
        }
        let mut text = style::header_value(&shape, parameter.exploded());
        if parameter.effective_style() == Style::Json {
            text = style::ascii_json(&text);
        }
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(known) => self.insert_header(name, known, style::header(&text, parameter.secret)),
            Err(_) => self.violate(name, "is not the name of a header"),
        }
    }

    fn insert_header(&mut self, field: &str, name: HeaderName, value: Option<HeaderValue>) {
        match value {
            Some(value) => drop(self.headers.insert(name, value)),
            None => self.violate(field, "must not hold control characters"),
        }
    }

    pub(super) fn check(&mut self, path: &[&str], limits: &Limits, value: &mut Value) {
        limits.hold_back(value);
        let violations = &mut self.violations;
        limits.check(value, &mut |below, rule| {
            violations.push(Violation {
                field: format!("{}{below}", path.join(".")),
                rule,
            });
        });
    }

    pub(super) fn keep_secret(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.keep_secret(item)),
            Value::Object(members) => members.values().for_each(|item| self.keep_secret(item)),
            Value::Null | Value::Bool(_) => {}
            scalar => self.secrets.push(text_of(scalar).as_ref().into()),
        }
    }

    fn is_refused(&self, name: &str) -> bool {
        self.violations.iter().any(|broken| broken.field == name)
    }

    pub(super) fn violate(&mut self, field: impl Into<String>, rule: &str) {
        self.violations.push(Violation {
            field: field.into(),
            rule: rule.to_owned(),
        });
    }
}
