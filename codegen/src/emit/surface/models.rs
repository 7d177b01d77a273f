//! Definitions: what they are, what they hold, and how they travel.

use super::kinds::{Fact, Subject};
use super::thing::{Key, Surface, Thing};
use crate::emit::context::Context;
use crate::emit::definition::{is_boxed, options_around};
use crate::emit::object::{has_constructor, has_default, is_passed};
use crate::emit::types::{self, From};
use crate::emit::union::all_tags;
use crate::ir::{
    Enumeration, Object, Property, Scalar, Type, TypeDef, TypeId, TypeShape, Union, Usage, Variant,
};
use crate::names::{Ident, TypeNames};
use crate::render::line;
use serde_json::Value as Json;

/// A type as callers see it.
pub(super) fn nullable(context: &Context<'_>, ty: &Type) -> String {
    line(&types::nullable(context, ty, From::Elsewhere))
}

pub(super) fn models(context: &Context<'_>, surface: &mut Surface) {
    for (index, def) in context.api.types.iter().enumerate() {
        let id = TypeId::new(index);
        let names = context.names.of(id);
        let usage = context.graph.usage(id);
        let name = names.name.plain();
        let key = Key::new(Subject::Type, &[name]);
        let mut thing = Thing::new(key, format!("models::{name}"), def.at);
        thing.usage = usage;
        let kind = match &def.shape {
            TypeShape::Object(_) => "struct",
            TypeShape::Enumeration(Enumeration::Strings(_)) => "enum of strings",
            TypeShape::Enumeration(Enumeration::Integers(_)) => "enum of integers",
            TypeShape::Enumeration(Enumeration::Booleans(_)) => "enum of booleans",
            TypeShape::Union(_) => "union",
            TypeShape::Wrapper(_) => "wrapper",
        };
        thing
            .say(Fact::Name, name)
            .say(Fact::Kind, kind)
            .flag(Fact::Sent, usage.sent)
            .flag(Fact::Received, usage.received)
            .flag(Fact::DefaultImpl, has_default(context, id, 0))
            .flag(Fact::Deprecated, def.deprecated)
            .docs(&def.docs);
        let member = Member {
            context,
            id,
            def,
            names,
            usage,
        };
        match &def.shape {
            TypeShape::Object(object) => member.object(object, thing, surface),
            TypeShape::Enumeration(values) => {
                surface.add(&thing);
                match values {
                    Enumeration::Strings(values) => {
                        member.variants(values, |it| it.as_str().into(), surface)
                    }
                    Enumeration::Integers(values) => {
                        member.variants(values, |it| (*it).into(), surface);
                    }
                    Enumeration::Booleans(values) => {
                        member.variants(values, |it| (*it).into(), surface);
                    }
                }
            }
            TypeShape::Union(union) => member.union(union, thing, surface),
            TypeShape::Wrapper(inner) => {
                thing.say(Fact::Type, member.boxed(inner));
                if usage.sent {
                    thing.limits(inner);
                }
                surface.add(&thing);
            }
        }
    }
}

/// What members of a definition have in common.
struct Member<'a> {
    context: &'a Context<'a>,
    id: TypeId,
    def: &'a TypeDef,
    names: &'a TypeNames,
    usage: Usage,
}

impl Member<'_> {
    fn boxed(&self, ty: &Type) -> String {
        let plain = line(&types::plain(self.context, ty, From::Elsewhere));
        if is_boxed(self.context, self.id, ty) {
            format!("Box<{plain}>")
        } else {
            plain
        }
    }

    fn thing(
        &self,
        subject: Subject,
        wire: &str,
        name: &Ident,
        at: crate::node_id::NodeId,
    ) -> Thing {
        let owner = self.names.name.plain();
        let separator = if subject == Subject::Field { "." } else { "::" };
        let shown = format!("models::{owner}{separator}{}", name.raw());
        let mut thing = Thing::new(Key::new(subject, &[owner, wire]), shown, at);
        thing.usage = self.usage;
        thing.say(Fact::Name, name.raw());
        thing
    }

    fn object(&self, object: &Object, mut thing: Thing, surface: &mut Surface) {
        let is_passed = |field: &&Property| is_passed(self.context, field);
        let passed = object.properties.iter().filter(is_passed).count();
        let has_constructor = has_constructor(self.usage, object);
        let order = self.names.properties(object);
        let order = order.filter(|(property, _)| has_constructor && is_passed(property));
        let order: Vec<String> = order.map(|(_, name)| name.raw()).collect();
        thing
            .maybe(Fact::Order, (order.len() > 1).then(|| order.join(", ")))
            .flag(Fact::Constructor, has_constructor)
            .flag(Fact::DefaultImpl, has_constructor && passed == 0);
        if let Some(additional) = &object.additional {
            thing.say(Fact::Additional, nullable(self.context, additional));
        }
        surface.add(&thing);
        for (property, name) in self.names.properties(object) {
            self.field(property, name, surface);
        }
    }

    fn field(&self, property: &Property, name: &Ident, surface: &mut Surface) {
        let mut thing = self.thing(Subject::Field, property.name.as_wire(), name, property.at);
        let plain = self.boxed(&property.ty);
        let ty = match options_around(self.usage, property) {
            0 => plain,
            1 if property.expected => format!("Result<{plain}, Missing>"),
            1 => format!("Option<{plain}>"),
            _ => format!("Option<Option<{plain}>>"),
        };
        let is_passed = is_passed(self.context, property);
        let tag = property.tag.as_deref().map(Json::from);
        let constant = property.constant.as_ref().map(scalar);
        thing
            .say(Fact::Type, ty)
            .say(Fact::Wire, property.name.as_wire())
            .flag(Fact::Required, property.required)
            .flag(Fact::Passing, is_passed && self.usage.sent)
            .flag(Fact::HeldBack, self.usage.sent && property.is_held_back())
            .maybe(Fact::Constant, constant.or(tag))
            .maybe(Fact::Default, property.default.as_ref())
            .flag(Fact::Deprecated, property.deprecated)
            .docs(&property.docs)
            .example(self.context.api.examples.said(property.at));
        if self.usage.received {
            let lenient = property.ty.is_lenient();
            thing.maybe(Fact::Presence, lenient.then_some("leniently"));
        }
        // That nothing else than the only value is sent follows from that.
        if self.usage.sent && !property.is_held_back() && property.constant.is_none() {
            thing.limits(&property.ty);
        }
        surface.add(&thing);
    }

    fn variants<T>(&self, values: &[Variant<T>], json: impl Fn(&T) -> Json, surface: &mut Surface) {
        for (value, name) in self.names.variants(values) {
            let json = json(&value.value);
            let wire = json
                .as_str()
                .map_or_else(|| json.to_string(), str::to_owned);
            let mut thing = self.thing(Subject::Variant, &wire, name, value.at);
            thing
                .say(Fact::Value, json)
                .words(value.description.as_deref().unwrap_or_default());
            surface.add(&thing);
        }
    }

    fn union(&self, union: &Union, mut thing: Thing, surface: &mut Surface) {
        let discriminator = union.discriminator.as_ref();
        thing.maybe(
            Fact::Discriminator,
            discriminator.map(|it| it.property.as_wire()),
        );
        surface.add(&thing);
        let tags = match discriminator {
            Some(_) => all_tags(self.context, union),
            None => Vec::new(),
        };
        for (index, ((_, ty), name)) in self.names.alternatives(union).enumerate() {
            let mut thing = self.thing(Subject::Alternative, name.plain(), name, self.def.at);
            let tags = tags.get(index).filter(|tags| !tags.is_empty());
            thing
                .say(Fact::Type, self.boxed(ty))
                .maybe(Fact::Tags, tags.map(|tags| tags.join(", ")));
            if self.usage.sent {
                thing.limits(ty);
            }
            surface.add(&thing);
        }
    }
}

fn scalar(value: &Scalar) -> Json {
    match value {
        Scalar::Text(text) => text.as_str().into(),
        Scalar::Integer(value) => (*value).into(),
        Scalar::Boolean(value) => (*value).into(),
    }
}
