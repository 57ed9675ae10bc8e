// SPDX-License-Identifier: Apache-2.0
#include "capi/findings.hpp"

#include "capi/words.hpp"

namespace gigo::capi {

gigo_finding shown(Code code, const FindingPlace& place, std::string_view suggestion) noexcept {
  const CodeInfo& info = code_info(code);
  gigo_finding out{};
  out.struct_size = sizeof out;
  out.code = number_of(code);
  out.severity = number_of(info.severity);
  out.fix = number_of(info.fix);
  out.field = place.field;
  out.row = place.row;
  out.cell = place.cell;
  out.name = borrow(info.name);
  out.message = borrow(info.text);
  out.advice = borrow(info.advice);
  out.suggestion = borrow(suggestion);
  return out;
}

}  // namespace gigo::capi
