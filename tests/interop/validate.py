#!/usr/bin/env python3
"""Validates documents by libxml2: `validate.py SCHEMA`, with the documents' paths on the input, one a line.

The first line of the output is `accepted`, or `refused` and why the schema is no schema to libxml2. Then one line a
document: `valid`, or `invalid` and the first error.
"""

import sys

from lxml import etree

PARSER = etree.XMLParser(no_network=True, resolve_entities=True, huge_tree=True)


def said(errors, fallback):
    """The first error, in one line."""
    first = next((error for error in errors if error.level_name != "WARNING"), None)
    text = f"{first.filename.rsplit('/', 1)[-1]}:{first.line}: {first.message}" if first else str(fallback)
    return " ".join(text.split())


def judged(schema, path):
    try:
        document = etree.parse(path, PARSER)
    except etree.XMLSyntaxError as error:
        return f"invalid\tnot well-formed: {said(error.error_log, error)}"
    return "valid" if schema.validate(document) else f"invalid\t{said(schema.error_log, 'no words')}"


def main(schema_path):
    try:
        schema = etree.XMLSchema(etree.parse(schema_path, PARSER))
    except (etree.XMLSchemaParseError, etree.XMLSyntaxError) as error:
        print(f"refused\t{said(error.error_log, error)}")
        return
    print("accepted")
    for line in sys.stdin:
        print(judged(schema, line.rstrip("\n")), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
