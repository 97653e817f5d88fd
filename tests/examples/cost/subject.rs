//! The documents, good and bad, and how each is read.

use crate::encoded;
use crate::types::{any, choice_repeated, list, mixed, union};
use ispring_learn::{UpdateModulesStatusesRequest, UpdateModulesStatusesResult, operations};
use saponify::Wire;
use saponify::contract::Element;
use saponify::envelope::{self, Body};
use saponify::wire::{ReadOptions, Strictness, from_str, to_utf8};
use saponify_tests::hostile;
use std::fs;
use std::hint::black_box;

/// Documents of one kind.
pub(crate) struct Subject {
    pub(crate) name: &'static str,
    pub(crate) full: usize,
    pub(crate) small: usize,
    /// How many instructions one more byte may cost.
    pub(crate) most_a_byte: u64,
    /// Whether what is read is kept, so that its memory is the caller's own.
    pub(crate) is_kept: bool,
    document: fn(usize) -> String,
    read: fn(&str) -> Result<(), String>,
}

/// All of them.
pub(crate) fn all() -> Vec<Subject> {
    let bad = hostile::ALL.iter().map(|bad| Subject {
        name: bad.name,
        full: bad.full,
        small: bad.small,
        // One tag is looked at as a whole, however long it is, and then its attributes are counted.
        most_a_byte: if bad.is_refused_at_once { 50 } else { 500 },
        is_kept: false,
        document: bad.document,
        read: answer,
    });
    let good = [
        ("request", request as fn(usize) -> String, read_request as fn(&str) -> Result<(), String>, 50, 50_000, 150),
        ("choices", choices, read::<choice_repeated::Drawing>, 250, 30_000, 400),
        ("mixed", paragraphs, read::<mixed::Paragraph>, 250, 30_000, 400),
        ("wildcards", wildcards, read::<any::Open>, 100, 20_000, 300),
        ("wildcards_in_scope", wildcards_in_scope, read::<any::Open>, 20, 5_000, 2_000),
        ("lists", lists, read::<list::Series>, 5_000, 500_000, 100),
        ("unions", unions, read::<union::Values>, 250, 20_000, 400),
        ("references_of_soap", encoded::shared, encoded::read, 100, 20_000, 1_000),
        ("laughs_of_soap", encoded::laughs, encoded::read, 3, 24, 12_000),
        ("chain_of_soap", encoded::chain, encoded::read, 50, 5_000, 700),
    ];
    let good = good.into_iter().map(|(name, document, read, small, full, most_a_byte)| Subject {
        name,
        full,
        small,
        most_a_byte,
        is_kept: true,
        document,
        read,
    });
    bad.chain(good).collect()
}

fn named(name: &str) -> Result<Subject, String> {
    all().into_iter().find(|subject| subject.name == name).ok_or_else(|| format!("there is no document {name}"))
}

pub(crate) fn write_file(name: &str, scale: &str, file: &str) -> Result<(), String> {
    let scale = scale.parse().map_err(|_| format!("{scale} is no scale"))?;
    fs::write(file, (named(name)?.document)(scale)).map_err(|error| error.to_string())
}

/// Says how many bytes of memory it took beside the document, and what came of it.
pub(crate) fn read_file(name: &str, file: &str) -> Result<(), String> {
    let subject = named(name)?;
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let before = status("VmRSS:")?;
    let outcome = to_utf8(&bytes, None).and_then(|xml| (subject.read)(&xml));
    let memory = status("VmHWM:")?.saturating_sub(before);
    println!("{memory}\t{}", outcome.err().unwrap_or_else(|| "read".to_owned()));
    Ok(())
}

/// A line of what the system says of this process, in bytes.
fn status(name: &str) -> Result<u64, String> {
    let all = fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    let line = all.lines().find_map(|line| line.strip_prefix(name)).ok_or_else(|| format!("no {name}"))?;
    let kib = line.trim().strip_suffix(" kB").and_then(|number| number.parse::<u64>().ok());
    kib.map(|kib| kib << 10).ok_or_else(|| format!("no number: {line}"))
}

/// Keeps the value until it was measured.
fn kept<T, E: ToString>(read: Result<T, E>) -> Result<(), String> {
    read.map(|value| drop(black_box(value))).map_err(|error| error.to_string())
}

fn answer(xml: &str) -> Result<(), String> {
    let element = operations::UPDATE_MODULES_STATUSES.response();
    kept(envelope::read::<UpdateModulesStatusesResult>(xml, element, &ReadOptions::new()))
}

const STRICT: ReadOptions<'_> = {
    let mut options = ReadOptions::new();
    options.strictness = Strictness::Strict;
    options
};

fn read_request(xml: &str) -> Result<(), String> {
    let read: Body<UpdateModulesStatusesRequest> =
        envelope::read(xml, operations::UPDATE_MODULES_STATUSES.request(), &STRICT)
            .map_err(|error| error.to_string())?;
    kept::<_, String>(Ok(read))
}

/// Reads a document of `cases/`, whose root is `root` in the namespace of its type.
fn read<T: Wire>(xml: &str) -> Result<(), String> {
    let uri = T::NAMESPACES.first().map(saponify::contract::Namespace::uri).ok_or("a namespace")?;
    kept(from_str::<T>(xml, &Element::new("r", uri, "root"), &STRICT))
}

fn request(number: usize) -> String {
    let module = "<a:moduleStatus><a:contentItemId>17502fac</a:contentItemId><a:date>2020-03-12</a:date>\
                  <a:reason>Completed &amp; done</a:reason><a:status>complete</a:status>\
                  <a:awardedScore>100</a:awardedScore></a:moduleStatus>";
    format!(
        "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/' \
         xmlns:a='https://ispringlearn.com/go/services/api/soap'><e:Body><a:updateModulesStatusesRequest>\
         <a:credentials><a:token>t</a:token></a:credentials><a:enrollmentIds><a:id>1</a:id></a:enrollmentIds>\
         <a:courseId>c</a:courseId><a:moduleStatuses>{}</a:moduleStatuses></a:updateModulesStatusesRequest></e:Body>\
         </e:Envelope>",
        module.repeat(number)
    )
}

fn root(namespace: &str, more: &str, content: &str) -> String {
    format!("<root xmlns='{namespace}'{more}>{content}</root>")
}

fn choices(number: usize) -> String {
    let lines = "<label>a</label><line><from x='1' y='2'/><to x='3' y='4'/></line><dot x='0' y='0'/>".repeat(number);
    root("urn:example:drawing", "", &format!("<title>t</title>{lines}<author>a</author>"))
}

fn paragraphs(number: usize) -> String {
    root("urn:example:letter", "", &"a <em>b &lt; <br/>c</em> d<br/><x:y xmlns:x='urn:x'>z</x:y>".repeat(number))
}

fn wildcards(number: usize) -> String {
    let any = "<x:a xmlns:x='urn:x'><x:b c='d'>text</x:b></x:a>".repeat(number);
    root("urn:example:report", "", &format!("<id>1</id>{any}"))
}

fn wildcards_in_scope(number: usize) -> String {
    let declarations = (0..60).map(|at| format!(" xmlns:n{at}='urn:{at}'")).collect::<Vec<_>>().concat();
    let any = "<n1:a><n2:b n3:c='n4:d'>n5:e</n2:b></n1:a>".repeat(number);
    root("urn:example:report", &declarations, &format!("<id>1</id>{any}"))
}

fn lists(number: usize) -> String {
    root("urn:example:list", " unit='m'", &"-12 ".repeat(number))
}

fn unions(number: usize) -> String {
    let sizes = "<size>12</size><size>medium</size>".repeat(number);
    let zips = "<zips>AK AL</zips><zips>12345</zips>".repeat(number);
    root("urn:example:union", "", &format!("<max>1</max>{sizes}{zips}"))
}
