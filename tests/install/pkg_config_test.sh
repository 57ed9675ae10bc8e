#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A C99 program is built with what pkg-config says about the installed gigo, also after the installed folder was moved.
# usage: pkg_config_test.sh SOURCE_DIR WORK_DIR C_COMPILER
set -eu
source=$1 work=$2 compiler=$3
moved=$work/moved
rm -rf "$moved"
cp -r "$work/prefix" "$moved"
trap 'rm -rf "$moved"' EXIT

PKG_CONFIG_PATH=$(dirname "$(find "$moved" -name gigo.pc)")
export PKG_CONFIG_PATH
libdir=$(pkg-config --variable=libdir gigo)
flags=$(pkg-config --cflags --libs gigo)
case " $flags " in *" -lgigo "*) ;; *) echo "no -lgigo: $flags" && exit 1 ;; esac
case "$flags" in *"$work/prefix"*) echo "names the folder before it was moved: $flags" && exit 1 ;; esac
case "$flags" in *icu* | *phonenumber*) echo "a C program needs no third party: $flags" && exit 1 ;; esac

# shellcheck disable=SC2086  # a list of flags
"$compiler" -std=c99 -Wall -Wextra -pedantic -Werror -o "$moved/embed" "$source/bindings/c/examples/embed.c" $flags
LD_LIBRARY_PATH=$libdir "$moved/embed"

version=$(pkg-config --modversion gigo)
case $("$moved/bin/gigo" version) in "gigo $version"*) ;; *) echo "gigo.pc says $version" && exit 1 ;; esac
