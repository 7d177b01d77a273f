//! What every request of the generated code has in common, so that sending, pages, batches and
//! tasks are written once.

use crate::runtime::client::core::Core;
use crate::runtime::client::mode::{Handle, Mode};
use crate::runtime::error::{Error, ErrorCode, InvalidRequest};
use crate::runtime::request::Request;
use crate::runtime::response::{Response, WithMetadata};

/// The failure of a call.
pub type CallError<R> = Error<<R as Call>::Code>;

/// A request with its arguments, and how its response is read.
pub trait Call: Clone + Send + Sync + Unpin + 'static {
    /// How its client waits.
    type Mode: Mode;
    /// The content of its response.
    type Output: Send + 'static;
    /// The error codes of its service.
    type Code: ErrorCode;

    /// The client's.
    fn handle(&self) -> &Handle<Self::Mode>;

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    /// Every rule that the arguments break.
    fn request(&self) -> Result<Request, InvalidRequest>;

    /// The response as what the document promises.
    ///
    /// # Errors
    /// When it is something else.
    fn read(response: Response<Self::Code>) -> Result<Self::Output, CallError<Self>>;
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

/// Makes a struct of the generated code, generic over the mode and with the fields and methods of a
/// request, one that can be sent.
#[macro_export]
#[doc(hidden)]
macro_rules! call {
    ($request:ident -> $output:ty, $error:ty, $code:ty) => {
        impl<M: $crate::runtime::Mode> $crate::runtime::Call for $request<M> {
            type Mode = M;
            type Output = $output;
            type Code = $code;

            fn handle(&self) -> &$crate::runtime::Handle<M> {
                &self.client.handle
            }

            fn request(
                &self,
            ) -> ::std::result::Result<$crate::runtime::Request, $crate::runtime::InvalidRequest>
            {
                self.build()
            }

            fn read(
                response: $crate::runtime::Response<$code>,
            ) -> ::std::result::Result<$output, $error> {
                Self::read_response(response)
            }
        }

        impl $request<$crate::runtime::Async> {
            /// Sends the request.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub async fn send(self) -> ::std::result::Result<$output, $error> {
                self.client.handle.core().send(&self).await
            }

            /// Sends the request; the response comes with its status, headers and request id, and
            /// how many attempts and how much time it took.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub async fn send_with_metadata(
                self,
            ) -> ::std::result::Result<$crate::runtime::WithMetadata<$output>, $error> {
                self.client.handle.core().send_with_metadata(&self).await
            }
        }

        #[cfg(feature = "blocking")]
        impl $request<$crate::runtime::Blocking> {
            /// Sends the request and waits for the response.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn send(self) -> ::std::result::Result<$output, $error> {
                let handle = &self.client.handle;
                handle.wait(handle.core().send(&self))
            }

            /// Sends the request and waits; the response comes with its status, headers and request
            /// id, and how many attempts and how much time it took.
            ///
            /// # Errors
            ///
            /// Whenever there is no response as documented.
            pub fn send_with_metadata(
                self,
            ) -> ::std::result::Result<$crate::runtime::WithMetadata<$output>, $error> {
                let handle = &self.client.handle;
                handle.wait(handle.core().send_with_metadata(&self))
            }
        }
    };
}
