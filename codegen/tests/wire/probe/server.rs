//! A server that records what arrives and answers what it is told.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use wire::probe::{Client, ClientBuilder};
use wire::runtime::{Blocking, RetryPolicy};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Arrived {
    /// The path of the target.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    /// The query of the target.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The values of a header, of which there should be one.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known == name);
        let (_, value) = values.next()?;
        assert!(values.next().is_none(), "two headers {name}");
        Some(value)
    }

    fn read(stream: &mut impl Read) -> Option<Self> {
        let mut bytes = Vec::new();
        let mut buffer = [0; 4096];
        loop {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let mut lines = head.lines();
                let mut start = lines.next()?.split(' ');
                let headers: Vec<(String, String)> = lines
                    .filter_map(|line| line.split_once(": "))
                    .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                    .collect();
                let length = headers.iter().find(|(name, _)| name == "content-length");
                let length = length.map_or(0, |(_, length)| length.parse().unwrap());
                let is_chunked = headers.iter().any(|(name, _)| name == "transfer-encoding");
                let is_whole = match is_chunked {
                    true => body.ends_with("0\r\n\r\n"),
                    false => body.len() >= length,
                };
                if is_whole {
                    let body = match is_chunked {
                        true => &joined(body),
                        false => body,
                    };
                    return Some(Self {
                        method: start.next()?.to_owned(),
                        target: start.next()?.to_owned(),
                        body: body.to_owned(),
                        headers,
                    });
                }
            }
            match stream.read(&mut buffer).ok()? {
                0 => return None,
                count => bytes.extend_from_slice(&buffer[..count]),
            }
        }
    }
}

/// The text of chunks.
fn joined(mut chunks: &str) -> String {
    let mut text = String::new();
    while let Some((length, rest)) = chunks.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).unwrap();
        text.push_str(&rest[..length]);
        chunks = rest[length..].trim_start_matches("\r\n");
    }
    text
}

/// Answers of a server: a status line, headers and a body.
pub fn answer(status: &str, media: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

pub const DONE: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

/// A server for as long as the process lives.
pub struct Server {
    pub url: String,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl Server {
    /// Answers what a function makes of each request.
    pub fn new(script: impl Fn(&Arrived) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let arrived: Arc<Mutex<Vec<Arrived>>> = Arc::default();
        let log = Arc::clone(&arrived);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                if let Some(request) = Arrived::read(&mut stream) {
                    let answer = script(&request);
                    log.lock().unwrap().push(request);
                    stream.write_all(answer.as_bytes()).unwrap();
                }
            }
        });
        Self { url, arrived }
    }

    /// All that came so far.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    /// A client of this server.
    pub fn client(&self, set_up: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client<Blocking> {
        let builder = Client::builder()
            .base_url(&self.url)
            .retry(RetryPolicy::none());
        set_up(builder).build_blocking().unwrap()
    }
}

/// What arrives of one call to a server that has nothing to say.
pub fn arrived<T>(call: impl FnOnce(Client<Blocking>) -> T) -> Arrived {
    let server = Server::new(|_| DONE.to_owned());
    call(server.client(|builder| builder));
    let arrived = server.arrived();
    assert_eq!(arrived.len(), 1);
    arrived[0].clone()
}

/// What a call makes of an answer.
pub fn answered<T>(answer: &str, call: impl FnOnce(Client<Blocking>) -> T) -> T {
    let answer = answer.to_owned();
    let server = Server::new(move |_| answer.clone());
    call(server.client(|builder| builder))
}
