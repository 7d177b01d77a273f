//! What emitters see, and the two small things that all of them do with it.

use crate::ir::{Api, Argument, Graph, Operation};
use crate::names::{Names, OperationNames};
use proc_macro2::{Ident, Span};

/// What emitters see.
pub struct Context<'a> {
    /// The model.
    pub api: &'a Api,
    /// How its definitions refer to each other.
    pub graph: &'a Graph,
    /// Its names.
    pub names: &'a Names,
    /// The module of the API.
    pub module: &'a str,
}

impl<'a> Context<'a> {
    /// The operations with their names.
    pub fn operations(&self) -> impl Iterator<Item = Named<'a>> {
        let pairs = self.api.operations.iter().zip(&self.names.operations);
        pairs.map(|(operation, names)| Named { operation, names })
    }
}

/// An operation and its names.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    /// The model.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
}

impl<'a> Named<'a> {
    /// The arguments and their names.
    pub fn arguments(self) -> impl Iterator<Item = (&'a Argument, &'a String)> {
        self.operation.arguments.iter().zip(&self.names.arguments)
    }
}

/// The name of a module's file: `r#async` is written in `async.rs`.
pub fn file_stem(module: &str) -> &str {
    module.trim_start_matches("r#")
}

/// An identifier from a name that was claimed, raw if it says so.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
