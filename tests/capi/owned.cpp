// SPDX-License-Identifier: Apache-2.0
#include "capi/owned.hpp"

#include <array>
#include <cstdio>
#include <stdexcept>

// ICU is not built with the thread sanitizer, which so does not see how ICU hands out what it makes
// once.
extern "C" __attribute__((visibility("default"))) const char* __tsan_default_suppressions();
const char* __tsan_default_suppressions() { return "race:UMemory::operator new\n"; }

namespace gigo::capi_test {
namespace {

void require(gigo_status status, const gigo_error& error, const char* what) {
  if (status != GIGO_OK) {
    throw std::runtime_error(std::string(what) + ": " + gigo_status_text(status) + ": " +
                             error.message);
  }
}

}  // namespace

Config make_config(const Settings& settings) {
  gigo_config* config = nullptr;
  gigo_error error;
  require(gigo_config_new(&config, &error), error, "gigo_config_new");
  Config made(config);
  for (const auto& [key, value] : settings) {
    require(gigo_config_set(config, key.data(), key.size(), value.data(), value.size(), &error),
            error, "gigo_config_set");
  }
  return made;
}

Engine make_engine(const Settings& settings) {
  gigo_engine* engine = nullptr;
  gigo_error error;
  require(gigo_engine_new(make_config(settings).get(), &engine, &error), error, "gigo_engine_new");
  return Engine(engine);
}

Worker make_worker(const Engine& engine) {
  gigo_worker* worker = nullptr;
  gigo_error error;
  require(gigo_worker_new(engine.get(), &worker, &error), error, "gigo_worker_new");
  return Worker(worker);
}

Result dedupe(const Dataset& dataset) {
  gigo_result* result = nullptr;
  gigo_error error;
  require(gigo_dedupe(dataset.get(), nullptr, nullptr, &result, &error), error, "gigo_dedupe");
  return Result(result);
}

gigo_cell cell(gigo_field field, std::string_view value, std::string_view kind) {
  return {field, 0, {kind.data(), kind.size()}, {value.data(), value.size()}};
}

Profile person(std::string_view name, std::string_view email, std::string_view phone) {
  return {cell(GIGO_FIELD_FULL_NAME, name), cell(GIGO_FIELD_EMAIL, email),
          cell(GIGO_FIELD_PHONE, phone)};
}

int append(void* user, const char* data, size_t size) {
  static_cast<std::string*>(user)->append(data, size);
  return 0;
}

int append_finding(void* user, const gigo_finding* finding) {
  std::string& out = *static_cast<std::string*>(user);
  for (const std::int64_t number :
       {static_cast<std::int64_t>(finding->row), static_cast<std::int64_t>(finding->cell),
        std::int64_t{finding->code}, std::int64_t{finding->severity}, std::int64_t{finding->fix},
        std::int64_t{finding->field}}) {
    out += std::to_string(number) + ' ';
  }
  for (const gigo_str text :
       {finding->name, finding->message, finding->advice, finding->suggestion}) {
    out.append(view(text)) += '|';
  }
  out += '\n';
  return 0;
}

void append_list(gigo_dataset* dataset, int people) {
  constexpr std::array kGiven = {"Ada",  "Ben",   "Chidi", "Dana", "Emre",
                                 "Femi", "Greta", "Hana",  "Ivo",  "Jonas"};
  constexpr std::array kFamily = {"Abbott",  "Brandt", "Castle", "Dorsey",
                                  "Eriksen", "Fuller", "Grange", "Holt"};
  gigo_error error;
  const auto add = [&](const std::string& id, const Profile& profile) {
    require(
        gigo_dataset_append(dataset, id.data(), id.size(), profile.data(), profile.size(), &error),
        error, "gigo_dataset_append");
  };
  for (int n = 0; n < people; ++n) {
    const std::string given = kGiven[static_cast<std::size_t>(n) % kGiven.size()];
    const std::string family =
        kFamily[static_cast<std::size_t>(n) / kGiven.size() % kFamily.size()];
    const std::string digits = std::to_string(7946100 + n).substr(4);
    const std::string id = "C" + std::to_string(n);
    add(id, person(given + " " + family, given + "." + family + "@example.com",
                   "+44 20 7946 0" + digits));
    if (n % 4 == 0) {
      add(id + "x", person(family + ", " + given, given + "." + family + "@EXAMPLE.com",
                           "020 7946 0" + digits));
    }
  }
  add("bad1", person("", "not an address", "12"));
  add("bad2", person("test test", "n/a", "n/a"));
  add("", {cell(GIGO_FIELD_BIRTH_DATE, "31/02/1990"), cell(GIGO_FIELD_CITY, "Br\xC3\xBChl")});
}

std::string answers(gigo_engine* engine) {
  std::string said;
  gigo_error error;
  const auto number = [&](std::int64_t value) { said += std::to_string(value) + ' '; };
  const auto text = [&](gigo_str value) { said.append(view(value)) += '|'; };

  gigo_worker* made = nullptr;
  require(gigo_worker_new(engine, &made, &error), error, "gigo_worker_new");
  const Worker worker(made);
  const std::array values = {cell(GIGO_FIELD_FULL_NAME, "Dr. \xC4\xB0rem O'NEILL jr."),
                             cell(GIGO_FIELD_EMAIL, " Ada.Example@Gmial.com "),
                             cell(GIGO_FIELD_PHONE, "(020) 7946 0101 ext. 7"),
                             cell(GIGO_FIELD_BIRTH_DATE, "1.2.1990"),
                             cell(GIGO_FIELD_COUNTRY, "Deutschland"),
                             cell(GIGO_FIELD_ORGANISATION, "HARBOUR BOOKS ltd")};
  for (const gigo_cell& value : values) {
    auto out = sized<gigo_value>();
    require(gigo_normalize(worker.get(), &value, nullptr, 0, &out, &error), error,
            "gigo_normalize");
    number(out.status), number(out.code), text(out.text), text(out.reason), text(out.suggestion);
    for (std::uint32_t i = 0; i < out.part_count; ++i)
      text(out.part[i].name), text(out.part[i].text);
    said += '\n';
  }
  const Profile a = person("Robert Example", "r.example@example.com", "020 7946 0101");
  const Profile b = person("EXAMPLE, BOB", "R.Example@Example.com", "+44 20 7946 0101");
  require(gigo_check(worker.get(), values.data(), values.size(), append_finding, &said, &error),
          error, "gigo_check");
  auto score = sized<gigo_score>();
  require(gigo_compare(worker.get(), a.data(), a.size(), b.data(), b.size(), &score, &error), error,
          "gigo_compare");
  number(score.verdict), number(score.weight), number(score.prior), number(score.related);
  number(static_cast<std::int64_t>(score.probability * (1 << 30)));
  require(gigo_explain(worker.get(), a.data(), a.size(), b.data(), b.size(), append, &said, &error),
          error, "gigo_explain");
  std::array<std::uint64_t, 256> keys{};
  size_t needed = 0;
  require(
      gigo_block_keys(worker.get(), a.data(), a.size(), keys.data(), keys.size(), &needed, &error),
      error, "gigo_block_keys");
  for (size_t i = 0; i < needed; ++i) said += std::to_string(keys[i]) + ' ';

  gigo_dataset* rows = nullptr;
  require(gigo_dataset_new(engine, &rows, &error), error, "gigo_dataset_new");
  const Dataset dataset(rows);
  append_list(rows, 40);
  const Result result = dedupe(dataset);
  for (const gigo_count kind : {GIGO_COUNT_PERSONS, GIGO_COUNT_MERGE_GROUPS}) {
    for (std::uint64_t i = 0; i < gigo_result_count(result.get(), kind); ++i) {
      auto cluster = sized<gigo_cluster>();
      require(gigo_result_cluster(result.get(), kind, i, &cluster, &error), error,
              "gigo_result_cluster");
      text(cluster.id);
      for (std::uint64_t k = 0; k < cluster.row_count; ++k)
        number(static_cast<std::int64_t>(cluster.row[k]));
    }
  }
  for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_ROWS); ++i) {
    auto row = sized<gigo_row>();
    require(gigo_result_row(result.get(), i, &row, &error), error, "gigo_result_row");
    number(row.completeness), text(row.id), text(row.key);
  }
  for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_PAIRS); ++i) {
    auto pair = sized<gigo_pair>();
    require(gigo_result_pair(result.get(), i, &pair, &error), error, "gigo_result_pair");
    number(pair.weight), number(pair.verdict), number(pair.flags);
    require(gigo_result_explain(result.get(), pair.a, pair.b, append, &said, &error), error,
            "gigo_result_explain");
  }
  for (std::uint64_t i = 0; i < gigo_result_count(result.get(), GIGO_COUNT_FINDINGS); ++i) {
    auto finding = sized<gigo_finding>();
    require(gigo_result_finding(result.get(), i, &finding, &error), error, "gigo_result_finding");
    append_finding(&said, &finding);
  }
  return said;
}

}  // namespace gigo::capi_test
