// SPDX-License-Identifier: Apache-2.0
/// \file
/// Mailboxes and telephones that several different people hold.
#pragma once

#include "gigo/cluster.hpp"
#include "gigo/finding.hpp"
#include "gigo/normalize.hpp"

namespace gigo::assessment {

/// Adds email.shared_mailbox and phone.shared_number for every cell whose value three or more
/// person groups hold, once a cell. What counts is people, never rows: a mailbox in five rows of
/// one person is not shared. Faxes are left out.
void find_shared_values(const NormalizedTable& table, const Clustering& clustering,
                        FindingList& findings);

}  // namespace gigo::assessment
