# SPDX-License-Identifier: Apache-2.0
# cmake -DHOW=find_package|add_subdirectory -DSOURCE_DIR= -DBUILD_DIR= -DCONFIG= -P install_test.cmake
# Installs the build, or adds the sources to another project, and builds and runs tests/install/consumer with it.
set(work "${BUILD_DIR}/tests/install-${HOW}")
file(REMOVE_RECURSE "${work}")

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " line)
    message(FATAL_ERROR "${line}\n${output}")
  endif()
endfunction()

set(way -DGIGO_SOURCE_DIR=${SOURCE_DIR})
if(HOW STREQUAL "find_package")
  run("${CMAKE_COMMAND}" --install "${BUILD_DIR}" --prefix "${work}/prefix" --config "${CONFIG}")
  foreach(file IN ITEMS bin/gigo include/gigo/result.hpp)
    if(NOT EXISTS "${work}/prefix/${file}")
      message(FATAL_ERROR "${file} was not installed")
    endif()
  endforeach()
  set(way "-DCMAKE_PREFIX_PATH=${work}/prefix")
endif()

run("${CMAKE_COMMAND}" -G Ninja -S "${SOURCE_DIR}/tests/install/consumer" -B "${work}/build"
    -DHOW=${HOW} "-DCMAKE_BUILD_TYPE=${CONFIG}" "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}" ${way})
run("${CMAKE_COMMAND}" --build "${work}/build" -j 2)
run("${work}/build/consumer")
file(REMOVE_RECURSE "${work}")
