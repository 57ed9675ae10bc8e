#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What cmake/install-packages.sh does on machines unlike this one: the tools it calls are stand-ins that write down
# how they were called. usage: packages_test.sh SOURCE_DIR
set -eu
script=$1/cmake/install-packages.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
for tool in sh sed sort tr dirname cat env; do
  ln -s "$(command -v "$tool")" "$work/bin/$tool"
done

stand_in() { # NAME BODY
  printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
  chmod +x "$work/bin/$1"
}
stand_in apt-get "echo apt-get \"\$@\" >>$work/calls"
stand_in id "echo \$FAKE_UID"
# shellcheck disable=SC2016
stand_in dpkg-query 'case " $FAKE_MISSING " in *" $3 "*) exit 1 ;; esac; printf installed'

run() { # UID MISSING GROUP...
  FAKE_UID=$1 FAKE_MISSING=$2
  export FAKE_UID FAKE_MISSING
  shift 2
  : >"$work/calls"
  status=0
  PATH=$work/bin sh "$script" "$@" >"$work/out" 2>&1 || status=$?
}
expect() { # WHAT EXPECTED ACTUAL
  [ "$2" = "$3" ] && return
  echo "$1: expected '$2', got '$3'"
  cat "$work/out"
  exit 1
}

run 0 "" build test
expect "nothing is missing: exit status" 0 "$status"
expect "nothing is missing: touches nothing" "" "$(cat "$work/calls")"
expect "nothing is missing: says nothing" "" "$(cat "$work/out")"

run 0 "cmake libpsl-dev" build
expect "root: exit status" 0 "$status"
expect "root: updates, then installs what is missing" \
  "apt-get update|apt-get install -y --no-install-recommends cmake libpsl-dev|" "$(tr '\n' '|' <"$work/calls")"
expect "root: says what" "gigo: installing the missing Debian packages: cmake libpsl-dev" "$(cat "$work/out")"

run 0 "libgtest-dev" build
expect "only the groups that are named count" "" "$(cat "$work/calls")"

run 1000 "cmake" build
expect "no root, no sudo: exit status" 2 "$status"
expect "no root, no sudo: touches nothing" "" "$(cat "$work/calls")"
expect "no root, no sudo: prints the line to run" \
  "  apt-get update && apt-get install -y --no-install-recommends cmake" "$(sed -n '$p' "$work/out")"

stand_in sudo "echo sudo >>$work/calls; exec \"\$@\""
run 1000 "cmake" build
expect "sudo: exit status" 0 "$status"
expect "sudo: is used for both" "sudo|apt-get update|sudo|apt-get install -y --no-install-recommends cmake|" \
  "$(tr '\n' '|' <"$work/calls")"

run 0 "" nonsense
expect "unknown group: exit status" 2 "$status"
echo "ok"
