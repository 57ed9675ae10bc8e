// SPDX-License-Identifier: Apache-2.0
#include <CLI/App.hpp>
#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "base/ascii.hpp"
#include "cli/commands.hpp"
#include "cli/line_reader.hpp"
#include "cli/parse_error.hpp"
#include "cli/records/cell_recorder.hpp"
#include "cli/voice.hpp"
#include "gigo/config.hpp"
#include "normalize/batch.hpp"
#include "text/utf8.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kFormats[] = {"jsonl", "tsv"};
constexpr std::string_view kOrders[] = {"day-first", "month-first"};

// Enough for one system call to be worth it.
constexpr std::size_t kBlockBytes = std::size_t{1} << 17;

struct NormalizeFlags {
  std::string field, kind, order, format = "jsonl", file = "-";
  bool family_first = false, column = false;
  // Given empty, they are refused as in gigo.yaml.
  std::optional<std::string> region, reserved, as_of;
};

constexpr const char* kFooter = R"(
A filter: every line of FILE is one cell, every line written is its record, in the same order, as soon as it is read. Nothing
is refused: what cannot be used has a status and codes that say why. This is no CSV tool; gigo clean reads tables. gigo.yaml is
not read.

With --column the lines are read together, as a column of a table: what one cell leaves open (is 03/04 in March or in April,
which word is the family name) the others may decide. All lines are then held in memory.

examples:
  gigo normalize --field email signups.txt
  cut -f3 people.tsv | gigo normalize --field phone --region GB --format tsv
  gigo normalize --field phone --region US < numbers.txt | jq -r 'select(.status == "invalid") | .input'
  printf 'Dr. VAN DER BERG, James Q. Jr.\n' | gigo normalize --field name
  gigo normalize --field date --column --kind birth birthdays.txt
  gigo normalize --field address --region DE addresses.txt
  gigo normalize --field identifier --kind vat --format tsv vat.txt)";

// "email|phone|…", or with another separator before the last.
std::string words_of_fields() {
  std::string words;
  for (const RecordedField& field : recorded_fields()) {
    if (!words.empty()) words += '|';
    words += field.name;
  }
  return words;
}

const RecordedField* find_field(std::string_view name) {
  for (const RecordedField& field : recorded_fields()) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

Error no_such_field(const std::string& name) {
  std::vector<std::string_view> names;
  for (const RecordedField& field : recorded_fields()) names.push_back(field.name);
  return none_of("--field", name, names);
}

Status check_word(std::string_view flag, const std::string& word,
                  std::span<const std::string_view> words) {
  if (std::find(words.begin(), words.end(), word) != words.end()) return Done{};
  return none_of(flag, word, words);
}

// "is for --field phone or name only", by the fields that take it.
Error not_for_field(std::string_view flag, bool (*takes)(const RecordedField&, unsigned),
                    unsigned bit) {
  std::vector<std::string_view> names;
  for (const RecordedField& field : recorded_fields()) {
    if (takes(field, bit)) names.push_back(field.name);
  }
  std::string message = "is for --field ";
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) message += i + 1 == names.size() ? " or " : ", ";
    message += names[i];
  }
  return {ErrorCode::kUsage, message + " only", std::string(flag)};
}

Status check_flags(const NormalizeFlags& flags) {
  const RecordedField* const field = find_field(flags.field);
  if (field == nullptr) return no_such_field(flags.field);
  if (Status known = check_word("--format", flags.format, kFormats); !known) return known;
  if (!flags.order.empty()) {
    if (Status known = check_word("--order", flags.order, kOrders); !known) return known;
  }
  struct Given {
    std::string_view flag;
    bool given;
    unsigned bit;
  };
  const auto takes = [](const RecordedField& one, unsigned bit) { return (one.flags & bit) != 0; };
  for (const Given& one : {Given{"--region", flags.region.has_value(), kTakesRegion},
                           Given{"--reserved-values", flags.reserved.has_value(), kTakesReserved},
                           Given{"--as-of", flags.as_of.has_value(), kTakesAsOf},
                           Given{"--order", !flags.order.empty(), kTakesOrder},
                           Given{"--family-first", flags.family_first, kTakesFamilyFirst}}) {
    if (one.given && !takes(*field, one.bit)) return not_for_field(one.flag, takes, one.bit);
  }
  if (flags.kind.empty()) return Done{};
  if (field->kinds.empty()) {
    return not_for_field(
        "--kind", [](const RecordedField& one, unsigned) { return !one.kinds.empty(); }, 0);
  }
  return check_word("--kind", flags.kind, field->kinds);
}

// The settings that gigo.yaml could hold are read as it would read them.
Result<CellSettings> read_settings(const NormalizeFlags& flags) {
  Config config;
  const auto set = [&](std::string_view key, std::string_view flag,
                       const std::optional<std::string>& value) -> Status {
    if (!value) return Done{};
    const Status done = set_config(config, key, *value);
    if (!done) return Error{ErrorCode::kUsage, done.error().message, std::string(flag)};
    return Done{};
  };
  if (Status done = set("region", "--region", flags.region); !done) return done.error();
  if (Status done = set("reserved_values", "--reserved-values", flags.reserved); !done) {
    return done.error();
  }
  if (Status done = set("as_of", "--as-of", flags.as_of); !done) return done.error();
  CellSettings settings;
  settings.region = config.region;
  settings.kind = flags.kind;
  settings.reserved_values_ordinary = config.reserved_values_ordinary;
  settings.as_of = config.as_of;
  settings.order = flags.order.empty()         ? DateOrder::kUnknown
                   : flags.order == kOrders[0] ? DateOrder::kDayFirst
                                               : DateOrder::kMonthFirst;
  settings.family_first = flags.family_first;
  settings.format = flags.format == "tsv" ? RecordFormat::kTsv : RecordFormat::kJsonLines;
  settings.threads = std::max(1U, std::thread::hardware_concurrency());
  return settings;
}

// What a table's reader would say of such a cell.
void read_bytes(const Line& line, std::string& repaired, std::vector<Code>& codes,
                RecordLine& read) {
  codes.clear();
  read.text = line.text;
  if (line.text.find('\0') != std::string_view::npos) codes.push_back(Code::kCsvNulByte);
  if (line.cut) codes.push_back(Code::kCsvHugeCell);
  if (!text::is_valid_utf8(line.text)) {
    codes.push_back(Code::kCsvInvalidEncoding);
    repaired = text::replace_invalid(line.text);
    read.text = normalize::readable_part(repaired);
  }
  read.codes = codes;
}

// The value itself where a file is wanted; an error must not repeat it.
bool looks_like_cell(std::string_view file) {
  constexpr std::size_t kFewestDigits = 7;
  const auto digits = std::count_if(file.begin(), file.end(), base::is_digit);
  return file.find('@') != std::string_view::npos ||
         (static_cast<std::size_t>(digits) >= kFewestDigits &&
          std::none_of(file.begin(), file.end(), base::is_alpha));
}

Error no_cell_as_file() {
  return {ErrorCode::kInput, "no such file; cells are read from a file or from standard input",
          "FILE"};
}

// Reads lines and writes what becomes of them.
class Filter {
 public:
  Filter(LineReader& reader, CellRecorder& recorder) : reader_(reader), recorder_(recorder) {}

  int run(bool column) {
    recorder_.header(out_);
    if (column) {
      run_column();
    } else {
      run_lines();
    }
    static_cast<void>(hand_out());
    return reader_.status() ? 0 : fail(reader_.status().error());
  }

 private:
  bool hand_out() {
    const bool taken = out_.empty() || put(out_);
    out_.clear();
    return taken;
  }

  // False: what standard output could not take is said by main(), or is nothing when nobody reads.
  bool hand_out_blocks() { return out_.size() < kBlockBytes || hand_out(); }

  void run_lines() {
    reader_.before_waiting = [this] { return hand_out(); };
    Line line;
    std::string repaired;
    std::vector<Code> codes;
    RecordLine read;
    while (reader_.next(line)) {
      read_bytes(line, repaired, codes, read);
      recorder_.record(read, out_);
      if (!hand_out_blocks()) return;
    }
  }

  void run_column() {
    Line line;
    std::string repaired;
    std::vector<Code> codes, all_codes;
    std::vector<std::size_t> codes_end;
    RecordLine read;
    Column cells;
    while (reader_.next(line)) {
      read_bytes(line, repaired, codes, read);
      cells.append(read.text);
      all_codes.insert(all_codes.end(), codes.begin(), codes.end());
      codes_end.push_back(all_codes.size());
    }
    if (!reader_.status()) return;
    recorder_.read_column(cells);
    std::size_t begin = 0;
    for (std::size_t row = 0; row < cells.size(); ++row) {
      const std::size_t end = codes_end[row];
      const RecordLine one{cells[row], std::span(all_codes).subspan(begin, end - begin)};
      begin = end;
      recorder_.record_row(row, one, out_);
      if (!hand_out_blocks()) return;
    }
  }

  LineReader& reader_;
  CellRecorder& recorder_;
  std::string out_;
};

int normalize_lines(const NormalizeFlags& flags) {
  if (Status right = check_flags(flags); !right) return fail(right.error());
  const Result<CellSettings> settings = read_settings(flags);
  if (!settings) return fail(settings.error());
  Result<LineReader> reader = LineReader::open(flags.file, normalize::kLongestCell);
  if (!reader) return fail(looks_like_cell(flags.file) ? no_cell_as_file() : reader.error());
  const std::unique_ptr<CellRecorder> recorder = find_field(flags.field)->make(*settings);
  return Filter(*reader, *recorder).run(flags.column);
}

}  // namespace

Job add_normalize(CLI::App& command) {
  const auto flags = std::make_shared<NormalizeFlags>();
  const auto settings = config_keys();
  const auto add_setting = [&](std::string_view name, std::optional<std::string>& value) {
    const auto key = std::find_if(settings.begin(), settings.end(),
                                  [&](const ConfigKey& one) { return one.name == name; });
    std::string doc(key->doc);
    if (!key->fallback.empty()) doc.append(" (default: ").append(key->fallback).append(")");
    command.add_option(std::string(key->flag), value, std::move(doc))
        ->type_name(std::string(key->values));
  };
  command.add_option("FILE", flags->file, "one cell a line; - or none reads standard input");
  command.add_option("--field", flags->field, "what every line holds")
      ->type_name(words_of_fields())
      ->required();
  add_setting("region", flags->region);
  command
      .add_option("--kind", flags->kind,
                  "what the cells are: phones mobile, landline or fax; dates birth; identifiers "
                  "vat, iban or lei")
      ->type_name("WORD");
  command.add_option("--order", flags->order, "dates: which number of 03/04/2020 is the day")
      ->type_name("day-first|month-first");
  add_setting("as_of", flags->as_of);
  command.add_flag("--family-first", flags->family_first,
                   "names: the family name is written first");
  command.add_flag("--column", flags->column, "read the lines together, as a column of a table");
  command
      .add_option("--format", flags->format,
                  "JSON Lines, or tab-separated with a header (default: jsonl)")
      ->type_name("jsonl|tsv");
  add_setting("reserved_values", flags->reserved);
  command.footer(kFooter);
  return [flags] { return normalize_lines(*flags); };
}

}  // namespace gigo::cli
