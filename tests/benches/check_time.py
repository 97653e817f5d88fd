#!/usr/bin/env python3
"""What the derives cost in `cargo check`: python3 tests/benches/check_time.py [--structs 500] [--fields 10] [--required]

Generates records the way the generator writes them (a root, groups of 25 under it, then the records), once for each
variant: plain structs, and the same with one derive more, each alone and all together. Dependencies are built first;
then the crate alone is checked again after a touch, and the least CPU time (user and system, of cargo and all it
starts) of three runs is taken. CPU time and not the clock, since machines are shared.

`--required` makes every field a required `String`, which is where a builder costs most:
`--structs 100 --fields 20 --required`.
"""

import argparse
import os
import pathlib
import resource
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
GROUP = 25
TYPES = ["String", "Option<String>", "i32", "Option<i64>", "bool", "Vec<String>"]
YASERDE = ["::yaserde::YaDeserialize", "::yaserde::YaSerialize"]
VARIANTS = {
    "plain (Debug, Clone, PartialEq)": [],
    "+ Required": ["::saponify::Required"],
    "+ Wire": ["::saponify::Wire"],
    "+ yaserde": YASERDE,
    "all": ["::saponify::Required", "::saponify::Wire", *YASERDE],
}


def record(name, fields, derives):
    """A struct; the attributes stand only where a derive reads them."""
    lines = [f"#[derive({', '.join(['Debug', 'Clone', 'PartialEq', *derives])})]"]
    on_wire = any(derive != "::saponify::Required" for derive in derives)
    if on_wire:
        lines.append(f'#[yaserde(rename = "{name}", prefix = "a", namespaces = {{"a" = "urn:a"}})]')
    lines.append(f"pub struct {name} {{")
    for field, kind in fields:
        if on_wire:
            lines.append(f'    #[yaserde(rename = "{field}", prefix = "a")]')
        if "::saponify::Required" in derives and kind.startswith("Vec<"):
            lines.append("    #[required(occurs = 0..)]")
        lines.append(f"    pub {field}: {kind},")
    lines.append("}")
    return "\n".join(lines)


def source(structs, fields, only_required, derives):
    kinds = ["String"] if only_required else TYPES
    own = [(f"field_{index}", kinds[index % len(kinds)]) for index in range(fields)]
    names = [f"Record{index}" for index in range(structs)]
    records = [record(name, own, derives) for name in names]
    groups = [names[start : start + GROUP] for start in range(0, structs, GROUP)]
    for index, group in enumerate(groups):
        members = [(f"record_{at}", f"Option<{name}>") for at, name in enumerate(group)]
        records.append(record(f"Group{index}", members, derives))
    members = [(f"group_{index}", f"Option<Group{index}>") for index in range(len(groups))]
    records.append(record("Root", members, derives))
    return "\n\n".join(records) + "\n"


def manifest(derives):
    dependencies = []
    if any(derive.startswith("::saponify") for derive in derives):
        dependencies.append(f'saponify = {{ path = "{ROOT / "soap"}", default-features = false }}')
    if any(derive in YASERDE for derive in derives):
        dependencies.append('yaserde = { version = "0.13.2", features = ["derive"] }')
    head = '[package]\nname = "check-time"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
    return head + "".join(line + "\n" for line in dependencies)


def cpu_seconds(command, folder, environment):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr[-4000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measure(structs, fields, only_required, derives, runs):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "src").mkdir()
        (folder / "Cargo.toml").write_text(manifest(derives))
        # The workspace's own versions, so that nothing new is downloaded.
        (folder / "Cargo.lock").write_bytes((ROOT / "Cargo.lock").read_bytes())
        library = folder / "src" / "lib.rs"
        library.write_text(source(structs, fields, only_required, derives))
        target = os.environ.get("CARGO_TARGET_DIR", str(ROOT / "target"))
        # Incremental checks would measure the cache.
        environment = {**os.environ, "CARGO_TARGET_DIR": target, "CARGO_INCREMENTAL": "0"}
        command = ["cargo", "check", "--quiet"]
        cpu_seconds(command, folder, environment)
        seconds = []
        for _ in range(runs):
            os.utime(library)
            seconds.append(cpu_seconds(command, folder, environment))
        return min(seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--structs", type=int, default=500, metavar="N")
    parser.add_argument("--fields", type=int, default=10, metavar="M")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--required", action="store_true", help="every field is a required String")
    arguments = parser.parse_args()
    print(f"`cargo check` of {arguments.structs} structs with {arguments.fields} fields, CPU seconds\n")
    print("| variant | seconds | over plain |\n|---|---:|---:|")
    plain = None
    for name, derives in VARIANTS.items():
        seconds = measure(arguments.structs, arguments.fields, arguments.required, derives, arguments.runs)
        plain = seconds if plain is None else plain
        print(f"| {name} | {seconds:.1f} | {seconds - plain:.1f} |", flush=True)


if __name__ == "__main__":
    main()
