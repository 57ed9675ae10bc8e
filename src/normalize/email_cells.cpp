// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "base/interner.hpp"
#include "base/thread_pool.hpp"
#include "normalize/batch.hpp"
#include "normalize/email.hpp"
#include "normalize/email_column.hpp"
#include "normalize/email_hosts.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kCellsPerChunk = 4096;

}  // namespace

std::vector<EmailCell> read_emails(const Column& cells, const EmailOptions& options,
                                   unsigned threads, const AmendFacts& amend) {
  base::Interner interner;
  std::vector<base::TermId> term_of_row;
  term_of_row.reserve(cells.size());
  for (std::size_t row = 0; row < cells.size(); ++row) {
    term_of_row.push_back(interner.intern(cells[row]));
  }
  EmailOptions quiet = options;
  quiet.mail_host = nullptr;
  std::vector<EmailCell> distinct(interner.size());
  base::parallel_for(
      base::chunk_count(distinct.size(), kCellsPerChunk), threads, [&](std::size_t chunk) {
        EmailReader reader(quiet, amend);
        const base::ChunkRange range = base::chunk_range(chunk, distinct.size(), kCellsPerChunk);
        for (std::size_t term = range.first; term < range.last; ++term) {
          reader.read(interner.text(static_cast<base::TermId>(term)), distinct[term]);
        }
      });
  if (options.mail_host) ask_mail_hosts(distinct, options.mail_host);
  std::vector<EmailCell> answers;
  answers.reserve(cells.size());
  for (const base::TermId term : term_of_row) answers.push_back(distinct[base::index(term)]);
  return answers;
}

}  // namespace gigo::normalize

namespace gigo {

std::vector<EmailCell> normalize_emails(const Column& cells, const EmailOptions& options,
                                        unsigned threads) {
  normalize::DomainCounts counts;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    counts.add(normalize::readable_part(cells[row]), static_cast<std::uint32_t>(row));
  }
  const normalize::DomainEvidence evidence(counts, {});
  if (evidence.empty()) return normalize::read_emails(cells, options, threads);
  const auto amend = [&evidence](std::string_view domain, normalize::DomainFacts& facts) {
    evidence.amend(domain, facts);
  };
  return normalize::read_emails(cells, options, threads, amend);
}

}  // namespace gigo
