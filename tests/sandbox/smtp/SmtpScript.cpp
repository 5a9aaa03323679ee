#include "tests/sandbox/smtp/SmtpScript.h"

#include <array>

namespace quittance::sandbox {

namespace {

constexpr std::array<std::pair<const char *, SmtpFault>, 9> byLocalPart{{
    {"refused", SmtpFault::RefuseRecipient},
    {"later", SmtpFault::PostponeRecipient},
    {"busy", SmtpFault::ShutDownAtMail},
    {"full", SmtpFault::MailboxFull},
    {"rejectbody", SmtpFault::RejectBody},
    {"cutbefore", SmtpFault::CloseBeforeData},
    {"cutinside", SmtpFault::CloseInData},
    {"lostanswer", SmtpFault::LoseAnswer},
    {"hang", SmtpFault::HangAfterDot},
}};

} // namespace

void SmtpScript::failNext(SmtpFault fault, int messages)
{
    for (int i = 0; i < messages; ++i)
        m_next.append(fault);
}

SmtpFault SmtpScript::take()
{
    return m_next.isEmpty() ? SmtpFault::None : m_next.takeFirst();
}

SmtpFault SmtpScript::ofRecipient(const QString &address) const
{
    if (m_refused.contains(address.toLower()))
        return SmtpFault::RefuseRecipient;
    const QString local = address.left(address.lastIndexOf(u'@')).toLower();
    for (const auto &[name, fault] : byLocalPart) {
        if (local == QLatin1StringView(name))
            return fault;
    }
    return SmtpFault::None;
}

} // namespace quittance::sandbox
