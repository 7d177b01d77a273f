//! The language-neutral model of an API, between the documents and the Rust.
//!
//! Everything a client needs to know is here, with wire names as the document spells them, and
//! nothing of how it will be written. Lists are in the order in which they are to be emitted.

mod api;
mod bound;
pub mod element;
mod errors;
mod examples;
mod flow;
mod graph;
mod operation;
mod parameter;
mod redirect;
mod response;
mod security;
mod server;
mod sides;
mod tagged;
mod text;
mod types;
mod unify;

pub use api::{Api, Global};
pub use bound::Bound;
pub use errors::{Envelope, ErrorCode, Meaning};
pub use examples::Examples;
pub use flow::{
    Access, Batch, BatchResult, BatchWatch, Match, PageSize, Pages, Place, State, Step, Task, Turn,
};
pub use graph::{Graph, Usage};
pub use operation::{
    Argument, Body, BodyForm, Encoding, Operation, OperationId, Rate, Target, assign_keys,
};
pub use parameter::{Constant, FormStyle, Location, Parameter, Spelling, Style};
pub use response::{
    Content, Events, Failure, FailureBody, Header, HeaderForm, Item, Readings, Response, Status,
};
pub use security::{Binding, ClientCredentials, Demand, Placement, SecurityScheme, TokenSource};
pub use server::{Server, ServerVariable, SharedVariable};
pub use sides::settle;
pub use text::{Docs, WireName};
pub use types::{
    Discriminator, Enumeration, Given, Kind, Limits, Number, Object, Property, SaidBy, Scalar,
    Type, TypeDef, TypeId, TypeShape, Union, Variant,
};
pub use unify::unify;
