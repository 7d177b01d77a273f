//! The listener and its connections. Connections are served one by one with
//! hyper instead of axum's own loop, because only there can an exchange end
//! without an answer: a service that fails makes hyper close the connection.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::exchange::{self, Shared};
use crate::faults::{Faults, Rule};
use crate::log::{Received, RequestLog};
use crate::world::World;

/// A running emulator. It stops, with all its connections, when it is dropped.
#[derive(Debug)]
pub struct Emulator {
    address: SocketAddr,
    url: String,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl Emulator {
    /// Starts with an empty world on a free port of 127.0.0.1, inside the
    /// current tokio runtime.
    ///
    /// # Errors
    ///
    /// If no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::start_with(World::empty()).await
    }

    /// Starts with this world on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// If no port can be had.
    pub async fn start_with(world: World) -> io::Result<Self> {
        Self::start_at(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), world).await
    }

    /// Starts with this world at this address; port 0 is any free port.
    ///
    /// # Errors
    ///
    /// If the address cannot be had.
    pub async fn start_at(address: SocketAddr, world: World) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::new(world));
        let router = exchange::router(&shared);
        let server = tokio::spawn(accept(listener, Arc::clone(&shared), router));
        Ok(Self {
            address,
            url: format!("http://{address}"),
            shared,
            server,
        })
    }

    /// The base URL of both services, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Works on the state of both services. No request is answered meanwhile.
    pub fn with<T>(&self, work: impl FnOnce(&mut World) -> T) -> T {
        self.shared.with(work)
    }

    /// Every request received so far, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.shared.log.all()
    }

    /// The list behind [`Emulator::requests`], to search or clear it.
    #[must_use]
    pub fn log(&self) -> &RequestLog {
        &self.shared.log
    }

    /// Makes something go wrong.
    pub fn inject(&self, rule: Rule) {
        self.shared.faults.inject(rule);
    }

    /// The faults still to come.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _peer)) = accepted {
                    connections.spawn(serve(stream, Arc::clone(&shared), router.clone()));
                }
            }
            Some(_ended) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>, router: Router) {
    let service =
        service_fn(move |request| exchange::respond(Arc::clone(&shared), router.clone(), request));
    // A connection that ends early is either wanted here or the client's
    // decision, so there is nobody to tell.
    let _ended = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
