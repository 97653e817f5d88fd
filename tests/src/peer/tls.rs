//! Certificates of a certificate authority that lives as long as its peer.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose, date_time_ymd};
use std::io::{self, ErrorKind};
use std::sync::Arc;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{self, ServerConfig};
use tokio_rustls::server::TlsStream;

/// How a peer does TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// With a certificate that the authority gave to this address.
    Good,
    /// With one that the authority gave to this address, and that was good until the end of the year 2001.
    Expired,
    /// With one for this address that nobody but itself signed.
    SelfSigned,
    /// With one that the authority gave to another host.
    WrongHost,
    /// Not at all: the connection is closed once the client has said its first bytes.
    Cut,
}

/// A certificate with its key, and the authority to trust.
pub(super) struct Identity {
    authority: CertificateDer<'static>,
    /// None where there is to be no handshake.
    acceptor: Option<TlsAcceptor>,
}

impl Identity {
    pub(super) fn new(tls: Tls) -> Self {
        let (authority, acceptor) = make(tls).expect("a certificate");
        Self { authority, acceptor }
    }

    pub(super) fn authority(&self) -> &[u8] {
        &self.authority
    }

    pub(super) async fn accept(&self, mut stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        if let Some(acceptor) = &self.acceptor {
            return acceptor.accept(stream).await;
        }
        // All that it says at first, so that nothing is left unread and the end is not a reset.
        let said = stream.read(&mut vec![0; 16 * 1024]).await?;
        Err(io::Error::new(ErrorKind::ConnectionAborted, format!("cut after {said} bytes")))
    }
}

type Made = (CertificateDer<'static>, Option<TlsAcceptor>);

fn make(tls: Tls) -> Result<Made, Box<dyn std::error::Error>> {
    let key = KeyPair::generate()?;
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    authority.distinguished_name.push(DnType::CommonName, "authority of a test");
    let trusted = authority.self_signed(&key)?.der().clone();
    let issuer = Issuer::new(authority, key);

    let host = if tls == Tls::WrongHost { "elsewhere.test" } else { "127.0.0.1" };
    let mut params = CertificateParams::new([host.to_owned()])?;
    params.distinguished_name.push(DnType::CommonName, "peer of a test");
    if tls == Tls::Expired {
        (params.not_before, params.not_after) = (date_time_ymd(2000, 1, 1), date_time_ymd(2001, 12, 31));
    }
    let key = KeyPair::generate()?;
    let certificate = match tls {
        Tls::Good | Tls::Expired | Tls::WrongHost => params.signed_by(&key, &issuer)?,
        Tls::SelfSigned => params.self_signed(&key)?,
        Tls::Cut => return Ok((trusted, None)),
    };
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(rustls::DEFAULT_VERSIONS)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())?;
    Ok((trusted, Some(TlsAcceptor::from(Arc::new(config)))))
}
