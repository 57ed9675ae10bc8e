// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_prepared.hpp"

#include <algorithm>
#include <cstddef>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

bool same_letters(std::string_view text, std::string_view small) {
  return std::equal(text.begin(), text.end(), small.begin(), small.end(),
                    [](char a, char b) { return base::to_lower(a) == b; });
}

// Remarks with strokes lose them when folded: "t/a" as one word that nothing else folds to.
struct Stroked {
  std::string_view written;
  std::string_view word;
};
constexpr Stroked kStroked[] = {{"t/a", " tradingas "}, {"c/o", " careof "}, {"d/b/a", " dba "},
                                {"f/k/a", " fka "},     {"a/k/a", " aka "},  {"n/k/a", " nka "}};

// "Acme (Pty) Ltd", "Acme (P) Ltd"
bool is_bracketed_form(std::string_view inside) {
  return same_letters(inside, "pty") || same_letters(inside, "p") || same_letters(inside, "pvt") ||
         same_letters(inside, "private");
}

class SignReader {
 public:
  explicit SignReader(std::string& out) : out_(out) {}

  // True when brackets were left out.
  bool write(std::string_view normal, bool drop_brackets) {
    out_.clear();
    bool dropped = false;
    for (std::size_t i = 0; i < normal.size(); ++i) {
      const char c = normal[i];
      if (c == '&' || c == '+') {
        out_ += " and ";
      } else if (drop_brackets && (c == '(' || c == '[' || c == '{')) {
        const char closing = c == '(' ? ')' : c == '[' ? ']' : '}';
        const std::size_t end = normal.find(closing, i);
        if (end == std::string_view::npos) {
          out_ += ' ';
          continue;
        }
        out_ += ' ';
        const std::string_view inside = normal.substr(i + 1, end - i - 1);
        i = end;
        if (is_bracketed_form(inside)) {
          out_ += inside;
          out_ += ' ';
          continue;
        }
        dropped = true;
      } else if (c == '/' && stroked(normal, i)) {
        continue;
      } else if (c == '\\' && is_apostrophe(normal, i)) {
        continue;
      } else {
        out_ += c;
      }
    }
    return dropped;
  }

  [[nodiscard]] bool has_words() const {
    std::size_t letters = 0;
    for (const char c : out_) letters += base::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
    return letters >= 2;
  }

 private:
  // What a database leaves of an apostrophe: "Bone\'s", "Bone\s".
  static bool is_apostrophe(std::string_view normal, std::size_t i) {
    if (i == 0 || i + 1 == normal.size() || !base::is_alnum(normal[i - 1])) return false;
    if (normal[i + 1] == '\'') return true;
    return base::to_lower(normal[i + 1]) == 's' &&
           (i + 2 == normal.size() || !base::is_alnum(normal[i + 2]));
  }

  // At the first stroke of "t/a": takes back the letter before it and jumps behind it.
  bool stroked(std::string_view normal, std::size_t& i) {
    if (i == 0 || (i > 1 && base::is_alnum(normal[i - 2]))) return false;
    for (const Stroked& known : kStroked) {
      const std::string_view here = normal.substr(i - 1, known.written.size());
      const std::size_t end = i - 1 + known.written.size();
      if (!same_letters(here, known.written)) continue;
      if (end < normal.size() && base::is_alnum(normal[end])) continue;
      out_.pop_back();
      out_ += known.word;
      i = end - 1;
      return true;
    }
    return false;
  }

  std::string& out_;
};

}  // namespace

std::string_view signs_as_words(std::string_view normal, std::string& buffer) {
  const bool signs = std::any_of(normal.begin(), normal.end(), [](char c) {
    return c == '&' || c == '+' || c == '/' || c == '(' || c == '[' || c == '{' || c == '\\';
  });
  if (!signs) return normal;
  SignReader reader(buffer);
  const bool dropped = reader.write(normal, true);
  if (dropped && !reader.has_words()) reader.write(normal, false);
  return buffer;
}

}  // namespace gigo::normalize
