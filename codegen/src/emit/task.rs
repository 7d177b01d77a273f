//! How background work is watched.

use super::batch::optional;
use super::ident;
use super::operation::Named;
use proc_macro2::TokenStream;
use quote::quote;

/// What makes a request one that can be repeated until the work is done; nothing if it cannot.
pub fn task(named: Named<'_>) -> Option<TokenStream> {
    let task = named.operation.task.as_ref()?;
    let builder = ident(&named.names.builder);
    let tasks = optional(task.tasks.as_ref());
    let status = &task.status;
    let failures = optional(task.failures.as_ref());
    let (running, done) = (&task.running, &task.done);
    let (partial, failed) = (&task.partial, &task.failed);
    let ids = task.ids.and_then(|place| named.names.arguments.get(place));
    let asked = match ids {
        Some(ids) => {
            let ids = ident(ids);
            // An answer need not speak twice of an id that is repeated.
            quote! {
                let ids: std::collections::HashSet<_> = self.#ids.iter().collect();
                Some(ids.len())
            }
        }
        None => quote!(None),
    };
    Some(quote! {
        impl<M: runtime::Mode> #builder<M> {
            /// Asks again and again, ever more slowly, until the work has come to an end.
            pub fn until_done(self) -> runtime::Watch<Self> {
                runtime::Watch::new(self)
            }
        }
        impl<M: runtime::Mode> runtime::Polled for #builder<M> {
            const RULES: &'static runtime::TaskRules = &runtime::TaskRules {
                tasks: #tasks,
                status: #status,
                failures: #failures,
                running: &[#(#running),*],
                done: &[#(#done),*],
                partial: &[#(#partial),*],
                failed: &[#(#failed),*],
            };
            fn asked(&self) -> Option<usize> {
                #asked
            }
        }
    })
}
