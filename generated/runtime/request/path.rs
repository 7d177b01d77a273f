//! The path of a request: the template of its operation, filled in with parameters. It may end in a
//! query that is the same on every call, but for parameters in it.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::runtime::request::parameter::Parameter;
use crate::runtime::request::style;
use crate::runtime::request::style::Shape;
use crate::runtime::request::styled::Style;

/// The rule that a value without anything to show breaks.
pub(crate) const EMPTY: &str = "must not be empty";

/// What the parameters of most paths need, in bytes.
const USUAL_LENGTH: usize = 128;

/// The values of path parameters, as they are sent.
#[derive(Default)]
pub(crate) struct PathValues(Vec<(&'static str, String)>);

impl PathValues {
    /// Sets a parameter, and tells the rule that its value breaks at its place in the template.
    pub(crate) fn set(
        &mut self,
        template: &str,
        parameter: &Parameter,
        value: &Value,
    ) -> Option<&'static str> {
        let name = parameter.name;
        let style = parameter.effective_style();
        let shape = Shape::of(value, style);
        let segment = style::path_segment(parameter, &shape, style);
        let broken = broken_rule(&shape, style, &segment);
        self.0.push((name, segment));
        broken.filter(|_| stands_in_path(template, name))
    }

    /// The path, and the parameters of the template that have no value.
    pub(crate) fn fill<'a>(&self, template: &'a str) -> (String, Vec<&'a str>) {
        // A fragment tells operations of one path apart in the document; it is never sent.
        let template = template.split('#').next().unwrap_or_default();
        let mut path = String::with_capacity(template.len() + USUAL_LENGTH);
        let mut missing = Vec::new();
        let mut rest = template;
        while let Some((literal, after)) = rest.split_once('{') {
            path.push_str(literal);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match self.0.iter().find(|(given, _)| *given == name) {
                Some((_, value)) => path.push_str(value),
                None => missing.push(name),
            }
            rest = after;
        }
        path.push_str(rest);
        (path, missing)
    }
}

/// Nothing in a query leads to another operation.
fn stands_in_path(template: &str, name: &str) -> bool {
    let path = template.split('?').next().unwrap_or_default();
    let mut placeholders = path.split('{').skip(1);
    placeholders.any(|rest| rest.split('}').next() == Some(name))
}

/// True if a segment of a path leads elsewhere; what reads URLs takes `%2e` for a dot as well, and a
/// backslash for a slash (<https://url.spec.whatwg.org>).
pub(crate) fn has_dot_segment(path: &str) -> bool {
    let path = path.replace("%2E", "%2e");
    let mut segments = path.split(['/', '\\']);
    segments.any(|segment| matches!(segment.replace("%2e", ".").as_str(), "." | ".."))
}

/// An empty or a dot segment would make the request reach another operation.
fn broken_rule(shape: &Shape<'_>, style: Style, segment: &str) -> Option<&'static str> {
    // To a server that decodes early, nothing but slashes is nothing, and what is between them leads to
    // another place.
    let seen = percent_decode_str(segment).decode_utf8_lossy();
    let is_dots = |part: &str| matches!(part, "." | "..");
    // `;name` is not nothing.
    let shows_name = style == Style::Matrix && shape.is_empty();
    if shows_name {
        None
    } else if shape.is_empty() || seen.trim_matches('/').is_empty() {
        Some(EMPTY)
    } else if shape.has_empty_part(style) {
        Some("must not hold an empty element")
    } else if is_dots(&seen) {
        Some("must not be `.` or `..`")
    } else if seen.split(['/', '\\']).any(is_dots) {
        Some("must not hold `.` or `..` between slashes")
    } else {
        None
    }
}
