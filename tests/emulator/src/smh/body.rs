//! Reading what a call sends: JSON bodies and the numbers in queries and paths.

use std::ops::RangeInclusive;

use serde_json::Value;

use super::envelope::Refusal;
use crate::call::Call;

/// The largest batch of the calls that print no limit of their own.
pub(super) const BATCH_LIMIT: usize = 1000;

/// The body, if it is JSON and says so.
pub(super) fn json_body(call: &Call) -> Result<Value, Refusal> {
    let wrong = || Refusal::parameter("The body must be JSON.");
    if !call.says_json() {
        return Err(wrong());
    }
    serde_json::from_slice(&call.body).map_err(|_not_json| wrong())
}

/// The body, if it is an array that is neither empty nor longer than `most`.
pub(super) fn json_list(call: &Call, most: usize) -> Result<Vec<Value>, Refusal> {
    let Value::Array(items) = json_body(call)? else {
        return Err(Refusal::parameter("The body must be an array."));
    };
    if items.is_empty() {
        return Err(Refusal::new(400, "NoItemsProvided", "No items provided."));
    }
    if items.len() > most {
        return Err(Refusal::new(400, "TooManyItems", "Too many items."));
    }
    Ok(items)
}

/// The body, if it is an array of ids of items of the bin.
pub(super) fn item_ids(call: &Call) -> Result<Vec<i64>, Refusal> {
    json_list(call, BATCH_LIMIT)?
        .iter()
        .map(|id| id.as_i64())
        .collect::<Option<_>>()
        .ok_or_else(|| Refusal::parameter("A recycled item id is not a number."))
}

/// A number in the path.
pub(super) fn id_in_path(call: &Call, name: &str) -> Result<i64, Refusal> {
    call.path(name)
        .parse()
        .map_err(|_| Refusal::parameter(&format!("{name} is not a number.")))
}

/// A number in the query within these limits.
pub(super) fn number(
    call: &Call,
    name: &str,
    limits: RangeInclusive<usize>,
) -> Result<Option<usize>, Refusal> {
    let Some(text) = call.filled(name) else {
        return Ok(None);
    };
    let number = text.parse().ok().filter(|number| limits.contains(number));
    number
        .map(Some)
        .ok_or_else(|| Refusal::parameter(&format!("{name} is out of range.")))
}

/// A switch in the query.
pub(super) fn switch(call: &Call, name: &str) -> Result<Option<bool>, Refusal> {
    match call.filled(name) {
        None => Ok(None),
        Some("0" | "false") => Ok(Some(false)),
        Some("1" | "true") => Ok(Some(true)),
        Some(_) => Err(Refusal::parameter(&format!("{name} is not 0 or 1."))),
    }
}

/// The parts of a list written with commas, empty ones left out.
pub(super) fn comma_list(text: Option<&str>) -> Vec<String> {
    text.unwrap_or_default()
        .split(',')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
