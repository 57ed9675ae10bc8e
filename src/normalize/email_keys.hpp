// SPDX-License-Identifier: Apache-2.0
/// \file
/// The part before the @ as a provider reads it.
#pragma once

#include <string>
#include <string_view>

#include "normalize/email_provider.hpp"

namespace gigo::normalize {

/// Appends `local` in lower case, without what the provider ignores; `provider` may be null. `weak`
/// also drops tags that only may be tags (see email_weak_key). A quoted local part stays as it is.
/// Appends something unless `local` is empty.
void append_canonical_local(std::string& out, std::string_view local, const MailProvider* provider,
                            bool weak);

}  // namespace gigo::normalize
