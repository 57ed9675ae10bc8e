// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the host program says of mail domains, put into addresses that were read.
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "gigo/email.hpp"
#include "gigo/normalize.hpp"

namespace gigo::normalize {

/// Those of `domains` that the host program says take no mail; sorted, each once. Asks once a
/// domain, in the order of the names. The answer are views of the argument's texts.
[[nodiscard]] std::vector<std::string_view> missing_hosts(std::vector<std::string_view> domains,
                                                          const MailHostLookup& lookup);

/// Asks for the domains of all usable addresses of the cells that are no address literals, and
/// notes those that take no mail.
void ask_mail_hosts(std::span<EmailCell> cells, const MailHostLookup& lookup);

/// The same for a table: statuses of `table.emails` and of its cells, and findings, which are not
/// sorted. `table.emails` must be filled.
void ask_mail_hosts(NormalizedTable& table, const MailHostLookup& lookup);

}  // namespace gigo::normalize
