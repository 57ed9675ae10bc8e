// SPDX-License-Identifier: Apache-2.0
#include "culture.hpp"

#include <algorithm>

namespace datagen {
namespace {

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
  std::uint64_t sum = 0;
  std::uint64_t rank = offset;
  for (const std::string_view item : split(list, ' ')) {
    const auto [latin, own] = halves(item, '/');
    words_.push_back({split(latin, '|'), own});
    sum += 1'000'000'000 / ++rank;
    cumulative_.push_back(sum);
  }
}

std::size_t WordList::draw(Rng& rng) const noexcept {
  const std::uint64_t at = ((rng.next() >> 32) * cumulative_.back()) >> 32;
  return static_cast<std::size_t>(std::upper_bound(cumulative_.begin(), cumulative_.end(), at) -
                                  cumulative_.begin());
}

Culture::Culture(const CultureText& text)
    : text_(&text),
      men_(text.men, 8),
      women_(text.women, 8),
      family_(text.family, 12),
      stems_(text.stems, 40),
      joints_(text.joints, 10),
      endings_(text.endings, 10),
      given_first_(text.given_first, 15),
      given_second_(text.given_second, 15) {
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
  titles_ = split(text.titles, ' ');
  own_script_ = !family_.words().front().own.empty();
}

Name Culture::join(std::initializer_list<const Word*> parts) const {
  Name name;
  bool other = false;
  for (const Word* part : parts) {
    other = other || part->latin.size() > 1;
    name.latin += part->latin.front();
    name.other += part->latin.back();
    name.own += part->own;
  }
  name.latin = spaced(name.latin);
  name.other = other ? spaced(name.other) : std::string();
  name.own = spaced(name.own);
  return name;
}

Name Culture::given(Rng& rng, bool woman) const {
  if (!given_first_.empty() && rng.chance(7'500)) {
    Name name = join({&given_first_.words()[given_first_.draw(rng)],
                      &given_second_.words()[given_second_.draw(rng)]});
    return name;
  }
  const WordList& list = woman ? women_ : men_;
  const Word& word = list.words()[list.draw(rng)];
  Name name = join({&word});
  // The bearer's own spelling is any of them; another one stands ready for those who write it
  // differently.
  if (word.latin.size() > 1) {
    const std::size_t mine = rng.below(word.latin.size());
    name.latin = spaced(word.latin[mine]);
    name.other = spaced(word.latin[(mine + 1) % word.latin.size()]);
  }
  return name;
}

Name Culture::family(Rng& rng) const {
  if (stems_.empty() || rng.chance(text_->common_family)) {
    return join({&family_.words()[family_.draw(rng)]});
  }
  const Word* stem = &stems_.words()[stems_.draw(rng)];
  const Word* ending = &endings_.words()[endings_.draw(rng)];
  Name name;
  if (joints_.empty() || rng.chance(text_->two_part)) {
    name = join({stem, ending});
  } else {
    name = join({stem, &joints_.words()[joints_.draw(rng)], ending});
  }
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
