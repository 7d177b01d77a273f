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

use super::operations::Draft;
use crate::diagnostic::Findings;
use crate::ir::{Batch, Pages, Task, TypeDef};

/// What several calls of one operation make together.
pub(super) struct Flows {
    pub(super) exclusive: Vec<Vec<usize>>,
    pub(super) pages: Option<Pages>,
    pub(super) batch: Option<Batch>,
    pub(super) task: Option<Task>,
}

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
