//! What every request of the generated code has in common, so that sending, pages, batches and
//! tasks are written once.

use serde::de::DeserializeOwned;

use crate::runtime::client::arguments::Arguments;
use crate::runtime::client::core::Core;
use crate::runtime::client::mode::{Handle, Mode};
use crate::runtime::description::Operation;
use crate::runtime::error::{Error, ErrorCode, InvalidRequest};
use crate::runtime::request::Request;
use crate::runtime::response::{Response, WithMetadata};

/// The failure of a call.
pub type CallError<R> = Error<<R as Call>::Code>;

/// The result of sending a request, in the mode of its client.
pub type CallSent<R, T> = <<R as Call>::Mode as Mode>::Sent<Result<T, CallError<R>>>;

/// A request with its arguments, and how its response is read.
pub trait Call: Clone + Send + Sync + Unpin + 'static {
    /// How its client waits.
    type Mode: Mode;
    /// What a success holds.
    type Output: Send + 'static;
    /// The error codes of its service.
    type Code: ErrorCode;

    /// Its operation.
    const OPERATION: &'static Operation;

    /// The client and the arguments.
    fn arguments(&self) -> &Arguments<Self::Mode>;

    /// A request with these arguments.
    #[doc(hidden)]
    fn from_arguments(arguments: Arguments<Self::Mode>) -> Self;

    /// The same, to be changed.
    fn arguments_mut(&mut self) -> &mut Arguments<Self::Mode>;

    /// The response as what the document promises.
    ///
    /// # Errors
    /// When it is something else.
    fn read(response: Response<Self::Code>) -> Result<Self::Output, CallError<Self>>;

    /// The client's.
    fn handle(&self) -> &Handle<Self::Mode> {
        self.arguments().handle()
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    /// Every rule that the arguments break.
    fn request(&self) -> Result<Request, InvalidRequest> {
        self.arguments().build()
    }
}

/// Sends a request.
pub fn send<R: Call>(request: R) -> CallSent<R, R::Output> {
    let handle = request.handle().clone();
    let core = handle.core().clone();
    R::Mode::run(&handle, Box::pin(async move { core.send(&request).await }))
}

/// Sends a request; the response comes with what else is known about it.
pub fn send_with_metadata<R: Call>(request: R) -> CallSent<R, WithMetadata<R::Output>> {
    let handle = request.handle().clone();
    let core = handle.core().clone();
    R::Mode::run(
        &handle,
        Box::pin(async move { core.send_with_metadata(&request).await }),
    )
}

/// Sends a request for JSON of this media type.
pub fn send_as<R: Call, T: DeserializeOwned + ::std::marker::Send + 'static>(
    request: R,
    media_type: &'static str,
) -> CallSent<R, T> {
    let handle = request.handle().clone();
    let core = handle.core().clone();
    let sending = async move {
        let mut request = request.request()?;
        request.accept(media_type);
        core.call(request).await?.json()
    };
    R::Mode::run(&handle, Box::pin(sending))
}

impl Core {
    /// Sends the request and reads its response.
    ///
    /// # Errors
    /// Whenever there is no response as documented.
    pub async fn send<R: Call>(&self, request: &R) -> Result<R::Output, CallError<R>> {
        R::read(self.call(request.request()?).await?)
    }

    /// Sends the request; the response comes with what else is known about it.
    ///
    /// # Errors
    /// Whenever there is no response as documented.
    pub async fn send_with_metadata<R: Call>(
        &self,
        request: &R,
    ) -> Result<WithMetadata<R::Output>, CallError<R>> {
        let response = self.call(request.request()?).await?;
        let metadata = response.metadata(self.envelope());
        Ok(WithMetadata {
            value: R::read(response)?,
            metadata,
        })
    }
}

/// Gives the client a method for each operation: it makes a request of what is required.
#[macro_export]
#[doc(hidden)]
macro_rules! methods {
    ($(
        $(#$about:tt)*
        $method:ident($(
            $name:ident: $parameter:ty = $set:ident$(::<$stored:ty>)?($key:literal)
        ),* $(,)?) -> $request:ident($operation:ident);
    )*) => {
        impl<M: $crate::runtime::Mode> Client<M> {$(
            $(#$about)*
            pub fn $method(&self $(, $name: $parameter)*) -> $request<M> {
                $request(self.begin(&$operation)$(.$set$(::<$stored>)?($key, $name))*)
            }
        )*}
    };
}

/// Defines a request, which holds its arguments, and its options.
#[macro_export]
#[doc(hidden)]
macro_rules! request {
    (
        $request:ident($method:literal, $operation:ident $(, $summary:literal)?)
            -> $output:ty, $read:path
        $(; $(
            $(#$about:tt)*
            $option:ident($($value:ident: $parameter:ty)?) =
                $set:ident$(::<$stored:ty>)?($key:literal);
        )+)?
    ) => {
        $(
            #[doc = $summary]
            #[doc = ""]
        )?
        #[doc = ::std::concat!("A request made by [`Client::", $method, "`], which tells of its arguments and errors.")]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $request<M: $crate::runtime::Mode = $crate::runtime::Async>(
            $crate::runtime::Arguments<M>,
        );

        impl<M: $crate::runtime::Mode> $crate::runtime::Call for $request<M> {
            type Mode = M;
            type Output = $output;
            type Code = ErrorCode;

            const OPERATION: &'static $crate::runtime::Operation = &$operation;

            fn arguments(&self) -> &$crate::runtime::Arguments<M> {
                &self.0
            }

            fn from_arguments(arguments: $crate::runtime::Arguments<M>) -> Self {
                Self(arguments)
            }

            fn arguments_mut(&mut self) -> &mut $crate::runtime::Arguments<M> {
                &mut self.0
            }

            fn read(response: $crate::runtime::Response<ErrorCode>) -> Result<$output, Error> {
                $read(response)
            }
        }

        impl ::std::future::IntoFuture for $request<$crate::runtime::Async> {
            type Output = Result<$output, Error>;
            type IntoFuture = $crate::runtime::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                $crate::runtime::send(self)
            }
        }

        impl<M: $crate::runtime::Mode> ::std::clone::Clone for $request<M> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<M: $crate::runtime::Mode> ::std::fmt::Debug for $request<M> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl<M: $crate::runtime::Mode> $request<M> {
            $($(
                $(#$about)*
                pub fn $option(self $(, $value: $parameter)?) -> Self {
                    Self(self.0.$set$(::<$stored>)?($key $(, $value)?))
                }
            )+)?

            /// The request as it will be sent, without credentials.
            ///
            /// # Errors
            ///
            /// Every argument that breaks a rule, with the rule; nothing is sent then.
            pub fn build(
                &self,
            ) -> Result<$crate::runtime::Request, $crate::runtime::InvalidRequest> {
                self.0.build()
            }

            /// Sends the request.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn send(self) -> M::Sent<Result<$output, Error>> {
                $crate::runtime::send(self)
            }

            /// Sends the request; the response comes with its status, headers and request id, and
            /// how many attempts and how much time it took.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn send_with_metadata(
                self,
            ) -> M::Sent<Result<$crate::runtime::WithMetadata<$output>, Error>> {
                $crate::runtime::send_with_metadata(self)
            }
        }
    };
}

/// Gives a request a method that asks for another media type of JSON.
#[macro_export]
#[doc(hidden)]
macro_rules! sent_as {
    ($request:ident) => {
        impl<M: $crate::runtime::Mode> $request<M> {
            /// Sends the request; the response is JSON of this media type, read as another type.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn send_as<T: $crate::runtime::serde::de::DeserializeOwned + Send + 'static>(
                self,
                media_type: &'static str,
            ) -> M::Sent<Result<T, Error>> {
                $crate::runtime::send_as(self, media_type)
            }
        }
    };
}
