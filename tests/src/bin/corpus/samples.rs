//! The documents of a contract, and what libxml2 says of them.

use std::io;
use std::path::{Path, PathBuf};

use saponify_tests::sampling::{self, Document};
use saponify_tests::validation::{self, Judgement};

/// What was made of a contract's schemas.
#[derive(Clone, Debug)]
pub(crate) enum Samples {
    /// Nothing, for this reason.
    None(String),
    /// Documents that nobody can judge, since libxml2 does not take the schema.
    Unjudged { documents: Vec<Document>, reason: String },
    /// Documents, and what is wrong with those that are invalid.
    Judged { documents: Vec<Document>, invalid: Vec<String> },
}

impl Samples {
    /// Makes and judges the documents of a contract.
    pub(crate) fn make(contract: &Path, folder: &Path, python: &Path) -> io::Result<Self> {
        let documents = match sampling::sample(contract, folder)? {
            Err(reason) => return Ok(Self::None(reason)),
            Ok(documents) if documents.is_empty() => return Ok(Self::None("there is no element".to_owned())),
            Ok(documents) => documents,
        };
        let paths: Vec<PathBuf> = documents.iter().map(|document| document.path.clone()).collect();
        Ok(match validation::judge(python, &sampling::schema(folder), &paths)? {
            Judgement::Refused(reason) => Self::Unjudged { documents, reason },
            Judgement::Accepted(judgements) => {
                let invalid = documents.iter().zip(judgements);
                let invalid =
                    invalid.filter_map(|(document, why)| Some(format!("{}: {}", document.path.display(), why?)));
                Self::Judged { invalid: invalid.collect(), documents }
            }
        })
    }

    /// Whether libxml2 takes the schema and all documents.
    pub(crate) fn are_valid(&self) -> bool {
        matches!(self, Self::Judged { invalid, .. } if invalid.is_empty())
    }

    /// What is wrong with them.
    pub(crate) fn complaint(&self) -> Option<&str> {
        match self {
            Self::None(reason) | Self::Unjudged { reason, .. } => Some(reason),
            Self::Judged { invalid, .. } => invalid.first().map(String::as_str),
        }
    }
}
