//! Rules on the model: what is well-formed, and still cannot be meant.
//!
//! Each file has the rules of one subject and sees nothing but the model. Rules that need the
//! document are where it is lowered.

mod batch_watches;
mod batches;
mod globals;
mod query_names;
mod response_names;
mod styles;
mod task_states;
mod token_sources;

use crate::diagnostic::Findings;
use crate::ir::Api;

/// Every finding about a model.
pub fn check(api: &Api, findings: &mut Findings) {
    for rule in [
        globals::check,
        response_names::check,
        styles::check,
        query_names::check,
        batches::check,
        batch_watches::check,
        task_states::check,
        token_sources::check,
    ] {
        rule(api, findings);
    }
}
