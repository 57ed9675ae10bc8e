// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cheap guesses at what one cell is. They confirm or contradict a header over many cells and are
/// never the last word on a cell: the normalisers are. Any bytes are fine; no function allocates
/// unless it says so.
#pragma once

#include <string_view>

namespace gigo::mapping {

/// Empty, or written for "no value": n/a, none, -, null, unknown, ?
[[nodiscard]] bool looks_empty(std::string_view cell) noexcept;
/// Has an @ (or a disguised one) between something and something.
[[nodiscard]] bool looks_like_email(std::string_view cell) noexcept;
/// 5 to 20 digits and little else than what stands in phone numbers.
[[nodiscard]] bool looks_like_phone(std::string_view cell) noexcept;
/// A phone number even where no header says so: a leading +, or groups as no date, number or id has
/// them.
[[nodiscard]] bool looks_like_only_a_phone(std::string_view cell) noexcept;
/// A day in any common spelling, 8 digits, or an epoch time. Not a spreadsheet's day count.
[[nodiscard]] bool looks_like_date(std::string_view cell) noexcept;
/// A spreadsheet's day count of 1920 to 2099: five digits, perhaps a fraction.
[[nodiscard]] bool looks_like_day_count(std::string_view cell) noexcept;
/// A web address or a bare domain.
[[nodiscard]] bool looks_like_website(std::string_view cell) noexcept;
/// Words without @, hardly any digits.
[[nodiscard]] bool looks_like_name(std::string_view cell) noexcept;
/// Has a letter of any script and no @.
[[nodiscard]] bool looks_like_words(std::string_view cell) noexcept;
/// Short, with a digit, as postcodes and house numbers are.
[[nodiscard]] bool looks_like_postcode(std::string_view cell) noexcept;
/// Short, begins with a digit within its first three bytes.
[[nodiscard]] bool looks_like_house_number(std::string_view cell) noexcept;
/// A whole number from `low` to `high`.
[[nodiscard]] bool looks_like_number(std::string_view cell, int low, int high) noexcept;
/// An amount: digits, separators, a currency.
[[nodiscard]] bool looks_like_amount(std::string_view cell) noexcept;
/// At most 40 bytes, with a digit, hardly any blanks.
[[nodiscard]] bool looks_like_identifier(std::string_view cell) noexcept;
/// Yes, no, or something that happened (bounced, a date), as the normaliser of flags reads it.
/// Allocates.
[[nodiscard]] bool looks_like_flag(std::string_view cell);
/// A flag, or words such as "unsubscribed", "no calls". Allocates.
[[nodiscard]] bool looks_like_refusal(std::string_view cell);
/// Mr, Mrs, Dr, Frau, Mme … and nothing else. Allocates.
[[nodiscard]] bool looks_like_honorific(std::string_view cell);
/// Reads as an organisation: a legal form, words that firms have in their names. Allocates.
[[nodiscard]] bool looks_like_organisation(std::string_view cell);
/// "person", "individual", "company", "organisation" and the like. Allocates.
[[nodiscard]] bool looks_like_record_kind(std::string_view cell);
/// "active", "lead", "closed" and the like. Allocates.
[[nodiscard]] bool looks_like_status(std::string_view cell);

}  // namespace gigo::mapping
