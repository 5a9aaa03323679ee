#include "ui/text/UpgradeText.h"

#include <QCoreApplication>

namespace quittance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::UpgradeText", text);
}

} // namespace

QString upgradeBeginsText()
{
    return say("This book was written by an older Quittance. A copy of it is brought up to date and compared "
               "with it; that may take some minutes.");
}

QString upgradeDoneText(const QString &keptAt)
{
    //: %1 is the path of a file
    return say("The book is up to date, and every balance is as before. The old file is kept: %1")
        .arg(keptAt);
}

} // namespace quittance
