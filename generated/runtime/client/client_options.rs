//! The methods of every client that are about no operation of its document.

/// Options of a clone of the client, and requests that the document does not have. For use in an
/// `impl` block of a struct with nothing but a field `handle: Handle<M>`.
#[macro_export]
#[doc(hidden)]
macro_rules! client_options {
    ($code:ty) => {
        /// The same client, which gives every attempt this much time. Clones share connections,
        /// tokens and rates.
        #[must_use]
        pub fn with_timeout(&self, timeout: ::std::time::Duration) -> Self {
            self.with_options(|options| options.timeout(timeout))
        }

        /// The same client, whose calls take this much time at most, each with every attempt, pause
        /// and token.
        #[must_use]
        pub fn with_deadline(&self, deadline: ::std::time::Duration) -> Self {
            self.with_options(|options| options.deadline(deadline))
        }

        /// The same client, which repeats failures by this policy.
        #[must_use]
        pub fn with_retry(&self, policy: $crate::runtime::RetryPolicy) -> Self {
            self.with_options(|options| options.retry(policy))
        }

        /// The same client, which takes responses of up to this many bytes.
        #[must_use]
        pub fn with_response_limit(&self, bytes: usize) -> Self {
            self.with_options(|options| options.response_limit(bytes))
        }

        /// The same client, which sends this header with every request, but for those that fetch
        /// tokens; see [`RequestOptions::with_header`](crate::runtime::RequestOptions::with_header).
        #[must_use]
        pub fn with_header<N, V>(&self, name: N, value: V) -> Self
        where
            N: ::std::convert::TryInto<$crate::runtime::http::HeaderName>,
            V: ::std::convert::TryInto<$crate::runtime::http::HeaderValue>,
        {
            self.with_options(|options| options.header(name, value))
        }

        /// The same client, which adds this parameter to the query of every request, but for those
        /// that fetch tokens.
        #[must_use]
        pub fn with_query(&self, name: &str, value: &str) -> Self {
            self.with_options(|options| options.query(name, value))
        }

        /// Begins a request that the document does not have: of any method, and of a path below the
        /// base URL with `{name}` for what
        /// [`path`](crate::runtime::CustomRequest::path) fills in.
        pub fn request(
            &self,
            method: $crate::runtime::http::Method,
            path: impl ::std::convert::Into<::std::borrow::Cow<'static, str>>,
        ) -> $crate::runtime::CustomRequest<$code, M> {
            $crate::runtime::CustomRequest::new(&self.handle, method, path.into())
        }

        fn with_options(
            &self,
            change: impl ::std::ops::FnOnce(&mut $crate::runtime::CallOptions),
        ) -> Self {
            Self {
                handle: self.handle.with_options(change),
            }
        }
    };
}
