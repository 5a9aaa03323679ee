#include "tests/core/domain/tst_crmmark.h"

#include "core/base/Uuid.h"
#include "core/domain/crmMark.h"

#include <QDateTime>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"01234567-89ab-7cde-8f01-23456789abcd"_s;

} // namespace

void TestCrmMark::onlyAMarkAtTheEndIsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isMarked");
    const QString mark = u"[Q:%1]"_s.arg(id);
    QTest::newRow("on a line of its own") << u"Sent.\n"_s + mark << u"Sent."_s << true;
    QTest::newRow("in several lines") << u"Sent.\nPaid.\n"_s + mark << u"Sent.\nPaid."_s << true;
    QTest::newRow("behind a blank") << u"Sent. "_s + mark << u"Sent."_s << true;
    QTest::newRow("blanks behind it") << u"Sent.\n"_s + mark + u" \n"_s << u"Sent."_s << true;
    QTest::newRow("alone") << mark << u""_s << true;
    QTest::newRow("in the middle") << mark + u" is quoted"_s << mark + u" is quoted"_s << false;
    QTest::newRow("the last of two") << mark + u" and "_s + mark << mark + u" and"_s << true;
    QTest::newRow("no id") << u"See [Q:4]"_s << u"See [Q:4]"_s << false;
    QTest::newRow("none") << u"Called them"_s << u"Called them"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("nothing but blanks") << QString(100'000, u' ') << QString(100'000, u' ') << false;
}

void TestCrmMark::onlyAMarkAtTheEndIsOne()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMarked);

    QTEST(withoutCrmMark(text), "shown");
    QCOMPARE(crmMarkIn(text).text(), isMarked ? id : QString());
}

void TestCrmMark::aMarkIsFoundAsItWasMade()
{
    const EntryId push(makeUuid7(QDateTime::currentDateTimeUtc()));

    QCOMPARE(crmMarkIn(u"Sent.\n"_s + crmMark(push)), push);
}
