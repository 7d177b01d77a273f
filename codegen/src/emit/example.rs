//! The example in the documentation of a crate: a client is made, and one operation is called.

use super::argument::is_raw;
use super::calls::{call, is_excluded, needs};
use super::context::{Context, Named};
use super::sample::Samples;
use crate::ir::{Argument, Bound, Content, Global, Kind, Operation, Placement, TypeShape};
use crate::names::{Ident, snake};
use crate::render::format;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::Cell;

/// Longer ones would explain the arguments of one operation instead of the client.
const MOST_LINES: usize = 20;

/// More examples would make the documentation of a crate long, and its tests slow.
const MOST_OPERATIONS: usize = 200;

/// Longer lines are not read.
const LONGEST_LINE: usize = 120;

/// A page of so many items is worth a request.
const PAGE: u64 = 50;

/// What has more values has more lines, too.
pub const MOST_VALUES: usize = 200;

/// The lines of the example, if the crate has a name and an operation that is easily called.
pub fn example(context: &Context<'_>) -> Option<Vec<String>> {
    let mut candidates: Vec<Named<'_>> = context.operations().collect();
    // The first of the simplest: the order of operations is that of their names.
    candidates.sort_by_key(|named| effort(*named));
    candidates.into_iter().take(3).find_map(|named| {
        let lines = lines(context, named)?;
        (lines.len() <= MOST_LINES).then_some(lines)
    })
}

/// What makes up the values of an example.
pub fn samples<'a>(context: &'a Context<'a>, left: &'a Cell<usize>) -> Samples<'a> {
    Samples {
        context,
        for_readers: true,
        whole: false,
        left,
    }
}

/// Whether what comes of an operation is a value.
pub fn answers_json(operation: &Operation) -> bool {
    let mut successes = operation.successes.iter();
    successes.any(|success| success.content.ty().is_some())
}

/// How much has to be known for a call.
pub fn effort(named: Named<'_>) -> (bool, bool, bool, usize) {
    let operation = named.operation;
    let required = operation.arguments.iter();
    (
        operation.deprecated,
        operation.method != "GET",
        !answers_json(operation),
        required.filter(|argument| argument.required).count(),
    )
}

fn lines(context: &Context<'_>, named: Named<'_>) -> Option<Vec<String>> {
    let name = context.crate_name?;
    let module = context.module;
    let left = Cell::new(MOST_VALUES);
    let call = call(samples(context, &left), named)?;
    // Whether the document says where the service is.
    let is_elsewhere = match context.api.servers.first() {
        Some(server) => !server.url.contains("://"),
        None => true,
    };
    let server = is_elsewhere.then(|| quote!(.base_url("https://example.com")));
    let builder = builder(context, named);
    let used = if answers_json(named.operation) {
        quote! {
            match client.#call.await {
                Ok(answer) => println!("{answer:?}"),
                Err(error) if error.is_not_found() => println!("there is none"),
                Err(error) => return Err(error.into()),
            }
        }
    } else {
        quote!(client.#call.await?;)
    };
    let text = call.to_string();
    let mentions = |word: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|part| part == word)
    };
    let models = mentions("models").then(|| quote!(use #name::#module::models;));
    let runtime = mentions("runtime").then(|| quote!(use #name::runtime;));
    let code = format(quote! {
        async fn example() -> Result<(), Box<dyn std::error::Error>> {
            use #name::#module::Client;
            #models
            #runtime
            let client = Client::builder() #server #(#builder)* .build()?;
            #used
            Ok(())
        }
    })
    .ok()?;
    let mut lines = vec!["```no_run".to_owned()];
    let last = code.lines().count().saturating_sub(2);
    lines.extend(code.lines().enumerate().map(|(index, line)| {
        let line = line.strip_prefix("    ").unwrap_or(line);
        // What only makes it a program is not shown.
        match index == 0 || index >= last {
            true => format!("# {line}"),
            false => line.to_owned(),
        }
    }));
    lines.push("```".to_owned());
    Some(lines)
}

/// The lines of the example of an operation, if the crate has a name and few operations.
pub fn of_operation(context: &Context<'_>, named: Named<'_>) -> Option<Vec<String>> {
    let (name, module) = (context.crate_name?, context.module);
    if context.api.operations.len() > MOST_OPERATIONS {
        return None;
    }
    let left = Cell::new(MOST_VALUES);
    let samples = samples(context, &left);
    let call = call(samples, named)?;
    let option = option(samples, named);
    let answers = |content: &Content| !matches!(content, Content::Empty);
    let mut successes = named.operation.successes.iter();
    let code = if named.operation.pages.is_some() {
        quote! {
            let mut items = client.#call #option.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        }
    } else if named.operation.batch.is_some() {
        quote! {
            let report = client.#call #option.in_batches().await;
            println!("{}", report.counts());
        }
    } else if named.operation.task.is_some() {
        quote!(let end = client.#call #option.until_done().await?;)
    } else if successes.any(|success| answers(&success.content)) {
        quote!(let answer = client.#call #option.await?;)
    } else {
        quote!(client.#call #option.await?;)
    };
    let code = format(quote! { fn example() { #code } }).ok()?;
    let last = code.lines().count().saturating_sub(1);
    let shown = code.lines().take(last).skip(1);
    let shown: Vec<String> = shown
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect();
    let is_long = |line: &String| line.chars().count() > LONGEST_LINE;
    if shown.len() > MOST_LINES || shown.iter().any(is_long) {
        return None;
    }
    let api = format!("{name}::{module}");
    let mut lines = vec!["```no_run".to_owned()];
    lines.push(format!(
        "# async fn example(client: {api}::Client) -> Result<(), {api}::Error> {{"
    ));
    let text = shown.join("\n");
    if text.contains("models::") {
        lines.push(format!("# use {api}::models;"));
    }
    if text.contains("runtime::") {
        lines.push(format!("# use {name}::runtime;"));
    }
    if text.contains("ErrorCode::") {
        lines.push(format!("# use {api}::ErrorCode;"));
    }
    lines.extend(shown);
    lines.push("# Ok(()) }".to_owned());
    lines.push("```".to_owned());
    Some(lines)
}

/// The option that shows best what the operation can do, if it has one that does no harm: how many items
/// a page has, or the first of those that are easily passed.
fn option(samples: Samples<'_>, named: Named<'_>) -> Option<TokenStream> {
    let operation = named.operation;
    if operation.method == "DELETE" {
        return None;
    }
    let pages = operation.pages.as_ref();
    let size = pages.and_then(|pages| pages.size.as_ref());
    let turn = pages.and_then(|pages| pages.turn.argument());
    let options = named.arguments().enumerate();
    let options = options.filter(|(index, (argument, _))| {
        !argument.positional
            && !needs(argument)
            && !argument.is_global()
            && !argument.is_idempotency_key()
            && !argument.deprecated
            && !is_excluded(named, *index)
            && turn != Some(*index)
    });
    let mut ranked: Vec<(usize, &Argument, &Ident)> = options
        .filter_map(|(index, (argument, names))| {
            let is_size = match size {
                Some(size) => size.argument == index,
                None => pages.is_some() && is_called_size(argument),
            };
            let rank = if is_size {
                0
            } else {
                rank(samples.context, operation, argument)?
            };
            Some((rank, argument, &names.name))
        })
        .collect();
    ranked.sort_by_key(|(rank, ..)| *rank);
    let (rank, argument, name) = ranked.first()?;
    let value = match rank {
        0 => {
            let most = argument
                .ty
                .limits
                .maximum
                .map_or(f64::INFINITY, Bound::as_f64);
            samples.argument_of(
                argument,
                if most < PAGE as f64 {
                    most as u64
                } else {
                    PAGE
                },
            )
        }
        _ => samples.argument(argument),
    }?;
    Some(quote!(.#name(#value)))
}

/// Whether an argument of a list says how many items a page has, where the document does not tell.
fn is_called_size(argument: &Argument) -> bool {
    let name = snake(argument.name.as_wire());
    let words = [
        "limit", "max", "size", "per_page", "count", "results", "first",
    ];
    let mut parts = words.iter().filter(|word| name.contains(*word));
    matches!(argument.ty.kind, Kind::Number(_)) && parts.next().is_some()
}

/// How much an option says of itself, from 1 on; nothing if it would have to be explained.
fn rank(context: &Context<'_>, operation: &Operation, argument: &Argument) -> Option<usize> {
    let has_example = context.api.examples.at(argument.at).is_some();
    let of_kind = |kind: &Kind| match kind {
        Kind::Named(id) => match context.api.type_def(*id)?.shape {
            TypeShape::Enumeration(_) => Some(1),
            _ => None,
        },
        Kind::String | Kind::Number(_) if has_example => Some(2),
        Kind::Timestamp => Some(2),
        // What it turns on may be what nobody wants.
        Kind::Boolean if operation.is_read() => Some(3),
        Kind::Number(_) if operation.is_read() => Some(4),
        Kind::String => Some(5),
        _ => None,
    };
    match &argument.ty.kind {
        _ if argument.is_file || is_raw(argument) => None,
        Kind::Array(item) => of_kind(&item.kind)
            .filter(|rank| *rank < 3)
            .map(|rank| rank + 5),
        kind => of_kind(kind),
    }
}

/// What a client is built with before it calls the operation.
pub fn builder(context: &Context<'_>, named: Named<'_>) -> Vec<TokenStream> {
    let text = |name: &Ident| {
        let words = name.plain();
        quote!(.#name(#words))
    };
    let variables = context.names.variables(context.api);
    let variables = variables.filter(|(variable, _)| variable.required);
    let takes = |global: &Global| {
        let mut arguments = named.operation.arguments.iter();
        arguments.any(|argument| {
            argument.is_global() && argument.required && argument.key == global.name.as_wire()
        })
    };
    let globals = context.names.globals(context.api);
    let globals = globals.filter(|(global, _)| global.ty.kind == Kind::String && takes(global));
    variables
        .map(|(_, name)| text(name))
        .chain(globals.map(|(_, name)| text(name)))
        .chain(credential(context, named))
        .collect()
}

/// The first credential that the operation needs, or what a client gets it with by itself.
fn credential(context: &Context<'_>, named: Named<'_>) -> Option<TokenStream> {
    let needed = named.operation.security.first()?.first()?;
    let mut schemes = context.names.schemes(context.api);
    let (scheme, names) = schemes.find(|(scheme, _)| scheme.name == needed.scheme)?;
    let setter = &names.setter;
    // What changes is given as a function.
    let mut sources = names.sources(scheme);
    let source = sources
        .find(|(source, _)| source.name.as_wire() == "credentials" && source.current.is_empty());
    if let Some((source, name)) = source {
        let words = source
            .arguments
            .iter()
            .map(|argument| snake(argument.as_wire()));
        return Some(quote!(.#name(#(#words),*)));
    }
    Some(match scheme.placement {
        Placement::Basic => quote!(.#setter("user", "password")),
        _ => quote!(.#setter("secret")),
    })
}
