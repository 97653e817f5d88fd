//! A server on this machine that answers as it is told.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// By path and query.
type Answers = HashMap<String, Vec<u8>>;

/// Runs until the process ends.
pub(crate) struct Server {
    port: u16,
    answers: Arc<Mutex<Answers>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub(crate) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let answers = Arc::new(Mutex::new(Answers::new()));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (shared, log) = (Arc::clone(&answers), Arc::clone(&asked));
        thread::spawn(move || {
            for stream in listener.incoming() {
                // A client that has gone away is the client's business.
                let _ = stream.and_then(|stream| answer(stream, &shared, &log));
            }
        });
        Ok(Self { port, answers, asked })
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn serve(&self, path: &str, text: &str) {
        self.serve_bytes(path, text.as_bytes());
    }

    pub(crate) fn serve_bytes(&self, path: &str, bytes: &[u8]) {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", bytes.len());
        self.serve_raw(path, [head.as_bytes(), bytes].concat());
    }

    pub(crate) fn redirect(&self, path: &str, location: &str) {
        let head =
            format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        self.serve_raw(path, head.into_bytes());
    }

    pub(crate) fn serve_raw(&self, path: &str, answer: Vec<u8>) {
        self.answers.lock().expect("no test panics while it serves").insert(path.to_owned(), answer);
    }

    /// What was asked for, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no test panics while it looks").clone()
    }
}

fn answer(mut stream: TcpStream, answers: &Mutex<Answers>, asked: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let found = answers.lock().ok().and_then(|answers| answers.get(&path).cloned());
    if let Ok(mut asked) = asked.lock() {
        asked.push(path);
    }
    let missing = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    stream.write_all(&found.unwrap_or_else(|| missing.to_vec()))
}
