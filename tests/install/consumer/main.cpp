// SPDX-License-Identifier: Apache-2.0
// A program of somebody else that uses gigo as a library: every public header, and calls into the
// code behind them: the core, files, and the C interface.
#include <cstdio>

#include "headers.hpp"  // generated: one #include for each file in include/gigo

int main() {
  const std::optional<gigo::FieldRef> field = gigo::parse_field("phone[mobile]");
  if (!field || gigo::to_string(*field) != "phone[mobile]") return 1;
  const gigo::Result<gigo::InputFile> file = gigo::io::read_input("/nowhere/list.csv", {});
  if (file || file.error().code != gigo::ErrorCode::kInput) return 1;
  if (gigo_abi() != GIGO_ABI || gigo_version_number() != GIGO_VERSION_NUMBER) return 1;
  std::puts("ok");
  return 0;
}
