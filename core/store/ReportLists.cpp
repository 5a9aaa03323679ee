#include "core/store/ReportLists.h"

#include "core/store/Database.h"
#include "core/store/PaymentList.h"
#include "core/store/listFacts.h"
#include "core/store/reportCells.h"

#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype paymentsAtOnce = 500;

QString asJson(const QList<qint64> &keys)
{
    QStringList numbers;
    for (const qint64 key : keys)
        numbers.append(QString::number(key));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

ReportTable ReportLists::head(What what)
{
    const ListFacts &facts = listFacts(what);
    return {.title = facts.title, .columns = facts.columns};
}

Result<void> ReportLists::each(What what, const std::function<Result<void>(const QList<ReportCell> &)> &visit)
{
    auto row = m_database.query(listFacts(what).statement);
    if (!row)
        return fail(row.error());
    const QList<ReportTable::Column> columns = head(what).columns;
    while (row->next())
        if (const Result<void> done = visit(cellsOf(*row, columns)); !done)
            return done;
    return {};
}

Result<void> ReportLists::eachPayment(
    const PaymentQuery &query, const std::function<Result<void>(const QList<ReportCell> &)> &visit)
{
    const Result<QList<qint64>> keys = PaymentList(m_database).order(query);
    if (!keys)
        return fail(keys.error());
    const QList<ReportTable::Column> columns = head(What::Payments).columns;
    for (qsizetype from = 0; from < keys->size(); from += paymentsAtOnce) {
        auto row = m_database.query(
            chosenPaymentsStatement(), {{":keys"_L1, asJson(keys->mid(from, paymentsAtOnce))}});
        if (!row)
            return fail(row.error());
        while (row->next())
            if (const Result<void> done = visit(cellsOf(*row, columns)); !done)
                return done;
    }
    return {};
}

} // namespace quittance
