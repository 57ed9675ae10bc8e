// SPDX-License-Identifier: Apache-2.0
// Reading and writing CSV: one list of contacts with 13 columns, about 120 bytes a row, as it
// comes out of a CRM; plain, all quoted, and as Windows-1252. The figure to hold: 150 MB/s for
// reading and 100 MB/s for writing, on one core.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/io.hpp"
#include "io/record_reader.hpp"

namespace {

constexpr std::size_t kRows = 200'000;

enum class Style { kPlain, kAllQuoted, kWindows1252 };

/// A small generator of the same numbers everywhere (splitmix64, Vigna).
struct Numbers {
  std::uint64_t state = 1;
  std::uint64_t next() {
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
};

std::string word(Numbers& numbers, std::size_t shortest) {
  std::string text;
  for (std::size_t i = shortest + numbers.next() % 6; i > 0; --i)
    text += static_cast<char>('a' + numbers.next() % 26);
  return text;
}

std::string contacts(Style style) {
  Numbers numbers;
  std::string text =
      "id,given_name,family_name,email,phone,organisation,street,city,postcode,country,created,"
      "updated,status\r\n";
  const auto add = [&](std::string_view cell, char behind) {
    if (style == Style::kAllQuoted) text += '"';
    text += cell;
    if (style == Style::kAllQuoted) text += '"';
    text += behind;
  };
  for (std::size_t row = 0; row < kRows; ++row) {
    const std::string given = word(numbers, 3);
    const std::string family =
        word(numbers, 4) + (style == Style::kWindows1252 && row % 4 == 0 ? "\xE9" : "");
    add(std::to_string(100'000 + row), ',');
    add(given, ',');
    add(family, ',');
    add(given + "." + word(numbers, 3) + "@example.com", ',');
    add("020 7946 0" + std::to_string(100 + numbers.next() % 900), ',');
    if (row % 8 == 0) {
      text += "\"" + word(numbers, 5) + ", Ltd\",";
    } else {
      add(word(numbers, 5), ',');
    }
    add(std::to_string(numbers.next() % 200) + " " + word(numbers, 5) + " Street", ',');
    add(word(numbers, 5), ',');
    add("AB1 " + std::to_string(numbers.next() % 10) + "CD", ',');
    add("GB", ',');
    add("2024-03-1" + std::to_string(numbers.next() % 10), ',');
    add(row % 3 == 0 ? "" : "2025-01-0" + std::to_string(1 + numbers.next() % 9), ',');
    add("active", '\r');
    text += '\n';
  }
  return text;
}

const std::string& contacts_of(const benchmark::State& state) {
  static const std::vector<std::string> texts = {
      contacts(Style::kPlain), contacts(Style::kAllQuoted), contacts(Style::kWindows1252)};
  return texts[static_cast<std::size_t>(state.range(0))];
}

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(state.iterations() *
                          static_cast<std::int64_t>(contacts_of(state).size()));
}

/// Records and cells only, no columns.
void cut_records(benchmark::State& state) {
  const std::string& text = contacts_of(state);
  for (auto _ : state) {
    gigo::io::RecordReader reader(text, 0, ',');
    gigo::io::RawRecord record;
    std::size_t cells = 0;
    while (reader.next(record)) cells += record.cells.size();
    benchmark::DoNotOptimize(cells);
  }
  count_bytes(state);
}
BENCHMARK(cut_records)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// The whole way from bytes to InputFile.
void read_contacts(benchmark::State& state) {
  const std::string& text = contacts_of(state);
  for (auto _ : state) {
    auto file = gigo::io::read_bytes(text, "contacts.csv", {});
    benchmark::DoNotOptimize(file->table.rows);
  }
  count_bytes(state);
}
BENCHMARK(read_contacts)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// rows.csv with the 13 columns that gigo adds; the rate counts the input's bytes.
void write_contacts(benchmark::State& state) {
  const auto file = gigo::io::read_bytes(contacts_of(state), "contacts.csv", {});
  const std::vector<std::string> headers(13, "gigo_column");
  for (auto _ : state) {
    std::size_t bytes = 0;
    const gigo::Status done = gigo::io::write_rows(
        *file, headers,
        [](std::uint32_t row, std::span<std::string> cells) {
          for (std::size_t i = 0; i < cells.size(); i += 2) cells[i] = "value";
          cells[0] = std::to_string(row);
          if (row % 4 == 0) cells[1] = "email.case;phone.format";
        },
        [&](std::string_view block) {
          bytes += block.size();
          return gigo::Status{gigo::Done{}};
        });
    benchmark::DoNotOptimize(done.ok());
    benchmark::DoNotOptimize(bytes);
  }
  count_bytes(state);
}
BENCHMARK(write_contacts)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
