// Generated from the description of the API. Edit the description, not this file.

/// Kind of a background task.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// Files and directories are moved.
    BatchMove,
    /// Files and directories are copied.
    BatchCopy,
    /// Files and directories are deleted.
    BatchDelete,
    /// Items of a recycle bin are restored.
    BatchRestoreRecycle,
    /// A document is converted.
    ConvertFile,
    /// The statistics of a directory are corrected.
    CalibrateDirectoryStats,
    /// A video is transcoded.
    VideoTranscode,
    /// A file is unpacked.
    FileUncompress,
    /// All earlier versions of the files of a library are deleted.
    ClearLibraryHistory,
    /// A value that was not documented when this was written.
    Unknown(String),
}

impl TaskType {
    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BatchMove => "batchMove",
            Self::BatchCopy => "batchCopy",
            Self::BatchDelete => "batchDelete",
            Self::BatchRestoreRecycle => "batchRestoreRecycle",
            Self::ConvertFile => "convertFile",
            Self::CalibrateDirectoryStats => "calibrateDirectoryStats",
            Self::VideoTranscode => "videoTranscode",
            Self::FileUncompress => "fileUncompress",
            Self::ClearLibraryHistory => "clearLibraryHistory",
            Self::Unknown(value) => value,
        }
    }

    fn known(value: &str) -> Option<Self> {
        match value {
            "batchMove" => Some(Self::BatchMove),
            "batchCopy" => Some(Self::BatchCopy),
            "batchDelete" => Some(Self::BatchDelete),
            "batchRestoreRecycle" => Some(Self::BatchRestoreRecycle),
            "convertFile" => Some(Self::ConvertFile),
            "calibrateDirectoryStats" => Some(Self::CalibrateDirectoryStats),
            "videoTranscode" => Some(Self::VideoTranscode),
            "fileUncompress" => Some(Self::FileUncompress),
            "clearLibraryHistory" => Some(Self::ClearLibraryHistory),
            _ => None,
        }
    }
}

open_enum!(TaskType, Unknown);
