//! The command that writes `generated/`, in the version that `Cargo.lock` says.

fn main() -> std::process::ExitCode {
    undelete_codegen::cli::run()
}
