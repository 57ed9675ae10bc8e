// SPDX-License-Identifier: Apache-2.0
#include "normalize/flag.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gigo::normalize {
namespace {

TEST(Flag, YesAndNoInTheUsualWords) {
  for (const std::string cell :
       {"yes", "Y", "TRUE", "1", " x ", "ja", "Oui", "s\u00ED", "\u2713", "checked", "on"}) {
    EXPECT_EQ(read_flag(cell), Flag::kYes) << cell;
  }
  for (const std::string cell :
       {"no", "N", "false", "0", "nein", "non", "n\u00E3o", "off", "\u2610"}) {
    EXPECT_EQ(read_flag(cell), Flag::kNo) << cell;
  }
  for (const std::string cell : {"", " ", "maybe", "2", "n/a?", "\xFF"}) {
    EXPECT_EQ(read_flag(cell), Flag::kUnknown) << cell;
  }
}

TEST(Flag, ADateOrACountSaysThatItHappened) {
  for (const std::string cell :
       {"2024-01-02", "2024-01-02T10:00:00Z", "3", "hard", "Bounced", "deleted", "yes"}) {
    EXPECT_EQ(read_event_flag(cell), Flag::kYes) << cell;
  }
  for (const std::string cell : {"0", "no", "false"})
    EXPECT_EQ(read_event_flag(cell), Flag::kNo) << cell;
  EXPECT_EQ(read_event_flag("who knows"), Flag::kUnknown);
}

TEST(DoNotContact, ClosesTheChannelsOfTheColumn) {
  const std::uint8_t phone = channel_bit(Channel::kPhone);
  for (const std::string cell :
       {"yes", "1", "x", "unsubscribed", "opt-out", "DNC", "2023-05-06", "all"}) {
    EXPECT_EQ(read_do_not_contact(cell, phone), phone) << cell;
    EXPECT_EQ(read_do_not_contact(cell, kAllChannels), kAllChannels) << cell;
  }
  for (const std::string cell : {"", " ", "no", "0", "FALSE"}) {
    EXPECT_EQ(read_do_not_contact(cell, kAllChannels), 0) << cell;
  }
}

TEST(DoNotContact, NamedChannelsAreClosed) {
  EXPECT_EQ(read_do_not_contact("no calls", kAllChannels), channel_bit(Channel::kPhone));
  EXPECT_EQ(read_do_not_contact("Email, SMS", kAllChannels),
            channel_bit(Channel::kEmail) | channel_bit(Channel::kSms));
  EXPECT_EQ(read_do_not_contact("prefers mornings", kAllChannels), 0);
}

TEST(Consent, OnlyARefusalIsARefusal) {
  for (const std::string cell : {"no", "0", "refused", "Withdrawn", "opted out", "unsubscribed"}) {
    EXPECT_TRUE(is_consent_refused(cell)) << cell;
  }
  for (const std::string cell : {"", "yes", "granted", "2024-01-02", "pending"}) {
    EXPECT_FALSE(is_consent_refused(cell)) << cell;
  }
}

TEST(DoNotContact, KindsOfColumnsAreChannels) {
  EXPECT_EQ(channels_of_kind("phone"), channel_bit(Channel::kPhone));
  EXPECT_EQ(channels_of_kind("email"), channel_bit(Channel::kEmail));
  EXPECT_EQ(channels_of_kind("post"), channel_bit(Channel::kPost));
  EXPECT_EQ(channels_of_kind("sms"), channel_bit(Channel::kSms));
  EXPECT_EQ(channels_of_kind(""), kAllChannels);
}

}  // namespace
}  // namespace gigo::normalize
