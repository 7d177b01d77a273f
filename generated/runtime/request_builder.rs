//! Builds a request from arguments, without any input or output.
//!
//! Generic methods only turn their argument into JSON; the rest is compiled once. Nothing fails
//! until [`RequestBuilder::finish`], which reports every broken rule at once.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::Value;

use crate::runtime::body::{Body, Encoding};
use crate::runtime::client_core::Core;
use crate::runtime::encode::{self, Escape, Shape};
use crate::runtime::invalid_request::{InvalidRequest, Violation};
use crate::runtime::limits::Limits;
use crate::runtime::operation::Operation;
use crate::runtime::pairs::PairWriter;
use crate::runtime::parameter::{Field, Location, Parameter};
use crate::runtime::request::Request;
use crate::runtime::secret::{self, Secret};

/// What the arguments of most calls need, in bytes.
const USUAL_LENGTH: usize = 128;

/// A request in the making. `Debug` shows the operation only.
pub struct RequestBuilder {
    core: Core,
    operation: &'static Operation,
    path_values: Vec<(&'static str, String)>,
    query: String,
    headers: HeaderMap,
    cookies: String,
    body: Body,
    media_type: Option<&'static str>,
    secrets: Vec<Secret>,
    violations: Vec<Violation>,
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
    pub(crate) fn new(core: Core, operation: &'static Operation) -> Self {
        Self {
            core,
            operation,
            path_values: Vec::new(),
            query: String::with_capacity(USUAL_LENGTH),
            headers: HeaderMap::new(),
            cookies: String::new(),
            body: Body::Absent,
            media_type: None,
            secrets: Vec::new(),
            violations: Vec::new(),
        }
    }

    /// Sets a parameter. Without a value, and with null, a global parameter takes the client's
    /// value and any other is left out.
    pub fn set<T: Serialize + ?Sized>(&mut self, parameter: Parameter, value: Option<&T>) {
        let value = value.map(|value| secret::to_value(value, &mut self.secrets));
        self.set_value(&parameter, value);
    }

    /// Adds a query parameter that has a name and no value.
    pub fn flag(&mut self, name: &'static str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&Escape::Url.apply(name));
    }

    /// Makes the body a JSON object of the fields set; sent even when none is.
    pub fn json_object(&mut self) {
        self.body = Body::object(Encoding::Json);
    }

    /// Makes the body a form of the fields set; sent even when none is.
    pub fn form_object(&mut self) {
        self.body = Body::object(Encoding::Form);
    }

    /// Sets a property of the body.
    pub fn field<T: Serialize + ?Sized>(&mut self, field: Field, value: Option<&T>) {
        let value = value.map(|value| secret::to_value(value, &mut self.secrets));
        self.set_field(&field, value);
    }

    /// Makes the value the whole body, as JSON. The name is for messages.
    pub fn json<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        required: bool,
        limits: Limits,
        value: Option<&T>,
    ) {
        let value = value.map(|value| secret::to_value(value, &mut self.secrets));
        self.set_body(Encoding::Json, name, required, &limits, value);
    }

    /// Makes the object the whole body, as a form. The name is for messages.
    pub fn form<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        required: bool,
        limits: Limits,
        value: Option<&T>,
    ) {
        let value = value.map(|value| secret::to_value(value, &mut self.secrets));
        self.set_body(Encoding::Form, name, required, &limits, value);
    }

    /// Makes the bytes the whole body. The name is for messages.
    pub fn bytes(
        &mut self,
        name: &'static str,
        content_type: &'static str,
        required: bool,
        value: Option<Bytes>,
    ) {
        match value {
            Some(bytes) => self.body = Body::Bytes(content_type, bytes),
            None if required => self.violate(name, "is required"),
            None => {}
        }
    }

    /// Refuses arguments of more than one of these groups. Each argument is given with whether it is
    /// set.
    pub fn exclusive(&mut self, groups: &[&[(&'static str, bool)]]) {
        let set = |group: &&[(&'static str, bool)]| {
            let found = group.iter().find(|(_, set)| *set);
            found.map(|(name, _)| *name)
        };
        let mut names = groups.iter().filter_map(set);
        let Some(first) = names.next() else {
            return;
        };
        for name in names {
            self.violate(name, &format!("not together with `{first}`"));
        }
    }

    /// Sends the body under another media type than that of its encoding.
    pub fn media_type(&mut self, media_type: &'static str) {
        self.media_type = Some(media_type);
    }

    /// The finished request.
    ///
    /// # Errors
    /// Every rule that the arguments break.
    pub fn finish(mut self) -> Result<Request, InvalidRequest> {
        let path = self.fill_path();
        let mut body = None;
        match std::mem::take(&mut self.body).encode() {
            Ok(encoded) => {
                if let Some((content_type, bytes)) = encoded {
                    let content_type = self.media_type.unwrap_or(content_type);
                    self.insert_header("Content-Type", CONTENT_TYPE, content_type, false);
                    body = Some(bytes);
                }
            }
            Err(rule) => self.violate("body", rule),
        }
        if !self.operation.accept.is_empty() {
            self.insert_header("Accept", ACCEPT, self.operation.accept, false);
        }
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.insert_header("Cookie", COOKIE, &cookies, true);
        }
        if self.violations.is_empty() {
            Ok(Request {
                operation: self.operation,
                path,
                query: self.query,
                headers: self.headers,
                body,
                secrets: self.secrets,
                departure: None,
                deadline: None,
            })
        } else {
            Err(InvalidRequest::new(self.operation, self.violations))
        }
    }

    fn set_value(&mut self, parameter: &Parameter, value: Option<serde_json::Result<Value>>) {
        let name = parameter.name;
        let Ok(given) = value.transpose() else {
            return self.violate(name, "cannot be written as JSON");
        };
        let value = match given.filter(|value| !value.is_null()) {
            None if parameter.global => self.core.global(name, &mut self.secrets),
            given => given,
        };
        let Some(value) = value else {
            if parameter.required {
                self.violate(name, "is required");
            }
            return;
        };
        self.check(&[name], &parameter.limits, &value);
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
        let name = parameter.name;
        let style = parameter.effective_style();
        let shape = Shape::of(value, style);
        let segment = encode::path_segment(name, &shape, style, parameter.exploded());
        // An empty or a dot segment would make the request reach another operation.
        if shape.is_empty() || is_all_slashes(value) {
            self.refuse_empty(name);
        } else if shape.has_empty_part() {
            self.violate(name, "must not hold an empty element");
        } else if matches!(segment.as_str(), "." | "..") {
            self.violate(name, "must not be `.` or `..`");
        } else if has_dot_part(value) {
            self.violate(name, "must not hold `.` or `..` between slashes");
        }
        self.path_values.push((name, segment));
    }

    fn set_query(&mut self, parameter: &Parameter, value: &Value) {
        let mut writer = PairWriter::url(&mut self.query);
        if parameter.allow_reserved {
            writer.escape = Escape::UrlReserved;
        }
        let written = write_pairs(writer, parameter, value);
        self.require(written, parameter);
    }

    fn set_cookie(&mut self, parameter: &Parameter, value: &Value) {
        let writer = PairWriter {
            text: &mut self.cookies,
            separator: "; ",
            escape: Escape::Cookie,
        };
        let written = write_pairs(writer, parameter, value);
        self.require(written, parameter);
    }

    fn require(&mut self, written: bool, parameter: &Parameter) {
        if !written && parameter.required {
            self.refuse_empty(parameter.name);
        }
    }

    /// Says that there is nothing to send, unless a limit has said it already.
    fn refuse_empty(&mut self, name: &str) {
        if !self.is_refused(name) {
            self.violate(name, "must not be empty");
        }
    }

    fn set_header(&mut self, parameter: &Parameter, value: &Value) {
        let name = parameter.name;
        let shape = Shape::of(value, parameter.effective_style());
        if shape.is_empty() && parameter.required {
            return self.refuse_empty(name);
        }
        let text = encode::header_value(&shape, parameter.exploded());
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(header) => self.insert_header(name, header, &text, parameter.secret),
            Err(_) => self.violate(name, "is not the name of a header"),
        }
    }

    fn insert_header(&mut self, field: &str, name: HeaderName, value: &str, sensitive: bool) {
        match HeaderValue::from_bytes(value.as_bytes()) {
            Ok(mut value) => {
                value.set_sensitive(sensitive);
                self.headers.insert(name, value);
            }
            Err(_) => self.violate(field, "must not hold control characters"),
        }
    }

    fn set_field(&mut self, field: &Field, value: Option<serde_json::Result<Value>>) {
        let Ok(value) = value.transpose() else {
            return self.violate(field.path.join("."), "cannot be written as JSON");
        };
        let Some(value) = value else {
            if field.required {
                self.violate(field.path.join("."), "is required");
            }
            return;
        };
        self.check(field.path, &field.limits, &value);
        if field.secret {
            self.keep_secret(&value);
        }
        self.body.insert(field.path, value);
    }

    fn set_body(
        &mut self,
        encoding: Encoding,
        name: &'static str,
        required: bool,
        limits: &Limits,
        value: Option<serde_json::Result<Value>>,
    ) {
        let Ok(value) = value.transpose() else {
            return self.violate(name, "cannot be written as JSON");
        };
        match value {
            Some(value) => {
                self.check(&[name], limits, &value);
                self.body = Body::Whole(encoding, value);
            }
            None if required => self.violate(name, "is required"),
            None => {}
        }
    }

    fn fill_path(&mut self) -> String {
        // A fragment tells operations of one path apart in the document; it is never sent.
        let template = self.operation.path.split('#').next().unwrap_or_default();
        let mut path = String::with_capacity(template.len() + USUAL_LENGTH);
        let mut rest = template;
        while let Some((literal, after)) = rest.split_once('{') {
            path.push_str(literal);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match self.path_values.iter().find(|(given, _)| *given == name) {
                Some((_, value)) => path.push_str(value),
                None if self.is_refused(name) => {}
                None => self.violate(name, "is required"),
            }
            rest = after;
        }
        path.push_str(rest);
        path
    }

    fn check(&mut self, path: &[&str], limits: &Limits, value: &Value) {
        let violations = &mut self.violations;
        limits.check(value, &mut |below, rule| {
            violations.push(Violation {
                field: format!("{}{below}", path.join(".")),
                rule,
            });
        });
    }

    fn keep_secret(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.keep_secret(item)),
            Value::Object(members) => members.values().for_each(|item| self.keep_secret(item)),
            Value::Null | Value::Bool(_) => {}
            scalar => self.secrets.push(encode::text_of(scalar).as_ref().into()),
        }
    }

    fn is_refused(&self, name: &str) -> bool {
        self.violations.iter().any(|broken| broken.field == name)
    }

    fn violate(&mut self, field: impl Into<String>, rule: &str) {
        self.violations.push(Violation {
            field: field.into(),
            rule: rule.to_owned(),
        });
    }
}

fn write_pairs(mut writer: PairWriter<'_>, parameter: &Parameter, value: &Value) -> bool {
    let style = parameter.effective_style();
    writer.parameter(parameter.name, value, style, parameter.exploded())
}

/// Whether there is nothing but slashes: to a server that decodes them early, that is nothing.
fn is_all_slashes(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| text.trim_matches('/').is_empty())
}

/// Whether a server that decodes slashes early would be led to another place.
fn has_dot_part(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let mut parts = text.split(['/', '\\']);
            text.contains(['/', '\\']) && parts.any(|part| matches!(part, "." | ".."))
        }
        Value::Array(items) => items.iter().any(has_dot_part),
        _ => false,
    }
}
