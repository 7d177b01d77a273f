//! A request: a type of its own on which the options of its operation stand, each a line of a table.

use super::argument::{is_collected, parameter_type, setter};
use super::context::{Context, Named, word};
use super::docs::Comment;
use super::markdown::{escape, one_line};
use super::types::{From, nullable};
use super::{operation, response};
use crate::ir::{self, Argument};
use crate::names::Ident;
use crate::render::{Item, line};
use proc_macro2::Literal;
use quote::quote;

/// The row of an operation, and the struct of its requests with their options, as the runtime's
/// table.
pub fn request(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    let builder = &named.names.builder;
    let constant = &named.names.constant;
    let method = Literal::string(named.names.method.plain());
    let (output, read) = response::reading(context, named);
    let summary = named.operation.docs.summary.as_deref();
    let summary = summary.map(|text| Literal::string(&escape(&one_line(text))));
    let summary = summary.map(|text| format!(", {text}"));
    let mut lines = vec![format!(
        "{builder}({method}, {constant}{}) -> {}, {}",
        summary.unwrap_or_default(),
        line(&output),
        line(&read)
    )];
    let options = named
        .arguments()
        .filter(|(argument, _)| !argument.positional);
    for (argument, names) in options {
        lines.extend(option(context, argument, &names.name));
        if let Some(null) = &names.null {
            lines.extend(null_option(argument, &names.name, null));
        }
    }
    if let [first, _, ..] = lines.as_mut_slice() {
        first.push(';');
    }
    let mut items = vec![
        Item::Row(operation::operation(context, named)),
        Item::Macro {
            name: "request",
            lines,
        },
    ];
    items.extend(readings(context, named));
    items
}

/// The methods that read what comes in other ways than whole and as its usual type.
fn readings(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    let builder = &named.names.builder;
    let readings = &named.operation.readings;
    let mut items = Vec::new();
    if !readings.downloads.is_empty() {
        let accept = readings.downloads.join(", ");
        let of_one = (readings.downloads.len() > 1).then(|| quote!(, of_one));
        items.push(Item::Plain(quote!(downloaded!(#builder, #accept #of_one);)));
    }
    if let Some(events) = &readings.events {
        let accept = events.media_types.join(", ");
        let (item, read) = match &events.item {
            ir::Item::Data(ty) => (nullable(context, ty, From::Elsewhere), word("of_data")),
            ir::Item::Event(ty) => (nullable(context, ty, From::Elsewhere), word("of_event")),
            ir::Item::Text(ty) => (nullable(context, ty, From::Elsewhere), word("of_text")),
            ir::Item::Raw => (quote!(runtime::Event), word("of_nothing")),
        };
        items.push(Item::Plain(
            quote!(streamed!(#builder -> #item, #read, #accept);),
        ));
    }
    if !readings.streams.is_empty() {
        items.push(Item::Plain(quote!(streamed_as!(#builder);)));
    }
    if !readings.json.is_empty() {
        items.push(Item::Plain(quote!(sent_as!(#builder);)));
    }
    items
}

/// The method that sets an optional argument: `name(value: type) = method::<type>("key");`.
fn option(context: &Context<'_>, argument: &Argument, name: &Ident) -> Vec<String> {
    let mut comment = Comment::new(&context.links, &argument.docs, "");
    comment.facts(&argument.ty, argument.default.as_deref());
    if argument.is_global() {
        comment.blank();
        comment.line("Replaces the client's value for this request.");
    }
    if argument.is_idempotency_key() {
        comment.blank();
        comment.line("Unless it is set, each call has a fresh UUID. All attempts of a call have the same key, and so it is repeated when its outcome is unknown.");
    }
    let value = if is_collected(argument) {
        "values"
    } else {
        "value"
    };
    let parameter = parameter_type(context, argument);
    let method = setter(context, argument);
    let mut lines = comment.lines();
    lines.extend(argument.deprecated.then(|| "#[deprecated]".to_owned()));
    lines.push(format!(
        "{}({value}: {}) = {}({});",
        name.raw(),
        line(&parameter),
        line(&method),
        Literal::string(&argument.key)
    ));
    lines
}

/// The method that sets an optional argument to null: `name() = null("key");`.
fn null_option(argument: &Argument, name: &Ident, null: &Ident) -> Vec<String> {
    let mut comment = Comment::default();
    comment.line(&format!("Sends null for `{name}`."));
    let mut lines = comment.lines();
    lines.extend(argument.deprecated.then(|| "#[deprecated]".to_owned()));
    let key = Literal::string(&argument.key);
    lines.push(format!("{}() = null({key});", null.raw()));
    lines
}
