// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "report/json.hpp"
#include "report/plain.hpp"
#include "report/render.hpp"
#include "report/summary_json.hpp"

namespace gigo::report {
namespace {

std::string points(BasisPoints value) { return fmt::format("{}.{:02}%", value / 100, value % 100); }

std::string measured(const GateLine& line) {
  return line.known ? points(line.value) : "cannot be told, no date column";
}

std::string counts(const GateLine& line) {
  return line.known ? fmt::format("{} of {} rows", thousands(line.count), thousands(line.of))
                    : std::string();
}

std::string limit(const GateLine& line) {
  return line.limit == kNoLimit ? "no limit" : "limit " + points(line.limit);
}

std::string_view verdict_word(const GateLine& line) {
  if (line.limit == kNoLimit) return "";
  return line.passed ? "ok" : "broken";
}

// What XML 1.0 cannot hold at all becomes '?'.
std::string xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    }
  }
  return out;
}

// A file name may hold any bytes; JSON's rules make them UTF-8 first.
std::string utf8(std::string_view text) {
  std::string quoted, out;
  append_json_string(quoted, printable(text));
  for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
    if (quoted[i] == '\\') ++i;  // only a quote or a backslash is left to be escaped
    out += quoted[i];
  }
  return out;
}

}  // namespace

std::string gate_text(const GateVerdict& verdict) {
  std::vector<std::vector<std::string>> rows;
  std::size_t limits = 0, broken = 0;
  for (const GateLine& line : verdict.lines) {
    rows.push_back(
        {line.measure, measured(line), counts(line), limit(line), std::string(verdict_word(line))});
    if (line.limit != kNoLimit) ++limits;
    if (!line.passed) ++broken;
  }
  constexpr Align kAlign[] = {Align::kLeft, Align::kRight, Align::kLeft, Align::kLeft,
                              Align::kLeft};
  std::string out = text_table(rows, kAlign, "  ");
  if (!verdict.passed) {
    out += fmt::format("\nfailed: {} of {} broken\n", broken, counted(limits, "limit", "limits"));
  } else if (limits == 0) {
    out += "\npassed: no limit was set (see gigo check --help)\n";
  } else {
    out += fmt::format("\npassed: {} kept\n", counted(limits, "limit", "limits"));
  }
  return out;
}

std::string gate_json(const RunFacts& facts, const GateVerdict& verdict) {
  JsonWriter json(JsonWriter::Layout::kPretty);
  json.begin_object();
  json.key("passed").boolean(verdict.passed);
  json.key("limits").begin_array();
  for (const GateLine& line : verdict.lines) {
    json.begin_object();
    json.key("measure").string(line.measure);
    json.key("known").boolean(line.known);
    if (line.known) {
      json.key("rows").number(line.count);
      json.key("of").number(line.of);
      json.key("value").string(points(line.value));
    } else {
      json.key("reason").string(measured(line));
    }
    json.key("limit");
    if (line.limit == kNoLimit) {
      json.null();
    } else {
      json.string(points(line.limit));
    }
    json.key("passed").boolean(line.passed);
    json.end_object();
  }
  json.end_array();
  json.key("summary").begin_object();
  write_summary(json, facts);
  json.end_object();
  json.end_object();
  return json.take();
}

std::string gate_junit(const RunFacts& facts, const GateVerdict& verdict) {
  const auto failures = std::count_if(verdict.lines.begin(), verdict.lines.end(),
                                      [](const GateLine& line) { return !line.passed; });
  const auto skipped = std::count_if(verdict.lines.begin(), verdict.lines.end(),
                                     [](const GateLine& line) { return line.limit == kNoLimit; });
  std::vector<std::string> labels;
  for (const InputFacts& input : facts.inputs) labels.push_back(utf8(input.label));
  const std::string suite = xml(fmt::format("gigo check {}", fmt::join(labels, " ")));
  const std::string totals = fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\"",
                                         verdict.lines.size(), failures, skipped);
  std::string out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {}>\n  <testsuite name=\"{}\" {}>\n",
      totals, suite, totals);
  for (const GateLine& line : verdict.lines) {
    const std::string words =
        xml(fmt::format("{}: {} ({})", line.measure, measured(line), limit(line)));
    out += fmt::format("    <testcase classname=\"gigo.check\" name=\"{}\">\n", xml(line.measure));
    if (line.limit == kNoLimit) {
      out += "      <skipped message=\"no limit\"/>\n";
    } else if (!line.passed) {
      out += fmt::format("      <failure message=\"{}\"/>\n", words);
    }
    out += fmt::format("      <system-out>{}</system-out>\n    </testcase>\n", words);
  }
  return out + "  </testsuite>\n</testsuites>\n";
}

}  // namespace gigo::report
