#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/GatewayOffer.h"
#include "core/domain/PayWay.h"

#include <QDate>

namespace quittance {

class Database;
class Workshop;

// Which payment provider a thing goes through, where there may be several. Called in lanes.

//! What a way of paying asks of a provider.
GatewayOffer offerOf(PayWay way);

//! The provider that is asked where nobody named one: the setting payments.gateway, else the first that is
//! set up, else the first there is.
Result<QString> usualGateway(Workshop &workshop, Database &database);

//! The provider for something it must offer: the named one; without a name the usual one, and where that does
//! not offer it the first that is set up and does. A way that the setting "<id>.ways" leaves out is not
//! offered. InvalidInput: connection.unknown, gateway.not_offered, gateway.way_off.
Result<QString> gatewayFor(Workshop &workshop, Database &database, const QString &named, GatewayOffer offer);

//! The provider of a link that is to be asked for: the named one; without a name that of the link which is
//! alive for the document in this way, else as gatewayFor().
Result<QString> gatewayOfLink(
    Workshop &workshop, Database &database, const InvoiceId &invoice, const QString &named, PayWay way);

//! The first day of which the provider's payments belong to this book: the setting "<id>.complete_from", else
//! none; null then.
Result<QDate> completeFrom(Database &database, const QString &connection);

//! Where this provider sends payers back to: its setting return_page, else that of another provider; empty
//! where none is set.
Result<QString> returnPageOf(Database &database, const QString &connection);

//! The first provider that keeps cards and customers for us.
QString cardGateway();

} // namespace quittance
