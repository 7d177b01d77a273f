//! Tests of the runtime, kept out of `src/` because everything there is copied.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
#![allow(
    dead_code,
    reason = "tables and builders give methods that not every test calls"
)]

mod fakes;
mod fixtures;
mod server;
mod server_variables;

mod ambiguous_values;
mod answers;
mod batch_answers;
mod batch_bounds;
mod batch_fixtures;
mod batch_runs;
mod batch_stops;
mod blocking;
mod blocking_batches;
mod bodies;
mod call_options;
mod client_credentials;
mod clients;
mod combined;
mod conditions;
mod credentials;
mod custom_requests;
mod decoding;
mod discriminators;
mod downloads;
mod encodings;
mod envelopes;
mod errors;
mod errors_in_short;
mod events;
mod headers;
mod json;
mod leniency;
mod limits;
mod memory_of_answers;
mod memory_transports;
mod metadata;
mod multipart;
mod nothing;
mod objects;
mod open_enums;
mod options_of_many;
mod page_fixtures;
mod page_kinds;
mod page_links;
mod pages;
mod parameter_styles;
mod parameters;
mod paths;
mod rates;
mod reconnections;
mod redirects;
mod request_bodies;
mod request_items;
mod requests;
mod response_limits;
mod retries;
mod secrecy;
mod secrecy_of_forms;
mod secrecy_of_logs;
mod settled_items;
mod settlements;
mod tasks;
mod timestamps;
mod token_calls;
mod tokens;
mod traces;
mod transports;
mod unions;
mod user_agents;
mod watches;
