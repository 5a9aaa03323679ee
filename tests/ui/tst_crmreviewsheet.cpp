#include "tests/ui/tst_crmreviewsheet.h"

#include "tests/ui/LongWords.h"
#include "tests/ui/ReviewStage.h"
#include "tests/ui/accessible.h"
#include "tests/ui/lengths.h"

#include "ui/crm/ConflictGroup.h"
#include "ui/style/Tokens.h"
#include "ui/text/Languages.h"

#include <QLineEdit>

#include <optional>

using namespace quittance;
using namespace quittance::review;
using namespace Qt::StringLiterals;

void TestCrmReviewSheet::conflictsStandByCustomerInTheOrderOfTheirFields()
{
    CrmConflict elsewhere = conflict(u"c-1"_s, CrmField::City);
    elsewhere.connection = ConnectionId(u"salesforce"_s);
    CrmConflict settled = conflict(u"c-1"_s, CrmField::BillingEmail);
    settled.state = CrmConflict::State::Resolved;

    const QList<ConflictGroup> groups = conflictGroups({conflict(u"c-1"_s, CrmField::Street),
        conflict(u"c-2"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Phone), elsewhere, settled});

    QCOMPARE(groups.size(), qsizetype{3}); // What two CRMs say of one customer is two things.
    QCOMPARE(groups.at(0).conflicts.size(), qsizetype{3});
    QCOMPARE(groups.at(0).conflicts.at(0).field, CrmField::BillingEmail);
    QCOMPARE(groups.at(0).conflicts.at(2).field, CrmField::Street);
    QCOMPARE(groups.at(0).open(), 2);
    QCOMPARE(groups.at(2).connection, elsewhere.connection);
}

void TestCrmReviewSheet::theListSaysHowFarEachCustomerIs()
{
    CrmConflict settled = conflict(u"c-3"_s, CrmField::Phone);
    settled.state = CrmConflict::State::Resolved;
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street),
        conflict(u"c-2"_s, CrmField::Phone), settled});
    QTRY_COMPARE(review.customers->model()->rowCount(), 3);
    QVERIFY(review.customer(0).contains(hostile));
    QVERIFY(review.customer(0).contains(u"0 of 2 decided"_s));
    QVERIFY(review.customer(1).contains(u"Not looked at"_s));
    QVERIFY(review.customer(2).contains(u"Settled"_s));
    QCOMPARE(textOf(*review.dialog, u"conflicts.place"_s), u"1 of 3"_s);

    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);

    QVERIFY(review.customer(0).contains(u"1 of 2 decided"_s));
    review.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(review.atCustomer(), 1);
    QCOMPARE(textOf(*review.dialog, u"conflicts.place"_s), u"2 of 3"_s);
    QVERIFY(review.customer(1).contains(u"0 of 1 decided"_s)); // It was looked at.
    review.press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(review.atCustomer(), 0);
    QCOMPARE(review.cell(0, result), u"ours"_s); // What was decided is still there.
}

void TestCrmReviewSheet::theListIsReachedByKeysAndLeadsBack()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-2"_s, CrmField::Phone)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);

    review.press(Qt::Key_F6);
    QCOMPARE(review.dialog->focusWidget(), review.customers);
    review.keys.pressOn(*review.customers, Qt::Key_Down);
    QCOMPARE(review.atCustomer(), 1);
    review.keys.pressOn(*review.customers, Qt::Key_Return);
    QCOMPARE(review.dialog->focusWidget(), review.table);

    review.press(Qt::Key_F6);
    review.keys.pressOn(*review.customers, Qt::Key_2); // About the field in view.

    QCOMPARE(review.dialog->focusWidget(), review.table);
    QCOMPARE(review.cell(0, result), u"theirs"_s);
}

void TestCrmReviewSheet::theSheetNamesTheOtherSide()
{
    CrmConflict elsewhere = conflict(u"c-2"_s, CrmField::Phone);
    elsewhere.connection = ConnectionId(u"salesforce"_s);
    Review review({conflict(u"c-1"_s, CrmField::Phone), elsewhere});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);
    const auto title = [&] {
        return review.table->model()->headerData(theirs, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(title(), u"HubSpot now"_s);
    QVERIFY(textOf(*review.dialog, u"conflicts.about"_s).contains(u"HubSpot"_s));

    review.press(Qt::Key_S);

    QTRY_COMPARE(title(), u"Salesforce now"_s);
    QVERIFY(textOf(*review.dialog, u"conflicts.about"_s).contains(u"Salesforce"_s));
}

void TestCrmReviewSheet::theChosenSideIsTinted_data()
{
    QTest::addColumn<bool>("mirrored");

    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestCrmReviewSheet::theChosenSideIsTinted()
{
    QFETCH(const bool, mirrored);
    const RightToLeft direction(mirrored);
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);
    const Tokens &tokens = tokensOf(review.table->palette());
    const auto colorIn = [&](int column, bool atItsBegin) {
        const QRect cell = review.table->visualRect(review.table->model()->index(0, column));
        const int x = atItsBegin == mirrored ? cell.right() - 1 : cell.left() + 1;
        return review.table->viewport()->grab().toImage().pixelColor(x, cell.top() + 8);
    };

    review.press(Qt::Key_1);
    QCOMPARE(colorIn(ours, true), tokens.accent);
    QCOMPARE(colorIn(ours, false), tokens.tone(Tone::Info).ground);
    QVERIFY(review.spoken(0, ours).contains(u"Chosen"_s)); // Not by colour alone.
    review.press(Qt::Key_2);

    QCOMPARE(colorIn(theirs, true), tokens.accent);
    QCOMPARE(colorIn(theirs, false), tokens.tone(Tone::Info).ground);
    QVERIFY(colorIn(ours, false) != tokens.tone(Tone::Info).ground);
    QVERIFY(!review.spoken(0, ours).contains(u"Chosen"_s));
}

void TestCrmReviewSheet::aClickOnASideChoosesItAndDecidesNothing()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);

    review.clickOn(1, theirs);
    QCOMPARE(review.atField(), 1);
    QCOMPARE(review.cell(1, result), u"theirs"_s);
    review.clickOn(1, ours);
    QCOMPARE(review.cell(1, result), u"ours"_s);

    QCOMPARE(review.chip(1), u"Conflict"_s); // Until it is accepted.
    QVERIFY(!find<QPushButton>(*review.dialog, u"conflicts.apply"_s)->isEnabled());
    review.clickOn(1, base);
    QCOMPARE(review.cell(1, result), u"ours"_s);
}

void TestCrmReviewSheet::theResultIsTypedInItsCell()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);
    auto *field = find<QLineEdit>(*review.dialog, u"conflicts.result"_s);
    QVERIFY(!field->isVisible());
    review.press(Qt::Key_Down);

    review.press(Qt::Key_E);
    QVERIFY(field->isVisible());
    const QRect cell = review.table->visualRect(review.table->model()->index(1, result));
    const QRect place(review.table->viewport()->mapFrom(field->parentWidget(), field->pos()), field->size());
    QVERIFY2(cell.contains(place),
        qPrintable(u"%1 %2"_s.arg(place.left()).arg(place.top()))); // And beside its chip.
    QCOMPARE(review.chip(1), u"Edited"_s);
    QTest::keyClicks(field, u"1 and 2, E or S"_s); // Letters and digits are words here.
    QCOMPARE(review.cell(1, result), u"1 and 2, E or S"_s);

    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(review.dialog->isVisible());
    QCOMPARE(review.dialog->focusWidget(), review.table);
    QCOMPARE(review.cell(1, result), u"–"_s);
    QCOMPARE(review.atField(), 1);
}

void TestCrmReviewSheet::applyingKeepsWhatIsBeingTyped()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    review.press(Qt::Key_E);
    auto *field = find<QLineEdit>(*review.dialog, u"conflicts.result"_s);
    QTest::keyClicks(field, u"begun"_s);

    review.keys.pressOn(*field, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(review.crm.settled.size(), qsizetype{1}); // Not what was never accepted.
    QTRY_COMPARE(review.chip(0), u"Settled"_s);
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), u"begun"_s);
    QVERIFY(!field->isReadOnly());
    QCOMPARE(review.atField(), 1);
}

void TestCrmReviewSheet::theFocusStaysInTheSheet()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 2);
    review.press(Qt::Key_1);

    review.click(u"conflicts.accept"_s);
    QCOMPARE(review.dialog->focusWidget(), review.table);
    review.press(Qt::Key_Up);
    review.click(u"conflicts.undo"_s);
    QCOMPARE(review.dialog->focusWidget(), review.table);
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    review.click(u"conflicts.apply"_s);
    QTRY_COMPARE(review.crm.settled.size(), qsizetype{1});
    QCOMPARE(review.dialog->focusWidget(), review.table);
    review.click(u"conflicts.skip"_s);
    QCOMPARE(review.dialog->focusWidget(), review.table);
    QTRY_VERIFY(find<QPushButton>(*review.dialog, u"conflicts.edit"_s)->isEnabled()); // All is answered.
    review.click(u"conflicts.edit"_s);
    QCOMPARE(review.dialog->focusWidget(), find<QWidget>(*review.dialog, u"conflicts.result"_s));
}

void TestCrmReviewSheet::everyControlHasANameAndItsLetterAlone()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-2"_s, CrmField::Phone)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);
    review.press(Qt::Key_E);

    QCOMPARE(nameless(*review.dialog), QStringList());
    QCOMPARE(sharedLetters(*review.dialog), QStringList());
    QCOMPARE(QAccessible::queryAccessibleInterface(review.table)->role(), QAccessible::Table);
    QCOMPARE(QAccessible::queryAccessibleInterface(review.customers)->role(), QAccessible::List);
}

void TestCrmReviewSheet::itFitsWhereItIsSmallest_data()
{
    QTest::addColumn<QString>("language"); // Empty: English grown by two fifths.
    QTest::addColumn<bool>("mirrored");

    QTest::newRow("long") << QString() << false;
    QTest::newRow("long, right to left") << QString() << true;
    for (const char *language : {"en", "de", "tr"})
        QTest::newRow(language) << QString::fromLatin1(language) << false;
}

void TestCrmReviewSheet::itFitsWhereItIsSmallest()
{
    QFETCH(const QString, language);
    QFETCH(const bool, mirrored);
    const RightToLeft direction(mirrored);
    std::optional<LongWords> longWords;
    Languages languages;
    if (language.isEmpty())
        longWords.emplace();
    else
        languages.choose(language);
    CrmConflict known = conflict(u"c-1"_s, CrmField::BillingEmail);
    known.oursBy = u"person:mara"_s;
    known.oursAt = known.theirsAt = known.since;
    Review review({known, conflict(u"c-2"_s, CrmField::BillingEmail)});
    QTRY_COMPARE(review.customers->model()->rowCount(), 2);
    review.dialog->resize(review.dialog->minimumSize());
    review.press(Qt::Key_1);
    QTest::qWait(50); // laid out

    const QStringList cut = cutOff(*review.dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    const QList<QWidget *> parts = review.dialog->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const QRect place(part->mapTo(review.dialog.data(), QPoint()), part->size());
        const bool isOurs = part->objectName().startsWith("conflicts."_L1);
        if (isOurs && part->isVisible())
            QVERIFY2(review.dialog->rect().contains(place), qPrintable(part->objectName()));
    }
    QVERIFY(review.table->rowViewportPosition(0) + review.table->rowHeight(0)
        <= review.table->viewport()->height());
    const int columns = review.table->columnWidth(ours) + review.table->columnWidth(theirs)
        + review.table->columnWidth(result);
    QVERIFY(columns <= review.table->viewport()->width());
}
