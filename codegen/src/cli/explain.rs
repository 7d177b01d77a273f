//! `explain`: why something is reported, and what to do about it.

use super::ending::{Ending, Result, print};
use clap::Args;
use undelete_codegen::diagnostic::{Code, nearest};

const EXAMPLES: &str = "\
Examples:
  undelete-codegen explain E0201
  undelete-codegen explain            every code with its title";

/// Say why something is an error or a warning, and what to do about it
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct Explain {
    /// The number in brackets, such as E0201; all of them are listed without it
    code: Option<String>,
}

impl Explain {
    pub fn run(&self) -> Result {
        print(&match &self.code {
            Some(number) => explanation(number)?,
            None => listed(),
        })?;
        Ok(Ending::Done)
    }
}

fn explanation(number: &str) -> Result<String> {
    let Some(code) = Code::find(number) else {
        let known = Code::ALL.iter().map(|code| code.as_str());
        let hint = match nearest(&number.to_ascii_uppercase(), known) {
            Some(near) => format!("did you mean {near}?"),
            None => "it is the number in brackets, such as E0201".to_owned(),
        };
        return Err(format!("error: there is no code `{number}`; {hint}"));
    };
    Ok(format!(
        "{code}: {}\n\n{}",
        code.title(),
        code.explanation()
    ))
}

fn listed() -> String {
    let mut text = String::new();
    for subject in Code::SUBJECTS {
        text.push_str(&format!("{}\n", subject.title));
        let codes = Code::ALL.iter();
        for code in codes.filter(|code| code.as_str().starts_with(subject.prefix)) {
            text.push_str(&format!("  {code}  {}\n", code.title()));
        }
    }
    text
}
