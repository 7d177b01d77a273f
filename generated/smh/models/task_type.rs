// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// Kind of a background task.
    pub enum TaskType: default, Unknown;
    /// Files and directories are moved.
    BatchMove = "batchMove";
    /// Files and directories are copied.
    BatchCopy = "batchCopy";
    /// Files and directories are deleted.
    BatchDelete = "batchDelete";
    /// Items of a recycle bin are restored.
    BatchRestoreRecycle = "batchRestoreRecycle";
    /// A document is converted.
    ConvertFile = "convertFile";
    /// The statistics of a directory are corrected.
    CalibrateDirectoryStats = "calibrateDirectoryStats";
    /// A video is transcoded.
    VideoTranscode = "videoTranscode";
    /// A file is unpacked.
    FileUncompress = "fileUncompress";
    /// All earlier versions of the files of a library are deleted.
    ClearLibraryHistory = "clearLibraryHistory";
}
