# SPDX-License-Identifier: Apache-2.0
# cmake --install: headers, libraries, the program, the package that find_package(gigo) reads, and gigo.pc for pkg-config.
# The install components program, runtime and development are the Debian packages of cmake/GigoPackage.cmake.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(gigo_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/gigo")

if(TARGET gigo)
  # Not exported: gigo::gigo is the library.
  install(TARGETS gigo RUNTIME COMPONENT program)
endif()

set(gigo_static "")
foreach(target IN ITEMS gigo_core gigo_io)
  if(TARGET ${target})
    list(APPEND gigo_static ${target})
  endif()
endforeach()
install(TARGETS ${gigo_static} EXPORT gigo-targets ARCHIVE COMPONENT development)
install(EXPORT gigo-targets NAMESPACE gigo:: DESTINATION "${gigo_package_dir}" COMPONENT development)

# An export of its own: who wants the C library alone must not need what the static libraries link.
if(TARGET gigo_c)
  install(TARGETS gigo_c EXPORT gigo-c-targets LIBRARY COMPONENT runtime NAMELINK_COMPONENT development)
  install(EXPORT gigo-c-targets NAMESPACE gigo:: DESTINATION "${gigo_package_dir}" COMPONENT development)

  file(RELATIVE_PATH gigo_pc_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" gigo_pc_prefix "${gigo_pc_prefix}")
  configure_file("${PROJECT_SOURCE_DIR}/cmake/gigo.pc.in" "${PROJECT_BINARY_DIR}/gigo.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/gigo.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT development)
endif()

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/gigo" TYPE INCLUDE COMPONENT development)
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
        "${PROJECT_SOURCE_DIR}/cmake/FindXxHash.cmake"
  DESTINATION "${gigo_package_dir}"
  COMPONENT development)
