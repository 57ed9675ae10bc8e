# SPDX-License-Identifier: Apache-2.0
# GIGO_SANITIZE: a list for -fsanitize=, e.g. "address;undefined", "thread", or empty.
set(GIGO_SANITIZE "" CACHE STRING "sanitizers to build with (address;undefined, thread, fuzzer-no-link)")
option(GIGO_COVERAGE "instrument for gcov" OFF)

if(GIGO_SANITIZE)
  list(JOIN GIGO_SANITIZE "," gigo_sanitizers)
  add_compile_options(-fsanitize=${gigo_sanitizers} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${gigo_sanitizers})
  if("undefined" IN_LIST GIGO_SANITIZE)
    # The shared third-party libraries hide type information that the vptr check would need.
    add_compile_options(-fno-sanitize=vptr)
    add_link_options(-fno-sanitize=vptr)
  endif()
endif()

if(GIGO_COVERAGE)
  add_compile_options(--coverage -fprofile-update=atomic)
  add_link_options(--coverage)
endif()
