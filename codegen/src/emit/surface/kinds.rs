//! The kinds of things and of facts about them.

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Subject {
    Document,
    Service,
    Server,
    Variable,
    Global,
    Scheme,
    TokenSource,
    Header,
    ErrorCode,
    ErrorPattern,
    Operation,
    Argument,
    Success,
    Failure,
    OperationError,
    Type,
    Field,
    Variant,
    Alternative,
}

impl Subject {
    /// What a reader calls it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Service => "service",
            Self::Server => "server",
            Self::Variable => "server variable",
            Self::Global => "client option",
            Self::Scheme => "security scheme",
            Self::TokenSource => "token source",
            Self::Header => "response header",
            Self::ErrorCode => "error code",
            Self::ErrorPattern => "error code pattern",
            Self::Operation => "operation",
            Self::Argument => "argument",
            Self::Success => "success",
            Self::Failure => "failure",
            Self::OperationError => "documented error",
            Self::Type => "type",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Alternative => "alternative",
        }
    }

    /// What holds it, if something does.
    pub const fn holder(self) -> Option<Self> {
        match self {
            Self::TokenSource => Some(Self::Scheme),
            Self::Argument | Self::Success | Self::Failure | Self::OperationError => {
                Some(Self::Operation)
            }
            Self::Field | Self::Variant | Self::Alternative => Some(Self::Type),
            _ => None,
        }
    }
}

/// What can be said of a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the words that are shown say it")]
pub enum Fact {
    /// Its name in Rust.
    Name,
    Kind,
    Passing,
    Type,
    Null,
    Builder,
    Module,
    Returns,
    Order,
    Streams,
    Request,
    Wire,
    Style,
    Spelling,
    Constants,
    Body,
    BodyAlso,
    Part,
    Accept,
    Server,
    Security,
    Repeatable,
    Key,
    Rate,
    Pages,
    PageItem,
    Batch,
    BatchSize,
    BatchItem,
    Task,
    Exclusive,
    Value,
    Presence,
    HeldBack,
    Additional,
    Discriminator,
    Tags,
    Constructor,
    DefaultImpl,
    Sent,
    Received,
    Constant,
    Default,
    Limit,
    Means,
    ConcernsAll,
    Statuses,
    Envelope,
    Placement,
    Required,
    Values,
    Reads,
    ErrorBody,
    Deprecated,
    Docs,
}

impl Fact {
    /// It can be so or not, with nothing more to say of it.
    pub(super) const fn is_flag(self) -> bool {
        matches!(
            self,
            Self::ConcernsAll
                | Self::Constructor
                | Self::DefaultImpl
                | Self::Deprecated
                | Self::HeldBack
                | Self::Passing
                | Self::Received
                | Self::Repeatable
                | Self::Required
                | Self::Sent
        )
    }

    /// What a reader calls it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Passing => "passed",
            Self::Type => "type",
            Self::Null => "null by",
            Self::Builder => "request",
            Self::Module => "module",
            Self::Returns => "returns",
            Self::Order => "order",
            Self::Streams => "read by",
            Self::Request => "sends",
            Self::Wire => "wire",
            Self::Style => "style",
            Self::Spelling => "sent",
            Self::Constants => "always",
            Self::Body => "body",
            Self::BodyAlso => "body also",
            Self::Part => "part",
            Self::Accept => "accepts",
            Self::Server => "server",
            Self::Security => "security",
            Self::Repeatable => "repeatable",
            Self::Key => "recognised by",
            Self::Rate => "rate",
            Self::Pages => "pages",
            Self::PageItem => "page item",
            Self::Batch => "batch",
            Self::BatchSize => "batch size",
            Self::BatchItem => "batch item",
            Self::Task => "task",
            Self::Exclusive => "one of",
            Self::Value => "value",
            Self::Presence => "read as",
            Self::HeldBack => "never sent",
            Self::Additional => "additional",
            Self::Discriminator => "told apart by",
            Self::Tags => "tags",
            Self::Constructor => "new",
            Self::DefaultImpl => "has default",
            Self::Sent => "sent",
            Self::Received => "received",
            Self::Constant => "always",
            Self::Default => "default",
            Self::Limit => "limit",
            Self::Means => "means",
            Self::ConcernsAll => "concerns every item",
            Self::Statuses => "statuses",
            Self::Envelope => "errors in",
            Self::Placement => "placed in",
            Self::Required => "required",
            Self::Values => "values",
            Self::Reads => "read as",
            Self::ErrorBody => "error body",
            Self::Deprecated => "deprecated",
            Self::Docs => "docs",
        }
    }
}
