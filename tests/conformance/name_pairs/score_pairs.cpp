// SPDX-License-Identifier: Apache-2.0
// Reads lines "p or o", first name, second name, separated by tabs, and writes how alike the names
// are: of people (p) or of organisations (o). For bench/accuracy/name_pairs.py.
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>

#include "gigo/similarity.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const std::string_view text = line;
    const std::size_t first = text.find('\t');
    const std::size_t second = text.find('\t', first + 1);
    if (first == text.npos || second == text.npos) return 2;
    const std::string_view a = text.substr(first + 1, second - first - 1);
    const std::string_view b = text.substr(second + 1);
    std::printf("%d\n",
                text[0] == 'p' ? gigo::name_similarity(a, b) : gigo::organisation_similarity(a, b));
  }
  return 0;
}
