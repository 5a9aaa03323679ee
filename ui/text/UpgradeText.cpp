#include "ui/text/UpgradeText.h"

#include <QCoreApplication>

namespace quittance {

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::UpgradeText)
};

} // namespace

QString upgradeBeginsText()
{
    return Words::tr(
        "This book was written by an older Quittance. A copy of it is brought up to date and compared "
        "with it; that may take some minutes.");
}

QString upgradeDoneText(const QString &keptAt)
{
    //: %1 is the path of a file
    return Words::tr("The book is up to date, and every balance is as before. The old file is kept: %1")
        .arg(keptAt);
}

} // namespace quittance
