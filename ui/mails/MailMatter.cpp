#include "ui/mails/MailMatter.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::MailMatter)
};

} // namespace

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
    switch (kind) {
    case MailKind::PaymentLink:
        break;
    case MailKind::Reminder:
        return Words::tr("Send reminder");
    case MailKind::Receipt:
        return Words::tr("Send receipt");
    case MailKind::Document:
        return Words::tr("Send PDF only");
    case MailKind::Statement:
        return Words::tr("Send statement");
    }
    return Words::tr("Send payment link");
}

} // namespace quittance
