// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which given names are forms of each other: Bob and Robert, Katie and Katherine, Steven and
/// Stephen.
///
/// The relation is made of three tables of src/data: nicknames.tsv (base names and their forms),
/// name_variants.tsv (spellings) and name_translations.tsv (one name in several languages). Two
/// names are related when they stand in one line. The relation is symmetric but never closed
/// transitively: Alex is a form of Alexander and of Alexandra, who are two people.
///
/// \code
/// const NicknameRelation bob = shipped_nicknames().relate("bob", "robert");
/// // bob.kind == NicknameKind::kForm, bob.weight == 3
/// \endcode
///
/// Names are match keys: one word as text::fold() gives it, or several as text::fold_compact()
/// does.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gigo/config.hpp"

namespace gigo::normalize {

/// How two different names are related, from the strongest to the weakest.
enum class NicknameKind : std::uint8_t {
  kNone,
  kVariant,      ///< spellings that sound alike: Steven and Stephen
  kForm,         ///< one is a form of the other: Bob and Robert
  kSharedBase,   ///< both are forms of a third: Bob and Rob
  kTranslation,  ///< one name in two languages: Joseph and Giuseppe
};

/// One line of the tables that a name stands in.
struct NameLine {
  std::uint16_t line = 0;   ///< number of the line; ascending within a name
  std::uint8_t weight = 0;  ///< 3 usual, 2 known, 1 rare, old or of one region; a base has 3
  bool is_base = false;     ///< stands there as the base name, not as a form of it
  bool names_base = false;  ///< a line of base name and forms; false for spellings, translations
};

/// What the tables know of two names.
struct NicknameRelation {
  NicknameKind kind = NicknameKind::kNone;
  std::uint8_t weight = 0;     ///< 1 to 3, see NameLine; of two forms of one base the lesser
  std::uint16_t line = 0;      ///< the line that says so
  bool first_is_base = false;  ///< kForm: the first name is the base, the second the form

  /// True when they are related at all.
  [[nodiscard]] explicit operator bool() const noexcept { return kind != NicknameKind::kNone; }
};

/// The relation: the shipped tables, and what the user adds to or takes from them. Immutable once
/// made; every function is thread-safe, O(1) and allocates nothing. The tables are read when a name
/// is first looked up (about a millisecond), once for all.
class Nicknames {
 public:
  /// The shipped tables.
  Nicknames() = default;
  /// The shipped tables changed by `rules` (`nicknames` of the configuration): a later rule about
  /// the same two names wins. A name that is added to a base becomes a form of weight 3 of every
  /// line of that base; two names that are set apart are related by no line, not even through a
  /// third.
  explicit Nicknames(std::span<const NicknameRule> rules);

  /// The lines that a name stands in, ascending; empty for a name of no table. Lives as long as
  /// this object.
  [[nodiscard]] std::span<const NameLine> lines_of(std::string_view folded) const noexcept;

  /// How two names are related; kNone for equal and for unknown names. Symmetric but for
  /// `first_is_base`.
  [[nodiscard]] NicknameRelation relate(std::string_view a, std::string_view b) const noexcept {
    return relate(a, lines_of(a), b, lines_of(b));
  }
  /// The same for names that were looked up before.
  [[nodiscard]] NicknameRelation relate(std::string_view a, std::span<const NameLine> lines_a,
                                        std::string_view b,
                                        std::span<const NameLine> lines_b) const noexcept;

  /// The base name of a line, folded: "robert". The first name of a line of spellings or
  /// translations.
  [[nodiscard]] std::string_view base_of(std::uint16_t line) const noexcept;

 private:
  struct OwnName {
    std::string name;
    std::vector<NameLine> lines;
  };
  [[nodiscard]] OwnName* own(std::string_view name) noexcept;
  [[nodiscard]] bool set_apart(std::string_view a, std::string_view b) const noexcept;
  void join(OwnName& form, OwnName& base);
  void part(OwnName& a, OwnName& b);

  std::vector<OwnName> own_;                                ///< names of the rules, sorted
  std::vector<std::string> own_bases_;                      ///< of lines beyond the shipped ones
  std::vector<std::pair<std::string, std::string>> apart_;  ///< first < second, sorted
};

/// The shipped tables alone.
[[nodiscard]] const Nicknames& shipped_nicknames() noexcept;

/// The lines of a name in the shipped tables.
[[nodiscard]] inline std::span<const NameLine> nickname_groups(std::string_view folded) noexcept {
  return shipped_nicknames().lines_of(folded);
}
/// True when the shipped tables relate two different names as spellings, forms, or forms of one
/// base; translations are left out.
[[nodiscard]] inline bool nickname_related(std::string_view a, std::string_view b) noexcept {
  const NicknameKind kind = shipped_nicknames().relate(a, b).kind;
  return kind != NicknameKind::kNone && kind != NicknameKind::kTranslation;
}

/// The relation of a configuration: null when it changes nothing, which stands for the shipped one.
[[nodiscard]] std::shared_ptr<const Nicknames> nicknames_of(const Config& config);

/// Calls `see` for every name of the tables that is a given name by itself: short forms of two
/// letters, which are words and initials as well ("di", "to"), only where they are common in
/// English ("al", "ed"). A name may come more than once.
void for_each_given_name(const std::function<void(std::string_view)>& see);

}  // namespace gigo::normalize
