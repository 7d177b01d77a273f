//! Every call that the clients can make, as a list that tests go through: each operation with
//! nothing but what it needs, with everything it takes, with texts that do not survive careless
//! encoding, at every limit, and with every value of every enum.
//!
//! `tests/client/completeness.rs` compares the list with the documents, so that nothing can be
//! missing here. Nothing in this module knows what is right.

#![allow(dead_code, reason = "each program uses its own part")]

mod dingtalk;
mod smh;

use std::fmt::Debug;

use undelete::runtime::{self, Async, BoxFuture, Error, ErrorCode, InvalidRequest, Request};

pub use self::dingtalk::calls as dingtalk;
pub use self::smh::calls as smh;

/// A text with a character of every kind that means something in a path, a query or JSON, and some
/// beyond ASCII. Every free text is this one in some call.
pub const ODD: &str =
    "a/b\\c?d#e%2Ff&g=h+i j;k,l\"m<n>o|p{q}r'[s]t:u@v!w$x*(y)~z^`-._é 删除\u{301}\u{1f5d1}";

/// Every argument that is a secret.
pub const SECRET: &str = "SENTINEL-argument/+ &=?#%,é";

/// What a call answers, whatever its type is.
pub type Answered = Box<dyn Debug + Send>;

/// One call, not yet sent.
pub struct Call<C: ErrorCode> {
    /// The operation, as the document calls it.
    pub name: &'static str,
    /// What is special about this call of it.
    pub case: String,
    /// What `.build()` says.
    pub request: Result<Request, InvalidRequest>,
    /// Sends it through the client that it was made with.
    pub send: Sending<C>,
}

/// A call that only waits to be polled.
pub type Sending<C> = Box<dyn FnOnce() -> BoxFuture<'static, Result<Answered, Error<C>>> + Send>;

/// The list in the making.
struct Calls<C: ErrorCode>(Vec<Call<C>>);

impl<C: ErrorCode> Calls<C> {
    fn add<R>(&mut self, case: impl Into<String>, request: R)
    where
        R: runtime::Call<Mode = Async, Code = C>,
        R::Output: Debug,
    {
        let built = request.request();
        let send = move || -> BoxFuture<'static, _> {
            Box::pin(async move {
                let answer = request.handle().core().send(&request).await?;
                Ok(Box::new(answer) as Answered)
            })
        };
        self.0.push(Call {
            name: R::OPERATION.name(),
            case: case.into(),
            request: built,
            send: Box::new(send),
        });
    }
}

/// As many different ids.
fn ids(count: usize) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}
