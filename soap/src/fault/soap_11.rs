//! The fault of SOAP 1.1 (section 4.4).

use super::{Fault, once, read_detail};
use crate::wire::{ReadError, Reader, WriteError, Writer};

/// The children are unqualified by the standard; some services qualify them, so the local name decides.
pub(super) fn read(reader: &mut Reader<'_>) -> Result<Fault, ReadError> {
    let (mut code, mut string, mut actor, mut detail) = (None, None, None, None);
    while reader.next_child()? {
        match reader.name().1 {
            "faultcode" => once(reader, &mut code, "faultcode", |reader| Ok(reader.text()?.trim().to_owned()))?,
            "faultstring" => once(reader, &mut string, "faultstring", |reader| Ok(reader.text()?.into_owned()))?,
            "faultactor" => once(reader, &mut actor, "faultactor", |reader| Ok(reader.text()?.trim().to_owned()))?,
            "detail" => once(reader, &mut detail, "detail", read_detail)?,
            _ => reader.skip()?,
        }
    }
    Ok(Fault {
        code: code.unwrap_or_default(),
        string: string.unwrap_or_default(),
        actor,
        detail: detail.flatten(),
        ..Fault::default()
    })
}

pub(super) fn write(fault: &Fault, writer: &mut Writer<'_>) -> Result<(), WriteError> {
    writer.element("faultcode", &code(fault))?;
    writer.element("faultstring", &fault.string)?;
    if let Some(actor) = &fault.actor {
        writer.element("faultactor", actor)?;
    }
    if let Some(detail) = &fault.detail {
        writer.raw("<detail");
        super::bind_detail(detail, writer, &[]);
        writer.raw(&format!(">{}</detail>", detail.xml));
    }
    Ok(())
}

/// The standard's codes get the envelope's prefix, and what they are refined by stays.
fn code(fault: &Fault) -> String {
    match fault.standard_code() {
        None => fault.code.clone(),
        Some(standard) => match fault.class().strip_prefix(&standard.soap_11.to_lowercase()) {
            Some(_) => format!("SOAP-ENV:{}", fault.local_code()),
            None => format!("SOAP-ENV:{}", standard.soap_11),
        },
    }
}
