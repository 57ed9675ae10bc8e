# SPDX-License-Identifier: Apache-2.0
# cmake -DHOW=find_package|c_component|add_subdirectory -DSOURCE_DIR= -DWORK_DIR= -DC_COMPILER= -DCXX_COMPILER=
#       -P consumer_test.cmake
# Builds and runs a program of somebody else with the gigo that WORK_DIR/prefix holds, or with the sources added to it.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
set(build "${WORK_DIR}/${HOW}")
file(REMOVE_RECURSE "${build}")
set(common "-DCMAKE_BUILD_TYPE=Release" "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG" "-DCMAKE_C_COMPILER=${C_COMPILER}"
    "-DCMAKE_CXX_COMPILER=${CXX_COMPILER}")
find_program(CCACHE ccache)
if(CCACHE)
  list(APPEND common "-DCMAKE_CXX_COMPILER_LAUNCHER=${CCACHE}")
endif()

if(HOW STREQUAL "c_component")
  # As on a machine without the development packages of the third parties.
  set(none "")
  foreach(package IN ITEMS Threads ICU BoostLocale PhoneNumber Psl XxHash ZLIB yaml-cpp fmt nlohmann_json)
    list(APPEND none "-DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON")
  endforeach()
  run("${CMAKE_COMMAND}" -G Ninja -S "${SOURCE_DIR}/tests/install/c_consumer" -B "${build}" ${common} ${none}
      "-DCMAKE_PREFIX_PATH=${WORK_DIR}/prefix" "-DEMBED=${SOURCE_DIR}/bindings/c/examples/embed.c")
  run("${CMAKE_COMMAND}" --build "${build}" -j 2)
  run("${build}/embed")
else()
  run("${CMAKE_COMMAND}" -G Ninja -S "${SOURCE_DIR}/tests/install/consumer" -B "${build}" -DHOW=${HOW} ${common}
      "-DGIGO_SOURCE_DIR=${SOURCE_DIR}" "-DCMAKE_PREFIX_PATH=${WORK_DIR}/prefix")
  run("${CMAKE_COMMAND}" --build "${build}" -j 2 --target consumer)
  run("${build}/consumer")
endif()
file(REMOVE_RECURSE "${build}")
