//! Rules about the client as a whole: servers, credentials, error codes, and words.

use crate::diff::advice::Advice::{Caller, Maintainer, Nothing};
use crate::diff::advice::OldVersion::{Fails, Unaffected, Works};
use crate::diff::case::{Case, On};
use crate::diff::rule::{Rule, Verdict, is_new};
use crate::emit::surface::{EXAMPLE, Fact, Subject};
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
    new.is_some_and(|meaning| ["throttled", "busy", "invalid-token"].contains(&meaning))
}

fn is_example(case: &Case<'_>) -> bool {
    case.which == EXAMPLE
}

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    Rule::new("document-added", Added(Document), Compatible, "a client of `{name}` is new", Nothing),
    Rule::new("document-removed", Removed(Document), Breaking, "the client of `{name}` is gone", Caller("stop using it")),
    Rule::new("default-server-changed", Changed(Service, Fact::Server), Breaking, "unless told otherwise, every call goes to {new} instead of {old}", Maintainer("make sure that the server is the one you want")).dangerous().at_run_time(),
    Rule::new("error-envelope-changed", Changed(Service, Fact::Envelope), Behaviour, "errors are found otherwise, {which}: {new} instead of {old}", Maintainer("make sure that codes and messages are still there")).stay(Fails),
    Rule::new("server-added", Added(Server), Compatible, "`{name}` can be chosen", Nothing),
    Rule::new("server-removed", Removed(Server), Breaking, "it is gone", Caller("give its address, if it is still there")),
    Rule::new("server-renamed", Changed(Server, Fact::Name), Breaking, "the variant is `{new}` instead of `{old}`", Caller("use the new name")),
    Rule::new("server-address-changed", Changed(Server, Fact::Wire), Breaking, "it stands for {new} instead of {old}", Maintainer("make sure that the server is the one you want")).dangerous().at_run_time(),
    Rule::new("server-variable-demanded", Added(Variable), Behaviour, "without `{wire}` no client can be built", Caller("set it")).when(|case| case.has(Fact::Required, "yes")).stay(Fails),
    Rule::new("server-variable-added", Added(Variable), Compatible, "it is new", Nothing),
    Rule::new("server-variable-removed", Removed(Variable), Breaking, "it is gone", Caller("stop setting it")),
    Rule::new("server-variable-renamed", Changed(Variable, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", Caller("call it by the new name")),
    Rule::new("server-variable-became-required", Changed(Variable, Fact::Required), Behaviour, "without `{wire}` no client can be built", Caller("set it")).when(is_new).stay(Fails),
    Rule::new("server-variable-became-optional", Changed(Variable, Fact::Required), Compatible, "`{wire}` may be left out", Nothing).stay(Works),
    Rule::new("server-variable-default-changed", Changed(Variable, Fact::Default), Breaking, "left out, `{wire}` is {new} instead of {old}, and calls go there", Caller("set it where the old value is wanted")).when(|case| !case.changes(Fact::Required) && !case.has(Fact::Required, "yes")).dangerous().at_run_time().stay(Fails),
    Rule::new("server-variable-documented-default-changed", Changed(Variable, Fact::Default), Compatible, "the document fills in {new} instead of {old} for `{wire}`, which has to be set all the same", Nothing).when(|case| !case.changes(Fact::Required)).stay(Unaffected),
    Rule::new("server-variable-values-changed", Changed(Variable, Fact::Values), Behaviour, "`{wire}` may be {new} instead of {old}", Caller("use one of them")).stay(Fails),
    Rule::new("client-option-added", Added(Global), Compatible, "it is new", Nothing),
    Rule::new("client-option-removed", Removed(Global), Breaking, "it is gone", Caller("set it on each request, if it is still there")),
    Rule::new("client-option-renamed", Changed(Global, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", Caller("call it by the new name")),
    Rule::new("client-option-type-changed", Changed(Global, Fact::Type), Breaking, "it takes `{new}` instead of `{old}`", Caller("pass the new type")),
    Rule::new("security-scheme-added", Added(Scheme), Compatible, "it is new", Nothing),
    Rule::new("security-scheme-removed", Removed(Scheme), Breaking, "it is gone", Caller("identify yourself in another way")),
    Rule::new("security-scheme-renamed", Changed(Scheme, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", Caller("call it by the new name")),
    Rule::new("security-scheme-placement-changed", Changed(Scheme, Fact::Placement), Breaking, "the credential is sent in {new} instead of {old}", Caller("make sure that nothing on the way logs it there")).at_run_time(),
    Rule::new("token-source-added", Added(TokenSource), Compatible, "it is new", Nothing),
    Rule::new("token-source-removed", Removed(TokenSource), Breaking, "it is gone", Caller("get the token in another way")),
    Rule::new("token-source-renamed", Changed(TokenSource, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", Caller("call it by the new name")),
    Rule::new("token-source-arguments-changed", Changed(TokenSource, Fact::Order), Breaking, "it takes {new} instead of {old}", Caller("pass them")).stay(Fails),
    Rule::new("token-source-changed", Changed(TokenSource, Fact::Reads), Behaviour, "tokens are got otherwise: {new} instead of {old}", Maintainer("make sure that they are still granted")).stay(Fails),
    Rule::new("response-header-added", Added(Header), Compatible, "it is new", Nothing),
    Rule::new("response-header-removed", Removed(Header), Breaking, "it is gone", Caller("read it by its name")),
    Rule::new("response-header-renamed", Changed(Header, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", Caller("call it by the new name")),
    Rule::new("response-header-type-changed", Changed(Header, Fact::Type), Breaking, "it gives `{new}` instead of `{old}`", Caller("use the new type")),
    Rule::new("response-header-reading-changed", Changed(Header, Fact::Style), Behaviour, "it is read as {new} instead of {old}", Maintainer("make sure that the service sends it so")),
    Rule::new("response-header-wire-changed", Changed(Header, Fact::Wire), Behaviour, "it is read from {new} instead of {old}", Maintainer("make sure that the service sends it so")),
    Rule::new("error-code-added-repeats", Added(ErrorCode), Behaviour, "it is new, and the client sends again whatever is refused with it, also a write", Maintainer("make sure that the service has done nothing when it answers so")).when(repeats).dangerous(),
    Rule::new("error-code-added", Added(ErrorCode), Compatible, "it is new; it was `Unknown` before", Caller("match it, if `Unknown` was handled for it")),
    Rule::new("error-code-removed", Removed(ErrorCode), Breaking, "it is gone", Caller("stop matching it")),
    Rule::new("error-code-renamed", Changed(ErrorCode, Fact::Name), Breaking, "the variant is `{new}` instead of `{old}`", Caller("use the new name")),
    Rule::new("error-code-wire-changed", Changed(ErrorCode, Fact::Wire), Behaviour, "the same variant is read from {new} instead of {old}", Maintainer("make sure that the service sends it so")).dangerous(),
    Rule::new("error-code-now-repeats", Changed(ErrorCode, Fact::Means), Behaviour, "it means `{new}` instead of `{old}`: the client sends again what is refused with it, also a write", Maintainer("make sure that the service has done nothing when it answers so")).when(repeats).dangerous(),
    Rule::new("error-code-meaning-changed", Changed(ErrorCode, Fact::Means), Behaviour, "it means `{new}` instead of `{old}`: `is_…()` and repetition follow", Caller("look at what your code asks of errors")),
    Rule::new("error-code-concerns-changed", Changed(ErrorCode, Fact::ConcernsAll), Behaviour, "whether it is about every item of a batch has changed, and so whether a run goes on after it", Caller("expect runs to end earlier or later")),
    Rule::new("error-code-statuses-changed", Changed(ErrorCode, Fact::Statuses), Compatible, "it is documented with {new} instead of {old}", Nothing).stay(Works),
    Rule::new("error-pattern-added", Added(ErrorPattern), Behaviour, "undocumented codes like this have a meaning: the client sends again whatever is refused with them, also a write", Maintainer("make sure that the service has done nothing when it answers so")).dangerous().when(repeats).stay(Unaffected),
    Rule::new("error-pattern-gained", Added(ErrorPattern), Behaviour, "undocumented codes like this have a meaning", Caller("look at what your code asks of errors")).stay(Unaffected),
    Rule::new("error-pattern-removed", Removed(ErrorPattern), Behaviour, "undocumented codes like this no longer have a meaning", Caller("look at what your code asks of errors")),
    Rule::new("error-pattern-now-repeats", Changed(ErrorPattern, Fact::Means), Behaviour, "undocumented codes like this mean `{new}` instead of `{old}`: the client sends again what is refused with them, also a write", Maintainer("make sure that the service has done nothing when it answers so")).when(repeats).dangerous(),
    Rule::new("error-pattern-changed", Changed(ErrorPattern, Fact::Means), Behaviour, "undocumented codes like this mean `{new}` instead of `{old}`", Caller("look at what your code asks of errors")).dangerous(),
    Rule::new("example-changed", Any(Fact::Docs), Compatible, "its example is {new} instead of {old}", Nothing).when(is_example),
    Rule::new("description-changed", Any(Fact::Docs), Compatible, "it says {new} instead of {old}", Nothing),
];
