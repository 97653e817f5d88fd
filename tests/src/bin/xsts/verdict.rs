//! What became of each test.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use saponify_tests::declared::Declared;
use saponify_tests::generation::{Generation, has_place};
use saponify_tests::parallel;
use saponify_tests::roots::Root;
use saponify_tests::round_trip::{self, Job, Trip};
use saponify_tests::xml_text;

use crate::cases::{Case, Cases};
use crate::suite::Test;
use crate::typed;

/// Nothing where a test is passed, else why it is not.
pub(crate) type Verdict = Option<String>;

/// Judges all tests, in their order.
pub(crate) fn all(tests: &[Test], cases: &Cases, target: &Path, jobs: usize) -> io::Result<Vec<Verdict>> {
    let mut verdicts: Vec<Verdict> = vec![None; tests.len()];
    let mut instances = BTreeMap::<_, Vec<(usize, &Test)>>::new();
    for (number, (test, verdict)) in tests.iter().zip(&mut verdicts).enumerate() {
        match cases.get(&test.schemas) {
            None => *verdict = Some("there is no schema".to_owned()),
            Some(case) if test.is_of_schema => *verdict = schema(test, case),
            Some(_) => instances.entry(&test.schemas).or_default().push((number, test)),
        }
    }
    let instances: Vec<_> = instances.into_iter().collect();
    let judged = parallel::map(&instances, jobs, |(schemas, tests)| match cases.get(*schemas) {
        Some(case) => documents(tests, case, schemas, target),
        None => Ok(Vec::new()),
    });
    for judged in judged {
        for (number, found) in judged? {
            if let Some(verdict) = verdicts.get_mut(number) {
                *verdict = found;
            }
        }
    }
    Ok(verdicts)
}

fn schema(test: &Test, case: &Case) -> Verdict {
    match &case.generation {
        Generation::Generated(_) if test.is_valid => None,
        Generation::Generated(_) => Some("accepted, and it is invalid".to_owned()),
        Generation::Refused(mistakes) if test.is_valid => Some(mistakes.first().cloned().unwrap_or_default()),
        // What is refused for something that is legal was not seen to be invalid.
        Generation::Refused(mistakes) => {
            let is_seen = |mistake: &String| has_place(mistake) && !mistake.contains("not supported");
            (!mistakes.iter().any(is_seen)).then(|| "refused for another reason".to_owned())
        }
        Generation::Panicked(words) => Some(words.clone()),
        Generation::TimedOut => Some("the generator took too long".to_owned()),
        Generation::OutOfMemory => Some("the generator asked for too much memory".to_owned()),
    }
}

/// The verdicts of the instances of one schema.
fn documents(
    tests: &[(usize, &Test)],
    case: &Case,
    schemas: &[PathBuf],
    target: &Path,
) -> io::Result<Vec<(usize, Verdict)>> {
    let Generation::Generated(roots) = &case.generation else {
        return Ok(tests.iter().map(|(number, _)| (*number, Some("its schema is not accepted".to_owned()))).collect());
    };
    if roots.is_empty() {
        return Ok(tests.iter().map(|(number, _)| (*number, Some("its schema has no roots".to_owned()))).collect());
    }
    let program = match &case.program {
        Ok(program) => program,
        Err(error) => return Ok(tests.iter().map(|(number, _)| (*number, Some(error.clone()))).collect()),
    };
    let schema = Schema {
        declared: Arc::new(Declared::of(schemas)),
        has_all: schemas.iter().any(|path| xml_text::read(path).is_ok_and(|text| text.contains("all>"))),
    };
    let (mut verdicts, mut jobs) = (Vec::new(), Vec::new());
    for (number, test) in tests {
        match job(*number, test, case, roots, &schema, target)? {
            Some(job) => jobs.push((*number, *test, job)),
            None => verdicts.push((*number, test.is_valid.then(|| "no type for its root".to_owned()))),
        }
    }
    let only_jobs: Vec<_> = jobs.iter().map(|(.., job)| job.clone()).collect();
    for ((number, test, _), trip) in jobs.into_iter().zip(round_trip::run(program, &only_jobs)?) {
        let verdict = match trip {
            Trip::Same if test.is_valid => None,
            Trip::Refused(_) if !test.is_valid => None,
            Trip::Same => Some("read, and it is invalid".to_owned()),
            Trip::Wrong(why) if !test.is_valid => Some(format!("read, and it is invalid: {why}")),
            Trip::Wrong(why) | Trip::Refused(why) => Some(why),
        };
        verdicts.push((number, verdict));
    }
    Ok(verdicts)
}

/// What comparing documents needs to know of their schema.
struct Schema {
    declared: Arc<Declared>,
    /// Whether it has groups in any order: any element of a document may then have one.
    has_all: bool,
}

/// Nothing where no type stands for the root of the instance.
fn job(
    number: usize,
    test: &Test,
    case: &Case,
    roots: &[Root],
    schema: &Schema,
    target: &Path,
) -> io::Result<Option<Job>> {
    let Some(mut input) = test.instance.clone() else { return Ok(None) };
    let Ok(source) = xml_text::read(&input) else { return Ok(None) };
    let Ok(document) = xml_text::parse(&source, &input) else { return Ok(None) };
    let root = document.root_element().tag_name();
    let is_named = |it: &Root| it.namespace == root.namespace().unwrap_or_default() && it.local == root.name();
    let is_root = |it: &Root| match case.typed.get(&input) {
        Some(typed) => typed == it,
        None => case.typed.is_empty() && is_named(it),
    };
    let Some(root) = roots.iter().position(is_root) else { return Ok(None) };
    if !case.typed.is_empty() {
        input = target.join("outputs").join(format!("{number}.in.xml"));
        fs::write(&input, typed::without_type(&source, &document))?;
    }
    let output = target.join("outputs").join(format!("{number}.xml"));
    let names = document.descendants().filter(|node| node.is_element() && schema.has_all);
    let unordered = names.map(|node| {
        let name = node.tag_name();
        format!("{{{}}}{}", name.namespace().unwrap_or_default(), name.name())
    });
    let (unordered, declared) = (unordered.collect(), Arc::clone(&schema.declared));
    Ok(Some(Job { root, input, output, unordered, declared }))
}
