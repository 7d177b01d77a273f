//! The objects of an overlay.

use super::Shape::{Any, Array, Boolean, Node, String};
use super::{Field, Kind, optional, required};

/// The fields of an object of the Overlay specification, 1.0 and 1.1.
pub(super) const fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Overlay => {
            const {
                &[
                    required("overlay", String),
                    required("info", Node(Kind::OverlayInfo)),
                    required("actions", Array(&Node(Kind::OverlayAction))),
                    // The command says to which document it is applied.
                    optional("extends", String),
                ]
            }
        }
        Kind::OverlayInfo => {
            const {
                &[
                    required("title", String),
                    required("version", String),
                    optional("description", String),
                ]
            }
        }
        Kind::OverlayAction => {
            const {
                &[
                    required("target", String),
                    optional("description", String),
                    optional("update", Any),
                    optional("remove", Boolean),
                    optional("copy", String),
                ]
            }
        }
        _ => &[],
    }
}
