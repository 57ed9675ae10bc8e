# SPDX-License-Identifier: Apache-2.0
# gigo_c, gigo::c: libgigo.so.1, the C interface over the core. Exports gigo_* and nothing else; third parties are linked
# shared. cmake/GigoInstall.cmake installs it.
file(STRINGS "${PROJECT_SOURCE_DIR}/include/gigo/gigo.h" gigo_abi_line REGEX "^#define GIGO_ABI [0-9]+$")
string(REGEX REPLACE ".* " "" gigo_abi "${gigo_abi_line}")
set(gigo_symbol_map "${PROJECT_SOURCE_DIR}/src/capi/gigo.map")

add_library(gigo_c SHARED $<TARGET_OBJECTS:gigo_capi_objects>)
target_link_libraries(gigo_c PRIVATE gigo_core)
target_link_options(gigo_c PRIVATE "LINKER:--version-script=${gigo_symbol_map}")
if(NOT GIGO_SANITIZE)
  target_link_options(gigo_c PRIVATE LINKER:--no-undefined)
endif()
target_include_directories(gigo_c INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                            $<INSTALL_INTERFACE:include>)
# The number after .so counts binary interfaces, not versions: a program built against 1 works with every 1.
set_target_properties(
  gigo_c
  PROPERTIES OUTPUT_NAME gigo
             EXPORT_NAME c
             SOVERSION ${gigo_abi}
             VERSION ${gigo_abi}.${PROJECT_VERSION_MINOR}.${PROJECT_VERSION_PATCH}
             LINKER_LANGUAGE CXX
             LINK_DEPENDS "${gigo_symbol_map}")
if(PROJECT_IS_TOP_LEVEL)
  set_target_properties(gigo_c PROPERTIES LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")
endif()
add_library(gigo::c ALIAS gigo_c)
