// SPDX-License-Identifier: Apache-2.0
// [R-ERROR-3] Whatever can be seen to be wrong gives a code and does nothing.
#include <array>
#include <cstring>
#include <string>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

int swallow(void*, const char*, size_t) { return 0; }
int swallow_finding(void*, const gigo_finding*) { return 0; }
int swallow_email(void*, const gigo_email*) { return 0; }
int swallow_phone(void*, const gigo_phone*) { return 0; }
int swallow_value(void*, const gigo_column_value*) { return 0; }

/// One of each handle.
class Misuse : public testing::Test {
 protected:
  void SetUp() override {
    gigo_dataset* dataset = nullptr;
    ASSERT_EQ(gigo_dataset_new(engine_.get(), &dataset, nullptr), GIGO_OK);
    dataset_.reset(dataset);
    append_list(dataset, 8);
    result_ = dedupe(dataset_);
  }

  /// What every misuse must give.
  void expect_misuse(gigo_status status, const gigo_error& error, int line) {
    EXPECT_EQ(status, GIGO_MISUSE) << "line " << line;
    EXPECT_EQ(error.code, GIGO_MISUSE) << "line " << line;
    EXPECT_NE(error.message[0], '\0') << "line " << line;
  }

  Config config_ = make_config();
  Engine engine_ = make_engine();
  Worker worker_ = make_worker(engine_);
  Dataset dataset_;
  Result result_;
  Profile profile_ = person("Ada Example", "ada@example.com", "020 7946 0101");
};

// Called with an error struct, and without one.
#define EXPECT_MISUSE(call)                     \
  do {                                          \
    gigo_error error{};                         \
    gigo_error* e = &error;                     \
    expect_misuse(call, error, __LINE__);       \
    e = nullptr;                                \
    EXPECT_EQ(call, GIGO_MISUSE) << "no error"; \
  } while (false)

TEST_F(Misuse, NullWhereNoneIsAllowed) {
  gigo_config* config = config_.get();
  gigo_engine* engine = engine_.get();
  gigo_worker* worker = worker_.get();
  gigo_dataset* dataset = dataset_.get();
  gigo_result* result = result_.get();
  const gigo_cell* cells = profile_.data();
  gigo_str text{};
  auto value = sized<gigo_value>();
  auto score = sized<gigo_score>();
  auto cluster = sized<gigo_cluster>();
  auto row = sized<gigo_row>();
  auto pair = sized<gigo_pair>();
  auto finding = sized<gigo_finding>();
  gigo_engine* made_engine = nullptr;
  gigo_worker* made_worker = nullptr;
  gigo_dataset* made_dataset = nullptr;
  gigo_result* made_result = nullptr;
  size_t needed = 0;
  std::array<std::uint64_t, 4> keys{};

  EXPECT_MISUSE(gigo_vocabulary(nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_data_sources(nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_config_new(nullptr, e));
  EXPECT_MISUSE(gigo_config_set(nullptr, "region", 6, "GB", 2, e));
  EXPECT_MISUSE(gigo_config_set(config, nullptr, 6, "GB", 2, e));
  EXPECT_MISUSE(gigo_config_set(config, "region", 6, nullptr, 2, e));
  EXPECT_MISUSE(gigo_config_get(nullptr, "region", 6, &text, e));
  EXPECT_MISUSE(gigo_config_get(config, nullptr, 6, &text, e));
  EXPECT_MISUSE(gigo_config_get(config, "region", 6, nullptr, e));
  EXPECT_MISUSE(gigo_config_load(nullptr, "", 0, e));
  EXPECT_MISUSE(gigo_config_load(config, nullptr, 5, e));
  EXPECT_MISUSE(gigo_config_describe(nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_engine_new(nullptr, &made_engine, e));
  EXPECT_MISUSE(gigo_engine_new(config, nullptr, e));
  EXPECT_MISUSE(gigo_worker_new(nullptr, &made_worker, e));
  EXPECT_MISUSE(gigo_worker_new(engine, nullptr, e));
  EXPECT_MISUSE(gigo_normalize(nullptr, cells, nullptr, 0, &value, e));
  EXPECT_MISUSE(gigo_normalize(worker, nullptr, nullptr, 0, &value, e));
  EXPECT_MISUSE(gigo_normalize(worker, cells, nullptr, 2, &value, e));
  EXPECT_MISUSE(gigo_normalize(worker, cells, nullptr, 0, nullptr, e));
  const gigo_str mail[] = {{"a", 1}, {nullptr, 3}};
  EXPECT_MISUSE(gigo_worker_set_mail_host(nullptr, nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_normalize_emails(nullptr, mail, 1, swallow_email, nullptr, e));
  EXPECT_MISUSE(gigo_normalize_emails(worker, nullptr, 1, swallow_email, nullptr, e));
  EXPECT_MISUSE(gigo_normalize_emails(worker, mail, 1, nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_normalize_emails(worker, mail, 2, swallow_email, nullptr, e));
  const auto phones = [&](gigo_worker* w, const gigo_str* texts, std::size_t count,
                          const char* region, const char* kind, gigo_phone_fn each, gigo_error* e) {
    return gigo_normalize_phones(w, texts, count, region, 2, kind, 2, each, nullptr, e);
  };
  EXPECT_MISUSE(phones(nullptr, mail, 1, "GB", "sm", swallow_phone, e));
  EXPECT_MISUSE(phones(worker, nullptr, 1, "GB", "sm", swallow_phone, e));
  EXPECT_MISUSE(phones(worker, mail, 1, nullptr, "sm", swallow_phone, e));
  EXPECT_MISUSE(phones(worker, mail, 1, "GB", nullptr, swallow_phone, e));
  EXPECT_MISUSE(phones(worker, mail, 1, "GB", "sm", nullptr, e));
  EXPECT_MISUSE(phones(worker, mail, 2, "GB", "sm", swallow_phone, e));
  const auto column = [&](gigo_worker* w, const gigo_str* texts, std::size_t count,
                          const char* region, const char* kind, gigo_column_fn each,
                          gigo_error* e) {
    return gigo_normalize_column(w, GIGO_FIELD_IDENTIFIER, kind, 3, texts, count, region, 2, each,
                                 nullptr, e);
  };
  EXPECT_MISUSE(column(nullptr, mail, 1, "GB", "vat", swallow_value, e));
  EXPECT_MISUSE(column(worker, nullptr, 1, "GB", "vat", swallow_value, e));
  EXPECT_MISUSE(column(worker, mail, 1, nullptr, "vat", swallow_value, e));
  EXPECT_MISUSE(column(worker, mail, 1, "GB", nullptr, swallow_value, e));
  EXPECT_MISUSE(column(worker, mail, 1, "GB", "vat", nullptr, e));
  EXPECT_MISUSE(column(worker, mail, 2, "GB", "vat", swallow_value, e));
  std::int32_t alike = 0;
  EXPECT_MISUSE(gigo_similarity(GIGO_FIELD_FULL_NAME, nullptr, 1, "b", 1, &alike, e));
  EXPECT_MISUSE(gigo_similarity(GIGO_FIELD_FULL_NAME, "a", 1, nullptr, 1, &alike, e));
  EXPECT_MISUSE(gigo_similarity(GIGO_FIELD_FULL_NAME, "a", 1, "b", 1, nullptr, e));
  EXPECT_MISUSE(gigo_check(nullptr, cells, 1, swallow_finding, nullptr, e));
  EXPECT_MISUSE(gigo_check(worker, nullptr, 1, swallow_finding, nullptr, e));
  EXPECT_MISUSE(gigo_check(worker, cells, 1, nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_compare(nullptr, cells, 1, cells, 1, &score, e));
  EXPECT_MISUSE(gigo_compare(worker, nullptr, 1, cells, 1, &score, e));
  EXPECT_MISUSE(gigo_compare(worker, cells, 1, nullptr, 1, &score, e));
  EXPECT_MISUSE(gigo_compare(worker, cells, 1, cells, 1, nullptr, e));
  EXPECT_MISUSE(gigo_explain(nullptr, cells, 1, cells, 1, swallow, nullptr, e));
  EXPECT_MISUSE(gigo_explain(worker, nullptr, 1, cells, 1, swallow, nullptr, e));
  EXPECT_MISUSE(gigo_explain(worker, cells, 1, cells, 1, nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_block_keys(nullptr, cells, 1, keys.data(), keys.size(), &needed, e));
  EXPECT_MISUSE(gigo_block_keys(worker, nullptr, 1, keys.data(), keys.size(), &needed, e));
  EXPECT_MISUSE(gigo_block_keys(worker, cells, 1, nullptr, 4, &needed, e));
  EXPECT_MISUSE(gigo_block_keys(worker, cells, 1, keys.data(), keys.size(), nullptr, e));
  EXPECT_MISUSE(gigo_dataset_new(nullptr, &made_dataset, e));
  EXPECT_MISUSE(gigo_dataset_new(engine, nullptr, e));
  EXPECT_MISUSE(gigo_dataset_append(nullptr, "1", 1, cells, 1, e));
  EXPECT_MISUSE(gigo_dataset_append(dataset, nullptr, 1, cells, 1, e));
  EXPECT_MISUSE(gigo_dataset_append(dataset, "1", 1, nullptr, 1, e));
  EXPECT_MISUSE(gigo_dedupe(nullptr, nullptr, nullptr, &made_result, e));
  EXPECT_MISUSE(gigo_dedupe(dataset, nullptr, nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_result_cluster(nullptr, GIGO_COUNT_PERSONS, 0, &cluster, e));
  EXPECT_MISUSE(gigo_result_cluster(result, GIGO_COUNT_PERSONS, 0, nullptr, e));
  EXPECT_MISUSE(gigo_result_row(nullptr, 0, &row, e));
  EXPECT_MISUSE(gigo_result_row(result, 0, nullptr, e));
  EXPECT_MISUSE(gigo_result_pair(nullptr, 0, &pair, e));
  EXPECT_MISUSE(gigo_result_pair(result, 0, nullptr, e));
  EXPECT_MISUSE(gigo_result_explain(nullptr, 0, 1, swallow, nullptr, e));
  EXPECT_MISUSE(gigo_result_explain(result, 0, 1, nullptr, nullptr, e));
  EXPECT_MISUSE(gigo_result_finding(nullptr, 0, &finding, e));
  EXPECT_MISUSE(gigo_result_finding(result, 0, nullptr, e));

  // Values with a length and no bytes.
  gigo_cell hollow = cell(GIGO_FIELD_EMAIL, "");
  hollow.value = {nullptr, 3};
  EXPECT_MISUSE(gigo_check(worker, &hollow, 1, swallow_finding, nullptr, e));
  hollow.value = {nullptr, 0};
  hollow.kind = {nullptr, 3};
  EXPECT_MISUSE(gigo_check(worker, &hollow, 1, swallow_finding, nullptr, e));

  EXPECT_EQ(made_engine, nullptr);
  EXPECT_EQ(made_worker, nullptr);
  EXPECT_EQ(made_dataset, nullptr);
  EXPECT_EQ(made_result, nullptr);
}

TEST_F(Misuse, FunctionsWithoutAStatusTakeNull) {
  EXPECT_EQ(gigo_dataset_rows(nullptr), 0u);
  EXPECT_EQ(gigo_result_count(nullptr, GIGO_COUNT_ROWS), 0u);
  EXPECT_EQ(gigo_result_count(result_.get(), 12345), 0u);
  EXPECT_EQ(gigo_engine_ref(nullptr), nullptr);
  EXPECT_EQ(view(gigo_engine_fingerprint(nullptr)), "");
  EXPECT_NE(gigo_engine_fingerprint(nullptr).data, nullptr);
  gigo_config_free(nullptr);  // [R-HANDLE-1]
  gigo_engine_free(nullptr);
  gigo_worker_free(nullptr);
  gigo_dataset_free(nullptr);
  gigo_result_free(nullptr);
}

TEST_F(Misuse, AHandleOfAnotherKind) {
  void* const handles[] = {config_.get(), engine_.get(), worker_.get(), dataset_.get(),
                           result_.get()};
  const gigo_cell* cells = profile_.data();
  gigo_str text{};
  auto value = sized<gigo_value>();
  auto row = sized<gigo_row>();
  gigo_engine* made_engine = nullptr;
  gigo_worker* made_worker = nullptr;
  gigo_dataset* made_dataset = nullptr;
  gigo_result* made_result = nullptr;
  for (void* handle : handles) {
    if (handle != config_.get()) {
      auto* wrong = static_cast<gigo_config*>(handle);
      EXPECT_MISUSE(gigo_config_set(wrong, "region", 6, "GB", 2, e));
      EXPECT_MISUSE(gigo_config_get(wrong, "region", 6, &text, e));
      EXPECT_MISUSE(gigo_config_load(wrong, "", 0, e));
      EXPECT_MISUSE(gigo_engine_new(wrong, &made_engine, e));
    }
    if (handle != engine_.get()) {
      auto* wrong = static_cast<gigo_engine*>(handle);
      EXPECT_MISUSE(gigo_worker_new(wrong, &made_worker, e));
      EXPECT_MISUSE(gigo_dataset_new(wrong, &made_dataset, e));
      EXPECT_EQ(gigo_engine_ref(wrong), nullptr);
      EXPECT_EQ(view(gigo_engine_fingerprint(wrong)), "");
    }
    if (handle != worker_.get()) {
      auto* wrong = static_cast<gigo_worker*>(handle);
      EXPECT_MISUSE(gigo_normalize(wrong, cells, nullptr, 0, &value, e));
      EXPECT_MISUSE(gigo_check(wrong, cells, 1, swallow_finding, nullptr, e));
      const gigo_str mail = {"a", 1};
      EXPECT_MISUSE(gigo_worker_set_mail_host(wrong, nullptr, nullptr, e));
      EXPECT_MISUSE(gigo_normalize_emails(wrong, &mail, 1, swallow_email, nullptr, e));
      EXPECT_MISUSE(gigo_normalize_phones(wrong, &mail, 1, nullptr, 0, nullptr, 0, swallow_phone,
                                          nullptr, e));
      EXPECT_MISUSE(gigo_normalize_column(wrong, GIGO_FIELD_FULL_NAME, nullptr, 0, &mail, 1,
                                          nullptr, 0, swallow_value, nullptr, e));
    }
    if (handle != dataset_.get()) {
      auto* wrong = static_cast<gigo_dataset*>(handle);
      EXPECT_MISUSE(gigo_dataset_append(wrong, "1", 1, cells, 1, e));
      EXPECT_MISUSE(gigo_dedupe(wrong, nullptr, nullptr, &made_result, e));
      EXPECT_EQ(gigo_dataset_rows(wrong), 0u);
    }
    if (handle != result_.get()) {
      auto* wrong = static_cast<gigo_result*>(handle);
      EXPECT_MISUSE(gigo_result_row(wrong, 0, &row, e));
      EXPECT_EQ(gigo_result_count(wrong, GIGO_COUNT_ROWS), 0u);
    }
  }
}

/// `call(struct)` with too small a size must do nothing at all.
template <class T, class Call>
void expect_size_matters(Call call) {
  for (const std::uint32_t size : {0u, 3u, static_cast<std::uint32_t>(sizeof(T) - 1)}) {
    T out;
    std::memset(&out, 0x5a, sizeof out);
    out.struct_size = size;
    T before;
    std::memcpy(&before, &out, sizeof out);
    gigo_error error{};
    EXPECT_EQ(call(&out, &error), GIGO_MISUSE) << size;
    EXPECT_EQ(std::memcmp(&out, &before, sizeof out), 0) << "[R-ERROR-2] " << size;
  }
}

TEST_F(Misuse, AWrongStructSize) {
  const Profile& p = profile_;
  expect_size_matters<gigo_value>([&](auto* out, auto* e) {
    return gigo_normalize(worker_.get(), p.data(), nullptr, 0, out, e);
  });
  expect_size_matters<gigo_score>([&](auto* out, auto* e) {
    return gigo_compare(worker_.get(), p.data(), p.size(), p.data(), p.size(), out, e);
  });
  expect_size_matters<gigo_cluster>([&](auto* out, auto* e) {
    return gigo_result_cluster(result_.get(), GIGO_COUNT_PERSONS, 0, out, e);
  });
  expect_size_matters<gigo_row>(
      [&](auto* out, auto* e) { return gigo_result_row(result_.get(), 0, out, e); });
  expect_size_matters<gigo_pair>(
      [&](auto* out, auto* e) { return gigo_result_pair(result_.get(), 0, out, e); });
  expect_size_matters<gigo_finding>(
      [&](auto* out, auto* e) { return gigo_result_finding(result_.get(), 0, out, e); });
}

TEST_F(Misuse, OutOfRange) {  // [R-ERROR-2]
  gigo_error error{};
  auto row = sized<gigo_row>();
  auto pair = sized<gigo_pair>();
  auto cluster = sized<gigo_cluster>();
  auto finding = sized<gigo_finding>();
  gigo_result* result = result_.get();
  for (const std::uint64_t far : {std::uint64_t{1000}, ~std::uint64_t{0}}) {
    EXPECT_EQ(gigo_result_row(result, far, &row, &error), GIGO_OUT_OF_RANGE);
    EXPECT_EQ(gigo_result_pair(result, far, &pair, &error), GIGO_OUT_OF_RANGE);
    EXPECT_EQ(gigo_result_cluster(result, GIGO_COUNT_PERSONS, far, &cluster, &error),
              GIGO_OUT_OF_RANGE);
    EXPECT_EQ(gigo_result_finding(result, far, &finding, &error), GIGO_OUT_OF_RANGE);
    EXPECT_EQ(gigo_result_explain(result, 0, far, swallow, nullptr, &error), GIGO_OUT_OF_RANGE);
  }
  EXPECT_EQ(row.id.data, nullptr);
  EXPECT_EQ(cluster.row, nullptr);
  EXPECT_EQ(gigo_result_cluster(result, GIGO_COUNT_ROWS, 0, &cluster, &error), GIGO_MISUSE);
  EXPECT_EQ(gigo_result_explain(result, 1, 1, swallow, nullptr, &error), GIGO_MISUSE);
}

TEST_F(Misuse, AnUnknownFieldIsNamedByItsPlace) {
  gigo_error error{};
  Profile wrong = profile_;
  for (const gigo_field field : {gigo_field{0}, gigo_field{-1}, gigo_field{9999}}) {
    wrong[1].field = field;
    EXPECT_EQ(
        gigo_check(worker_.get(), wrong.data(), wrong.size(), swallow_finding, nullptr, &error),
        GIGO_UNKNOWN_FIELD);
    EXPECT_EQ(error.column, 1);
    auto score = sized<gigo_score>();
    EXPECT_EQ(gigo_compare(worker_.get(), profile_.data(), 3, wrong.data(), 3, &score, &error),
              GIGO_UNKNOWN_FIELD);
    EXPECT_EQ(error.row, 1);
    EXPECT_EQ(gigo_dataset_append(dataset_.get(), nullptr, 0, wrong.data(), 3, &error),
              GIGO_UNKNOWN_FIELD);
  }
}

TEST_F(Misuse, TooMuchOfEverything) {
  gigo_error error{};
  const std::vector<gigo_cell> many(GIGO_MAX_CELLS + 1, cell(GIGO_FIELD_EMAIL, "a@example.com"));
  EXPECT_EQ(gigo_check(worker_.get(), many.data(), many.size(), swallow_finding, nullptr, &error),
            GIGO_INPUT);
  EXPECT_EQ(gigo_dataset_append(dataset_.get(), nullptr, 0, many.data(), many.size(), &error),
            GIGO_INPUT);
  std::string found;
  const std::string huge((1U << 20U) + 10, 'x');
  const gigo_cell value = cell(GIGO_FIELD_FULL_NAME, huge);
  EXPECT_EQ(gigo_check(worker_.get(), &value, 1, append_finding, &found, &error), GIGO_OK);
  EXPECT_NE(found.find("csv.huge_cell"), std::string::npos) << found;
}

}  // namespace
}  // namespace gigo::capi_test
