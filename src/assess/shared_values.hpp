// SPDX-License-Identifier: Apache-2.0
/// \file
/// Mailboxes and telephones that several different people hold.
#pragma once

#include <cstddef>

#include "gigo/cluster.hpp"
#include "gigo/finding.hpp"
#include "gigo/normalize.hpp"

namespace gigo::assessment {

/// So many different people, of phones so many parties, make a value a shared one.
inline constexpr std::size_t kSharedBy = 3;
/// So many people make a number a shared one even if they are of one family.
inline constexpr std::size_t kManyPeople = 6;

/// Adds email.shared_mailbox and phone.shared_number, once a cell. What counts is people (person
/// groups), never rows: a mailbox in five rows of one person is not shared.
///
/// A mailbox is shared by kSharedBy people. A telephone by kSharedBy parties or kManyPeople people:
/// people with one family name, or with one address and no organisation, are one party, for a
/// household's line is no switchboard. A switchboard is known by all its holders, with and without
/// extension; reported are the cells without, and those whose very extension is shared. Faxes are
/// left out.
void find_shared_values(const NormalizedTable& table, const Clustering& clustering,
                        FindingList& findings);

}  // namespace gigo::assessment
