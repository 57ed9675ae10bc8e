# SPDX-License-Identifier: Apache-2.0
"""Reads gigo.h as a binding would: its numbers, structs, callbacks and functions, as ctypes understands them."""
import ctypes
import re

PLAIN = {
    "void": None, "char": ctypes.c_char, "int": ctypes.c_int, "double": ctypes.c_double, "size_t": ctypes.c_size_t,
    **{f"{sign}int{bits}_t": getattr(ctypes, f"c_{sign}int{bits}") for sign in ("", "u") for bits in (8, 16, 32, 64)},
}
# Text that the library hands out has a length and no NUL: ctypes must not look for one.
UNBOUNDED = {ctypes.c_char_p: ctypes.c_void_p}


class Header:
    """`constants` by name; `structs` by name, with ctypes fields; `callbacks`; `functions`: name to (result, arguments)."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        code = re.sub(r"/\*.*?\*/|//[^\n]*", " ", self.text, flags=re.DOTALL)
        self.constants = {name: int(value, 0) for name, value in
                          re.findall(r"^#define (GIGO_\w+) (-?\w*\d\w*)$", code, re.MULTILINE) if re.match(r"-?\d", value)}
        code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", " ", code, flags=re.MULTILINE)
        code = re.sub(r"\b(GIGO_API|GIGO_NOEXCEPT)\b", " ", code).replace('extern "C" {', " ")
        for body in re.findall(r"\benum\s*\{(.*?)\}\s*;", code, re.DOTALL):
            for name, value in re.findall(r"(\w+)\s*=\s*(-?\w+)", body):
                self.constants[name] = int(value, 0)
        self.types = dict(PLAIN)
        self.structs, self.callbacks, self.functions, self.opaque = {}, {}, {}, set()
        for statement in re.findall(r"typedef struct \w+ \{.*?\} \w+;|[^;{}]+;", code, re.DOTALL):
            self._statement(" ".join(statement.split()).rstrip("; "))

    def _statement(self, text):
        struct = re.match(r"typedef struct (\w+) \{(.*)\} \1$", text)
        callback = re.match(r"typedef ([\w ]+?) ?\(\*(\w+)\)\((.*)\)$", text)
        alias = re.match(r"typedef (\w+) (\w+)$", text)
        opaque = re.match(r"typedef struct (\w+) \1$", text)
        function = re.match(r"([\w* ]+?[ *])(gigo_\w+)\((.*)\)$", text)
        if struct:
            fields = [(name, UNBOUNDED.get(kind, kind)) for line in struct[2].split(";") if line.strip()
                      for name, kind in self._fields(line)]
            self.types[struct[1]] = self.structs[struct[1]] = type(struct[1], (ctypes.Structure,), {"_fields_": fields})
        elif callback:
            arguments = [UNBOUNDED.get(kind, kind) for kind in self._arguments(callback[3])]
            made = ctypes.CFUNCTYPE(self.type_of(callback[1]), *arguments)
            self.types[callback[2]] = self.callbacks[callback[2]] = made
        elif opaque:
            self.opaque.add(opaque[1])
        elif alias:
            self.types[alias[2]] = self.types[alias[1]]
        elif function:
            self.functions[function[2]] = (self.type_of(function[1]), self._arguments(function[3]))
        elif text.startswith("typedef"):
            raise ValueError(f"not understood: {text}")

    def type_of(self, text):
        """The ctypes type of "const char*" and the like; pointers to handles and to memory are void pointers."""
        name, stars = re.match(r"(?:const )?(\w+) ?(?:const)?(\**)$", text.replace(" *", "*").strip()).groups()
        if name in self.opaque or (name == "void" and stars):
            made = ctypes.c_void_p
            stars = stars[1:]
        elif name == "char" and stars:
            made = ctypes.c_char_p
            stars = stars[1:]
        else:
            made = self.types[name]
        for _ in stars:
            made = ctypes.POINTER(made)
        return made

    def _fields(self, line):
        """The members of "char where[96]" or "uint64_t a, b"."""
        base, names = re.match(r" *(.*?[ *])((?:\w+(?:\[\w+\])?(?:, )?)+) *$", line).groups()
        for name in names.split(", "):
            array = re.match(r"(\w+)\[(\w+)\]$", name)
            if array:
                length = self.constants.get(array[2]) or int(array[2])
                yield array[1], self.type_of(base) * length
            else:
                yield name, self.type_of(base)

    def _arguments(self, text):
        if text.strip() == "void":
            return []
        return [self.type_of(re.match(r" *(.*?[ *]+)\w+ *$", argument)[1]) for argument in text.split(",")]

    def load(self, path):
        """The library with its functions declared."""
        library = ctypes.CDLL(path)
        for name, (result, arguments) in self.functions.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
        return library

    def promises(self):
        """The tags of the numbered promises, [R-...], in the order of the header."""
        return re.findall(r"\[(R-[A-Z]+-\d+)\]", self.text)
