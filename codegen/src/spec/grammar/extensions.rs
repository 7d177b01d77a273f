//! The objects of our own vocabulary, see [`crate::spec::extensions`].

use super::Shape::{Any, Array, Integer, Map, Node, String};
use super::{Field, Kind, optional, required};

/// The fields of an object of our vocabulary.
pub(super) const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::ErrorCode => {
            const {
                &[
                    required("description", String),
                    optional("name", String),
                    optional("status", Array(&Integer)),
                    optional("means", String),
                    optional("concerns", String),
                ]
            }
        }
        Kind::Envelope => {
            const {
                &[
                    required("code", Array(&String)),
                    optional("message", Array(&String)),
                    optional("requestId", Array(&String)),
                    optional("requestIdHeaders", Array(&String)),
                    optional("failures", Array(&Node(Kind::Failure))),
                ]
            }
        }
        Kind::Failure => const { &[required("field", String), optional("success", String)] },
        Kind::TokenSource => {
            const {
                &[
                    required("operation", String),
                    required("arguments", Array(&String)),
                    required("token", String),
                    optional("current", Array(&String)),
                    optional("bind", Map(&Any)),
                    optional("expiresIn", String),
                    optional("refreshEarly", Integer),
                ]
            }
        }
        Kind::Rate => const { &[required("requests", Integer), required("seconds", Integer)] },
        Kind::Pages => {
            const {
                &[
                    required("items", String),
                    optional("cursor", String),
                    // One expression, or an array of them.
                    optional("next", Any),
                    optional("last", String),
                    optional("page", String),
                    optional("first", Integer),
                    optional("offset", String),
                    optional("size", String),
                    optional("more", Node(Kind::Match)),
                    optional("total", String),
                    optional("pages", String),
                ]
            }
        }
        Kind::Batch => {
            const {
                &[
                    required("items", String),
                    optional("key", String),
                    optional("results", String),
                    optional("task", String),
                    optional("done", Node(Kind::Match)),
                    optional("result", Node(Kind::BatchResult)),
                    optional("watch", Node(Kind::BatchWatch)),
                ]
            }
        }
        Kind::BatchResult => {
            const {
                &[
                    required("item", String),
                    required("done", Node(Kind::Match)),
                    optional("pending", Node(Kind::Match)),
                    optional("task", String),
                    optional("code", String),
                    optional("message", String),
                ]
            }
        }
        Kind::BatchWatch => {
            const {
                &[
                    required("operation", String),
                    required("argument", String),
                    optional("results", String),
                ]
            }
        }
        Kind::Match => {
            const {
                &[
                    required("field", String),
                    required("values", Array(&String)),
                ]
            }
        }
        Kind::Task => {
            const {
                &[
                    required("status", String),
                    required("running", Array(&String)),
                    required("done", Array(&String)),
                    required("failed", Array(&String)),
                    optional("partial", Array(&String)),
                    optional("failures", String),
                    optional("code", String),
                    optional("message", String),
                    optional("tasks", String),
                    optional("ids", String),
                ]
            }
        }
        _ => &[],
    }
}
