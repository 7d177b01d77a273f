//! Connections that cannot be made, or are used again.

use super::*;

// A connection that was used before is where a client is tempted to send a request again by itself.
#[tokio::test]
async fn a_write_lost_on_a_connection_that_was_used_before_is_not_sent_again() {
    for call in WRITES {
        for (fault, done) in [(Fault::DropBeforeWork, 0), (Fault::DropAfterWork, 1)] {
            let stage = Stage::demo().await;
            let clients = Clients::of(&stage, &quick_retries());
            for earlier in READS {
                clients.make(earlier, &stage).await.unwrap();
            }
            let (method, path) = target(call, &stage);
            stage.always(&format!("{method} {path}"), fault.clone());
            let told = clients.make(call, &stage).await;
            let expected = Ended {
                told: Err(Told::lost(call, Reason::LostConnection)),
                requests: 1,
                done,
            };
            assert_eq!(ended(call, &stage, told), expected, "{call:?} {fault:?}");
        }
    }
}

#[tokio::test]
async fn what_was_never_sent_can_be_repeated_even_if_it_writes() {
    let stage = Stage::demo().await;
    // Bound, so that nobody else gets the port, and not listening.
    let closed = TcpSocket::new_v4().unwrap();
    closed.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    for call in all() {
        let (drive, library) = with_tokens(&stage);
        let (transport, sent) = counting(emulated::transport());
        let (library_transport, library_sent) = counting(emulated::transport());
        let clients = Clients {
            drive: drive.base_url(&url).transport(transport).build().unwrap(),
            library: library
                .base_url(&url)
                .transport(library_transport)
                .build()
                .unwrap(),
        };
        let told = clients.make(call, &stage).await;
        assert_eq!(told, Err(Told::not_now(Reason::NoConnection)), "{call:?}");
        let attempts = sent.load(Ordering::SeqCst) + library_sent.load(Ordering::SeqCst);
        assert_eq!(attempts, 3, "{call:?}");
    }
}
