//! The body of a request in the making: all of it at once, or property by property.

use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use crate::runtime::request::body::Draft;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::content::{Body, Content, Encoding, Path, Property};
use crate::runtime::request::limits::Limits;
use crate::runtime::request::part::Part;
use crate::runtime::request::request_body::RequestBody;

impl RequestBuilder {
    /// Makes the body an object of the properties set; sent even when none is.
    pub(crate) fn object(&mut self, body: &Body) {
        self.body = Draft::of(self.choose_encoding(body), Map::new());
    }

    /// How the body is written: as its row says, or as the form that the caller has asked for.
    fn choose_encoding(&mut self, body: &Body) -> Encoding {
        let asked = self.headers.get(CONTENT_TYPE);
        let asked = asked.and_then(|value| value.to_str().ok());
        let Some(encoding) = body.encoding_for(asked.unwrap_or_default()) else {
            self.violate(
                "Content-Type",
                "must be a media type that the body may have",
            );
            return body.encoding;
        };
        // A multipart form says where its parts begin.
        if matches!(encoding, Encoding::Multipart(_)) {
            self.headers.remove(CONTENT_TYPE);
        } else {
            self.media_type = Some(body.media_type);
        }
        encoding
    }

    /// Adds the files of a property to a multipart body.
    pub(crate) fn files(&mut self, property: &Property, files: &[Part]) {
        if files.is_empty() && property.required {
            return self.refuse_empty(property.argument);
        }
        let (Draft::Multipart(body), Path::Name(name)) = (&mut self.body, &property.path) else {
            return self.violate(property.argument, "is a file where none can be sent");
        };
        for file in files {
            body.part((*name).to_owned(), file.clone());
        }
    }

    /// Adds parts that have names of their own to a multipart body.
    pub(crate) fn parts(&mut self, property: &Property, parts: &[(String, Part)]) {
        if parts.is_empty() && property.required {
            return self.refuse_empty(property.argument);
        }
        if let Draft::Multipart(body) = &mut self.body {
            for (name, part) in parts {
                body.part(name.clone(), part.clone());
            }
        }
    }

    /// Makes the bytes the whole body.
    pub(crate) fn bytes(&mut self, media_type: &'static str, body: RequestBody) {
        self.body = Draft::Bytes(media_type, body);
    }

    pub(crate) fn set_property(
        &mut self,
        body: &Body,
        property: &Property,
        value: Option<serde_json::Result<Value>>,
    ) {
        let path = match &property.path {
            Path::Name(name) => std::slice::from_ref(name),
            Path::Below(path) => path,
        };
        let value = match value.transpose() {
            Ok(value) => value,
            Err(error) => return self.violate(path.join("."), &error.to_string()),
        };
        let Some(mut value) = value else {
            if property.required {
                self.violate(path.join("."), "is required");
            }
            return;
        };
        self.check(path, &property.limits, &mut value);
        if property.secret {
            self.keep_secret(&value);
        }
        if property.required && self.body.is_lost(&path.join("."), &value) {
            // A form has no null: what callers must say for JSON, may be nothing.
            if value.is_null() && body.encoding == Encoding::Json {
                return;
            }
            return self.refuse_empty(&path.join("."));
        }
        self.body.insert(path, value);
    }

    /// Looks at what the properties of the body make together.
    pub(crate) fn check_properties(&mut self, limits: &Limits) {
        self.body.check(limits, &mut self.violations);
    }

    /// Makes the value the whole body.
    pub(crate) fn whole(&mut self, body: &Body, value: Option<serde_json::Result<Value>>) {
        let Content::Whole(name) = &body.content else {
            return;
        };
        let value = match value.transpose() {
            Ok(value) => value,
            Err(error) => return self.violate(*name, &error.to_string()),
        };
        let encoding = self.choose_encoding(body);
        match value {
            Some(mut value) => {
                self.check(&[name], &body.limits, &mut value);
                self.body = Draft::whole(encoding, value);
            }
            None if body.required => self.violate(*name, "is required"),
            None => {}
        }
    }
}
