//! The fault of SOAP 1.2 (part 1, section 5.4).

use super::{Fault, once, read_detail};
use crate::contract::{Element, SOAP_12_ENVELOPE};
use crate::wire::{Bindings, ReadError, Reader, WriteError, Writer};

const CODE: Element = Element::new("SOAP-ENV", SOAP_12_ENVELOPE, "Code");
const SUBCODE: Element = Element::new("SOAP-ENV", SOAP_12_ENVELOPE, "Subcode");
const VALUE: Element = Element::new("SOAP-ENV", SOAP_12_ENVELOPE, "Value");
const REASON: Element = Element::new("SOAP-ENV", SOAP_12_ENVELOPE, "Reason");
const TEXT: Element = Element::new("SOAP-ENV", SOAP_12_ENVELOPE, "Text");
/// A name for the detail under which it may bind the prefix of the others to what it likes.
const DETAIL_PREFIX: &str = "SOAP-ENV-detail";

/// What `Code` holds.
type Codes = (String, Vec<String>);

pub(super) fn read(reader: &mut Reader<'_>) -> Result<Fault, ReadError> {
    let (mut codes, mut string, mut role, mut detail) = (None, None, None, None);
    while reader.next_child()? {
        match reader.name().1 {
            "Code" => once(reader, &mut codes, "Code", read_codes)?,
            "Reason" => once(reader, &mut string, "Reason", read_reason)?,
            "Role" => once(reader, &mut role, "Role", |reader| Ok(reader.text()?.trim().to_owned()))?,
            "Detail" => once(reader, &mut detail, "Detail", read_detail)?,
            _ => reader.skip()?,
        }
    }
    let (code, subcodes) = codes.unwrap_or_default();
    Ok(Fault { code, subcodes, string: string.unwrap_or_default(), actor: role, detail: detail.flatten() })
}

/// Each `Subcode` holds a value and perhaps the next one, so that a stack is not needed: what is open is counted.
fn read_codes(reader: &mut Reader<'_>) -> Result<Codes, ReadError> {
    let (mut code, mut subcodes, mut open) = (None, Vec::new(), 1_usize);
    while open > 0 {
        if !reader.next_child()? {
            open -= 1;
            continue;
        }
        match reader.name().1 {
            "Value" if open == 1 => once(reader, &mut code, "Value", |reader| Ok(reader.text()?.trim().to_owned()))?,
            "Value" => {
                let bindings = reader.bindings();
                subcodes.push(expanded(reader.text()?.trim(), &bindings));
            }
            "Subcode" => open += 1,
            _ => reader.skip()?,
        }
    }
    Ok((code.unwrap_or_default(), subcodes))
}

/// `{namespace}local`, or the name as it stands where its prefix is not bound.
fn expanded(name: &str, bindings: &Bindings) -> String {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    match bindings.get(prefix).filter(|uri| !uri.is_empty()) {
        Some(uri) => format!("{{{uri}}}{local}"),
        None => name.to_owned(),
    }
}

/// The English text, or the first of them.
fn read_reason(reader: &mut Reader<'_>) -> Result<String, ReadError> {
    let (mut first, mut english) = (None, None);
    while reader.next_child()? {
        if reader.name().1 != "Text" {
            reader.skip()?;
            continue;
        }
        let mut is_english = false;
        reader.attributes(&mut |_, _, local, value| {
            let language = value.split('-').next().unwrap_or_default();
            is_english |= local == "lang" && language.eq_ignore_ascii_case("en");
            Ok(true)
        })?;
        let text = reader.text()?.into_owned();
        let slot = if is_english { &mut english } else { &mut first };
        slot.get_or_insert(text);
    }
    Ok(english.or(first).unwrap_or_default())
}

pub(super) fn write(fault: &Fault, writer: &mut Writer<'_>) -> Result<(), WriteError> {
    let (code, refined) = code(fault);
    writer.open(&CODE);
    writer.element("SOAP-ENV:Value", &format!("SOAP-ENV:{code}"))?;
    let subcodes: Vec<_> = refined.iter().chain(&fault.subcodes).collect();
    for subcode in &subcodes {
        writer.open(&SUBCODE);
        write_subcode(subcode, writer)?;
    }
    for _ in &subcodes {
        writer.close(&SUBCODE);
    }
    writer.close(&CODE);
    writer.open(&REASON);
    writer.open(&TEXT);
    writer.attribute("xml:lang", &"en".to_owned())?;
    writer.content();
    writer.text(&fault.string)?;
    writer.close(&TEXT);
    writer.close(&REASON);
    if let Some(role) = &fault.actor {
        writer.element("SOAP-ENV:Role", role)?;
    }
    if let Some(detail) = &fault.detail {
        let uri = writer.on_the_wire(SOAP_12_ENVELOPE).to_owned();
        writer.raw(&format!("<{DETAIL_PREFIX}:Detail xmlns:{DETAIL_PREFIX}=\"{uri}\""));
        super::bind_detail(detail, writer, &[DETAIL_PREFIX]);
        writer.raw(&format!(">{}</{DETAIL_PREFIX}:Detail>", detail.xml));
    }
    Ok(())
}

/// The standard's code, and what a code of SOAP 1.1 says beyond it.
fn code(fault: &Fault) -> (&'static str, Option<String>) {
    let local = fault.local_code();
    let refined = Some(local.to_owned()).filter(|local| !local.is_empty());
    match fault.standard_code() {
        None => ("Receiver", refined),
        Some(standard) => (standard.soap_12, refined.filter(|local| local.contains('.'))),
    }
}

fn write_subcode(subcode: &str, writer: &mut Writer<'_>) -> Result<(), WriteError> {
    writer.open(&VALUE);
    let expanded = subcode.strip_prefix('{').and_then(|name| name.split_once('}'));
    let mut written = subcode.to_owned();
    if let Some((uri, local)) = expanded {
        let uri = writer.on_the_wire(uri).to_owned();
        writer.attribute("xmlns:code", &uri)?;
        written = format!("code:{local}");
    }
    writer.content();
    writer.text(&written)?;
    writer.close(&VALUE);
    Ok(())
}
