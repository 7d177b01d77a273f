//! A request with a list of items, for any rules and both modes.

use std::marker::PhantomData;

use serde::Deserialize;
use serde_json::json;

use super::fixtures::{Code, Memory, RESTORE_BATCH, TOKEN, TestError, core, response};
use crate::runtime::{
    Arguments, Async, BatchEntry, BatchReport, BatchRules, Batched, Batches, Body, Bytes, Call,
    Handle, InvalidRequest, Match, Mode, Operation, Outcome, Request, Response, ResultRules, Value,
    Violation, http,
};

/// What a batch is in one test.
pub trait Kind: Clone + Send + Sync + Unpin + 'static {
    const RULES: &'static BatchRules;
    const OPERATION: &'static Operation = &RESTORE_BATCH;
}

/// Three at a time, with a result for each.
#[derive(Clone)]
pub struct Each;

pub const RESULT: ResultRules = ResultRules {
    item: "/id",
    pending: Some(Match {
        field: "/async",
        values: &["true"],
    }),
    task: Some("/taskId"),
    done: Match {
        field: "/success",
        values: &["true", "200"],
    },
    code: Some("/errorCode"),
    message: Some("/message"),
};

impl Kind for Each {
    const RULES: &'static BatchRules = &BatchRules {
        limit: 3,
        key: None,
        results: Some("/resultItems"),
        task: Some("/taskId"),
        done: None,
        result: Some(RESULT),
    };
}

/// The same, and needs a token.
#[derive(Clone)]
pub struct WithToken;

static TOKEN_RESTORE: Operation = Operation::new("TokenRestore")
    .post("/items")
    .repeatable(false)
    .security(&[&[&TOKEN]])
    .accept("")
    .body(Body::json("ids").required());

impl Kind for WithToken {
    const RULES: &'static BatchRules = Each::RULES;
    const OPERATION: &'static Operation = &TOKEN_RESTORE;
}

#[derive(Clone)]
pub struct Fake<K, M: Mode = Async> {
    arguments: Arguments<M>,
    kind: PhantomData<K>,
}

/// What an answer says about one item.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Said {
    pub size: Option<u32>,
}

impl<K: Kind, M: Mode> Fake<K, M> {
    pub fn new(handle: Handle<M>, items: impl IntoIterator<Item: Into<Value>>) -> Self {
        Self {
            arguments: Arguments::new(&handle, K::OPERATION).collect::<Value>("ids", items),
            kind: PhantomData,
        }
    }
}

impl<K: Kind, M: Mode> Call for Fake<K, M> {
    type Mode = M;
    type Output = Value;
    type Code = Code;

    const OPERATION: &'static Operation = K::OPERATION;

    fn arguments(&self) -> &Arguments<M> {
        &self.arguments
    }

    fn from_arguments(arguments: Arguments<M>) -> Self {
        let kind = PhantomData;
        Self { arguments, kind }
    }

    fn arguments_mut(&mut self) -> &mut Arguments<M> {
        &mut self.arguments
    }

    fn request(&self) -> Result<Request, InvalidRequest> {
        let items = self.arguments.get::<Vec<Value>>("ids");
        if items.is_some_and(|items| items.contains(&json!("wrong"))) {
            let violation = Violation {
                field: "ids".to_owned(),
                rule: "must be right".to_owned(),
            };
            return Err(InvalidRequest::new(K::OPERATION, vec![violation]));
        }
        self.arguments.build()
    }

    fn read(answer: Response<Code>) -> Result<Value, TestError> {
        answer.json()
    }
}

impl<K: Kind, M: Mode> Batched for Fake<K, M> {
    type Item = Value;
    type Result = Said;

    const RULES: &'static BatchRules = K::RULES;
    const ITEMS: &'static str = "ids";
}

/// Batches of these items, sent through this.
pub fn batches<K: Kind>(
    transport: &Memory,
    items: impl IntoIterator<Item: Into<Value>>,
) -> Batches<Fake<K>> {
    Batches::new(Fake::new(core(transport).into(), items))
}

pub fn ids(request: &http::Request<Bytes>) -> Vec<Value> {
    serde_json::from_slice(request.body()).unwrap()
}

/// An answer by which all of these are done.
pub fn all_done(ids: &[Value]) -> http::Response<Bytes> {
    let results: Vec<Value> = ids
        .iter()
        .map(|id| json!({"id": id, "success": true}))
        .collect();
    response(200, json!({ "resultItems": results }).to_string())
}

/// Does everything at once.
pub fn obliging() -> Memory {
    Memory::answering(|_, request| Ok(all_done(&ids(request))))
}

/// The batches as they were sent, in words.
pub fn sent(transport: &Memory) -> Vec<String> {
    transport
        .sent()
        .iter()
        .map(|sent| words(&ids(sent)))
        .collect()
}

fn words(items: &[Value]) -> String {
    let texts: Vec<String> = items.iter().map(word).collect();
    texts.join(" ")
}

fn word(item: &Value) -> String {
    item.as_str()
        .map_or_else(|| item.to_string(), str::to_owned)
}

/// An entry in words.
pub fn told<K: Kind, M: Mode>(entry: &BatchEntry<Fake<K, M>>) -> String {
    let item = word(&entry.item);
    let why = entry.outcome.error().map(|error| format!(" ({error})"));
    let why = why.unwrap_or_default();
    match &entry.outcome {
        Outcome::Done(_) => format!("{item} done"),
        Outcome::Pending { task, .. } => format!("{item} pending in {task}"),
        Outcome::Failed { code, message, .. } => {
            let code = code.as_ref().map_or("-", Code::as_str);
            let message = message.as_deref().unwrap_or("-");
            format!("{item} failed {code} {message}{why}")
        }
        Outcome::Unknown { .. } => format!("{item} unknown{why}"),
        Outcome::NotSent { .. } => format!("{item} not sent{why}"),
    }
}

/// All entries in words.
pub fn all_told<K: Kind, M: Mode>(report: &BatchReport<Fake<K, M>>) -> Vec<String> {
    report.entries().iter().map(told).collect()
}
