// SPDX-License-Identifier: Apache-2.0
/// \file
/// An operator new that can be told to fail. It is also the one of libgigo.so and of every library
/// that it loads; memory that they take by malloc (ICU does) is not touched.
#pragma once

#include <atomic>

namespace gigo::capi_test {

/// How many allocations succeed until one fails, after which all succeed again; -1: all do.
inline std::atomic<long> g_left{-1};
/// How many have failed.
inline std::atomic<long> g_failed{0};

}  // namespace gigo::capi_test
