// SPDX-License-Identifier: Apache-2.0
#include "normalize/nickname.hpp"

#include <algorithm>

#include "normalize/nickname_table.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

constexpr std::uint8_t kMostWeight = 3;

// What one line that both names stand in says of them.
NicknameRelation said_by(const NameLine& a, const NameLine& b) {
  NicknameRelation relation{NicknameKind::kSharedBase, std::min(a.weight, b.weight), a.line,
                            a.is_base};
  if (!a.names_base) {
    const bool spelling = a.line < nickname_table().first_translation();
    relation.kind = spelling ? NicknameKind::kVariant : NicknameKind::kTranslation;
  } else if (a.is_base && b.is_base) {
    relation.kind = NicknameKind::kVariant;
  } else if (a.is_base || b.is_base) {
    relation.kind = NicknameKind::kForm;
  }
  return relation;
}

bool stronger(const NicknameRelation& a, const NicknameRelation& b) noexcept {
  if (!b) return true;
  return a.weight != b.weight ? a.weight > b.weight : a.kind < b.kind;
}

}  // namespace

Nicknames::Nicknames(std::span<const NicknameRule> rules) {
  struct Pair {
    std::string form, base;
    bool related;
  };
  std::vector<Pair> pairs;
  for (const NicknameRule& rule : rules) {
    Pair pair{text::fold_compact(rule.form), text::fold_compact(rule.base), rule.related};
    if (pair.form.empty() || pair.base.empty() || pair.form == pair.base) continue;
    own_.push_back({pair.form, {}});
    own_.push_back({pair.base, {}});
    pairs.push_back(std::move(pair));
  }
  const auto by_name = [](const OwnName& a, const OwnName& b) { return a.name < b.name; };
  const auto same = [](const OwnName& a, const OwnName& b) { return a.name == b.name; };
  std::sort(own_.begin(), own_.end(), by_name);
  own_.erase(std::unique(own_.begin(), own_.end(), same), own_.end());
  for (OwnName& name : own_) {
    const auto shipped = nickname_table().lines_of(name.name);
    name.lines.assign(shipped.begin(), shipped.end());
  }
  for (const Pair& pair : pairs) {
    auto key = std::minmax(pair.form, pair.base);
    const std::pair<std::string, std::string> names(key.first, key.second);
    const auto at = std::lower_bound(apart_.begin(), apart_.end(), names);
    const bool is_apart = at != apart_.end() && *at == names;
    if (pair.related) {
      if (is_apart) apart_.erase(at);
      join(*own(pair.form), *own(pair.base));
    } else {
      if (!is_apart) apart_.insert(at, names);
      part(*own(pair.form), *own(pair.base));
    }
  }
}

// The form enters every line of the base; a name that is no base yet becomes one.
void Nicknames::join(OwnName& form, OwnName& base) {
  const auto names_base = [](const NameLine& line) { return line.is_base && line.names_base; };
  if (std::none_of(base.lines.begin(), base.lines.end(), names_base)) {
    const std::size_t line = nickname_table().line_count() + own_bases_.size();
    if (line > 0xFFFF) return;  // more rules than a configuration can have
    own_bases_.push_back(base.name);
    base.lines.push_back({static_cast<std::uint16_t>(line), kMostWeight, true, true});
  }
  for (const NameLine& line : base.lines) {
    if (!names_base(line)) continue;
    const auto at =
        std::lower_bound(form.lines.begin(), form.lines.end(), line,
                         [](const NameLine& a, const NameLine& b) { return a.line < b.line; });
    if (at != form.lines.end() && at->line == line.line) {
      at->weight = kMostWeight;
    } else {
      form.lines.insert(at, {line.line, kMostWeight, false, true});
    }
  }
}

// The form leaves the lines of the base, so that it meets the other forms there no more.
void Nicknames::part(OwnName& a, OwnName& b) {
  const auto leave = [](OwnName& form, const OwnName& base) {
    std::erase_if(form.lines, [&](const NameLine& line) {
      return !line.is_base &&
             std::any_of(base.lines.begin(), base.lines.end(), [&](const NameLine& other) {
               return other.is_base && other.line == line.line;
             });
    });
  };
  leave(a, b);
  leave(b, a);
}

Nicknames::OwnName* Nicknames::own(std::string_view name) noexcept {
  const auto at = std::lower_bound(own_.begin(), own_.end(), name,
                                   [](const OwnName& a, std::string_view b) { return a.name < b; });
  return at != own_.end() && at->name == name ? &*at : nullptr;
}

std::span<const NameLine> Nicknames::lines_of(std::string_view folded) const noexcept {
  if (!own_.empty()) {
    const auto at =
        std::lower_bound(own_.begin(), own_.end(), folded,
                         [](const OwnName& a, std::string_view b) { return a.name < b; });
    if (at != own_.end() && at->name == folded) return at->lines;
  }
  return nickname_table().lines_of(folded);
}

bool Nicknames::set_apart(std::string_view a, std::string_view b) const noexcept {
  if (b < a) std::swap(a, b);
  const auto before = [](const auto& entry, const auto& names) {
    return entry.first != names.first ? entry.first < names.first : entry.second < names.second;
  };
  const std::pair names(a, b);
  const auto at = std::lower_bound(apart_.begin(), apart_.end(), names, before);
  return at != apart_.end() && at->first == a && at->second == b;
}

NicknameRelation Nicknames::relate(std::string_view a, std::span<const NameLine> lines_a,
                                   std::string_view b,
                                   std::span<const NameLine> lines_b) const noexcept {
  NicknameRelation best;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < lines_a.size() && j < lines_b.size()) {
    if (lines_a[i].line == lines_b[j].line) {
      const NicknameRelation relation = said_by(lines_a[i++], lines_b[j++]);
      if (stronger(relation, best)) best = relation;
    } else {
      lines_a[i].line < lines_b[j].line ? ++i : ++j;
    }
  }
  if (best && (a == b || (!apart_.empty() && set_apart(a, b)))) return {};
  return best;
}

std::string_view Nicknames::base_of(std::uint16_t line) const noexcept {
  const std::size_t shipped = nickname_table().line_count();
  return line < shipped ? nickname_table().base_of(line) : own_bases_[line - shipped];
}

const Nicknames& shipped_nicknames() noexcept {
  static const Nicknames kShipped;
  return kShipped;
}

std::shared_ptr<const Nicknames> nicknames_of(const Config& config) {
  if (config.nicknames.empty()) return nullptr;
  return std::make_shared<const Nicknames>(config.nicknames);
}

}  // namespace gigo::normalize
