// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/log2.hpp"
#include "cli/outputs/link_view.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kHeaders[] = {
    "question",    "input",        "row",     "id",        "full_name", "email",
    "phone",       "organisation", "title",   "city",      "website",   "weight",
    "probability", "why",          "row_key", "first_key", "decision"};

std::string asked(const LinkView& link, const LinkQuestion& question) {
  const Link& best = question.candidates.front();
  switch (question.reason) {
    case QuestionReason::kPossible:
      return "not sure: is it the one below?";
    case QuestionReason::kTie:
      return question.candidates.size() == 1 ? "fits as well as another row does: is it theirs?"
                                             : "several fit about equally well: which of these?";
    case QuestionReason::kContradicted:
      return fmt::format("likely, but {}: is it the one below?",
                         fmt::join(contradictions(link.view.run, link.options, best.best), ", "));
    case QuestionReason::kTaken:
      break;
  }
  return "fits, but another row has this partner: is it the same?";
}

class Writer {
 public:
  Writer(const LinkView& link, io::CsvWriter& csv) : link_(link), csv_(csv) {}

  void headers() {
    for (const std::string_view header : kHeaders) csv_.cell(header);
    csv_.end_row();
  }

  // The rows of A's person, the one that is compared first, then each candidate.
  void question(std::size_t number, const LinkQuestion& question, LinkLedger& ledger) {
    const RowId first = question.candidates.front().best.a;
    std::vector<RowId> rows = link_.view.run.clustering.persons[question.left];
    std::stable_partition(rows.begin(), rows.end(), [&](RowId row) { return row == first; });
    for (const RowId row : rows) {
      record(number, row);
      csv_.cell("");
      csv_.cell("");
      csv_.cell(row == first ? asked(link_, question) : "one with the first row");
      keys(row, first, {});
      ++ledger.review[index(row)];
    }
    for (const Link& candidate : question.candidates) {
      const RowId row = candidate.best.b;
      record(number, row);
      csv_.cell(base::format_weight(candidate.best.weight));
      csv_.cell(base::format_probability(candidate.best.probability));
      csv_.cell(why(candidate, first));
      keys(row, first, answer(candidate));
    }
  }

  [[nodiscard]] bool open(const LinkQuestion& question) const {
    return std::all_of(question.candidates.begin(), question.candidates.end(),
                       [this](const Link& candidate) { return answer(candidate).empty(); });
  }

 private:
  [[nodiscard]] std::string_view answer(const Link& candidate) const {
    return answer_word(link_.view.run, candidate.best.a, candidate.best.b);
  }

  [[nodiscard]] std::string why(const Link& candidate, RowId first) const {
    const std::string sentence =
        link_.view.run.explainer->explain(candidate.best.a, candidate.best.b).sentence;
    if (candidate.best.a == first) return sentence;
    return fmt::format("with row {}: {}", link_.view.loaded.row_number(candidate.best.a), sentence);
  }

  static std::string_view text(const ValueColumn& column, RowId row) {
    return index(row) < column.value.size() ? column[row] : std::string_view();
  }

  void record(std::size_t number, RowId row) {
    const NormalizedTable& table = *link_.view.run.table;
    const LoadedInputs::Place at = link_.view.loaded.place(row);
    csv_.cell(fmt::format("{}", number));
    csv_.cell(link_.view.loaded.files[at.input].path_label);
    csv_.cell(fmt::format("{}", link_.view.loaded.row_number(row)));
    csv_.cell(table.id.size() == 0 ? std::string_view() : table.id[index(row)]);
    csv_.cell(table.full_name[row]);
    csv_.cell(link_.view.email(row));
    csv_.cell(link_.view.phone(row));
    csv_.cell(table.organisation[row]);
    csv_.cell(text(table.title, row));
    csv_.cell(text(table.city, row));
    csv_.cell(text(table.website, row));
  }

  void keys(RowId row, RowId first, std::string_view decision) {
    csv_.cell(link_.view.run.row_keys[index(row)]);
    csv_.cell(link_.view.run.row_keys[index(first)]);
    csv_.cell(decision);
    csv_.end_row();
  }

  const LinkView& link_;
  io::CsvWriter& csv_;
};

}  // namespace

void add_review_csv(OutputJobs& jobs, const LinkView& link, LinkLedger& ledger) {
  ledger.review.assign(link.rows(), 0);
  jobs.push_back({"review.csv", [&link, &ledger](const io::Sink& sink) {
                    io::CsvWriter csv(sink, output_dialect(link.view.loaded));
                    Writer writer(link, csv);
                    writer.headers();
                    std::size_t number = 0;
                    for (const bool open : {true, false}) {
                      for (const LinkQuestion& question : link.result.questions) {
                        if (writer.open(question) == open) {
                          writer.question(++number, question, ledger);
                        }
                      }
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
