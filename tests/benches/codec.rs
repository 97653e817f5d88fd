//! How fast one message is read and written: `cargo bench -p saponify-tests --bench codec`.
//!
//! The message is the request of the vendor's help with 1, 1,000 and 100,000 module statuses, in its SOAP envelope.
//! Three codecs work on the same generated types and the same bytes, so that values such as dates and scores are
//! checked by the same code: `saponify` is [`envelope`], `yaserde` is its derives with structs for the envelope,
//! `by-hand` is quick-xml's `NsReader` and `Writer` in straight-line code. Before anything is measured each of them
//! has to read the same values and to write the same bytes.
//!
//! One codec or size alone: add `-- decode/saponify/1000`. On a shared machine trust the ratios.

#![allow(missing_docs, reason = "criterion's macros make public functions")]

#[path = "codec/by_hand.rs"]
mod by_hand;
#[path = "codec/message.rs"]
mod message;
#[path = "codec/with_yaserde.rs"]
mod with_yaserde;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ispring_learn::{UpdateModulesStatusesRequest, operations};
use saponify::envelope::{self, Body};
use saponify::wire::{ReadOptions, WriteOptions};
use std::hint::black_box;
use std::time::Duration;

const SIZES: [usize; 3] = [1, 1_000, 100_000];

fn decode(xml: &str) -> UpdateModulesStatusesRequest {
    let mut options = ReadOptions::new();
    // 100,000 statuses stay under every default limit but the document's 16 MiB.
    options.limits.bytes = 64 << 20;
    match envelope::read(xml, operations::UPDATE_MODULES_STATUSES.request(), &options) {
        Ok(Body::Value(request)) => request,
        other => panic!("expected a request: {other:?}"),
    }
}

fn encode(request: &UpdateModulesStatusesRequest) -> String {
    let element = operations::UPDATE_MODULES_STATUSES.request();
    envelope::write(&operations::SERVICE, element, request, &WriteOptions::default()).expect("a document")
}

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    for size in SIZES {
        let request = message::request(size);
        let xml = encode(&request);
        assert_eq!(decode(&xml), request);
        assert_eq!(with_yaserde::decode(&xml).into_request(), request);
        assert_eq!(by_hand::decode(&xml).expect("a request"), request);
        prepare(&mut group, size, &xml);
        group.bench_function(BenchmarkId::new("saponify", size), |b| b.iter(|| decode(black_box(&xml))));
        group.bench_function(BenchmarkId::new("by-hand", size), |b| b.iter(|| by_hand::decode(black_box(&xml))));
        group.bench_function(BenchmarkId::new("yaserde", size), |b| b.iter(|| with_yaserde::decode(black_box(&xml))));
    }
}

fn writing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("encode");
    for size in SIZES {
        let request = message::request(size);
        let envelope = with_yaserde::Envelope::new(request.clone());
        let xml = encode(&request);
        assert_eq!(with_yaserde::encode(&envelope), xml);
        assert_eq!(by_hand::encode(&request).expect("a document"), xml);
        prepare(&mut group, size, &xml);
        group.bench_function(BenchmarkId::new("saponify", size), |b| b.iter(|| encode(black_box(&request))));
        group.bench_function(BenchmarkId::new("by-hand", size), |b| b.iter(|| by_hand::encode(black_box(&request))));
        group.bench_function(BenchmarkId::new("yaserde", size), |b| {
            b.iter(|| with_yaserde::encode(black_box(&envelope)));
        });
    }
}

/// yaserde takes seconds to read the largest message once.
fn prepare(group: &mut BenchmarkGroup<'_, WallTime>, size: usize, xml: &str) {
    group.throughput(Throughput::Bytes(xml.len() as u64));
    group.sample_size(if size == 100_000 { 10 } else { 30 });
    group.warm_up_time(Duration::from_millis(500));
    group.measurement_time(Duration::from_secs(2));
}

criterion_group!(benches, reading, writing);
criterion_main!(benches);
