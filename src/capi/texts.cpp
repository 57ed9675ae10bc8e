// SPDX-License-Identifier: Apache-2.0
#include "capi/texts.hpp"

#include "capi/guard.hpp"
#include "capi/output.hpp"
#include "capi/words.hpp"

namespace gigo::capi {

gigo_status check_texts(const gigo_str* texts, std::size_t count, gigo_error* error) {
  if (texts == nullptr && count != 0) return misuse(error, "the texts are NULL");
  for (std::size_t i = 0; i < count; ++i) {
    if (texts[i].data == nullptr && texts[i].size != 0) {
      return fail(error, GIGO_MISUSE, "a text is NULL but has a size",
                  {static_cast<std::int64_t>(i), -1, {}});
    }
  }
  return GIGO_OK;
}

gigo_status read_texts(const gigo_str* texts, std::size_t count, const FieldRef& ref,
                       engine::ProfileRows& rows, gigo_error* error) {
  ProfileCell cell{ref, {}};
  for (std::size_t i = 0; i < count; ++i) {
    static_cast<void>(view(texts[i].data, texts[i].size, cell.value));
    if (Status fits = rows.append({&cell, 1}); !fits) return fail(error, fits.error(), GIGO_INPUT);
  }
  return GIGO_OK;
}

void Remarks::add(Code code, std::string_view suggestion) {
  codes.push_back(number_of(code));
  suggestions.push_back(borrow(suggestion));
}

const Remarks& RemarkReader::read(std::size_t text, const std::vector<CellNote>& notes) {
  remarks_.codes.clear();
  remarks_.suggestions.clear();
  for (; next_ < problems_.size() && problems_[next_].row == text; ++next_) {
    remarks_.add(problems_[next_].code, {});
  }
  for (const CellNote& note : notes) remarks_.add(note.code, note.suggestion);
  return remarks_;
}

}  // namespace gigo::capi
