// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the host's program knows of mail hosts.
#pragma once

#include "capi/handles.hpp"
#include "gigo/email.hpp"

namespace gigo::capi {

/// The lookup that was given to the worker; empty when there is none. Points to nothing of it.
[[nodiscard]] MailHostLookup mail_host_of(const gigo_worker& worker);

}  // namespace gigo::capi
