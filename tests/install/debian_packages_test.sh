#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What the Debian packages say of themselves and hold. usage: debian_packages_test.sh WORK_DIR
set -eu
debs=$1/debs
failed=0
wrong() {
  echo "$1"
  failed=1
}
field() { # PACKAGE FIELD
  dpkg-deb -f "$debs/$1"_*.deb "$2"
}
has() { # WHAT TEXT WORD...
  what=$1 text=$2
  shift 2
  for word in "$@"; do
    case "$text" in *"$word"*) ;; *) wrong "$what: no $word in: $text" ;; esac
  done
}
has_not() { # WHAT TEXT WORD...
  what=$1 text=$2
  shift 2
  for word in "$@"; do
    case "$text" in *"$word"*) wrong "$what: $word in: $text" ;; esac
  done
}

runtime=$(cd "$debs" && ls libgigo[0-9]*.deb | sed 's/_.*//')
for package in gigo "$runtime" libgigo-dev; do
  [ "$(field "$package" Package)" = "$package" ] || wrong "$package: has another name"
  [ -n "$(field "$package" Maintainer)" ] || wrong "$package: has no maintainer"
  [ "$(field "$package" Description | wc -l)" -ge 4 ] || wrong "$package: is hardly described"
  files=$(dpkg-deb -c "$debs/$package"_*.deb)
  has "$package" "$files" "./usr/share/doc/$package/copyright" "./usr/share/doc/$package/NOTICE"
  has_not "$package" "$files" "-rwxrwx" "drwxrwx" "drwx------" "/local/" ".gitattributes"
done
[ "$(field gigo Section)/$(field "$runtime" Section)/$(field libgigo-dev Section)" = utils/libs/libdevel ] ||
  wrong "a package is in a wrong section"

# What is loaded is found by dpkg-shlibdeps: nobody has to keep a list.
for package in gigo "$runtime"; do
  case $(field "$package" Description) in *"
   "*) wrong "$package: a line of the description is indented, which means verbatim" ;; esac
  has "$package depends" "$(field "$package" Depends)" libicu72 libphonenumber8 libpsl5 libc6 libstdc++6
  has_not "$package depends" "$(field "$package" Depends)" -dev libgtest
done
has "libgigo-dev depends" "$(field libgigo-dev Depends)" "$runtime (= "
has_not "libgigo-dev depends" "$(field libgigo-dev Depends)" libicu
has "libgigo-dev recommends" "$(field libgigo-dev Recommends)" libicu-dev libphonenumber-dev libfmt-dev

has gigo "$(dpkg-deb -c "$debs"/gigo_*.deb)" ./usr/bin/gigo ./usr/share/doc/gigo/examples/legacy-customers.csv
has "$runtime" "$(dpkg-deb -c "$debs/$runtime"_*.deb)" libgigo.so.
has_not "$runtime" "$(dpkg-deb -c "$debs/$runtime"_*.deb)" /include/ .a /bin/ .cmake
has "$runtime" "$(dpkg-deb -I "$debs/$runtime"_*.deb shlibs)" "libgigo ${runtime#libgigo} $runtime"
has "$runtime" "$(dpkg-deb -I "$debs/$runtime"_*.deb postinst)" ldconfig
has libgigo-dev "$(dpkg-deb -c "$debs"/libgigo-dev_*.deb)" ./usr/include/gigo/gigo.h gigo.pc gigo-config.cmake \
  gigo-c-targets.cmake libgigo_core.a libgigo_io.a "libgigo.so -> libgigo.so.${runtime#libgigo}" examples/embed.c
exit $failed
