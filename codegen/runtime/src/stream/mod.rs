//! Response bodies that are read as they arrive.

mod arriving;
#[macro_use]
mod download;

#[doc(hidden)]
pub use arriving::Arriving;
pub use download::Download;
#[doc(hidden)]
pub use download::download;
