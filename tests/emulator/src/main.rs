//! The emulator as a program: serves the demo world and prints, as one line of
//! JSON, where. For callers in other languages; Rust tests use the library.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};

use clap::Parser;
use serde_json::json;
use undelete_emulator::{Emulator, World};

/// Serves DingTalk Storage and Tencent SMH from memory on 127.0.0.1.
#[derive(Debug, Parser)]
struct Arguments {
    /// Port to listen on; 0 takes any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let (world, _) = World::demo_of_today();
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let emulator = Emulator::start_at(address, world).await?;
    let url = emulator.url();
    println!(
        "{}",
        json!({ "dingtalk": url, "smh": url, "admin": format!("{url}/__emulator") })
    );
    std::future::pending().await
}
