// SPDX-License-Identifier: Apache-2.0
/// \file
/// Streets, house numbers and units as they are compared. Keys are lossy and never shown as values;
/// every key is the key of itself.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// The name of a street with its type and direction in one short spelling, numbers in digits,
/// folded: "High Street" and "high st." are "high st", "Hauptstr." and "Haupt Strasse" "haupt st",
/// "C/ Mayor" and "Calle Mayor" "c mayor", "West Ninety-sixth St" "w 96 st". The articles behind a
/// type in front are left out ("av champs elysees"). Empty only for text that folds to nothing.
[[nodiscard]] std::string street_key(std::string_view street);
/// The same into `out`, whose memory is used again.
void street_key(std::string_view street, std::string& out);

/// A house number: "12 A" and "12a" are "12a", "12-14" and "12/14" "12-14", "No. 7" and "007" "7",
/// "12 bis" "12bis", "nineteen oh one" "1901".
[[nodiscard]] std::string number_key(std::string_view number);
/// The same into `out`, whose memory is used again.
void number_key(std::string_view number, std::string& out);

/// A unit: "Flat 3", "apt. 3" and "#3" are "3", "6th Floor" and "floor 6" "floor6", "PO Box 12"
/// "box12", in any order ("Apt 3, 6th Floor" and "floor 6 flat 3" are "3 floor6"). Other words
/// stay as street_key() has them: a second address line may hold anything.
[[nodiscard]] std::string unit_key(std::string_view unit);
/// The same into `out`, whose memory is used again.
void unit_key(std::string_view unit, std::string& out);

}  // namespace gigo::normalize
