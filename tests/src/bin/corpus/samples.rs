//! The documents of a contract, and what libxml2 says of them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use saponify_tests::declared::Declared;
use saponify_tests::sampling::{self, Document};
use saponify_tests::validation::{self, Judgement};

/// What was made of a contract's schemas.
#[derive(Clone, Debug)]
pub(crate) struct Samples {
    folder: PathBuf,
    /// The documents; those that are invalid are not among them.
    pub(crate) documents: Vec<Document>,
    verdict: Verdict,
}

#[derive(Clone, Debug)]
enum Verdict {
    /// Nothing could be made, for this reason.
    NotMade(String),
    /// Nobody can judge: libxml2 does not take the schema.
    Unjudged(String),
    /// What is wrong with those that are invalid.
    Judged(Vec<String>),
}

impl Samples {
    /// Makes and judges the documents of a contract.
    pub(crate) fn make(contract: &Path, folder: PathBuf, python: &Path) -> io::Result<Self> {
        let documents = match sampling::sample(contract, &folder)? {
            Ok(documents) => documents,
            Err(reason) => return Ok(Self { folder, documents: Vec::new(), verdict: Verdict::NotMade(reason) }),
        };
        let (judged, mut others): (Vec<_>, Vec<_>) = documents.into_iter().partition(|document| document.is_judgeable);
        let paths: Vec<PathBuf> = judged.iter().map(|document| document.path.clone()).collect();
        Ok(match validation::judge(python, &sampling::schema(&folder), &paths)? {
            Judgement::Refused(reason) => {
                Self { folder, documents: [judged, others].concat(), verdict: Verdict::Unjudged(reason) }
            }
            Judgement::Accepted(judgements) => {
                let mut invalid = Vec::new();
                for (document, judgement) in judged.into_iter().zip(judgements) {
                    match judgement {
                        None => others.push(document),
                        Some(why) => invalid.push(why),
                    }
                }
                Self { folder, documents: others, verdict: Verdict::Judged(invalid) }
            }
        })
    }

    /// What libxml2 says against documents that came back, if it takes the schema at all.
    pub(crate) fn complaints(&self, python: &Path, documents: &[PathBuf]) -> io::Result<Vec<String>> {
        if !matches!(self.verdict, Verdict::Judged(_)) {
            return Ok(Vec::new());
        }
        Ok(match validation::judge(python, &sampling::schema(&self.folder), documents)? {
            Judgement::Refused(reason) => vec![reason],
            Judgement::Accepted(judgements) => judgements.into_iter().flatten().collect(),
        })
    }

    /// What the schemas declare.
    pub(crate) fn declared(&self) -> io::Result<Declared> {
        let files = fs::read_dir(&self.folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        Ok(Declared::of(files.iter().filter(|file| file.extension().is_some_and(|it| it == "xsd"))))
    }

    /// Whether libxml2 takes the schema and all documents.
    pub(crate) fn are_valid(&self) -> bool {
        matches!(&self.verdict, Verdict::Judged(invalid) if invalid.is_empty())
    }

    /// What is wrong with them.
    pub(crate) fn complaint(&self) -> Option<(&'static str, &str)> {
        match &self.verdict {
            Verdict::NotMade(reason) => Some(("not-sampled", reason)),
            Verdict::Unjudged(reason) => Some(("schema-refused-by-libxml2", reason)),
            Verdict::Judged(invalid) => invalid.first().map(|why| ("sample-invalid", why.as_str())),
        }
    }
}
