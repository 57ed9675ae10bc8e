# SPDX-License-Identifier: Apache-2.0
# Thin: each target installs the Debian packages that are missing, then calls CMake. All else is in CMakePresets.json.
.PHONY: run build test package
BUILD := cmake --build --preset release -j $$(nproc)

# Cleans the example list and says which files to open.
run:
	@sh cmake/install-packages.sh build
	@cmake --preset release
	@$(BUILD) --target gigo
	build/release/bin/gigo clean examples/legacy-customers.csv --config examples/gigo.yaml --out build/demo --force
	@echo
	@echo "Open build/demo/people.csv (one line a person), build/demo/duplicates.csv (who is there twice, and why)"
	@echo "and build/demo/findings.csv (what to put right); build/demo/rows.csv is your list with gigo's columns added."

# Builds everything that users get; runs nothing.
build:
	@sh cmake/install-packages.sh build
	@cmake --preset release
	@$(BUILD)

# Builds everything and runs the tests of the labels quick and full.
test:
	@sh cmake/install-packages.sh build test bench
	@cmake --preset release -DGIGO_BUILD_TESTS=ON -DGIGO_BUILD_BENCH=ON
	@$(BUILD)
	@ctest --test-dir build/release --output-on-failure -j $$(nproc)

# Makes the Debian packages in build/package.
package:
	@sh cmake/install-packages.sh build package
	@cmake --preset package
	@cmake --build --preset package -j $$(nproc) --target package
