// SPDX-License-Identifier: Apache-2.0
// Every allocation of the library fails in turn.
#include <string>

#include "capi/failing_new.hpp"
#include "capi/owned.hpp"
#include "capi/scenarios.hpp"

namespace gigo::capi_test {
namespace {

class OutOfMemory : public testing::TestWithParam<Scenario> {
 protected:
  void SetUp() override {
    gigo_dataset* dataset = nullptr;
    ASSERT_EQ(gigo_dataset_new(engine_.get(), &dataset, nullptr), GIGO_OK);
    dataset_.reset(dataset);
    append_list(dataset, 8);
    result_ = dedupe(dataset_);
    living_ = {config_.get(), engine_.get(), worker_.get(), dataset_.get(), result_.get()};
  }

  Config config_ = make_config();
  Engine engine_ = make_engine();
  Worker worker_ = make_worker(engine_);
  Dataset dataset_;
  Result result_;
  Living living_{};
};

// [R-ERROR-4] The status is the whole truth, and every handle stays usable. That nothing leaks is
// seen by the leak sanitizer.
TEST_P(OutOfMemory, GivesTheCodeAndLeavesEveryHandleUsable) {
  const Scenario& scenario = GetParam();
  ASSERT_EQ(scenario.run(living_), GIGO_OK) << "with enough memory";
  const std::string before = answers(engine_.get());
  long tried = 0;
  for (bool failed = true; failed; ++tried) {
    const long failed_before = g_failed;
    g_left = tried;
    const gigo_status status = scenario.run(living_);
    g_left = -1;
    failed = g_failed != failed_before;
    // Who asks for memory that he can do without (a faster sort) may be refused and succeed.
    ASSERT_TRUE(status == GIGO_NOMEM || status == GIGO_OK)
        << "allocation " << tried << ": " << gigo_status_text(status);
    ASSERT_TRUE(failed || status == GIGO_OK) << "no allocation failed, but the call did";
    ASSERT_EQ(scenario.run(living_), GIGO_OK) << "after allocation " << tried << " had failed";
  }
  EXPECT_EQ(answers(engine_.get()), before);
  EXPECT_GT(tried, 1) << "nothing was allocated: this test shows nothing";
  RecordProperty("allocations", static_cast<int>(tried - 1));
}

INSTANTIATE_TEST_SUITE_P(EveryAllocation, OutOfMemory,
                         testing::ValuesIn(scenarios().begin(), scenarios().end()),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(OutOfMemoryOfTheTest, ReachesTheLibrary) {
  gigo_config* config = nullptr;
  g_left = 0;
  const gigo_status status = gigo_config_new(&config, nullptr);
  g_left = -1;
  EXPECT_EQ(status, GIGO_NOMEM);
  EXPECT_EQ(config, nullptr);
}

}  // namespace
}  // namespace gigo::capi_test
