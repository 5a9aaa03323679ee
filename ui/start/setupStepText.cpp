#include "ui/start/setupStepText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::SetupChecklist", text);
}

} // namespace

QList<SetupStep> setupSteps()
{
    return {SetupStep::Company, SetupStep::Invoices, SetupStep::Crm, SetupStep::Payments, SetupStep::Mail,
        SetupStep::Backup};
}

QString setupStepText(SetupStep step)
{
    switch (step) {
    case SetupStep::Company:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Company details and logo"));
    case SetupStep::Invoices:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Bring invoices"));
    case SetupStep::Crm:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Connect CRM"));
    case SetupStep::Payments:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Connect payments"));
    case SetupStep::Mail:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Mail account"));
    case SetupStep::Backup:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Backup folder and recovery key"));
    }
    return {};
}

QString setupActText(SetupStep step)
{
    switch (step) {
    case SetupStep::Invoices:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Import…"));
    case SetupStep::Crm:
    case SetupStep::Payments:
        return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Connect…"));
    case SetupStep::Company:
    case SetupStep::Mail:
    case SetupStep::Backup:
        break;
    }
    return say(QT_TRANSLATE_NOOP("quittance::SetupChecklist", "Set up"));
}

QString setupStepKey(SetupStep step)
{
    switch (step) {
    case SetupStep::Company:
        return u"company"_s;
    case SetupStep::Invoices:
        return u"invoices"_s;
    case SetupStep::Crm:
        return u"crm"_s;
    case SetupStep::Payments:
        return u"payments"_s;
    case SetupStep::Mail:
        return u"mail"_s;
    case SetupStep::Backup:
        break;
    }
    return u"backup"_s;
}

} // namespace quittance
