#pragma once

#include "core/domain/TransferInstructions.h"

#include <QHash>

namespace quittance {

//! The account numbers and the reference of a transfer as lines of text, with the labels of one language
//! ("label.holder", "label.iban.account", …). What the provider does not say has no line.
QString bankDetails(const TransferInstructions &transfer, const QHash<QString, QString> &labels);

} // namespace quittance
