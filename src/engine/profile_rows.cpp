// SPDX-License-Identifier: Apache-2.0
#include "engine/profile_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace gigo::engine {
namespace {

constexpr std::size_t kHugeCell = std::size_t{1} << 20;  // as the readers of files have it

}  // namespace

Status ProfileRows::append(Profile profile, std::string_view id) {
  if (table_.rows >= kMaxRows) {
    return Error{ErrorCode::kInput, fmt::format("more than {} rows; split the list", kMaxRows), {}};
  }
  profile = profile.first(std::min(profile.size(), kMaxProfileCells));
  const std::size_t rows = table_.rows;
  const std::size_t columns = table_.columns.size();
  const std::size_t problems = problems_.size();
  try {
    add_row(profile, id);
  } catch (...) {
    forget_from(rows, columns, problems);
    throw;
  }
  if (table_.columns.size() > kMaxColumns) {
    forget_from(rows, columns, problems);
    return Error{
        ErrorCode::kInput, fmt::format("more than {} columns; give fewer kinds", kMaxColumns), {}};
  }
  return Done{};
}

void ProfileRows::add_row(Profile profile, std::string_view id) {
  Shape shape;
  shape.reserve(profile.size());
  if (!id.empty()) put(column_for({Field::kId, {}}), id);
  for (const ProfileCell& cell : profile) {
    shape.push_back(column_for(cell.ref));
    put(shape.back(), cell.value);
    if (table_.columns.size() > kMaxColumns) return;
  }
  for (std::size_t column = 0; column < table_.columns.size(); ++column) {
    if (filled_[column] != table_.rows + 1) table_.columns[column].append({});
  }
  const auto [known, is_new] =
      shape_numbers_.try_emplace(shape, static_cast<std::uint32_t>(shapes_.size()));
  if (known->second == shapes_.size()) shapes_.push_back(std::move(shape));
  table_.row_numbers.push_back(static_cast<std::uint32_t>(table_.rows + 1));
  shape_of_row_.push_back(known->second);
  ++table_.rows;
}

std::uint16_t ProfileRows::column_for(const FieldRef& ref) {
  std::size_t twins = 0;
  for (std::size_t column = 0; column < mapping_.columns.size(); ++column) {
    if (mapping_.columns[column].ref != ref) continue;
    if (filled_[column] != table_.rows + 1) return static_cast<std::uint16_t>(column);
    ++twins;
  }
  std::string header = to_string(ref);
  if (twins > 0) header += fmt::format(" {}", twins + 1);
  Column fresh;
  for (std::size_t row = 0; row < table_.rows; ++row) fresh.append({});
  table_.headers.push_back(std::move(header));
  table_.columns.push_back(std::move(fresh));
  mapping_.columns.push_back({ref, MappingOrigin::kUser, 100, {}});
  filled_.push_back(0);
  return static_cast<std::uint16_t>(table_.columns.size() - 1);
}

void ProfileRows::put(std::uint16_t column, std::string_view value) {
  const auto note = [&](Code code) {
    problems_.push_back({static_cast<std::uint32_t>(table_.rows), column, code});
  };
  if (value.find('\0') != std::string_view::npos) note(Code::kCsvNulByte);
  if (value.size() > kHugeCell) note(Code::kCsvHugeCell);
  if (text::is_valid_utf8(value)) {
    table_.columns[column].append(value);
  } else {
    table_.columns[column].append(text::replace_invalid(value));
    note(Code::kCsvInvalidEncoding);
  }
  filled_[column] = table_.rows + 1;
}

void ProfileRows::forget_from(std::size_t rows, std::size_t columns,
                              std::size_t problems) noexcept {
  table_.headers.resize(columns);
  table_.columns.resize(columns);
  mapping_.columns.resize(columns);
  filled_.resize(columns);
  for (Column& column : table_.columns) column.truncate(rows);
  for (std::size_t& row : filled_) row = std::min(row, rows);
  table_.row_numbers.resize(rows);
  shape_of_row_.resize(rows);
  table_.rows = rows;
  problems_.resize(problems);
}

std::size_t ProfileRows::cell_of(std::size_t row, std::uint16_t column) const noexcept {
  const Shape& shape = shapes_[shape_of_row_[row]];
  const auto found = std::find(shape.begin(), shape.end(), column);
  return found == shape.end() ? SIZE_MAX : static_cast<std::size_t>(found - shape.begin());
}

std::size_t ProfileRows::id_column() const noexcept {
  for (std::size_t column = 0; column < mapping_.columns.size(); ++column) {
    if (mapping_.columns[column].ref.field == Field::kId) return column;
  }
  return SIZE_MAX;
}

}  // namespace gigo::engine
