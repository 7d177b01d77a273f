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

open_enum!(TaskType, Unknown);

impl TaskType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("batchMove", Self::BatchMove),
        ("batchCopy", Self::BatchCopy),
        ("batchDelete", Self::BatchDelete),
        ("batchRestoreRecycle", Self::BatchRestoreRecycle),
        ("convertFile", Self::ConvertFile),
        ("calibrateDirectoryStats", Self::CalibrateDirectoryStats),
        ("videoTranscode", Self::VideoTranscode),
        ("fileUncompress", Self::FileUncompress),
        ("clearLibraryHistory", Self::ClearLibraryHistory),
    ];
}
