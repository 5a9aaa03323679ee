#include "core/sync/ReadCount.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/store/CursorTable.h"
#include "core/store/PaymentTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readsPerPayment = 500;
constexpr qint64 fewestReads = 10'000;
constexpr int countedDays = 30;

QString monthOf(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

QString nameOf(const QString &month)
{
    return u"reads "_s + month;
}

} // namespace

Result<void> ReadCount::add(const QString &connection, qint64 reads)
{
    if (reads == 0)
        return {};
    const QDateTime now = m_book.clock.now();
    return Journal(m_book).change(TouchedThings(), [&]() -> Result<void> {
        const Result<QDate> today = bookDay(m_book.database, now);
        if (!today)
            return fail(today.error());
        CursorTable cursors(m_book.database);
        const QString name = nameOf(monthOf(*today));
        return cursors.value(connection, name).and_then([&](const QString &before) {
            return cursors.set(connection, name, QString::number(before.toLongLong() + reads), now);
        });
    });
}

Result<ReadsOfMonth> ReadCount::ofMonth(const QString &connection)
{
    const Result<QDate> today = bookDay(m_book.database, m_book.clock.now());
    if (!today)
        return fail(today.error());
    const QString month = monthOf(*today);
    const Result<QString> made = CursorTable(m_book.database).value(connection, nameOf(month));
    const Result<qint64> payments
        = PaymentTable(m_book.database).countSince(connection, today->addDays(-countedDays));
    if (!made || !payments)
        return fail(made ? payments.error() : made.error());
    return ReadsOfMonth{.month = month,
        .made = made->toLongLong(),
        .allowed = std::max(fewestReads, readsPerPayment * *payments)};
}

} // namespace quittance
