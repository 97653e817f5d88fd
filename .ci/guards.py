#!/usr/bin/env python3
"""Guards the invariants that no compiler sees: who depends on whom, who knows of whom, and how long files get.

One line a guard; the exit code is 1 where one does not hold. Standard library only.
"""

import json
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ("codegen", "macros", "soap", "sdk", "tests")
GENERIC = ("codegen", "macros", "soap")
LONGEST = 400

# Crate: who may depend on it, other than for tests.
RESERVED = {
    "roxmltree": {"saponify-codegen", "saponify-tests"},
    "prettyplease": {"saponify-codegen"},
    "quote": {"saponify-codegen", "saponify-macros"},
}
# Within codegen one stage knows XML and one knows tokens.
STAGES = {
    "roxmltree": "read",
    "quote": "render",
    "prettyplease": "render",
}

# A comment, a string (raw or not) or a character of Rust: what does not count as code.
NOT_CODE = re.compile(
    r"""//[^\n]*|/\*.*?\*/|\bb?c?r(\#*)".*?"\1|"(?:\\.|[^"\\])*"|'(?:\\(?:x..|u\{[^}]*\}|.)|[^'\\\n])'""",
    re.DOTALL,
)
FORBIDDEN = {
    "unsafe code": re.compile(r"\bunsafe\b"),
    "unfinished code": re.compile(r"\b(?:todo|unimplemented|dbg)!"),
}
MACHINE_PATH = re.compile(r"(?<![\w.:/-])/(?:work|root|home|tmp|Users)/\w")


def files(*folders):
    """Every file under the folders that belongs to the project; links to folders are not followed."""
    for folder in folders:
        for place, folders_here, names in os.walk(ROOT / folder):
            folders_here[:] = sorted(f for f in folders_here if f not in {".git", ".venv", "target", "__pycache__"})
            yield from (Path(place) / name for name in sorted(names))


def text(path):
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""  # not text: a fuzzing corpus, a certificate


def written_by_hand(path):
    """Whether a person wrote this Rust file to be read as source, which goldens and cases of errors are not."""
    inside = path.relative_to(ROOT).parts
    return path.name != "expected.rs" and not {"ui", "snapshots"} & set(inside)


def sources():
    return [path for path in files(*CODE) if path.suffix == ".rs" and written_by_hand(path)]


def shown(path, line=None):
    return str(path.relative_to(ROOT)) + (f":{line}" if line else "")


def lines_with(pattern, content):
    return [number for number, line in enumerate(content.splitlines(), 1) if pattern.search(line)]


def code_only(content):
    """The same lines with comments, strings and characters blanked."""
    return NOT_CODE.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), content)


def cargo(*arguments):
    ran = subprocess.run(["cargo", *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if ran.returncode:
        sys.exit(f"FAIL cargo {arguments[0]}: its own words stand above")
    return ran.stdout


def reserved_dependencies():
    metadata = json.loads(cargo("metadata", "--locked", "--no-deps", "--format-version", "1"))
    for package in metadata["packages"]:
        for dependency in package["dependencies"]:
            owners = RESERVED.get(dependency["name"])
            if owners and dependency["kind"] != "dev" and package["name"] not in owners:
                yield f"{package['name']} depends on {dependency['name']}, which only {', '.join(sorted(owners))} may"


def stages():
    home = ROOT / "codegen" / "src"
    for path in files("codegen/src"):
        stage = Path(path.relative_to(home).parts[0]).stem
        code = code_only(text(path))
        for crate, owner in STAGES.items():
            if stage != owner:
                for line in lines_with(re.compile(rf"\b{crate}(?:::|!)"), code):
                    yield f"{shown(path, line)} names {crate}, which is for {owner} alone"


def generic_crates():
    for path in files(*GENERIC):
        for line in lines_with(re.compile("ispring", re.IGNORECASE), text(path)):
            yield f"{shown(path, line)} names iSpring, of which {'/, '.join(GENERIC)}/ know nothing"


def lengths():
    for path in sources():
        length = len(text(path).splitlines())
        if length > LONGEST:
            yield f"{shown(path)} has {length} lines; {LONGEST} is the most"


def forbidden_code():
    for path in sources():
        code = code_only(text(path))
        for what, pattern in FORBIDDEN.items():
            for line in lines_with(pattern, code):
                yield f"{shown(path, line)} holds {what}"


def machine_paths():
    for path in files("."):
        for line in lines_with(MACHINE_PATH, text(path)):
            yield f"{shown(path, line)} names a path of one machine"


def measures():
    counted = sorted(len(text(path).splitlines()) for path in sources())
    if counted:
        print(f"     {len(counted)} Rust files, {statistics.median(counted):g} lines in the median, {counted[-1]} at most")
    tree = cargo(
        *("tree", "--locked", "--package", "saponify-codegen", "--edges", "normal,build"),
        *("--no-default-features", "--prefix", "none", "--format", "{p}"),
    )
    crates = {line.split()[0] for line in tree.splitlines() if line} - {"saponify-codegen"}
    print(f"     saponify-codegen is built with {len(crates)} other crates: {', '.join(sorted(crates))}")


GUARDS = {
    "who may depend on XML readers and token printers": reserved_dependencies,
    "one stage knows XML, one knows tokens": stages,
    "the generator and the runtime know of no service": generic_crates,
    f"no file over {LONGEST} lines": lengths,
    "no unsafe and no unfinished code": forbidden_code,
    "no path of one machine": machine_paths,
}


def main():
    broken = 0
    for name, guard in GUARDS.items():
        offences = list(guard())
        broken += bool(offences)
        print(f"{'FAIL' if offences else 'ok  '} {name}")
        for offence in offences:
            print(f"       {offence}")
    measures()
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
