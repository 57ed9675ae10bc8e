# SPDX-License-Identifier: Apache-2.0
# cmake -DSOURCE_DIR= -DWORK_DIR= -DC_COMPILER= -DCXX_COMPILER= -P tree_test.cmake
# Builds gigo as `make package` does, installs it into WORK_DIR/prefix, packs it into WORK_DIR/debs, renames the build.
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
set(tree "${WORK_DIR}/tree")
set(prefix "${WORK_DIR}/prefix")
file(REMOVE_RECURSE "${prefix}" "${WORK_DIR}/debs")
if(EXISTS "${tree}-renamed")
  # Of an earlier run: what is up to date need not be built again.
  file(REMOVE_RECURSE "${tree}")
  file(RENAME "${tree}-renamed" "${tree}")
endif()

run("${CMAKE_COMMAND}" --preset package -S "${SOURCE_DIR}" -B "${tree}" "-DCMAKE_C_COMPILER=${C_COMPILER}"
    "-DCMAKE_CXX_COMPILER=${CXX_COMPILER}")
run("${CMAKE_COMMAND}" --build "${tree}" -j 2 --target gigo gigo_core gigo_io gigo_c)
run("${CMAKE_COMMAND}" --install "${tree}" --prefix "${prefix}")
run("${CMAKE_CPACK_COMMAND}" --config "${tree}/CPackConfig.cmake" -B "${WORK_DIR}/debs")
file(RENAME "${tree}" "${tree}-renamed")

file(GLOB_RECURSE installed RELATIVE "${prefix}" "${prefix}/*")
foreach(file IN ITEMS bin/gigo include/gigo/gigo.h include/gigo/result.hpp lib/[^;]*libgigo_core.a lib/[^;]*libgigo_io.a
                      lib/[^;]*libgigo.so lib/[^;]*libgigo.so.[0-9]+ lib/[^;]*libgigo.so.[0-9]+.[0-9]+.[0-9]+
                      lib/[^;]*pkgconfig/gigo.pc lib/[^;]*cmake/gigo/gigo-config.cmake)
  string(REPLACE "." "\\." pattern "${file}")
  string(REPLACE "]\\*" "]*" pattern "${pattern}")
  if(NOT ";${installed};" MATCHES ";${pattern};")
    message(SEND_ERROR "${file} was not installed")
  endif()
endforeach()

# Neither the folder of the build nor that of the sources is known to anything that was installed.
foreach(place IN ITEMS "${tree}" "${SOURCE_DIR}")
  execute_process(COMMAND grep -rlF -- "${place}" "${prefix}" OUTPUT_VARIABLE found RESULT_VARIABLE status)
  if(status EQUAL 0)
    message(SEND_ERROR "these name ${place}:\n${found}")
  endif()
endforeach()
