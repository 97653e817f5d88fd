use super::{UsernameToken, digest};
use crate::SoapHeader;
use crate::wire::{ReadOptions, WriteOptions, from_str, to_string};
use crate::ws_security::Security;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::time::Duration;

fn written(token: &UsernameToken) -> String {
    let now = "2003-07-16T01:24:32.5Z".parse().unwrap();
    let security = token.security(now, *b"0123456789abcdef").unwrap();
    let xml = to_string(&security, &Security::ELEMENT, &WriteOptions::default()).unwrap();
    let read: Security = from_str(&xml, &Security::ELEMENT, &ReadOptions::new()).unwrap();
    assert_eq!(read, security);
    xml
}

/// The expected digest was computed by another implementation of SHA-1.
#[test]
fn the_digest_is_that_of_the_profile() {
    let nonce = STANDARD.decode("WScqanjCEAC4mQoBE07sAQ==").unwrap();
    let digest = digest(&nonce, "2003-07-16T01:24:32Z", &"password".into());
    assert_eq!(digest.expose(), "35G+fVLJOPu0MSJRj20Be9HMkuQ=");
}

#[test]
fn a_plain_password() {
    assert_eq!(
        written(&UsernameToken::text("NNK", "weYI3nXd8LjMNVksCKFV8t3rgHh3Rw==")),
        concat!(
            r##"<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext"##,
            r##"-1.0.xsd" xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0."##,
            r##"xsd"><wsse:UsernameToken><wsse:Username>NNK</wsse:Username><wsse:Password Type="http://docs.oasis-op"##,
            r##"en.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">weYI3nXd8LjMNVksCKFV8t3"##,
            r##"rgHh3Rw==</wsse:Password></wsse:UsernameToken></wsse:Security>"##,
        )
    );
}

#[test]
fn a_digest_with_a_timestamp() {
    let xml = written(&UsernameToken::digest("NNK", "secret").timestamp(Duration::from_secs(300)));
    assert_eq!(
        xml,
        concat!(
            r##"<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext"##,
            r##"-1.0.xsd" xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0."##,
            r##"xsd"><wsu:Timestamp><wsu:Created>2003-07-16T01:24:32.500Z</wsu:Created><wsu:Expires>2003-07-16T01:29"##,
            r##":32.500Z</wsu:Expires></wsu:Timestamp><wsse:UsernameToken><wsse:Username>NNK</wsse:Username><wsse:Pa"##,
            r##"ssword Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#Pass"##,
            r##"wordDigest">Fy6hr2RikQhZh/TDaKIZYWhdN40=</wsse:Password><wsse:Nonce EncodingType="http://docs.oasis-"##,
            r##"open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary">MDEyMzQ1Njc4OWFiY2RlZg"##,
            r##"==</wsse:Nonce><wsu:Created>2003-07-16T01:24:32.500Z</wsu:Created></wsse:UsernameToken></wsse:Securi"##,
            r##"ty>"##,
        )
    );
    assert!(!xml.contains(">secret<"));
}
