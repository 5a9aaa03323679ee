#include "tests/core/domain/tst_crmmerge.h"

#include "core/domain/crmMerge.h"
#include "tests/core/domain/propertyRuns.h"

#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

enum class Change : quint8 { Same, Changed, Cleared };

const QString base = u"base"_s;

QString valueAfter(Change change, const QString &other)
{
    switch (change) {
    case Change::Same:
        return base;
    case Change::Changed:
        return other;
    case Change::Cleared:
        break;
    }
    return u""_s;
}

const char *nameOf(Change change)
{
    constexpr std::array names{"same", "changed", "cleared"};
    return names.at(static_cast<std::size_t>(change));
}

QDateTime hour(int h)
{
    return {QDate(2026, 11, 28), QTime(h, 0), QTimeZone::utc()};
}

} // namespace

//! Written down by hand, for fields that travel both ways: what each policy says where both sides changed; a
//! dash where no policy is asked.
void TestCrmMerge::invariant14_theTruthTableHolds_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<CrmPolicy>("policy");
    QTest::addColumn<CrmVerdict>("expected");

    using enum CrmVerdict;
    struct Row {
        Change ours;
        Change theirs;
        std::array<CrmVerdict, 4> verdicts; //!< By the order of CrmPolicy; newest: theirs is newer.
    };
    const std::array rows{
        Row{Change::Same, Change::Same, {Nothing, Nothing, Nothing, Nothing}},
        Row{Change::Same, Change::Changed, {TakeTheirs, TakeTheirs, TakeTheirs, TakeTheirs}},
        Row{Change::Same, Change::Cleared, {TakeTheirs, TakeTheirs, TakeTheirs, TakeTheirs}},
        Row{Change::Changed, Change::Same, {TellOurs, TellOurs, TellOurs, TellOurs}},
        Row{Change::Changed, Change::Changed, {TakeTheirs, TellOurs, TakeTheirs, Ask}},
        Row{Change::Changed, Change::Cleared, {TakeTheirs, TellOurs, TakeTheirs, Ask}},
        Row{Change::Cleared, Change::Same, {TellOurs, TellOurs, TellOurs, TellOurs}},
        Row{Change::Cleared, Change::Changed, {TakeTheirs, TellOurs, TakeTheirs, Ask}},
        Row{Change::Cleared, Change::Cleared, {Nothing, Nothing, Nothing, Nothing}},
    };
    for (const Row &row : rows)
        for (std::size_t policy = 0; policy < row.verdicts.size(); ++policy)
            QTest::addRow("ours %s, theirs %s, %s", nameOf(row.ours), nameOf(row.theirs),
                qPrintable(codeOf(static_cast<CrmPolicy>(policy))))
                << valueAfter(row.ours, u"ours"_s) << valueAfter(row.theirs, u"theirs"_s)
                << static_cast<CrmPolicy>(policy) << row.verdicts.at(policy);
}

void TestCrmMerge::invariant14_theTruthTableHolds()
{
    QFETCH(const QString, ours);
    QFETCH(const QString, theirs);
    QFETCH(const CrmPolicy, policy);
    QFETCH(const CrmVerdict, expected);

    const CrmFieldCase sides{
        .base = base, .ours = ours, .theirs = theirs, .oursSince = hour(8), .theirsSince = hour(9)};

    QCOMPARE(crmVerdict(sides, CrmDirection::Both, policy), expected);
}

void TestCrmMerge::invariant14_oneSidedChangesNeverAsk()
{
    tryPropertiesOften();
    QVERIFY(rc::check("what only one side changed is nobody's question", [] {
        const auto changed = QString::number(*rc::gen::inRange(0, 3));
        const bool oursChanged = *rc::gen::arbitrary<bool>();
        const auto direction = static_cast<CrmDirection>(*rc::gen::inRange(0, 3));
        const auto policy = static_cast<CrmPolicy>(*rc::gen::inRange(0, 4));
        const QString same = u"1"_s;
        const CrmFieldCase sides{.base = same,
            .ours = oursChanged ? changed : same,
            .theirs = oursChanged ? same : changed,
            .oursSince = {},
            .theirsSince = {}};
        const CrmVerdict verdict = crmVerdict(sides, direction, policy);
        RC_ASSERT(verdict != CrmVerdict::Ask
            || (direction == CrmDirection::Push && !oursChanged)); // Changed there though it is ours to say.
        RC_ASSERT(direction != CrmDirection::Pull || verdict != CrmVerdict::TellOurs);
        RC_ASSERT(direction != CrmDirection::Push || verdict != CrmVerdict::TakeTheirs);
    }));
}

void TestCrmMerge::invariant14_anUntoldFieldIsNeverCleared()
{
    for (const QString &ours : {u"base"_s, u"ours"_s, u""_s})
        for (int policy = 0; policy < 4; ++policy)
            for (const CrmDirection direction : {CrmDirection::Pull, CrmDirection::Both})
                QCOMPARE(crmVerdict({.base = base,
                                        .ours = ours,
                                        .theirs = std::nullopt,
                                        .oursSince = {},
                                        .theirsSince = {}},
                             direction, static_cast<CrmPolicy>(policy)),
                    CrmVerdict::Nothing);
}

void TestCrmMerge::invariant14_theSidesAgreeAfterEveryVerdict()
{
    tryPropertiesOften();
    QVERIFY(rc::check("a second comparison finds nothing to do", [] {
        const auto any = [] { return QString::number(*rc::gen::inRange(0, 4)); };
        const auto direction = static_cast<CrmDirection>(*rc::gen::inRange(0, 3));
        const auto policy = static_cast<CrmPolicy>(*rc::gen::inRange(0, 4));
        CrmFieldCase sides{.base = any(), .ours = any(), .theirs = any(), .oursSince = {}, .theirsSince = {}};
        switch (crmVerdict(sides, direction, policy)) {
        case CrmVerdict::TakeTheirs:
            sides.ours = *sides.theirs;
            sides.base = *sides.theirs;
            break;
        case CrmVerdict::TellOurs:
            sides.theirs = sides.ours;
            sides.base = sides.ours;
            break;
        case CrmVerdict::Nothing:
            if (sides.ours == *sides.theirs)
                sides.base = sides.ours;
            break;
        case CrmVerdict::Ask:
            return;
        }
        RC_ASSERT(crmVerdict(sides, direction, policy) == CrmVerdict::Nothing);
    }));
}

void TestCrmMerge::newestAsksWhereATimeIsUnknown_data()
{
    QTest::addColumn<QDateTime>("ours");
    QTest::addColumn<QDateTime>("theirs");
    QTest::addColumn<CrmVerdict>("expected");
    QTest::newRow("neither is known") << QDateTime() << QDateTime() << CrmVerdict::Ask;
    QTest::newRow("only ours is known") << hour(8) << QDateTime() << CrmVerdict::Ask;
    QTest::newRow("only theirs is known") << QDateTime() << hour(8) << CrmVerdict::Ask;
    QTest::newRow("a tie decides nothing") << hour(8) << hour(8) << CrmVerdict::Ask;
    QTest::newRow("ours is newer") << hour(9) << hour(8) << CrmVerdict::TellOurs;
    QTest::newRow("theirs is newer") << hour(8) << hour(9) << CrmVerdict::TakeTheirs;
}

void TestCrmMerge::newestAsksWhereATimeIsUnknown()
{
    QFETCH(const QDateTime, ours);
    QFETCH(const QDateTime, theirs);
    QFETCH(const CrmVerdict, expected);

    QCOMPARE(
        crmVerdict({.base = base, .ours = u"a"_s, .theirs = u"b"_s, .oursSince = ours, .theirsSince = theirs},
            CrmDirection::Both, CrmPolicy::Newest),
        expected);
}

void TestCrmMerge::anEditThatMayNotTravelStands()
{
    CrmFieldCase sides{.base = base, .ours = u"edited"_s, .theirs = base, .oursSince = {}, .theirsSince = {}};
    QCOMPARE(crmVerdict(sides, CrmDirection::Pull, CrmPolicy::CrmWins), CrmVerdict::Nothing);

    sides.theirs = u"changed there"_s;
    QCOMPARE(crmVerdict(sides, CrmDirection::Pull, CrmPolicy::CrmWins), CrmVerdict::TakeTheirs);
    QCOMPARE(crmVerdict(sides, CrmDirection::Pull, CrmPolicy::AppWins), CrmVerdict::Nothing);
}

void TestCrmMerge::whatIsOnlyToldIsToldAgain()
{
    const CrmFieldCase overwritten{
        .base = base, .ours = base, .theirs = u"edited there"_s, .oursSince = {}, .theirsSince = {}};
    QCOMPARE(crmVerdict(overwritten, CrmDirection::Push, CrmPolicy::AppWins), CrmVerdict::TellOurs);
    QCOMPARE(crmVerdict(overwritten, CrmDirection::Push, CrmPolicy::CrmWins), CrmVerdict::Nothing);
    QCOMPARE(crmVerdict(overwritten, CrmDirection::Push, CrmPolicy::Ask), CrmVerdict::Ask);

    const CrmFieldCase hidden{
        .base = base, .ours = u"new"_s, .theirs = std::nullopt, .oursSince = {}, .theirsSince = {}};
    QCOMPARE(crmVerdict(hidden, CrmDirection::Push, CrmPolicy::AppWins), CrmVerdict::TellOurs);
}
