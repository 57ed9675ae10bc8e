// SPDX-License-Identifier: Apache-2.0
// The numbering plans inside libgigo.so answer a program that links it, not those of an installed
// library (tests/conformance/phones/canaries.tsv).
#include <array>
#include <fstream>
#include <string>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

struct Canary {
  std::string region, text, e164, type;
};

std::vector<Canary> canaries() {
  std::vector<Canary> read;
  std::ifstream file(GIGO_SOURCE_DIR "/tests/conformance/phones/canaries.tsv");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::array<std::string, 6> column;
    std::size_t at = 0;
    for (std::string& text : column) {
      const std::size_t tab = line.find('\t', at);
      text = line.substr(at, tab - at);
      if (tab == std::string::npos) break;
      at = tab + 1;
    }
    read.push_back({column[0], column[1], column[3] == "-" ? "" : column[3], column[4]});
  }
  return read;
}

std::string_view type_of(gigo_phone_type type) {
  switch (type) {
    case GIGO_PHONE_FIXED_LINE:
      return "fixed_line";
    case GIGO_PHONE_MOBILE:
      return "mobile";
    case GIGO_PHONE_FIXED_LINE_OR_MOBILE:
      return "fixed_line_or_mobile";
    case GIGO_PHONE_TOLL_FREE:
      return "toll_free";
    default:
      return "unknown";
  }
}

TEST(Plans, OfTodayAnswerAProgramThatLinksTheLibrary) {
  const Engine engine = make_engine();
  const Worker worker = make_worker(engine);
  std::size_t asked = 0;
  for (const Canary& canary : canaries()) {
    struct Answer {
      std::string e164, type;
    } answer;
    const gigo_str text{canary.text.data(), canary.text.size()};
    const auto each = [](void* user, const gigo_phone* phone) {
      *static_cast<Answer*>(user) = {std::string(view(phone->e164)),
                                     std::string(type_of(phone->type))};
      return 0;
    };
    ASSERT_EQ(gigo_normalize_phones(worker.get(), &text, 1, canary.region.data(),
                                    canary.region.size(), nullptr, 0, each, &answer, nullptr),
              GIGO_OK);
    EXPECT_EQ(answer.e164, canary.e164) << canary.text;
    EXPECT_EQ(answer.type, canary.type) << canary.text;
    ++asked;
  }
  EXPECT_GE(asked, 15U);
}

}  // namespace
}  // namespace gigo::capi_test
