// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "cli/outputs/outputs.hpp"

namespace gigo::cli {

void add_undecoded_csv(OutputJobs& jobs, const RunView& view) {
  std::vector<const InputFile*> files;
  bool any = false;
  for (const InputFile& file : view.loaded.files) {
    files.push_back(&file);
    any = any || !file.undecoded.empty();
  }
  if (!any) return;
  jobs.push_back({"undecoded.csv", [files = std::move(files)](const io::Sink& sink) {
                    return io::write_undecoded(files, sink);
                  }});
}

}  // namespace gigo::cli
