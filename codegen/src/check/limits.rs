//! Limits that nothing can satisfy.

use crate::diagnostic::{Code, Findings};
use crate::ir::{Api, Kind, Limits, Type, TypeShape};
use crate::node_id::NodeId;

pub(super) fn check(api: &Api, findings: &mut Findings) {
    for argument in api
        .operations
        .iter()
        .flat_map(|operation| &operation.arguments)
    {
        limits(&argument.ty, argument.at, findings);
    }
    for def in &api.types {
        if let TypeShape::Object(object) = &def.shape {
            for field in &object.properties {
                limits(&field.ty, field.at, findings);
            }
        }
    }
}

fn limits(ty: &Type, at: NodeId, findings: &mut Findings) {
    let mut ty = ty;
    loop {
        for (low, high) in contradictions(&ty.limits) {
            findings.error(
                Code::ContradictoryLimits,
                at,
                format!("`{low}` is greater than `{high}`: no value can be right"),
                "exchange them, or remove one",
            );
        }
        match &ty.kind {
            Kind::Array(item) => ty = item,
            _ => return,
        }
    }
}

fn contradictions(limits: &Limits) -> Vec<(&'static str, &'static str)> {
    let Limits {
        min_length,
        max_length,
        min_items,
        max_items,
        minimum,
        maximum,
        ..
    } = limits;
    let counts = |min: &Option<u64>, max: &Option<u64>| min.zip(*max).is_some_and(|(a, b)| a > b);
    let mut found = Vec::new();
    if counts(min_length, max_length) {
        found.push(("minLength", "maxLength"));
    }
    if counts(min_items, max_items) {
        found.push(("minItems", "maxItems"));
    }
    if minimum.zip(*maximum).is_some_and(|(min, max)| min > max) {
        found.push(("minimum", "maximum"));
    }
    found
}
