// SPDX-License-Identifier: Apache-2.0
// The one door of yaml-cpp. Only its event parser is used: node trees lose marks and keep duplicate
// keys, and its conversions depend on the host's locale.
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "gigo/config.hpp"

namespace gigo {
namespace {

constexpr std::size_t kMaxFileBytes = 1 << 20;
constexpr std::size_t kMaxNameShown = 60;

// Thrown through yaml-cpp's parser, caught in parse_config.
struct Refused {
  Error error;
};

std::string shown(std::string_view name) {
  std::string out(name.substr(0, kMaxNameShown));
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = '?';
  }
  if (name.size() > kMaxNameShown) out += "...";
  return out;
}

bool is_key(std::string_view name) {
  const auto keys = config_keys();
  return std::any_of(keys.begin(), keys.end(), [&](const ConfigKey& k) { return k.name == name; });
}

bool is_section(std::string_view name) {
  const auto keys = config_keys();
  return std::any_of(keys.begin(), keys.end(), [&](const ConfigKey& k) {
    return k.name.size() > name.size() && k.name.starts_with(name) && k.name[name.size()] == '.';
  });
}

// Follows the events through at most two levels: a key, or a section and its key.
class Reader : public YAML::EventHandler {
 public:
  Reader(Config& config, std::string_view name) : config_(config), name_(name) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0) refuse(mark, "a second document begins; write one only");
  }
  void OnDocumentEnd() override {}
  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    refuse(mark, "anchors (&name) are not allowed; write the value out");
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(mark, "aliases (*name) are not allowed; put the word in quotes if it is meant");
  }

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    check_plain(mark, "", anchor);
    if (place_ == Place::kTop) return;  // an empty file, or nothing but comments
    if (place_ == Place::kMapKeys || place_ == Place::kSectionKeys || place_ == Place::kTopKeys) {
      refuse(mark, "a key is missing");
    }
    if (place_ == Place::kList) refuse(mark, fmt::format("{} has an empty entry", key_));
    refuse(key_mark_, fmt::format("{} has no value", shown(key_)));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_plain(mark, tag, anchor);
    if (value.find('\0') != std::string::npos) refuse(mark, "a NUL character is not allowed");
    switch (place_) {
      case Place::kTop:
        refuse(mark, "must be a list of keys and values such as region: GB");
      case Place::kTopKeys:
      case Place::kSectionKeys:
        begin_key(mark, value);
        break;
      case Place::kValue:
        if (key_ == "map")
          refuse(mark, "map needs one line a column, such as Company: organisation");
        if (is_section(key_) && !is_key(key_)) {
          refuse(mark, fmt::format("{} is a section and needs keys below it", key_));
        }
        set(mark, value);
        end_value();
        break;
      case Place::kMapKeys:
        remember(mark, value);
        column_ = value;
        key_mark_ = mark;
        place_ = Place::kMapValue;
        break;
      case Place::kMapValue:
        set(mark, column_ + '=' + value);
        place_ = Place::kMapKeys;
        break;
      case Place::kList:
        set(mark, value);
        break;
    }
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    check_plain(mark, tag, anchor);
    if (place_ != Place::kValue) refuse(mark, "a list is not expected here");
    if (key_ != "authoritative" && key_ != "nicknames") {
      refuse(mark, fmt::format("{} is not a list", shown(key_)));
    }
    place_ = Place::kList;
  }
  void OnSequenceEnd() override { end_value(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    check_plain(mark, tag, anchor);
    if (place_ == Place::kTop) {
      place_ = Place::kTopKeys;
      seen_.emplace_back();
    } else if (place_ == Place::kValue && key_ == "map") {
      place_ = Place::kMapKeys;
      seen_.emplace_back();
    } else if (place_ == Place::kValue && section_.empty() && is_section(key_)) {
      section_ = key_;
      place_ = Place::kSectionKeys;
      seen_.emplace_back();
    } else if (place_ == Place::kValue) {
      refuse(mark, fmt::format("{} takes one value, not keys below it", shown(key_)));
    } else {
      refuse(mark, "keys are not expected here");
    }
  }
  void OnMapEnd() override {
    seen_.pop_back();
    if (place_ == Place::kSectionKeys) {
      section_.clear();
      place_ = Place::kTopKeys;
    } else if (place_ == Place::kMapKeys) {
      end_value();
    } else {
      place_ = Place::kTop;
    }
  }

 private:
  enum class Place { kTop, kTopKeys, kSectionKeys, kValue, kMapKeys, kMapValue, kList };

  [[noreturn]] void refuse(const YAML::Mark& mark, std::string message) const {
    throw Refused{{ErrorCode::kUsage, std::move(message),
                   fmt::format("{}:{}:{}", name_, mark.line + 1, mark.column + 1)}};
  }

  void check_plain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
    if (anchor != YAML::NullAnchor) refuse(mark, "anchors (&name) are not allowed");
    // "?" is a plain scalar, "!" a quoted one; all else was written by hand.
    if (!tag.empty() && tag != "?" && tag != "!") refuse(mark, "tags (!name) are not allowed");
  }

  void remember(const YAML::Mark& mark, const std::string& name) {
    std::vector<std::string>& names = seen_.back();
    std::string folded = base::lower(base::trim(name));
    if (std::find(names.begin(), names.end(), folded) != names.end()) {
      refuse(mark, fmt::format("{} stands here twice", shown(name)));
    }
    names.push_back(std::move(folded));
  }

  void begin_key(const YAML::Mark& mark, const std::string& name) {
    std::string full = section_.empty() ? name : section_ + '.' + name;
    const bool dotted = name.find('.') != std::string::npos;
    if (dotted || !(is_key(full) || (section_.empty() && is_section(full)))) {
      if (dotted && section_.empty() && is_key(name)) {
        const std::size_t dot = name.find('.');
        refuse(mark, fmt::format("write {} below {}:, not as one word", name.substr(dot + 1),
                                 name.substr(0, dot)));
      }
      refuse(mark, unknown(full));
    }
    remember(mark, name);
    key_ = std::move(full);
    key_mark_ = mark;
    place_ = Place::kValue;
  }

  std::string unknown(const std::string& full) const {
    const std::string_view near = nearest_config_key(full);
    if (near.empty()) return fmt::format("unknown key {}", shown(full));
    return fmt::format("unknown key {}; did you mean {}?", shown(full), near);
  }

  void set(const YAML::Mark& mark, const std::string& value) {
    const Status status = set_config(config_, key_, value);
    if (!status) refuse(mark, fmt::format("{}: {}", key_, status.error().message));
  }

  void end_value() { place_ = section_.empty() ? Place::kTopKeys : Place::kSectionKeys; }

  Config& config_;
  std::string_view name_;
  Place place_ = Place::kTop;
  int documents_ = 0;
  std::string section_, key_, column_;
  YAML::Mark key_mark_;
  std::vector<std::vector<std::string>> seen_;
};

}  // namespace

Result<Config> parse_config(std::string_view yaml, std::string_view name, const Config& defaults) {
  Config config = defaults;
  if (yaml.size() > kMaxFileBytes) {
    return Error{ErrorCode::kUsage, "is larger than a configuration may be (1 MiB)",
                 std::string(name)};
  }
  try {
    std::istringstream stream{std::string(yaml)};
    YAML::Parser parser(stream);
    Reader reader(config, name);
    while (parser.HandleNextDocument(reader)) {
    }
  } catch (const Refused& refused) {
    return refused.error;
  } catch (const YAML::Exception& problem) {
    return Error{ErrorCode::kUsage, "not valid YAML: " + problem.msg,
                 problem.mark.is_null() ? std::string(name)
                                        : fmt::format("{}:{}:{}", name, problem.mark.line + 1,
                                                      problem.mark.column + 1)};
  }
  if (Status status = check_config(config); !status) {
    return Error{status.error().code, status.error().message, std::string(name)};
  }
  return config;
}

Result<Config> load_config(const std::string& path) {
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  const std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rbe"));
  const auto unreadable = [&] {
    return Error{ErrorCode::kUsage, "the configuration file cannot be read", path};
  };
  if (!file) return unreadable();
  std::string text(kMaxFileBytes + 1, '\0');
  const std::size_t size = std::fread(text.data(), 1, text.size(), file.get());
  if (std::ferror(file.get()) != 0) return unreadable();
  text.resize(size);
  return parse_config(text, path);
}

}  // namespace gigo
