// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/output_set.hpp"

#include <utility>

#include "base/hash.hpp"
#include "base/thread_pool.hpp"
#include "cli/interrupt.hpp"

namespace gigo::cli {
namespace {

Result<report::OutputFacts> write_one(const OutputJob& job, base::FileWriter& file) {
  base::Hasher128 hasher;
  const io::Sink sink = [&](std::string_view bytes) -> Status {
    if (Status status = check_interrupt(); !status) return status.error();
    hasher.update(bytes);
    return file.write(bytes);
  };
  if (Status status = job.body(sink); !status) return status.error();
  const std::uint64_t size = file.size();
  if (Status status = file.close(); !status) return status.error();
  return report::OutputFacts{job.name, size, base::hex(hasher.digest())};
}

}  // namespace

Status OutputSet::write(std::span<const OutputJob> jobs, unsigned threads) {
  std::vector<base::FileWriter> writers;
  for (const OutputJob& job : jobs) {
    Result<base::FileWriter> file = dir_->open_file(job.name);
    if (!file) return file.error();
    writers.push_back(std::move(*file));
  }
  std::vector<Result<report::OutputFacts>> written(jobs.size(), Error{});
  base::parallel_for(jobs.size(), threads,
                     [&](std::size_t i) { written[i] = write_one(jobs[i], writers[i]); });
  for (Result<report::OutputFacts>& facts : written) {
    if (!facts) return facts.error();
    files_.push_back(std::move(*facts));
  }
  return Done{};
}

Status OutputSet::write_text(const std::string& name, std::string_view text) {
  const OutputJob job = {name, [&](const io::Sink& sink) { return sink(text); }};
  return write({&job, 1}, 1);
}

std::vector<std::string> output_names() {
  return {"rows.csv",       "rows-*.csv",   "people.csv",     "crosswalk.csv",
          "duplicates.csv", "findings.csv", "findings.jsonl", "summary.json",
          "model.json",     "run.json",     "undecoded.csv"};
}

}  // namespace gigo::cli
