//! Reads the items of a page one by one, where the page as a whole cannot be read.
//!
//! One item that is not as documented must cost neither the others of its page nor the rest of
//! the list, and must not be missed in silence: it becomes an error in its place.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::client::CallError;
use crate::runtime::error::{DecodeError, Error};
use crate::runtime::paging::rules::Paged;
use crate::runtime::response::decode::memory_within;
use crate::runtime::response::{RawResponse, Response};
use crate::runtime::value::allowance::{Allowance, LEAST_PLACES};

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
            items.unwrap_or(Err(Error::Decode(error)))
        }
        Err(error) => Err(error),
    }
}

/// Nothing if it is not about the items.
fn one_by_one<R: Paged>(response: &RawResponse) -> Option<Result<Read<R>, CallError<R>>> {
    let mut page: Value = match response.json() {
        Ok(page) => page,
        Err(error) if error.beyond.is_some() => return Some(Err(error.into())),
        Err(_) => return None,
    };
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
    // All items together take no more than those of a page that can be read at once.
    let _allowance = Allowance::begin(memory_within(response.limit));
    let left = Allowance::left();
    let (size, nothing) = read(Vec::new())?;
    // What is made for each item and not kept: its page, and a list with more places than one.
    let passing = left - Allowance::left() + size_of::<R::Item>() * LEAST_PLACES;
    if !nothing.ok()?.is_empty() || size.checked_mul(items.len())? > MOST_AGAIN {
        return None;
    }
    let arrays_above = place.split('/').filter(|key| key.parse::<usize>().is_ok());
    let arrays_above = arrays_above.count();
    let mut all: Read<R> = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let left = Allowance::left();
        let (_, result) = read(vec![item])?;
        let item = match result {
            Ok(mut items) if items.len() == 1 => Ok(items.pop()?),
            Ok(_) => return None,
            Err(Error::Decode(error)) => Err(at_index(*error, arrays_above, index).into()),
            Err(error) => return Some(Err(error)),
        };
        Allowance::give_back(passing.min(left - Allowance::left()));
        let has_room = Allowance::take_item::<Result<R::Item, CallError<R>>>(index)
            && (item.is_ok() || Allowance::take_object::<DecodeError>());
        if !has_room {
            let error = response.unexpected("").because_of(response.limit);
            return Some(Err(error.into()));
        }
        all.push(item);
    }
    Some(Ok(all))
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
