//! What the examples share: how they begin and end, where their requests go, and how they speak of
//! items and tasks.

// Every example is a program of its own and uses a part of this.
#![allow(dead_code)]

pub mod bar;
pub mod days;
pub mod dingtalk;
pub mod environment;
pub mod outcome;
pub mod program;
pub mod say;
pub mod smh;
pub mod stage;
pub mod task;

/// Whatever went wrong, for a person to read.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
