use std::env::var;
use std::error::Error;
use undelete::dingtalk::Client;
use undelete::runtime::{CredentialsError, Secret, TokenProvider};

/// Tokens that another program writes into a file.
pub struct TokenFile(pub String);

impl TokenProvider for TokenFile {
    async fn token(&self) -> Result<Secret, CredentialsError> {
        // So short a file is read at once; ask anything slower with `.await`.
        let token = std::fs::read_to_string(&self.0);
        let token = token.map_err(|error| CredentialsError::with_source("no token file", error))?;
        Ok(token.trim().into())
    }

    /// The service refused it; true if there may be another one by now.
    fn rejected(&self, _: &Secret) -> bool {
        true
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let drive = Client::builder()
        .access_token_provider(TokenFile(var("TOKEN_FILE")?))
        .union_id(var("DINGTALK_UNION_ID")?)
        .build()?;
    let mut items = drive.list_recycle_items(var("DINGTALK_BIN_ID")?).items();
    while let Some(item) = items.next().await {
        println!("{}", item?.id?);
    }
    Ok(())
}
