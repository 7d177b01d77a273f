//! The front page of a crate, where its reader begins: what it is for, a client and a call for each API,
//! what becomes of errors, and what can be left out. What is longer is on the pages of the guide.

use super::context::Context;
use super::docs::Comment;
use super::example;
use super::features::{ALL, Features};
use super::guide::Guide;
use super::markdown::one_line;
use super::prose::inline;
use super::requirements::{key, section};
use crate::ir::Api;
use crate::render::Item;
use quote::quote;

/// Circles of more definitions than this could be longer than rustc follows them, which is 128 steps
/// with some for each definition.
const SMALL_CIRCLE: usize = 32;

/// How many steps rustc takes for each definition at most.
const STEPS: usize = 8;

/// A longer text is told by the module alone.
const LONGEST_SUMMARY: usize = 300;

/// The root of a crate with some APIs, the largest circle of whose definitions has so many of them.
pub fn root(
    contexts: &[Context<'_>],
    largest_circle: usize,
    features: &Features,
    guide: Option<&Guide>,
) -> Vec<Item> {
    // What a module is for stands in it.
    let modules = contexts.iter().map(|context| {
        let module = context.module;
        Item::Plain(quote! {
            #[rustfmt::skip]
            pub mod #module;
        })
    });
    let page = page(contexts, features, guide);
    let guide = guide.map(|_| {
        Item::Plain(quote! {
            #[rustfmt::skip]
            pub mod guide;
        })
    });
    let partial = (!features.is_empty()).then(|| {
        Item::Inner(quote!(#![cfg_attr(
            not(feature = #ALL),
            allow(
                dead_code,
                unused_imports,
                reason = "some of it is for operations that are left out"
            )
        )]))
    });
    let runtime = quote! {
        #[macro_use]
        #[rustfmt::skip]
        pub mod runtime;
    };
    // Whether a model may be sent to another thread is found out by following all that it holds.
    let limit = (largest_circle > SMALL_CIRCLE).then(|| {
        let limit = (largest_circle * STEPS).next_power_of_two().to_string();
        Item::Inner(quote!(#![recursion_limit = #limit]))
    });
    [Item::Inner(page.inner())]
        .into_iter()
        .chain(partial)
        .chain(limit)
        .chain([Item::Plain(runtime)])
        .chain(modules)
        .chain(guide)
        .collect()
}

/// The front page.
fn page(contexts: &[Context<'_>], features: &Features, guide: Option<&Guide>) -> Comment {
    let mut page = Comment::default();
    let apis = || contexts.iter().map(|context| context.api);
    let titles: Vec<&str> = apis().map(|api| api.title.trim()).collect();
    let what = if contexts.len() == 1 {
        "A client"
    } else {
        "Clients"
    };
    page.paragraphs(&format!("{what} of {}.", titles.join(" and ")));
    apis().for_each(|api| part(&mut page, api));
    page.blank();
    for context in contexts {
        let module = context.module;
        let words =
            summary(context).unwrap_or_else(|| "the client and what belongs to it.".to_owned());
        page.line(&format!("- [`{module}`]: {words}"));
    }
    page.blank();
    let methods = |context: &Context<'_>| format!("[`{0}::Client`]", context.module);
    let methods: Vec<String> = contexts.iter().map(methods).collect();
    page.line(&format!(
        "A method of {} takes what an operation requires and gives a request. What is optional is set on that by name, and `.await` sends it.",
        methods.join(" or "),
    ));
    let examples = contexts.iter();
    let examples = examples.filter_map(|context| Some((context, example::example(context)?)));
    for (index, (context, lines)) in examples.enumerate() {
        if index == 0 {
            page.heading("Quick start");
        }
        if contexts.len() > 1 {
            page.paragraphs(&format!("{}:", context.api.title.trim()));
            page.blank();
        }
        page.verbatim(lines);
    }
    errors(&mut page, contexts);
    if let Some(guide) = guide {
        page.heading("Guide");
        for (name, words) in guide.summaries() {
            page.line(&format!("- [{name}](guide::{name}): {words}"));
        }
    }
    of_features(&mut page, contexts, features);
    page
}

/// What an API is for: the first paragraph of its description, if it is short.
fn summary(context: &Context<'_>) -> Option<String> {
    let description = context.api.description.as_deref()?.trim();
    let first = description.split("\n\n").next()?;
    let is_prose = first.starts_with(char::is_alphanumeric);
    let words = one_line(first);
    let is_short = !words.is_empty() && words.chars().count() <= LONGEST_SUMMARY;
    (is_short && is_prose).then(|| inline(&words, &context.links))
}

fn errors(page: &mut Comment, contexts: &[Context<'_>]) {
    let of_all = |name: &str| {
        let links = contexts
            .iter()
            .map(|context| format!("[`{}::{name}`]", context.module));
        links.collect::<Vec<_>>().join(" or ")
    };
    page.heading("Errors");
    page.line(&format!(
        "A call fails with {}. Its methods say what to do: `is_not_found()`, `is_denied()`, `is_retryable()`, `is_outcome_unknown()` and others. Its `code()` is that of the service, {}. What can safely be sent again the client has sent again before.",
        of_all("Error"),
        of_all("ErrorCode"),
    ));
}

/// A row for each feature, as the manifest of the runtime explains it.
fn of_features(page: &mut Comment, contexts: &[Context<'_>], features: &Features) {
    page.heading("Features");
    page.line("| Feature | Gives |");
    page.line("|---|---|");
    let mut comment = "";
    let mut defaults = "";
    for line in section("[features]") {
        if let Some(words) = line.strip_prefix("# ") {
            comment = words;
        } else if key(line) == "default" {
            defaults = line;
        } else {
            let name = key(line);
            let is_default = defaults.contains(&format!("\"{name}\""));
            let mark = if is_default { " (default)" } else { "" };
            page.line(&format!("| `{name}`{mark} | {comment} |"));
        }
    }
    if features.is_empty() {
        return;
    }
    page.line(&format!(
        "| `{ALL}` (default) | All operations: the features below |"
    ));
    let links = contexts.first().into_iter().flat_map(|context| {
        let module = context.module;
        context.names.groups().filter_map(move |(_, group)| {
            let name = features.of_group(group)?;
            Some(format!("[`{name}`]({module}::operations::{})", group.raw()))
        })
    });
    let links: Vec<String> = links.collect();
    page.blank();
    page.line(&format!(
        "Each module of operations is a feature and brings the models that it needs. With `default-features = false`, a list of those that are needed, and `rustls` or `native-tls`, the crate compiles faster: {}.",
        links.join(", "),
    ));
}

/// What is here of an API that is not whole.
pub fn part(comment: &mut Comment, api: &Api) {
    if let Some(selection) = &api.selection {
        let title = api.title.trim();
        comment.paragraphs(&format!("Of {title} only the operations of `{selection}`."));
    }
}
