#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""libgigo.so exports what gigo.h declares, and nothing else. symbols_test.py HEADER LIBRARY"""
import re
import subprocess
import sys

from header import Header


def tool(*command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def main():
    header, library = sys.argv[1:3]
    declared = set(Header(header).functions)
    wrong = []
    exported = set()
    for line in tool("nm", "-D", "--defined-only", library).splitlines():
        kind, name = line.split()[-2:]
        if kind != "A":  # the name of a version, which is no symbol that anybody calls
            exported.add(name.split("@")[0])
    wrong += [f"{name} is exported and not declared in gigo.h" for name in sorted(exported - declared)]
    wrong += [f"{name} is declared in gigo.h and not exported" for name in sorted(declared - exported)]
    wrong += [f"{name} is declared, but is no gigo_ name" for name in sorted(declared) if not name.startswith("gigo_")]
    if len(declared) < 30:
        wrong.append(f"only {len(declared)} functions found in gigo.h: this test does not see them")

    abi = Header(header).constants["GIGO_ABI"]
    soname = re.search(r"\(SONAME\).*\[(.*)\]", tool("readelf", "-d", library))
    if not soname or soname[1] != f"libgigo.so.{abi}":
        wrong.append(f"the library calls itself {soname and soname[1]}, not libgigo.so.{abi}")
    for message in wrong:
        print(message)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
