//! Edits of `base.yaml`: what the comparison has to say of each, and a caller that proves it.
//!
//! A caller is an expression of a program that has the client as `api`. It says what it saw: what was
//! sent, and what came of it.

/// How a caller shows that the verdict is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// It compiles with the old client, and not with the new one.
    Stops,
    /// It compiles with both, and sees something else.
    Differs,
    /// It compiles with both, and sees the same.
    Same,
    /// It sees the same, because what differs is on the side of the service.
    Documented,
}

/// An edit.
pub struct Edit {
    /// What it is called.
    pub name: &'static str,
    /// What is replaced by what in both documents, each exactly once.
    pub given: &'static [(&'static str, &'static str)],
    /// What is replaced by what in the new document, each exactly once.
    pub replace: &'static [(&'static str, &'static str)],
    /// The new document is the old one, and the other way round.
    pub back: bool,
    /// The rules, the worst first.
    pub rules: &'static [&'static str],
    /// How the caller shows it.
    pub proof: Proof,
    /// The caller.
    pub caller: &'static str,
}

const LIST: &str = r#"call!(api, [("listBooks", 200, {})], |c| c.list_books().send())"#;
const ADD: &str = r#"call!(api, [("addBook", 201, {"id": "1", "title": "t"})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
const TWICE: &str = r#"call!(api, [("addBook", 500, {})], |c| c.add_book(api::models::BookInput::new("t")).send())"#;
const GET: &str =
    r#"call!(api, [("getBook", 200, {"id": "1", "title": "t"})], |c| c.get_book("1", 2).send())"#;
const DROP: &str = r#"call!(api, [("dropBook", 200, {"id": "1", "title": "t"})], |c| c.drop_book("1", "worn").send())"#;
const RETURN: &str = r#"call!(api, [("returnBooks", 200, {})], |c| c.return_books(["1"]).send())"#;
const JOB: &str = r#"call!(api, [("getJob", 200, {"state": "ended"})], |c| c.get_job("1").send())"#;
const READ: &str = r#"format!("{:?}", from_json::<api::models::Book>("{\"id\":\"1\",\"title\":\"t\"}").map(|book| book.id))"#;

macro_rules! edits {
    ($($name:literal $(given [$($is:literal => $was:literal),* $(,)?])? $(@$back:ident)?: [$($from:literal => $to:literal),* $(,)?] $rules:tt $proof:ident $caller:expr;)*) => {
        &[$(Edit {
            name: $name,
            given: &[$($(($is, $was)),*)?],
            replace: &[$(($from, $to)),*],
            back: edits!(@ $($back)?),
            rules: &$rules,
            proof: $proof,
            caller: $caller,
        }),*]
    };
    (@ back) => { true };
    (@) => { false };
}

#[path = "edits/arguments.rs"]
mod arguments;
#[path = "edits/models.rs"]
mod models;
#[path = "edits/operations.rs"]
mod operations;
#[path = "edits/service.rs"]
mod service;
#[path = "edits/silent.rs"]
mod silent;

/// All edits.
pub fn all() -> impl Iterator<Item = &'static Edit> {
    let lists = [
        operations::EDITS,
        arguments::EDITS,
        models::EDITS,
        service::EDITS,
        silent::EDITS,
    ];
    lists.into_iter().flatten()
}

/// The edit of a name.
pub fn named(name: &str) -> &'static Edit {
    all().find(|edit| edit.name == name).unwrap()
}
