//! Rules on the model: what is well-formed, and still cannot be meant.

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Api, Kind, Limits, Type, TypeShape};
use std::collections::BTreeSet;

/// Every finding about a model.
pub fn check(api: &Api) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for operation in &api.operations {
        for argument in &operation.arguments {
            limits(&argument.ty, &argument.at, &mut findings);
        }
    }
    for def in &api.types {
        if let TypeShape::Object(object) = &def.shape {
            for field in &object.properties {
                limits(&field.ty, &field.at, &mut findings);
            }
        }
    }
    let mut seen = BTreeSet::new();
    findings.retain(|finding| seen.insert(format!("{:?}{}", finding.place, finding.message)));
    findings
}

/// Limits that nothing can satisfy.
fn limits(ty: &Type, at: &str, findings: &mut Vec<Diagnostic>) {
    let Limits {
        min_length,
        max_length,
        min_items,
        max_items,
        minimum,
        maximum,
        ..
    } = &ty.limits;
    let mut contradict = |low: &str, high: &str| {
        findings.push(
            Diagnostic::error(
                Code::ContradictoryLimits,
                at,
                format!("`{low}` is greater than `{high}`: no value can be right"),
            )
            .hint("exchange them, or remove one"),
        );
    };
    if min_length
        .zip(*max_length)
        .is_some_and(|(min, max)| min > max)
    {
        contradict("minLength", "maxLength");
    }
    if min_items
        .zip(*max_items)
        .is_some_and(|(min, max)| min > max)
    {
        contradict("minItems", "maxItems");
    }
    if minimum.zip(*maximum).is_some_and(|(min, max)| min > max) {
        contradict("minimum", "maximum");
    }
    if let Kind::Array(item) = &ty.kind {
        limits(item, at, findings);
    }
}
