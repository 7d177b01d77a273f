// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod clone;
mod default;
mod fate;
mod from;
mod level;
mod mod2;
mod op;
mod option;
mod self_;
mod some;

pub use clone::Clone;
pub use default::{Default, DefaultA};
pub use fate::Fate;
pub use from::From;
pub use level::Level;
pub use mod2::Mod;
pub use op::Op;
pub use option::OptionModel;
pub use self_::SelfModel;
pub use some::SomeModel;
