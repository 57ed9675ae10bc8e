// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/output_set.hpp"

#include <utility>

#include "cli/interrupt.hpp"

namespace gigo::cli {

Status OutputSet::write(const std::string& name,
                        const std::function<Status(const io::Sink&)>& body) {
  Result<base::FileWriter> file = dir_->open_file(name);
  if (!file) return file.error();
  base::Hasher128 hasher;
  const io::Sink sink = [&](std::string_view bytes) -> Status {
    if (Status status = check_interrupt(); !status) return status.error();
    hasher.update(bytes);
    return file->write(bytes);
  };
  if (Status status = body(sink); !status) return status.error();
  const std::uint64_t size = file->size();
  if (Status status = file->close(); !status) return status.error();
  files_.push_back({name, size, base::hex(hasher.digest())});
  return Done{};
}

Status OutputSet::write_text(const std::string& name, std::string_view text) {
  return write(name, [&](const io::Sink& sink) { return sink(text); });
}

std::vector<std::string> output_names() {
  return {"rows.csv",     "rows-*.csv",     "people.csv",   "crosswalk.csv", "duplicates.csv",
          "findings.csv", "findings.jsonl", "summary.json", "run.json",      "undecoded.csv"};
}

}  // namespace gigo::cli
