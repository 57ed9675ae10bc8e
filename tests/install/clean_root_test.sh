#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages where nothing of gigo was ever built, and runs the command there.
# usage: clean_root_test.sh SOURCE_DIR WORK_DIR C_COMPILER. Needs root, debootstrap and a Debian mirror (GIGO_DEBIAN_MIRROR names another one);
# without them it ends with 77: skipped. The bare system is kept beside the packages for the next run.
set -eu
source=$1 work=$2 compiler=$3 mirror=${GIGO_DEBIAN_MIRROR:-http://deb.debian.org/debian}
suite=bookworm
bare=$work/$suite.tar
root=$work/root
skip() {
  echo "skipped: $1"
  exit 77
}
[ "$(id -u)" -eq 0 ] || skip "only root can make a clean root"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"

rm -rf "$root"
trap 'rm -rf "$root"' EXIT
if [ ! -e "$bare" ]; then
  debootstrap --variant=minbase $suite "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
    skip "debootstrap could not make a bare system; see $work/debootstrap.log"
  tar -C "$root" -cf "$bare.part" .
  mv "$bare.part" "$bare"
else
  mkdir "$root"
  tar -C "$root" -xf "$bare"
fi
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
inside() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp DEBIAN_FRONTEND=noninteractive LC_ALL=C "$@"
}
inside apt-get -qq update || skip "no Debian mirror can be reached"

# The packages and what they depend on; not what they recommend, for a C program needs none of that.
mkdir "$root/debs"
cp "$work"/debs/*.deb "$root/debs/"
inside sh -c 'apt-get install -y --no-install-recommends /debs/*.deb' >"$work/apt.log" 2>&1 || {
  cat "$work/apt.log"
  exit 1
}
others=$(inside dpkg-query -W -f='${Package} ' | tr ' ' '\n' | grep -e '-dev$' | grep -v '^libgigo-dev$' || true)
[ -z "$others" ] || {
  echo "development packages that nobody needs came along: $others"
  exit 1
}

examples=/usr/share/doc/gigo/examples
inside gigo version
inside gigo clean $examples/legacy-customers.csv --config $examples/gigo.yaml --out /tmp/out
inside test -s /tmp/out/people.csv
# A C program that was built elsewhere finds the library where the system looks for libraries.
PKG_CONFIG_PATH=$(dirname "$(find "$work/prefix" -name gigo.pc)")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046  # a list of flags
"$compiler" -std=c99 -o "$root/tmp/embed" "$source/bindings/c/examples/embed.c" $(pkg-config --cflags --libs gigo)
inside /tmp/embed
inside apt-get remove -y gigo 'libgigo*' >"$work/apt.log" 2>&1
left=$(inside sh -c 'find /usr -name "*gigo*"')
[ -z "$left" ] || {
  echo "left behind after removal: $left"
  exit 1
}
