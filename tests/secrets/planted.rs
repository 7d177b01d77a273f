//! Where the secrets are planted: a stage with both services, and clients of every kind.

use super::*;

/// A part of every planted secret.
pub const SENTINEL: &str = "SENTINEL";

/// A part of every planted value that is no secret.
pub const BYSTANDER: &str = "bystander";

/// Parts of the tokens that the emulator issues.
pub const ISSUED: [&str; 2] = ["d1f0a5c4e3b29687", "acctk01"];

pub const APP_KEY: &str = "dingbystanderkey";
pub const APP_SECRET: &str = "SENTINEL-app-secret/+ &=\"\\é漢";
pub const LIBRARY_SECRET: &str = "SENTINEL-library-secret/+ &=\"\\é漢";
// What may stand in a header.
pub const TOKEN: &str = "SENTINEL-token/+ &=\"\\";
pub const PROVIDED: &str = "SENTINEL-provided/+ &=\"\\";
pub const CORP: &str = "dingbystandercorp";
pub const BIN: &str = "bystanderBin";
pub const UNION: &str = "bystanderUnion";
pub const LIBRARY: &str = "bystander0library";
pub const SPACE: &str = "bystander0space";
pub const USER: &str = "bystanderUser";

#[track_caller]
pub fn assert_no_secret(what: impl Display, text: &str) {
    let words = [&[SENTINEL], &ISSUED[..]].concat();
    if let Some(found) = search::first_found(text, &words) {
        panic!("{what}: `{found}` is shown: {text}");
    }
}

#[track_caller]
pub fn assert_discreet(what: impl Display, text: &str) {
    assert_no_secret(&what, text);
    if let Some(found) = search::first_found(text, &[BYSTANDER]) {
        panic!("{what}: `{found}` is shown: {text}");
    }
}

#[track_caller]
pub fn assert_log_is_discreet() {
    let lines: std::collections::BTreeSet<String> = collected::lines().into_iter().collect();
    for line in lines {
        assert_discreet("a line of the log", &line);
    }
}

pub fn shown(value: &dyn Debug) -> String {
    format!("{value:?} {value:#?}")
}

/// Everything an error shows, with all of its sources.
pub fn shown_error<C: ErrorCode>(error: &Error<C>) -> String {
    let mut text = String::new();
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        text += &format!("{error} {error:#} {error:?} {error:#?}\n");
        next = error.source();
    }
    let message = error.service().and_then(|service| service.message());
    text + &format!("{:?} {message:?} {:?}", error.code(), error.request_id())
}

/// Both services, with secrets of which all hold a sentinel.
pub struct Stage {
    pub emulator: Emulator,
}

impl Stage {
    pub async fn start() -> Self {
        collected::begin();
        let mut world = World::empty();
        world.dingtalk.add_app(APP_KEY, APP_SECRET);
        world.dingtalk.add_organization(CORP, BIN);
        world.smh.add_multi_tenant_library(LIBRARY, LIBRARY_SECRET);
        world.smh.add_space(LIBRARY, SPACE).unwrap();
        let issued = [
            world.dingtalk.issue_token(APP_KEY).unwrap(),
            world.smh.issue_token(LIBRARY, &[], &[]).unwrap(),
        ];
        for (token, part) in issued.iter().zip(ISSUED) {
            assert!(token.contains(part), "{token}");
        }
        let emulator = Emulator::start_with(world).await.unwrap();
        Self { emulator }
    }

    /// Lets every request but those for tokens meet the fault.
    pub fn break_calls(&self, fault: &Fault) {
        for path in [
            "/v1.0/storage/**",
            "/api/v1/recycled/**",
            "/api/v1/file/**",
            "/api/v1/directory-history/**",
        ] {
            let rule = Rule::new(path, fault.clone()).times(u32::MAX);
            self.emulator.inject(rule);
        }
    }

    pub fn break_tokens(&self, fault: &Fault) {
        for path in [DRIVE_TOKEN_PATH, LIBRARY_TOKEN_PATH] {
            let rule = Rule::new(path, fault.clone()).times(u32::MAX);
            self.emulator.inject(rule);
        }
    }

    /// Everything that was received, as it came over the wire.
    pub fn received(&self) -> String {
        let requests = self.emulator.requests().into_iter();
        let texts = requests.map(|request| {
            let (text, query) = (request.text(), request.query.unwrap_or_default());
            format!("{} {query} {:?} {text}\n", request.path, request.headers)
        });
        texts.collect()
    }

    /// The token of the last call, as it came over the wire.
    pub fn last_token(&self) -> String {
        let last = self.emulator.requests().pop().unwrap();
        let in_header = last.header("x-acs-dingtalk-access-token");
        let mut in_query = last.query_pairs().into_iter();
        match in_header {
            Some(token) => token.to_owned(),
            None => in_query.find(|(name, _)| name == "access_token").unwrap().1,
        }
    }
}

/// Where a client has its tokens from.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    DriveToken,
    DriveSecret,
    DriveProvider,
    LibraryToken,
    LibrarySecret,
    LibraryProvider,
}

pub use Way::*;

pub const WAYS: [Way; 6] = [
    DriveToken,
    DriveSecret,
    DriveProvider,
    LibraryToken,
    LibrarySecret,
    LibraryProvider,
];

pub const FETCHING: [Way; 2] = [DriveSecret, LibrarySecret];

pub struct Provider;

impl TokenProvider for Provider {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        Ok(PROVIDED.into())
    }
}

/// Sends a request, and returns what its answer or its error shows.
macro_rules! outcome {
    ($request:expr) => {{
        let request = $request;
        assert_no_secret("a request", &shown(&request));
        assert_discreet("a finished request", &shown(&request.build().unwrap()));
        both(request.send().await)
    }};
}

/// A client of either service.
#[derive(Debug)]
pub enum Client {
    Drive(dingtalk::Client),
    Library(smh::Client),
}

impl Client {
    pub fn at(url: &str, way: Way) -> Self {
        let drive = emulated::drive_at(url).union_id(UNION);
        let library = emulated::library_at(url)
            .library_id(LIBRARY)
            .space_id(SPACE)
            .user_id(USER);
        let (drive, library) = match way {
            DriveToken => (drive.access_token(TOKEN), library),
            DriveSecret => (drive.credentials(APP_KEY, APP_SECRET), library),
            DriveProvider => (drive.access_token_provider(Provider), library),
            LibraryToken => (drive, library.access_token(TOKEN)),
            LibrarySecret => {
                let grant = emulated::GRANT;
                (drive, library.credentials(LIBRARY_SECRET, grant))
            }
            LibraryProvider => (drive, library.access_token_provider(Provider)),
        };
        assert_discreet("a builder", &shown(&drive));
        assert_discreet("a builder", &shown(&library));
        let client = match way {
            DriveToken | DriveSecret | DriveProvider => Self::Drive(drive.build().unwrap()),
            LibraryToken | LibrarySecret | LibraryProvider => {
                Self::Library(library.build().unwrap())
            }
        };
        assert_discreet("a client", &shown(&client));
        client
    }

    /// One call of each kind; what they show in the end.
    pub async fn call(&self) -> Vec<Result<String, String>> {
        match self {
            Self::Drive(client) => vec![
                outcome!(client.list_recycle_items(BIN).next_token("0:0")),
                outcome!(client.get_recycle_item(BIN, "bystanderItem")),
                outcome!(client.restore_recycle_items(BIN, ["bystanderItem"])),
            ],
            Self::Library(client) => vec![
                outcome!(client.list_recycled_items()),
                outcome!(client.list_file_versions("bystander/file.txt")),
                outcome!(client.restore_recycled_items([4711])),
                outcome!(client.delete_file("bystander/file.txt", Deletion::ToRecycleBin)),
            ],
        }
    }

    /// Every call fails, and shows nothing.
    pub async fn fail(&self, what: impl Display) {
        for call in self.call().await {
            assert_discreet(&what, &call.unwrap_err());
        }
    }
}

pub fn both<T: Debug, C: ErrorCode>(result: Result<T, Error<C>>) -> Result<String, String> {
    match result {
        Ok(answer) => Ok(shown(&answer)),
        Err(error) => Err(shown_error(&error)),
    }
}

/// An answer with this body that is taken for one of the service.
pub fn answer(status: u16, body: impl Into<String>) -> Fault {
    Fault::Answer {
        status,
        content_type: "application/json".to_owned(),
        body: body.into(),
    }
}
