// SPDX-License-Identifier: Apache-2.0
#include "capi/scenarios.hpp"

#include <array>
#include <cstdint>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

int swallow(void*, const char*, size_t) { return 0; }
int swallow_finding(void*, const gigo_finding*) { return 0; }
int swallow_email(void*, const gigo_email*) { return 0; }
int swallow_phone(void*, const gigo_phone*) { return 0; }
int swallow_value(void*, const gigo_column_value*) { return 0; }
int no_mail_host(void*, const char*, size_t) { return 0; }
int swallow_progress(void*, const char*, std::uint64_t, std::uint64_t) { return 0; }

const std::array kA = {cell(GIGO_FIELD_FULL_NAME, "Dr. Robert O'Neill-Example"),
                       cell(GIGO_FIELD_EMAIL, "r.oneill@example.com"),
                       cell(GIGO_FIELD_PHONE, "020 7946 0101"),
                       cell(GIGO_FIELD_ADDRESS, "12 Harbour Road, London SW1A 1AA"),
                       cell(GIGO_FIELD_BIRTH_DATE, "1990-02-01")};
const std::array kB = {cell(GIGO_FIELD_FULL_NAME, "ONEILL EXAMPLE, BOB"),
                       cell(GIGO_FIELD_EMAIL, "R.Oneill@Example.com"),
                       cell(GIGO_FIELD_PHONE, "+44 20 7946 0101"),
                       cell(GIGO_FIELD_ORGANISATION, "Harbour Books Limited"),
                       cell(GIGO_FIELD_BIRTH_DATE, "01.02.1990")};

gigo_status configure(const Living&) {
  gigo_config* config = nullptr;
  gigo_status status = gigo_config_new(&config, nullptr);
  if (status == GIGO_OK) status = gigo_config_set(config, "region", 6, "DE", 2, nullptr);
  if (status == GIGO_OK)
    status = gigo_config_set(config, "authoritative", 13, "customer, tax", 13, nullptr);
  gigo_str value{};
  if (status == GIGO_OK) status = gigo_config_get(config, "authoritative", 13, &value, nullptr);
  gigo_config_free(config);
  return status;
}

gigo_status load(const Living& living) {
  constexpr std::string_view kText =
      "region: GB\nreserved_values: ordinary\nmatch:\n  certain: 0.99\n";
  return gigo_config_load(living.config, kText.data(), kText.size(), nullptr);
}

gigo_status describe(const Living&) { return gigo_config_describe(swallow, nullptr, nullptr); }

gigo_status vocabulary(const Living&) { return gigo_vocabulary(swallow, nullptr, nullptr); }

gigo_status start(const Living& living) {
  gigo_engine* engine = nullptr;
  gigo_worker* worker = nullptr;
  gigo_status status = gigo_engine_new(living.config, &engine, nullptr);
  if (status == GIGO_OK) status = gigo_worker_new(engine, &worker, nullptr);
  gigo_worker_free(worker);
  gigo_engine_free(engine);
  return status;
}

gigo_status normalize(const Living& living) {
  for (const gigo_cell& value : kA) {
    auto out = sized<gigo_value>();
    if (const gigo_status status = gigo_normalize(living.worker, &value, "GB", 2, &out, nullptr))
      return status;
  }
  return GIGO_OK;
}

gigo_status columns(const Living& living) {
  constexpr auto text = [](std::string_view view) { return gigo_str{view.data(), view.size()}; };
  const std::array emails = {
      text("Ada Example <ada.Example+crm@Gmail.com>; ben@harbour-books.co.uk"), text("b@gmial.com"),
      text(""), text("zo\xEB")};
  const std::array phones = {text("020 7123 4567 ext. 1234 / +1 212 456 7890"), text("0000000000"),
                             text("Tel: 0800 REVERSE")};
  gigo_status status = gigo_worker_set_mail_host(living.worker, no_mail_host, nullptr, nullptr);
  if (status == GIGO_OK)
    status = gigo_normalize_emails(living.worker, emails.data(), emails.size(), swallow_email,
                                   nullptr, nullptr);
  gigo_worker_set_mail_host(living.worker, nullptr, nullptr, nullptr);
  if (status == GIGO_OK)
    status = gigo_normalize_phones(living.worker, phones.data(), phones.size(), "GB", 2, "mobile",
                                   6, swallow_phone, nullptr, nullptr);
  const std::array others = {text("Dr. Ada van der Quill (Addie)"),
                             text("Flat 3, 21 High St, Leeds"), text("3 March 1985"),
                             text("GB82 WEST 1234 5698 7654 32")};
  for (const gigo_field field : {GIGO_FIELD_FULL_NAME, GIGO_FIELD_ORGANISATION, GIGO_FIELD_ADDRESS,
                                 GIGO_FIELD_COUNTRY, GIGO_FIELD_CREATED, GIGO_FIELD_IDENTIFIER}) {
    if (status == GIGO_OK)
      status = gigo_normalize_column(living.worker, field, nullptr, 0, others.data(), others.size(),
                                     "GB", 2, swallow_value, nullptr, nullptr);
  }
  std::int32_t alike = 0;
  for (const gigo_field field : {GIGO_FIELD_FULL_NAME, GIGO_FIELD_ORGANISATION}) {
    if (status == GIGO_OK)
      status = gigo_similarity(field, others[0].data, others[0].size, others[1].data,
                               others[1].size, &alike, nullptr);
  }
  if (status == GIGO_OK) status = gigo_data_sources(swallow, nullptr, nullptr);
  return status;
}

gigo_status check(const Living& living) {
  return gigo_check(living.worker, kA.data(), kA.size(), swallow_finding, nullptr, nullptr);
}

gigo_status compare(const Living& living) {
  auto score = sized<gigo_score>();
  return gigo_compare(living.worker, kA.data(), kA.size(), kB.data(), kB.size(), &score, nullptr);
}

gigo_status explain(const Living& living) {
  return gigo_explain(living.worker, kA.data(), kA.size(), kB.data(), kB.size(), swallow, nullptr,
                      nullptr);
}

gigo_status block_keys(const Living& living) {
  std::array<std::uint64_t, 256> keys{};
  size_t needed = 0;
  return gigo_block_keys(living.worker, kA.data(), kA.size(), keys.data(), keys.size(), &needed,
                         nullptr);
}

gigo_status fill(const Living& living) {
  gigo_dataset* dataset = nullptr;
  gigo_status status = gigo_dataset_new(living.engine, &dataset, nullptr);
  if (status == GIGO_OK)
    status = gigo_dataset_append(dataset, "1", 1, kA.data(), kA.size(), nullptr);
  if (status == GIGO_OK)
    status = gigo_dataset_append(dataset, "2", 1, kB.data(), kB.size(), nullptr);
  gigo_dataset_free(dataset);
  return status;
}

gigo_status dedupe(const Living& living) {
  gigo_result* result = nullptr;
  const gigo_status status =
      gigo_dedupe(living.dataset, swallow_progress, nullptr, &result, nullptr);
  gigo_result_free(result);
  return status;
}

gigo_status read_result(const Living& living) {
  auto row = sized<gigo_row>();
  auto finding = sized<gigo_finding>();
  auto cluster = sized<gigo_cluster>();
  gigo_status status = gigo_result_row(living.result, 0, &row, nullptr);
  if (status == GIGO_OK)
    status = gigo_result_cluster(living.result, GIGO_COUNT_PERSONS, 0, &cluster, nullptr);
  if (status == GIGO_OK) status = gigo_result_finding(living.result, 0, &finding, nullptr);
  if (status == GIGO_OK)
    status = gigo_result_explain(living.result, 0, 1, swallow, nullptr, nullptr);
  return status;
}

constexpr std::array kScenarios = {
    Scenario{"configure", configure},   Scenario{"load", load},
    Scenario{"describe", describe},     Scenario{"vocabulary", vocabulary},
    Scenario{"start", start},           Scenario{"normalize", normalize},
    Scenario{"columns", columns},       Scenario{"check", check},
    Scenario{"compare", compare},       Scenario{"explain", explain},
    Scenario{"block_keys", block_keys}, Scenario{"fill", fill},
    Scenario{"dedupe", dedupe},         Scenario{"read_result", read_result}};

}  // namespace

std::span<const Scenario> scenarios() { return kScenarios; }

}  // namespace gigo::capi_test
