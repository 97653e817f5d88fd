//! The message in straight-line code over quick-xml, as one writes it without a generator.
//!
//! Names are compared by namespace and values are checked by their types. There are no limits, elements may repeat,
//! and text between elements is passed over.

use ispring_learn::{AwardedScore, CompletionStatus, Credentials, Date, ModuleStatus, Secret};
use ispring_learn::{EnrollmentIds, ModuleStatuses, UpdateModulesStatusesRequest};
use quick_xml::escape::{partial_escape, resolve_predefined_entity};
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::{NsReader, Writer};
use saponify::Supplied;
use saponify::simple::SimpleType;
use std::borrow::Cow;

const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const API: &str = "https://ispringlearn.com/go/services/api/soap";

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
type Reader<'x> = NsReader<&'x [u8]>;

pub(crate) fn decode(xml: &str) -> Result<UpdateModulesStatusesRequest> {
    let mut reader = NsReader::from_str(xml);
    enter(&mut reader, ENVELOPE, "Envelope")?;
    enter(&mut reader, ENVELOPE, "Body")?;
    enter(&mut reader, API, "updateModulesStatusesRequest")?;
    let (mut credentials, mut enrollments, mut course, mut statuses) = (None, None, None, None);
    while let Some(tag) = child(&mut reader, API)? {
        match tag.local_name().as_ref() {
            "credentials" => credentials = Some(read_credentials(&mut reader)?),
            "enrollmentIds" => enrollments = Some(read_enrollments(&mut reader)?),
            "courseId" => course = Some(text(&mut reader)?.into_owned()),
            "moduleStatuses" => statuses = Some(read_statuses(&mut reader)?),
            _ => skip(&mut reader, &tag)?,
        }
    }
    let mut request = UpdateModulesStatusesRequest::builder()
        .enrollment_ids(enrollments.ok_or("no enrollmentIds")?)
        .course_id(course.ok_or("no courseId")?)
        .module_statuses(statuses.ok_or("no moduleStatuses")?)
        .build();
    request.credentials = Supplied::given(credentials.ok_or("no credentials")?);
    Ok(request)
}

fn read_credentials(reader: &mut Reader<'_>) -> Result<Credentials> {
    let mut token = None;
    while let Some(tag) = child(reader, API)? {
        match tag.local_name().as_ref() {
            "token" => token = Some(Secret::new(text(reader)?)),
            _ => skip(reader, &tag)?,
        }
    }
    Ok(Credentials::from(token.ok_or("no token")?))
}

fn read_enrollments(reader: &mut Reader<'_>) -> Result<EnrollmentIds> {
    let mut ids = Vec::new();
    while let Some(tag) = child(reader, API)? {
        match tag.local_name().as_ref() {
            "id" => ids.push(text(reader)?.into_owned()),
            _ => skip(reader, &tag)?,
        }
    }
    Ok(ids.into())
}

fn read_statuses(reader: &mut Reader<'_>) -> Result<ModuleStatuses> {
    let mut statuses = Vec::new();
    while let Some(tag) = child(reader, API)? {
        match tag.local_name().as_ref() {
            "moduleStatus" => statuses.push(read_status(reader)?),
            _ => skip(reader, &tag)?,
        }
    }
    Ok(statuses.into())
}

fn read_status(reader: &mut Reader<'_>) -> Result<ModuleStatus> {
    let (mut item, mut date, mut reason, mut status, mut score) = (None, None, None, None, None);
    while let Some(tag) = child(reader, API)? {
        match tag.local_name().as_ref() {
            "contentItemId" => item = Some(text(reader)?.into_owned()),
            "date" => date = Some(text(reader)?.parse::<Date>()?),
            "reason" => reason = Some(text(reader)?.into_owned()),
            "status" => status = Some(text(reader)?.parse::<CompletionStatus>()?),
            "awardedScore" => score = Some(text(reader)?.parse::<AwardedScore>()?),
            _ => skip(reader, &tag)?,
        }
    }
    let mut read = ModuleStatus::builder()
        .content_item_id(item.ok_or("no contentItemId")?)
        .date(date.ok_or("no date")?)
        .status(status.ok_or("no status")?)
        .awarded_score(score.ok_or("no awardedScore")?)
        .build();
    read.reason = reason;
    Ok(read)
}

/// Steps into the next element, which has to be this one.
fn enter(reader: &mut Reader<'_>, uri: &str, local: &str) -> Result<()> {
    match child(reader, uri)? {
        Some(tag) if tag.local_name().as_ref() == local => Ok(()),
        _ => Err(format!("no {local}").into()),
    }
}

/// Steps into the next child that is in the namespace, or out of the parent.
fn child<'x>(reader: &mut Reader<'x>, uri: &str) -> Result<Option<BytesStart<'x>>> {
    loop {
        let (namespace, event) = reader.read_resolved_event()?;
        let known = namespace == ResolveResult::Bound(Namespace(uri));
        match event {
            Event::Start(tag) if known => return Ok(Some(tag)),
            Event::Start(tag) => skip(reader, &tag)?,
            Event::End(_) => return Ok(None),
            Event::Eof => return Err("it ends too early".into()),
            _ => {}
        }
    }
}

fn skip(reader: &mut Reader<'_>, tag: &BytesStart<'_>) -> Result<()> {
    reader.read_to_end(tag.name())?;
    Ok(())
}

/// Reads text up to and including the end tag.
fn text<'x>(reader: &mut Reader<'x>) -> Result<Cow<'x, str>> {
    let mut whole = Cow::Borrowed("");
    loop {
        match reader.read_event()? {
            Event::Text(text) if whole.is_empty() => whole = text.xml10_content(),
            Event::Text(text) => whole.to_mut().push_str(&text.xml10_content()),
            Event::CData(text) => whole.to_mut().push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref()? {
                Some(character) => whole.to_mut().push(character),
                None => {
                    whole.to_mut().push_str(resolve_predefined_entity(&reference).ok_or("an unknown entity")?);
                }
            },
            Event::End(_) => return Ok(whole),
            Event::Comment(_) => {}
            _ => return Err("expected text".into()),
        }
    }
}

pub(crate) fn encode(request: &UpdateModulesStatusesRequest) -> Result<String> {
    let mut writer = Writer::new(Vec::with_capacity(1024));
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.write_event(Event::Text(BytesText::from_escaped("\n")))?;
    let mut envelope = BytesStart::new("SOAP-ENV:Envelope");
    envelope.push_attribute(("xmlns:SOAP-ENV", ENVELOPE));
    envelope.push_attribute(("xmlns:api", API));
    writer.write_event(Event::Start(envelope))?;
    start(&mut writer, "SOAP-ENV:Body")?;
    start(&mut writer, "api:updateModulesStatusesRequest")?;
    start(&mut writer, "api:credentials")?;
    let credentials = request.credentials.get().ok_or("no credentials")?;
    element(&mut writer, "api:token", credentials.token.expose())?;
    end(&mut writer, "api:credentials")?;
    start(&mut writer, "api:enrollmentIds")?;
    for id in &request.enrollment_ids.id {
        element(&mut writer, "api:id", id)?;
    }
    end(&mut writer, "api:enrollmentIds")?;
    element(&mut writer, "api:courseId", &request.course_id)?;
    start(&mut writer, "api:moduleStatuses")?;
    for status in &request.module_statuses.module_status {
        start(&mut writer, "api:moduleStatus")?;
        element(&mut writer, "api:contentItemId", &status.content_item_id)?;
        element(&mut writer, "api:date", status.date.as_str())?;
        if let Some(reason) = &status.reason {
            element(&mut writer, "api:reason", reason)?;
        }
        element(&mut writer, "api:status", status.status.as_str())?;
        element(&mut writer, "api:awardedScore", &status.awarded_score.to_text())?;
        end(&mut writer, "api:moduleStatus")?;
    }
    end(&mut writer, "api:moduleStatuses")?;
    end(&mut writer, "api:updateModulesStatusesRequest")?;
    end(&mut writer, "SOAP-ENV:Body")?;
    end(&mut writer, "SOAP-ENV:Envelope")?;
    Ok(String::from_utf8(writer.into_inner())?)
}

fn start(writer: &mut Writer<Vec<u8>>, name: &str) -> Result<()> {
    Ok(writer.write_event(Event::Start(BytesStart::new(name)))?)
}

fn end(writer: &mut Writer<Vec<u8>>, name: &str) -> Result<()> {
    Ok(writer.write_event(Event::End(BytesEnd::new(name)))?)
}

/// Escapes what the other two escape in text: `<`, `>` and `&`.
fn element(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> Result<()> {
    start(writer, name)?;
    writer.write_event(Event::Text(BytesText::from_escaped(partial_escape(text))))?;
    end(writer, name)
}
