#include "ui/start/setupStepText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::SetupChecklist)
};

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
        return Words::tr("Company details and logo");
    case SetupStep::Invoices:
        return Words::tr("Bring invoices");
    case SetupStep::Crm:
        return Words::tr("Connect CRM");
    case SetupStep::Payments:
        return Words::tr("Connect payments");
    case SetupStep::Mail:
        return Words::tr("Mail account");
    case SetupStep::Backup:
        return Words::tr("Backup folder and recovery key");
    }
    return {};
}

QString setupActText(SetupStep step)
{
    switch (step) {
    case SetupStep::Invoices:
        return Words::tr("Import…");
    case SetupStep::Crm:
    case SetupStep::Payments:
        return Words::tr("Connect…");
    case SetupStep::Company:
    case SetupStep::Mail:
    case SetupStep::Backup:
        break;
    }
    return Words::tr("Set up…");
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
