//! Arguments: what callers pass, and how it is written.

use super::kinds::{Fact, Subject};
use super::thing::{Key, Surface, Thing};
use crate::emit::argument::parameter_type;
use crate::emit::context::{Context, Named};
use crate::ir::{Argument, Body, FormStyle, Location, Parameter, Style, Target, Usage};
use crate::names::{ArgumentNames, Ident};
use crate::render::line;

/// Between the name of a property and the form in which it is written so.
pub const IN_FORM: &str = " in ";

const SENT: Usage = Usage {
    sent: true,
    received: false,
};

pub(super) fn argument(
    context: &Context<'_>,
    named: Named<'_>,
    argument: &Argument,
    names: &ArgumentNames,
    surface: &mut Surface,
) {
    let operation = named.operation;
    let (place, style) = match &argument.target {
        Target::Parameter(parameter) => (parameter.location.to_string(), style(parameter)),
        Target::Property(path) => {
            let around = path.split_last().map(|(_, around)| around.join("."));
            let around = around.filter(|around| !around.is_empty());
            (
                around.map_or_else(|| "body".to_owned(), |it| format!("body {it}")),
                None,
            )
        }
        Target::Body => ("body as a whole".to_owned(), None),
        Target::Items => ("body item by item".to_owned(), None),
    };
    let wire = argument.name.as_wire();
    let key = Key::new(Subject::Argument, &[operation.id.as_wire(), &place, wire]);
    let shown = format!("{}::{}", named.names.builder.plain(), names.name.raw());
    let mut thing = Thing::new(key, shown, argument.at);
    thing.usage = SENT;
    let passing = match (argument.positional, argument.is_global()) {
        (true, _) => "by position",
        (false, true) => "on the client",
        (false, false) => "by name",
    };
    thing
        .say(Fact::Name, names.name.raw())
        .say(Fact::Wire, format!("{place} {wire}"))
        .say(Fact::Passing, passing)
        .flag(Fact::Required, argument.required)
        .say(Fact::Type, line(&parameter_type(context, argument)))
        .maybe(Fact::Null, names.null.as_ref().map(Ident::raw))
        .maybe(Fact::Style, style)
        .maybe(Fact::Default, argument.default.as_ref())
        .flag(Fact::Deprecated, argument.deprecated)
        .docs(&argument.docs)
        .example(context.api.examples.said(argument.at))
        .limits(&argument.ty);
    if let Target::Parameter(parameter) = &argument.target {
        let spellings = parameter.spellings.iter();
        let spellings = spellings.map(|it| ((Fact::Spelling, it.passed.clone()), it.sent.clone()));
        thing.facts.extend(spellings);
    }
    if let Some(body) = &operation.body {
        forms(body, &argument.target, &mut thing);
    }
    surface.add(&thing);
}

/// How a parameter is written, where it is not the usual way.
fn style(parameter: &Parameter) -> Option<String> {
    let Parameter {
        location,
        style,
        explode,
        allow_reserved,
        fields,
        // A fact of its own; how it is passed, and what the operation is recognised by.
        spellings: _,
        global: _,
        idempotency_key: _,
    } = parameter;
    let usual = match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    };
    let is_exploded = matches!(style, Style::Form | Style::Cookie | Style::DeepObject);
    let mut words = Vec::new();
    if *style != usual {
        words.push(style.to_string());
    }
    if *explode != is_exploded && !matches!(style, Style::Json | Style::Fields | Style::Whole) {
        words.push(format!("explode {explode}"));
    }
    words.extend(allow_reserved.then(|| "allowReserved".to_owned()));
    let fields = fields.iter();
    words.extend(fields.map(|(name, style)| format!("{name}: {}", written(style))));
    (!words.is_empty()).then(|| words.join(", "))
}

/// How an argument is written in each form that the body may be: a property of the usual one is the
/// argument itself.
fn forms(body: &Body, target: &Target, thing: &mut Thing) {
    let usual = (None, &body.styles, &body.part_types);
    let others = body.forms.iter().map(|form| {
        let media = form.encoding.media_type();
        (Some(media), &form.styles, &form.part_types)
    });
    for (form, styles, part_types) in std::iter::once(usual).chain(others) {
        let styles = styles.iter();
        let styles = styles.map(|(name, style)| (Fact::Style, name, written(style)));
        let parts = part_types.iter();
        let parts = parts.map(|(name, media)| (Fact::Part, name, media.clone()));
        for (fact, name, value) in styles.chain(parts) {
            let which = match (target, form) {
                (Target::Property(path), _) if path.first() != Some(name) => continue,
                (Target::Property(_), None) => String::new(),
                (Target::Property(_) | Target::Body, Some(form)) => {
                    format!("{name}{IN_FORM}{form}")
                }
                (Target::Body, None) => name.clone(),
                (Target::Items | Target::Parameter(_), _) => continue,
            };
            thing.facts.insert((fact, which), value);
        }
    }
}

fn written(style: &FormStyle) -> String {
    let reserved = if style.allow_reserved {
        ", allowReserved"
    } else {
        ""
    };
    let (style, explode) = (style.style, style.explode);
    format!("{style}, explode {explode}{reserved}")
}
