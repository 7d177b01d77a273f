//! Arrays of items that are sent in parts.

use super::context::{Context, Named};
use super::types::{self, From};
use crate::ir::{Batch, BatchResult, Kind, Match};
use crate::render::Item;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// What makes a request one that can be sent in batches; nothing if it cannot.
pub fn batch(context: &Context<'_>, named: Named<'_>) -> Vec<Item> {
    let Some(batch) = &named.operation.batch else {
        return Vec::new();
    };
    let Some(items) = named.operation.arguments.get(batch.items) else {
        return Vec::new();
    };
    let builder = &named.names.builder;
    let items = &items.key;
    let item = types::nullable(context, &batch.item, From::Elsewhere);
    let result = match &batch.results {
        Some((_, entry)) => types::nullable(context, entry, From::Elsewhere),
        None => quote!(()),
    };
    let rules = rules(batch);
    let mut items = vec![
        Item::Plain(quote!(batched!(#builder);)),
        Item::Impl {
            header: quote!(impl<M: Mode> runtime::Batched for #builder<M>),
            members: vec![
                quote!(type Item = #item;),
                quote!(type Result = #result;),
                quote!(const ITEMS: &'static str = #items;),
                quote!(const RULES: &'static runtime::BatchRules = &#rules;),
            ],
        },
    ];
    items.extend(settled(context, named, batch));
    items
}

/// What makes the tasks of a batch ones that can be followed; nothing if they cannot.
fn settled(context: &Context<'_>, named: Named<'_>, batch: &Batch) -> Option<Item> {
    let watch = batch.watch.as_ref()?;
    let mut operations = context.operations();
    let asking = operations.find(|other| other.operation.id == watch.operation)?;
    let mut arguments = asking.operation.arguments.iter();
    let argument = arguments.find(|argument| argument.name == watch.argument)?;
    let group = &asking.names.group;
    let (builder, request) = (&named.names.builder, &asking.names.builder);
    let task = &argument.key;
    let mut members = vec![
        quote!(type Asking = super::#group::#request<M>;),
        quote!(const TASK: &'static str = #task;),
    ];
    if matches!(argument.ty.kind, Kind::Array(_)) {
        members.push(quote!(
            const IS_ARRAY: bool = true;
        ));
    }
    if let Some((results, _)) = &watch.results {
        members.push(quote!(
            const RESULTS: Option<&'static str> = Some(#results);
        ));
    }
    Some(Item::Impl {
        header: quote!(impl<M: Mode> runtime::Settled for #builder<M>),
        members,
    })
}

fn rules(batch: &Batch) -> TokenStream {
    let limit = Literal::u64_unsuffixed(batch.limit);
    let key = optional(batch.key.as_ref());
    let results = optional(batch.results.as_ref().map(|(pointer, _)| pointer));
    let task = optional(batch.task.as_ref());
    let done = match &batch.done {
        Some(done) => {
            let done = matching(done);
            quote!(Some(#done))
        }
        None => quote!(None),
    };
    let result = match &batch.result {
        Some(result) => {
            let result = result_rules(result);
            quote!(Some(#result))
        }
        None => quote!(None),
    };
    quote! {
        runtime::BatchRules {
            limit: #limit,
            key: #key,
            results: #results,
            task: #task,
            done: #done,
            result: #result,
        }
    }
}

fn result_rules(result: &BatchResult) -> TokenStream {
    let item = &result.item;
    let pending = match &result.pending {
        Some(pending) => {
            let pending = matching(pending);
            quote!(Some(#pending))
        }
        None => quote!(None),
    };
    let task = optional(result.task.as_ref());
    let done = matching(&result.done);
    let code = optional(result.code.as_ref());
    let message = optional(result.message.as_ref());
    quote! {
        runtime::ResultRules {
            item: #item,
            pending: #pending,
            task: #task,
            done: #done,
            code: #code,
            message: #message,
        }
    }
}

/// A field and its values.
pub fn matching(matching: &Match) -> TokenStream {
    let Match { field, values, .. } = matching;
    quote!(runtime::Match { field: #field, values: &[#(#values),*] })
}

/// A pointer, if there is one.
pub fn optional(pointer: Option<&String>) -> TokenStream {
    match pointer {
        Some(pointer) => quote!(Some(#pointer)),
        None => quote!(None),
    }
}
