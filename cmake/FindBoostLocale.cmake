# SPDX-License-Identifier: Apache-2.0
# Finds Boost.Locale, and with it the Boost headers. Target: Boost::locale.
# Not by way of BoostConfig.cmake, which would link Boost.Thread, Chrono, System and Atomic into every program.
find_path(BoostLocale_INCLUDE_DIR boost/locale.hpp)
find_library(BoostLocale_LIBRARY NAMES boost_locale)
mark_as_advanced(BoostLocale_INCLUDE_DIR BoostLocale_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(BoostLocale REQUIRED_VARS BoostLocale_LIBRARY BoostLocale_INCLUDE_DIR)

if(BoostLocale_FOUND AND NOT TARGET Boost::locale)
  add_library(Boost::locale SHARED IMPORTED)
  set_target_properties(Boost::locale PROPERTIES IMPORTED_LOCATION "${BoostLocale_LIBRARY}"
                                              INTERFACE_INCLUDE_DIRECTORIES "${BoostLocale_INCLUDE_DIR}")
endif()
