//! Documents that are made to cost their reader more than their size: time, memory or its stack.
//!
//! All of them are answers of the service that the SDK is for, with [`CANARY`] in them, which no error may show.

use std::fmt::Write as _;

/// What stands where a secret might.
pub const CANARY: &str = "canary-7f3a91";

/// A way to hurt a reader.
#[derive(Clone, Copy)]
pub struct Hostile {
    /// What it is called.
    pub name: &'static str,
    /// The scale at which it hurts those who do not defend themselves.
    pub full: usize,
    /// A scale at which it can be read under an emulator, eight times as well.
    pub small: usize,
    /// Whether a limit, or the DOCTYPE, ends the reading near the beginning at every scale.
    pub is_refused_at_once: bool,
    /// The document of a scale.
    pub document: fn(usize) -> String,
}

/// All of them.
pub const ALL: &[Hostile] = &[
    refused("laughs", 10, 10, laughs),
    refused("blow_up", 50 << 10, 10_000, blow_up),
    refused("nesting", 80_000, 5_000, nesting),
    refused("namespaces", 5_000, 250, namespaces),
    read("redeclared", 12_000, 500, redeclared),
    refused("attributes", 60_000, 2_500, attributes),
    read("some_attributes", 3_500, 40, some_attributes),
    read("elements", 2_000_000, 5_000, elements),
    read("siblings", 200_000, 5_000, siblings),
    read("text", 20 << 20, 100_000, text),
    read("garbage", 8 << 20, 100_000, garbage),
    read("blanks", 8 << 20, 100_000, blanks),
    read("valleys", 15_000, 40, valleys),
    refused("long_names", 8 << 20, 50_000, long_names),
    read("names_at_the_limit", 7_000, 30, names_at_the_limit),
    read("cdata", 500_000, 2_500, cdata),
    read("comments", 500_000, 2_500, comments),
    read("instructions", 500_000, 2_500, instructions),
    read("references", 1_000_000, 2_500, references),
    read("line_ends", 4 << 20, 50_000, line_ends),
    read("headers", 100_000, 400, headers),
    read("tags_without_end", 5_000_000, 50_000, tags_without_end),
    read("angles", 2_000_000, 50_000, angles),
];

const fn refused(name: &'static str, full: usize, small: usize, document: fn(usize) -> String) -> Hostile {
    Hostile { name, full, small, is_refused_at_once: true, document }
}

const fn read(name: &'static str, full: usize, small: usize, document: fn(usize) -> String) -> Hostile {
    Hostile { name, full, small, is_refused_at_once: false, document }
}

/// The one of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Hostile> {
    ALL.iter().find(|hostile| hostile.name == name)
}

/// An answer with this before its root, in its header, and behind its task.
fn around(before: &str, header: &str, behind: &str) -> String {
    format!(
        "{before}<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:a=\"https://ispringlearn.com/go/services/api/soap\">{header}<e:Body><a:updateModulesStatusesResult>\
         <a:taskId>{CANARY}</a:taskId>{behind}</a:updateModulesStatusesResult></e:Body></e:Envelope>"
    )
}

/// An answer whose result has this behind its task.
#[must_use]
pub fn answer(behind: &str) -> String {
    around("", "", behind)
}

/// `number` entities, each of them ten times the one before.
#[must_use]
pub fn laughs(number: usize) -> String {
    let mut before = format!("<!DOCTYPE e:Envelope [<!ENTITY l0 \"{CANARY}\">");
    for entity in 1..number {
        let ten = format!("&l{};", entity - 1).repeat(10);
        let _ = write!(before, "<!ENTITY l{entity} \"{ten}\">");
    }
    around(&format!("{before}]>"), "", &format!("<x>&l{};</x>", number.saturating_sub(1)))
}

/// An entity of `bytes` bytes, which is named 2,000 times.
#[must_use]
pub fn blow_up(bytes: usize) -> String {
    let before = format!("<!DOCTYPE e:Envelope [<!ENTITY long \"{CANARY}{}\">]>", "a".repeat(bytes));
    around(&before, "", &format!("<x>{}</x>", "&long;".repeat(2_000)))
}

/// Unknown elements in each other, `depth` of them.
#[must_use]
pub fn nesting(depth: usize) -> String {
    answer(&format!("{}{CANARY}{}", "<x>".repeat(depth), "</x>".repeat(depth)))
}

/// `number` namespace declarations around four times as many elements.
#[must_use]
pub fn namespaces(number: usize) -> String {
    let declarations = numbered(number, |at| format!(" xmlns:n{at}=\"urn:{CANARY}:{at}\""));
    answer(&format!("<x{declarations}>{}</x>", "<n0:y/>".repeat(4 * number)))
}

/// `number` elements, each with as many declarations as may be in scope.
#[must_use]
pub fn redeclared(number: usize) -> String {
    let declarations = numbered(60, |at| format!(" xmlns:n{at}=\"urn:{at}\""));
    answer(&format!("<x{declarations}/>").repeat(number))
}

/// One element with `number` attributes.
#[must_use]
pub fn attributes(number: usize) -> String {
    answer(&format!("<x{}/>", numbered(number, |at| format!(" a{at}=\"{CANARY}\""))))
}

/// `number` elements, each with as many attributes with prefixes as are allowed.
#[must_use]
pub fn some_attributes(number: usize) -> String {
    answer(&format!("<x{}/>", numbered(128, |at| format!(" a:a{at}=\"{CANARY}\""))).repeat(number))
}

/// `number` empty elements, a thousand in each parent.
#[must_use]
pub fn elements(number: usize) -> String {
    answer(&format!("<x>{}</x>", "<y/>".repeat(1_000)).repeat(number / 1_000))
}

/// `number` empty elements in one parent.
#[must_use]
pub fn siblings(number: usize) -> String {
    answer(&"<y/>".repeat(number))
}

/// A text of `bytes` bytes.
#[must_use]
pub fn text(bytes: usize) -> String {
    answer(&format!("<x>{CANARY}{}</x>", "a".repeat(bytes)))
}

/// `bytes` bytes behind the root.
#[must_use]
pub fn garbage(bytes: usize) -> String {
    answer("") + CANARY + &"a".repeat(bytes)
}

/// `bytes` blanks behind the root, which are allowed.
#[must_use]
pub fn blanks(bytes: usize) -> String {
    answer("") + &"\n ".repeat(bytes / 2)
}

/// `number` times down to a depth that is allowed, and up again.
#[must_use]
pub fn valleys(number: usize) -> String {
    answer(&format!("{}{}", "<x>".repeat(60), "</x>".repeat(60)).repeat(number))
}

/// An element with a name of `bytes` bytes.
#[must_use]
pub fn long_names(bytes: usize) -> String {
    answer(&format!("<{}/>", "n".repeat(bytes)))
}

/// `number` elements whose names are as long as is allowed.
#[must_use]
pub fn names_at_the_limit(number: usize) -> String {
    let name = "n".repeat(1_000);
    answer(&format!("<{name}></{name}>").repeat(number))
}

/// A text in `number` pieces.
#[must_use]
pub fn cdata(number: usize) -> String {
    answer(&format!("<x>{}</x>", "<![CDATA[a]]>b".repeat(number)))
}

/// `number` comments in a text.
#[must_use]
pub fn comments(number: usize) -> String {
    answer(&format!("<x>{}</x>", "<!-- a -->b".repeat(number)))
}

/// `number` processing instructions in a text.
#[must_use]
pub fn instructions(number: usize) -> String {
    answer(&format!("<x>{}</x>", "<?a b?>c".repeat(number)))
}

/// A text of `number` references.
#[must_use]
pub fn references(number: usize) -> String {
    answer(&format!("<x>{}</x>", "&#x41;&lt;".repeat(number)))
}

/// `number` line ends to be normalised.
#[must_use]
pub fn line_ends(number: usize) -> String {
    answer(&format!("<x>{}</x>", "\r\n]".repeat(number)))
}

/// `number` header entries that nobody has to understand.
#[must_use]
pub fn headers(number: usize) -> String {
    around("", &format!("<e:Header>{}</e:Header>", "<x:y xmlns:x=\"urn:x\" x:z=\"1\"/>".repeat(number)), "")
}

/// `number` times the beginning of a tag in a tag.
#[must_use]
pub fn tags_without_end(number: usize) -> String {
    answer(&"<x ".repeat(number))
}

/// `number` attributes that never end.
#[must_use]
pub fn angles(number: usize) -> String {
    answer(&"<x a='>".repeat(number))
}

fn numbered(number: usize, one: impl Fn(usize) -> String) -> String {
    (0..number).map(one).collect()
}
