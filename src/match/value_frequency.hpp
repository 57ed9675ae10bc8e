// SPDX-License-Identifier: Apache-2.0
/// \file
/// Term-frequency adjustment: agreeing on a rare value says more than agreeing on a common one
/// (Winkler 1988, 2000).
#pragma once

#include "match/features.hpp"
#include "match/model.hpp"

namespace gigo::match {

/// Fills Model::value and Model::shared_domain, and raises Model::most to the largest of them.
///
/// A value's frequency is its share of the records that have the field; for emails and phones its
/// share of *people* (distinct names), so that a person with many rows does not make an address
/// look shared. The shipped frequency counts for kPriorRecords records; no frequency is below 1.5 /
/// records. Agreement never weighs less than 0.
void estimate_values(const Features& features, Model& model);

}  // namespace gigo::match
