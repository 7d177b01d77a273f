//! Restores a bin of 100,000 files in bad weather and accounts for every one of them; then shows
//! that a run over a million ids takes no more memory than one over ten thousand.
//!
//! `cargo bench --bench soak` runs it in full, `cargo bench --bench soak -- 5000` with that many
//! files. `cargo test` runs it with a thousand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::indexing_slicing)]

use std::collections::{HashMap, HashSet};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write, stdin};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use undelete::dingtalk::{Client, operations::recycle_bin::RestoreRecycleItems};
use undelete::runtime::{
    Bytes, Outcome, RateLimit, RequestBody, ReqwestTransport, RetryPolicy, Transport, http,
    transport_fn,
};
use undelete_emulator::{Emulator, Fault, Rule, World};

const IN_FULL: usize = 100_000;
const AS_A_TEST: usize = 1_000;

const BIN: &str = "bin1";
const OPERATOR: &str = "union1";
/// Of how many requests in a thousand go wrong in each of the ten ways: one in a hundred in all.
const PER_MILLE: u32 = 1;
const SEED: u64 = 20_260_107;
/// The service of the test looks through a whole space for names that are taken.
const FILES_PER_SPACE: usize = 500;
/// Allocators keep what they were given; a list of a million ids would be many times this.
const SLACK_KIB: u64 = 4096;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let numbers = || {
        arguments
            .iter()
            .filter_map(|argument| argument.parse().ok())
    };
    match arguments.first().map(String::as_str) {
        Some("serve") => in_runtime(serve(numbers().next().unwrap())),
        Some("lazily") => in_runtime(restore_lazily(numbers().next().unwrap())),
        _ => {
            let is_bench = arguments.iter().any(|argument| argument == "--bench");
            let default = if is_bench { IN_FULL } else { AS_A_TEST };
            let files = numbers().next().unwrap_or(default);
            in_runtime(restore_in_bad_weather(files));
            compare_memory(files);
        }
    }
}

fn in_runtime(work: impl Future<Output = ()>) {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(work);
}

/// Restores all files over HTTP and compares what the client says with what the service did.
async fn restore_in_bad_weather(files: usize) {
    let mut service = Service::start(files);
    let (transport, attempts) = counting(over_http());
    let client = Client::builder()
        .base_url(&service.url)
        .transport(transport)
        .rate_limit(RateLimit::unlimited())
        .retry(RetryPolicy::default().first_delay(Duration::from_millis(5)))
        .union_id(OPERATOR)
        .access_token(&*service.token)
        .build()
        .unwrap();
    let items = Arc::new(service.items.clone());
    let mut columns: Vec<Option<Column>> = vec![None; files];

    let began = Instant::now();
    let to_send = Arc::clone(&items);
    let mut batches = client
        .restore_recycle_items(BIN, NONE)
        .in_batches()
        .concurrency(8)
        .chain((0..files).map(move |place| to_send[place].clone()));
    while let Some(entry) = batches.next().await {
        let place = items.binary_search(&entry.item).unwrap();
        let earlier = columns[place].replace(Column::of(&entry.outcome));
        assert!(earlier.is_none(), "{} is reported twice", entry.item);
    }
    let took = began.elapsed();
    let memory = peak_memory();
    assert!(batches.report().stopped_by().is_none());

    let (received, places) = service.end();
    let mut counts: HashMap<Column, usize> = HashMap::new();
    let mut done_in_doubt = 0;
    for (place, column) in columns.into_iter().enumerate() {
        let column = column.unwrap_or_else(|| panic!("nothing is said of {}", items[place]));
        *counts.entry(column).or_default() += 1;
        let is_restored = match places.as_bytes()[place] {
            b'r' => true,
            b'b' => false,
            _ => panic!("{} is lost or there twice", items[place]),
        };
        match column {
            Column::Done => assert!(is_restored, "{} is not restored", items[place]),
            Column::Failed | Column::NotSent => {
                assert!(!is_restored, "{} is restored", items[place]);
            }
            Column::Unknown => done_in_doubt += usize::from(is_restored),
            Column::Other => panic!("nothing here goes on in the background"),
        }
    }
    let count = |column| counts.get(&column).copied().unwrap_or_default();
    println!("{files} files, one request in a hundred goes wrong");
    println!("  time      {took:.1?}");
    println!(
        "  requests  {received} received, {} sent",
        attempts.load(Ordering::SeqCst)
    );
    println!("  done      {}", count(Column::Done));
    println!("  failed    {}", count(Column::Failed));
    println!(
        "  unknown   {}, of which {done_in_doubt} are restored",
        count(Column::Unknown)
    );
    println!("  not sent  {}", count(Column::NotSent));
    println!("  memory    {}, the client alone", memory.shown());
    println!("  every file is in one column, and where its column says");
}

/// Which column of the report an item is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Column {
    Done,
    Failed,
    Unknown,
    NotSent,
    Other,
}

impl Column {
    fn of<T, C: undelete::runtime::ErrorCode>(outcome: &Outcome<T, C>) -> Self {
        match outcome {
            Outcome::Done(_) => Self::Done,
            Outcome::Failed { .. } => Self::Failed,
            Outcome::Unknown { .. } => Self::Unknown,
            Outcome::NotSent { .. } => Self::NotSent,
            _ => Self::Other,
        }
    }
}

const NONE: [&str; 0] = [];

fn over_http() -> ReqwestTransport {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy();
    client.build().unwrap().into()
}

fn counting(inner: impl Transport) -> (impl Transport, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let (counter, inner) = (Arc::clone(&sent), Arc::new(inner));
    let transport = transport_fn(move |request| {
        counter.fetch_add(1, Ordering::SeqCst);
        let inner = Arc::clone(&inner);
        async move { inner.send(request).await }
    });
    (transport, sent)
}

/// The service in a process of its own, so that its memory is not counted.
struct Service {
    url: String,
    token: String,
    /// In ascending order.
    items: Vec<String>,
    process: Child,
    orders: Option<ChildStdin>,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Service {
    fn start(files: usize) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["serve", &files.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let orders = process.stdin.take();
        let mut answers = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut line = || answers.next().unwrap().unwrap();
        let (url, token) = (line(), line());
        let items: Vec<String> = (0..files).map(|_| line()).collect();
        assert!(items.is_sorted());
        Self {
            url,
            token,
            items,
            process,
            orders,
            answers,
        }
    }

    /// How many requests it has received, and where every file is: `b` in the bin, `r` restored.
    fn end(&mut self) -> (usize, String) {
        drop(self.orders.take());
        let mut line = || self.answers.next().unwrap().unwrap();
        let ended = (line().parse().unwrap(), line());
        assert!(self.process.wait().unwrap().success());
        ended
    }
}

/// Serves until the other process closes its end, then says what has become of the files.
async fn serve(files: usize) {
    let mut world = World::empty();
    let drive = &mut world.dingtalk;
    drive.add_app("app", "secret");
    drive.add_organization("ding1", BIN);
    let mut items = Vec::new();
    let mut space = String::new();
    for number in 0..files {
        if number % FILES_PER_SPACE == 0 {
            space = drive.add_space("ding1").unwrap();
        }
        let content = number.to_string();
        let file = drive.put_file(&space, &format!("{number}.txt"), &content);
        items.push(drive.recycle(&file.unwrap(), OPERATOR).unwrap());
    }
    let token = drive.issue_token("app").unwrap();
    let emulator = Emulator::start_with(world).await.unwrap();
    let troubles = [
        Fault::DropBeforeWork,
        Fault::DropAfterWork,
        Fault::BreakBody,
        Fault::TruncateJson,
        Fault::WrongTypes,
        Fault::Unavailable,
        Fault::Throttle,
        Fault::html(502),
        Fault::refuse(500, "systemError", "something broke"),
        Fault::refuse(429, "system.busy", "too many requests"),
    ];
    for (seed, trouble) in (SEED..).zip(troubles) {
        let rule = Rule::new("RestoreRecycleItems", trouble);
        emulator.inject(rule.times(u32::MAX).chance(PER_MILLE, seed));
    }
    let mut greeting = format!("{}\n{token}\n", emulator.url());
    for item in &items {
        greeting.push_str(item);
        greeting.push('\n');
    }
    std::io::stdout().write_all(greeting.as_bytes()).unwrap();
    let closed = || stdin().lines().count();
    tokio::task::spawn_blocking(closed).await.unwrap();
    println!("{}", emulator.log().of("RestoreRecycleItems").len());
    println!("{}", places(&emulator, &items));
}

fn places(emulator: &Emulator, items: &[String]) -> String {
    let (recycled, dentries) =
        emulator.with(|world| (world.dingtalk.recycle_items(), world.dingtalk.dentries()));
    let recycled: HashSet<String> = recycled.into_iter().map(|item| item.id).collect();
    let mut copies: HashMap<String, usize> = HashMap::new();
    for content in dentries.iter().filter_map(|dentry| dentry.content()) {
        *copies.entry(content.to_owned()).or_default() += 1;
    }
    let place = |(number, item): (usize, &String)| {
        let copies = copies.get(&number.to_string()).copied();
        match (recycled.contains(item), copies.unwrap_or_default()) {
            (true, 0) => 'b',
            (false, 1) => 'r',
            _ => '!',
        }
    };
    items.iter().enumerate().map(place).collect()
}

/// Runs over ids that are made up one after the other, in a process per number of them.
fn compare_memory(files: usize) {
    println!("ids that are made up one after the other, answered from memory");
    let mut least = None;
    for count in [files / 10, files, files * 10] {
        let mut process = Command::new(env::current_exe().unwrap());
        let output = process.args(["lazily", &count.to_string()]).output();
        let output = output.unwrap();
        assert!(output.status.success(), "{output:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        let said: Value = serde_json::from_str(&said).unwrap();
        let memory = Memory(said["kib"].as_u64());
        let seconds = said["seconds"].as_f64().unwrap();
        println!("  {count:>8}  {seconds:.1} s, memory {}", memory.shown());
        if let Some(kib) = memory.0 {
            let least = *least.get_or_insert(kib);
            assert!(kib <= least + SLACK_KIB, "{kib} KiB after {least} KiB");
        }
    }
}

async fn restore_lazily(count: usize) {
    let client = Client::builder()
        .transport(transport_fn(
            |request: http::Request<RequestBody>| async move {
                let asked: Value =
                    serde_json::from_slice(request.body().as_bytes().unwrap()).unwrap();
                let ids = asked["recycleItemIds"].as_array().unwrap().iter();
                let done =
                    |id: &Value| json!({ "recycleItemId": id, "async": false, "success": true });
                let answer = json!({ "resultItems": ids.map(done).collect::<Vec<_>>() });
                Ok(http::Response::new(Bytes::from(answer.to_string())))
            },
        ))
        .rate_limit(RateLimit::unlimited())
        .union_id(OPERATOR)
        .access_token("token")
        .build()
        .unwrap();
    let request: RestoreRecycleItems = client.restore_recycle_items(BIN, NONE);
    let ids = (0..count).map(|number| format!("item{number}"));
    let began = Instant::now();
    let mut batches = request.in_batches().chain(ids);
    let mut done = 0;
    while let Some(entry) = batches.next().await {
        assert!(entry.outcome.is_done());
        done += 1;
    }
    assert_eq!(done, count);
    let seconds = began.elapsed().as_secs_f64();
    println!("{}", json!({ "kib": peak_memory().0, "seconds": seconds }));
}

/// The most memory this process has had, where the system tells.
struct Memory(Option<u64>);

impl Memory {
    fn shown(&self) -> String {
        match self.0 {
            Some(kib) => format!("{:.1} MiB at most", kib as f64 / 1024.0),
            None => "not told".to_owned(),
        }
    }
}

fn peak_memory() -> Memory {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
    Memory(kib)
}
