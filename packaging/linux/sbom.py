#!/usr/bin/env python3
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes a bill of materials (CycloneDX 1.5): which libraries a program loads, from which Debian packages they came when
it was built, in which versions and under which licences. The same inputs give the same bytes.

    sbom.py --name leadhub-webhooks --version 0.1.0 --program PROGRAM [--shipped FILE] [--copyright FOLDER] > FILE.cdx.json
"""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import uuid

LICENCE = "GPL-3.0-or-later"
# How licences begin that older copyright files hold in full.
WORDINGS = {
    "Permission is hereby granted, free of charge, to any person": "MIT",
    "Permission to use, copy, modify, distribute, and sell this software": "HPND",
    "Permission to use, copy, modify, and distribute this software": "ISC",
}
DOCUMENTATION = pathlib.Path("/usr/share/doc")


def output_of(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def libraries_of(files):
    """What the dynamic linker loads for `files`: real paths, sorted."""
    found = set()
    for file in files:
        for line in output_of("ldd", file).splitlines():
            if "not found" in line:
                sys.exit(f"sbom: {file} lacks a library: {line.strip()}")
            match = re.search(r"(/\S+) \(0x", line)
            if match:
                found.add(match.group(1))
    return sorted({os.path.realpath(path) for path in found})


def loaded_later(program):
    """What loaded.txt lists for all, and for the console."""
    plugins, libraries = (output_of("qtpaths6", "--query", f"QT_INSTALL_{kind}").strip() for kind in ("PLUGINS", "LIBS"))
    lines = pathlib.Path(__file__).with_name("loaded.txt").read_text(encoding="utf-8").splitlines()
    listed = (line.split() for line in lines if not line.startswith("#"))
    return [
        os.path.realpath(f"{plugins if '/' in file else libraries}/{file}") for use, file in listed if use in ("all", program)
    ]


def owners_of(libraries):
    """The libraries by the Debian package that installed them. It may know them below / although they lie below /usr."""
    asked = {library: library for library in libraries}
    asked |= {library.removeprefix("/usr"): library for library in libraries}
    answer = subprocess.run(["dpkg-query", "--search", *asked], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    owners = {}
    for line in answer.stdout.splitlines():
        package, path = line.split(": ")
        owners.setdefault(package, set()).add(asked[path])
    strangers = set(libraries).difference(*owners.values())
    if strangers:
        sys.exit(f"sbom: no package owns {', '.join(sorted(strangers))}")
    return {package: sorted(owned) for package, owned in owners.items()}


def licences_of(name):
    """The short names in Debian's machine-readable copyright file; of another form, what its texts are."""
    text = (DOCUMENTATION / name / "copyright").read_text(encoding="utf-8", errors="replace")
    names = re.findall(r"^License:[ \t]*(\S.*?)[ \t]*$", text, re.MULTILINE)
    if not names:
        names = re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9+])", text)
        words = " ".join(text.split())
        names += [licence for wording, licence in WORDINGS.items() if wording in words]
    return sorted(set(names)) or ["see the package's copyright file"]


def component(facts, libraries):
    name, version, architecture, source = facts
    reference = f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}?arch={architecture}"
    return {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": version,
        "purl": reference,
        "licenses": [{"license": {"name": licence}} for licence in licences_of(name)],
        "properties": [{"name": "debian:source", "value": source}]
        + [{"name": "debian:file", "value": library} for library in libraries],
    }


def components_of(program):
    linked = libraries_of([program])
    later = loaded_later("console" if any("libQt6Gui" in library for library in linked) else "service")
    owners = owners_of(sorted({*linked, *later, *libraries_of(later)}))
    form = "--showformat=${Package}\t${Version}\t${Architecture}\t${source:Package}\n"
    facts = {}
    for line in output_of("dpkg-query", "--show", form, *owners).splitlines():
        fields = line.split("\t")
        facts[fields[0]] = fields
    found = [component(facts[package.split(":")[0]], libraries) for package, libraries in owners.items()]
    return sorted(found, key=lambda entry: entry["name"])


def bill(arguments):
    components = components_of(arguments.program)
    digest = hashlib.sha256(pathlib.Path(arguments.shipped or arguments.program).read_bytes()).hexdigest()
    reference = f"pkg:generic/{arguments.name}@{arguments.version}"
    built = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"{reference}#{digest}").urn,
        "version": 1,
        "metadata": {
            "timestamp": built.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": reference,
                "name": arguments.name,
                "version": arguments.version,
                "purl": reference,
                "licenses": [{"license": {"id": LICENCE}}],
                "hashes": [{"alg": "SHA-256", "content": digest}],
            },
        },
        "components": components,
        "dependencies": [{"ref": reference, "dependsOn": [entry["bom-ref"] for entry in components]}],
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--shipped", help="the program as it is packed, when that was changed for its package")
    parser.add_argument("--copyright", type=pathlib.Path, help="copy the packages' copyright files into this folder")
    arguments = parser.parse_args()
    if "SOURCE_DATE_EPOCH" not in os.environ:
        sys.exit("sbom: SOURCE_DATE_EPOCH is not set")
    result = bill(arguments)
    if arguments.copyright:
        for entry in result["components"]:
            shutil.copyfile(DOCUMENTATION / entry["name"] / "copyright", arguments.copyright / entry["name"])
    json.dump(result, sys.stdout, indent=2, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
