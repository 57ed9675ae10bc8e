// SPDX-License-Identifier: Apache-2.0
#include "culture.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace datagen {
namespace {

namespace base = gigo::base;

// A draw has 32 bits; the first ones choose where to start.
constexpr std::uint64_t kGuide = 256;
constexpr unsigned kGuideShift = 24;

constexpr std::string_view kVowels = "aeiou";

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

std::string with_ending(std::string_view text, std::string_view from, std::string_view to) {
  std::string out(text.substr(0, text.size() - from.size()));
  out += to;
  return out;
}

std::pair<std::string_view, std::string_view> halves(std::string_view text, char separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return {text, {}};
  return {text.substr(0, at), text.substr(at + 1)};
}

}  // namespace

std::string spaced(std::string_view word) {
  std::string out(word);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const auto [piece, rest] = halves(text, separator);
    if (!piece.empty()) pieces.push_back(piece);
    text = rest;
  }
  return pieces;
}

WordList::WordList(std::string_view list, std::uint32_t offset) {
  constexpr std::uint64_t kPart = 100'000;  // of 10,000, in parts of 10^9
  std::uint64_t sum = 0;
  std::uint64_t rank = offset;
  std::uint64_t scale = 1'000'000'000;  // weight times rank, for the words without a share
  for (const std::string_view item : split(list, ' ')) {
    const auto [word, share] = halves(item, '*');
    const auto [latin, own] = halves(word, '/');
    Word& entry = words_.emplace_back();
    for (const std::string_view spelling : split(latin, '|'))
      entry.latin.push_back(spaced(spelling));
    entry.own = spaced(own);
    ++rank;
    std::uint64_t weight = scale / rank;
    if (!share.empty()) {
      weight = 0;
      for (const char digit : share) weight = weight * 10 + static_cast<unsigned>(digit - '0');
      weight *= kPart;
      scale = weight * rank;
    }
    sum += weight;
    cumulative_.push_back(sum);
  }
  std::size_t at = 0;
  for (std::uint64_t bits = 0; bits < kGuide && !words_.empty(); ++bits) {
    while (cumulative_[at] <= (bits << kGuideShift) * sum >> 32) ++at;
    guide_.push_back(static_cast<std::uint16_t>(at));
  }
}

std::size_t WordList::draw(Rng& rng) const noexcept {
  const std::uint64_t lot = rng.next() >> 32;
  const std::uint64_t at = (lot * cumulative_.back()) >> 32;
  std::size_t word = guide_[lot >> kGuideShift];
  while (cumulative_[word] <= at) ++word;
  return word;
}

std::uint32_t WordList::share() const noexcept {
  return cumulative_.empty() ? 0 : static_cast<std::uint32_t>(cumulative_.back() / 100'000);
}

Culture::Culture(const CultureText& text)
    : text_(&text),
      men_{
          {text.men, 40}, {text.men_first, 15}, {text.men_second, 15}, split(text.titles_men, ' ')},
      women_{{text.women, 60},
             {text.women_first, 15},
             {text.women_second, 15},
             split(text.titles_women, ' ')},
      family_(text.family, 12),
      stems_(text.stems, 40),
      joints_(text.joints, 10),
      endings_(text.endings, 10) {
  for (const std::string_view item : split(text.feminine, ' ')) {
    const auto [latin, own] = halves(item, '/');
    const auto [from, to] = halves(latin, '=');
    const auto [own_from, own_to] = halves(own, '=');
    feminine_.push_back({from, to, own_from, own_to});
  }
  for (const std::string_view item : split(text.short_forms, ' ')) {
    const auto [full, forms] = halves(item, '=');
    short_forms_.push_back({full, split(forms, ',')});
  }
  std::stable_sort(short_forms_.begin(), short_forms_.end(),
                   [](const ShortForm& a, const ShortForm& b) { return a.full < b.full; });
  own_script_ = !family_.words().front().own.empty();
}

Name Culture::join(std::initializer_list<const Word*> parts, bool run_together) const {
  Name name;
  const bool other = std::any_of(parts.begin(), parts.end(),
                                 [](const Word* part) { return part->latin.size() > 1; });
  for (const Word* part : parts) {
    std::string_view latin = part->latin.front();
    std::string_view own = part->own;
    // Two equal vowels become one: Papa + anopoulos.
    if (run_together && !name.latin.empty() && name.latin.back() == latin[0] &&
        kVowels.find(latin[0]) != std::string_view::npos) {
      latin.remove_prefix(1);
      if (own.size() > 1 && name.own.size() > 1 &&
          name.own.compare(name.own.size() - 2, 2, own.substr(0, 2)) == 0) {
        own.remove_prefix(2);
      }
    }
    name.latin += latin;
    if (other) name.other += part->latin.back();
    name.own += own;
  }
  return name;
}

Name Culture::given(Rng& rng, bool woman) const {
  const Given& given = woman ? women_ : men_;
  if (!given.first.empty() && !rng.chance(given.list.share())) {
    const Word& first = given.first.pick(rng);
    const Word& second = given.second.empty() ? given.list.pick(rng) : given.second.pick(rng);
    // Not Maria Maria.
    if (first.latin.front().substr(0, second.latin.front().size()) == second.latin.front())
      return join({&second}, false);
    Name name = join({&first, &second}, !has_own_script());
    // Gian + Luca is Gianluca.
    const std::size_t seam = first.latin.front().size();
    if (base::is_alnum(name.latin[seam - 1])) name.latin[seam] = base::to_lower(name.latin[seam]);
    return name;
  }
  const Word& word = given.list.pick(rng);
  Name name = join({&word}, false);
  // The bearer's own spelling is any of them, mostly the usual one; another one stands ready for
  // those who write it differently.
  if (word.latin.size() > 1) {
    const std::size_t mine = rng.chance(5'000) ? 0 : rng.below(word.latin.size());
    name.latin = word.latin[mine];
    name.other = word.latin[(mine + 1) % word.latin.size()];
  }
  return name;
}

Name Culture::family(Rng& rng) const {
  if (stems_.empty() || rng.chance(family_.share())) return join({&family_.pick(rng)}, false);
  return rare_family(rng);
}

Name Culture::rare_family(Rng& rng) const {
  if (stems_.empty()) return join({&family_.pick(rng)}, false);
  const bool run_together = text_->id != CultureId::kJapanese;  // Ishi + i is Ishii
  const Word& stem = stems_.pick(rng);
  const bool two = joints_.empty() || rng.chance(text_->two_part);
  const Word* joint = two ? nullptr : &joints_.pick(rng);
  const Word& ending = endings_.pick(rng);
  Name name =
      two ? join({&stem, &ending}, run_together) : join({&stem, joint, &ending}, run_together);
  name.rare = true;
  return name;
}

Name Culture::feminine(const Name& family) const {
  Name out = family;
  for (const Ending& ending : feminine_) {
    if (!ends_with(family.latin, ending.from)) continue;
    out.latin = with_ending(family.latin, ending.from, ending.to);
    out.other.clear();
    for (const Ending& alike : feminine_) {
      if (ends_with(family.other, alike.from)) {
        out.other = with_ending(family.other, alike.from, alike.to);
        break;
      }
    }
    if (!ending.own_from.empty() && ends_with(family.own, ending.own_from)) {
      out.own = with_ending(family.own, ending.own_from, ending.own_to);
    }
    return out;
  }
  return out;
}

std::string_view Culture::short_form(std::string_view given, Rng& rng) const {
  const auto at =
      std::lower_bound(short_forms_.begin(), short_forms_.end(), given,
                       [](const ShortForm& a, std::string_view b) { return a.full < b; });
  if (at == short_forms_.end() || at->full != given) return {};
  return at->forms[rng.below(at->forms.size())];
}

const std::array<Culture, kCultureCount>& cultures() {
  const auto& w = kWesternCultures;
  const auto& n = kNorthernCultures;
  const auto& e = kEasternCultures;
  static const std::array<Culture, kCultureCount> all = {
      Culture(w[0]), Culture(w[1]), Culture(w[2]), Culture(w[3]), Culture(w[4]), Culture(n[0]),
      Culture(n[1]), Culture(n[2]), Culture(n[3]), Culture(n[4]), Culture(e[0]), Culture(e[1]),
      Culture(e[2]), Culture(e[3]), Culture(e[4]), Culture(e[5]), Culture(e[6])};
  return all;
}

}  // namespace datagen
