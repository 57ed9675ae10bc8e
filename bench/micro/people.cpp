// SPDX-License-Identifier: Apache-2.0
#include "people.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

#include "base/civil_date.hpp"
#include "base/hash.hpp"
#include "generate.hpp"
#include "gigo/mapping.hpp"
#include "match/blocking.hpp"
#include "text/fold.hpp"

namespace gigo::bench {
namespace {

constexpr std::uint64_t kRows = 20'000;
constexpr std::size_t kSome = 4'096;
constexpr std::uint64_t kPairBudget = 5'000'000;

const std::vector<datagen::Row>& rows() {
  static const std::vector<datagen::Row> all = [] {
    datagen::World world;
    world.seed = 7;
    world.rows = kRows;
    world.as_of = base::days_from_civil(2026, 1, 31);
    world.ordinary = true;
    const datagen::Generator generator(world);
    std::vector<datagen::Row> made;
    for (std::uint64_t row = 0; row < kRows; ++row) made.push_back(generator.row(row, nullptr));
    return made;
  }();
  return all;
}

std::string_view cell_of(const datagen::Row& row, datagen::Cell cell) {
  return row.record.cells[static_cast<std::size_t>(cell)];
}

// One list a column, made on first need.
template <class T>
using PerColumn = std::array<std::vector<T>, datagen::kHeaders.size()>;

template <class T, class Make>
const std::vector<T>& column(PerColumn<T>& columns, datagen::Cell cell, Make make) {
  std::vector<T>& list = columns[static_cast<std::size_t>(cell)];
  if (list.empty()) list = make();
  return list;
}

struct Folded {
  std::uint64_t person = 0;
  std::string text;
};

// Takes neighbours of an order that are different enough to be worth a comparison.
template <class Related>
void pair_neighbours(const std::vector<Folded>& list, Related related, std::size_t most,
                     std::vector<TextPair>& pairs) {
  for (std::size_t i = 0; i + 1 < list.size() && pairs.size() < most; ++i) {
    const Folded& a = list[i];
    const Folded& b = list[i + 1];
    if (a.text != b.text && related(a, b)) pairs.push_back({a.text, b.text});
  }
}

template <class T>
std::uint64_t shuffled(const T& text) {
  return base::hash64(text, 1);
}

std::vector<TextPair> make_pairs(datagen::Cell cell) {
  std::vector<Folded> list;
  for (const datagen::Row& row : rows()) {
    std::string text = text::fold(cell_of(row, cell));
    if (!text.empty()) list.push_back({row.person, std::move(text)});
  }
  std::vector<TextPair> pairs;
  std::stable_sort(list.begin(), list.end(),
                   [](const Folded& a, const Folded& b) { return a.person < b.person; });
  pair_neighbours(
      list, [](const Folded& a, const Folded& b) { return a.person == b.person; }, kSome / 2,
      pairs);
  std::stable_sort(list.begin(), list.end(), [](const Folded& a, const Folded& b) {
    if (a.text[0] != b.text[0]) return a.text[0] < b.text[0];
    return shuffled(a.text) < shuffled(b.text);
  });
  pair_neighbours(
      list, [](const Folded& a, const Folded& b) { return a.text[0] == b.text[0]; }, kSome, pairs);
  // Mixed, so that no branch is always right.
  std::stable_sort(pairs.begin(), pairs.end(), [](const TextPair& x, const TextPair& y) {
    return base::mix64(shuffled(x.a), shuffled(x.b)) < base::mix64(shuffled(y.a), shuffled(y.b));
  });
  return pairs;
}

}  // namespace

const std::vector<std::string>& cells(datagen::Cell cell) {
  static PerColumn<std::string> columns;
  return column(columns, cell, [cell] {
    std::vector<std::string> list;
    for (const datagen::Row& row : rows()) {
      if (!cell_of(row, cell).empty()) list.emplace_back(cell_of(row, cell));
    }
    return list;
  });
}

const std::vector<std::string>& some_cells(datagen::Cell cell) {
  static PerColumn<std::string> columns;
  return column(columns, cell, [cell] {
    std::vector<std::string> list = cells(cell);
    list.resize(std::min(list.size(), kSome));
    return list;
  });
}

const std::vector<std::string>& whole_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    for (std::size_t i = 0; i < kSome; ++i) {
      list.push_back(std::string(cell_of(rows()[i], datagen::Cell::kFirstName)) + " " +
                     std::string(cell_of(rows()[i], datagen::Cell::kLastName)));
    }
    return list;
  }();
  return names;
}

const std::vector<TextPair>& folded_pairs(datagen::Cell cell) {
  static PerColumn<TextPair> columns;
  return column(columns, cell, [cell] { return make_pairs(cell); });
}

const std::string& list_csv() {
  static const std::string text = [] {
    std::string csv;
    for (std::size_t i = 0; i < datagen::kHeaders.size(); ++i) {
      csv.append(i == 0 ? "" : ",").append(datagen::kHeaders[i]);
    }
    csv += '\n';
    for (const datagen::Row& row : rows()) datagen::append_line(csv, row.record);
    return csv;
  }();
  return text;
}

const InputFile& list_file() {
  static const InputFile file = [] {
    Result<InputFile> read = io::read_bytes(list_csv(), "list.csv", {});
    if (!read) std::abort();
    return std::move(*read);
  }();
  return file;
}

const Mapping& list_mapping() {
  static const Mapping mapping = [] {
    Result<Mapping> made = map_columns(list_file().table, {});
    if (!made) std::abort();
    return std::move(*made);
  }();
  return mapping;
}

const NormalizedTable& list_normalized() {
  static const NormalizedTable table = [] {
    const NormalizeInput input{&list_file().table, &list_mapping()};
    return normalize_inputs({&input, 1}, {"", base::days_from_civil(2026, 1, 31), true, 1});
  }();
  return table;
}

const match::Scorer& list_scorer() {
  static const match::Scorer scorer = [] {
    match::Features features = match::build_features(list_normalized());
    match::Model model = match::estimate_model(features);
    return match::Scorer(std::move(features), std::move(model), {});
  }();
  return scorer;
}

const std::vector<Candidate>& candidates() {
  static const std::vector<Candidate> pairs = [] {
    const match::BlockIndex index = match::build_blocks(list_scorer().features(), kPairBudget);
    const std::uint64_t every = std::max<std::uint64_t>(1, index.pairs / (4 * kSome));
    std::vector<Candidate> drawn;
    std::uint64_t number = 0;
    for (const match::Block& block : index.blocks) {
      for (std::uint32_t i = 0; i < block.size; ++i) {
        for (std::uint32_t j = i + 1; j < block.size; ++j) {
          if (number++ % every != 0) continue;
          drawn.push_back({index.members[block.begin + i], index.members[block.begin + j]});
        }
      }
    }
    return drawn;
  }();
  return pairs;
}

}  // namespace gigo::bench
