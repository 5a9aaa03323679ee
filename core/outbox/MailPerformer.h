#pragma once

#include "core/outbox/EffectPerformer.h"
#include "core/outbox/LinkPerformer.h"

namespace quittance {

class MailTransport;
struct MailAnswer;
struct MailQueued;

//! Hands mails to the mail server. Every try sends the bytes that were sealed when the mail was composed. A
//! mail whose answer was lost is never sent again by itself: it becomes uncertain and a person decides.
class MailPerformer final : public EffectPerformer
{
public:
    //! transport outlives the performer. composeMail is for mails about a link that existed before them.
    MailPerformer(MailTransport &transport, LinkPerformer::ComposeMail composeMail)
        : m_transport(transport)
        , m_composeMail(std::move(composeMail))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    Result<EntryId> composedEntry(Book &book, const MailId &mail);
    Result<EffectVerdict> settle(Book &book, EntryBody outcome);
    Result<EffectVerdict> judge(
        Book &book, const MailId &mail, const OutboxAttempt &attempt, const MailAnswer &answer);

    MailTransport &m_transport;
    LinkPerformer::ComposeMail m_composeMail;
};

} // namespace quittance
