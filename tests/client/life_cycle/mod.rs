//! From deletion to restoration, on both services: what a caller does, what it is told, and what
//! has become of the files then.

mod dingtalk_storage;
mod media_hosting;

use std::fmt::Debug;

use crate::emulated::{self, Stage};
use undelete::runtime::{Error, ErrorCode};

/// More pages, or questions about a task, than any test needs.
const ENOUGH: usize = 200;

/// What every refusal must tell: status, code, a text for people and the id for support.
#[track_caller]
fn assert_refused<T: Debug, C: ErrorCode + PartialEq>(
    result: Result<T, Error<C>>,
    status: u16,
    code: C,
) -> Error<C> {
    let error = result.unwrap_err();
    let Error::Service(service) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(service.status(), status, "{error}");
    assert_eq!(service.code(), Some(&code), "{error}");
    assert!(service.message().is_some_and(|text| !text.is_empty()));
    assert!(service.request_id().is_some_and(|id| !id.is_empty()));
    assert!(!error.is_outcome_unknown(), "{error}");
    error
}

/// An answer or an error in the client's own words.
fn told<T: Debug, C: ErrorCode>(result: &Result<T, Error<C>>) -> String {
    match result {
        Ok(answer) => format!("{answer:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn assert_same_story(plain: &[String], other: &[String], how: &dyn Debug) {
    for (plain, other) in plain.iter().zip(other) {
        assert_eq!(plain, other, "{how:?}");
    }
    assert_eq!(plain.len(), other.len(), "{how:?}");
}
