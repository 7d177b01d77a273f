//! Requests as the generated code has them, written by hand, for clients of both modes.

use serde_json::Value;

use super::fixtures::{Code, LIST, Memory, TestError, builder, core};
use crate::runtime::{
    Async, Blocking, Call, Handle, InvalidRequest, Mode, Paged, Parameter, Polled, Request,
    Response, TaskRules, Watch,
};

pub fn handle(transport: &Memory) -> Handle<Async> {
    core(transport).into()
}

pub fn blocking_handle(transport: &Memory) -> Handle<Blocking> {
    builder(transport).build_blocking().unwrap()
}

/// Lists `/items`, and the cursor of the next page at `/next`.
#[derive(Clone)]
pub struct Listing<M: Mode> {
    pub handle: Handle<M>,
    pub cursor: Option<String>,
    pub prefix: Option<String>,
}

impl<M: Mode> Listing<M> {
    pub fn new(handle: Handle<M>) -> Self {
        Self {
            handle,
            cursor: None,
            prefix: None,
        }
    }

    pub fn cursor(mut self, cursor: &str) -> Self {
        self.cursor = Some(cursor.to_owned());
        self
    }
}

impl<M: Mode> Call for Listing<M> {
    type Mode = M;
    type Output = Value;
    type Code = Code;

    fn handle(&self) -> &Handle<M> {
        &self.handle
    }

    fn request(&self) -> Result<Request, InvalidRequest> {
        let mut request = self.handle.request(&LIST);
        request.set(Parameter::query("cursor"), self.cursor.as_ref());
        let prefix = Parameter::query("prefix");
        let limits = crate::runtime::Limits::NONE.min_length(1);
        request.set(prefix.limits(limits), self.prefix.as_ref());
        request.finish()
    }

    fn read(answer: Response<Code>) -> Result<Value, TestError> {
        answer.json()
    }
}

impl<M: Mode> Paged for Listing<M> {
    type Item = i64;

    fn cursor(&self) -> Option<String> {
        self.cursor.clone()
    }

    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }

    fn next_cursor(page: &Value) -> Option<String> {
        Some(page["next"].as_str()?.to_owned())
    }

    fn into_items(page: Value) -> Vec<i64> {
        let items = page["items"].as_array().cloned().unwrap_or_default();
        items.iter().filter_map(Value::as_i64).collect()
    }
}

pub static RULES: TaskRules = TaskRules {
    tasks: None,
    status: "/task/status",
    failures: Some("/task/failCount"),
    running: &["INIT", "0"],
    done: &["SUCCESS", "1"],
    partial: &["HALF"],
    failed: &["FAIL"],
};

/// Asks about one task.
#[derive(Clone)]
pub struct Asking<M: Mode>(pub Handle<M>);

impl<M: Mode> Asking<M> {
    /// As the generated code has it.
    pub fn until_done(self) -> Watch<Self> {
        Watch::new(self)
    }
}

impl<M: Mode> Call for Asking<M> {
    type Mode = M;
    type Output = Value;
    type Code = Code;

    fn handle(&self) -> &Handle<M> {
        &self.0
    }

    fn request(&self) -> Result<Request, InvalidRequest> {
        self.0.request(&LIST).finish()
    }

    fn read(answer: Response<Code>) -> Result<Value, TestError> {
        answer.json()
    }
}

impl<M: Mode> Polled for Asking<M> {
    const RULES: &'static TaskRules = &RULES;

    fn asked(&self) -> Option<usize> {
        None
    }
}
