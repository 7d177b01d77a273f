//! Rules about operations and what they answer.

use super::limits::{is_loosened, is_other_limit};
use crate::diff::advice::Advice::{Caller, Maintainer, Nothing};
use crate::diff::advice::OldVersion::{Fails, Shares, Unaffected, Works};
use crate::diff::case::{Case, On};
use crate::diff::pairing::is_same_path;
use crate::diff::rule::{Rule, Verdict, is_gone, is_new};
use crate::emit::surface::{FAILURE, Fact, Subject, TASK_RESULTS, WATCH};
use On::{Added, Changed, Removed};
use Subject::{Failure, Operation, OperationError, Success};
use Verdict::{Behaviour, Breaking, Compatible};

fn grew(case: &Case<'_>) -> bool {
    case.numbers().is_some_and(|(old, new)| new > old)
}

/// What every task has.
const STATE: &str = "state in";

fn is_state(case: &Case<'_>) -> bool {
    case.which == STATE
}

fn is_reason(case: &Case<'_>) -> bool {
    FAILURE.contains(&case.which)
}

/// There is, or was, a batch on both sides, and what tells of its tasks.
fn is_watch(case: &Case<'_>) -> bool {
    case.which == WATCH && !case.changes_presence(Fact::BatchSize)
}

/// There is a batch on both sides, and something else is read of it.
fn is_other_reading(case: &Case<'_>) -> bool {
    let is_watched_anew =
        case.which == TASK_RESULTS && case.changes_presence_of(Fact::Batch, WATCH);
    !case.changes_presence(Fact::BatchSize) && !is_watched_anew
}

/// What stays is in another order.
pub(super) fn is_reordered(case: &Case<'_>) -> bool {
    let list = |text: Option<&str>| -> Vec<String> {
        text.unwrap_or_default()
            .split(", ")
            .map(str::to_owned)
            .collect()
    };
    let (old, new) = (list(case.old), list(case.new));
    let kept = |these: &[String], those: &[String]| -> Vec<String> {
        these
            .iter()
            .filter(|one| those.contains(one))
            .cloned()
            .collect()
    };
    kept(&old, &new) != kept(&new, &old)
}

/// The same place of a path is called otherwise.
fn is_placeholder(case: &Case<'_>) -> bool {
    let (old, new) = (case.old.unwrap_or_default(), case.new.unwrap_or_default());
    is_same_path(old, new)
}

/// More requests in a second, more at once, or as many as callers make.
fn is_faster(case: &Case<'_>) -> bool {
    let rate = |text: &str| -> Option<(f64, f64)> {
        let (requests, seconds) = text.strip_suffix(" s")?.split_once(" in ")?;
        let requests: f64 = requests.parse().ok()?;
        Some((requests, requests / seconds.parse::<f64>().ok()?))
    };
    match (case.old.and_then(rate), case.new.and_then(rate)) {
        (Some(old), Some(new)) => new.0 > old.0 || new.1 > old.1,
        (old, _) => old.is_some(),
    }
}

/// A credential that was sent is no longer: nothing is asked for, and it is not named.
fn is_dropped(case: &Case<'_>) -> bool {
    let named = |text: Option<&str>| -> Vec<String> {
        let all = text.unwrap_or_default().split(" or ");
        let all = all.flat_map(|one| one.split(" + "));
        let all = all.map(|one| one.split(" with ").next().unwrap_or_default().to_owned());
        all.filter(|one| !one.is_empty() && one != "nothing")
            .collect()
    };
    let is_free = case
        .new
        .is_none_or(|new| new.split(" or ").any(|one| one == "nothing"));
    let kept = named(case.new);
    is_free && named(case.old).iter().any(|one| !kept.contains(one))
}

/// The body can no longer be sent as one of its forms.
fn is_form_lost(case: &Case<'_>) -> bool {
    let kept = case.new.unwrap_or_default();
    let mut forms = case.old.unwrap_or_default().split(", ");
    forms.any(|form| !form.is_empty() && !kept.split(", ").any(|one| one == form))
}

/// A variant of the enum that the operation answers, rather than only documented.
fn is_variant(case: &Case<'_>) -> bool {
    case.thing()
        .is_some_and(|thing| !thing.shown.starts_with("Client::"))
}

/// Nothing is asked for any more.
fn is_open(case: &Case<'_>) -> bool {
    let is_free =
        |text: Option<&str>| text.is_none_or(|text| text.split(" or ").any(|one| one == "nothing"));
    is_free(case.new) && !is_free(case.old)
}

#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    Rule::new("operation-added", Added(Operation), Compatible, "it is new", Nothing),
    Rule::new("operation-removed", Removed(Operation), Breaking, "it is gone", Caller("stop calling it")),
    Rule::new("operation-renamed", Changed(Operation, Fact::Name), Breaking, "the method is `{new}` instead of `{old}`, and its request type is renamed with it", Caller("call it by the new name")),
    Rule::new("request-type-renamed", Changed(Operation, Fact::Builder), Breaking, "the request type is `{new}` instead of `{old}`", Caller("use the new name where the type is named")).when(|case| !case.changes(Fact::Name)),
    Rule::new("operation-moved", Changed(Operation, Fact::Module), Breaking, "its request type is in `{new}` instead of `{old}`", Caller("name the new module where the type is imported")),
    Rule::new("placeholder-renamed", Changed(Operation, Fact::Request), Compatible, "the document calls places of the path otherwise, `{new}` instead of `{old}`; what is sent is the same", Nothing).when(is_placeholder).stay(Works),
    Rule::new("operation-request-changed", Changed(Operation, Fact::Request), Breaking, "the same call sends `{new}` instead of `{old}`", Maintainer("make sure that it still does what you want")).at_run_time(),
    Rule::new("operation-server-changed", Changed(Operation, Fact::Server), Breaking, "the same call goes to {new} instead of {old}", Maintainer("make sure that the server is reachable and trusted")).at_run_time(),
    Rule::new("operation-constants-changed", Changed(Operation, Fact::Constants), Breaking, "the same call always sends {new} instead of {old}", Maintainer("make sure that it still does what you want")).dangerous().at_run_time(),
    Rule::new("operation-became-repeatable", Changed(Operation, Fact::Repeatable), Behaviour, "after a lost connection, a timeout or a failure of the server the client now sends it again", Maintainer("make sure that the service takes it twice without harm")).when(is_new).dangerous(),
    Rule::new("operation-no-longer-repeatable", Changed(Operation, Fact::Repeatable), Behaviour, "after a lost connection, a timeout or a failure of the server the client no longer sends it again", Caller("handle failures whose outcome is unknown")),
    Rule::new("idempotency-key-added", Changed(Operation, Fact::Key), Behaviour, "a call has a fresh `{new}` by which the service knows it again: after a lost connection, a timeout or a failure of the server the client also sends a write again", Maintainer("make sure that the service does nothing twice for one value of it")).when(is_new).dangerous().stay(Works),
    Rule::new("idempotency-key-removed", Changed(Operation, Fact::Key), Behaviour, "a call no longer has a fresh `{old}` by which the service knows it again: after a lost connection, a timeout or a failure of the server the client no longer sends a write again", Caller("handle failures whose outcome is unknown")).when(is_gone).dangerous().stay(Works),
    Rule::new("idempotency-key-changed", Changed(Operation, Fact::Key), Behaviour, "the service knows a call that it was sent before by `{new}` instead of `{old}`", Maintainer("make sure that the service does nothing twice for one value of it")).dangerous().stay(Shares),
    Rule::new("operation-rate-raised", Changed(Operation, Fact::Rate), Behaviour, "the client keeps to {new} instead of {old}", Maintainer("make sure that the service takes as many")).when(is_faster).dangerous().stay(Works),
    Rule::new("operation-rate-changed", Changed(Operation, Fact::Rate), Behaviour, "the client keeps to {new} instead of {old}", Caller("expect calls to wait longer")),
    Rule::new("operation-credential-dropped", Changed(Operation, Fact::Security), Breaking, "the same call no longer sends the credential that it sent: it takes {new} instead of {old}", Maintainer("make sure that the service answers the same to a call without it")).when(is_dropped).at_run_time().stay(Works),
    Rule::new("operation-security-opened", Changed(Operation, Fact::Security), Compatible, "it no longer needs a credential ({new} instead of {old})", Nothing).when(is_open).stay(Works),
    Rule::new("operation-security-changed", Changed(Operation, Fact::Security), Behaviour, "it needs {new} instead of {old}; without a fitting credential it fails before it is sent", Caller("give the client the credential")),
    Rule::new("operation-accept-changed", Changed(Operation, Fact::Accept), Behaviour, "it asks for {new} instead of {old}", Caller("look whether something between you and the service depends on it")),
    Rule::new("body-media-type-changed", Changed(Operation, Fact::Body), Breaking, "the body is sent as {new} instead of {old}", Maintainer("make sure that the service takes it")).at_run_time(),
    Rule::new("body-form-removed", Changed(Operation, Fact::BodyAlso), Breaking, "the body may also be sent as {new} instead of {old}; a call that asks for another form is refused before it is sent", Caller("send it in a way that is left")).when(is_form_lost).at_run_time(),
    Rule::new("body-form-added", Changed(Operation, Fact::BodyAlso), Compatible, "the body may also be sent as {new} instead of {old}", Nothing).stay(Works),
    Rule::new("body-limit-changed", Changed(Operation, Fact::Limit), Behaviour, "`{which}` of the body is {new} instead of {old}: the client may refuse what it sent before, and may send what it refused", Maintainer("make sure that the service takes what is sent, and callers send what is taken")).when(is_other_limit).dangerous(),
    Rule::new("body-limit-loosened", Changed(Operation, Fact::Limit), Behaviour, "`{which}` of the body is {new} instead of {old}; what was refused before is sent", Maintainer("make sure that the service takes it")).when(is_loosened).dangerous().stay(Works),
    Rule::new("body-limit-tightened", Changed(Operation, Fact::Limit), Behaviour, "`{which}` of the body is {new} instead of {old}; what does not keep to it is refused before it is sent", Caller("keep to it")),
    Rule::new("result-type-changed", Changed(Operation, Fact::Returns), Breaking, "it returns `{new}` instead of `{old}`", Caller("use the new type")),
    Rule::new("arguments-reordered", Changed(Operation, Fact::Order), Breaking, "the arguments are {new} instead of {old}", Caller("pass them in the new order; the compiler sees no swap of equal types")).when(|case| is_reordered(case) && case.is_silent).dangerous().at_run_time(),
    Rule::new("arguments-moved", Changed(Operation, Fact::Order), Breaking, "the arguments are {new} instead of {old}", Caller("pass them in the new order")).when(is_reordered).dangerous(),
    Rule::new("reading-added", Changed(Operation, Fact::Streams), Compatible, "`{which}` is new: {new}", Nothing).when(is_new),
    Rule::new("reading-removed", Changed(Operation, Fact::Streams), Breaking, "`{which}` is gone", Caller("read the response as a whole")).when(is_gone),
    Rule::new("reading-changed", Changed(Operation, Fact::Streams), Breaking, "`{which}` gives {new} instead of {old}", Caller("use what it gives now")).stay(Fails),
    Rule::new("pages-added", Changed(Operation, Fact::PageItem), Compatible, "`pages()` and `items()` are new", Nothing).when(is_new),
    Rule::new("pages-removed", Changed(Operation, Fact::PageItem), Breaking, "`pages()` and `items()` are gone", Caller("ask for each page yourself")).when(is_gone),
    Rule::new("pages-changed", Changed(Operation, Fact::Pages), Behaviour, "pages are read otherwise, {which}: {new} instead of {old}", Maintainer("make sure that lists are still complete")).when(|case| !case.changes_presence(Fact::PageItem)).stay(Fails),
    Rule::new("page-item-changed", Changed(Operation, Fact::PageItem), Breaking, "`items()` gives `{new}` instead of `{old}`", Caller("use the new type")).stay(Fails),
    Rule::new("batch-added", Changed(Operation, Fact::BatchSize), Compatible, "`in_batches()` is new, {new} items in a request", Nothing).when(is_new),
    Rule::new("batch-removed", Changed(Operation, Fact::BatchSize), Breaking, "`in_batches()` is gone", Caller("cut the list yourself")).when(is_gone),
    Rule::new("batch-size-raised", Changed(Operation, Fact::BatchSize), Behaviour, "a request may have {new} items instead of {old}, and `in_batches()` sends as many", Maintainer("make sure that the service takes as many; a request that it refuses fails as a whole")).when(grew).dangerous().stay(Works),
    Rule::new("batch-size-lowered", Changed(Operation, Fact::BatchSize), Behaviour, "a request may have {new} items instead of {old}; one with more is refused before it is sent, and `in_batches()` sends more requests", Caller("keep to it, or use `in_batches()`")).dangerous().stay(Fails),
    Rule::new("batch-item-changed", Changed(Operation, Fact::BatchItem), Breaking, "a batch is of `{new}` instead of `{old}`", Caller("use the new types")).when(|case| case.old.is_some() && case.new.is_some()),
    Rule::new("batch-watch-added", Changed(Operation, Fact::Batch), Compatible, "the tasks that a batch leaves can be settled", Nothing).when(|case| is_watch(case) && is_new(case)),
    Rule::new("batch-watch-removed", Changed(Operation, Fact::Batch), Breaking, "the tasks that a batch leaves can no longer be settled", Caller("ask for their state yourself")).when(|case| is_watch(case) && is_gone(case)),
    Rule::new("batch-reading-changed", Changed(Operation, Fact::Batch), Behaviour, "the outcome of an item is read otherwise, {which}: {new} instead of {old}", Maintainer("make sure that what is reported as done is done")).when(is_other_reading).dangerous().stay(Fails),
    Rule::new("task-added", Changed(Operation, Fact::Task), Compatible, "`until_done()` and `updates()` are new", Nothing).when(|case| is_state(case) && is_new(case)),
    Rule::new("task-removed", Changed(Operation, Fact::Task), Breaking, "`until_done()` and `updates()` are gone", Caller("ask for the state yourself")).when(|case| is_state(case) && is_gone(case)),
    Rule::new("task-reason-changed", Changed(Operation, Fact::Task), Behaviour, "why a task failed is read otherwise, {which}: {new} instead of {old}", Caller("look at what you do with the code and the message of an item whose task failed")).when(|case| is_reason(case) && !case.changes_presence_of(Fact::Task, STATE)).stay(Works),
    Rule::new("task-changed", Changed(Operation, Fact::Task), Behaviour, "the state of the task is read otherwise, {which}: {new} instead of {old}", Maintainer("make sure that what counts as done is done")).when(|case| !case.changes_presence_of(Fact::Task, STATE)).dangerous().stay(Fails),
    Rule::new("exclusive-arguments-changed", Changed(Operation, Fact::Exclusive), Behaviour, "of some arguments only one may be set: {new} instead of {old}", Caller("set no more than one of them")),
    Rule::new("operation-deprecated", Changed(Operation, Fact::Deprecated), Compatible, "it is deprecated, and using it is a warning", Caller("look for what replaces it")).when(is_new),
    Rule::new("operation-undeprecated", Changed(Operation, Fact::Deprecated), Compatible, "it is no longer deprecated", Nothing),
    Rule::new("success-variant-removed", Removed(Success), Breaking, "the variant `{name}` is gone", Caller("do not match it")).when(is_variant),
    Rule::new("success-variant-renamed", Changed(Success, Fact::Name), Breaking, "the variant is `{new}` instead of `{old}`", Caller("use the new name")).when(|case| case.old.is_some() && case.new.is_some()),
    Rule::new("success-variants-swapped", Changed(Success, Fact::Wire), Breaking, "the variant `{name}` is status {new} instead of {old}, which another variant is now", Caller("look at what you do for each")).when(|case| case.is_silent).dangerous().at_run_time().stay(Unaffected),
    Rule::new("success-status-changed", Changed(Success, Fact::Wire), Behaviour, "the variant `{name}` is status {new} instead of {old}", Maintainer("make sure that the service answers so")).when(|case| case.old.is_some() && case.new.is_some()),
    Rule::new("success-removed", Removed(Success), Compatible, "a response with status {wire} is no longer documented, and read as before", Nothing),
    Rule::new("success-added", Added(Success), Compatible, "a response with status {wire} is documented", Nothing).stay(Fails),
    Rule::new("success-type-changed", Changed(Success, Fact::Type), Breaking, "`{name}` holds `{new}` instead of `{old}`", Caller("use the new type")).when(is_variant),
    Rule::new("failure-added", Added(Failure), Compatible, "a failure with status {wire} is documented", Nothing),
    Rule::new("failure-removed", Removed(Failure), Compatible, "a failure with status {wire} is no longer documented", Nothing),
    Rule::new("failure-body-changed", Changed(Failure, Fact::ErrorBody), Behaviour, "the body of a failure is documented as `{new}` instead of `{old}`", Caller("name the new type where `Error::body` reads it")),
    Rule::new("operation-error-added", Added(OperationError), Compatible, "the error code {wire} is documented for it", Nothing),
    Rule::new("operation-error-removed", Removed(OperationError), Compatible, "the error code {wire} is no longer documented for it", Nothing),
];
