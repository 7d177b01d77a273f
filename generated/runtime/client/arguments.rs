//! The arguments of one request: plain values by name, and how the rows of its operation turn them
//! into what is sent.
//!
//! What every request does the same way is here, once: the request types of the generated code only
//! say which names and types there are.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::runtime::client::mode::{Handle, Mode};
use crate::runtime::description::Operation;
use crate::runtime::error::{InvalidRequest, Violation};
use crate::runtime::request::{
    Body, CallOptions, Content, EMPTY, IntoValues, Options, Parameter, Part, Property, Request,
    RequestBody, RequestBuilder, fresh_key,
};
use crate::runtime::send::RetryPolicy;
use crate::runtime::value::{Secret, to_value};

/// A value that a caller passes: it can be shown, shared and written as JSON.
pub trait Argument: Any + fmt::Debug + Send + Sync {
    /// The value as JSON, with every secret in it added to `secrets`.
    ///
    /// # Errors
    /// A value that JSON cannot express.
    fn to_json(&self, secrets: &mut Vec<Secret>) -> serde_json::Result<Value>;
}

impl<T: Serialize + fmt::Debug + Send + Sync + 'static> Argument for T {
    fn to_json(&self, secrets: &mut Vec<Secret>) -> serde_json::Result<Value> {
        to_value(self, secrets)
    }
}

/// The client and the arguments of one request.
#[derive(Clone)]
pub struct Arguments<M: Mode> {
    handle: Handle<M>,
    operation: &'static Operation,
    values: Vec<(&'static str, Stored)>,
    options: Options,
    /// It is sent as several requests.
    is_in_parts: bool,
}

#[derive(Clone)]
enum Stored {
    Value(Arc<dyn Argument>),
    Body(RequestBody),
    Files(Vec<Part>),
    Parts(Vec<(String, Part)>),
    Null,
}

impl<M: Mode> Arguments<M> {
    /// No arguments yet.
    #[must_use]
    pub fn new(handle: &Handle<M>, operation: &'static Operation) -> Self {
        Self {
            handle: handle.clone(),
            operation,
            values: Vec::new(),
            options: handle.core().options().clone(),
            is_in_parts: false,
        }
    }

    /// Sets an argument.
    #[must_use]
    pub fn set<T: Argument>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.store(name, Stored::Value(Arc::new(value.into())))
    }

    /// Sets an argument that is an array.
    #[must_use]
    pub fn collect<T>(self, name: &'static str, values: impl IntoValues<T>) -> Self
    where
        Vec<T>: Argument,
    {
        self.store(name, Stored::Value(Arc::new(values.into_vec())))
    }

    /// Sets an argument that is a body of bytes.
    #[must_use]
    pub fn bytes(self, name: &'static str, value: impl Into<RequestBody>) -> Self {
        self.store(name, Stored::Body(value.into()))
    }

    /// Sets an argument that is a file.
    #[must_use]
    pub fn file(self, name: &'static str, file: impl Into<Part>) -> Self {
        self.store(name, Stored::Files(vec![file.into()]))
    }

    /// Sets an argument that is an array of files.
    #[must_use]
    pub fn files(self, name: &'static str, files: impl IntoValues<Part>) -> Self {
        self.store(name, Stored::Files(files.into_vec()))
    }

    /// Sets an argument that is parts with names of their own.
    #[must_use]
    pub fn parts(self, name: &'static str, parts: impl IntoValues<(String, Part)>) -> Self {
        self.store(name, Stored::Parts(parts.into_vec()))
    }

    /// Sets an argument to null.
    #[must_use]
    pub fn null(self, name: &'static str) -> Self {
        self.store(name, Stored::Null)
    }

    fn store(mut self, name: &'static str, value: Stored) -> Self {
        self.put(name, value);
        self
    }

    fn put(&mut self, name: &'static str, value: Stored) {
        match self.values.iter_mut().find(|(known, _)| *known == name) {
            Some((_, stored)) => *stored = value,
            None => self.values.push((name, value)),
        }
    }

    /// Sets an argument, in place.
    pub fn replace<T: Argument>(&mut self, name: &'static str, value: T) {
        self.put(name, Stored::Value(Arc::new(value)));
    }

    /// The argument as it was set.
    pub fn get<T: Argument>(&self, name: &str) -> Option<&T> {
        match self.stored(name)? {
            Stored::Value(value) => (&**value as &dyn Any).downcast_ref(),
            Stored::Body(_) | Stored::Files(_) | Stored::Parts(_) | Stored::Null => None,
        }
    }

    /// Takes an array out of the arguments, to be sent as several requests; an empty one stays.
    pub fn take<T: Argument + Clone>(&mut self, name: &'static str) -> Vec<T>
    where
        Vec<T>: Argument,
    {
        let items = self.get::<Vec<T>>(name).cloned().unwrap_or_default();
        self.is_in_parts = true;
        self.replace(name, Vec::<T>::new());
        items
    }

    /// True if it is set, to null or to a value.
    #[must_use]
    pub fn is_set(&self, name: &str) -> bool {
        self.stored(name).is_some()
    }

    fn stored(&self, name: &str) -> Option<&Stored> {
        let mut values = self.values.iter();
        values
            .find(|(known, _)| *known == name)
            .map(|(_, stored)| stored)
    }

    /// The argument as JSON, if it is set.
    pub fn json(&self, name: &str, secrets: &mut Vec<Secret>) -> Option<serde_json::Result<Value>> {
        Some(match self.stored(name)? {
            Stored::Value(value) => value.to_json(secrets),
            Stored::Body(_) | Stored::Files(_) | Stored::Parts(_) | Stored::Null => Ok(Value::Null),
        })
    }

    /// Those that another operation takes as parameters, too, and what the call is told besides.
    #[doc(hidden)]
    #[must_use]
    pub fn shared_with(&self, operation: &'static Operation) -> Self {
        let is_shared = |name: &str| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|parameter| parameter.argument == name)
        };
        let values = self.values.iter().filter(|(name, _)| is_shared(name));
        Self {
            values: values.cloned().collect(),
            options: self.options.clone(),
            ..Self::new(&self.handle, operation)
        }
    }

    /// The operation that they are for.
    #[doc(hidden)]
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What the call is told besides its arguments, to be changed.
    pub(crate) fn options_mut(&mut self) -> &mut CallOptions {
        self.options.change()
    }

    /// How long an attempt may take.
    #[doc(hidden)]
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.handle.core().pipeline().timeout_of(&self.options)
    }

    /// How many bytes of a response are held at once.
    #[doc(hidden)]
    #[must_use]
    pub fn response_limit(&self) -> usize {
        self.handle.core().pipeline().limit_of(&self.options)
    }

    /// The most time between two attempts of a call.
    #[doc(hidden)]
    #[must_use]
    pub fn longest_pause(&self) -> Duration {
        self.retry_policy().longest_pause()
    }

    /// How a call is repeated.
    pub(crate) fn retry_policy(&self) -> &RetryPolicy {
        self.handle.core().pipeline().policy_of(&self.options)
    }

    pub(crate) fn handle(&self) -> &Handle<M> {
        &self.handle
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    /// Every rule that the arguments break.
    pub fn build(&self) -> Result<Request, InvalidRequest> {
        let mut request = self.handle.request(self.operation);
        let operation = self.operation;
        for parameter in operation.parameters {
            match parameter.constant {
                _ if parameter.flag => request.empty_query_parameter(parameter.name),
                Some(constant) => request.set(*parameter, Some(constant)),
                None => {
                    let value = self.json(parameter.argument, &mut request.secrets);
                    let value = match parameter.idempotency_key {
                        true => Some(self.idempotency_key(parameter, value, &mut request)),
                        false => value,
                    };
                    request.set_value(parameter, value);
                }
            }
        }
        if let Some(body) = &operation.body {
            self.build_body(body, &mut request);
        }
        let is_set = |names: &[&'static str]| names.iter().copied().find(|name| self.is_set(name));
        request.exclude(operation.exclusive.iter().filter_map(|names| is_set(names)));
        request.violations.extend(self.options.violations());
        let mut request = request.finish()?;
        request.add(&self.options);
        Ok(request)
    }

    /// The key of the caller, or a fresh one. Either makes it harmless to send the request again.
    fn idempotency_key(
        &self,
        parameter: &Parameter,
        given: Option<serde_json::Result<Value>>,
        request: &mut RequestBuilder,
    ) -> serde_json::Result<Value> {
        if given.is_some() && self.is_in_parts {
            request.violations.push(Violation {
                field: parameter.name.to_owned(),
                rule: "must not be set for a request in parts: each has a key of its own"
                    .to_owned(),
            });
        }
        // What the call is told besides would replace the key, in all parts by the same one.
        if self.options.adds(parameter) {
            request.violations.push(Violation {
                field: parameter.name.to_owned(),
                rule: "is the key of this request: give it as its argument".to_owned(),
            });
        }
        if let Some(Ok(Value::String(key))) = &given
            && key.is_empty()
        {
            request.violations.push(Violation {
                field: parameter.name.to_owned(),
                rule: EMPTY.to_owned(),
            });
        }
        request.repeatable = true;
        given.unwrap_or_else(|| Ok(fresh_key().into()))
    }

    fn build_body(&self, body: &Body, request: &mut RequestBuilder) {
        match body.content {
            Content::Properties(properties) => {
                let is_set = |property: &Property| self.is_set(property.argument);
                if body.optional && !properties.iter().any(is_set) {
                    return;
                }
                request.object(body);
                let refused = request.violations.len();
                for property in properties {
                    match self.stored(property.argument) {
                        Some(Stored::Files(files)) => {
                            request.files(property, files);
                            continue;
                        }
                        Some(Stored::Parts(parts)) => {
                            request.parts(property, parts);
                            continue;
                        }
                        _ => {}
                    }
                    let value = match property.constant {
                        Some(constant) => Some(Ok(constant.into())),
                        None => self.json(property.argument, &mut request.secrets),
                    };
                    request.set_property(body, property, value);
                }
                // What is missing or wrong by itself need not be said twice.
                if request.violations.len() == refused {
                    request.check_properties(&body.limits);
                }
            }
            Content::Whole(name) => {
                if let Some(Stored::Body(bytes)) = self.stored(name) {
                    request.bytes(body.media_type, bytes.clone());
                    return;
                }
                let value = self.json(name, &mut request.secrets);
                request.whole(body, value);
            }
        }
    }
}

impl<M: Mode> fmt::Debug for Arguments<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct(self.operation.name());
        for (name, stored) in &self.values {
            match stored {
                Stored::Value(value) => shown.field(name, value),
                Stored::Body(body) => shown.field(name, body),
                Stored::Files(files) => shown.field(name, files),
                Stored::Parts(parts) => shown.field(name, parts),
                Stored::Null => shown.field(name, &format_args!("null")),
            };
        }
        shown.finish()
    }
}
