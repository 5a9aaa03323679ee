#pragma once

#include "core/outbox/EffectPerformer.h"

#include "core/domain/WayToPay.h"
#include "core/journal/Entry.h"

#include <functional>

namespace quittance {

class PaymentGateway;
struct GatewayLink;
struct LinkRecord;

//! Has a provider make payment links, of any way. The idempotency key is the entry's id; the bytes are those
//! sealed with it.
class LinkPerformer final : public EffectPerformer
{
public:
    //! Makes the MailComposed entry of a mail that waits for the link and tells this way to pay.
    using ComposeMail = std::function<Result<NewEntry>(Book &book, const MailId &mail, const WayToPay &way)>;
    //! Books what was paid through the link with this external id.
    using AskProvider
        = std::function<Result<void>(Book &book, const QString &externalId, const StopFlag &stop)>;

    //! gateway outlives the performer.
    LinkPerformer(PaymentGateway &gateway, ComposeMail composeMail, AskProvider askProvider)
        : m_gateway(gateway)
        , m_composeMail(std::move(composeMail))
        , m_askProvider(std::move(askProvider))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    Result<EffectVerdict> issued(Book &book, const EffectRecord &effect, const LinkRecord &asked,
        const GatewayLink &link, const StopFlag &stop);
    Result<QList<NewEntry>> outcome(Book &book, const LinkRecord &asked, const GatewayLink &link);
    Result<EffectVerdict> refused(Book &book, const EffectRecord &effect, const Error &error);
    Result<bool> isUnderWay(Book &book, const LinkRecord &link, const OutboxAttempt &attempt);
    Result<bool> isStale(Book &book, const LinkRecord &link, const OutboxAttempt &attempt);
    Result<EffectVerdict> afterWindow(Book &book, const EffectRecord &effect, const LinkRecord &link,
        const OutboxAttempt &attempt, const StopFlag &stop);

    PaymentGateway &m_gateway;
    ComposeMail m_composeMail;
    AskProvider m_askProvider;
};

} // namespace quittance
