#!/usr/bin/env python3
"""What large contracts cost: python3 tests/benches/large_contracts.py --contract NAME=PATH ... [--against-xsd-parser]

For each contract: CPU seconds of `saponify generate` (release, the median of `--runs`), the size of what it writes, and
CPU seconds and peak memory of `cargo check` of a crate that has nothing but it; dependencies are built before and not
counted. CPU time (user and system, of a command and all it starts) and not the clock, since machines are shared.

`--against-xsd-parser` measures the crate xsd-parser the same way, with types and its own codec; the schemas of a WSDL
are written to files of their own for it. Its output is not formatted, and its warnings are not asked for. A step that takes more than `--limit` CPU seconds
in one process is given up, and the table says so.

The contract's own folder holds all that it imports; `saponify vendor FILE FOLDER` makes such a folder.
"""

import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import tempfile

from schemas_of_wsdl import write_schemas

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
# Incremental checks would measure the cache.
ENVIRONMENT = {**os.environ, "CARGO_TARGET_DIR": str(TARGET), "CARGO_INCREMENTAL": "0"}
MIB = 1024 * 1024
XSD_PARSER = "1.5"
XSD_PARSER_MAIN = """
use xsd_parser::config::{GeneratorFlags, Resolver, Schema};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let output = arguments.next().expect("the file to write, then the schemas");
    let mut config = xsd_parser::Config::default().with_quick_xml().with_any_type_support();
    // An element may have the name of a type, and two namespaces the same names.
    config = config.with_type_postfix("").with_element_postfix("Element");
    config = config.with_generator_flags(GeneratorFlags::USE_MODULES | GeneratorFlags::BUILD_IN_ABSOLUTE_PATHS);
    config.parser.resolver = vec![Resolver::File];
    config.parser.schemas = arguments.map(|path| Schema::File(path.into())).collect();
    let source = xsd_parser::generate(config).expect("the schemas are understood");
    let source = format!("#![allow(warnings)] {source}");
    std::fs::write(output, source).expect("the output can be written");
}
"""


class Cost:
    """What a command took, or why it did not come to an end."""

    def __init__(self, seconds, peak, failure):
        self.seconds = seconds
        self.peak = peak
        self.failure = failure


def run(command, folder, limit=None):
    """Runs `command`; with a limit of CPU seconds for each of its processes, if one is given.

    The peak is never less than what this script itself has in memory, so that it keeps no output.
    """

    def confine():
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))

    with tempfile.TemporaryFile("w+") as words:
        child = subprocess.Popen(
            [str(word) for word in command], cwd=folder, env=ENVIRONMENT, stdout=words, stderr=words, preexec_fn=confine
        )
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds = usage.ru_utime + usage.ru_stime
        failure = None
        if child.returncode != 0:
            words.seek(0)
            errors = [line[:200].strip() for line in words if line.startswith("error") or "panicked" in line]
            is_over = limit is not None and seconds >= limit
            outcome = f"given up after {limit} s" if is_over else "fails"
            failure = ": ".join([f"{outcome}, {len(errors)} errors", *errors[:1]])
        return Cost(seconds, usage.ru_maxrss * 1024, failure)


def must(command, folder):
    failure = run(command, folder).failure
    if failure:
        raise SystemExit(f"{' '.join(map(str, command))}: {failure}")


def median(command, folder, runs, limit):
    """The cost of the median run, or of the first that fails."""
    costs = []
    for _ in range(runs):
        costs.append(run(command, folder, limit))
        if costs[-1].failure:
            return costs[-1]
    return Cost(statistics.median(cost.seconds for cost in costs), max(cost.peak for cost in costs), None)


class Crate:
    """A crate outside of the workspace whose dependencies are built once, and whose one file is put in turn."""

    def __init__(self, folder, dependencies, lock=None):
        self.folder = folder
        self.library = folder / "src" / "lib.rs"
        self.library.parent.mkdir(parents=True)
        head = '[package]\nname = "large-contract"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
        (folder / "Cargo.toml").write_text(head + dependencies)
        if lock is not None:
            (folder / "Cargo.lock").write_bytes(lock.read_bytes())
        self.library.write_text("")
        must(["cargo", "check", "--quiet"], folder)

    def check(self, source, runs, limit):
        shutil.copyfile(source, self.library)
        costs = []
        for _ in range(runs):
            os.utime(self.library)
            costs.append(run(["cargo", "check", "--quiet"], self.folder, limit))
            if costs[-1].failure:
                return costs[-1]
        return Cost(statistics.median(cost.seconds for cost in costs), max(cost.peak for cost in costs), None)


class Saponify:
    name = "saponify"

    def __init__(self, folder):
        must(["cargo", "build", "--release", "--quiet", "-p", "saponify-codegen", "--features", "cli"], ROOT)
        self.command = TARGET / "release" / "saponify"
        dependency = f'saponify = {{ path = "{ROOT / "soap"}", default-features = false }}\n'
        # The workspace's own versions, so that nothing new is downloaded.
        self.crate = Crate(folder / self.name, dependency, ROOT / "Cargo.lock")

    def generation(self, contract, _folder, output):
        return [self.command, "generate", contract, "--yaserde", "off", "-o", output]


class XsdParser:
    name = "xsd-parser"

    def __init__(self, folder):
        dependency = f'xsd-parser-types = {{ version = "0.2", features = ["quick-xml"] }}\n'
        self.crate = Crate(folder / self.name, dependency)
        generator = folder / "xsd-parser-generator"
        (generator / "src").mkdir(parents=True)
        head = '[package]\nname = "xsd-parser-generator"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n'
        (generator / "Cargo.toml").write_text(f'{head}[dependencies]\nxsd-parser = "{XSD_PARSER}"\n')
        (generator / "src" / "main.rs").write_text(XSD_PARSER_MAIN)
        must(["cargo", "build", "--release", "--quiet"], generator)
        self.command = TARGET / "release" / "xsd-parser-generator"

    def generation(self, contract, folder, output):
        folder.mkdir()
        return [self.command, output, *write_schemas(contract, folder)]


def row(tool, name, contract, folder, arguments):
    """Measures one contract, and prints its row."""
    output = folder / f"{tool.name}-{name}.rs"
    command = tool.generation(contract, folder / f"{tool.name}-{name}", output)
    made = median(command, folder, arguments.runs, arguments.limit)
    if made.failure:
        print(f"| {name} | {tool.name} | {made.failure} | | | | | |", flush=True)
        return None, None
    checked = tool.crate.check(output, arguments.checks, arguments.limit)
    peak = f"{checked.peak / MIB:.0f}"
    seconds = f"{checked.seconds:.1f}" if not checked.failure else f"{checked.seconds:.1f}, {checked.failure}"
    with output.open("rb") as source:
        lines = sum(1 for _ in source)
    print(
        f"| {name} | {tool.name} | {made.seconds:.2f} | {made.peak / MIB:.0f} | {output.stat().st_size} | {lines} "
        f"| {seconds} | {peak} |",
        flush=True,
    )
    return made.seconds, None if checked.failure else checked.seconds


def named(text):
    name, equals, path = text.partition("=")
    if not equals or not pathlib.Path(path).is_file():
        raise argparse.ArgumentTypeError("write NAME=PATH, the path of a file")
    return name, pathlib.Path(path).resolve()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contract", type=named, action="append", required=True, metavar="NAME=PATH")
    parser.add_argument("--runs", type=int, default=5, help="of generation")
    parser.add_argument("--checks", type=int, default=3, help="runs of `cargo check`")
    parser.add_argument("--limit", type=int, default=300, metavar="SECONDS")
    parser.add_argument("--against-xsd-parser", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        tools = [Saponify(folder)] + ([XsdParser(folder)] if arguments.against_xsd_parser else [])
        print("CPU seconds (medians) and peak MiB\n")
        print("| contract | by | generate | peak | bytes | lines | cargo check | peak |")
        print("|---|---|---:|---:|---:|---:|---:|---:|", flush=True)
        ratios = []
        for name, contract in arguments.contract:
            costs = [row(tool, name, contract, folder, arguments) for tool in tools]
            if len(costs) == 2:
                shown = [f"{theirs / ours:.1f} times" if ours and theirs else "no known" for ours, theirs in zip(*costs)]
                ratios.append(f"{name}: xsd-parser takes {shown[0]} the CPU to generate, {shown[1]} to check")
        print("", *ratios, sep="\n")


if __name__ == "__main__":
    main()
