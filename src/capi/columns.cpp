// SPDX-License-Identifier: Apache-2.0
// Columns of emails and phones: many texts in one call.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "capi/handles.hpp"
#include "capi/mail_host.hpp"
#include "capi/output.hpp"
#include "capi/region.hpp"
#include "capi/texts.hpp"
#include "capi/words.hpp"
#include "engine/profile_rows.hpp"

namespace {

using namespace gigo;        // NOLINT: this file translates between the two
using namespace gigo::capi;  // NOLINT: see above

constexpr std::string_view kNotAWorker = "the worker is NULL or no worker";

// What an email and a phone have in common.
template <class Shown, class Cell>
Shown begin_value(size_t text, const Cell& cell, size_t value, const Remarks& remarks) noexcept {
  Shown out{};
  out.struct_size = sizeof out;
  out.status = number_of(cell.values.empty() ? ValueStatus::kMissing : cell.values[value].status);
  out.text = text;
  out.value = static_cast<std::uint32_t>(value);
  out.value_count = static_cast<std::uint32_t>(cell.values.size());
  out.code_count = static_cast<std::uint32_t>(remarks.codes.size());
  out.code = remarks.codes.data();
  out.suggestion = remarks.suggestions.data();
  return out;
}

int call(gigo_email_fn each, void* user, gigo_email& out, const EmailValue& value) {
  out.flags = value.flags;
  out.address = borrow(value.value);
  out.display = borrow(value.display);
  out.match_key = borrow(value.match_key);
  out.weak_key = borrow(value.weak_key);
  out.local_part = borrow(value.local_part);
  out.domain = borrow(value.domain);
  out.registrable_domain = borrow(value.registrable_domain);
  out.written = borrow(value.written);
  return each(user, &out);
}

int call(gigo_phone_fn each, void* user, gigo_phone& out, const PhoneValue& value) {
  std::string international, national;
  if (!value.value.empty()) {
    international = format_phone(value.value, PhoneFormat::kInternational);
    national = format_phone(value.value, PhoneFormat::kNational);
  }
  const std::string stored = stored_phone(value);
  out.type = number_of(value.type);
  out.country_code = value.country_code;
  out.e164 = borrow(value.value);
  out.comparable = borrow(value.comparable);
  out.extension = borrow(value.extension);
  out.region = borrow(value.region);
  out.international = borrow(international);
  out.national = borrow(national);
  out.stored = borrow(stored);
  out.written = borrow(value.written);
  return each(user, &out);
}

// Calls back for every value of every cell, and once for a cell without any.
template <class Shown, class Value, class Cell, class Callback>
gigo_status call_for_each(const std::vector<Cell>& cells, const std::vector<ReadProblem>& problems,
                          Callback each, void* user, gigo_error* error) {
  const Value nothing;
  RemarkReader reader(problems);
  for (size_t text = 0; text < cells.size(); ++text) {
    const Cell& cell = cells[text];
    const Remarks& remarks = reader.read(text, cell.notes);
    for (size_t value = 0; value == 0 || value < cell.values.size(); ++value) {
      Shown out = begin_value<Shown>(text, cell, value, remarks);
      if (call(each, user, out, cell.values.empty() ? nothing : cell.values[value]) != 0) {
        return fail(error, GIGO_CANCELLED, "the callback said stop");
      }
    }
  }
  return GIGO_OK;
}

// The field of a column of phones; GIGO_UNKNOWN_FIELD for a kind that is none.
gigo_status phone_field(std::string_view kind, FieldRef& out, gigo_error* error) {
  if (kind.empty()) return GIGO_OK;
  std::string text("phone[");
  text.append(kind).append("]");
  std::optional<FieldRef> ref = parse_field(text);
  if (!ref) return fail(error, GIGO_UNKNOWN_FIELD, "the kind is not a word");
  out = *std::move(ref);
  return GIGO_OK;
}

}  // namespace

gigo_status gigo_normalize_emails(gigo_worker* worker, const gigo_str* texts, size_t count,
                                  gigo_email_fn each, void* user, gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (each == nullptr) return misuse(error, "the callback is NULL");
  if (const gigo_status bad = check_texts(texts, count, error); bad != 0) return bad;
  if (count == 0) return GIGO_OK;
  return guarded(error, [&] {
    engine::ProfileRows rows;
    if (const gigo_status bad = read_texts(texts, count, {Field::kEmail, {}}, rows, error);
        bad != 0) {
      return bad;
    }
    EmailOptions options;
    options.reserved_values_ordinary = worker->engine.config().reserved_values_ordinary;
    options.mail_host = mail_host_of(*worker);
    const std::vector<EmailCell> cells = normalize_emails(rows.table().columns.front(), options, 1);
    return call_for_each<gigo_email, EmailValue>(cells, rows.problems(), each, user, error);
  });
}

gigo_status gigo_normalize_phones(gigo_worker* worker, const gigo_str* texts, size_t count,
                                  const char* region, size_t region_size, const char* kind,
                                  size_t kind_size, gigo_phone_fn each, void* user,
                                  gigo_error* error) noexcept {
  if (!is_a(worker)) return misuse(error, kNotAWorker);
  if (each == nullptr) return misuse(error, "the callback is NULL");
  std::string_view country, purpose;
  if (!view(region, region_size, country)) {
    return misuse(error, "the region is NULL but has a size");
  }
  if (!view(kind, kind_size, purpose)) return misuse(error, "the kind is NULL but has a size");
  if (const gigo_status bad = check_texts(texts, count, error); bad != 0) return bad;
  return guarded(error, [&] {
    std::string home = worker->engine.config().region;
    if (const gigo_status bad = read_region(country, home, error); bad != 0) return bad;
    FieldRef ref{Field::kPhone, {}};
    if (const gigo_status bad = phone_field(purpose, ref, error); bad != 0) return bad;
    if (count == 0) return gigo_status{GIGO_OK};
    engine::ProfileRows rows;
    if (const gigo_status bad = read_texts(texts, count, ref, rows, error); bad != 0) return bad;
    PhoneOptions options;
    options.region = home;
    options.kind = phone_kind(ref.kind);
    options.reserved_values_ordinary = worker->engine.config().reserved_values_ordinary;
    const std::vector<PhoneCell> cells = normalize_phones(rows.table().columns.front(), options, 1);
    return call_for_each<gigo_phone, PhoneValue>(cells, rows.problems(), each, user, error);
  });
}
