//! Where the stories take place: an emulator of both services in this process.

use super::Failure;
use super::say;
use undelete::runtime::ReqwestTransport;
use undelete::{dingtalk, smh};
use undelete_emulator::{Demo, Emulator, World};

/// The emulator, and the names and ids of what is in it.
pub struct Stage {
    pub emulator: Emulator,
    pub demo: Demo,
}

impl Stage {
    pub async fn open() -> Result<Self, Failure> {
        let (world, demo) = World::demo_of_today();
        let emulator = Emulator::start_with(world).await?;
        say::text(format!(
            "An emulator of both services listens on {}; nothing leaves this machine.",
            emulator.url()
        ));
        Ok(Self { emulator, demo })
    }

    /// A client of DingTalk Storage.
    pub fn drive(&self) -> Result<dingtalk::Client, Failure> {
        let demo = &self.demo.dingtalk;
        Ok(dingtalk::Client::builder()
            .base_url(self.emulator.url())
            .transport(direct()?)
            .credentials(demo.app_key.as_str(), demo.app_secret.as_str())
            .union_id(demo.union_id.as_str())
            .build()?)
    }

    /// A client of SMH with a token that allows this and no more.
    pub fn library(&self, grant: &str) -> Result<smh::Client, Failure> {
        let demo = &self.demo.smh;
        Ok(smh::Client::builder()
            .base_url(self.emulator.url())
            .transport(direct()?)
            .library_id(demo.library_id.as_str())
            .space_id(demo.space_id.as_str())
            .credentials(demo.library_secret.as_str(), grant)
            .build()?)
    }
}

/// Begins the part of a story that is about this service.
pub fn chapter(service: &str) {
    say::text(format!("\n{service}\n{}", "=".repeat(service.len())));
}

/// Says what happens next in a story.
pub fn scene(words: &str) {
    say::text(format!("\n{words}"));
}

/// A transport that no proxy of the machine has a part in.
fn direct() -> Result<ReqwestTransport, Failure> {
    Ok(reqwest::Client::builder().no_proxy().build()?.into())
}
