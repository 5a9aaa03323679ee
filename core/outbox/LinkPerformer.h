#pragma once

#include "core/outbox/EffectPerformer.h"

#include "core/journal/Entry.h"

#include <QUrl>

#include <functional>

namespace quittance {

class PaymentGateway;
struct GatewayLink;

//! Has a provider make payment links. The idempotency key is the entry's id; the bytes are those sealed with
//! it.
class LinkPerformer final : public EffectPerformer
{
public:
    //! Makes the MailComposed entry of a mail that waits for the link with this address.
    using ComposeMail = std::function<Result<NewEntry>(Book &book, const MailId &mail, const QUrl &url)>;

    //! gateway outlives the performer.
    LinkPerformer(PaymentGateway &gateway, ComposeMail composeMail)
        : m_gateway(gateway)
        , m_composeMail(std::move(composeMail))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    Result<EffectVerdict> issued(Book &book, const EffectRecord &effect, const GatewayLink &link);
    Result<EffectVerdict> refused(Book &book, const EffectRecord &effect, const Error &error);
    Result<bool> isStale(Book &book, const EffectRecord &effect, const OutboxAttempt &attempt);
    Result<EffectVerdict> afterWindow(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop);

    PaymentGateway &m_gateway;
    ComposeMail m_composeMail;
};

} // namespace quittance
