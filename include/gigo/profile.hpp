// SPDX-License-Identifier: Apache-2.0
/// \file
/// One profile at a time: what a program asks before it saves one.
///
/// \code
/// gigo::Config config;
/// config.region = "GB";
/// gigo::Result<gigo::Engine> engine = gigo::Engine::make(config);
/// const gigo::ProfileCell cells[] = {{{gigo::Field::kFullName, ""}, "Ada Example"},
///                                    {{gigo::Field::kEmail, ""}, "ada@exmaple.com"}};
/// for (const gigo::Finding& finding : engine->check(cells).all()) ask_about(finding);
/// \endcode
///
/// The same rooms do the work as in gigo::run; a list of profiles goes through that.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/config.hpp"
#include "gigo/email.hpp"
#include "gigo/finding.hpp"
#include "gigo/match.hpp"
#include "gigo/normalize.hpp"
#include "gigo/result.hpp"

namespace gigo {

/// One value of a profile. Bytes that are not UTF-8 are read as U+FFFD and noticed.
struct ProfileCell {
  FieldRef ref;            ///< its kind in lower case
  std::string_view value;  ///< not owned; empty: missing
};

/// A profile: its cells in order of preference. A field may occur several times.
using Profile = std::span<const ProfileCell>;

/// Most cells of one profile; what comes after them is not looked at.
inline constexpr std::size_t kMaxProfileCells = 4096;

/// A named piece of a value.
struct ValuePart {
  std::string_view name;  ///< "family_name", "local_part", …; static storage
  std::string text;
};

/// One value, normalised.
struct NormalizedValue {
  ValueStatus status = ValueStatus::kMissing;
  std::string text;        ///< what gigo would store; the value as given when it is unusable
  Code code{};             ///< the weightiest finding; Code{} when there is none
  std::string suggestion;  ///< that finding's; may be empty
  std::vector<ValuePart> parts;
};

/// What gigo thinks of two profiles.
struct PairAnswer {
  Band band = Band::kNone;  ///< certain only when nothing asks for review
  PairExplanation why;      ///< rows 0 and 1 stand for the two profiles
};

/// A configuration, checked and prepared for single profiles. Immutable; copies share their state;
/// every function may be called by several threads at once. Nothing is learned from what is asked.
class Engine {
 public:
  /// Checks the configuration. Errors: kUsage when it contradicts itself.
  [[nodiscard]] static Result<Engine> make(const Config& config);

  /// Normalises one value as the whole pipeline would in a table of this one cell. `region`:
  /// country of phones and addresses (ISO 3166-1 alpha-2, any case); empty takes the
  /// configuration's.
  [[nodiscard]] NormalizedValue normalize(const ProfileCell& cell,
                                          std::string_view region = {}) const;

  /// Everything that can be noticed about one profile by itself, sorted; row 0, `column` the index
  /// of the cell or kNoColumn. The findings of the same row in gigo::run, save those that only
  /// other rows can tell: duplicates, shared mailboxes and numbers, how a column orders day and
  /// month, days of bulk jobs, and profile.age_unknown, which is said only in a list that has
  /// dates. `mail_host` is asked about the domains of its usable emails; empty: nobody is.
  [[nodiscard]] FindingList check(Profile profile, const MailHostLookup& mail_host = {}) const;

  /// Weighs two profiles with the shipped model (no file says how rare a value is) and the prior of
  /// a list of 10,000 rows: a full name in common is worth a look, together with an email or a
  /// phone it is likely or certain. Symmetric.
  [[nodiscard]] PairAnswer compare(Profile a, Profile b) const;

  /// The keys under which a profile is filed: two that share none are not worth comparing.
  /// Ascending, each once. Hashes of personal data, so personal data themselves.
  [[nodiscard]] std::vector<std::uint64_t> blocking_keys(Profile profile) const;

  /// 32 hexadecimal digits that name the version, the model and every setting that shapes what the
  /// functions of this class answer.
  [[nodiscard]] const std::string& fingerprint() const noexcept;

  /// The configuration as it was given.
  [[nodiscard]] const Config& config() const noexcept;

 private:
  struct State;
  explicit Engine(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  std::shared_ptr<const State> state_;
};

}  // namespace gigo
