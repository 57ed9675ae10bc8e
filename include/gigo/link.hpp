// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which records of a list A are in a list B already: links between the people of two sides.
///
/// \code
/// gigo::RunOptions sides;
/// sides.first_side = 1;                                   // inputs[0] is A, the others are B
/// gigo::Result<gigo::Run> run = gigo::run(inputs, config, answers, nullptr, sides);
/// if (!run) return run.error();
/// const gigo::LinkResult found = gigo::link(*run, {}, config);
/// for (const gigo::Link& link : found.links) connect(link.best.a, link.best.b);
/// \endcode
///
/// **What is linked.** Each side is grouped for itself first, so that A's own duplicates stand for
/// one person; then the person groups are linked, not the rows. A pair of groups weighs as much as
/// its best pair of rows: the mean over all pairs, by which a list is grouped, would let an old or
/// sparse row of B speak against a row of A that another row of the same person answers in full.
///
/// **What is not guessed.** A group of A that fits two people of B about equally well (less than
/// kNearTie between them), one whose only fit was given to another, one whose best fit is no
/// more than possible, and one whose likely fit has another given name become questions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/engine.hpp"

namespace gigo {

/// How many partners a person may have.
enum class Cardinality : std::uint8_t {
  kManyToOne,   ///< a person of A has at most one in B; a person of B may have several in A
  kOneToOne,    ///< at most one on either side: both lists are free of duplicates
  kOneToMany,   ///< a person of B has at most one in A; a person of A may have several in B
  kManyToMany,  ///< every likely pair
};

/// "many-to-one", …
[[nodiscard]] std::string_view to_string(Cardinality cardinality) noexcept;

/// All of them, in the order of the enum. Static storage.
[[nodiscard]] std::span<const Cardinality> all_cardinalities() noexcept;

/// Two partners whose weights are closer than this are not told apart: odds of 8 to 1.
inline constexpr Weight kNearTie = 3 * kOneBit;

/// How to link.
struct LinkOptions {
  Cardinality cardinality = Cardinality::kManyToOne;
  /// The same as RunOptions::first_side of the run.
  std::size_t first_side = 1;
  /// One-to-one: connected groups of up to so many people on either side are assigned optimally
  /// (Jaro, JASA 84, 1989: linear sum assignment), larger ones greedily by weight.
  std::size_t largest_exact = 60;
  /// Most partners that a question names.
  std::size_t most_candidates = 5;
  /// Organisations in B when A's contacts look for their account, else 0. Then a pair is not "two
  /// records of one firm" but "of all accounts this one", and weighs accordingly; see link_score.
  std::uint64_t accounts = 0;
};

/// The Config::possible_ppm of a run whose contacts look for their accounts: pairs that are nothing
/// special as duplicates may be links.
inline constexpr std::int32_t kAccountPpm = 1;

/// A pair of person groups of Run::clustering, one of each side.
struct Link {
  std::uint32_t left = 0;   ///< the group of A
  std::uint32_t right = 0;  ///< the group of B
  PairScore best;           ///< the pair of rows that speaks loudest: a of A, b of B
  /// kCertain only if no name, birth date, gender or suffix of the best pair speaks against it.
  Band band = Band::kNone;
  bool answered = false;  ///< the user said "same"
};

/// What became of a person of A.
enum class LinkFate : std::uint8_t { kThere, kReview, kNew };

/// Why somebody must decide.
enum class QuestionReason : std::uint8_t {
  kPossible,  ///< the best partner is possible but not likely
  kTie,       ///< several partners fit about equally well
  kTaken,     ///< the partner fits another person of A too, and only one may have them
  /// The best partner is likely with odds of less than 8 to 1, and a name, the birth date, the
  /// gender or the generation contradicts: see PairExplainer::contradictions.
  kContradicted,
};

/// A person of A about whom somebody must decide.
struct LinkQuestion {
  std::uint32_t left = 0;  ///< the group of A
  QuestionReason reason{};
  std::vector<Link> candidates;  ///< best first, never empty
  std::size_t left_out = 0;      ///< candidates beyond LinkOptions::most_candidates
};

/// The answer for every person of A.
struct LinkResult {
  /// Person groups [0, left_persons) of Run::clustering are those of A.
  std::uint32_t left_persons = 0;
  std::vector<LinkFate> fate;           ///< per person group of A
  std::vector<Link> links;              ///< ordered by left, then best first
  std::vector<LinkQuestion> questions;  ///< ordered by left
  /// Answers "same" about two people whom another answer keeps apart: not heard.
  std::size_t overruled = 0;
};

/// Links the two sides of a run that was made with RunOptions::first_side. Never fails.
///
/// Linked is what is likely (match.likely) or better and fits the cardinality, unless something
/// contradicts it and the odds are below 8 to 1 (between accounts: below match.certain); those and
/// possible pairs (match.possible) become questions. Answers of the user stand above both: "same"
/// links whatever the weight and the cardinality, "not" keeps the two people apart whichever rows
/// they have; identifiers declared authoritative keep apart whom no "same" joins. Ties are decided
/// by content; the order of rows never matters.
[[nodiscard]] LinkResult link(const Run& run, const LinkOptions& options, const Config& config);

/// What a pair of rows weighs for a link: its match weight, unless `options.accounts` is set.
///
/// A contact has an account with odds of 1 to 1, each as likely; branches need no explaining away,
/// as several that fit are a tie. How rare a name is among the contacts says nothing, as colleagues
/// repeat it: by chance a name is that of another account 3 bits less often than there are
/// accounts, a website 4.
[[nodiscard]] PairScore link_score(const PairExplanation& pair, const LinkOptions& options);

/// What says that a pair is two people or firms, in words with static storage: see
/// PairExplainer::contradictions. With `options.accounts` set also a company name that is not the
/// same, unless the website is.
[[nodiscard]] std::vector<std::string_view> contradictions(const Run& run,
                                                           const LinkOptions& options,
                                                           const PairScore& pair);

/// The organisations that the contacts of a list name, as a list of organisations.
struct NamedOrganisations {
  Table table;              ///< a row a row of the contacts, cells copied
  Mapping mapping;          ///< organisation, website, phone and address columns
  std::vector<char> named;  ///< per row: 1 when the contact names an organisation
  /// Per row: the first row that names the same one. Company and domain must not disagree.
  std::vector<std::uint32_t> first;
};

/// Reads each contact as the organisation it works for: company, website (also from the domain of
/// an email that is no free or disposable mailbox), phones but mobile and private ones, and the
/// address unless it is a home. A contact without company and website gives an empty row.
/// `reserved_ordinary`: domains reserved for examples count.
[[nodiscard]] NamedOrganisations organisations_of_contacts(const Table& table,
                                                           const Mapping& mapping,
                                                           bool reserved_ordinary);

}  // namespace gigo
