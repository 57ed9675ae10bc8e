// SPDX-License-Identifier: Apache-2.0
/// \file
/// Addresses that bear the name of somebody else than the profile.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gigo::normalize {

/// The name in an address ("john smith" of john.smith@example.org) when it is clearly a person's
/// and not the profile's; else empty, and empty whenever there is doubt.
///
/// `own` are the texts that name the profile: its name cells as written (married, maiden, short and
/// previous names too) and its organisation. Clear is an address of a given name that the table of
/// nicknames knows, and that is no ordinary word (will, may), and one more name, with a sign
/// between them, of which no part is or begins like any word of `own`, is a form of it (Bob,
/// Robert), sounds like it or is a slip away. `own` must hold at least two words, all of a script
/// whose spelling in Latin letters can be told.
[[nodiscard]] std::string other_name_in(std::string_view address,
                                        std::span<const std::string_view> own);

/// True when the name of a profile reads as an organisation, a department or a role ("Accounts
/// Payable"): whoever's address stands there, the profile is nobody else's.
[[nodiscard]] bool names_no_person(std::string_view name);

}  // namespace gigo::normalize
