// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "text/code_pages.hpp"
#include "text/fold.hpp"
#include "text/mojibake_evidence.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

// How far to look through rounds that are not credible by themselves.
constexpr int kMostRounds = 3;
constexpr char32_t kATilde = 0xC3;
constexpr char32_t kBoxDrawing = 0x2500;

// The pages in which some character can begin a broken letter that the next ones continue.
PageSet candidate_pages(std::string_view text) noexcept {
  unsigned pages = 0;
  unsigned lead = 0;
  unsigned begun = 0;  // a long lead and its first continuation stand before
  unsigned long_lead = 0;
  bool beyond_cyrillic = false;
  for (std::size_t pos = 0; pos < text.size();) {
    if (static_cast<signed char>(text[pos]) >= 0) {
      beyond_cyrillic = beyond_cyrillic || base::is_alpha(text[pos]);
      ++pos;
      lead = long_lead = begun = 0;
      continue;
    }
    const std::size_t begin = pos;
    const char32_t c = next(text, pos);
    const ByteRoles roles = byte_roles(c);
    pages |= (lead | begun) & roles.continuation;
    begun = long_lead & roles.continuation;
    lead = roles.lead;
    long_lead = roles.long_lead;
    beyond_cyrillic = beyond_cyrillic || c >= kBoxDrawing;
    // "GarcÃa": the other half was a soft hyphen or a blank.
    if (c == kATilde && begin > 0 && base::is_lower(text[begin - 1])) pages |= 1U << kWestern;
  }
  // Half of all Russian words would do; but broken ones have lines in them, or Latin letters.
  if (!beyond_cyrillic) pages &= ~(1U << kDosRussian);
  return static_cast<PageSet>(pages);
}

std::size_t utf8_size(int lead) noexcept {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
}

class Round {
 public:
  Round(std::string_view text, std::size_t page) : page_(page) {
    for (std::size_t pos = 0; pos < text.size();) source_.push_back(next(text, pos));
  }

  // The text one round earlier, or nothing when nothing could be put together.
  std::optional<std::string> undo() {
    for (std::size_t i = 0; i < source_.size();) i += take(i);
    if (!made_) return std::nullopt;
    judge_decoded(decoded_, page_ == kWestern);
    std::string out;
    for (const DecodedChar& here : decoded_) append(out, here.c);
    return out;
  }

  // undo() gave what somebody meant.
  [[nodiscard]] bool credible() const noexcept {
    bool certain = false;
    bool doubtful = false;
    for (const DecodedChar& here : decoded_) {
      if (!here.made()) continue;
      if (here.bad) return false;
      certain = certain || here.certain;
      doubtful = doubtful || here.doubtful;
    }
    if (left_over_ > 0 && !only_certain()) return false;
    if (certain) return true;
    return page_ == kWestern && !doubtful;
  }

  // How many letters few names have, and how many characters nothing was made of.
  [[nodiscard]] std::size_t rare() const noexcept {
    return left_over_ + static_cast<std::size_t>(std::count_if(
                            decoded_.begin(), decoded_.end(),
                            [](const DecodedChar& here) { return here.made() && here.rare; }));
  }

 private:
  [[nodiscard]] bool only_certain() const noexcept {
    return std::all_of(decoded_.begin(), decoded_.end(),
                       [](const DecodedChar& here) { return !here.made() || here.certain; });
  }

  [[nodiscard]] int byte(std::size_t i) const noexcept {
    return i < source_.size() ? byte_in_page(page_, source_[i]) : -1;
  }

  // Takes the character at `i` and what belongs to it; how many.
  std::size_t take(std::size_t i) {
    const char32_t c = source_[i];
    const int lead = c < 0x80 ? -1 : byte(i);
    const std::size_t size = utf8_size(lead);
    if (size > 1) {
      std::string bytes(1, static_cast<char>(lead));
      for (std::size_t k = 1; k < size; ++k) {
        const int more = byte(i + k);
        if (more < 0x80 || more > 0xBF) break;
        bytes += static_cast<char>(more);
      }
      if (bytes.size() == size && is_valid_utf8(bytes)) {
        std::size_t pos = 0;
        DecodedChar made;
        made.c = next(bytes, pos);
        for (std::size_t k = 0; k < size; ++k) made.from[k] = source_[i + k];
        made.bytes = static_cast<std::uint8_t>(size);
        decoded_.push_back(made);
        made_ = true;
        return size;
      }
      if (page_ == kWestern && c == kATilde && take_lost(i)) return 1;
      if (page_ == kWestern && bytes == "\xE2\x80") return take_lost_quote(i);
    }
    if (c >= 0x80 && c != 0xA0) ++left_over_;
    decoded_.push_back({.c = c});
    return 1;
  }

  // "GarcÃa" lost a soft hyphen, "NicolÃ " has a blank for a no-break one.
  bool take_lost(std::size_t i) {
    if (i == 0 || !is_lower(source_[i - 1])) return false;
    const bool end = i + 1 == source_.size() || source_[i + 1] == ' ';
    if (!end && !is_lower(source_[i + 1])) return false;
    DecodedChar made;
    made.c = end ? 0xE0 : 0xED;
    made.from[0] = kATilde;
    made.bytes = 1;
    made.certain = true;
    decoded_.push_back(made);
    made_ = true;
    return true;
  }

  // "Jackâ€": Windows-1252 lacks the third byte of a closing quotation mark.
  std::size_t take_lost_quote(std::size_t i) {
    decoded_.push_back({.c = U'”', .from = {source_[i], source_[i + 1]}, .bytes = 2});
    decoded_.back().certain = made_ = true;
    const bool replaced = i + 2 < source_.size() && source_[i + 2] == kReplacement;
    return replaced ? 3 : 2;
  }

  std::size_t page_;
  std::vector<char32_t> source_;
  std::vector<DecodedChar> decoded_;
  bool made_ = false;
  std::size_t left_over_ = 0;
};

struct Undone {
  std::string text;
  std::size_t rare = 0;
};

// The first credible of up to kMostRounds rounds of the western page.
std::optional<Undone> undo_western(const std::string& text) {
  std::string current = text;
  for (int round = 0; round < kMostRounds; ++round) {
    Round western(current, kWestern);
    std::optional<std::string> before = western.undo();
    if (!before) break;
    if (western.credible()) return Undone{std::move(*before), western.rare()};
    current = std::move(*before);
  }
  return std::nullopt;
}

std::optional<std::string> undo_once(const std::string& text) {
  const PageSet pages = candidate_pages(text);
  std::optional<Undone> best;
  if ((pages & 1U << kWestern) != 0) best = undo_western(text);
  for (std::size_t page = kWestern + 1; page < kCodePages; ++page) {
    if (best && best->rare == 0) break;
    if ((pages & 1U << page) == 0) continue;
    Round other(text, page);
    std::optional<std::string> before = other.undo();
    if (!before || !other.credible() || (best && other.rare() >= best->rare)) continue;
    best = Undone{std::move(*before), other.rare()};
  }
  if (!best) return std::nullopt;
  return std::move(best->text);
}

}  // namespace

std::optional<std::string> repair_mojibake(std::string_view text) {
  if (is_ascii(text) || candidate_pages(text) == 0 || !is_valid_utf8(text)) return std::nullopt;
  std::optional<std::string> repaired = undo_once(std::string(text));
  if (!repaired) return std::nullopt;
  // Each round shortens the text or has one Ã less, so this ends.
  while (std::optional<std::string> earlier = undo_once(*repaired)) repaired = std::move(earlier);
  return repaired;
}

bool has_lost_letters(std::string_view text) noexcept {
  if (is_ascii(text)) return false;
  if (text.find("\uFFFD") != std::string_view::npos) return true;
  if (text.find("ï¿½") != std::string_view::npos) return true;
  for (std::size_t pos = text.find("Ã"); pos != std::string_view::npos;
       pos = text.find("Ã", pos + 1)) {
    const bool begins = pos == 0 || text[pos - 1] == ' ';
    if (begins && pos + 2 < text.size() && text[pos + 2] >= 'a' && text[pos + 2] <= 'z')
      return true;
  }
  return false;
}

}  // namespace gigo::text
