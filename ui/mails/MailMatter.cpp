#include "ui/mails/MailMatter.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

QString mailDialogName(MailKind kind)
{
    switch (kind) {
    case MailKind::PaymentLink:
        break;
    case MailKind::Reminder:
        return u"sendReminder"_s;
    case MailKind::Receipt:
        return u"sendReceipt"_s;
    case MailKind::Document:
        return u"sendDocument"_s;
    case MailKind::Statement:
        return u"sendStatement"_s;
    }
    return u"sendLink"_s;
}

QString mailDialogTitle(MailKind kind)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("quittance::MailMatter", text); };
    switch (kind) {
    case MailKind::PaymentLink:
        break;
    case MailKind::Reminder:
        return say("Send reminder");
    case MailKind::Receipt:
        return say("Send receipt");
    case MailKind::Document:
        return say("Send PDF only");
    case MailKind::Statement:
        return say("Send statement");
    }
    return say("Send payment link");
}

} // namespace quittance
