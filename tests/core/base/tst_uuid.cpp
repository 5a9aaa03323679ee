#include "tests/core/base/tst_uuid.h"

#include "core/base/Uuid.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 5), QTime(12, 0), QTimeZone::utc());

} // namespace

void TestUuid::isAVersion7Uuid()
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);

    for (int i = 0; i < 1000; ++i) {
        const QString id = makeUuid7(noon);
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
    }
}

void TestUuid::beginsWithItsTime()
{
    // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z is 0x017F22E279B0.
    const QString id = makeUuid7(QDateTime::fromMSecsSinceEpoch(0x017F22E279B0, Qt::UTC));

    QVERIFY2(id.startsWith("017f22e2-79b0-7"_L1), qPrintable(id));
}

void TestUuid::laterOnesSortLater()
{
    QString last;
    for (int ms = 0; ms < 1000; ++ms) {
        const QString id = makeUuid7(noon.addMSecs(ms * 977));
        QVERIFY(last < id);
        last = id;
    }
}

void TestUuid::noTwoAreEqual()
{
    QSet<QString> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.insert(makeUuid7(noon));

    QCOMPARE(ids.size(), 10'000);
}
