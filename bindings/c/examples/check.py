#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""gigo from Python by ctypes alone: checks a profile before it is saved. check.py [LIBRARY]"""
import ctypes
import sys
from ctypes import byref, c_char, c_int, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p

FULL_NAME, EMAIL = 4, 11  # gigo_field


class Str(ctypes.Structure):  # gigo_str
    _fields_ = [("data", c_void_p), ("size", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.size).decode("utf-8")


class Error(ctypes.Structure):  # gigo_error
    _fields_ = [("code", c_int32), ("column", c_int32), ("row", c_int64), ("where", c_char * 96), ("message", c_char * 400)]


class Cell(ctypes.Structure):  # gigo_cell
    _fields_ = [("field", c_int32), ("reserved", c_int32), ("kind", Str), ("value", Str)]


class Finding(ctypes.Structure):  # gigo_finding
    _fields_ = [("struct_size", c_uint32), ("code", c_int32), ("severity", c_int32), ("fix", c_int32), ("field", c_int32),
                ("reserved", c_uint32), ("row", c_uint64), ("cell", c_uint64), ("name", Str), ("message", Str),
                ("advice", Str), ("suggestion", Str)]


def require(status, error):
    if status != 0:
        raise RuntimeError(error.message.decode("utf-8"))


def main():
    gigo = ctypes.CDLL(sys.argv[1] if len(sys.argv) > 1 else "libgigo.so.1")
    config, engine, worker, error = c_void_p(), c_void_p(), c_void_p(), Error()
    require(gigo.gigo_config_new(byref(config), byref(error)), error)
    require(gigo.gigo_engine_new(config, byref(engine), byref(error)), error)
    require(gigo.gigo_worker_new(engine, byref(worker), byref(error)), error)

    profile = [(FULL_NAME, "Ada Example".encode()), (EMAIL, "ada@gmial.com".encode())]
    cells = (Cell * len(profile))(*[Cell(field, 0, Str(None, 0), Str(ctypes.cast(value, c_void_p), len(value)))
                                    for field, value in profile])

    @ctypes.CFUNCTYPE(c_int, c_void_p, ctypes.POINTER(Finding))
    def each(_user, finding):
        print(f"{finding[0].name}: {finding[0].message}; perhaps {finding[0].suggestion}")
        return 0

    require(gigo.gigo_check(worker, cells, c_size_t(len(cells)), each, None, byref(error)), error)
    for free, handle in ((gigo.gigo_worker_free, worker), (gigo.gigo_engine_free, engine), (gigo.gigo_config_free, config)):
        free(handle)


if __name__ == "__main__":
    main()
