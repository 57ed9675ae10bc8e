# SPDX-License-Identifier: Apache-2.0
"""Every public symbol has a doc comment: what stands in include/gigo is the manual.

Types, functions and constants need a `///` line above. Members of a type and enumerators may have `///<` behind them
instead; a member whose name and type say all may go without, so data members are only held to it when they are plain
numbers or flags whose name does not end in what is counted: there the unit is never obvious.
"""
import re

from tree import Check, blank, code_only, cxx, line_of

NUMBER = re.compile(r"^(?:static |inline |constexpr |const |mutable )*"
                    r"(?:bool|char|double|float|int|long|short|unsigned|size_t|std::size_t|(?:std::)?u?int\d+_t)\b")
COUNTED = re.compile(r"(^|_)(rows?|columns?|pairs|people|groups|input|year|month|day|days|nanoseconds|bytes|size|begin"
                     r"|percent|threads|passed)$")


def names_its_unit(declaration):
    """True for `std::uint64_t stale_rows = 0, invalid_rows = 0`."""
    names = re.findall(r"([a-z]\w*)\s*(?:=[^,;]*|\{[^}]*\})?(?:,|$)", NUMBER.sub("", declaration))
    return bool(names) and all(COUNTED.search(name) for name in names)


class Scanner:
    """Finds the declarations of a header by its braces and semicolons."""

    def __init__(self, path, text):
        self.path = path
        self.lines = text.split("\n")
        self.code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: blank(m.group(0)), code_only(text),
                           flags=re.MULTILINE)
        self.wrong = []
        self.checked = 0

    def skip_braces(self, at):
        """The place after the brace that closes the one at `at`."""
        depth = 0
        while at < len(self.code):
            depth += {"{": 1, "}": -1}.get(self.code[at], 0)
            at += 1
            if depth == 0:
                break
        return at

    def has_comment(self, begin, end):
        """True when a /// line stands above the declaration or a ///< behind one of its lines."""
        first, last = line_of(self.code, begin), line_of(self.code, end)
        above = self.lines[first - 2].strip() if first >= 2 else ""
        return above.startswith("///") or any("///<" in line for line in self.lines[first - 1:last])

    def judge(self, begin, end, scope):
        """Complains about one declaration that needs a comment and has none."""
        text = " ".join(self.code[begin:end].split())
        bare = re.sub(r"\[\[[^\]]*\]\]\s*|alignas\([^)]*\)\s*", "", text)
        bare = re.sub(r"^template\s*<.*?>\s*(?=[a-z\[])", "", bare)
        if (not bare or re.match(r"^(static_assert|using namespace|friend (class|struct)|extern template|template\b.*;$)", bare)
                or re.search(r"=\s*(default|delete)$", bare)
                or re.match(r"^(virtual )?~", bare)
                or re.match(r"^(class|struct|union|enum( class| struct)?) \w+( : [\w:]+)?$", bare) and self.code[end:end + 1] == ";"):
            return
        is_type = re.match(r"^(class|struct|union|enum)\b", bare)
        is_data = scope in ("class", "enum") and "(" not in re.sub(r"[={].*", "", bare) and not is_type \
            and not bare.startswith(("using ", "friend "))
        # In C a type of numbers is a typedef, which says what it is, and an enum without a name.
        if scope == "enum" or bare == "enum" or (is_data and (not NUMBER.match(bare) or names_its_unit(bare))):
            return
        self.checked += 1
        if not self.has_comment(begin, end):
            self.wrong.append(f"{self.path}:{line_of(self.code, begin)}: no /// comment: {bare[:60]}")

    def scan(self, at, scope):
        """Reads declarations from `at` to the brace that closes the scope; returns the place after it."""
        public = True
        if scope == "private class":
            public, scope = False, "class"
        begin = None
        while at < len(self.code):
            char = self.code[at]
            if char == "}":
                return at + 1
            if begin is None and char.isspace():
                at += 1
                continue
            begin = at if begin is None else begin
            text = self.code[begin:at]
            if char == ":" and scope == "class" and text.strip() in ("public", "private", "protected"):
                public, begin = text.strip() == "public", None
            elif char == ";":
                if public:
                    self.judge(begin, at, scope)
                begin = None
            elif char == "{":
                bare = re.sub(r"\[\[[^\]]*\]\]|alignas\([^)]*\)|template\s*<[^{]*>\s*(?=class|struct|union)", " ", text).strip()
                in_c = re.match(r"^typedef (struct|enum)\b", bare)
                bare = bare.removeprefix("typedef ") if in_c else bare
                kind = re.match(r"^(inline namespace|namespace|extern|class|struct|union|enum)\b", bare)
                kind = kind.group(1) if kind and "(" not in bare and "=" not in bare else None
                if kind in ("namespace", "inline namespace", "extern"):
                    at, begin = self.scan(at + 1, "namespace"), None
                    continue
                if kind and public:
                    self.judge(begin, at, scope)
                    at = self.scan(at + 1, "enum" if kind == "enum" else "private class" if kind == "class" else "class")
                else:
                    at = self.skip_braces(at)
                rest = self.code[at:]
                following = rest.lstrip()[:1]
                if kind:
                    begin = None
                    if in_c:
                        at, following = self.code.index(";", at) + 1, ""
                        continue
                    at += len(rest) - len(rest.lstrip()) + 1 if following == ";" else 0
                elif following not in (";", ",", "{", ")"):
                    if public:
                        self.judge(begin, at, scope)
                    begin = None
                continue
            at += 1
        return at


def run(tree, build):
    """Public symbols without a doc comment."""
    wrong = []
    checked = 0
    for path, text in cxx(tree, "include/"):
        if not path.endswith(".inc"):
            scanner = Scanner(path, text)
            scanner.scan(0, "namespace")
            wrong += scanner.wrong
            checked += scanner.checked
            if "\n/// \\file" not in text:
                wrong.append(f"{path}: no /// \\file comment that says what it is for")
    if build and checked < 50:
        wrong.append(f"only {checked} public symbols found: this check does not see the headers")
    return wrong


def sample(text):
    """A header of one namespace."""
    return {"include/gigo/x.hpp": "//\n/// \\file\n/// A sample.\n#pragma once\nnamespace gigo {\n\n" + text + "\n}\n"}


GOOD = """
/// A thing.
enum class Thing : int { kOne, kTwo };

/// Above a template and attributes.
template <class T, class U = int>
[[nodiscard]] constexpr T twice(T x) noexcept {
  if (x) { return x; }
  return x + x;
}

class Forward;

/// A type.
struct Point {
  std::string name;
  int stale_rows = 0, month{1};
  int x = 0;  ///< metres east
  /// Metres north.
  int y{0};
  /// Their sum.
  [[nodiscard]] int sum() const { return x + y; }
  virtual ~Point() = default;
  Point() = default;
};

/// Keeps an invariant.
class Keeper {
  int hidden_also_;
 public:
  /// Makes one.
  explicit Keeper(int a) : hidden_{a}, other_{1} {}
  Keeper(const Keeper&) = delete;

 private:
  int hidden_ = 0;
  void secret();
};

/// How many.
inline constexpr int kMany = 3;
/// With a default.
int f(const Point& point = {});
/// As C writes a type.
typedef struct Pair {
  int a;  ///< one
} Pair;
/// A level.
typedef int level;
enum { kLow = 0 };
/// A name for a type.
using Many = std::vector<Point>;
"""

CHECK = Check(
    run,
    bad=[
        (sample("int f();"), "int f()"),
        (sample("// not a doc comment\nint f();"), "int f()"),
        (sample("/// One.\nint f();\n\nint g();"), "int g()"),
        (sample("/// One.\ninline int f() { return 1; }\ninline int g() { return 2; }"), "inline int g()"),
        (sample("struct S { };"), "struct S"),
        (sample("enum class E { kA };"), "enum class E"),
        (sample("/// S.\nstruct S {\n  int age;\n};"), "int age"),
        (sample("/// S.\nstruct S {\n  int rows = 0, score = 0;\n};"), "int rows = 0, score"),
        (sample("/// S.\nstruct S {\n  void f() const;\n};"), "void f() const"),
        (sample("/// C.\nclass C {\n  void hidden();\n public:\n  void seen();\n};"), "x.hpp:11: no /// comment: void seen()"),
        (sample("template <class T>\nclass C {};"), "class C"),
        (sample("inline constexpr int kMany = 3;"), "kMany"),
        (sample("using Many = int;"), "using Many"),
        (sample("namespace inner {\nint f();\n}"), "int f()"),
        (sample("typedef struct S {\n  char* a;\n} S;"), "typedef struct S"),
        (sample("/// S.\ntypedef struct S {\n  int age;\n} S;"), "int age"),
        (sample("typedef int level;\nenum { kLow };"), "typedef int level"),
        ({"include/gigo/y.hpp": "#pragma once\n"}, "no /// \\file"),
    ],
    good=[sample(GOOD), sample("namespace inner {\n/// F.\nint f();\n}"), sample("/// F.\nint f(\n    const A& a = {});"),
          {"include/gigo/t.inc": "GIGO_CODE(a, b)\n"}])
