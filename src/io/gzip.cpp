// SPDX-License-Identifier: Apache-2.0
#include "io/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>

namespace gigo::io {
namespace {

/// A zlib stream that is always ended.
class Inflater {
 public:
  Inflater() {
    constexpr int kGzipOnly = 15 + 16;
    if (::inflateInit2(&stream, kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { ::inflateEnd(&stream); }

  z_stream stream{};
};

constexpr std::size_t kMostAtOnce = std::numeric_limits<uInt>::max() / 2;

}  // namespace

bool is_gzip(std::string_view bytes) noexcept { return bytes.starts_with("\x1F\x8B"); }

Result<std::string> gunzip(std::string_view bytes, const GzipLimits& limits,
                           std::string_view where) {
  const auto error = [&](std::string message) {
    return Error{ErrorCode::kInput, std::move(message), std::string(where)};
  };
  Inflater inflater;
  z_stream& stream = inflater.stream;
  std::string text;
  std::size_t consumed = 0;
  std::size_t produced = 0;
  while (true) {
    if (produced == text.size()) {
      text.resize(std::max({text.size() * 2, bytes.size() * 4, std::size_t{1} << 16}));
    }
    const std::size_t input = std::min(bytes.size() - consumed, kMostAtOnce);
    const std::size_t room = std::min(text.size() - produced, std::size_t{1} << 22);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + consumed));
    stream.avail_in = static_cast<uInt>(input);
    stream.next_out = reinterpret_cast<Bytef*>(text.data() + produced);
    stream.avail_out = static_cast<uInt>(room);
    const int outcome = ::inflate(&stream, Z_NO_FLUSH);
    consumed += input - stream.avail_in;
    produced += room - stream.avail_out;
    if (produced > limits.max_bytes)
      return error("unpacks to more than the limit of " + std::to_string(limits.max_bytes) +
                   " bytes; split the file");
    if (produced > limits.ratio_free_bytes && produced / limits.max_ratio > consumed)
      return error("unpacks to more than " + std::to_string(limits.max_ratio) +
                   " times its size, as a gzip bomb does; unpack it yourself if you trust it");
    if (outcome == Z_MEM_ERROR) throw std::bad_alloc();
    if (outcome == Z_STREAM_END) {
      const std::string_view rest = bytes.substr(consumed);
      if (rest.find_first_not_of('\0') == rest.npos) break;
      if (!is_gzip(rest)) return error("the gzip data are followed by something else");
      ::inflateReset(&stream);
    } else if (outcome == Z_BUF_ERROR ||
               (outcome == Z_OK && consumed == bytes.size() && stream.avail_out != 0)) {
      return error("the gzip data end early; the file was not copied as a whole");
    } else if (outcome != Z_OK) {
      return error("the gzip data are broken; copy the file again");
    }
  }
  text.resize(produced);
  return text;
}

}  // namespace gigo::io
