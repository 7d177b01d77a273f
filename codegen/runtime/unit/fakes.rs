//! Requests as the generated code has them, written by hand, for clients of both modes.

use serde_json::Value;

use super::fixtures::{Code, LIST, Memory, TestError, builder, core};
use crate::runtime::{
    Arguments, Async, Blocking, Call, Handle, Limits, Mode, Operation, PageRules, Paged, Parameter,
    Place, Polled, Response, TaskRules, Watch,
};

pub fn handle(transport: &Memory) -> Handle<Async> {
    core(transport).into()
}

pub fn blocking_handle(transport: &Memory) -> Handle<Blocking> {
    builder(transport).build_blocking().unwrap()
}

static LISTING: Operation = Operation::new("ListItems").get("/items").parameters(&[
    Parameter::query("cursor"),
    Parameter::query("prefix").limits(Limits::NONE.min_length(1)),
]);

/// Lists `/items`, and the cursor of the next page at `/next`.
#[derive(Clone)]
pub struct Listing<M: Mode>(Arguments<M>);

impl<M: Mode> Listing<M> {
    pub fn new(handle: Handle<M>) -> Self {
        Self(Arguments::new(&handle, &LISTING))
    }

    pub fn cursor(self, cursor: &str) -> Self {
        Self(self.0.set::<String>("cursor", cursor))
    }

    pub fn prefix(self, prefix: &str) -> Self {
        Self(self.0.set::<String>("prefix", prefix))
    }
}

impl<M: Mode> Call for Listing<M> {
    type Mode = M;
    type Output = Value;
    type Code = Code;

    const OPERATION: &'static Operation = &LISTING;

    fn arguments(&self) -> &Arguments<M> {
        &self.0
    }

    fn from_arguments(arguments: Arguments<M>) -> Self {
        Self(arguments)
    }

    fn arguments_mut(&mut self) -> &mut Arguments<M> {
        &mut self.0
    }

    fn read(answer: Response<Code>) -> Result<Value, TestError> {
        answer.json()
    }
}

impl<M: Mode> Paged for Listing<M> {
    type Item = i64;

    const RULES: &'static PageRules =
        &PageRules::cursor("cursor", &[Place::Body("/next")], "/items");

    fn into_items(page: Value) -> Vec<i64> {
        let items = page["items"].as_array().cloned().unwrap_or_default();
        items.iter().filter_map(Value::as_i64).collect()
    }
}

pub static RULES: TaskRules = TaskRules {
    tasks: None,
    status: "/task/status",
    failures: Some("/task/failCount"),
    code: Some("/task/why"),
    message: Some("/task/words"),
    running: &["INIT", "0"],
    done: &["SUCCESS", "1"],
    partial: &["HALF"],
    failed: &["FAIL"],
};

/// Asks about one task.
#[derive(Clone)]
pub struct Asking<M: Mode>(Arguments<M>);

impl<M: Mode> Asking<M> {
    pub fn new(handle: Handle<M>) -> Self {
        Self(Arguments::new(&handle, &LIST))
    }

    /// As the generated code has it.
    pub fn until_done(self) -> Watch<Self> {
        Watch::new(self)
    }
}

impl<M: Mode> Call for Asking<M> {
    type Mode = M;
    type Output = Value;
    type Code = Code;

    const OPERATION: &'static Operation = &TASK;

    fn arguments(&self) -> &Arguments<M> {
        &self.0
    }

    fn from_arguments(arguments: Arguments<M>) -> Self {
        Self(arguments)
    }

    fn arguments_mut(&mut self) -> &mut Arguments<M> {
        &mut self.0
    }

    fn read(answer: Response<Code>) -> Result<Value, TestError> {
        answer.json()
    }
}

/// Asks about the task of this id.
pub static TASK: Operation = Operation::new("GetTask")
    .get("/task")
    .parameters(&[Parameter::query("task"), Parameter::query("shelf")]);

impl<M: Mode> Polled for Asking<M> {
    const RULES: &'static TaskRules = &RULES;
}
