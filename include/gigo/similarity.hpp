// SPDX-License-Identifier: Apache-2.0
/// \file
/// How alike two names are, by themselves: for a search box or a list to check by hand. Whether two
/// *profiles* are one person is the business of the match weights (profile.hpp), which weigh how
/// rare a name is and what else agrees.
///
/// \code
/// gigo::name_similarity("Robert Smith", "SMITH, Bob");       // nickname, order: 900 and more
/// gigo::name_similarity("Юрий Щербаков", "Yuri Shcherbakov");
/// gigo::organisation_similarity("ACME Trading Ltd", "Acme Trading Limited");  // 1000
/// \endcode
///
/// Symmetric, deterministic, in thousandths. Thread-safe; any bytes are allowed.
#pragma once

#include <string_view>

namespace gigo {

/// From this on two names are taken for the same (both functions).
inline constexpr int kSameName = 800;

/// How alike two names of people are, 0 to 1000: words are paired up whatever their order, and are
/// alike by spelling, sound, nickname, initial or transliteration. 1000: the same after folding.
[[nodiscard]] int name_similarity(std::string_view a, std::string_view b);

/// The same for organisations (and vessels, buildings): legal forms and noise words hardly count.
[[nodiscard]] int organisation_similarity(std::string_view a, std::string_view b);

}  // namespace gigo
