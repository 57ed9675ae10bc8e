# SPDX-License-Identifier: Apache-2.0
# Every third-party library, found once, linked shared. Also installed: gigo-config.cmake reads it, so that a user of the
# installed libraries finds the same targets. A room links only what its own door needs (see cmake/third-party.txt).
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")

find_package(Threads REQUIRED)
find_package(ICU 70 REQUIRED COMPONENTS uc i18n data)
find_package(BoostLocale REQUIRED)
find_package(PhoneNumber REQUIRED)
find_package(Psl REQUIRED)
find_package(Re2 REQUIRED)
find_package(XxHash REQUIRED)
find_package(ZLIB REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(nlohmann_json 3.9 REQUIRED)
