//! Bodies for tests of the request builder, as the rows of operations lead to them.

use serde::Serialize;
use serde_json::Value;

use crate::runtime::{Body, Bytes, Limits, Property, RequestBuilder};

pub trait Bodies {
    fn json_object(&mut self);
    fn form_object(&mut self);
    fn property<T: Serialize + ?Sized>(&mut self, property: Property, value: Option<&T>);
    fn all_of<T: Serialize + ?Sized>(&mut self, body: Body, required: bool, value: Option<&T>);

    fn json<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        required: bool,
        limits: Limits,
        value: Option<&T>,
    ) {
        self.all_of(Body::json(name).limits(limits), required, value);
    }

    fn form<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        required: bool,
        limits: Limits,
        value: Option<&T>,
    ) {
        self.all_of(Body::form(name).limits(limits), required, value);
    }

    fn bytes_or_nothing(
        &mut self,
        name: &'static str,
        media_type: &'static str,
        required: bool,
        value: Option<Bytes>,
    );
}

impl Bodies for RequestBuilder {
    fn property<T: Serialize + ?Sized>(&mut self, property: Property, value: Option<&T>) {
        let value = value.map(|value| crate::runtime::to_value(value, &mut self.secrets));
        self.set_property(&Body::json_of(&[]), &property, value);
    }

    fn json_object(&mut self) {
        self.object(&Body::json_of(&[]));
    }

    fn form_object(&mut self) {
        self.object(&Body::form_of(&[]));
    }

    fn all_of<T: Serialize + ?Sized>(&mut self, body: Body, required: bool, value: Option<&T>) {
        let value = value.map(|value| crate::runtime::to_value(value, &mut self.secrets));
        let body = if required { body.required() } else { body };
        self.whole(&body, value);
    }

    fn bytes_or_nothing(
        &mut self,
        name: &'static str,
        media_type: &'static str,
        required: bool,
        value: Option<Bytes>,
    ) {
        match value {
            Some(bytes) => self.bytes(media_type, bytes.into()),
            None => self.all_of(Body::bytes(name, media_type), required, None::<&Value>),
        }
    }
}
