// SPDX-License-Identifier: Apache-2.0
#include "capi/mail_host.hpp"

#include "capi/guard.hpp"

namespace gigo::capi {

MailHostLookup mail_host_of(const gigo_worker& worker) {
  if (worker.mail_host == nullptr) return {};
  return [lookup = worker.mail_host, user = worker.mail_host_user](std::string_view domain) {
    switch (lookup(user, domain.data(), domain.size())) {
      case 1:
        return MailHost::kExists;
      case 0:
        return MailHost::kMissing;
      default:
        return MailHost::kUnknown;
    }
  };
}

}  // namespace gigo::capi

gigo_status gigo_worker_set_mail_host(gigo_worker* worker, gigo_mail_host_fn lookup, void* user,
                                      gigo_error* error) noexcept {
  if (!gigo::capi::is_a(worker)) {
    return gigo::capi::misuse(error, "the worker is NULL or no worker");
  }
  worker->mail_host = lookup;
  worker->mail_host_user = user;
  return GIGO_OK;
}
