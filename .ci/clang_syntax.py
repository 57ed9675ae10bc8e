#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles every own source with clang -fsyntax-only, with the flags of a build's compile_commands.json."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Werror"]


def command(entry, compiler):
    """The entry's preprocessor and language flags, without output and g++'s own warning flags."""
    words = shlex.split(entry["command"])
    kept = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ("-o", "-MF", "-MT", "-MQ"):
            skip = True
        elif word.startswith(("-D", "-I", "-std=", "-f", "-Wno-")) and word != "-fprofile-update=atomic":
            kept.append(word)
        elif word.startswith("-isystem") or word == "-include":
            kept.append(word)
        elif kept and kept[-1] in ("-isystem", "-include"):
            kept.append(word)
    if entry["file"].endswith(".c"):
        compiler = compiler.replace("clang++", "clang")
    return [compiler, "-fsyntax-only", *WARNINGS, *kept, entry["file"]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--compiler", default="clang++-16")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()

    entries = json.loads((options.build / "compile_commands.json").read_text())
    unique = {entry["file"]: entry for entry in entries}
    if not unique:
        sys.exit("no compile commands")

    def compile_one(entry):
        return subprocess.run(command(entry, options.compiler), cwd=entry["directory"], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, done in zip(unique, pool.map(compile_one, unique.values())):
            if done.returncode != 0:
                failed += 1
                print(f"{name}:\n{done.stdout}")
    print(f"{len(unique)} sources, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
