#include "core/payments/stripe/stripeDashboard.h"

#include <QHash>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Where the Dashboard shows an object whose id begins so.
QString folderOf(const QString &id)
{
    static const QHash<QString, QString> folders{{u"du"_s, u"disputes"_s}, {u"dp"_s, u"disputes"_s},
        {u"po"_s, u"payouts"_s}, {u"ch"_s, u"payments"_s}, {u"py"_s, u"payments"_s},
        {u"pi"_s, u"payments"_s}, {u"cus"_s, u"customers"_s}};
    return folders.value(id.section(u'_', 0, 0));
}

bool isPlain(const QString &id)
{
    return std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

} // namespace

QUrl stripeDashboardPage(const QString &externalKey)
{
    const QStringList parts = externalKey.split(u':');
    if (parts.size() != 3 || parts.constFirst() != "stripe"_L1)
        return {};
    const QString &id = parts.at(2);
    const QString folder = folderOf(id);
    if (folder.isEmpty() || !isPlain(id))
        return {};
    const QString mode = parts.at(1) == "live"_L1 ? QString() : u"test/"_s;
    return QUrl(u"https://dashboard.stripe.com/%1%2/%3"_s.arg(mode, folder, id));
}

} // namespace quittance
