#pragma once

#include "core/domain/CustomerCash.h"
#include "core/domain/LiveLink.h"
#include "core/domain/TransferInstructions.h"

#include <QList>
#include <QTimeZone>

#include <utility>

namespace quittance {

QString payWayText(PayWay way); //!< "Payment page", "Bank transfer".

//! How a document can be paid now, how much of a transfer is still missing, and until when:
//! "Bank transfer · 250.00 EUR still missing".
QString liveLinkText(const LiveLink &link, const QTimeZone &zone);

//! What a customer has at a provider that pays nothing yet, as a sentence.
QString customerCashText(const CustomerCash &cash);

//! The parts of a transfer address with their names, as banks of its country call them, empty ones left out:
//! ("IBAN", "DE89 3704 …").
QList<std::pair<QString, QString>> transferParts(const TransferAddress &address);

//! All of it to be pasted into a letter: a line a part.
QString transferText(const TransferInstructions &transfer);

} // namespace quittance
