#pragma once

#include "core/crm/hubspot/HubSpotConnector.h"
#include "core/outbox/CrmPerformer.h"
#include "core/outbox/OutboxRunner.h"
#include "core/store/EffectTable.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"

#include <functional>

namespace quittance {

//! A book whose customers are companies in the stand-in of HubSpot, and what they are to be told.
class CrmPushBook final : public BillingBook, public HttpTransport
{
public:
    //! What the next request meets in place of the server's answer.
    enum class Fault { None, Unsent, Lost }; //!< Lost: it was carried out.

    CrmPushBook();

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

    //! A customer that is linked to a company of this city there.
    CustomerId addLinked(const QString &name);
    EntryId wish(const CustomerId &whom, const QString &city);
    EntryId wishRemark(const CustomerId &whom);
    OutboxRun run(bool impatient = false);
    void wait(std::chrono::seconds span);

    OutboxRow row(const EntryId &effect);
    QString cityThere(const CustomerId &whom);
    QStringList notesThere(const CustomerId &whom);
    qsizetype count(const QString &part) const; //!< Requests whose path contains it.

    sandbox::SandboxClock serverClock;
    sandbox::HubSpotSandbox hubSpot{serverClock, 7};
    std::function<Fault(const HttpRequest &)> fault;
    QList<std::pair<QString, QDateTime>> asked; //!< Path and time of each request.

private:
    struct Wanted {
        QString remoteId;
        QJsonObject values;
        QJsonObject known; //!< As it was read or told last.
    };

    CrmPushPorts ports(HubSpotConnector &connector);

    QHash<CustomerId, Wanted> m_wanted;
    InvoiceId m_invoice;
};

} // namespace quittance
