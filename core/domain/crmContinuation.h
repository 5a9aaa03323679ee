#pragma once

#include "core/domain/CrmMapping.h"

#include <QJsonObject>

namespace quittance {

//! The provider's field in which the text of a mapped one goes on: HubSpot keeps the second line of an
//! address in a field of its own. Empty where there is none, or where all has it mapped by itself.
QString crmContinuation(const QString &provider, const CrmMapping &mapping, const QList<CrmMapping> &all);

//! What a record says of a field, the continuation on lines of its own; nullopt where the field was not told.
std::optional<QString> crmToldText(
    const QJsonObject &values, const QString &remote, const QString &continuation);

//! Writes a text of several lines where it came from: the lines that stand in the continuation go back there,
//! and nothing is put into one that is empty. theirSecond: what the continuation holds there now.
void tellCrmText(QJsonObject &values, const QString &remote, const QString &continuation,
    const QString &theirSecond, const QString &text);

} // namespace quittance
