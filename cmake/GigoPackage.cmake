# SPDX-License-Identifier: Apache-2.0
# make package: the Debian packages gigo (the command), libgigo<N> (the shared library) and libgigo-dev (what is needed to
# build against it), by CPack. What the programs load is found by dpkg-shlibdeps.
set(GIGO_PACKAGE_CONTACT "the gigo authors" CACHE STRING "maintainer named in the Debian packages: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gigo)
set(CPACK_PACKAGE_VENDOR "the gigo authors")
# Each package has a summary of its own.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGE_CONTACT "${GIGO_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENTS_ALL program)

set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
    "clean, deduplicate and check customer lists
gigo reads the customer lists that a company really has, old exports and
spreadsheets of many hands, repairs what is safe to repair, says what is
missing, wrong or out of date, finds people who are there several times, and
fails a build when a list is worse than it may be. No row is ever lost.")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME gigo)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(gigo_doc_packages program:gigo)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/examples/" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/gigo/examples"
        COMPONENT program EXCLUDE_FROM_ALL PATTERN .gitattributes EXCLUDE)

if(TARGET gigo_c)
  get_target_property(gigo_soversion gigo_c SOVERSION)
  set(gigo_runtime libgigo${gigo_soversion})
  list(APPEND CPACK_COMPONENTS_ALL runtime development)
  list(APPEND gigo_doc_packages runtime:${gigo_runtime} development:libgigo-dev)

  set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
      "people data of a CRM made trustworthy (shared library)
Checks a customer's profile before it is saved, compares two profiles, and
finds the people who are there several times, from any language that can
call C.")
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${gigo_runtime})
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
  set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")

  set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
      "people data of a CRM made trustworthy (headers)
The header of the C library gigo.h with its pkg-config and CMake files, and
the C++ core as static libraries. The recommended packages are needed by
programs that link the C++ libraries, not by those that use gigo.h alone.")
  set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libgigo-dev)
  set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
  set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${gigo_runtime} (= ${PROJECT_VERSION})")
  # What gigo is built against, as cmake/debian-packages.txt lists it, is what its static libraries are linked with.
  file(STRINGS "${PROJECT_SOURCE_DIR}/cmake/debian-packages.txt" gigo_recommended REGEX "^build +[a-z0-9.+-]+-dev ")
  list(TRANSFORM gigo_recommended REPLACE "^build +([a-z0-9.+-]+-dev) .*" "\\1")
  list(REMOVE_ITEM gigo_recommended libcli11-dev)
  list(JOIN gigo_recommended ", " CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS)
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/bindings/c/examples/"
          DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/libgigo-dev/examples" COMPONENT development EXCLUDE_FROM_ALL)
endif()

# Where Debian wants to find who may do what with a package; no part of a plain cmake --install.
foreach(pair IN LISTS gigo_doc_packages)
  string(REPLACE ":" ";" pair "${pair}")
  list(GET pair 0 component)
  list(GET pair 1 package)
  set(gigo_doc_dir "${CMAKE_INSTALL_DATAROOTDIR}/doc/${package}")
  install(FILES "${PROJECT_SOURCE_DIR}/cmake/debian-copyright" DESTINATION "${gigo_doc_dir}" RENAME copyright
          COMPONENT ${component} EXCLUDE_FROM_ALL)
  install(FILES "${PROJECT_SOURCE_DIR}/NOTICE" DESTINATION "${gigo_doc_dir}" COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()
include(CPack)
