//! A recorded call on its way to becoming one of ours: what it was given, and the request of our client.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;
use undelete::dingtalk::{Error, ErrorCode};
use undelete::runtime::{self, Async, Call, InvalidRequest};

use super::answers::Understood;
use super::line::Arguments;

/// The arguments of a recorded call.
pub struct Given {
    pub path: std::vec::IntoIter<String>,
    pub model: Arguments,
    pub option: Arguments,
}

impl Given {
    /// The next value of the path.
    pub fn next(&mut self) -> String {
        self.path.next().expect("another value of the path")
    }
}

/// A request of our client, whatever its type.
pub trait Prepared {
    fn build(&self) -> Result<runtime::Request, InvalidRequest>;
    fn send(self: Box<Self>) -> Pin<Box<dyn Future<Output = Result<Value, Error>>>>;
}

impl<R> Prepared for R
where
    R: Call<Mode = Async, Code = ErrorCode>,
    R::Output: Understood,
{
    fn build(&self) -> Result<runtime::Request, InvalidRequest> {
        self.request()
    }

    fn send(self: Box<Self>) -> Pin<Box<dyn Future<Output = Result<Value, Error>>>> {
        Box::pin(async move {
            let answer = self.handle().core().send(&*self).await;
            answer.map(Understood::to_json)
        })
    }
}
