// SPDX-License-Identifier: Apache-2.0
#include "cli/records/cell_recorder.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace gigo::cli {
namespace {

// The values of a cell that may hold several, and of one that is a single value.
template <class Cell>
auto answer_of(const Cell& cell) {
  if constexpr (requires { cell.values; }) {
    using Value = typename decltype(cell.values)::value_type;
    return CellAnswer<Value>{cell.values, cell.notes};
  } else {
    const bool missing = cell.status == ValueStatus::kMissing;
    return CellAnswer<Cell>{std::span(&cell, missing ? 0U : 1U), cell.notes};
  }
}

template <class Cell>
struct ValueOf {
  using type = Cell;
};
template <>
struct ValueOf<EmailCell> {
  using type = EmailValue;
};
template <>
struct ValueOf<PhoneCell> {
  using type = PhoneValue;
};

bool is_cut(const RecordLine& line) noexcept {
  return std::find(line.codes.begin(), line.codes.end(), Code::kCsvHugeCell) != line.codes.end();
}

// What all fields share. `Reader` has read(text, cell) for one cell and read_all(cells) for a
// column.
template <class Cell, class Reader>
class RecorderOf final : public CellRecorder {
 public:
  explicit RecorderOf(const CellSettings& settings) : format_(settings.format), reader_(settings) {}

  void header(std::string& out) const override {
    append_header<typename ValueOf<Cell>::type>(out, format_);
  }
  void record(const RecordLine& line, std::string& out) override {
    if (is_cut(line)) return append_unread(line, out);
    reader_.read(line.text, cell_);
    append_record(out, format_, line, answer_of(cell_));
  }
  void read_column(const Column& cells) override { cells_ = reader_.read_all(cells); }
  void record_row(std::size_t row, const RecordLine& line, std::string& out) const override {
    if (is_cut(line)) return append_unread(line, out);
    append_record(out, format_, line, answer_of(cells_[row]));
  }

 private:
  // Half a cell is nobody's value.
  void append_unread(const RecordLine& line, std::string& out) const {
    typename ValueOf<Cell>::type value;
    value.status = ValueStatus::kInvalid;
    append_record(out, format_, line, CellAnswer<decltype(value)>{std::span(&value, 1U), {}});
  }

  RecordFormat format_;
  Reader reader_;
  Cell cell_;
  std::vector<Cell> cells_;
};

class Emails {
 public:
  explicit Emails(const CellSettings& settings) : threads_(settings.threads) {
    options_.reserved_values_ordinary = settings.reserved_values_ordinary;
    normalizer_ = EmailNormalizer(options_);
  }
  void read(std::string_view text, EmailCell& cell) {
    if (++lines_ % kLinesOfOneNormalizer == 0) normalizer_ = EmailNormalizer(options_);
    normalizer_.normalize(text, cell);
  }
  [[nodiscard]] std::vector<EmailCell> read_all(const Column& cells) const {
    return normalize_emails(cells, options_, threads_);
  }

 private:
  // The normaliser remembers domains; now and then it is made anew, so that a stream without end
  // needs no more memory than a short one.
  static constexpr std::size_t kLinesOfOneNormalizer = std::size_t{1} << 18;
  EmailOptions options_;
  EmailNormalizer normalizer_;
  std::size_t lines_ = 0;
  unsigned threads_;
};

// Fields whose readers keep nothing between cells. Options may point into the settings.
template <class Cell, class Options, void (*One)(std::string_view, const Options&, Cell&),
          std::vector<Cell> (*All)(const Column&, const Options&, unsigned),
          Options (*Read)(const CellSettings&)>
class Plain {
 public:
  explicit Plain(const CellSettings& settings) : settings_(settings) {}
  void read(std::string_view text, Cell& cell) const { One(text, Read(settings_), cell); }
  [[nodiscard]] std::vector<Cell> read_all(const Column& cells) const {
    return All(cells, Read(settings_), settings_.threads);
  }

 private:
  CellSettings settings_;
};

PhoneOptions phone_options(const CellSettings& settings) {
  return {.region = settings.region,
          .kind = phone_kind(settings.kind),
          .reserved_values_ordinary = settings.reserved_values_ordinary};
}

NameOptions name_options(const CellSettings& settings) {
  return {.region = settings.region, .family_first = settings.family_first};
}

AddressOptions address_options(const CellSettings& settings) {
  return {.country = settings.region};
}

DateOptions date_options(const CellSettings& settings) {
  return {.order = settings.order,
          .region = settings.region,
          .birth = settings.kind == "birth",
          .as_of = settings.as_of};
}

IdentifierOptions identifier_options(const CellSettings& settings) {
  return {.kind = settings.kind, .country = settings.region};
}

// Fields without settings of their own.
struct NoOptions {};

NoOptions no_options(const CellSettings&) { return {}; }

void read_organisation(std::string_view raw, const NoOptions&, Organisation& organisation) {
  normalize_organisation(raw, organisation);
}

std::vector<Organisation> read_organisations(const Column& cells, const NoOptions&,
                                             unsigned threads) {
  return normalize_organisations(cells, threads);
}

void read_country(std::string_view raw, const NoOptions&, CountryValue& country) {
  country = normalize_country(raw);
}

std::vector<CountryValue> read_countries(const Column& cells, const NoOptions&, unsigned threads) {
  return normalize_countries(cells, threads);
}

void read_date(std::string_view raw, const DateOptions& options, DateValue& date) {
  date = normalize_date(raw, options);
}

void read_identifier(std::string_view raw, const IdentifierOptions& options,
                     IdentifierValue& identifier) {
  identifier = normalize_identifier(raw, options);
}

using Phones = Plain<PhoneCell, PhoneOptions, normalize_phone, normalize_phones, phone_options>;
using Names = Plain<PersonName, NameOptions, normalize_name, normalize_names, name_options>;
using Organisations =
    Plain<Organisation, NoOptions, read_organisation, read_organisations, no_options>;
using Addresses =
    Plain<PostalAddress, AddressOptions, normalize_address, normalize_addresses, address_options>;
using Countries = Plain<CountryValue, NoOptions, read_country, read_countries, no_options>;
using Dates = Plain<DateValue, DateOptions, read_date, normalize_dates, date_options>;
using Identifiers = Plain<IdentifierValue, IdentifierOptions, read_identifier,
                          normalize_identifiers, identifier_options>;

template <class Cell, class Reader>
std::unique_ptr<CellRecorder> make(const CellSettings& settings) {
  return std::make_unique<RecorderOf<Cell, Reader>>(settings);
}

constexpr std::string_view kPhoneKinds[] = {"mobile", "landline", "fax"};
constexpr std::string_view kDateKinds[] = {"birth"};
constexpr std::string_view kIdentifierKinds[] = {"vat", "iban", "lei"};

constexpr RecordedField kFields[] = {
    {"email", kTakesReserved, {}, make<EmailCell, Emails>},
    {"phone", kTakesRegion | kTakesReserved, kPhoneKinds, make<PhoneCell, Phones>},
    {"name", kTakesRegion | kTakesFamilyFirst, {}, make<PersonName, Names>},
    {"organisation", 0, {}, make<Organisation, Organisations>},
    {"address", kTakesRegion, {}, make<PostalAddress, Addresses>},
    {"country", 0, {}, make<CountryValue, Countries>},
    {"date", kTakesRegion | kTakesOrder | kTakesAsOf, kDateKinds, make<DateValue, Dates>},
    {"identifier", kTakesRegion, kIdentifierKinds, make<IdentifierValue, Identifiers>},
};

}  // namespace

std::span<const RecordedField> recorded_fields() noexcept { return kFields; }

}  // namespace gigo::cli
