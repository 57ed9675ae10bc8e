#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages of the named groups that are missing: sh cmake/install-packages.sh build test
# Touches nothing, the network included, when all is there. Exits 2 when it may not install.
set -eu

list=$(dirname "$0")/debian-packages.txt
if [ $# -eq 0 ]; then
  echo "usage: $0 GROUP... (groups: $(sed -n 's/^\([a-z][a-z]*\) .*/\1/p' "$list" | sort -u | tr '\n' ' '))" >&2
  exit 2
fi
if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "gigo: not a Debian system; install what $list names by hand" >&2
  exit 2
fi

missing=
for group in "$@"; do
  wanted=$(sed -n "s/^$group  *\([^ ]*\).*/\1/p" "$list")
  if [ -z "$wanted" ]; then
    echo "gigo: no group '$group' in $list" >&2
    exit 2
  fi
  for package in $wanted; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
  done
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1; then
  as_root=sudo
else
  echo "gigo: these Debian packages are missing and only root can install them; run as root:" >&2
  echo "  apt-get update && $install" >&2
  exit 2
fi

echo "gigo: installing the missing Debian packages:$missing"
$as_root apt-get update
# shellcheck disable=SC2086  # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive $install
