// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod kiln;
mod kiln_heat;
mod lid;
mod ordering;
mod pot;
mod shape;
mod writable_pot;

pub use kiln::Kiln;
pub use kiln_heat::KilnHeat;
pub use lid::{Lid, LidFinish};
pub use ordering::Ordering;
pub use pot::{Pot, PotGlaze};
pub use shape::Shape;
pub use writable_pot::WritablePot;
