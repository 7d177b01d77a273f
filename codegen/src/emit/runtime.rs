//! The support code of generated crates, verbatim: the rooms that a crate uses.
//!
//! A room is a folder of the runtime. Its `mod.rs` says what is public in it; the table of contents
//! of all rooms is the one file of the runtime that is emitted, since it depends on what is used.

use super::context::word;
use crate::ir::{Api, Graph, Operation};
use crate::names::Ident;
use crate::render::Item;
use quote::quote;

/// A folder of the runtime.
pub struct Room {
    /// The name of the folder and of the module.
    pub name: &'static str,
    /// The names of its files and their text.
    pub files: &'static [(&'static str, &'static str)],
    /// Tells the operations that need it; without it, every crate does.
    needed_by: Option<fn(&Operation) -> bool>,
    /// The same for what is not about one operation.
    needed_in: Option<fn(&Api) -> bool>,
    /// A crate that only this room uses.
    pub dependency: Option<&'static str>,
    /// Whether it has macros that generated code uses.
    has_macros: bool,
    /// What it is for, and what of it callers meet; nothing if they meet nothing.
    about: Option<(&'static str, &'static [&'static str])>,
}

impl Room {
    const fn new(name: &'static str, files: &'static [(&'static str, &'static str)]) -> Self {
        Self {
            name,
            files,
            needed_by: None,
            needed_in: None,
            dependency: None,
            has_macros: false,
            about: None,
        }
    }

    const fn about(mut self, purpose: &'static str, types: &'static [&'static str]) -> Self {
        self.about = Some((purpose, types));
        self
    }

    const fn needed_by(mut self, needed_by: fn(&Operation) -> bool) -> Self {
        self.needed_by = Some(needed_by);
        self
    }

    const fn needed_in(mut self, needed_in: fn(&Api) -> bool) -> Self {
        self.needed_in = Some(needed_in);
        self
    }

    const fn with_dependency(mut self, name: &'static str) -> Self {
        self.dependency = Some(name);
        self
    }

    const fn with_macros(mut self) -> Self {
        self.has_macros = true;
        self
    }
}

macro_rules! room {
    ($room:literal: $($file:literal),* $(,)?) => {
        Room::new($room, &[$((
            $file,
            include_str!(concat!("../../runtime/src/", $room, "/", $file)),
        )),*])
    };
}

/// Every room there is.
pub static ROOMS: &[Room] = &[
    room!("auth": "applied.rs", "chain.rs", "credential.rs", "credentials.rs", "mod.rs", "provider.rs", "token_cache.rs").about("credentials", &["TokenProvider", "token_fn"]),
    room!("batch": "batches.rs", "deadline.rs", "items.rs", "mod.rs", "outcome.rs", "progress.rs", "report.rs", "results.rs", "rules.rs", "run.rs", "shares.rs", "stop.rs", "verdict.rs").needed_by(|operation| operation.batch.is_some()).with_macros().about("what is sent in parts", &["Batched", "Batches", "BatchReport", "BatchEntry", "Outcome", "BatchCounts", "BatchProgress"]),
    room!("client": "arguments.rs", "builder.rs", "call.rs", "client_credentials.rs", "client_options.rs", "core.rs", "custom.rs", "executor.rs", "mod.rs", "mode.rs", "request_options.rs", "token_exchange.rs").with_macros().about("a request, and what is set for it alone", &["RequestOptions", "CustomRequest", "Call"]),
    room!("clock": "mod.rs", "skipping.rs", "time.rs").about("what time it is", &["Clock"]),
    room!("condition": "mod.rs").needed_in(|api| Graph::of(api).has_conditions(api)),
    room!("description": "envelope.rs", "matching.rs", "mod.rs", "operation.rs", "row.rs", "security.rs", "server.rs", "service.rs"),
    room!("error": "build_error.rs", "call_failure.rs", "code.rs", "credentials_error.rs", "decode_error.rs", "few.rs", "forms.rs", "invalid_request.rs", "mod.rs", "redact.rs", "refusal.rs", "service_error.rs", "transport_error.rs", "transport_failure.rs", "typed_error.rs").about("failures", &["Error", "Meaning", "ErrorCode", "ServiceError", "TransportError", "InvalidRequest", "DecodeError", "CredentialsError", "BuildError"]),
    room!("events": "frames.rs", "item.rs", "item_stream.rs", "lines.rs", "mod.rs", "reconnecting.rs").needed_by(|operation| operation.readings.events.is_some()).with_macros().about("items as they arrive", &["Events", "Event"]),
    room!("headers": "header.rs", "mod.rs").needed_by(|operation| !operation.headers.is_empty()).with_macros().about("headers of responses", &["HeaderError"]),
    room!("lines": "mod.rs", "request_items.rs").needed_by(|operation| operation.has_items()).about("bodies of many items", &["RequestItems"]),
    room!("paging": "items.rs", "link.rs", "marks.rs", "mod.rs", "one_by_one.rs", "pages.rs", "rules.rs", "walk.rs").needed_by(|operation| operation.pages.is_some()).with_macros().about("lists, page by page or item by item", &["Paged", "Pages", "Items"]),
    room!("pattern": "mod.rs").needed_in(|api| Graph::of(api).has_patterns(api)).with_dependency("regex-lite"),
    room!("request": "body.rs", "builder.rs", "builder_body.rs", "content.rs", "dispatch_guard.rs", "globals.rs", "idempotency_key.rs", "limit_checks.rs", "limits.rs", "mod.rs", "multipart.rs", "options.rs", "pairs.rs", "parameter.rs", "part.rs", "path.rs", "prepared.rs", "request_body.rs", "style.rs", "styled.rs", "values.rs").about("what is sent", &["Request", "RequestBody", "Part", "IntoValues"]),
    room!("response": "decode.rs", "json_path.rs", "media_type.rs", "metadata.rs", "mod.rs", "reading.rs", "shallow.rs", "success.rs").about("what comes back", &["WithMetadata", "Metadata", "RawResponse", "Redirect"]),
    room!("send": "arrival.rs", "attempt.rs", "base_url.rs", "chunks.rs", "mod.rs", "pipeline.rs", "rate_limit.rs", "reqwest_transport.rs", "retry.rs", "servers.rs", "trace.rs", "transport.rs", "user_agent.rs").about("sending, repeating and waiting", &["RetryPolicy", "RateLimit", "Transport", "ReqwestTransport", "transport_fn", "Chunks"]),
    room!("settle": "mod.rs", "settled.rs", "settling.rs", "told.rs").needed_by(|operation| operation.batch.as_ref().is_some_and(|batch| batch.watch.is_some())).about("following the tasks of a batch", &["Settled", "Settlement", "Settling"]),
    room!("stream": "arriving.rs", "download.rs", "mod.rs").needed_by(|operation| !operation.readings.downloads.is_empty() || operation.readings.events.is_some()).with_macros().about("bodies as they arrive", &["Download"]),
    room!("task": "end.rs", "mod.rs", "sequence.rs", "state.rs", "watch.rs", "watch_all.rs").needed_by(|operation| operation.task.is_some()).with_macros().about("following tasks", &["Polled", "Watch", "TaskEnd", "TaskUpdate", "watch_all"]),
    room!("testing": "answer.rs", "memory_transport.rs", "mod.rs", "script.rs", "sent.rs").about("a service in memory", &["MemoryTransport", "Answer", "Sent"]),
    room!("value": "allowance.rs", "alternative.rs", "boolean_enum.rs", "discriminator.rs", "equality.rs", "escape.rs", "from_json.rs", "integer.rs", "lenient.rs", "missing.rs", "mod.rs", "multiple.rs", "object.rs", "object_table.rs", "open_enum.rs", "problem.rs", "scalar_enum.rs", "secret.rs", "text.rs", "timestamp.rs", "to_json.rs", "union.rs", "writer.rs").with_macros().about("values", &["Secret", "Timestamp", "Missing", "Value"]),
];

/// The rooms that a crate with these APIs needs.
pub fn rooms(apis: &[(&Ident, &Api)]) -> Vec<&'static Room> {
    let is_needed = |room: &&Room| {
        let mut operations = apis.iter().flat_map(|(_, api)| &api.operations);
        let mut apis = apis.iter().map(|(_, api)| *api);
        room.needed_by
            .is_none_or(|needed_by| operations.any(needed_by))
            && room.needed_in.is_none_or(|needed_in| apis.any(needed_in))
    };
    ROOMS.iter().filter(is_needed).collect()
}

/// The module of the runtime: the table of contents of these rooms.
pub fn contents(rooms: &[&Room]) -> Vec<Item> {
    let modules = rooms.iter().map(|room| {
        let macros = room.has_macros.then(|| quote!(#[macro_use]));
        let name = word(room.name);
        quote!(#macros mod #name;)
    });
    let uses = rooms.iter().map(|room| {
        let name = word(room.name);
        quote!(pub use #name::*;)
    });
    let table = rooms.iter().filter_map(|room| {
        let (purpose, types) = room.about?;
        let types: Vec<String> = types.iter().map(|name| format!("[`{name}`]")).collect();
        Some(format!(" | {purpose} | {} |", types.join(", ")))
    });
    let inner = quote! {
        //! Support code shared by every operation and type of this crate: building requests,
        //! sending them, credentials, retries and errors.
        //!
        //! Nothing in here knows a service. What a caller meets is documented; what only the
        //! generated code uses is hidden from the documentation and may change at any time.
        //!
        //! | For | Begin with |
        //! |---|---|
        #(#![doc = #table])*
    };
    let rows = quote! {
        /// What the rows of operations are written with.
        #[doc(hidden)]
        pub mod rows {
            pub use super::{
                Arguments, Async, Body, IntoValues, Limits, Mode, Operation, Parameter, Property, Response, Secret,
                Style, Timestamp, Values,
            };
            pub use crate::runtime;
        }
    };
    vec![
        Item::Inner(inner),
        Item::Plain(quote!(#(#modules)*)),
        Item::Plain(quote!(#(#uses)*)),
        Item::Plain(rows),
    ]
}
