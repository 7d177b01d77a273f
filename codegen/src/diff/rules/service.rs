//! Rules about the client as a whole: servers, credentials, error codes, and words.

use crate::diff::rule::{Case, On, Rule, Verdict, is_new};
use crate::emit::surface::{Fact, Subject};
use On::{Added, Any, Changed, Removed};
use Subject::{
    Document, ErrorCode, ErrorPattern, Global, Header, Scheme, Server, Service, TokenSource,
    Variable,
};
use Verdict::{Behaviour, Breaking, Compatible};

/// Codes with these meanings say that nothing was done, so that everything is sent again, also a write.
fn repeats(case: &Case<'_>) -> bool {
    let new = case
        .new
        .or_else(|| case.after.and_then(|thing| thing.fact(Fact::Means)));
    new.is_some_and(|meaning| ["Throttled", "Busy", "InvalidToken"].contains(&meaning))
}

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    Rule::new("document-added", Added(Document), Compatible, "a client of `{name}` is new", "nothing"),
    Rule::new("document-removed", Removed(Document), Breaking, "the client of `{name}` is gone", "stop using it"),
    Rule::new("default-server-changed", Changed(Service, Fact::Server), Breaking, "unless told otherwise, every call goes to {new} instead of {old}", "make sure that the server is the one you want").dangerous().at_run_time(),
    Rule::new("error-envelope-changed", Changed(Service, Fact::Envelope), Behaviour, "errors are found otherwise, {which}: {new} instead of {old}", "make sure that codes and messages are still there"),
    Rule::new("server-added", Added(Server), Compatible, "`{name}` can be chosen", "nothing"),
    Rule::new("server-removed", Removed(Server), Breaking, "`{name}` is gone", "give its address, if it is still there"),
    Rule::new("server-renamed", Changed(Server, Fact::Name), Breaking, "the variant is `{new}` instead of `{old}`", "use the new name"),
    Rule::new("server-address-changed", Changed(Server, Fact::Wire), Breaking, "it stands for {new} instead of {old}", "make sure that the server is the one you want").dangerous().at_run_time(),
    Rule::new("server-variable-demanded", Added(Variable), Behaviour, "without `{wire}` no client can be built", "set it").when(|case| case.has(Fact::Required, "yes")),
    Rule::new("server-variable-added", Added(Variable), Compatible, "`{name}` is new", "nothing"),
    Rule::new("server-variable-removed", Removed(Variable), Breaking, "`{name}` is gone", "stop setting it"),
    Rule::new("server-variable-renamed", Changed(Variable, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", "call it by the new name"),
    Rule::new("server-variable-became-required", Changed(Variable, Fact::Required), Behaviour, "without `{wire}` no client can be built", "set it").when(is_new),
    Rule::new("server-variable-became-optional", Changed(Variable, Fact::Required), Compatible, "`{wire}` may be left out", "nothing"),
    Rule::new("server-variable-default-changed", Changed(Variable, Fact::Default), Breaking, "left out, `{wire}` is {new} instead of {old}, and calls go there", "set it where the old value is wanted").when(|case| !case.changes(Fact::Required) && !case.has(Fact::Required, "yes")).dangerous().at_run_time(),
    Rule::new("server-variable-documented-default-changed", Changed(Variable, Fact::Default), Compatible, "the document fills in {new} instead of {old} for `{wire}`, which has to be set all the same", "nothing").when(|case| !case.changes(Fact::Required)),
    Rule::new("server-variable-values-changed", Changed(Variable, Fact::Values), Behaviour, "`{wire}` may be {new} instead of {old}", "use one of them"),
    Rule::new("client-option-added", Added(Global), Compatible, "`{name}` is new", "nothing"),
    Rule::new("client-option-removed", Removed(Global), Breaking, "`{name}` is gone", "set it on each request, if it is still there"),
    Rule::new("client-option-renamed", Changed(Global, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", "call it by the new name"),
    Rule::new("client-option-type-changed", Changed(Global, Fact::Type), Breaking, "it takes `{new}` instead of `{old}`", "pass the new type"),
    Rule::new("security-scheme-added", Added(Scheme), Compatible, "`{name}` is new", "nothing"),
    Rule::new("security-scheme-removed", Removed(Scheme), Breaking, "`{name}` is gone", "identify yourself in another way"),
    Rule::new("security-scheme-renamed", Changed(Scheme, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", "call it by the new name"),
    Rule::new("security-scheme-placement-changed", Changed(Scheme, Fact::Placement), Breaking, "the credential is sent in {new} instead of {old}", "make sure that nothing on the way logs it there").at_run_time(),
    Rule::new("token-source-added", Added(TokenSource), Compatible, "`{name}` is new", "nothing"),
    Rule::new("token-source-removed", Removed(TokenSource), Breaking, "`{name}` is gone", "get the token in another way"),
    Rule::new("token-source-renamed", Changed(TokenSource, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", "call it by the new name"),
    Rule::new("token-source-arguments-changed", Changed(TokenSource, Fact::Order), Breaking, "it takes {new} instead of {old}", "pass them"),
    Rule::new("token-source-changed", Changed(TokenSource, Fact::Reads), Behaviour, "tokens are got otherwise: {new} instead of {old}", "make sure that they are still granted"),
    Rule::new("response-header-added", Added(Header), Compatible, "`{name}` is new", "nothing"),
    Rule::new("response-header-removed", Removed(Header), Breaking, "`{name}` is gone", "read it by its name"),
    Rule::new("response-header-renamed", Changed(Header, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", "call it by the new name"),
    Rule::new("response-header-type-changed", Changed(Header, Fact::Type), Breaking, "it gives `{new}` instead of `{old}`", "use the new type"),
    Rule::new("response-header-reading-changed", Changed(Header, Fact::Style), Behaviour, "it is read as {new} instead of {old}", "nothing, if the service sends it so"),
    Rule::new("response-header-wire-changed", Changed(Header, Fact::Wire), Behaviour, "it is read from {new} instead of {old}", "nothing, if the service sends it so"),
    Rule::new("error-code-added-repeats", Added(ErrorCode), Behaviour, "`{name}` is new, and whatever is refused with it is sent again, also a write", "make sure that the service has done nothing when it answers so").when(repeats).dangerous(),
    Rule::new("error-code-added", Added(ErrorCode), Compatible, "`{name}` is new; it was `Unknown` before", "match it, if `Unknown` was handled for it"),
    Rule::new("error-code-removed", Removed(ErrorCode), Breaking, "`{name}` is gone", "stop matching it"),
    Rule::new("error-code-renamed", Changed(ErrorCode, Fact::Name), Breaking, "the variant is `{new}` instead of `{old}`", "use the new name"),
    Rule::new("error-code-wire-changed", Changed(ErrorCode, Fact::Wire), Behaviour, "the same variant is read from {new} instead of {old}", "make sure that the service sends it so").dangerous(),
    Rule::new("error-code-now-repeats", Changed(ErrorCode, Fact::Means), Behaviour, "it means `{new}` instead of `{old}`: what is refused with it is sent again, also a write", "make sure that the service has done nothing when it answers so").when(repeats).dangerous(),
    Rule::new("error-code-meaning-changed", Changed(ErrorCode, Fact::Means), Behaviour, "it means `{new}` instead of `{old}`: `is_…()` and repetition follow", "look at what your code asks of errors"),
    Rule::new("error-code-concerns-changed", Changed(ErrorCode, Fact::ConcernsAll), Behaviour, "whether it is about every item of a batch has changed, and so whether a run goes on after it", "expect runs to end earlier or later"),
    Rule::new("error-code-statuses-changed", Changed(ErrorCode, Fact::Statuses), Compatible, "it is documented with {new} instead of {old}", "nothing"),
    Rule::new("error-pattern-added", Added(ErrorPattern), Behaviour, "undocumented codes like this have a meaning", "look at what your code asks of errors").dangerous().when(repeats),
    Rule::new("error-pattern-gained", Added(ErrorPattern), Behaviour, "undocumented codes like this have a meaning", "look at what your code asks of errors"),
    Rule::new("error-pattern-removed", Removed(ErrorPattern), Behaviour, "undocumented codes like this no longer have a meaning", "look at what your code asks of errors"),
    Rule::new("error-pattern-changed", Changed(ErrorPattern, Fact::Means), Behaviour, "undocumented codes like this mean `{new}` instead of `{old}`", "look at what your code asks of errors").dangerous(),
    Rule::new("description-changed", Any(Fact::Docs), Compatible, "it says “{new}” instead of “{old}”", "read it"),
];
