// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is wrong with a cell of an organisation as a whole.
#pragma once

#include <string_view>

namespace gigo::normalize {

/// True when letters were lost: U+FFFD, what became of it ("Mï¿½ller"), or a question mark between
/// letters ("M?ller"). "Guess? Inc" has all of its own.
[[nodiscard]] bool has_lost_organisation_letters(std::string_view text);

/// The remark on the row rather than a part of the name: "CLOSED" behind a dash or in brackets, "DO
/// NOT USE" at either end. Empty when there is none; else a part of `text`.
[[nodiscard]] std::string_view organisation_remark(std::string_view text);

/// True for two names, each with a legal form of its own, with a sign between them: "Acme Ltd /
/// Tarn GmbH".
[[nodiscard]] bool holds_two_organisations(std::string_view text);

}  // namespace gigo::normalize
