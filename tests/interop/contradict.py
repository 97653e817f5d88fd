#!/usr/bin/env python3
"""Compares what saponify read with what libxml2 reads: `mutants NUMBER | contradict.py`.

What saponify took for well-formed has to be so to libxml2, too. Strictly read, nothing may be lost, added or changed;
leniently read, elements may have been passed over. One line a contradiction; the exit code is 1 where there is one.
"""

import re
import sys
from decimal import Decimal, InvalidOperation

from lxml import etree

SETTINGS = {"no_network": True, "resolve_entities": False, "load_dtd": False, "huge_tree": False}
PARSER = etree.XMLParser(**SETTINGS, remove_comments=True, remove_pis=True)
# A namespace is told by its name, whatever that is; libxml2 wants it to be a URI (Namespaces in XML 1.0, 3 and 8).
NO_URI = {etree.ErrorTypes.WAR_NS_URI, etree.ErrorTypes.WAR_NS_URI_RELATIVE}
RECOVERING = etree.XMLParser(**SETTINGS, remove_comments=True, remove_pis=True, recover=True)
ENVELOPES = {
    "http://schemas.xmlsoap.org/soap/envelope/",
    "https://schemas.xmlsoap.org/soap/envelope/",
    "http://www.w3.org/2003/05/soap-envelope",
}
API = "ispringlearn.com/go/services/api/soap"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
# Elements of these names have texts in which blanks count.
TEXTS = {
    *("token", "id", "courseId", "contentItemId", "reason", "taskId", "title", "label", "author", "place", "entry"),
    *("glove", "shoe", "head", "tail", "only", "p", "em", "to", "cc", "note", "salutation", "letterBody", "productName"),
}
# Kinds in which ids are numbers, names are tokens and children stand in any order.
NUMBERED = {"any::Open", "extension::Manager"}
UNORDERED = {"extension::NamedSize"}
BLANK = re.compile("[ \t\r\n]+")


class Contradiction(Exception):
    """Why the two readings are not of one document."""


def content(root, kind):
    """The element that the value was read from: the body's child, or the root."""
    if kind not in ("answer", "request"):
        return root
    for child in root:
        name = etree.QName(child)
        if name.namespace in ENVELOPES and name.localname == "Body" and len(child):
            return child[0]
    raise Contradiction("libxml2 sees no body with an element in it")


def named(name):
    return name.replace("{http://" + API, "{https://" + API)


def leaves(element, strictness, path=""):
    """Path, attributes and text of each element; strictly, pieces of text among elements are leaves of their own."""
    path += "/" + named(element.tag)
    attributes = tuple(sorted((named(name), value) for name, value in element.attrib.items()))
    texts = [element.text or "", *(child.tail or "" for child in element)]
    whole = "".join(texts)
    if (len(element) and strictness == "Strict") or (strictness != "Strict" and not BLANK.sub("", whole)):
        whole = ""
    yield path, attributes, whole
    for text, child in zip(texts, element):
        if strictness == "Strict":
            yield from piece(path, text)
        yield from leaves(child, strictness, path)
    if len(element) and strictness == "Strict":
        yield from piece(path, texts[-1])


def piece(path, text):
    if BLANK.sub("", text):
        yield path + "/text()", (), text


def same_text(name, ours, theirs, is_text):
    if ours == theirs:
        return True
    if is_text:
        return False
    ours, theirs = (BLANK.sub(" ", text).strip(" ") for text in (ours, theirs))
    return ours == theirs or same_words(ours.split(" "), theirs.split(" "))


def same_words(ours, theirs):
    return len(ours) == len(theirs) and all(map(same_word, ours, theirs))


def same_word(ours, theirs):
    booleans = {"0": "false", "1": "true"}
    if ours == theirs or booleans.get(ours, ours) == booleans.get(theirs, theirs):
        return True
    try:
        return Decimal(ours) == Decimal(theirs)
    except InvalidOperation:
        return False


def same(kind, ours, theirs):
    name = re.split("[}/]", ours[0].removesuffix("/text()"))[-1]
    is_text = name in TEXTS and not (kind in NUMBERED and name in ("id", "name"))
    if ours[0] != theirs[0] or not same_text(name, ours[2], theirs[2], is_text):
        return False
    (our_names, our_values), (their_names, their_values) = (unzipped(leaf[1]) for leaf in (ours, theirs))
    return our_names == their_names and all(same_text("@", a, b, False) for a, b in zip(our_values, their_values))


def unzipped(pairs):
    # What any element may say of itself is not part of its type's value.
    known = [(name, value) for name, value in pairs if not name.startswith((XSI, "{http://www.w3.org/XML/1998/namespace}"))]
    known = [(name, value) for name, value in known if name.split("}")[0].lstrip("{") not in ENVELOPES]
    return [name for name, _ in known], [value for _, value in known]


def compare(kind, strictness, ours, theirs):
    if kind in UNORDERED:
        ours, theirs = sorted(ours), sorted(theirs)
    if strictness == "Strict":
        if len(ours) != len(theirs):
            raise Contradiction(f"{len(ours)} leaves are not {len(theirs)}")
        for one, other in zip(ours, theirs):
            if not same(kind, one, other):
                raise Contradiction(f"{one} is not {other}")
        return
    # In lenient reading the order of different names is free; that of one name is kept.
    for path in dict.fromkeys(leaf[0] for leaf in ours):
        rest = iter([leaf for leaf in theirs if leaf[0] == path])
        for one in (leaf for leaf in ours if leaf[0] == path):
            if not any(same_leniently(kind, one, other) for other in rest):
                raise Contradiction(f"{one} is nowhere in libxml2's reading")


def same_leniently(kind, ours, theirs):
    kept = tuple(pair for pair in theirs[1] if pair[0] in {name for name, _ in ours[1]})
    return same(kind, ours, (theirs[0], kept, theirs[2]))


def parsed(document):
    # The log is of the whole program.
    etree.clear_error_log()
    try:
        return etree.fromstring(document, PARSER)
    except etree.XMLSyntaxError as error:
        errors = {entry.type for entry in error.error_log if entry.level != etree.ErrorLevels.WARNING}
        if errors <= NO_URI:
            return etree.fromstring(document, RECOVERING)
        raise Contradiction(f"libxml2 refuses the document: {error}") from error


def judge(kind, strictness, document, again):
    root = parsed(document)
    if root.getroottree().docinfo.internalDTD is not None:
        raise Contradiction("libxml2 sees a DOCTYPE")
    theirs = list(leaves(content(root, kind), strictness))
    if again in ("fault", "unwritable"):
        return
    written = parsed(bytes.fromhex(again))
    written.tag = known_as(written.tag, theirs[0][0])
    compare(kind, strictness, list(leaves(written, strictness)), theirs)


def known_as(tag, path):
    """The root's name as it was in the document, if that is an alias."""
    return path[1:] if tag.lower() == path[1:].lower() else tag


# What has to be found, or else nothing would be: a document and another one that it is not.
CONTRARY = [
    ("Strict", "<a><b>1</b><c/></a>", "<a><b>2</b><c/></a>"),
    ("Strict", "<a><b>1</b><c/></a>", "<a><b>1</b></a>"),
    ("Strict", "<a><b>1</b><b>2</b></a>", "<a><b>2</b><b>1</b></a>"),
    ("Strict", "<a b='1'/>", "<a b='2'/>"),
    ("Strict", "<a xmlns='urn:a'><b/></a>", "<a xmlns='urn:b'><b/></a>"),
    ("Strict", "<a><reason> b</reason></a>", "<a><reason>b</reason></a>"),
    ("Strict", "<p>a<b/>c</p>", "<p>ac<b/></p>"),
    ("Lenient", "<a><b>1</b></a>", "<a><b>1</b><b>1</b></a>"),
    ("Lenient", "<a><b>1</b><b>2</b></a>", "<a><b>2</b><b>1</b></a>"),
    ("Lenient", "<a><c><b>1</b></c></a>", "<a><b>1</b></a>"),
    ("Lenient", "<a>&b;", "<a/>"),
]


def prove():
    for strictness, document, other in CONTRARY:
        try:
            judge("", strictness, document.encode(), other.encode().hex())
        except Contradiction:
            continue
        sys.exit(f"FAIL: {other} should contradict {document}")


def main():
    prove()
    contradictions, total = 0, None
    for line in sys.stdin:
        words = line.rstrip("\n").split("\t")
        if words[0] == "total":
            total = words[1:]
            continue
        kind, strictness, document, again = words
        try:
            judge(kind, strictness, bytes.fromhex(document), again)
        except Contradiction as why:
            contradictions += 1
            print(f"{kind}, {strictness}: {why}\n  {bytes.fromhex(document)!r}")
    if total is None:
        sys.exit("FAIL: the list of mutations has no end")
    mutations, read, refused = total
    print(f"mutations={mutations} read={read} refused={refused} contradictions={contradictions}")
    return 1 if contradictions else 0


if __name__ == "__main__":
    sys.exit(main())
