# SPDX-License-Identifier: Apache-2.0
# Finds Google's libphonenumber (Debian ships no CMake package for it).
# Target: PhoneNumber::phonenumber. Its headers include those of Protobuf and Abseil, and call into Protobuf.
find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
find_library(PhoneNumber_LIBRARY NAMES phonenumber)
find_library(PhoneNumber_PROTOBUF_LIBRARY NAMES protobuf)
mark_as_advanced(PhoneNumber_INCLUDE_DIR PhoneNumber_LIBRARY PhoneNumber_PROTOBUF_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  PhoneNumber REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_PROTOBUF_LIBRARY PhoneNumber_INCLUDE_DIR)

if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::phonenumber)
  add_library(PhoneNumber::phonenumber SHARED IMPORTED)
  set_target_properties(
    PhoneNumber::phonenumber
    PROPERTIES IMPORTED_LOCATION "${PhoneNumber_LIBRARY}"
               INTERFACE_INCLUDE_DIRECTORIES "${PhoneNumber_INCLUDE_DIR}"
               INTERFACE_LINK_LIBRARIES "${PhoneNumber_PROTOBUF_LIBRARY}")
endif()
