#!/usr/bin/env python3
"""Other people's tools read the contract: zeep, xmlschema and libxml2, none of which shares code with saponify.

One line a check; the exit code is 1 where one failed. Nothing here reaches the network.
"""

import datetime
import re
import socket
import sys
import traceback
from pathlib import Path

import xmlschema
import zeep
from lxml import etree
from xmlschema.extras.wsdl import Wsdl11Document

ROOT = Path(__file__).resolve().parents[2]
WSDL = ROOT / "schema" / "ispring-learn.wsdl"
XSD = ROOT / "schema" / "ispring-learn.xsd"
SAMPLES = ROOT / "tests" / "samples"
WSDL_SCHEMAS = Path(xmlschema.__file__).parent / "schemas" / "WSDL"

API = "https://ispringlearn.com/go/services/api/soap"
OPERATION = "updateModulesStatuses"
SIGNATURE = (
    "credentials: ns0:credentials, enrollmentIds: ns0:enrollmentIds, "
    "courseId: xsd:string, moduleStatuses: ns0:moduleStatuses"
)

# Other ways to fill the sample request: what is special, a pattern that finds it in the sample, what to put there.
RIGHT = [
    ("no reason", "<reason>.*</reason>", ""),
    ("blanks around the status", "complete<", "\\n complete <"),
    ("a score with a fraction", "100<", "87.5<"),
    ("two enrollments", "</id>", "</id><id>another</id>"),
    ("two modules", "(<moduleStatus>.*</moduleStatus>)", r"\1\1"),
]
WRONG = [
    ("no credentials", "<credentials>.*</credentials>", ""),
    ("no token", "<token>.*</token>", ""),
    ("no list of enrollments", "<enrollmentIds>.*</enrollmentIds>", ""),
    ("an empty list of enrollments", "<id>.*</id>", ""),
    ("no course", "<courseId>.*</courseId>", ""),
    ("no list of modules", "<moduleStatuses>.*</moduleStatuses>", ""),
    ("an empty list of modules", "<moduleStatus>.*</moduleStatus>", ""),
    ("no content item", "<contentItemId>.*</contentItemId>", ""),
    ("no date", "<date>.*</date>", ""),
    ("a date that no calendar has", "2020-03-12", "2020-02-30"),
    ("no status", "<status>.*</status>", ""),
    ("an unknown status", "complete<", "completed<"),
    ("a status with a Cyrillic first letter", "complete<", "\u0441omplete<"),
    ("no score", "<awardedScore>.*</awardedScore>", ""),
    ("the score 101x", "100<", "101x<"),
    ("a score without digits after its point", "100<", "100.<"),
    ("a misspelt element", "courseId>", "courseID>"),
    ("an element in another namespace", "<courseId>", '<courseId xmlns="urn:other">'),
    ("a second course", "(<courseId>.*</courseId>)", r"\1\1"),
]

passed = failed = 0


def check(name, judge):
    """Counts one check: `judge` returns nothing (or a word to print), and raises where the check fails."""
    global passed, failed
    try:
        said = judge()
    except Exception as error:  # every kind of failure is a failed check, and the next one still runs
        failed += 1
        reason = str(error) or traceback.format_exc(limit=-1)
        print(f"FAIL {name}: {reason}")
    else:
        passed += 1
        print(f"ok   {name}" + (f": {said}" if said else ""))


def refused(name, judge, *errors):
    """Counts one check that holds where `judge` raises one of `errors`."""

    def turned():
        try:
            judge()
        except errors:
            return None
        raise AssertionError("accepted")

    check(name, turned)


def sample(part):
    return (SAMPLES / f"update_modules_statuses.{part}.xml").read_text(encoding="utf-8")


def body(envelope):
    """The one child of the Body of an envelope, whichever namespace the envelope is in."""
    root = etree.fromstring(envelope.encode())
    (message,) = root.xpath("/*[local-name() = 'Envelope']/*[local-name() = 'Body']/*")
    return etree.fromstring(etree.tostring(message))


# The contract as a WSDL 1.1 document.


def wsdl_schema():
    return xmlschema.XMLSchema10(
        str(WSDL_SCHEMAS / "wsdl-soap.xsd"),
        locations={"http://schemas.xmlsoap.org/wsdl/": str(WSDL_SCHEMAS / "wsdl.xsd")},
        allow="local",
        use_fallback=False,
    )


def check_wsdl():
    schema = wsdl_schema()
    text = WSDL.read_text(encoding="utf-8")

    def changed(old, new):
        assert old in text, f"the WSDL no longer holds {old}"
        schema.validate(etree.fromstring(text.replace(old, new).encode()))

    def references():
        document = Wsdl11Document(str(WSDL), allow="local")
        (port_type,) = document.port_types.values()
        return f"port type {port_type.local_name}, {len(document.messages)} messages"

    check("the WSDL is valid under the WSDL 1.1 schema and its SOAP binding's", lambda: schema.validate(str(WSDL)))
    wrong = [
        ("the port type's operation", f'<wsdl:operation name="{OPERATION}">', f'<wsdl:operation name="{OPERATION}" x="">'),
        ("soap:body", 'use="literal"', 'use="verbatim"'),
    ]
    for where, old, new in wrong:
        invalid = xmlschema.XMLSchemaValidationError
        refused(f"that schema refuses a wrong attribute of {where}", lambda o=old, n=new: changed(o, n), invalid)
    check("xmlschema resolves every name of the WSDL", references)


# The samples under the XSD, in two validators.


def check_samples():
    libxml2 = etree.XMLSchema(etree.parse(str(XSD)))
    python = xmlschema.XMLSchema10(str(XSD), allow="local")
    validators = [
        ("libxml2", libxml2.assertValid, etree.DocumentInvalid),
        ("xmlschema", python.validate, xmlschema.XMLSchemaValidationError),
    ]
    request = sample("request")

    def variant(pattern, replacement):
        text, places = re.subn(pattern, replacement, request, flags=re.DOTALL)
        assert places, f"the sample request no longer holds {pattern}"
        return body(text)

    refused("the vendor's request as printed is not well-formed", lambda: body(sample("broken")), etree.XMLSyntaxError)
    check("the mended request differs from it in one tag", mended_in_one_tag)
    for tool, validate, invalid in validators:
        check(f"{tool} takes the sample request", lambda v=validate: v(body(request)))
        check(f"{tool} takes the sample answer", lambda v=validate: v(body(sample("response"))))
        for what, pattern, replacement in RIGHT:
            check(f"{tool} takes {what}", lambda v=validate, p=pattern, r=replacement: v(variant(p, r)))
        for what, pattern, replacement in WRONG:
            refused(f"{tool} refuses {what}", lambda v=validate, p=pattern, r=replacement: v(variant(p, r)), invalid)
    return libxml2


def mended_in_one_tag():
    printed, mended = sample("broken").splitlines(), sample("request").splitlines()
    changes = [(a, b) for a, b in zip(printed, mended, strict=True) if a != b]
    (change,) = changes
    assert change[0].replace("</soap>", "</id>") == change[1], change


# The contract as zeep calls it.


def check_zeep(libxml2):
    client = zeep.Client(str(WSDL), transport=NoTransport())
    (service,) = client.wsdl.services.values()
    (port,) = service.ports.values()
    operation = port.binding.get(OPERATION)

    def signature():
        assert operation.input.signature() == SIGNATURE, operation.input.signature()
        return f"{OPERATION}({SIGNATURE})"

    def writes():
        envelope = client.create_message(client.service, OPERATION, **arguments())
        libxml2.assertValid(body(etree.tostring(envelope).decode()))

    def reads():
        answer = operation.output.deserialize(standard_envelope(sample("response")))
        assert answer == "100027", answer
        return f"task {answer}"

    def faults():
        names = list(operation.abstract.fault_messages)
        assert len(names) == 5, names
        return ", ".join(names)

    check("zeep loads the WSDL and knows the operation", signature)
    check("zeep writes a request that the XSD takes", writes)
    check("zeep reads the sample answer", reads)
    check("zeep knows the faults", faults)


def arguments():
    return {
        "credentials": {"token": "token"},
        "enrollmentIds": {"id": ["first", "second"]},
        "courseId": "course",
        "moduleStatuses": {
            "moduleStatus": [
                {
                    "contentItemId": "item",
                    "date": datetime.date(2020, 3, 12),
                    "reason": "Completed offline",
                    "status": "complete",
                    "awardedScore": "100",
                }
            ]
        },
    }


def standard_envelope(envelope):
    """The Body of an envelope in the namespace that zeep knows, the one of SOAP 1.1."""
    soap = "http://schemas.xmlsoap.org/soap/envelope/"
    root = etree.Element(f"{{{soap}}}Envelope")
    etree.SubElement(root, f"{{{soap}}}Body").append(body(envelope))
    return root


class NoTransport(zeep.Transport):
    """Reads files, and refuses every address of the network."""

    def load(self, url):
        if "://" in url and not url.startswith("file://"):
            raise OSError(f"{url} is not to be fetched")
        return super().load(url)


def offline(*_arguments, **_options):
    raise OSError("the checks of the contract stay off the network")


def main():
    socket.getaddrinfo = offline
    socket.socket.connect = offline
    check_wsdl()
    check_zeep(check_samples())
    print(f"contract: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
