//! prism serves both documents, and judges every request that the clients can make; the clients
//! read what prism makes up as answers, for every documented status.
//!
//! `tests/conformance/prism/run` starts prism and this. Without it there is nothing to ask, and
//! the tests are skipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::every_call::{self, Call};
use serde_json::{Value, json};
use undelete::runtime::http::{HeaderValue, Request, Response, StatusCode, Uri};
use undelete::runtime::{
    self, BoxFuture, Bytes, Chunks, Error, ErrorCode, OperationName, RequestBody, ReqwestTransport,
    RetryPolicy, Transport, TransportError,
};
use undelete::{dingtalk, smh};

/// Where prism listens, as `tests/conformance/prism/serve.mjs` says.
const SERVERS: &str = "PRISM_SERVERS";

/// What prism holds against requests although they are right. Every row is needed: one that excuses
/// nothing fails the test.
static EXCEPTIONS: [Exception; 3] = [
    Exception {
        services: &["dingtalk", "smh"],
        because: "prism reads numbers as JavaScript does, and allows `format: int64` no more than \
                  53 bits (stoplightio/prism#1992, stoplightio/http-spec#253)",
        excuses: |_, objection| {
            let message = text(objection, "message");
            let bounds = [
                "must be <= 9007199254740991",
                "must be >= -9007199254740991",
            ];
            bounds.iter().any(|bound| message.ends_with(bound))
        },
    },
    Exception {
        services: &["smh"],
        because: "prism takes a query parameter with an empty value for one that is absent, whatever \
                  `allowEmptyValue` says (stoplightio/prism#499)",
        excuses: |request, objection| {
            objection["location"] == json!(["request", "query"])
                && request.query_pairs().iter().any(|(name, value)| {
                    let missing = format!("must have required property '{name}'");
                    value.is_none() && text(objection, "message").ends_with(&missing)
                })
        },
    },
    Exception {
        services: &["smh"],
        because: "prism ends at a path parameter that is a list of more than one \
                  (stoplightio/prism#2710)",
        excuses: |request, objection| ends_prism(request) && objection.get("silence").is_some(),
    },
];

struct Exception {
    services: &'static [&'static str],
    because: &'static str,
    excuses: fn(&runtime::Request, &Value) -> bool,
}

/// Within values commas are encoded, so one that is not is between values.
fn ends_prism(request: &runtime::Request) -> bool {
    request.path().contains(',')
}

pub fn tests() -> Vec<libtest_mimic::Trial> {
    let prism = Prism::of_environment;
    tests! {
        prism:
            prism_accepts_every_call_of_dingtalk,
            prism_accepts_every_call_of_smh,
            prism_objects_to_what_the_document_does_not_allow;
    }
}

async fn prism_accepts_every_call_of_dingtalk(prism: Prism) {
    let client = dingtalk::Client::builder()
        .base_url("http://prism")
        .transport(prism.clone())
        .retry(RetryPolicy::none())
        .union_id("u")
        .access_token("token")
        .build()
        .unwrap();
    let trial = Trial::new("dingtalk", prism);
    trial.run(|| every_call::dingtalk(&client)).await;
}

async fn prism_accepts_every_call_of_smh(prism: Prism) {
    let client = smh::Client::builder()
        .base_url("http://prism")
        .transport(prism.clone())
        .retry(RetryPolicy::none())
        .library_id("l")
        .space_id("s")
        .access_token("token")
        .build()
        .unwrap();
    let trial = Trial::new("smh", prism);
    trial.run(|| every_call::smh(&client)).await;
}

/// Without this, silence would prove nothing.
async fn prism_objects_to_what_the_document_does_not_allow(prism: Prism) {
    let body = r#"{"recycleItemIds":[1],"option":{"conflictStrategy":"NONE"}}"#;
    let mut request =
        Request::post("http://prism/v1.0/storage/recycleBins/b/recycleItems/batchRestore")
            .header("content-type", "application/json")
            .body(RequestBody::from(body))
            .unwrap();
    request
        .extensions_mut()
        .insert(OperationName("RestoreRecycleItems".into()));
    let (parts, body) = prism.send(request).await.unwrap().into_parts();
    let answer = Response::from_parts(parts, body.into_bytes().await.unwrap());
    let objections = json!(objections(&answer)).to_string();
    for wrong in ["unionId", "recycleItemIds", "conflictStrategy", "security"] {
        let found = objections.to_lowercase().contains(&wrong.to_lowercase());
        assert!(found, "nothing about {wrong}: {objections}");
    }
}

/// A transport that brings each request to the prisms that know its operation: one that judges it,
/// and another that answers it where the first never does.
#[derive(Clone)]
struct Prism {
    judges: Arc<BTreeMap<String, String>>,
    answers: Arc<BTreeMap<String, String>>,
    network: ReqwestTransport,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// What the header `Prefer` asks of prism.
    preference: String,
    /// What the judge of the last request said.
    judgement: Option<Response<Bytes>>,
    /// What the client was given.
    answer: Option<Response<Bytes>>,
}

impl Prism {
    fn of_environment() -> Result<Self, String> {
        let Ok(servers) = std::env::var(SERVERS) else {
            return Err(format!(
                "{SERVERS} names no servers: tests/conformance/prism/run starts them"
            ));
        };
        let servers: Value = serde_json::from_str(&servers).unwrap();
        let urls = |role: &str| Arc::new(serde_json::from_value(servers[role].clone()).unwrap());
        // A proxy of the machine has no business here.
        let network = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy();
        Ok(Self {
            judges: urls("judges"),
            answers: urls("answers"),
            network: network.build().unwrap().into(),
            state: Arc::default(),
        })
    }

    async fn ask(
        &self,
        server: &str,
        mut request: Request<RequestBody>,
    ) -> Result<Response<Bytes>, TransportError> {
        let below = request.uri().path_and_query().unwrap();
        *request.uri_mut() = format!("{server}{below}").parse::<Uri>().unwrap();
        let (parts, body) = self.network.send(request).await?.into_parts();
        Ok(Response::from_parts(parts, body.into_bytes().await?))
    }
}

impl Transport for Prism {
    fn send(
        &self,
        mut request: Request<RequestBody>,
    ) -> BoxFuture<'_, Result<Response<Chunks>, TransportError>> {
        let OperationName(operation) = request.extensions().get().cloned().unwrap();
        let preference = HeaderValue::from_str(&self.state.lock().unwrap().preference).unwrap();
        request.headers_mut().insert("prefer", preference);
        Box::pin(async move {
            let judgement = self.ask(&self.judges[&*operation], request.clone()).await?;
            let answer = match self.answers.get(&*operation) {
                Some(server) => self.ask(server, request).await?,
                None => judgement.clone(),
            };
            let mut state = self.state.lock().unwrap();
            state.judgement = Some(judgement);
            state.answer = Some(answer.clone());
            Ok(answer.map(Into::into))
        })
    }
}

/// All requests of a service before prism.
struct Trial {
    service: &'static str,
    prism: Prism,
    sent: usize,
    problems: BTreeSet<String>,
    /// By number, the exceptions that excused something.
    needed: BTreeSet<usize>,
    /// What still has to be answered and read.
    unread: BTreeSet<(String, StatusCode)>,
}

impl Trial {
    fn new(service: &'static str, prism: Prism) -> Self {
        Self {
            service,
            prism,
            sent: 0,
            problems: BTreeSet::new(),
            needed: BTreeSet::new(),
            unread: BTreeSet::new(),
        }
    }

    /// Every call, and for the first of each operation every documented status; once with what
    /// prism takes from the document as an answer, and once with what it makes up at random.
    async fn run<C: ErrorCode>(mut self, calls: impl Fn() -> Vec<Call<C>>) {
        let documented = documented(self.service);
        for how in ["dynamic=false", "dynamic=true"] {
            for status in documented.values().flatten().collect::<BTreeSet<_>>() {
                let mut operations: BTreeSet<&str> = documented
                    .iter()
                    .filter(|(_, statuses)| statuses.contains(status))
                    .map(|(operation, _)| operation.as_str())
                    .collect();
                for call in calls() {
                    if operations.remove(call.name) {
                        self.unread.insert((call.name.to_owned(), *status));
                        let preference = format!("code={}, {how}", status.as_u16());
                        self.send(call, preference, Some(*status)).await;
                    }
                }
            }
            for (operation, status) in std::mem::take(&mut self.unread) {
                self.problems
                    .insert(format!("{operation}: no {status} was read ({how})"));
            }
            for call in calls() {
                if !call.request.as_ref().is_ok_and(ends_prism) {
                    self.send(call, how.to_owned(), None).await;
                }
            }
        }
        // What ends prism comes last.
        for call in calls() {
            if call.request.as_ref().is_ok_and(ends_prism) {
                self.send(call, "dynamic=false".to_owned(), None).await;
            }
        }
        self.report();
    }

    /// Sends a call, and notes what is wrong with the request, or the answer to it.
    async fn send<C: ErrorCode>(
        &mut self,
        call: Call<C>,
        preference: String,
        status: Option<StatusCode>,
    ) {
        self.sent += 1;
        let about = format!("{} ({}; {preference})", call.name, call.case);
        let request = call.request.unwrap();
        *self.prism.state.lock().unwrap() = State {
            preference,
            ..State::default()
        };
        let outcome = (call.send)().await;
        let state = std::mem::take(&mut *self.prism.state.lock().unwrap());
        let (Some(judgement), Some(answer)) = (state.judgement, state.answer) else {
            return self.note(
                &about,
                &request,
                json!({ "silence": format!("{outcome:?}") }),
            );
        };
        for objection in objections(&judgement) {
            self.note(&about, &request, objection);
        }
        let objections = objections(&answer);
        if objections.is_empty() {
            self.unread.remove(&(call.name.to_owned(), answer.status()));
            let failing = status.filter(|status| status.as_u16() >= 400);
            match (failing, outcome) {
                (None, Ok(_)) => {}
                (Some(status), Err(Error::Service(error))) if error.status() == status => {}
                (_, outcome) => {
                    let body = String::from_utf8_lossy(answer.body());
                    let answer = format!("{} {body}", answer.status());
                    let outcome = format!("{outcome:?}");
                    self.note(
                        &about,
                        &request,
                        json!({ "answer": answer, "read as": outcome }),
                    );
                }
            }
        }
        for objection in objections {
            self.note(&about, &request, objection);
        }
    }

    fn note(&mut self, about: &str, request: &runtime::Request, objection: Value) {
        let mut exceptions = EXCEPTIONS.iter().enumerate();
        let excuse = exceptions.find(|(_, exception)| {
            exception.services.contains(&self.service) && (exception.excuses)(request, &objection)
        });
        match excuse {
            Some((number, _)) => {
                self.needed.insert(number);
            }
            None => {
                self.problems.insert(format!("{about}: {objection}"));
            }
        }
    }

    fn report(mut self) {
        println!("{}: {} calls were sent to prism", self.service, self.sent);
        for (number, exception) in EXCEPTIONS.iter().enumerate() {
            if !exception.services.contains(&self.service) {
                continue;
            }
            if self.needed.contains(&number) {
                println!("{}: except that {}", self.service, exception.because);
            } else {
                let needless = format!("it is no longer true that {}", exception.because);
                self.problems.insert(needless);
            }
        }
        let problems: Vec<String> = self.problems.into_iter().collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}

/// What prism says against the request, or against its own answer to it.
fn objections(answer: &Response<Bytes>) -> Vec<Value> {
    if let Some(violations) = answer.headers().get("sl-violations") {
        return serde_json::from_slice(violations.as_bytes()).unwrap();
    }
    let body = serde_json::from_slice::<Value>(answer.body()).unwrap_or_default();
    let refused = text(&body, "type").contains("stoplight.io/prism/errors");
    refused.then_some(body).into_iter().collect()
}

/// The statuses that each operation documents; `default` is none.
fn documented(service: &str) -> BTreeMap<String, BTreeSet<StatusCode>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("spec").join(service).with_extension("yaml");
    let yaml = std::fs::read_to_string(file).unwrap();
    let document: Value = serde_yaml::from_str(&yaml).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let documented = operations.map(|operation| {
        let statuses = operation["responses"].as_object().unwrap().keys();
        let statuses = statuses.filter_map(|status| status.parse().ok());
        (
            text(operation, "operationId").to_owned(),
            statuses.collect(),
        )
    });
    documented.collect()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
