//! The example in the documentation of a crate: a client is made, and one operation is called.

use super::calls::call;
use super::context::{Context, Named};
use super::sample::Samples;
use crate::ir::{Content, Examples, Global, Kind, Placement, Scalar};
use crate::names::{Ident, snake};
use crate::render::format;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::Cell;

/// Longer ones would explain the arguments of one operation instead of the client.
const MOST_LINES: usize = 16;

/// More examples would make the documentation of a crate long, and its tests slow.
const MOST_OPERATIONS: usize = 200;

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

/// Strings say which argument they are for.
pub fn by_name(named: Named<'_>) -> Examples {
    let arguments = named.operation.arguments.iter();
    let strings = arguments.filter(|argument| match &argument.ty.kind {
        Kind::String => true,
        Kind::Array(item) => item.kind == Kind::String,
        _ => false,
    });
    strings
        .map(|it| (it.at, Scalar::Text(snake(it.name.as_wire()))))
        .collect()
}

/// How much has to be known for a call.
pub fn effort(named: Named<'_>) -> (bool, bool, bool, usize) {
    let operation = named.operation;
    let answers = |content: &Content| matches!(content, Content::Json(_));
    let required = operation.arguments.iter();
    (
        operation.deprecated,
        operation.method != "GET",
        !operation
            .successes
            .iter()
            .any(|success| answers(&success.content)),
        required.filter(|argument| argument.required).count(),
    )
}

fn lines(context: &Context<'_>, named: Named<'_>) -> Option<Vec<String>> {
    let name = context.crate_name?;
    let module = context.module;
    let examples = by_name(named);
    let samples = Samples {
        context,
        examples: &examples,
        whole: false,
        left: &Cell::new(MOST_VALUES),
    };
    let call = call(samples, named)?;
    // Whether the document says where the service is.
    let is_elsewhere = match context.api.servers.first() {
        Some(server) => !server.url.contains("://"),
        None => true,
    };
    let server = is_elsewhere.then(|| quote!(.base_url("https://example.com")));
    let builder = builder(context, named);
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
            let answer = client.#call.send().await?;
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
    let samples = Samples {
        context,
        examples: &by_name(named),
        whole: false,
        left: &Cell::new(MOST_VALUES),
    };
    let call = call(samples, named)?;
    let answers = |content: &Content| !matches!(content, Content::Empty);
    let mut successes = named.operation.successes.iter();
    let answer = successes
        .any(|success| answers(&success.content))
        .then(|| quote!(let answer =));
    let code = format(quote! { fn example() { #answer client.#call.await?; } }).ok()?;
    let last = code.lines().count().saturating_sub(1);
    let shown = code.lines().take(last).skip(1);
    let shown: Vec<String> = shown
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect();
    if shown.len() > MOST_LINES {
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
