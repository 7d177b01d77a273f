//! Which values of JSON are equal, and which numbers are greater: 1 is 1.0, and whole numbers beyond
//! 2^53, which floats have no room for, are not like their neighbours.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{Hash, Hasher};

use serde_json::{Map, Number, Value};

/// The first item that is equal to an earlier one.
pub(crate) fn first_repeated(items: &[Value]) -> Option<usize> {
    let mut seen = HashSet::new();
    items.iter().position(|item| !seen.insert(Member(item)))
}

/// Equal as JSON, however deep.
pub(crate) fn is_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => compare(one, other) == Some(Ordering::Equal),
        (Value::Array(one), Value::Array(other)) => {
            let mut both = one.iter().zip(other);
            one.len() == other.len() && both.all(|(one, other)| is_equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let has = |(name, member)| other.get(name).is_some_and(|other| is_equal(member, other));
            one.len() == other.len() && one.iter().all(has)
        }
        _ => one == other,
    }
}

/// Which of two numbers is greater.
pub(crate) fn compare(one: &Number, other: &Number) -> Option<Ordering> {
    compare_with(one, other.as_f64()?, rest(other))
}

/// The same, of a float and what is to be added to it.
pub(crate) fn compare_with(number: &Number, float: f64, more: i128) -> Option<Ordering> {
    let order = number.as_f64()?.partial_cmp(&float)?;
    Some(order.then_with(|| rest(number).cmp(&more)))
}

/// What the float that is nearest to a whole number lacks.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "what is lost is what is asked for"
)]
fn rest(number: &Number) -> i128 {
    let whole = number.as_i128();
    whole.map_or(0, |whole| whole - whole as f64 as i128)
}

/// An item among others.
struct Member<'a>(&'a Value);

impl PartialEq for Member<'_> {
    fn eq(&self, other: &Self) -> bool {
        is_equal(self.0, other.0)
    }
}

impl Eq for Member<'_> {}

impl Hash for Member<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            Value::Null => {}
            Value::Bool(value) => value.hash(state),
            // Of both zeros, the sum is the one without a sign.
            Value::Number(number) => number.as_f64().map(|n| (n + 0.0).to_bits()).hash(state),
            Value::String(text) => text.hash(state),
            Value::Array(items) => items.iter().for_each(|item| Member(item).hash(state)),
            Value::Object(members) => sorted(members).for_each(|(name, member)| {
                name.hash(state);
                Member(member).hash(state);
            }),
        }
    }
}

/// The members by their names: other crates may have them kept in the order of the text.
fn sorted(members: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_unstable_by_key(|(name, _)| *name);
    members.into_iter()
}
