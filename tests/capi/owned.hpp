// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the tests of the C interface share: handles that free themselves, cells, and an invented
/// list.
#pragma once

#include <gigo/gigo.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gigo::capi_test {

/// Frees whatever kind of handle it is given.
struct Free {
  void operator()(gigo_config* handle) const { gigo_config_free(handle); }
  void operator()(gigo_engine* handle) const { gigo_engine_free(handle); }
  void operator()(gigo_worker* handle) const { gigo_worker_free(handle); }
  void operator()(gigo_dataset* handle) const { gigo_dataset_free(handle); }
  void operator()(gigo_result* handle) const { gigo_result_free(handle); }
};
using Config = std::unique_ptr<gigo_config, Free>;
using Engine = std::unique_ptr<gigo_engine, Free>;
using Worker = std::unique_ptr<gigo_worker, Free>;
using Dataset = std::unique_ptr<gigo_dataset, Free>;
using Result = std::unique_ptr<gigo_result, Free>;

/// Keys and values for gigo_config_set().
using Settings = std::vector<std::pair<std::string_view, std::string_view>>;

/// The settings that most tests use: British numbers, and values reserved for examples taken as
/// ordinary ones.
inline const Settings kBritish = {{"region", "GB"}, {"reserved_values", "ordinary"}};

Config make_config(const Settings& settings = kBritish);
Engine make_engine(const Settings& settings = kBritish);
Worker make_worker(const Engine& engine);
Result dedupe(const Dataset& dataset);

/// A cell that points to the texts given.
gigo_cell cell(gigo_field field, std::string_view value, std::string_view kind = {});

/// A profile; points to the texts given.
using Profile = std::vector<gigo_cell>;
Profile person(std::string_view name, std::string_view email, std::string_view phone);

inline std::string_view view(gigo_str text) { return {text.data, text.size}; }

/// A struct with its struct_size set.
template <class T>
T sized() {
  T made{};
  made.struct_size = sizeof made;
  return made;
}

/// A gigo_write_fn whose `user` is a std::string*.
int append(void* user, const char* data, size_t size);
/// A gigo_finding_fn whose `user` is a std::string*: one line a finding, every member in it.
int append_finding(void* user, const gigo_finding* finding);

/// Appends `people` invented people, of whom every fourth is there twice, and a few broken rows.
void append_list(gigo_dataset* dataset, int people);

/// Everything that an engine says about some values, profiles and a list, as text: what must be
/// equal everywhere. Throws std::runtime_error when a call fails, so that it can be used on any
/// thread.
std::string answers(gigo_engine* engine);

}  // namespace gigo::capi_test
