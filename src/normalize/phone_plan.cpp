// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_plan.hpp"

#include <phonenumbers/phonemetadata.pb.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

// The metadata inside libphonenumber, as its own loader reads it. The library exports both.
namespace i18n::phonenumbers {
int metadata_size();
const void* metadata_get();
}  // namespace i18n::phonenumbers

namespace gigo::normalize {
namespace {

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneMetadataCollection;
using i18n::phonenumbers::PhoneNumberDesc;

std::uint32_t lengths_of(const PhoneNumberDesc& desc) {
  std::uint32_t lengths = 0;
  for (const int length : desc.possible_length()) {
    if (length > 0 && length < 32) lengths |= std::uint32_t{1} << length;
  }
  return lengths;
}

void add_kind(PhonePlan::Source& source, PhoneType type, const PhoneNumberDesc& desc) {
  if (desc.national_number_pattern().empty()) return;
  source.kinds.push_back({type, desc.national_number_pattern(), lengths_of(desc)});
}

PhonePlan::Source source_of(const PhoneMetadata& metadata) {
  PhonePlan::Source source;
  source.region = metadata.id();
  source.country_code = static_cast<std::uint16_t>(metadata.country_code());
  source.main_region = metadata.main_country_for_code();
  source.national_prefix = metadata.national_prefix();
  source.prefix_for_parsing = metadata.national_prefix_for_parsing();
  source.has_transform_rule = !metadata.national_prefix_transform_rule().empty();
  source.international_prefix = metadata.international_prefix();
  source.leading_digits = metadata.leading_digits();
  source.general = metadata.general_desc().national_number_pattern();
  source.general_lengths = lengths_of(metadata.general_desc());
  source.same_mobile_and_fixed = metadata.same_mobile_and_fixed_line_pattern();
  // The order of PhoneNumberUtil::GetNumberTypeHelper.
  add_kind(source, PhoneType::kPremium, metadata.premium_rate());
  add_kind(source, PhoneType::kTollFree, metadata.toll_free());
  add_kind(source, PhoneType::kSharedCost, metadata.shared_cost());
  add_kind(source, PhoneType::kVoip, metadata.voip());
  add_kind(source, PhoneType::kPersonal, metadata.personal_number());
  add_kind(source, PhoneType::kPager, metadata.pager());
  add_kind(source, PhoneType::kUan, metadata.uan());
  add_kind(source, PhoneType::kVoicemail, metadata.voicemail());
  add_kind(source, PhoneType::kFixedLine, metadata.fixed_line());
  add_kind(source, PhoneType::kMobile, metadata.mobile());
  return source;
}

RE2::Options options() {
  RE2::Options chosen;
  chosen.set_log_errors(false);
  chosen.set_max_mem(std::int64_t{4} << 20);
  return chosen;
}

std::unique_ptr<RE2> compiled(const std::string& pattern) {
  if (pattern.empty()) return nullptr;
  auto made = std::make_unique<RE2>(pattern, options());
  return made->ok() ? std::move(made) : nullptr;
}

bool allows(std::uint32_t lengths, std::size_t length) noexcept {
  return lengths == 0 || (length < 32 && (lengths >> length & 1U) != 0);
}

}  // namespace

struct PhonePlan::Patterns {
  std::unique_ptr<RE2::Set> kinds;  // 0 the general one, then the kinds
  std::unique_ptr<RE2> leading_digits, exit_code, national_prefix;
};

PhonePlan::PhonePlan(Source source) : source_(std::move(source)) {}
PhonePlan::~PhonePlan() = default;

const PhonePlan::Patterns& PhonePlan::patterns() const {
  std::call_once(compiled_, [this] {
    auto made = std::make_unique<Patterns>();
    auto set = std::make_unique<RE2::Set>(options(), RE2::ANCHOR_BOTH);
    bool good = set->Add(source_.general, nullptr) == 0;
    for (const Source::Kind& kind : source_.kinds) {
      good = good && set->Add(kind.pattern, nullptr) > 0;
    }
    if (good && set->Compile()) made->kinds = std::move(set);
    made->leading_digits = compiled(source_.leading_digits);
    made->exit_code = compiled(source_.international_prefix);
    made->national_prefix = compiled(source_.prefix_for_parsing);
    patterns_ = std::move(made);
  });
  return *patterns_;
}

PhoneType PhonePlan::type_of(std::string_view national, bool& matches_general) const {
  const Patterns& compiled_patterns = patterns();
  matches_general = false;
  std::vector<int> matched;
  const re2::StringPiece piece(national.data(), national.size());
  if (compiled_patterns.kinds == nullptr || !compiled_patterns.kinds->Match(piece, &matched)) {
    return PhoneType::kUnknown;
  }
  std::sort(matched.begin(), matched.end());
  if (matched.empty() || matched.front() != 0) return PhoneType::kUnknown;
  matches_general = true;
  if (!allows(source_.general_lengths, national.size())) return PhoneType::kUnknown;
  bool fixed = false;
  for (std::size_t i = 1; i < matched.size(); ++i) {
    const Source::Kind& kind = source_.kinds[static_cast<std::size_t>(matched[i]) - 1];
    if (!allows(kind.lengths, national.size())) continue;
    if (kind.type == PhoneType::kFixedLine) {
      if (source_.same_mobile_and_fixed) return PhoneType::kFixedOrMobile;
      fixed = true;
    } else if (kind.type == PhoneType::kMobile) {
      if (fixed) return PhoneType::kFixedOrMobile;
      return source_.same_mobile_and_fixed ? PhoneType::kUnknown : PhoneType::kMobile;
    } else {
      return kind.type;
    }
  }
  return fixed ? PhoneType::kFixedLine : PhoneType::kUnknown;
}

bool PhonePlan::has_leading_digits(std::string_view national) const {
  const RE2* pattern = patterns().leading_digits.get();
  re2::StringPiece piece(national.data(), national.size());
  return pattern != nullptr && RE2::Consume(&piece, *pattern);
}

bool PhonePlan::begins_with_exit_code(std::string_view digits) const {
  const RE2* pattern = patterns().exit_code.get();
  re2::StringPiece piece(digits.data(), digits.size());
  return pattern != nullptr && RE2::Consume(&piece, *pattern);
}

bool PhonePlan::strip_national_prefix(std::string_view& digits) const {
  const RE2* pattern = patterns().national_prefix.get();
  re2::StringPiece piece(digits.data(), digits.size());
  if (pattern == nullptr || !RE2::Consume(&piece, *pattern)) return false;
  if (piece.size() == digits.size()) return false;
  digits = std::string_view(piece.data(), piece.size());
  return true;
}

PhonePlans::PhonePlans() : by_code_(1000) {
  PhoneMetadataCollection collection;
  if (!collection.ParseFromArray(i18n::phonenumbers::metadata_get(),
                                 i18n::phonenumbers::metadata_size())) {
    return;  // every number then takes the slow path, which says what is wrong with the library
  }
  for (const PhoneMetadata& metadata : collection.metadata()) {
    if (metadata.id().size() != 2) continue;  // codes of no country
    plans_.push_back(std::make_unique<PhonePlan>(source_of(metadata)));
    const PhonePlan* plan = plans_.back().get();
    if (plan->source().country_code >= by_code_.size()) continue;
    std::vector<const PhonePlan*>& of_code = by_code_[plan->source().country_code];
    of_code.insert(plan->source().main_region ? of_code.begin() : of_code.end(), plan);
  }
  std::sort(plans_.begin(), plans_.end(),
            [](const auto& a, const auto& b) { return a->source().region < b->source().region; });
}

const PhonePlans& PhonePlans::instance() {
  static const PhonePlans plans;
  return plans;
}

const PhonePlan* PhonePlans::of_region(std::string_view region) const {
  const auto at = std::lower_bound(
      plans_.begin(), plans_.end(), region,
      [](const auto& plan, std::string_view wanted) { return plan->source().region < wanted; });
  return at != plans_.end() && (*at)->source().region == region ? at->get() : nullptr;
}

const std::vector<const PhonePlan*>& PhonePlans::of_code(std::uint16_t code) const {
  return by_code_[code < by_code_.size() ? code : 0];
}

std::string_view national_prefix(std::string_view region) {
  const PhonePlan* plan = PhonePlans::instance().of_region(region);
  return plan == nullptr ? std::string_view{} : std::string_view(plan->source().national_prefix);
}

}  // namespace gigo::normalize
