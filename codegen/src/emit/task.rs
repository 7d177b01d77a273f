//! How background work is watched.

use super::batch::optional;
use super::context::Named;
use crate::ir::State;
use crate::render::Item;
use quote::quote;

/// What makes a request one that can be repeated until the work is done; nothing if it cannot.
pub fn task(named: Named<'_>) -> Vec<Item> {
    let Some(task) = &named.operation.task else {
        return Vec::new();
    };
    let builder = &named.names.builder;
    let tasks = optional(task.tasks.as_ref());
    let status = &task.status;
    let failures = optional(task.failures.as_ref());
    let code = optional(task.code.as_ref());
    let message = optional(task.message.as_ref());
    let running = values(&task.running);
    let done = values(&task.done);
    let partial = values(&task.partial);
    let failed = values(&task.failed);
    let ids = task
        .ids
        .and_then(|place| named.operation.arguments.get(place));
    let ids = ids.map(|argument| {
        let ids = &argument.key;
        quote!(const IDS: Option<&'static str> = Some(#ids);)
    });
    let rules = quote! {
        const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
            tasks: #tasks,
            status: #status,
            failures: #failures,
            code: #code,
            message: #message,
            running: &[#(#running),*],
            done: &[#(#done),*],
            partial: &[#(#partial),*],
            failed: &[#(#failed),*],
        };
    };
    vec![
        Item::Plain(quote!(polled!(#builder);)),
        Item::Impl {
            header: quote!(impl<M: Mode> runtime::Polled for #builder<M>),
            members: ids.into_iter().chain([rules]).collect(),
        },
    ]
}

fn values(states: &[State]) -> impl Iterator<Item = &String> {
    states.iter().map(|state| &state.value)
}
