//! Limits as they are written: expressions that the runtime checks values against.

use super::context::{Context, word};
use super::types::{self, From};
use crate::ir::{Bound, Kind, Limits, Type};
use crate::render::line;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The limits of a type as an expression; `None` if there are none.
pub fn limits(context: &Context<'_>, ty: &Type, from: From) -> Option<TokenStream> {
    let rules = rules(context, ty, from);
    (!rules.is_empty()).then(|| {
        let none = none(from);
        quote!(#none #(#rules)*)
    })
}

/// The limits of a type as calls that each begin with a dot; none if it has no limits.
pub fn rules(context: &Context<'_>, ty: &Type, from: From) -> Vec<TokenStream> {
    let mut rules = own_rules(&ty.limits, from);
    let below = match &ty.kind {
        Kind::Array(item) => {
            limits(context, item, from).map(|inner| quote!(.items(const { &#inner })))
        }
        Kind::Map(value) => {
            limits(context, value, from).map(|inner| quote!(.others(const { &#inner })))
        }
        Kind::Named(id) => context.graph.is_limited(*id).then(|| {
            let name = types::named(context, *id, from);
            quote!(.object(#name::limits))
        }),
        _ => None,
    };
    rules.extend(below);
    rules
}

/// The limits of a type in the brackets of the runtime's table.
pub fn bracketed(context: &Context<'_>, ty: &Type) -> Option<String> {
    let rules = rules(context, ty, From::Models);
    let text = line(&quote!(#(#rules)*));
    text.strip_prefix('.').map(|rules| format!(" [{rules}]"))
}

/// No limits, as an expression.
fn none(from: From) -> TokenStream {
    match from {
        From::Models => quote!(crate::runtime::Limits::NONE),
        From::Elsewhere => quote!(Limits::NONE),
    }
}

fn own_rules(limits: &Limits, from: From) -> Vec<TokenStream> {
    let Limits {
        min_length,
        max_length,
        relative_path,
        patterns,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
        minimum,
        maximum,
        exclusive_minimum,
        exclusive_maximum,
        multiples,
        conditions,
        any_of,
    } = limits;
    let single = [
        count(*min_properties, "min_properties"),
        count(*max_properties, "max_properties"),
        count(*min_items, "min_items"),
        count(*max_items, "max_items"),
        unique_items.then(|| quote!(.unique_items())),
        count(*min_length, "min_length"),
        count(*max_length, "max_length"),
        relative_path.then(|| quote!(.relative_path())),
        bound(*minimum, *exclusive_minimum, "minimum"),
        bound(*maximum, *exclusive_maximum, "maximum"),
    ];
    let mut rules: Vec<TokenStream> = single.into_iter().flatten().collect();
    if !patterns.is_empty() {
        rules.push(quote!(.patterns(&[#(#patterns),*])));
    }
    if !conditions.is_empty() {
        let broken = quote!(crate::runtime::broken(&[#(#conditions),*], value));
        rules.push(quote!(.breaking(|value| #broken)));
    }
    if !multiples.is_empty() {
        let multiples = multiples.iter().map(decimal);
        rules.push(quote!(.multiples_of(&[#(#multiples),*])));
    }
    if !any_of.is_empty() {
        let none = none(from);
        let any_of = any_of.iter().map(|limits| {
            let rules = own_rules(limits, from);
            quote!(#none #(#rules)*)
        });
        rules.push(quote!(.any_of(const { &[#(#any_of),*] })));
    }
    rules
}

fn count(value: Option<u64>, method: &str) -> Option<TokenStream> {
    let method = word(method);
    value.map(|value| {
        let value = Literal::u64_unsuffixed(value);
        quote!(.#method(#value))
    })
}

/// A number as the runtime reads its digits: no float has room for all of them.
fn decimal(value: &Bound) -> String {
    match value {
        Bound::Float(value) if *value >= 1e17 => format!("{value:e}"),
        value => value.to_string(),
    }
}

/// A number that is not negative, in as few digits as say which it is.
fn float(value: f64) -> Literal {
    let short = format!("{value:e}").parse().ok();
    short
        .filter(|_| value >= 1e17)
        .unwrap_or_else(|| Literal::f64_unsuffixed(value))
}

fn bound(value: Option<Bound>, exclusive: bool, method: &str) -> Option<TokenStream> {
    let value = value.filter(|value| value.as_f64().is_finite())?;
    if let Some(whole) = value.beyond_floats() {
        let next = if method == "minimum" { 1 } else { -1 };
        let least = if exclusive { whole + next } else { whole };
        let method = word(&format!("whole_{method}"));
        return Some(signed(
            &method,
            least < 0,
            Literal::u128_unsuffixed(least.unsigned_abs()),
        ));
    }
    let method = if exclusive {
        word(&format!("exclusive_{method}"))
    } else {
        word(method)
    };
    let value = value.as_f64();
    Some(signed(&method, value < 0.0, float(value.abs())))
}

/// A literal has no sign.
fn signed(method: &Ident, is_negative: bool, literal: Literal) -> TokenStream {
    if is_negative {
        quote!(.#method(-#literal))
    } else {
        quote!(.#method(#literal))
    }
}
