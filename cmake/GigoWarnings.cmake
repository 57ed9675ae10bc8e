# SPDX-License-Identifier: Apache-2.0
option(GIGO_WERROR "treat compiler warnings as errors" OFF)

# The warnings every own target is compiled with; third-party headers are system headers and stay silent.
add_library(gigo_warnings INTERFACE)
target_compile_options(gigo_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                                               -Wno-sign-conversion)
if(GIGO_WERROR)
  target_compile_options(gigo_warnings INTERFACE -Werror)
endif()
