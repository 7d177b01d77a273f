//! What several calls of one operation make together: pages, batches, tasks, and arguments that
//! exclude each other.
//!
//! Looked at after all types are known, because the expressions of the document point into them.

mod batch;
mod exclusive;
mod expression;
mod pages;
mod shapes;
mod task;

use super::draft::{Draft, Flows};
use crate::diagnostic::Findings;
use crate::ir::{Match, TypeDef};
use crate::spec::node::Node;

/// An operation and the types that its arguments and responses have.
#[derive(Clone, Copy)]
struct Call<'d, 'a> {
    draft: &'d Draft<'a>,
    types: &'d [TypeDef],
}

pub(super) fn flows(draft: &Draft<'_>, types: &[TypeDef], findings: &mut Findings) -> Flows {
    let call = Call { draft, types };
    Flows {
        exclusive: call.exclusive(findings),
        pages: call.pages(findings),
        batch: call.batch(findings),
        task: call.task(findings),
    }
}

/// A field, found by this pointer, and its values.
fn matching(node: Node<'_>, field: String) -> Match {
    Match {
        field,
        values: node.texts_of("values"),
        values_at: node.get("values").unwrap_or(node).id(),
    }
}
