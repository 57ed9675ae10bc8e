// SPDX-License-Identifier: Apache-2.0
// A program of somebody else that uses gigo as a library: every public header, and a call into the
// code behind them.
#include <cstdio>

#include "headers.hpp"  // generated: one #include for each file in include/gigo

int main() {
  const std::optional<gigo::FieldRef> field = gigo::parse_field("phone[mobile]");
  if (!field || gigo::to_string(*field) != "phone[mobile]") return 1;
  std::puts("ok");
  return 0;
}
