//! Rules about what callers pass to an operation.

use super::limits::{is_loosened, is_other_limit};
use crate::diff::advice::Advice::{Caller, Maintainer, Nothing};
use crate::diff::advice::OldVersion::{Fails, Unaffected, Works};
use crate::diff::case::{Case, On};
use crate::diff::rule::{Rule, Verdict, is_new};
use crate::emit::surface::{Fact, Subject, Thing};
use On::{Added, Changed, Removed};
use Subject::Argument;
use Verdict::{Behaviour, Breaking, Compatible};

fn is_positional(case: &Case<'_>) -> bool {
    case.has(Fact::Passing, "by position")
}

/// The name of a place of the path, which is not sent.
fn is_placeholder(case: &Case<'_>) -> bool {
    let mut both = [case.old, case.new].into_iter();
    both.all(|wire| wire.is_some_and(|wire| wire.starts_with("path ")))
}

/// The value was there before, and is there now: others are told of as variants.
fn is_respelt(case: &Case<'_>) -> bool {
    let is_spelt = |thing: Option<&Thing>| {
        thing.is_some_and(|it| it.facts.keys().any(|(fact, _)| *fact == Fact::Spelling))
    };
    case.old.is_some() == is_spelt(case.before) && case.new.is_some() == is_spelt(case.after)
}

/// About one property of several, or one form of several.
fn is_of_property(case: &Case<'_>) -> bool {
    !case.which.is_empty()
}

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    Rule::new("argument-added-required", Added(Argument), Breaking, "`{wire}` has to be passed", Caller("pass it")).when(is_positional).stay(Fails),
    Rule::new("client-argument-added", Added(Argument), Behaviour, "`{wire}` has to be set on the client or the request, or the call fails before it is sent", Caller("set it")).when(|case| case.has(Fact::Passing, "on the client") && case.has(Fact::Required, "yes")).stay(Fails),
    Rule::new("argument-added", Added(Argument), Compatible, "`{wire}` is new and may be set", Nothing),
    Rule::new("argument-removed", Removed(Argument), Breaking, "`{wire}` can no longer be passed", Caller("stop passing it")),
    Rule::new("argument-renamed", Changed(Argument, Fact::Name), Compatible, "`{wire}` is called `{new}` instead of `{old}`, and is passed by its position", Nothing).when(is_positional),
    Rule::new("argument-renamed-method", Changed(Argument, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`", Caller("call it by the new name")),
    Rule::new("argument-placeholder-renamed", Changed(Argument, Fact::Wire), Compatible, "the document calls it {new} instead of {old}; what is sent is the same", Nothing).when(is_placeholder).stay(Works),
    Rule::new("argument-wire-changed", Changed(Argument, Fact::Wire), Breaking, "the same code sends it as {new} instead of {old}", Maintainer("make sure that the service takes it")).at_run_time(),
    Rule::new("argument-became-required", Changed(Argument, Fact::Passing), Breaking, "`{wire}` is passed by its position", Caller("pass it to the method of the client")).when(is_positional).stay(Fails),
    Rule::new("argument-became-optional", Changed(Argument, Fact::Passing), Breaking, "`{wire}` is passed {new} instead of {old}", Caller("pass it by the method of its name")).when(|case| case.old == Some("by position")).stay(Works),
    Rule::new("argument-passing-changed", Changed(Argument, Fact::Passing), Breaking, "`{wire}` is passed {new} instead of {old}", Caller("pass it so")),
    Rule::new("argument-demanded", Changed(Argument, Fact::Required), Behaviour, "without `{wire}` the call fails before it is sent", Caller("set it on the client or the request")).when(|case| is_new(case) && !case.changes(Fact::Passing)).stay(Fails),
    Rule::new("argument-no-longer-demanded", Changed(Argument, Fact::Required), Compatible, "`{wire}` may be left out", Nothing).when(|case| !case.changes(Fact::Passing)).stay(Works),
    Rule::new("argument-type-changed", Changed(Argument, Fact::Type), Breaking, "`{wire}` is passed as `{new}` instead of `{old}`", Caller("pass the new type")),
    Rule::new("argument-null-added", Changed(Argument, Fact::Null), Compatible, "`{new}()` sends null", Nothing).when(is_new).stay(Works),
    Rule::new("argument-null-removed", Changed(Argument, Fact::Null), Breaking, "`{old}()` is gone", Caller("leave the argument out, or give it a value")).when(|case| !case.changes(Fact::Name)).stay(Fails),
    Rule::new("property-style-changed", Changed(Argument, Fact::Style), Breaking, "`{which}` is written otherwise: {new} instead of {old}", Maintainer("make sure that the service takes it")).when(is_of_property).at_run_time(),
    Rule::new("argument-style-changed", Changed(Argument, Fact::Style), Breaking, "`{wire}` is written otherwise: {new} instead of {old}", Maintainer("make sure that the service takes it")).at_run_time(),
    Rule::new("argument-spelling-changed", Changed(Argument, Fact::Spelling), Breaking, "{which} of `{wire}` is sent as {new} instead of {old}", Maintainer("make sure that the service takes it")).when(is_respelt).at_run_time(),
    Rule::new("property-part-type-changed", Changed(Argument, Fact::Part), Breaking, "the part `{which}` is sent as {new} instead of {old}", Maintainer("make sure that the service takes it")).when(is_of_property).at_run_time(),
    Rule::new("argument-part-type-changed", Changed(Argument, Fact::Part), Breaking, "the part `{wire}` is sent as {new} instead of {old}", Maintainer("make sure that the service takes it")).at_run_time(),
    Rule::new("argument-unused-default-changed", Changed(Argument, Fact::Default), Compatible, "the document fills in {new} instead of {old} for `{wire}`, which has to be passed all the same", Nothing).when(|case| case.has(Fact::Required, "yes")).stay(Unaffected),
    Rule::new("argument-default-changed", Changed(Argument, Fact::Default), Behaviour, "left out, `{wire}` means {new} instead of {old}", Caller("set it where the old meaning is wanted")).dangerous(),
    Rule::new("argument-limit-changed", Changed(Argument, Fact::Limit), Behaviour, "`{which}` of `{wire}` is {new} instead of {old}: the client may refuse what it sent before, and may send what it refused", Maintainer("make sure that the service takes what is sent, and callers send what is taken")).when(is_other_limit).dangerous(),
    Rule::new("argument-limit-loosened", Changed(Argument, Fact::Limit), Behaviour, "`{which}` of `{wire}` is {new} instead of {old}; the client sends what it refused before", Maintainer("make sure that the service takes it")).when(is_loosened).dangerous().stay(Works),
    Rule::new("argument-limit-tightened", Changed(Argument, Fact::Limit), Behaviour, "`{which}` of `{wire}` is {new} instead of {old}; what does not keep to it is refused before it is sent", Caller("keep to it")),
    Rule::new("argument-deprecated", Changed(Argument, Fact::Deprecated), Compatible, "it is deprecated, and using it is a warning", Caller("look for what replaces it")).when(is_new),
    Rule::new("argument-undeprecated", Changed(Argument, Fact::Deprecated), Compatible, "it is no longer deprecated", Nothing),
];
