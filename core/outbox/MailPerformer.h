#pragma once

#include "core/outbox/EffectPerformer.h"
#include "core/outbox/LinkPerformer.h"

namespace quittance {

class MailTransport;
struct InvoiceRecord;
struct MailAnswer;
struct MailRecord;

//! Hands mails to the mail server. Every try sends the bytes that were sealed when the mail was composed. A
//! mail whose answer was lost is never sent again by itself: it becomes uncertain and a person decides.
class MailPerformer final : public EffectPerformer
{
public:
    //! Asks the provider what was paid through a link, so that nobody is reminded of what they have paid.
    using AskProvider
        = std::function<Result<void>(Book &book, const QString &externalId, const StopFlag &stop)>;

    //! transport outlives the performer. composeMail is for mails without a link, or about one that existed
    //! before them.
    MailPerformer(MailTransport &transport, LinkPerformer::ComposeMail composeMail, AskProvider askProvider)
        : m_transport(transport)
        , m_composeMail(std::move(composeMail))
        , m_askProvider(std::move(askProvider))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    //! Why the mail must not leave any more; empty when it may.
    Result<QString> pointless(Book &book, const EffectRecord &effect, const StopFlag &stop);
    Result<QString> pointlessLink(Book &book, const MailRecord &mail, const StopFlag &stop);
    Result<QString> pointlessAbout(Book &book, const MailRecord &mail, const InvoiceRecord &invoice);
    Result<WayToPay> wayOf(Book &book, const MailRecord &mail);
    Result<EntryId> composedEntry(Book &book, const MailId &mail);
    Result<EffectVerdict> settle(Book &book, EntryBody outcome);
    Result<EffectVerdict> judge(
        Book &book, const MailId &mail, const OutboxAttempt &attempt, const MailAnswer &answer);
    Result<bool> isOver(Book &book, const MailId &mail, const OutboxAttempt &attempt);

    MailTransport &m_transport;
    LinkPerformer::ComposeMail m_composeMail;
    AskProvider m_askProvider;
};

} // namespace quittance
