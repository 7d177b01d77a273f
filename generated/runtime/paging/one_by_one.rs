//! Reads the items of a page one by one, where the page as a whole cannot be read.
//!
//! One item that is not as documented must cost neither the others of its page nor the rest of
//! the list, and must not be missed in silence: it becomes an error in its place.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::client::CallError;
use crate::runtime::error::{DecodeError, Error};
use crate::runtime::paging::rules::Paged;
use crate::runtime::response::{RawResponse, Response};

/// What a page lists, each item or why it cannot be read.
pub(crate) type Read<R> = Vec<Result<<R as Paged>::Item, CallError<R>>>;

/// The most bytes that are read again for the items of one page, besides the items themselves.
const MOST_AGAIN: usize = 32 * 1024 * 1024;

/// The items of a page.
pub(crate) fn read<R: Paged>(
    response: Response<R::Code>,
    again: &RawResponse,
) -> Result<Read<R>, CallError<R>> {
    match R::read(response) {
        Ok(page) => Ok(R::into_items(page).into_iter().map(Ok).collect()),
        Err(Error::Decode(error)) => {
            let items = one_by_one::<R>(again);
            items.ok_or(Error::Decode(error))
        }
        Err(error) => Err(error),
    }
}

/// Nothing if it is not about the items.
fn one_by_one<R: Paged>(response: &RawResponse) -> Option<Read<R>> {
    let mut page: Value = response.json().ok()?;
    let place = R::RULES.items;
    let items = match page.pointer_mut(place)? {
        Value::Array(items) => std::mem::take(items),
        _ => return None,
    };
    let mut read = |items: Vec<Value>| {
        *page.pointer_mut(place)? = Value::Array(items);
        let body = serde_json::to_vec(&page).ok()?;
        let size = body.len();
        let mut response = response.clone();
        response.body = Bytes::from(body);
        let page = R::read(Response::new(response));
        Some((size, page.map(R::into_items)))
    };
    let (size, nothing) = read(Vec::new())?;
    if !nothing.ok()?.is_empty() || size.checked_mul(items.len())? > MOST_AGAIN {
        return None;
    }
    let arrays_above = place.split('/').filter(|key| key.parse::<usize>().is_ok());
    let arrays_above = arrays_above.count();
    let items = items.into_iter().enumerate().map(|(index, item)| {
        let (_, result) = read(vec![item])?;
        match result {
            Ok(mut items) if items.len() == 1 => items.pop().map(Ok),
            Ok(_) => None,
            Err(Error::Decode(error)) => Some(Err(at_index(*error, arrays_above, index).into())),
            Err(error) => Some(Err(error)),
        }
    });
    items.collect()
}

/// The same error at another element of an array, which was read alone: that below so many arrays.
fn at_index(mut error: DecodeError, arrays_above: usize, index: usize) -> DecodeError {
    let at = error.path.match_indices("[0]").nth(arrays_above);
    if let Some((at, alone)) = at {
        let range = at..at + alone.len();
        error.path.replace_range(range, &format!("[{index}]"));
    }
    error
}
