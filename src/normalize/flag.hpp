// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells that say yes or no, in the words and signs that systems and people use.
#pragma once

#include <cstdint>
#include <string_view>

#include "gigo/normalize.hpp"

namespace gigo::normalize {

/// Every channel of Channel.
inline constexpr std::uint8_t kAllChannels =
    channel_bit(Channel::kEmail) | channel_bit(Channel::kPhone) | channel_bit(Channel::kPost) |
    channel_bit(Channel::kSms);

/// yes, ja, oui, true, 1, x, ✓ … or no, nein, false, 0 …; kUnknown for everything else.
[[nodiscard]] Flag read_flag(std::string_view cell);

/// A column that says that something happened (bounced, deleted): a date or a count above 0 is yes
/// as well, and so are words such as "bounced", "hard", "deleted".
[[nodiscard]] Flag read_event_flag(std::string_view cell);

/// The channels that a do-not-contact cell closes. `channels` are those of the column (all for a
/// bare one). "yes", a date, "unsubscribed" close them; "no" closes none; "no calls" closes the
/// named ones.
[[nodiscard]] std::uint8_t read_do_not_contact(std::string_view cell, std::uint8_t channels);

/// True when a consent cell says that consent was refused or withdrawn. An empty cell says nothing.
[[nodiscard]] bool is_consent_refused(std::string_view cell);

/// The channels of a kind: "email", "phone", "post", "sms"; all for an empty or unknown kind.
[[nodiscard]] std::uint8_t channels_of_kind(std::string_view kind) noexcept;

}  // namespace gigo::normalize
