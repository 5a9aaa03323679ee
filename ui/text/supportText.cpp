#include "ui/text/supportText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>

namespace quittance {

using namespace Qt::StringLiterals;

QString supportText()
{
    const QStringList lines{u"Quittance %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1"_s.arg(QString::fromLatin1(qVersion())),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Locale %1"_s.arg(QLocale().name())};
    return lines.join(u'\n');
}

} // namespace quittance
