//! Names with values, as they are written in queries, cookies and forms.
//!
//! Arrays and objects follow the styles of OpenAPI 3.0. Where that allows characters a URL does
//! not (`|`, `[`, `]`), they are percent-encoded. Below `deepObject` and in forms, an array or
//! object inside another becomes `a[0]` and `a[key]`.

use serde_json::{Map, Value};

use crate::runtime::request::content::Styled;
use crate::runtime::request::parameter::Style;
use crate::runtime::request::style::Shape;
use crate::runtime::value::{Escape, text_of};

/// Adds pairs to a text, with a separator between all that it then holds.
pub(crate) struct PairWriter<'a> {
    pub(crate) text: &'a mut String,
    pub(crate) separator: &'static str,
    pub(crate) escape: Escape,
}

impl<'a> PairWriter<'a> {
    /// For a query or a form.
    pub(crate) fn url(text: &'a mut String) -> Self {
        Self {
            text,
            separator: "&",
            escape: Escape::Url,
        }
    }

    /// Adds `name=value`.
    pub(crate) fn pair(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text.push_str(&self.escape.apply(value));
    }

    /// Adds a parameter, unless it has nothing to show; whether it had.
    pub(crate) fn parameter(
        &mut self,
        name: &str,
        value: &Value,
        style: Style,
        explode: bool,
    ) -> bool {
        let before = self.text.len();
        if style == Style::DeepObject {
            self.nested(name, value);
        } else {
            self.shape(name, &Shape::of(value, style), style, explode);
        }
        self.text.len() > before
    }

    /// Adds the members of an object as a form has them: arrays of scalars repeat their name,
    /// unless a member has a style of its own.
    pub(crate) fn form(&mut self, members: &Map<String, Value>, styles: &[Styled]) {
        for (name, value) in members {
            if let Some(styled) = styles.iter().find(|styled| styled.name == name) {
                if !value.is_null() {
                    self.parameter(name, value, styled.style, styled.explode);
                }
                continue;
            }
            match value {
                Value::Array(items) if items.iter().all(is_scalar) => {
                    items.iter().for_each(|item| self.nested(name, item));
                }
                other => self.nested(name, other),
            }
        }
    }

    fn shape(&mut self, name: &str, shape: &Shape<'_>, style: Style, explode: bool) {
        match shape {
            Shape::Scalar(text) => self.pair(name, text),
            _ if shape.is_empty() => {}
            Shape::Array(items) if explode => items.iter().for_each(|item| self.pair(name, item)),
            Shape::Object(members) if explode => {
                members
                    .iter()
                    .for_each(|(key, member)| self.pair(key, member));
            }
            _ => {
                let delimiter = match style {
                    Style::SpaceDelimited => "%20",
                    Style::PipeDelimited => "%7C",
                    _ => ",",
                };
                let elements = shape.elements(false, self.escape, delimiter);
                self.name(name);
                self.text.push_str(&elements.join(delimiter));
            }
        }
    }

    fn nested(&mut self, name: &str, value: &Value) {
        match value {
            Value::Null => {}
            Value::Object(members) => {
                for (key, member) in members {
                    self.nested(&format!("{name}[{key}]"), member);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.nested(&format!("{name}[{index}]"), item);
                }
            }
            scalar => self.pair(name, &text_of(scalar)),
        }
    }

    fn name(&mut self, name: &str) {
        if !self.text.is_empty() {
            self.text.push_str(self.separator);
        }
        self.text.push_str(&self.escape.of_names().apply(name));
        self.text.push('=');
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}
