use super::{CredentialsProvider, Lease, Renewing};
use crate::error::BoxError;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, advance, sleep};

/// Counts up, a lease of `life` each, after a second of work; 0 stands for a failure where `fails` says so.
fn counting(life: Option<Duration>, fails: fn(u32) -> bool) -> (Arc<Renewing<u32>>, Arc<AtomicU32>) {
    let fetches = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&fetches);
    let provider = Renewing::new(move || {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            sleep(Duration::from_secs(1)).await;
            if fails(number) {
                return Err(BoxError::from(format!("no token {number}")));
            }
            Ok(life.map_or(Lease::endless(number), |life| Lease::lasting(number, life)))
        }
    });
    (Arc::new(provider), fetches)
}

async fn together(provider: &Arc<Renewing<u32>>, refused: Option<u32>) -> Vec<Result<u32, String>> {
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let provider = Arc::clone(provider);
        calls.spawn(async move { provider.credentials(refused.as_ref()).await.map_err(|why| why.to_string()) });
    }
    calls.join_all().await
}

#[tokio::test(start_paused = true)]
async fn fifty_calls_share_one_fetch() {
    let (provider, fetches) = counting(None, |_| false);
    assert!(together(&provider, None).await.iter().all(|got| *got == Ok(1)));
    assert_eq!(fetches.load(Ordering::SeqCst), 1);
    // All fifty were refused the first ones; the first of them to come fetches for all.
    assert!(together(&provider, Some(1)).await.iter().all(|got| *got == Ok(2)));
    assert!(together(&provider, Some(1)).await.iter().all(|got| *got == Ok(2)));
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn fifty_calls_share_one_failure() {
    let (provider, fetches) = counting(None, |number| number == 1);
    assert!(together(&provider, None).await.iter().all(|got| *got == Err("no token 1".to_owned())));
    assert_eq!(fetches.load(Ordering::SeqCst), 1);
    // Who comes later tries again.
    assert_eq!(provider.credentials(None).await.unwrap(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_its_end() {
    let (provider, _) = counting(Some(Duration::from_secs(1800)), |_| false);
    let began = Instant::now();
    assert_eq!(provider.credentials(None).await.unwrap(), 1);
    advance(Duration::from_secs(1499)).await;
    assert_eq!(provider.credentials(None).await.unwrap(), 1);
    advance(Duration::from_secs(1)).await;
    assert_eq!(provider.credentials(None).await.unwrap(), 2);
    assert!(began.elapsed() < Duration::from_secs(1800));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_renewed_serves_to_its_end() {
    let (provider, fetches) = counting(Some(Duration::from_secs(100)), |number| number > 1);
    assert_eq!(provider.credentials(None).await.unwrap(), 1);
    advance(Duration::from_secs(85)).await;
    assert_eq!(provider.credentials(None).await.unwrap(), 1);
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
    // Not every call tries anew.
    assert_eq!(provider.credentials(None).await.unwrap(), 1);
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
    // But one that was refused does not serve.
    assert!(provider.credentials(Some(&1)).await.is_err());
    advance(Duration::from_secs(20)).await;
    assert!(provider.credentials(None).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_fetch_goes_on_when_the_call_that_began_it_is_dropped() {
    let (provider, fetches) = counting(None, |_| false);
    let dropped = tokio::time::timeout(Duration::from_millis(500), provider.credentials(None)).await;
    assert!(dropped.is_err());
    let began = Instant::now();
    assert_eq!(provider.credentials(None).await.unwrap(), 1);
    assert_eq!(began.elapsed(), Duration::from_millis(500));
    assert_eq!(fetches.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn credentials_that_were_refused_and_come_again_are_not_given() {
    let fetches = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&fetches);
    let provider = Arc::new(Renewing::new(move || {
        count.fetch_add(1, Ordering::SeqCst);
        async {
            sleep(Duration::from_secs(1)).await;
            Ok(Lease::endless(7))
        }
    }));
    assert!(together(&provider, None).await.iter().all(|got| *got == Ok(7)));
    let again = Err("the credentials that were refused came again".to_owned());
    assert!(together(&provider, Some(7)).await.iter().all(|got| *got == again));
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
}
