//! The guide of a crate: a page of documentation for each thing that its clients can do, with an
//! example that calls an operation of its own. Nothing else is in its module.

use super::calls::call;
use super::context::{Context, Named};
use super::docs::Comment;
use super::example::{MOST_VALUES, answers_json, builder, effort, samples};
use crate::ir::{Meaning, Operation};
use crate::render::Item;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::cell::Cell;

/// Longer calls would explain their arguments.
const LONGEST_CALL: usize = 100;

/// Tells the operations that something is about.
type About = fn(&Operation) -> bool;

/// A page: its name, its text, what is added for some operations, and which operations it is about.
struct Page {
    name: &'static str,
    text: &'static str,
    more: Option<(&'static str, About)>,
    is_about: About,
}

macro_rules! text {
    ($name:literal) => {
        include_str!(concat!("../../templates/guide/", $name, ".md"))
    };
}

static PAGES: &[Page] = &[
    Page {
        name: "batches",
        text: text!("batches"),
        more: Some((text!("settling"), is_followed)),
        is_about: |it| it.batch.is_some(),
    },
    page("errors", text!("errors"), answers_json),
    page("lists", text!("lists"), |it| it.pages.is_some()),
    page("requests", text!("requests"), answers_json),
    page("retries", text!("retries"), answers_json),
    page("tasks", text!("tasks"), |it| it.task.is_some()),
    page("testing", text!("testing"), answers_json),
    page("tokens", text!("tokens"), |it| !it.security.is_empty()),
];

const fn page(name: &'static str, text: &'static str, is_about: About) -> Page {
    Page {
        name,
        text,
        more: None,
        is_about,
    }
}

/// Its tasks are told of by another operation.
fn is_followed(operation: &Operation) -> bool {
    let batch = operation.batch.as_ref();
    batch.is_some_and(|batch| batch.watch.is_some())
}

/// The guide: its pages, by name, each with its lines.
pub struct Guide(Vec<(&'static str, Vec<String>)>);

impl Guide {
    /// What each page is about.
    pub fn summaries(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let pages = self.0.iter();
        pages.filter_map(|(name, lines)| Some((*name, lines.first()?.as_str())))
    }

    /// The file.
    pub fn items(&self) -> Vec<Item> {
        let pages = self.0.iter().map(|(name, lines)| {
            let mut comment = Comment::default();
            comment.verbatim(lines.clone());
            let comment = comment.outer();
            let name = format_ident!("{name}");
            Item::Plain(quote!(#comment pub mod #name {}))
        });
        let inner = Item::Inner(quote! {
            //! How the clients of this crate are used: a page for each thing that all of them do alike.
        });
        std::iter::once(inner).chain(pages).collect()
    }
}

/// The guide of a crate; nothing if the crate has no name, or nothing that is easily called.
pub fn guide(contexts: &[Context<'_>]) -> Option<Guide> {
    let pages = PAGES.iter().filter_map(|page| {
        let mut lines = filled(contexts, page.text, page.is_about)?;
        if let Some((text, is_about)) = page.more {
            lines.extend(filled(contexts, text, is_about).unwrap_or_default());
        }
        Some((page.name, lines))
    });
    let pages: Vec<_> = pages.collect();
    (!pages.is_empty()).then_some(Guide(pages))
}

/// The lines of a text about the operation that is called most easily among those it is about.
fn filled(
    contexts: &[Context<'_>],
    text: &str,
    is_about: fn(&Operation) -> bool,
) -> Option<Vec<String>> {
    let (context, named, call) = contexts.iter().find_map(|context| {
        let about = context.operations().filter(|it| is_about(it.operation));
        let mut about: Vec<Named<'_>> = about.collect();
        let are_batches = about.iter().all(|it| it.operation.batch.is_some());
        about.sort_by_key(|it| (are_batches && !is_followed(it.operation), effort(*it)));
        about.into_iter().take(5).find_map(|named| {
            let call = written(context, named)?;
            Some((context, named, call))
        })
    })?;
    let (name, module) = (context.crate_name?, context.module);
    let mentions = |word: &str| call.contains(&format!("{word}::"));
    let mut uses = String::new();
    if mentions("models") {
        uses.push_str(&format!("use {name}::{module}::models;\n"));
    }
    if mentions("runtime") {
        uses.push_str(&format!("use {name}::runtime;\n"));
    }
    let builder = builder(context, named)
        .iter()
        .map(|set| format!("\n    {}", compact(set).trim_start()))
        .collect::<String>();
    let text = text
        .replace("{crate}", &name.to_string())
        .replace("{module}", &module.to_string())
        .replace("{group}", &named.names.group.to_string())
        .replace("{request}", &named.names.builder.to_string())
        .replace("{builder}", &builder)
        .replace("{code}", &code(context))
        .replace("{uses}", &uses)
        .replace("{call}", &call);
    Some(text.lines().map(str::to_owned).collect())
}

/// A pattern of a code of the service, one that is about an absent object if there is one.
fn code(context: &Context<'_>) -> String {
    let named = || context.names.error_codes(context.api);
    let absent = named().find(|(code, _)| code.meaning == Some(Meaning::NotFound));
    match absent.or_else(|| named().next()) {
        Some((_, name)) => name.to_string(),
        None => "Unknown(_)".to_owned(),
    }
}

fn written(context: &Context<'_>, named: Named<'_>) -> Option<String> {
    let left = Cell::new(MOST_VALUES);
    let call = compact(&call(samples(context, &left), named)?);
    (call.len() <= LONGEST_CALL).then_some(call)
}

/// Tokens of a chain of calls without the spaces that nobody would write.
fn compact(tokens: &TokenStream) -> String {
    let spaced = [
        (" :: ", "::"),
        (" . ", "."),
        (". ", "."),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ,", ","),
        ("& ", "&"),
        (" !", "!"),
    ];
    spaced.iter().fold(tokens.to_string(), |text, (from, to)| {
        text.replace(from, to)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use crate::spec::{Edits, Source, alone};
    use crate::{Form, Job, compile};

    fn written(form: Form<'_>) -> crate::files::Files {
        let source = Source {
            path: "input.yaml".to_owned(),
            text: include_str!("../../tests/goldens/flows/input.yaml").to_owned(),
        };
        let edits = Edits::default();
        let job = Job {
            source: &source,
            module: Some("flows"),
            edits: &edits,
        };
        compile(&[job], form, &alone).unwrap().files
    }

    #[test]
    fn a_page_calls_an_operation_of_the_crate() {
        let files = written(Form::LibraryOf("my-flows"));
        let guide = &files["guide.rs"];
        for page in [
            "batches", "errors", "lists", "requests", "retries", "tasks", "testing", "tokens",
        ] {
            assert!(guide.contains(&format!("pub mod {page} {{}}")), "{page}");
        }
        assert!(guide.contains("use my_flows::runtime::{Answer, MemoryTransport};"));
        assert!(
            !guide.contains("{call}") && !guide.contains("{uses}"),
            "{guide}"
        );
        assert!(files["lib.rs"].contains("pub mod guide;"));
        assert!(files.contains_key("API.md"));
        // No example could name a crate whose name nobody has said.
        let nameless = written(Form::Library);
        assert!(!nameless.contains_key("guide.rs") && !nameless["lib.rs"].contains("guide"));
    }
}
