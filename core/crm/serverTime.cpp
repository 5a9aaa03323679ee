#include "core/crm/serverTime.h"

#include <QLocale>
#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

QDateTime serverTime(const HttpReply &reply)
{
    const QString text = QString::fromLatin1(reply.headers.value("date")).trimmed();
    const QDateTime read = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return read.isValid() ? QDateTime(read.date(), read.time(), QTimeZone::utc()) : QDateTime();
}

} // namespace quittance
