//! Names with values, as they are written in queries, cookies and forms.
//!
//! Arrays and objects follow the styles of OpenAPI 3.0. Where that allows characters a URL does
//! not (`|`, `[`, `]`), they are percent-encoded. Below `deepObject`, an array or object inside
//! another becomes `a[0]` and `a[key]`.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::runtime::request::parameter::Parameter;
use crate::runtime::request::style::Shape;
use crate::runtime::request::styled::{Style, Styled};
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

    /// Adds a parameter as it is described, unless it has nothing to show; whether it had.
    ///
    /// # Errors
    /// The rule that the value breaks.
    pub(crate) fn described(
        &mut self,
        parameter: &Parameter,
        value: &Value,
    ) -> Result<bool, Cow<'static, str>> {
        let before = self.text.len();
        match (parameter.effective_style(), value) {
            (Style::Fields, Value::Object(members)) => self.form(members, parameter.fields)?,
            (Style::Fields, _) => return Err("must be an object".into()),
            (Style::Whole, Value::String(text)) if text.is_empty() => {}
            (Style::Whole, value) => {
                let text = text_of(value);
                self.separate();
                self.text.push_str(&self.escape.apply(&text));
            }
            (style, value) => {
                self.parameter(parameter.name, value, style, parameter.exploded())?;
            }
        }
        Ok(self.text.len() > before)
    }

    fn parameter(
        &mut self,
        name: &str,
        value: &Value,
        style: Style,
        explode: bool,
    ) -> Result<(), &'static str> {
        if style == Style::DeepObject {
            return nested(name, value, &mut |name, value| self.pair(name, value));
        }
        let shape = Shape::of(value, style);
        if let Some(rule) = shape.ambiguity(style, explode) {
            return Err(rule);
        }
        self.shape(name, &shape, style, explode);
        Ok(())
    }

    /// Adds the members of an object as a form has them: arrays repeat their name and objects are
    /// JSON, unless a member has a style of its own.
    ///
    /// # Errors
    /// The rule that a member breaks.
    pub(crate) fn form(
        &mut self,
        members: &Map<String, Value>,
        styles: &[Styled],
    ) -> Result<(), String> {
        for (name, value) in members {
            let styled = styles.iter().find(|styled| styled.name == name);
            match (styled, value) {
                (_, Value::Null) => {}
                (Some(styled), value) => {
                    let escape = self.escape;
                    if styled.allow_reserved {
                        self.escape = Escape::UrlReserved;
                    }
                    self.parameter(name, value, styled.style, styled.explode)
                        .map_err(|rule| format!("{rule} of `{name}`"))?;
                    self.escape = escape;
                }
                (None, Value::Array(items)) => {
                    let items = items.iter().filter(|item| !item.is_null());
                    items.for_each(|item| self.pair(name, &text_of(item)));
                }
                (None, value) => self.pair(name, &text_of(value)),
            }
        }
        Ok(())
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

    fn separate(&mut self) {
        if !self.text.is_empty() {
            self.text.push_str(self.separator);
        }
    }

    fn name(&mut self, name: &str) {
        self.separate();
        self.text.push_str(&self.escape.of_names().apply(name));
        self.text.push('=');
    }
}

/// The scalars of a value by the names that `deepObject` gives them.
///
/// # Errors
/// The rule that a key breaks: nobody could tell where it ends.
pub(crate) fn nested(
    name: &str,
    value: &Value,
    found: &mut impl FnMut(&str, &str),
) -> Result<(), &'static str> {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, member) in members.iter().filter(|(_, member)| !member.is_null()) {
                if key.contains(['[', ']']) {
                    return Err("must not hold `[` or `]` within a key");
                }
                nested(&format!("{name}[{key}]"), member, found)?;
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                nested(&format!("{name}[{index}]"), item, found)?;
            }
        }
        scalar => found(name, &text_of(scalar)),
    }
    Ok(())
}
