//! Operations on their way into the model: what one call is, then what several calls make together.

use super::error_codes::DocumentedCode;
use crate::ir::{
    Argument, Batch, Body, Constant, Demand, Docs, Failure, Header, Operation, Pages, Rate,
    Readings, Response, Server, Task, WireName, assign_keys,
};
use crate::spec::NodeId;
use crate::spec::node::Node;

/// An operation without what several calls of it make together.
#[derive(Clone)]
pub(super) struct Draft<'a> {
    pub(super) node: Node<'a>,
    pub(super) id: WireName,
    pub(super) document_id: WireName,
    pub(super) arguments: Vec<Argument>,
    pub(super) successes: Vec<Response>,
    /// The error codes that its responses document.
    pub(super) codes: Vec<DocumentedCode<'a>>,
    pub(super) id_at: NodeId,
    pub(super) label: String,
    pub(super) tag: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) server: Option<Server>,
    pub(super) docs: Docs,
    pub(super) deprecated: bool,
    pub(super) constants: Vec<Constant>,
    pub(super) body: Option<Body>,
    pub(super) failures: Vec<Failure>,
    pub(super) readings: Readings,
    pub(super) headers: Vec<Header>,
    pub(super) security: Vec<Vec<Demand>>,
    pub(super) repeatable: bool,
    pub(super) rate: Option<Rate>,
}

impl Draft<'_> {
    pub(super) fn complete(mut self, flows: Flows) -> Operation {
        assign_keys(&mut self.arguments);
        Operation {
            id: self.id,
            document_id: self.document_id,
            id_at: self.id_at,
            label: self.label,
            tag: self.tag,
            method: self.method,
            path: self.path,
            server: self.server,
            docs: self.docs,
            deprecated: self.deprecated,
            arguments: self.arguments,
            exclusive: flows.exclusive,
            constants: self.constants,
            body: self.body,
            successes: self.successes,
            failures: self.failures,
            readings: self.readings,
            headers: self.headers,
            security: self.security,
            repeatable: self.repeatable,
            rate: self.rate,
            pages: flows.pages,
            batch: flows.batch,
            task: flows.task,
            at: self.node.id(),
        }
    }
}

/// What several calls of one operation make together.
pub(super) struct Flows {
    pub(super) exclusive: Vec<Vec<usize>>,
    pub(super) pages: Option<Pages>,
    pub(super) batch: Option<Batch>,
    pub(super) task: Option<Task>,
}
