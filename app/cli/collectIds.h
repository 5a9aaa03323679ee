#pragma once

#include "app/cli/Session.h"

namespace quittance {

//! Finds the documents that the words name, by number or id, and goes on with their ids; ends the command
//! with the first that is not there, or as used wrongly when there are none.
void collectIds(
    Session &session, const QStringList &words, std::function<void(const QList<InvoiceId> &ids)> next);

} // namespace quittance
