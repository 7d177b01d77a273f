//! Lists a recycle bin with tokens of a program of one's own: this one never sees the secret of the
//! app. They stand in a file that the other program renews.

use std::env;
use std::path::PathBuf;
use undelete::dingtalk::Client;
use undelete::runtime::{CredentialsError, Secret, TokenProvider};

pub struct TokenFile(pub PathBuf);

impl TokenProvider for TokenFile {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        let token = std::fs::read_to_string(&self.0);
        let token = token.map_err(|error| CredentialsError::with_source("no token file", error))?;
        Ok(token.trim().into())
    }

    fn rejected(&self, _: &Secret) -> bool {
        true
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(file), Some(bin)) = (arguments.next(), arguments.next()) else {
        return Err("usage: own_tokens TOKEN_FILE BIN".into());
    };

    let variable = |name: &str| env::var(name).map_err(|error| format!("{name}: {error}"));
    let drive = Client::builder()
        .access_token_provider(TokenFile(file.into()))
        .union_id(variable("DINGTALK_UNION_ID")?)
        .build()?;

    let mut items = drive.list_recycle_items(bin).items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{}: {}", item.id?, item.original_path?);
    }
    Ok(())
}
