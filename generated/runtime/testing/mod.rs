//! What callers test their own code with: a service in memory.

mod answer;
mod memory_transport;
mod script;
mod sent;

pub use answer::Answer;
pub use memory_transport::MemoryTransport;
pub use sent::Sent;
