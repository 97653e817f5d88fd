use super::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_io_timeout::TimeoutStream;

/// How many connections are held at a time; further ones wait to be taken.
const CONNECTIONS: usize = 1024;
/// How long the head of a request may take to arrive, and how long a connection may be idle: longer than clients keep one.
const HEAD: Duration = Duration::from_secs(30);
/// How long a client may not take what is written.
const TAKING: Duration = Duration::from_secs(60);

/// Serves HTTP/1.1 until `shutdown` is done: then no more connections are taken, the calls at hand are answered, and
/// what has no answer after `grace` is cut off, of which the error says how many connections. When the future is
/// dropped, all connections end.
///
/// ```no_run
/// # async fn serve(router: saponify::server::Router) -> std::io::Result<()> {
/// use std::time::Duration;
/// use tokio::net::TcpListener;
///
/// let listener = TcpListener::bind("127.0.0.1:8080").await?;
/// let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
/// // `stop.send(())` ends it, from wherever the program's signals are handled.
/// let shutdown = async { stopped.await.unwrap_or_default() };
/// saponify::server::serve(listener, router, shutdown, Duration::from_secs(30)).await
/// # }
/// ```
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()> + Send,
    grace: Duration,
) -> io::Result<()> {
    let mut shutdown = pin!(shutdown);
    let mut connections = JoinSet::new();
    let (stop, stopped) = watch::channel(());
    loop {
        tokio::select! {
            () = &mut shutdown => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, router.clone(), stopped.clone()));
                }
                // No more files may be open, or the peer has gone: neither ends a server.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
        }
    }
    drop((listener, stopped));
    // Nobody listens where there is no connection.
    let _ = stop.send(());
    let ending = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(grace, ending).await.is_ok() {
        return Ok(());
    }
    let cut = connections.len();
    connections.shutdown().await;
    Err(io::Error::new(io::ErrorKind::TimedOut, format!("{cut} connections with calls at hand were cut off")))
}

/// Serves one connection to its end, or to the end of the call at hand.
async fn connection(stream: TcpStream, router: Router, mut stopped: watch::Receiver<()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(TAKING));
    let stream = TokioIo::new(Box::pin(stream));
    let mut connection = pin!(http.serve_connection(stream, TowerToHyperService::new(router)));
    // How a connection ends is the peer's affair.
    tokio::select! {
        _ = &mut connection => {}
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
