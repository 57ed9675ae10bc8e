// SPDX-License-Identifier: Apache-2.0
/// \file
/// `gigo link --kind contact:account`: contacts look for the organisation they name among B's.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "cli/load.hpp"
#include "gigo/engine.hpp"
#include "gigo/link.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Organisations in B.
[[nodiscard]] std::uint64_t count_accounts(const Run& run, const LoadedInputs& loaded);

/// "No row is an organisation": companies are looked for among companies only.
[[nodiscard]] Error no_accounts(const Run& run, const LoadedInputs& loaded);

/// Fails (kInput) when no contact names an organisation.
[[nodiscard]] Status check_named(const NamedOrganisations& contacts, const LoadedInputs& loaded);

/// Contacts that name one organisation are one, as if somebody had answered "same". `inputs`: as
/// the run gets them.
[[nodiscard]] std::vector<DecisionAnswer> colleagues(const NamedOrganisations& contacts,
                                                     std::span<const RunInput> inputs);

/// A contact that the user joins with one that names an organisation names it too. `named`: per row
/// of A; empty for other kinds of links.
void join_named(const Run& run, const LinkResult& result, std::vector<char>& named);

}  // namespace gigo::cli
