//! Rules about definitions: what is sent and received.

use super::limits::{is_loosened, is_other_limit};
use super::operations::is_reordered;
use crate::diff::advice::Advice::{Caller, Maintainer, Nothing};
use crate::diff::advice::OldVersion::{Fails, Unaffected, Works};
use crate::diff::case::{Case, On};
use crate::diff::rule::{Rule, Verdict, is_gone, is_new};
use crate::emit::surface::{Fact, Subject, Thing};
use On::{Added, Changed, Removed};
use Subject::{Alternative, Field, Type, Variant};
use Verdict::{Behaviour, Breaking, Compatible};

fn wraps(outer: Option<&str>, inner: Option<&str>) -> bool {
    let inner = inner.unwrap_or_default();
    outer.is_some_and(|outer| outer == format!("Option<{inner}>"))
}

fn became_optional(case: &Case<'_>) -> bool {
    wraps(case.new, case.old)
}

fn became_required(case: &Case<'_>) -> bool {
    wraps(case.old, case.new)
}

fn may_be_null(case: &Case<'_>) -> bool {
    case.new.is_some_and(|new| new.starts_with("Option<"))
}

/// It had a constructor before, and has one now: what is new or gone altogether is said of the type.
fn is_still_made(case: &Case<'_>) -> bool {
    let is_sent = |thing: Option<&Thing>| thing.is_some_and(|thing| thing.usage.sent);
    is_sent(case.before) && is_sent(case.after)
}

/// Callers did not have to set it: it was sent all the same.
fn was_always_sent(case: &Case<'_>) -> bool {
    let before = case.before;
    let is_required = before.is_some_and(|thing| thing.fact(Fact::Required) == Some("yes"));
    is_required && before.is_some_and(|thing| thing.usage.sent)
}

/// Without it a response cannot be read: it has to be there, and null is no value of it.
fn is_demanded(case: &Case<'_>) -> bool {
    let ty = case.after.and_then(|thing| thing.fact(Fact::Type));
    case.has(Fact::Required, "yes") && ty.is_some_and(|ty| !ty.starts_with("Option<"))
}

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    Rule::new("type-added", Added(Type), Compatible, "it is new", Nothing),
    Rule::new("type-removed", Removed(Type), Breaking, "it is gone", Caller("stop using it")),
    Rule::new("type-renamed", Changed(Type, Fact::Name), Breaking, "the type is `{new}` instead of `{old}`", Caller("use the new name")),
    Rule::new("type-kind-changed", Changed(Type, Fact::Kind), Breaking, "it is now: {new}; before: {old}", Caller("make and read it so")),
    Rule::new("type-held-changed", Changed(Type, Fact::Type), Breaking, "it holds `{new}` instead of `{old}`", Caller("use the new type")),
    Rule::new("type-limit-changed", Changed(Type, Fact::Limit), Behaviour, "`{which}` is {new} instead of {old}: the client may refuse what it sent before, and may send what it refused", Maintainer("make sure that the service takes what is sent, and callers send what is taken")).when(is_other_limit).dangerous(),
    Rule::new("type-limit-loosened", Changed(Type, Fact::Limit), Behaviour, "`{which}` is {new} instead of {old}; the client sends what it refused before", Maintainer("make sure that the service takes it")).when(is_loosened).dangerous().stay(Works),
    Rule::new("type-limit-tightened", Changed(Type, Fact::Limit), Behaviour, "`{which}` is {new} instead of {old}; what does not keep to it is refused before it is sent", Caller("keep to it")),
    Rule::new("constructor-added", Changed(Type, Fact::Constructor), Compatible, "`new` is new", Nothing).when(is_new),
    Rule::new("constructor-removed", Changed(Type, Fact::Constructor), Breaking, "`new` is gone", Caller("begin with `default()`, if there is one")).when(is_gone),
    Rule::new("constructor-arguments-swapped", Changed(Type, Fact::Order), Breaking, "`new` takes {new} instead of {old}: the same code compiles, and gives its values to other fields", Caller("pass them in the new order; the compiler sees no swap of equal types")).when(|case| is_reordered(case) && case.is_silent).dangerous().at_run_time(),
    Rule::new("constructor-arguments-moved", Changed(Type, Fact::Order), Breaking, "`new` takes {new} instead of {old}", Caller("pass them in the new order")).when(is_reordered).dangerous(),
    Rule::new("default-added", Changed(Type, Fact::DefaultImpl), Compatible, "it has a `default()`", Nothing).when(is_new),
    Rule::new("default-removed", Changed(Type, Fact::DefaultImpl), Breaking, "it no longer has a `default()`", Caller("begin with `new`, if there is one")),
    Rule::new("type-now-sent", Changed(Type, Fact::Sent), Compatible, "it can be sent", Nothing).when(is_new),
    Rule::new("type-no-longer-sent", Changed(Type, Fact::Sent), Compatible, "it is only received", Nothing),
    Rule::new("type-now-received", Changed(Type, Fact::Received), Compatible, "it can be received", Nothing).when(is_new),
    Rule::new("type-no-longer-received", Changed(Type, Fact::Received), Breaking, "it is only sent, and can no longer be read from JSON", Caller("stop reading it")),
    Rule::new("additional-properties-added", Changed(Type, Fact::Additional), Compatible, "properties that are not listed are kept, as `{new}`", Nothing).when(is_new).stay(Works),
    Rule::new("additional-properties-removed", Changed(Type, Fact::Additional), Breaking, "properties that are not listed are no longer kept", Caller("read the listed ones")).when(is_gone).stay(Works),
    Rule::new("additional-properties-changed", Changed(Type, Fact::Additional), Breaking, "properties that are not listed are `{new}` instead of `{old}`", Caller("use the new type")),
    Rule::new("discriminator-changed", Changed(Type, Fact::Discriminator), Behaviour, "the alternatives are told apart by {new} instead of {old}", Maintainer("make sure that each is still read as what it is")),
    Rule::new("type-deprecated", Changed(Type, Fact::Deprecated), Compatible, "it is deprecated", Caller("look for what replaces it")).when(is_new),
    Rule::new("type-undeprecated", Changed(Type, Fact::Deprecated), Compatible, "it is no longer deprecated", Nothing),

    Rule::new("field-added-required", Added(Field), Breaking, "`new` takes `{wire}` as well", Caller("pass it")).when(|case| case.has(Fact::Passing, "yes") && case.holder.is_some_and(|holder| holder.usage.sent)).stay_by(Fails, Works),
    Rule::new("field-constant-added", Added(Field), Breaking, "`{wire}` is always sent", Maintainer("make sure that the service takes it")).when(|case| case.is_sent() && case.has(Fact::Required, "yes")).at_run_time().stay(Fails),
    Rule::new("field-added-demanded", Added(Field), Behaviour, "a response without `{wire}` cannot be read", Maintainer("make sure that the service always sends it")).when(is_demanded),
    Rule::new("field-added", Added(Field), Compatible, "`{wire}` is new", Nothing),
    Rule::new("field-removed", Removed(Field), Breaking, "`{wire}` is gone", Caller("stop using it")),
    Rule::new("field-renamed", Changed(Field, Fact::Name), Breaking, "the field is `{new}` instead of `{old}`", Caller("use the new name")),
    Rule::new("field-wire-changed", Changed(Field, Fact::Wire), Breaking, "the same code sends `{new}` instead of `{old}`", Maintainer("make sure that the service takes it")).when(|case| case.is_sent()).at_run_time(),
    Rule::new("field-read-from-changed", Changed(Field, Fact::Wire), Behaviour, "it is read from `{new}` instead of `{old}`", Maintainer("make sure that the service sends it so")),
    Rule::new("field-became-nullable", Changed(Field, Fact::Type), Breaking, "`{wire}` may be null: `{new}` instead of `{old}`", Caller("handle null: it is `None`, or `Some(None)` where it may be absent as well")).when(|case| became_optional(case) && !case.changes(Fact::Required)).stay_by(Works, Fails),
    Rule::new("field-no-longer-nullable", Changed(Field, Fact::Type), Breaking, "`{wire}` is never null: `{new}` instead of `{old}`", Caller("handle one `Option` less; give it a value where the type is sent")).when(|case| became_required(case) && !case.changes(Fact::Required)).stay_by(Fails, Works),
    Rule::new("field-became-optional", Changed(Field, Fact::Type), Breaking, "`{wire}` may be absent: `{new}` instead of `{old}`", Caller("handle `None`")).when(became_optional).stay_by(Works, Fails),
    Rule::new("field-became-present", Changed(Field, Fact::Type), Breaking, "`{wire}` is always there, if only as null: `{new}` instead of `{old}`", Caller("handle one `Option` instead of two; pass it to `new` where the type is sent")).when(|case| became_required(case) && may_be_null(case)).stay_by(Fails, Works),
    Rule::new("field-became-required", Changed(Field, Fact::Type), Breaking, "`{wire}` is always there: `{new}` instead of `{old}`", Caller("do not unwrap it; pass it to `new` where the type is sent")).when(became_required).stay_by(Fails, Works),
    Rule::new("field-type-changed", Changed(Field, Fact::Type), Breaking, "`{wire}` is `{new}` instead of `{old}`", Caller("use the new type")),
    Rule::new("field-argument-added", Changed(Field, Fact::Passing), Breaking, "`new` takes `{wire}` as well", Caller("pass it")).when(|case| is_new(case) && is_still_made(case) && !case.changes(Fact::Type)).stay(Fails),
    Rule::new("field-argument-removed", Changed(Field, Fact::Passing), Breaking, "`new` no longer takes `{wire}`", Caller("set the field, if it is still there")).when(|case| is_gone(case) && is_still_made(case) && !case.changes(Fact::Type)).stay(Works),
    Rule::new("field-demanded", Changed(Field, Fact::Required), Compatible, "`{wire}` is always there, if only as null", Nothing).when(|case| is_new(case) && !case.changes(Fact::Type) && !case.changes(Fact::Passing)).stay_by(Fails, Works),
    Rule::new("field-no-longer-demanded", Changed(Field, Fact::Required), Compatible, "`{wire}` may be absent instead of null", Nothing).when(|case| !case.changes(Fact::Type) && !case.changes(Fact::Passing)).stay(Works),
    Rule::new("field-held-back", Changed(Field, Fact::HeldBack), Breaking, "`{wire}` is no longer sent, also where it is set", Caller("do not count on it")).when(is_new).dangerous().at_run_time(),
    Rule::new("field-now-sent", Changed(Field, Fact::HeldBack), Breaking, "`{wire}` is sent where it is set, which it was not before", Caller("make sure that a copy of what was received may be sent")).at_run_time().stay(Works),
    Rule::new("field-constant-removed", Changed(Field, Fact::Constant), Breaking, "`{wire}` is no longer {old} by itself", Caller("set it")).when(|case| is_gone(case) && was_always_sent(case)).at_run_time().stay(Works),
    Rule::new("field-constant-freed", Changed(Field, Fact::Constant), Compatible, "`{wire}` may be something else than {old}", Nothing).when(is_gone).stay(Works),
    Rule::new("field-constant-changed", Changed(Field, Fact::Constant), Breaking, "the only value of `{wire}` is {new} instead of {old}", Maintainer("make sure that it still means what you want")).when(|case| case.is_sent()).at_run_time(),
    Rule::new("field-documented-constant-changed", Changed(Field, Fact::Constant), Behaviour, "the only documented value of `{wire}` is {new} instead of {old}", Caller("look whether you compare it")).stay(Works),
    Rule::new("field-unused-default-changed", Changed(Field, Fact::Default), Compatible, "the document fills in {new} instead of {old} for `{wire}`, which is always there all the same", Nothing).when(|case| case.has(Fact::Required, "yes")).stay(Unaffected),
    Rule::new("field-default-changed", Changed(Field, Fact::Default), Behaviour, "left out, `{wire}` means {new} instead of {old}", Caller("set it where the old meaning is wanted")).when(|case| case.is_sent()).dangerous(),
    Rule::new("field-documented-default-changed", Changed(Field, Fact::Default), Behaviour, "absent, `{wire}` means {new} instead of {old}", Caller("read `None` so")),
    Rule::new("field-limit-changed", Changed(Field, Fact::Limit), Behaviour, "`{which}` of `{wire}` is {new} instead of {old}: the client may refuse what it sent before, and may send what it refused", Maintainer("make sure that the service takes what is sent, and callers send what is taken")).when(is_other_limit).dangerous(),
    Rule::new("field-limit-loosened", Changed(Field, Fact::Limit), Behaviour, "`{which}` of `{wire}` is {new} instead of {old}; the client sends what it refused before", Maintainer("make sure that the service takes it")).when(is_loosened).dangerous().stay(Works),
    Rule::new("field-limit-tightened", Changed(Field, Fact::Limit), Behaviour, "`{which}` of `{wire}` is {new} instead of {old}; what does not keep to it is refused before it is sent", Caller("keep to it")),
    Rule::new("field-leniency-added", Changed(Field, Fact::Presence), Compatible, "numbers as strings and strings as numbers are read too", Nothing).when(is_new).stay(Fails),
    Rule::new("field-leniency-removed", Changed(Field, Fact::Presence), Behaviour, "numbers as strings and strings as numbers can no longer be read", Maintainer("make sure that the service sends the documented type")).when(|case| !case.changes(Fact::Type)).stay(Works),
    Rule::new("field-deprecated", Changed(Field, Fact::Deprecated), Compatible, "it is deprecated, and using it is a warning", Caller("look for what replaces it")).when(is_new),
    Rule::new("field-undeprecated", Changed(Field, Fact::Deprecated), Compatible, "it is no longer deprecated", Nothing),

    Rule::new("variant-added-sent", Added(Variant), Compatible, "it is new; its value could be sent in an `Unknown`", Nothing).when(|case| !case.is_received()),
    Rule::new("variant-added", Added(Variant), Compatible, "it is new; it was `Unknown` before", Caller("match it, if `Unknown` was handled for it")),
    Rule::new("variant-removed", Removed(Variant), Breaking, "it is gone", Caller("stop using it")).stay_by(Fails, Works),
    Rule::new("variant-renamed", Changed(Variant, Fact::Name), Breaking, "the variant is `{new}` instead of `{old}`", Caller("use the new name")),
    Rule::new("variant-value-changed", Changed(Variant, Fact::Value), Breaking, "the same variant is sent and read as {new} instead of {old}", Maintainer("make sure that it still means what you want")).dangerous().at_run_time(),

    Rule::new("alternative-added", Added(Alternative), Compatible, "it is new; it was `Unknown` before", Caller("match it, if `Unknown` was handled for it")),
    Rule::new("alternative-removed", Removed(Alternative), Breaking, "it is gone", Caller("stop using it")).stay_by(Fails, Works),
    Rule::new("alternative-type-changed", Changed(Alternative, Fact::Type), Breaking, "it holds `{new}` instead of `{old}`", Caller("use the new type")),
    Rule::new("alternative-tags-changed", Changed(Alternative, Fact::Tags), Breaking, "it goes by {new} instead of {old}", Maintainer("make sure that it still means what you want")).dangerous().at_run_time(),
    Rule::new("alternative-limit-changed", Changed(Alternative, Fact::Limit), Behaviour, "`{which}` is {new} instead of {old}: the client may refuse what it sent before, and may send what it refused", Maintainer("make sure that the service takes what is sent, and callers send what is taken")).when(is_other_limit).dangerous(),
    Rule::new("alternative-limit-loosened", Changed(Alternative, Fact::Limit), Behaviour, "`{which}` is {new} instead of {old}; the client sends what it refused before", Maintainer("make sure that the service takes it")).when(is_loosened).dangerous().stay(Works),
    Rule::new("alternative-limit-tightened", Changed(Alternative, Fact::Limit), Behaviour, "`{which}` is {new} instead of {old}; what does not keep to it is refused before it is sent", Caller("keep to it")),
];
