// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "base/thread_pool.hpp"
#include "normalize/cell_readers.hpp"
#include "normalize/email_column.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/table_builder.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kRowsPerPart = std::size_t{1} << 16;

// True when the name begins with the label, letter for letter, blanks and signs left out: Libro
// S.r.l. and libro.it.
bool bears_name(std::string_view name, std::string_view label) noexcept {
  std::size_t at = 0;
  for (const char c : name) {
    while (at < label.size() && label[at] == '-') ++at;
    if (at == label.size()) return true;
    if (!base::is_alnum(c)) continue;
    if (base::to_lower(c) != label[at]) return false;
    ++at;
  }
  return at == label.size();
}

bool names_host(std::string_view website, std::string_view domain) {
  const std::string lower = base::lower(website);
  const std::size_t at = lower.find(domain);
  if (at == std::string::npos) return false;
  const auto inside = [&](std::size_t i) { return base::is_alnum(lower[i]) || lower[i] == '-'; };
  const std::size_t end = at + domain.size();
  return (at == 0 || !inside(at - 1)) && (end == lower.size() || !inside(end));
}

// True when the row's organisation or website bears the domain.
bool is_own_domain(const TableBuilder& builder, std::uint32_t row, std::string_view domain) {
  std::size_t input = builder.inputs.size() - 1;
  while (input > 0 && builder.table.input_begin[input] > row) --input;
  const std::size_t local = row - builder.table.input_begin[input];
  const std::string registrable = registrable_domain(domain);
  const std::string_view label = std::string_view(registrable).substr(0, registrable.find('.'));
  for (const std::size_t column : builder.columns(input, Field::kOrganisation)) {
    if (bears_name(builder.cells(input, column)[local], label)) return true;
  }
  for (const std::size_t column : builder.columns(input, Field::kWebsite)) {
    if (names_host(builder.cells(input, column)[local], registrable)) return true;
  }
  return false;
}

// Parts of a column are counted side by side; what is decided by the counts does not depend on how
// many parts there are.
void count_column(const TableBuilder& builder, std::size_t input, const Column& cells,
                  DomainCounts& counts) {
  const std::size_t chunks = base::chunk_count(cells.size(), kRowsPerPart);
  const std::size_t parts =
      std::max<std::size_t>(1, std::min<std::size_t>(chunks, builder.options.threads));
  std::vector<DomainCounts> more(parts - 1);
  base::parallel_for(parts, builder.options.threads, [&](std::size_t part) {
    DomainCounts& own = part == 0 ? counts : more[part - 1];
    const std::size_t end = cells.size() * (part + 1) / parts;
    for (std::size_t row = cells.size() * part / parts; row < end; ++row) {
      own.add(readable_part(cells[row]), static_cast<std::uint32_t>(builder.row_id(input, row)));
    }
  });
  for (const DomainCounts& one : more) counts.add(one);
}

DomainEvidence email_evidence(const TableBuilder& builder) {
  DomainCounts counts;
  for (std::size_t input = 0; input < builder.inputs.size(); ++input) {
    for (const std::size_t column : builder.columns(input, Field::kEmail)) {
      count_column(builder, input, builder.cells(input, column), counts);
    }
  }
  return DomainEvidence(counts, [&](std::uint32_t row, std::string_view domain) {
    return is_own_domain(builder, row, domain);
  });
}

}  // namespace

void fill_emails(TableBuilder& builder) {
  if (!builder.any(Field::kEmail)) return;
  const DomainEvidence evidence = email_evidence(builder);
  AmendFacts amend;
  if (!evidence.empty()) {
    amend = [&evidence](std::string_view domain, DomainFacts& facts) {
      evidence.amend(domain, facts);
    };
  }
  const bool ordinary = builder.options.reserved_values_ordinary;
  const MakeCellReader reader = email_reader(ordinary, amend);
  fill_multi(
      builder, Field::kEmail, [&](const std::string&) { return reader; }, builder.table.emails,
      false);
}

}  // namespace gigo::normalize
