//! A server that answers as a function says, or not at all.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use undelete::dingtalk::{self, Client};
use undelete::runtime::{RateLimit, RetryPolicy};
use undelete::smh;

/// What it answers to one request; nothing if it keeps silent.
pub type Answer = Option<(u16, Vec<(&'static str, String)>, String)>;

pub struct Server {
    address: String,
    seen: Arc<AtomicUsize>,
}

impl Server {
    /// Answers from the number of the request, counted from 0.
    pub fn answering(script: impl Fn(usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(AtomicUsize::new(0));
        let (script, counter) = (Arc::new(script), Arc::clone(&seen));
        std::thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let (script, counter) = (Arc::clone(&script), Arc::clone(&counter));
                std::thread::spawn(move || serve(connection, &*script, &counter));
            }
        });
        Self { address, seen }
    }

    /// Always the same.
    pub fn always(status: u16, body: &'static str) -> Self {
        Self::answering(move |_| Some((status, Vec::new(), body.to_owned())))
    }

    /// Takes every request and says nothing.
    pub fn silent() -> Self {
        Self::answering(|_| None)
    }

    /// The number of requests that have arrived.
    pub fn seen(&self) -> usize {
        self.seen.load(Ordering::SeqCst)
    }

    /// A client of it that does not hold back by itself.
    pub fn client(&self) -> Client {
        self.client_with(RetryPolicy::default().first_delay(Duration::from_millis(1)))
    }

    pub fn client_with(&self, policy: RetryPolicy) -> Client {
        dingtalk::Client::builder()
            .access_token("token")
            .union_id("somebody")
            .base_url(&self.address)
            .retry(policy)
            .rate_limit(RateLimit::unlimited())
            .build()
            .unwrap()
    }

    /// A client of the other service, likewise.
    pub fn smh(&self) -> smh::Client {
        smh::Client::builder()
            .access_token("token")
            .library_id("library")
            .space_id("space")
            .base_url(&self.address)
            .retry(RetryPolicy::default().first_delay(Duration::from_millis(1)))
            .rate_limit(RateLimit::unlimited())
            .build()
            .unwrap()
    }
}

/// Answers one request after the other. Whoever is no longer listened to ends.
fn serve(connection: TcpStream, script: &dyn Fn(usize) -> Answer, seen: &AtomicUsize) {
    let mut writer = connection.try_clone().unwrap();
    let mut reader = BufReader::new(connection);
    while let Some(length) = read_head(&mut reader) {
        let mut body = vec![0; length];
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        let number = seen.fetch_add(1, Ordering::SeqCst);
        let Some((status, headers, body)) = script(number) else {
            // Until the client hangs up.
            let _ = reader.read(&mut [0]);
            return;
        };
        let mut answer = format!(
            "HTTP/1.1 {status} Answer\r\nContent-Length: {}\r\n",
            body.len()
        );
        for (name, value) in headers {
            answer.push_str(&format!("{name}: {value}\r\n"));
        }
        answer.push_str("\r\n");
        answer.push_str(&body);
        if writer.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

/// The length of the body after the head of a request; nothing when there is none.
pub fn read_head(reader: &mut impl BufRead) -> Option<usize> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            return Some(length);
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
}
