// SPDX-License-Identifier: Apache-2.0
#include <CLI/App.hpp>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "cli/commands.hpp"
#include "cli/line_reader.hpp"
#include "cli/outputs/cell_record.hpp"
#include "cli/parse_error.hpp"
#include "cli/voice.hpp"
#include "gigo/config.hpp"
#include "normalize/batch.hpp"
#include "text/utf8.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kFields[] = {"email", "phone"};
constexpr std::string_view kFormats[] = {"jsonl", "tsv"};
constexpr std::string_view kKinds[] = {"mobile", "landline", "fax"};

// Enough for one system call to be worth it.
constexpr std::size_t kBlockBytes = std::size_t{1} << 17;
// A normaliser remembers domains; now and then it is made anew, so that a stream without end needs
// no more memory than a short one.
constexpr std::size_t kLinesOfOneNormalizer = std::size_t{1} << 18;

struct NormalizeFlags {
  std::string field, kind, format = "jsonl", file = "-";
  std::optional<std::string> region, reserved;  // given empty, they are refused as in gigo.yaml
};

constexpr const char* kFooter = R"(
A filter: every line of FILE is one cell, every line written is its record, in the same order, as soon as it is read. Nothing
is refused: what cannot be used has a status and codes that say why. The value is filled whenever the grammar or the
numbering plan says that it is valid. This is no CSV tool; gigo clean reads tables. gigo.yaml is not read.

examples:
  gigo normalize --field email signups.txt
  cut -f3 people.tsv | gigo normalize --field phone --region GB --format tsv
  gigo normalize --field phone --region US < numbers.txt | jq -r 'select(.status == "invalid") | .input')";

// One line as its record, appended to the text.
using Recorder = std::function<void(const RecordLine&, std::string&)>;

template <std::size_t Count>
Status check_word(std::string_view flag, const std::string& word,
                  const std::string_view (&words)[Count]) {
  if (std::find(std::begin(words), std::end(words), word) != std::end(words)) return Done{};
  return none_of(flag, word, words);
}

// The settings that gigo.yaml could hold, read as it would read them.
Result<Config> read_settings(const NormalizeFlags& flags) {
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
  return config;
}

Status check_flags(const NormalizeFlags& flags) {
  if (Status known = check_word("--field", flags.field, kFields); !known) return known;
  if (Status known = check_word("--format", flags.format, kFormats); !known) return known;
  if (!flags.kind.empty()) {
    if (Status known = check_word("--kind", flags.kind, kKinds); !known) return known;
  }
  if (flags.field == "email" && (flags.region || !flags.kind.empty())) {
    return Error{ErrorCode::kUsage, "is for --field phone only",
                 flags.region ? "--region" : "--kind"};
  }
  return Done{};
}

Recorder email_recorder(const Config& config, RecordFormat format) {
  struct State {
    EmailOptions options;
    EmailNormalizer normalizer;
    EmailCell cell;
    std::size_t lines = 0;
  };
  EmailOptions options;
  options.reserved_values_ordinary = config.reserved_values_ordinary;
  // Shared, as a std::function wants to be copied.
  const auto state = std::make_shared<State>(State{options, EmailNormalizer(options), {}, 0});
  return [state, format](const RecordLine& line, std::string& out) {
    if (++state->lines % kLinesOfOneNormalizer == 0) {
      state->normalizer = EmailNormalizer(state->options);
    }
    state->normalizer.normalize(line.text, state->cell);
    append_record(out, format, line, state->cell);
  };
}

Recorder phone_recorder(const Config& config, const std::string& kind, RecordFormat format) {
  struct State {
    std::string region;
    PhoneOptions options;
    PhoneCell cell;
  };
  const auto state = std::make_shared<State>();
  state->region = config.region;
  state->options.region = state->region;
  state->options.kind = phone_kind(kind);
  state->options.reserved_values_ordinary = config.reserved_values_ordinary;
  return [state, format](const RecordLine& line, std::string& out) {
    normalize_phone(line.text, state->options, state->cell);
    append_record(out, format, line, state->cell);
  };
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

int normalize_lines(const NormalizeFlags& flags) {
  if (Status right = check_flags(flags); !right) return fail(right.error());
  const Result<Config> config = read_settings(flags);
  if (!config) return fail(config.error());
  Result<LineReader> reader = LineReader::open(flags.file, normalize::kLongestCell);
  if (!reader) return fail(looks_like_cell(flags.file) ? no_cell_as_file() : reader.error());

  const RecordFormat format = flags.format == "tsv" ? RecordFormat::kTsv : RecordFormat::kJsonLines;
  const bool emails = flags.field == "email";
  const Recorder record =
      emails ? email_recorder(*config, format) : phone_recorder(*config, flags.kind, format);
  std::string out;
  (emails ? append_email_header : append_phone_header)(out, format);

  const auto hand_out = [&out] {
    const bool taken = out.empty() || put(out);
    out.clear();
    return taken;
  };
  reader->before_waiting = hand_out;
  Line line;
  std::string repaired;
  std::vector<Code> codes;
  RecordLine read;
  while (reader->next(line)) {
    read_bytes(line, repaired, codes, read);
    record(read, out);
    // What standard output could not take is said by main(), or is nothing when nobody reads.
    if (out.size() >= kBlockBytes && !hand_out()) return 0;
  }
  static_cast<void>(hand_out());
  return reader->status() ? 0 : fail(reader->status().error());
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
      ->type_name("email|phone")
      ->required();
  add_setting("region", flags->region);
  command.add_option("--kind", flags->kind, "what the numbers are for; others are then noticed")
      ->type_name("mobile|landline|fax");
  command
      .add_option("--format", flags->format,
                  "JSON Lines, or tab-separated with a header (default: jsonl)")
      ->type_name("jsonl|tsv");
  add_setting("reserved_values", flags->reserved);
  command.footer(kFooter);
  return [flags] { return normalize_lines(*flags); };
}

}  // namespace gigo::cli
