# SPDX-License-Identifier: Apache-2.0
# A room is a folder of src/. cmake/rooms.txt says which there are and which rooms each may include.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/rooms.txt")
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/rooms.txt" gigo_room_lines REGEX "^[a-z]+:")
set(GIGO_ROOMS "")
foreach(line IN LISTS gigo_room_lines)
  string(REGEX REPLACE ":.*" "" room "${line}")
  string(REGEX REPLACE "^[a-z]+: *" "" below "${line}")
  string(REPLACE " " ";" GIGO_BELOW_${room} "${below}")
  list(APPEND GIGO_ROOMS ${room})
endforeach()

# Everything below a room and the room itself; what a test of it links.
function(gigo_set_closure room)
  set(closure ${room})
  foreach(below IN LISTS ARGN)
    get_property(lower GLOBAL PROPERTY GIGO_CLOSURE_${below})
    list(APPEND closure ${lower})
  endforeach()
  list(REMOVE_DUPLICATES closure)
  set_property(GLOBAL PROPERTY GIGO_CLOSURE_${room} ${closure})
endfunction()
foreach(room IN LISTS GIGO_ROOMS)
  gigo_set_closure(${room} ${GIGO_BELOW_${room}})
endforeach()
# Rooms that are not part of libgigo_core.a.
set(GIGO_ROOMS_OUTSIDE_CORE io cli store index capi)

# gigo_room(text SOURCES utf8.cpp ... LINK ICU::uc ...)
# Makes the object library gigo_<room>. LINK names third-party targets; a room there (gigo_profile) means that tests of this
# room need its objects although the arrows of rooms.txt do not lead to it.
function(gigo_room room)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "gigo_room(${room}): unknown argument ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT room IN_LIST GIGO_ROOMS)
    message(FATAL_ERROR "gigo_room(${room}): no such room in cmake/rooms.txt")
  endif()

  if(NOT arg_SOURCES)
    return()
  endif()

  set(third_party ${arg_LINK})
  list(FILTER third_party EXCLUDE REGEX "^gigo_")
  set(rooms ${arg_LINK})
  list(FILTER rooms INCLUDE REGEX "^gigo_")
  list(TRANSFORM rooms REPLACE "^gigo_" "")

  if(rooms)
    gigo_set_closure(${room} ${GIGO_BELOW_${room}} ${rooms})
  endif()

  # The program's main() stays out of the room's objects, so that a test can link them.
  set(sources ${arg_SOURCES})
  list(FILTER sources EXCLUDE REGEX "^main\\.cpp$")
  set(objects gigo_${room}_objects)
  add_library(${objects} OBJECT ${sources})
  if(NOT room STREQUAL "io")
    add_library(gigo_${room} ALIAS ${objects})
  endif()
  target_include_directories(
    ${objects} PUBLIC "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src"
                      "${PROJECT_BINARY_DIR}/generated")
  target_link_libraries(${objects} PUBLIC ${third_party} PRIVATE gigo_warnings)
  set_property(GLOBAL APPEND PROPERTY GIGO_PRESENT_ROOMS ${room})
  set_property(GLOBAL PROPERTY GIGO_THIRD_PARTY_${room} "${third_party}")
endfunction()

# gigo_library(NAME gigo_core ROOMS base text ...): a static library of rooms that links their third parties.
function(gigo_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ROOMS")
  add_library(${name} STATIC)
  set(third_party "")
  foreach(room IN LISTS arg_ROOMS)
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:gigo_${room}_objects>)
    get_property(of_room GLOBAL PROPERTY GIGO_THIRD_PARTY_${room})
    list(APPEND third_party ${of_room})
  endforeach()
  list(REMOVE_DUPLICATES third_party)
  target_link_libraries(${name} PRIVATE ${third_party})
  target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                            $<INSTALL_INTERFACE:include>)
  target_compile_features(${name} PUBLIC cxx_std_20)
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
endfunction()
