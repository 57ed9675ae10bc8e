// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/outputs.hpp"

namespace gigo::cli {

Status write_undecoded_csv(OutputSet& out, const RunView& view) {
  std::vector<const InputFile*> files;
  std::size_t cells = 0;
  for (const InputFile& file : view.loaded.files) {
    files.push_back(&file);
    cells += file.undecoded.size();
  }
  if (cells == 0) return Done{};
  return out.write("undecoded.csv",
                   [&](const io::Sink& sink) { return io::write_undecoded(files, sink); });
}

}  // namespace gigo::cli
