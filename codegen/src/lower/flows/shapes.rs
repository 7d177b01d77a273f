//! What the values of a type may look like.

use super::Call;
use crate::ir::{Enumeration, Kind, Number, Type, TypeShape};

impl Call<'_, '_> {
    fn shape(&self, ty: &Type) -> Option<&TypeShape> {
        match ty.kind {
            Kind::Named(id) => self.types.get(id.index()).map(|def| &def.shape),
            _ => None,
        }
    }

    /// Values of the type can be told apart without looking at how they are written.
    pub(super) fn can_be_counted(self, ty: &Type) -> bool {
        match ty.kind {
            Kind::String => true,
            Kind::Number(number) => !matches!(number, Number::F32 | Number::F64),
            Kind::Named(_) => !self.is_structured(ty) && !self.is_boolean(ty),
            _ => false,
        }
    }

    /// A value of the type is never an object or an array. Of any JSON it is not known.
    pub(super) fn is_scalar(self, ty: &Type) -> bool {
        let is_plain = |ty: &Type| {
            !matches!(ty.kind, Kind::Array(_) | Kind::Map(_)) && !self.is_structured(ty)
        };
        match self.shape(ty) {
            Some(TypeShape::Union(union)) => {
                let mut variants = union.variants.iter();
                variants.all(|(_, variant)| is_plain(variant))
            }
            _ => is_plain(ty),
        }
    }

    /// A value of the type is always true or false.
    pub(super) fn is_boolean(self, ty: &Type) -> bool {
        let shape = self.shape(ty);
        ty.kind == Kind::Boolean
            || shape.is_some_and(|shape| {
                matches!(shape, TypeShape::Enumeration(Enumeration::Booleans(_)))
            })
    }

    /// The type is a definition, and not one of an enumeration.
    pub(super) fn is_structured(self, ty: &Type) -> bool {
        let shape = self.shape(ty);
        shape.is_some_and(|shape| !matches!(shape, TypeShape::Enumeration(_)))
    }
}
