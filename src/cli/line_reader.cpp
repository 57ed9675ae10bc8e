// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/file.hpp"
#include "cli/interrupt.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 18;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
// A signal between the question and the wait is noticed after this long.
constexpr int kWaitMilliseconds = 200;

Error unreadable(int error_number, const std::string& name) {
  return {ErrorCode::kEnvironment, "cannot be read: " + base::system_error_text(error_number),
          name};
}

bool continues_a_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

LineReader::LineReader(int descriptor, std::string name, std::size_t longest)
    : descriptor_(descriptor), name_(std::move(name)), longest_(longest) {
  block_.resize(kBlockBytes);
}

LineReader::LineReader(LineReader&& other) noexcept
    : before_waiting(std::move(other.before_waiting)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      name_(std::move(other.name_)),
      longest_(other.longest_),
      block_(std::move(other.block_)) {}

LineReader::~LineReader() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

Result<LineReader> LineReader::open(const std::string& path, std::size_t longest) {
  if (path == "-") return LineReader(STDIN_FILENO, "standard input", longest);
  if (const Result<FileIdentity> there = base::identify_file(path); !there) return there.error();
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return unreadable(errno, path);
  return LineReader(descriptor, path, longest);
}

bool LineReader::next(Line& line) {
  if (handed_out_) {
    held_.clear();
    held_cut_ = holding_ = handed_out_ = false;
  }
  while (true) {
    const char* const unread = block_.data() + begin_;
    const auto* const found = static_cast<const char*>(
        end_ > begin_ ? std::memchr(unread, '\n', end_ - begin_) : nullptr);
    if (found != nullptr) {
      const std::string_view piece(unread, static_cast<std::size_t>(found - unread));
      begin_ += piece.size() + 1;
      if (!holding_) {
        line = finished(piece, false);
        return true;
      }
      hold(piece);
      break;
    }
    if (end_ > begin_) hold({unread, end_ - begin_});
    begin_ = end_ = 0;
    if (!refill()) {
      if (!holding_ || !status_ || !at_end_) return false;
      break;
    }
  }
  handed_out_ = true;
  line = finished(held_, held_cut_);
  return true;
}

// Keeps what finished() may need: the longest line and its end.
void LineReader::hold(std::string_view piece) {
  holding_ = true;
  const std::size_t room = longest_ + 2 - std::min(held_.size(), longest_ + 2);
  held_cut_ = held_cut_ || piece.size() > room;
  held_ += piece.substr(0, room);
}

Line LineReader::finished(std::string_view text, bool cut) {
  if (std::exchange(at_start_, false) && text.starts_with(kByteOrderMark)) {
    text.remove_prefix(kByteOrderMark.size());
  }
  if (!cut && text.ends_with('\r')) text.remove_suffix(1);
  if (text.size() <= longest_) return {text, cut};
  std::size_t end = longest_;
  // At most three: more of them are no character.
  for (int i = 0; i < 3 && end > 0 && continues_a_character(text[end]); ++i) --end;
  return {text.substr(0, end), true};
}

bool LineReader::wait() {
  struct pollfd input = {descriptor_, POLLIN, 0};
  if (::poll(&input, 1, 0) == 0 && before_waiting && !before_waiting()) return false;
  while (!interrupted()) {
    const int ready = ::poll(&input, 1, kWaitMilliseconds);
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) {
      status_ = unreadable(errno, name_);
      return false;
    }
  }
  status_ = Error{ErrorCode::kInterrupted, "interrupted; the lines so far were written", {}};
  return false;
}

bool LineReader::refill() {
  if (at_end_ || !status_ || !wait()) return false;
  ssize_t count = 0;
  do {
    count = ::read(descriptor_, block_.data(), block_.size());
  } while (count < 0 && errno == EINTR && !interrupted());
  if (count < 0) {
    status_ = unreadable(errno, name_);
    return false;
  }
  at_end_ = count == 0;
  end_ = static_cast<std::size_t>(count);
  return !at_end_;
}

}  // namespace gigo::cli
