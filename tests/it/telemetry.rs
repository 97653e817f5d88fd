//! What a program's subscriber sees of a call: spans, events, and what dependencies write to `log`.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::set_global_default;
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::{LookupSpan, Registry};

thread_local! {
    /// Who listens to this thread.
    static LISTENING: RefCell<Option<Arc<Mutex<Kept>>>> = const { RefCell::new(None) };
}

/// Everything of every level that this thread tells, as long as it lives.
pub(crate) struct Telemetry {
    kept: Arc<Mutex<Kept>>,
    /// It belongs to its thread.
    thread: PhantomData<*const ()>,
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

/// The one subscriber of all tests: subscribers that come and go by thread miss what others met first.
struct Keeping;

impl Telemetry {
    pub(crate) fn start() -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            tracing_log::LogTracer::init().expect("no other logger");
            set_global_default(Registry::default().with(Keeping)).expect("no other subscriber");
        });
        // What another thread met at the same moment may not be known to be of interest.
        tracing::callsite::rebuild_interest_cache();
        let kept = Arc::default();
        LISTENING.set(Some(Arc::clone(&kept)));
        Self { kept, thread: PhantomData }
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

impl Drop for Telemetry {
    fn drop(&mut self) {
        LISTENING.set(None);
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
        keep(|kept| kept.spans.push((id.clone(), span)));
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        record.record(&mut fields);
        keep(|kept| {
            // Numbers of spans that have ended are given again. One that began before is nobody's.
            if let Some((_, span)) = kept.spans.iter_mut().rfind(|(known, _)| known == id) {
                span.fields.extend(fields.0);
            }
        });
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let metadata = event.metadata();
        let line = format!("{} {} {}", metadata.level(), metadata.target(), told(&fields.0));
        keep(|kept| writeln!(kept.events, "{line}").expect("memory"));
    }
}

fn keep(what: impl FnOnce(&mut Kept)) {
    let listening = LISTENING.with_borrow(Clone::clone);
    if let Some(kept) = listening {
        what(&mut lock(&kept));
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
    fields.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
