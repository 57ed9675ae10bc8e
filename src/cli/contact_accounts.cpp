// SPDX-License-Identifier: Apache-2.0
#include "cli/contact_accounts.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace gigo::cli {

std::uint64_t count_accounts(const Run& run, const LoadedInputs& loaded) {
  const auto begin = run.table->kind.begin() + static_cast<std::ptrdiff_t>(loaded.begin[1]);
  return static_cast<std::uint64_t>(
      std::count(begin, run.table->kind.end(), RecordKind::kOrganisation));
}

Error no_accounts(const Run& run, const LoadedInputs& loaded) {
  const auto begin = run.table->kind.begin() + static_cast<std::ptrdiff_t>(loaded.begin[1]);
  if (std::find(begin, run.table->kind.end(), RecordKind::kPerson) != run.table->kind.end()) {
    return {ErrorCode::kInput,
            "no row is an organisation: its rows are people; link people with --kind lead:contact",
            loaded.files.back().path_label};
  }
  return {ErrorCode::kInput,
          "no row is an organisation; name its column with --map \"B:Column=organisation\"",
          loaded.files.back().path_label};
}

std::vector<DecisionAnswer> colleagues(const NamedOrganisations& contacts,
                                       std::span<const RunInput> inputs) {
  const std::vector<std::string> keys = row_keys(inputs);
  std::vector<DecisionAnswer> answers;
  for (std::uint32_t row = 0; row < contacts.first.size(); ++row) {
    if (contacts.first[row] == row) continue;
    answers.push_back({keys[row], keys[contacts.first[row]], Decision::kSame, 0});
  }
  return answers;
}

Status check_named(const NamedOrganisations& contacts, const LoadedInputs& loaded) {
  if (std::find(contacts.named.begin(), contacts.named.end(), 1) != contacts.named.end()) {
    return Done{};
  }
  return Error{ErrorCode::kInput,
               "no row names an organisation: no company, website or company email; map one with "
               "--map \"A:Column=organisation\"",
               loaded.files.front().path_label};
}

void join_named(const Run& run, const LinkResult& result, std::vector<char>& named) {
  if (named.empty()) return;
  for (std::uint32_t person = 0; person < result.left_persons; ++person) {
    const std::vector<RowId>& rows = run.clustering.persons[person];
    const bool any =
        std::any_of(rows.begin(), rows.end(), [&](RowId row) { return named[index(row)] != 0; });
    for (const RowId row : rows) named[index(row)] = any ? 1 : 0;
  }
}

}  // namespace gigo::cli
