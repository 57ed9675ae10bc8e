// SPDX-License-Identifier: Apache-2.0
/// \file
/// Departments and roles where a name should stand.
#pragma once

#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// True when the cell names what somebody does or where, and nobody: "Accounts Payable", "Front
/// Desk", "Sales Manager", "Buchhaltung". A role that is a family name too (Engineer) counts only
/// beside another.
[[nodiscard]] bool is_role(const NameTokens& tokens) noexcept;

}  // namespace gigo::normalize
