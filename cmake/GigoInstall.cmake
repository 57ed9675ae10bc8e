# SPDX-License-Identifier: Apache-2.0
# cmake --install: headers, libraries, the program, and the package that find_package(gigo) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(gigo_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/gigo")

set(gigo_install_targets "")
foreach(target IN ITEMS gigo_core gigo_io)
  if(TARGET ${target})
    list(APPEND gigo_install_targets ${target})
  endif()
endforeach()
install(TARGETS ${gigo_install_targets} EXPORT gigo-targets)
if(TARGET gigo)
  # Not exported: gigo::gigo is the library.
  install(TARGETS gigo)
endif()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/gigo" TYPE INCLUDE)
install(EXPORT gigo-targets NAMESPACE gigo:: DESTINATION "${gigo_package_dir}")
configure_package_config_file(
  "${PROJECT_SOURCE_DIR}/cmake/gigo-config.cmake.in" "${PROJECT_BINARY_DIR}/gigo-config.cmake"
  INSTALL_DESTINATION "${gigo_package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/gigo-config-version.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(
  FILES "${PROJECT_BINARY_DIR}/gigo-config.cmake"
        "${PROJECT_BINARY_DIR}/gigo-config-version.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/GigoDependencies.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/FindBoostLocale.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/FindPhoneNumber.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/FindPsl.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/FindRe2.cmake"
        "${PROJECT_SOURCE_DIR}/cmake/FindXxHash.cmake"
  DESTINATION "${gigo_package_dir}")
