//! Requests that are answered in pages of every kind, and walks through them.

use std::marker::PhantomData;

use serde_json::Value;

use super::fixtures::{Code, Memory, QUERY_TOKEN, TestError, core, response};
use crate::runtime::{
    Arguments, Async, Bytes, Call, Items, Match, Operation, PageRules, Paged, Parameter, Place,
    Response, http,
};

pub static SHEETS: Operation = Operation::new("ListSheets").get("/v1/sheets").parameters(&[
    Parameter::query("at"),
    Parameter::query("size"),
    Parameter::query("kind"),
]);

pub static GUARDED: Operation = Operation::new("ListSheets")
    .get("/v1/sheets")
    .security(&[&[&QUERY_TOKEN]]);

pub trait Kind: Send + Sync + 'static {
    const RULES: &'static PageRules;
    const OPERATION: &'static Operation = &SHEETS;
}

macro_rules! kinds {
    ($($name:ident: $rules:expr;)*) => {$(
        pub struct $name;
        impl Kind for $name {
            const RULES: &'static PageRules = &$rules;
        }
    )*};
}

const MORE: Match = Match {
    field: "/more",
    values: &["true"],
};
const NEXT: &[Place] = &[Place::Body("/next")];
const LINK: &[Place] = &[Place::Header("Link")];

kinds! {
    Token: PageRules::cursor("at", NEXT, "/items").whole_number();
    Searched: PageRules::cursor("at", NEXT, "/items").more(MORE);
    InHeader: PageRules::cursor("at", &[Place::Header("x-next"), Place::Body("/next")], "/items");
    After: PageRules::last_item("at", "/id", "/items").more(MORE);
    AfterFull: PageRules::last_item("at", "/id", "").size("size", None);
    Number: PageRules::number("at", 1, "/items");
    MaybeEmpty: PageRules::number("at", 1, "/items").more(MORE);
    FromZero: PageRules::number("at", 0, "/items").more(MORE);
    Counted: PageRules::number("at", 1, "/items").total("/total").size("size", Some(2));
    Leafed: PageRules::number("at", 1, "/items").pages("/pages");
    Full: PageRules::number("at", 1, "/items").size("size", Some(2));
    Offset: PageRules::offset("at", "/items");
    OffsetOf: PageRules::offset("at", "/items").total("/total").size("size", Some(2));
    Link: PageRules::address(LINK, "");
    Url: PageRules::address(&[Place::Body("/paging/next")], "/items");
}

pub struct LinkGuarded;
impl Kind for LinkGuarded {
    const RULES: &'static PageRules = Link::RULES;
    const OPERATION: &'static Operation = &GUARDED;
}

pub struct Listing<K>(pub Arguments<Async>, pub PhantomData<K>);

impl<K> Clone for Listing<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<K: Kind> Listing<K> {
    pub fn new(transport: &Memory) -> Self {
        let handle = core(transport).into();
        Self(Arguments::new(&handle, K::OPERATION), PhantomData)
    }

    pub fn set(self, name: &'static str, value: i64) -> Self {
        Self(self.0.set::<i64>(name, value), PhantomData)
    }
}

impl<K: Kind + Unpin> Call for Listing<K> {
    type Mode = Async;
    type Output = Value;
    type Code = Code;

    const OPERATION: &'static Operation = K::OPERATION;

    fn arguments(&self) -> &Arguments<Async> {
        &self.0
    }

    fn from_arguments(arguments: Arguments<Async>) -> Self {
        Self(arguments, PhantomData)
    }

    fn arguments_mut(&mut self) -> &mut Arguments<Async> {
        &mut self.0
    }

    fn read(answer: Response<Code>) -> Result<Value, TestError> {
        match answer.status() {
            204 => Ok(Value::Null),
            _ => answer.json(),
        }
    }
}

impl<K: Kind + Unpin> Paged for Listing<K> {
    type Item = Value;
    const RULES: &'static PageRules = K::RULES;

    fn into_items(page: Value) -> Vec<Value> {
        let items = page.get("items").unwrap_or(&page);
        items.as_array().cloned().unwrap_or_default()
    }
}

/// Gives these pages one after the other, then says that it is not there.
pub fn book(pages: Vec<Value>) -> Memory {
    Memory::answering(move |attempt, _| {
        Ok(match pages.get(attempt) {
            Some(page) => response(200, page.to_string()),
            None => response(404, ""),
        })
    })
}

pub fn queries(transport: &Memory) -> Vec<String> {
    let query = |request: &http::Request<Bytes>| request.uri().query().unwrap_or("").to_owned();
    transport.sent().iter().map(query).collect()
}

/// The number of items, the error after them, and what was asked for.
pub async fn walk<K: Kind + Unpin>(
    listing: Listing<K>,
    sent: &Memory,
) -> (usize, String, Vec<String>) {
    let mut items = Items::new(listing);
    let (mut count, mut problem) = (0, String::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(_) => count += 1,
            Err(error) => problem = error.to_string(),
        }
    }
    (count, problem, queries(sent))
}

/// Of a walk that finds its end.
pub async fn ends<K: Kind + Unpin>(pages: Vec<Value>) -> Vec<String> {
    let expected: usize = pages
        .iter()
        .map(|page| {
            page.get("items")
                .unwrap_or(page)
                .as_array()
                .map_or(0, Vec::len)
        })
        .sum();
    let transport = book(pages);
    let (count, problem, sent) = walk(Listing::<K>::new(&transport), &transport).await;
    assert_eq!((count, problem.as_str()), (expected, ""));
    sent
}
