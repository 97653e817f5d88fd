//! Types that a crate puts in place of those of its contract: see `cases/override_type`.

use saponify::Wire;
use saponify::simple::{SimpleType, SimpleTypeError};
use std::borrow::Cow;

/// An amount in cents.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Money(i64);

impl SimpleType for Money {
    const NAME: &'static str = "money";

    fn from_text(text: &str) -> Result<Self, SimpleTypeError> {
        let cents = text.split_once('.').filter(|(_, cents)| cents.len() == 2);
        let cents = cents.and_then(|(whole, cents)| format!("{whole}{cents}").parse().ok());
        cents
            .map(Self)
            .ok_or_else(|| SimpleTypeError::new(Self::NAME, text, "an amount has two digits behind the point"))
    }

    fn to_text(&self) -> Cow<'_, str> {
        format!("{}.{:02}", self.0 / 100, self.0 % 100).into()
    }
}

saponify::yaserde_simple!(Money);

/// A number of days.
#[derive(Clone, Debug, PartialEq, Wire, yaserde::YaDeserialize, yaserde::YaSerialize)]
#[yaserde(rename = "period", prefix = "tns", namespaces = { "tns" = "urn:t" })]
pub(crate) struct Period {
    #[yaserde(rename = "days", prefix = "tns")]
    days: i32,
}
