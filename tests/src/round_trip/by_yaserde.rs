//! Beside what `Wire` writes again: the same of what yaserde read, and what yaserde writes of what `Wire` read.

use std::fs;

use saponify::contract::Element;
use saponify::wire::Wire;
use yaserde::{YaDeserialize, YaSerialize};

pub(super) fn trip<T: Wire + YaDeserialize + YaSerialize>(
    xml: &str,
    root: &Element,
    output: &str,
) -> Result<String, String> {
    let ours: T = super::read(xml, root)?;
    let theirs = yaserde::de::from_str::<T>(xml);
    let read = theirs.map_err(|error| error.to_string()).and_then(|theirs| super::write(&theirs, root));
    leave(read, output, "read")?;
    leave(yaserde::ser::to_string(&ours).map_err(|error| error.to_string()), output, "written")?;
    super::write(&ours, root)
}

fn leave(outcome: Result<String, String>, output: &str, what: &str) -> Result<(), String> {
    let (ending, text) = match outcome {
        Ok(xml) => ("xml", xml),
        Err(error) => ("error", error),
    };
    fs::write(format!("{output}.{what}.{ending}"), text).map_err(|error| format!("wrong\t{error}"))
}
