//! References to definitions, all of an API, when definitions get other ids.

use super::api::Api;
use super::operation::Operation;
use super::types::{Kind, Type, TypeId, TypeShape};

impl Api {
    /// Replaces every reference to a definition.
    pub(super) fn redirect(&mut self, new: &impl Fn(TypeId) -> TypeId) {
        for def in &mut self.types {
            match &mut def.shape {
                TypeShape::Object(object) => {
                    let properties = object
                        .properties
                        .iter_mut()
                        .map(|property| &mut property.ty);
                    properties
                        .chain(&mut object.additional)
                        .for_each(|ty| redirect(ty, new));
                }
                TypeShape::Enumeration(_) => {}
                TypeShape::Wrapper(inner) => redirect(inner, new),
                TypeShape::Union(union) => {
                    let variants = union.variants.iter_mut();
                    variants.for_each(|(_, ty)| redirect(ty, new));
                }
            }
        }
        for global in &mut self.globals {
            redirect(&mut global.ty, new);
        }
        for operation in &mut self.operations {
            redirect_operation(operation, new);
        }
    }
}

fn redirect_operation(operation: &mut Operation, new: &impl Fn(TypeId) -> TypeId) {
    for argument in &mut operation.arguments {
        redirect(&mut argument.ty, new);
    }
    let successes = operation.successes.iter_mut().map(|one| &mut one.content);
    let failures = operation.failures.iter_mut();
    let failures = failures.flat_map(|one| one.bodies.iter_mut().map(|body| &mut body.content));
    for content in successes.chain(failures) {
        if let Some(ty) = content.ty_mut() {
            redirect(ty, new);
        }
    }
    for ty in operation.readings.types_mut() {
        redirect(ty, new);
    }
    for header in &mut operation.headers {
        redirect(&mut header.ty, new);
    }
    if let Some(pages) = &mut operation.pages {
        redirect(&mut pages.item, new);
        for step in &mut pages.items.0 {
            step.holder = new(step.holder);
        }
    }
    if let Some(batch) = &mut operation.batch {
        redirect(&mut batch.item, new);
        if let Some((_, result)) = &mut batch.results {
            redirect(result, new);
        }
    }
    if let Some(task) = &mut operation.task {
        redirect(&mut task.state, new);
    }
}

fn redirect(ty: &mut Type, new: &impl Fn(TypeId) -> TypeId) {
    match &mut ty.kind {
        Kind::Named(id) => *id = new(*id),
        Kind::Array(item) | Kind::Map(item) => redirect(item, new),
        _ => {}
    }
}
