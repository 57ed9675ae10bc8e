# SPDX-License-Identifier: Apache-2.0
# run(COMMAND...): ends the test with what the command said when it fails; OUTPUT is what it said otherwise.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " line)
    message(FATAL_ERROR "${line}\n${output}")
  endif()
  set(OUTPUT "${output}" PARENT_SCOPE)
endfunction()
