//! What servers answer that repeat what they were sent.

use super::canary::Canary;
use saponify_tests::peer::{Act, Reply, Step};
use std::time::Duration;

const SOAP: &str = "https://schemas.xmlsoap.org/soap/envelope/";
const API: &str = "https://ispringlearn.com/go/services/api/soap";

fn envelope(body: &str) -> String {
    format!(
        "<e:Envelope xmlns:e='{SOAP}' xmlns:a='{API}' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><e:Body>{body}</e:Body></e:Envelope>"
    )
}

fn result(content: &str) -> Reply {
    Reply::xml(200, envelope(&format!("<a:updateModulesStatusesResult>{content}</a:updateModulesStatusesResult>")))
}

fn fault(code: &str, string: &str, more: &str) -> Reply {
    let children = format!("<faultcode>{code}</faultcode><faultstring>{string}</faultstring>{more}");
    Reply::xml(500, envelope(&format!("<e:Fault>{children}</e:Fault>")))
}

fn page(status: u16, text: &str) -> Reply {
    Reply::new(status, "text/html", text.to_owned())
}

/// Named, so that a failure says which one it was.
type Answers = Vec<(String, Act)>;

/// Answers of all kinds that repeat a secret, in so many spellings, none of which is what the contract says.
pub(super) fn repeating(canary: Canary, spellings: usize) -> Answers {
    let mut answers = Answers::new();
    let mut add = |name: &str, act: Act| answers.push((name.to_owned(), act));
    let all = [
        ("raw", canary.0.to_owned()),
        ("xml", canary.xml()),
        ("references", canary.references()),
        ("percent", canary.percent()),
    ];
    for (spelling, text) in &all[..spellings] {
        for status in [200, 403, 429, 500] {
            add(&format!("page of {status}, {spelling}"), page(status, &format!("<p>no: {text} or so</p>")).into());
        }
        // The cut of 200 characters goes through it.
        let before = "lorem ipsum ".repeat(15);
        add(&format!("cut page, {spelling}"), page(500, &format!("{before} {text} {before}")).into());
        add(&format!("JSON, {spelling}"), page(400, &serde_json::json!({ "error": text }).to_string()).into());
        if *spelling != "raw" {
            add(&format!("fault string, {spelling}"), fault("e:Client", &format!("bad token {text}."), "").into());
            add(&format!("fault code, {spelling}"), fault(text, "no", "").into());
            let detail = format!("<detail><x a='{text}'>{text}</x></detail>");
            add(&format!("detail, {spelling}"), fault("e:Server", "no", &detail).into());
            add(
                &format!("actor, {spelling}"),
                fault("e:Server", "no", &format!("<faultactor>{text}</faultactor>")).into(),
            );
            let nil = format!("<a:taskId xsi:nil='{text}'>1</a:taskId>");
            add(&format!("value, {spelling}"), result(&nil).into());
            add(
                &format!("result of a failure, {spelling}"),
                result(&format!("<a:taskId>{text}</a:taskId>")).status(500).into(),
            );
            add(&format!("text, {spelling}"), result(text).into());
            add(&format!("DOCTYPE, {spelling}"), Reply::xml(200, format!("<!DOCTYPE a SYSTEM \"{text}\"><a/>")).into());
            add(
                &format!("encoding, {spelling}"),
                Reply::xml(200, format!("<?xml version='1.0' encoding='{text}'?><a/>")).into(),
            );
            let other = format!("<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope' a='{text}'/>");
            add(&format!("other version, {spelling}"), Reply::xml(200, other).into());
        }
    }
    let cdata = canary.0.replace("]]>", "]]]]><![CDATA[>");
    add("CDATA", fault("e:Client", &format!("<![CDATA[{cdata}]]>"), "").into());
    if canary.is_name() {
        let name = canary.0;
        add("element", result(&format!("<a:{name}/>")).into());
        add("nameless element", result(&format!("<{name}>")).into());
        add("result", Reply::xml(200, envelope(&format!("<a:{name}/>"))).into());
        add("root", Reply::xml(200, format!("<{name}Envelope/>")).into());
        add("fault of that name", fault(name, name, &format!("<{name}/>")).into());
        add(
            "header",
            Reply::xml(
                200,
                envelope("")
                    .replace("<e:Body>", &format!("<e:Header><a:{name} e:mustUnderstand='1'/></e:Header><e:Body>")),
            )
            .into(),
        );
        add("host", Reply::redirect(302, &format!("https://{name}/x")).into());
        add("reason", Step::Write(format!("HTTP/1.1 500 {name}\r\ncontent-length: 0\r\n\r\n").into()).into());
    }
    for location in ["https://example.com/?token=", "https://user:@example.com/", "/", "nothing:"] {
        let location = location.replace(":@", &format!(":{}@", canary.percent()));
        add("redirect", Reply::redirect(307, &format!("{location}{}", canary.percent())).into());
    }
    add(
        "header of HTTP",
        page(401, "no").header("www-authenticate", &format!("Bearer realm={}", canary.percent())).into(),
    );
    add("no HTTP", [Step::Write(format!("{}\r\n\r\n", canary.0).into()), Step::Close].into());
    add(
        "broken header",
        [Step::Write(format!("HTTP/1.1 200 OK\r\n{} x\r\n\r\n", canary.0).into()), Step::Close].into(),
    );
    add("cut", result(&canary.xml()).cut(250).into());
    add("reset", Step::Reset.into());
    let wide: Vec<u8> = format!("<p>{}</p>", canary.0).encode_utf16().flat_map(u16::to_le_bytes).collect();
    add("UTF-16", Reply::new(500, "text/html; charset=utf-16le", wide.clone()).into());
    add("UTF-16 that is not said", Reply::new(500, "text/html", wide).into());
    let latin: Vec<u8> =
        format!("<p>{}</p>", canary.0).chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
    add("Latin-1", Reply::new(500, "text/html; charset=iso-8859-1", latin.clone()).into());
    add("Latin-1 that is not said", Reply::new(500, "text/html", latin).into());
    add("the request", Act::by(|request| page(500, &request.text()).steps()));
    add("the head", Act::by(|request| page(500, &request.head).steps()));
    add("the body", Act::by(|request| Reply::xml(200, request.body.clone()).steps()));
    add("nothing in time", Step::Wait(Duration::from_millis(400)).into());
    answers
}

/// What token endpoints answer that repeat the secret of a client.
pub(super) fn refusals(canary: Canary) -> Answers {
    let json = |status, value: serde_json::Value| Act::from(Reply::new(status, "application/json", value.to_string()));
    let mut answers = vec![
        ("code".to_owned(), json(400, serde_json::json!({ "error": canary.0, "error_description": canary.0 }))),
        ("part of a code".to_owned(), json(401, serde_json::json!({ "error": format!("no_{}", canary.0) }))),
        ("no token".to_owned(), json(200, serde_json::json!({ "token": canary.0 }))),
        ("page".to_owned(), page(500, canary.0).into()),
        ("redirect".to_owned(), Reply::redirect(307, &format!("/?{}", canary.percent())).into()),
        ("the request".to_owned(), Act::by(|request| page(400, &request.text()).steps())),
        ("reset".to_owned(), Step::Reset.into()),
    ];
    answers.push(("no HTTP".to_owned(), [Step::Write(canary.0.into()), Step::Close].into()));
    answers
}
