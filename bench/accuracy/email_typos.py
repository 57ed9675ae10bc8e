#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What gigo says of mail domains that are right, and of ones with a typing error (Python 3, standard library only).

  bench/accuracy/email_typos.py [--gigo PATH] [--hosts FILE] [--show] [--json FILE]

1. Real organisations: the host names of the Homepage fields of apt's package lists (`apt-cache dumpavail`; run
   `apt-get update` if there are none), each as jane@HOST, with and without what stands before its registrable part.
   Nobody mistyped them, none is a throw-away provider, none stands for "no address": all such remarks are false.
2. Typing errors: made from the domains of providers by a neighbour key, a character left out, one doubled, or two
   swapped, with a fixed seed. One is right when the suggestion is the provider it was made from, wrong when it is
   another domain. An error that makes another provider's domain cannot be seen by anyone and counts as none.
   The second set are providers that were not looked at when the rule was made.
Exit code 1 if a bar is missed, 2 if nothing could be run.
"""
import argparse
import json
import random
import re
import subprocess
import sys

PROVIDERS = """gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr hotmail.com hotmail.co.uk hotmail.fr outlook.com
icloud.com protonmail.com comcast.net verizon.net sbcglobal.net btinternet.com orange.fr wanadoo.fr libero.it
rediffmail.com yandex.ru""".split()
OTHERS = """yahoo.de yahoo.com.br hotmail.it hotmail.es live.com bellsouth.net earthlink.net optonline.net charter.net
virginmedia.com talktalk.net laposte.net t-online.de freenet.de posteo.de tiscali.it virgilio.it telenet.be bluewin.ch
seznam.cz interia.pl mail.com rambler.ru naver.com hanmail.net bigpond.com optusnet.com.au sympatico.ca fastmail.com
zohomail.com""".split()
TYPOS = 1050
FALSE_BAR = 0.0005
RIGHT_BARS = {"typos": 0.93, "typos of others": 0.90}
FALSE_CODES = ["email.typo_domain", "email.unknown_tld", "email.disposable", "email.placeholder", "email.reserved",
               "email.role", "email.relay", "email.domain_syntax", "email.syntax"]
NEIGHBOURS = {"q": "wa", "w": "qeas", "e": "wrsd", "r": "etdf", "t": "ryfg", "y": "tugh", "u": "yihj", "i": "uojk",
              "o": "ipkl", "p": "ol", "a": "qwsz", "s": "wedazx", "d": "erfsxc", "f": "rtgdcv", "g": "tyhfvb",
              "h": "yujgbn", "j": "uikhnm", "k": "iojlm", "l": "kop", "z": "asx", "x": "zsdc", "c": "xdfv", "v": "cfgb",
              "b": "vghn", "n": "bhjm", "m": "njk", ".": ",l", "-": "0p", "2": "13", "4": "35"}


def slip(domain, rng):
    """`domain` with one typing error, chosen evenly by kind and then by place."""
    while True:
        kind, at = rng.choice(["neighbour", "omitted", "doubled", "swapped"]), rng.randrange(len(domain))
        before, sign, after = domain[:at], domain[at], domain[at + 1:]
        made = None
        if kind == "neighbour":
            made = before + rng.choice(NEIGHBOURS[sign]) + after
        elif kind == "omitted":
            made = before + after
        elif kind == "doubled" and sign not in ".-":
            made = before + sign + sign + after
        elif kind == "swapped" and after:
            made = before + after[0] + sign + after[1:]
        # A comma or a dot at an end is an error of syntax, not of the domain.
        if made and made != domain and re.fullmatch(r"[a-z0-9][a-z0-9.-]*[a-z]", made) and ".." not in made:
            return made


def typing_errors(providers):
    rng = random.Random(20260921)
    chosen = (providers * (TYPOS // len(providers) + 1))[:TYPOS]
    return [(slip(domain, rng), domain) for domain in chosen]


def homepage_hosts():
    listed = subprocess.run(["apt-cache", "dumpavail"], stdout=subprocess.PIPE, check=True).stdout.decode("utf-8", "replace")
    hosts = set()
    for found in re.finditer(r"^Homepage:\s*<?https?://([^/\s:?#>]+)", listed, re.MULTILINE):
        host = found[1].lower().split("@")[-1].strip(".")
        host = host[4:] if host.startswith("www.") else host
        if re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", host):
            hosts.add(host)
    return sorted(hosts)


def ask(gigo, domains):
    """What gigo says of jane@DOMAIN, in order."""
    lines = "".join("jane@%s\n" % domain for domain in domains)
    run = subprocess.run([gigo, "normalize", "--field", "email", "--format", "jsonl"], input=lines.encode(),
                         stdout=subprocess.PIPE, check=True)
    records = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]
    if len(records) != len(domains):
        raise SystemExit("email_typos: %d lines in, %d lines out" % (len(domains), len(records)))
    return records


def suggested(record):
    """The domain that gigo suggests, or none."""
    for text in record.get("suggestions", {}).values():
        if "@" in text:
            return text.rsplit("@", 1)[1]
    return None


def measure_hosts(gigo, hosts, show):
    records = ask(gigo, hosts)
    registrable = [(record.get("parts") or {}).get("registrable_domain") or host for record, host in zip(records, hosts)]
    domains = sorted(set(registrable))
    lines = {}
    for name, asked, answers in (("hosts", hosts, records), ("registrable domains", domains, ask(gigo, domains))):
        counts = {code: 0 for code in FALSE_CODES}
        suggestions = 0
        for domain, record in zip(asked, answers):
            remarks = [code for code in record["codes"] if code in counts]
            for code in remarks:
                counts[code] += 1
            meant = suggested(record)
            suggestions += meant is not None
            if show and (remarks or meant):
                print("  %-40s %s %s" % (domain, " ".join(remarks), meant or ""))
        lines[name] = {"count": len(asked), "suggestions": suggestions, "codes": counts}
    return lines


def measure_typos(gigo, providers, show):
    errors = typing_errors(providers)
    found = {"right": 0, "wrong": 0, "none": 0}
    for (made, meant), record in zip(errors, ask(gigo, [made for made, _ in errors])):
        said = suggested(record)
        verdict = "none" if said is None else "right" if said == meant else "wrong"
        found[verdict] += 1
        if show and verdict != "right":
            print("  %-30s meant %-20s %s" % (made, meant, said or ""))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gigo", default="gigo", help="the command to ask")
    parser.add_argument("--hosts", help="read host names from a file, one a line, instead of apt's lists")
    parser.add_argument("--show", action="store_true", help="list what is false, wrong or not seen")
    parser.add_argument("--json", help="write the figures to a file")
    options = parser.parse_args()
    try:
        hosts = open(options.hosts, encoding="utf-8").read().split() if options.hosts else homepage_hosts()
        figures = {"real": measure_hosts(options.gigo, hosts, options.show)}
        for name, providers in (("typos", PROVIDERS), ("typos of others", OTHERS)):
            figures[name] = measure_typos(options.gigo, providers, options.show)
    except (OSError, subprocess.CalledProcessError) as error:
        print("email_typos: %s" % error, file=sys.stderr)
        return 2
    failed = False
    for name, line in figures["real"].items():
        share = line["suggestions"] / max(1, line["count"])
        failed |= share > FALSE_BAR or line["count"] < 4000
        print("real %s: %d, false suggestions %d (%.3f %%, bar %.2f %%)"
              % (name, line["count"], line["suggestions"], 100 * share, 100 * FALSE_BAR))
        print("  false remarks: " + (", ".join("%s %d" % item for item in line["codes"].items() if item[1]) or "none"))
    for name in ("typos", "typos of others"):
        line = figures[name]
        share = line["right"] / TYPOS
        failed |= share < RIGHT_BARS[name] or line["wrong"] > 0
        print("%s: %d, right %d (%.1f %%, bar %.0f %%), wrong %d, none %d"
              % (name, TYPOS, line["right"], 100 * share, 100 * RIGHT_BARS[name], line["wrong"], line["none"]))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(figures, out, indent=1)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
