// SPDX-License-Identifier: Apache-2.0
#include "normalize/name.hpp"

#include "normalize/name_cell.hpp"
#include "normalize/name_checks.hpp"
#include "normalize/name_full.hpp"
#include "normalize/name_plain.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
void parse_full_name(std::string_view raw, const NameContext& context, NameResult& result,
                     std::string& fixed) {
  fixed.clear();
  if (read_plain_name(raw, context, result)) return;
  if (read_plain_case(raw, context, result, fixed)) return;
  FullName name(raw, context);
  result = NameResult{};
  if (name.status == ValueStatus::kChanged) fixed = name.stored();
  if (usable(name.status)) result.parts = std::move(name.parts);
  result.parts.status = name.status;
  if (usable(name.status)) result.ambiguities = name.ambiguities;
  result.notes.reserve(name.notes.size());
  for (CellNote& note : name.notes) {
    result.notes.push_back({{note.code, std::move(note.suggestion)}, NamePart::kFull});
  }
}

void parse_full_name(std::string_view raw, const NameContext& context, NameResult& result) {
  std::string fixed;
  parse_full_name(raw, context, result, fixed);
}

NameResult parse_full_name(std::string_view raw, const NameContext& context) {
  NameResult result;
  parse_full_name(raw, context, result);
  return result;
}

CellResult normalize_name_cell(std::string_view raw, NamePart part, const NameContext& context) {
  CellResult result;
  if (part != NamePart::kFull) {
    NameCell cell(raw, part, 0, context);
    result.status = cell.status();
    result.value = usable(cell.status()) ? cell.fixed() : std::string(raw);
    if (cell.status() == ValueStatus::kMissing) result.value.clear();
    result.notes = std::move(cell.notes());
    return result;
  }
  NameResult plain;
  if (read_plain_name(raw, context, plain)) {
    result.status = ValueStatus::kOk;
    result.value = raw;
    return result;
  }
  FullName name(raw, context);
  result.status = name.status;
  result.notes = std::move(name.notes);
  if (name.status == ValueStatus::kMissing) return result;
  result.value = usable(name.status) ? name.stored() : raw;
  return result;
}

void display_name(const NameParts& parts, std::string& out) {
  out.clear();
  const auto add = [&out](std::string_view part, std::string_view separator = " ") {
    if (part.empty()) return;
    if (!out.empty()) out += separator;
    out += part;
  };
  if (parts.family_first) {
    add(parts.family);
    const text::Script script =
        text::is_ascii(parts.family) ? text::Script::kLatin : text::dominant_script(parts.family);
    const bool joined = script == text::Script::kHan || script == text::Script::kHangul;
    add(parts.given, joined ? "" : " ");
    add(parts.middle);
  } else {
    add(parts.given);
    add(parts.middle);
    add(parts.family);
  }
  add(parts.suffix);
}

std::string display_name(const NameParts& parts) {
  std::string out;
  display_name(parts, out);
  return out;
}

bool is_placeholder_name(std::string_view folded) {
  return placeholder_grade(NameTokens(folded)) >= PlaceholderGrade::kSoft && !folded.empty();
}

}  // namespace gigo::normalize
