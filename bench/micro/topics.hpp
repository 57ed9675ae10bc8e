// SPDX-License-Identifier: Apache-2.0
/// \file
/// Every topic, in the order of the rooms. Each is defined in the file of its name: add_csv() in
/// csv_bench.cpp.
#pragma once

namespace gigo::bench {

// base
void add_hash();
void add_interner();
void add_log2();
void add_radix_sort();
// text
void add_utf8();
void add_clean();
void add_fold();
void add_jaro_winkler();
void add_levenshtein();
void add_osa_distance();
void add_one_edit();
void add_phonetic();
// io
void add_csv();
// normalize
void add_email();
void add_phone();
void add_phone_plan();
void add_name();
void add_nickname();
void add_date();
void add_identifier();
void add_address();
void add_postcode();
void add_organisation();
void add_batch();
void add_contact();
/// Prints how much memory a normalised contact keeps.
void print_kept();
// match
void add_features();
void add_blocking();
void add_pair_score();
void add_class_frequency();
void add_similarity();
// cluster
void add_cluster();
// report
void add_json();

}  // namespace gigo::bench
