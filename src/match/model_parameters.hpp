// SPDX-License-Identifier: Apache-2.0
/// \file
/// A model as plain parameters, and a model from them: what model.json keeps of a run.
#pragma once

#include "gigo/model.hpp"
#include "match/model.hpp"

namespace gigo::match {

/// Everything of a model that does not depend on single values; `checks` stay empty.
[[nodiscard]] MatchModel parameters_of(const Model& model, const Features& features);

/// The model with these parameters; how rare each value is is counted from the features, nothing
/// else is estimated. Errors: kInput when the parameters name other attributes, levels or classes
/// than this gigo compares.
[[nodiscard]] Result<Model> model_from(const MatchModel& parameters, const Features& features);

}  // namespace gigo::match
