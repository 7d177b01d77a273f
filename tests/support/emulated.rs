//! What the tests of the client against the emulator share: the demo world, served in this
//! process, and clients of it.
//!
//! What the services answer is the emulator's business, and what is expected of the client that of
//! the tests.

#![allow(dead_code, reason = "each program uses its own part")]

use std::time::Duration;

use undelete::runtime::{ReqwestTransport, RetryPolicy};
use undelete::{dingtalk, smh};
use undelete_emulator::{Demo, Emulator, Fault, Rule, World};

/// What the clients of [`Stage::library`] may do.
pub const GRANT: &str = "restore_recycled";

/// The demo world, being served.
pub struct Stage {
    pub emulator: Emulator,
    pub demo: Demo,
}

impl Stage {
    pub async fn demo() -> Self {
        Self::of(World::demo()).await
    }

    pub async fn of_today() -> Self {
        Self::of(World::demo_of_today()).await
    }

    async fn of((world, demo): (World, Demo)) -> Self {
        let emulator = Emulator::start_with(world).await.unwrap();
        Self { emulator, demo }
    }

    /// A client of DingTalk Storage that fetches its tokens.
    pub fn drive(&self) -> dingtalk::Client {
        self.drive_with_secret().build().unwrap()
    }

    pub fn drive_with_secret(&self) -> dingtalk::ClientBuilder {
        let demo = &self.demo.dingtalk;
        self.drive_without_token()
            .credentials(&*demo.app_key, &*demo.app_secret)
    }

    /// Everything but credentials.
    pub fn drive_without_token(&self) -> dingtalk::ClientBuilder {
        drive_at(self.emulator.url()).union_id(&*self.demo.dingtalk.union_id)
    }

    /// A client of SMH that fetches its tokens.
    pub fn library(&self) -> smh::Client {
        self.library_with_secret().build().unwrap()
    }

    pub fn library_with_secret(&self) -> smh::ClientBuilder {
        self.library_without_token()
            .credentials(&*self.demo.smh.library_secret, GRANT)
    }

    /// Everything but credentials.
    pub fn library_without_token(&self) -> smh::ClientBuilder {
        library_at(self.emulator.url())
            .library_id(&*self.demo.smh.library_id)
            .space_id(&*self.demo.smh.space_id)
    }

    /// How many requests to this path reached the service.
    pub fn received(&self, method: &str, path: &str) -> usize {
        self.emulator.log().matching(method, path).len()
    }

    /// Lets every request to this path meet the fault.
    pub fn always(&self, pattern: &str, fault: Fault) {
        self.emulator
            .inject(Rule::new(pattern, fault).times(u32::MAX));
    }

    pub fn list_path(&self) -> String {
        let bin = &self.demo.dingtalk.recycle_bin_id;
        format!("/v1.0/storage/recycleBins/{bin}/recycleItems")
    }

    pub fn restore_path(&self) -> String {
        format!("{}/batchRestore", self.list_path())
    }

    /// Of listing and restoring alike.
    pub fn recycled_path(&self) -> String {
        let demo = &self.demo.smh;
        format!("/api/v1/recycled/{}/{}", demo.library_id, demo.space_id)
    }
}

pub const DRIVE_TOKEN_PATH: &str = "/v1.0/oauth2/accessToken";
pub const LIBRARY_TOKEN_PATH: &str = "/api/v1/token";

pub fn drive_at(url: &str) -> dingtalk::ClientBuilder {
    dingtalk::Client::builder()
        .base_url(url)
        .transport(transport())
        .retry(quick_retries())
}

pub fn library_at(url: &str) -> smh::ClientBuilder {
    smh::Client::builder()
        .base_url(url)
        .transport(transport())
        .retry(quick_retries())
}

/// Like the default one, except that a proxy of the machine does not come between the test and its
/// server.
pub fn transport() -> ReqwestTransport {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .no_proxy()
        .build()
        .unwrap()
        .into()
}

/// Three attempts, hardly any time between them.
pub fn quick_retries() -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(3)
        .first_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(2))
}
