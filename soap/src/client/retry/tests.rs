use super::{Budget, RetryPolicy, retry_after};
use http::HeaderMap;
use http::header::{HeaderValue, RETRY_AFTER};
use std::time::{Duration, SystemTime};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn waits_are_drawn_below_a_bound_that_doubles() {
    let policy = RetryPolicy::new().attempts(9).waits(Duration::from_millis(200), SECOND);
    for (failed, bound) in [(1, 200), (2, 400), (3, 800), (4, 1000), (8, 1000)] {
        let waits: Vec<_> = (0..200).map(|_| policy.wait(failed, None).unwrap()).collect();
        let bound = Duration::from_millis(bound);
        assert!(waits.iter().all(|wait| *wait < bound), "{failed}");
        // Full jitter: from nothing to the bound.
        assert!(
            waits.iter().any(|wait| *wait < bound / 4) && waits.iter().any(|wait| *wait > bound * 3 / 4),
            "{failed}"
        );
    }
    assert_eq!(policy.wait(9, None), None);
    assert_eq!(RetryPolicy::never().wait(1, None), None);
    let many = RetryPolicy::new().attempts(u32::MAX);
    assert!(many.wait(u32::MAX - 1, None).unwrap() <= 20 * SECOND);
}

#[test]
fn the_server_s_wait_is_the_least_and_has_a_limit() {
    let policy = RetryPolicy::new();
    // Those who are told the same do not come back at the same moment.
    let waits: Vec<_> = (0..100).map(|_| policy.wait(1, Some(2 * SECOND)).unwrap()).collect();
    assert!(waits.iter().all(|wait| *wait >= 2 * SECOND && *wait < 2 * SECOND + Duration::from_millis(200)));
    assert!(waits.iter().any(|wait| *wait != waits[0]));
    assert!(policy.wait(2, Some(Duration::ZERO)).is_some());
    assert!(policy.wait(1, Some(300 * SECOND)).is_some());
    assert_eq!(policy.wait(1, Some(301 * SECOND)), None);
    assert_eq!(policy.patience(SECOND).wait(1, Some(2 * SECOND)), None);
}

#[test]
fn retry_after_has_two_forms() {
    let asked = |text: &str| {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::try_from(text).unwrap());
        retry_after(&headers)
    };
    assert_eq!(retry_after(&HeaderMap::new()), None);
    assert_eq!(asked("2"), Some(2 * SECOND));
    assert_eq!(asked(" 2 "), Some(2 * SECOND));
    assert_eq!(asked("9999"), Some(9999 * SECOND));
    assert_eq!(asked("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    assert_eq!(asked("Fri, 31 Dec 1999 23:59:59 GMT"), Some(Duration::ZERO));
    let soon = httpdate::fmt_http_date(SystemTime::now() + 60 * SECOND);
    let wait = asked(&soon).unwrap();
    assert!(wait > 50 * SECOND && wait <= 60 * SECOND, "{wait:?}");
    for garbage in ["", "soon", "-1", "1.5", "2 s", "+2"] {
        assert_eq!(asked(garbage), None, "{garbage}");
    }
}

#[test]
fn five_calls_bring_one_repeated_attempt() {
    let budget = Budget::new();
    assert_eq!((0..20).filter(|_| budget.spend()).count(), 10);
    (0..4).for_each(|_| budget.earn());
    assert!(!budget.spend());
    budget.earn();
    assert!(budget.spend() && !budget.spend());
    (0..10_000).for_each(|_| budget.earn());
    assert_eq!((0..200).filter(|_| budget.spend()).count(), 100);
}
