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
  for (Column& column : table_.columns) {
    if (column.size() == table_.rows) column.append({});
  }
  const std::uint32_t number = shape_number(std::move(shape));
  table_.row_numbers.push_back(static_cast<std::uint32_t>(table_.rows + 1));
  shape_of_row_.push_back(number);
  ++table_.rows;
}

std::uint32_t ProfileRows::shape_number(Shape shape) {
  const auto known = shape_numbers_.find(shape);
  if (known != shape_numbers_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(shapes_.size());
  shapes_.push_back(std::move(shape));
  try {
    shape_numbers_.emplace(shapes_.back(), number);
  } catch (...) {
    shapes_.pop_back();
    throw;
  }
  return number;
}

std::uint16_t ProfileRows::column_for(const FieldRef& ref) {
  Twins& twins = twins_[{ref.field, ref.kind}];
  if (twins.row != table_.rows) {
    twins.row = table_.rows;
    twins.used = 0;
  }
  if (twins.used < twins.columns.size()) return twins.columns[twins.used++];

  std::string header = to_string(ref);
  if (twins.used > 0) header += fmt::format(" {}", twins.used + 1);
  Column fresh;
  for (std::size_t row = 0; row < table_.rows; ++row) fresh.append({});
  const auto column = static_cast<std::uint16_t>(table_.columns.size());
  table_.headers.push_back(std::move(header));
  table_.columns.push_back(std::move(fresh));
  mapping_.columns.push_back({ref, MappingOrigin::kUser, 100, {}});
  twins.columns.push_back(column);
  ++twins.used;
  return column;
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
}

void ProfileRows::forget_from(std::size_t rows, std::size_t columns,
                              std::size_t problems) noexcept {
  table_.headers.resize(columns);
  table_.columns.resize(columns);
  mapping_.columns.resize(columns);
  for (Column& column : table_.columns) column.truncate(rows);
  for (auto& [ref, twins] : twins_) {
    std::erase_if(twins.columns, [columns](std::uint16_t column) { return column >= columns; });
    twins.row = SIZE_MAX;
  }
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
