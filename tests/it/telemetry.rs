//! What a program's subscriber sees of a call: spans, events, and what dependencies write to `log`.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::{LookupSpan, Registry};

/// Everything of every level that this thread tells, as long as it lives.
pub(crate) struct Telemetry {
    kept: Arc<Mutex<Kept>>,
    _guard: DefaultGuard,
}

/// A span and what was recorded of it.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) name: &'static str,
    pub(crate) parent: Option<&'static str>,
    pub(crate) fields: BTreeMap<&'static str, String>,
}

#[derive(Default)]
struct Kept {
    spans: Vec<(Id, Span)>,
    events: String,
}

struct Keeping(Arc<Mutex<Kept>>);

impl Telemetry {
    pub(crate) fn start() -> Self {
        // The first test to come here sets it for all; each thread has a subscriber of its own.
        let _ = tracing_log::LogTracer::init();
        let kept = Arc::default();
        let guard = tracing::subscriber::set_default(Registry::default().with(Keeping(Arc::clone(&kept))));
        Self { kept, _guard: guard }
    }

    /// The spans of this name, in the order in which they began.
    pub(crate) fn spans(&self, name: &str) -> Vec<Span> {
        let spans = lock(&self.kept).spans.iter().map(|(_, span)| span.clone()).collect::<Vec<_>>();
        spans.into_iter().filter(|span| span.name == name).collect()
    }

    /// All that was told.
    pub(crate) fn text(&self) -> String {
        let kept = lock(&self.kept);
        let spans = kept.spans.iter().map(|(_, span)| format!("{} {}\n", span.name, told(&span.fields)));
        format!("{}{}", spans.collect::<String>(), kept.events)
    }
}

impl Span {
    /// The value of a field; nothing where it was left empty.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Keeping {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let parent = context.span(id).and_then(|span| Some(span.parent()?.name()));
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let span = Span { name: attributes.metadata().name(), parent, fields: fields.0 };
        lock(&self.0).spans.push((id.clone(), span));
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        record.record(&mut fields);
        // Numbers of spans that have ended are given again.
        let mut kept = lock(&self.0);
        let (_, span) = kept.spans.iter_mut().rfind(|(known, _)| known == id).expect("a span that has begun");
        span.fields.extend(fields.0);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let metadata = event.metadata();
        writeln!(lock(&self.0).events, "{} {} {}", metadata.level(), metadata.target(), told(&fields.0))
            .expect("memory");
    }
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

fn told(fields: &BTreeMap<&'static str, String>) -> String {
    fields.iter().map(|(name, value)| format!("{name}={value} ")).collect()
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
