# SPDX-License-Identifier: Apache-2.0
# Every third-party library, found once, linked shared. Also installed: gigo-config.cmake reads it, so that a user of the
# installed static libraries finds the same targets. A room links only what its own door needs.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

# gigo's own build must have each; whoever looks for gigo is told what is missing, and decides whether that is an error.
macro(gigo_find)
  if(CMAKE_FIND_PACKAGE_NAME STREQUAL "gigo")
    find_dependency(${ARGN})
  else()
    find_package(${ARGN} REQUIRED)
  endif()
endmacro()

gigo_find(Threads)
gigo_find(ICU 70 COMPONENTS uc i18n data)
gigo_find(BoostLocale)
gigo_find(PhoneNumber)
gigo_find(Psl)
gigo_find(XxHash)
gigo_find(ZLIB)
gigo_find(yaml-cpp 0.7)
gigo_find(fmt 9)
gigo_find(nlohmann_json 3.9)
list(REMOVE_ITEM CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
