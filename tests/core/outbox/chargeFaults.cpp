#include "tests/core/outbox/chargeFaults.h"

#include "core/store/PaymentTable.h"

#include <QTest>

namespace quittance {

using namespace Qt::StringLiterals;
using Kind = sandbox::Fault::Kind;

sandbox::Fault faultAt(const QString &path, Kind kind, int status, int times)
{
    return {
        .kind = kind, .status = status, .method = "POST", .path = QRegularExpression(path), .times = times};
}

sandbox::Fault chargeFault(Kind kind, int status, int times)
{
    return faultAt(u"^/v1/payment_intents$"_s, kind, status, times);
}

sandbox::Fault captureFault(Kind kind, int status, int times)
{
    return faultAt(u"/capture$"_s, kind, status, times);
}

void addFaults(sandbox::Fault (*fault)(Kind, int, int))
{
    QTest::addColumn<sandbox::Fault>("fault");

    QTest::newRow("none") << faultAt(u"^/nothing$"_s, Kind::CutBefore, 500, 0);
    QTest::newRow("too many requests") << fault(Kind::Status, 429, 2);
    QTest::newRow("a server fault before it acted") << fault(Kind::Status, 500, 1);
    sandbox::Fault acted = fault(Kind::Status, 500, 1);
    acted.acted = true;
    QTest::newRow("a server fault after it acted") << acted;
    QTest::newRow("the key is in use") << fault(Kind::Status, 409, 1);
    QTest::newRow("cut before") << fault(Kind::CutBefore, 500, 1);
    QTest::newRow("cut after") << fault(Kind::CutAfter, 500, 3);
    QTest::newRow("half an answer") << fault(Kind::Truncate, 500, 1);
    QTest::newRow("the key is not accepted") << fault(Kind::Status, 401, 1);
}

qsizetype stripePayments(CardBook &book)
{
    const QList<PaymentRow> rows = must(PaymentTable(book.database).list(100));
    return std::ranges::count(rows, u"stripe"_s, &PaymentRow::connection);
}

} // namespace quittance
