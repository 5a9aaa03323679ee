#include "tests/ui/tst_sides.h"

#include "tests/ui/BankBench.h"
#include "tests/ui/CustomerStage.h"
#include "tests/ui/MoneyStage.h"
#include "tests/ui/lengths.h"
#include "tests/ui/selectRows.h"

#include "core/domain/ImportPreview.h"
#include "ui/crm/CrmTabs.h"
#include "ui/customers/CustomerInvoicesView.h"
#include "ui/demo/GuidePanel.h"
#include "ui/imports/MappingTable.h"
#include "ui/mails/MailHead.h"
#include "ui/mails/MailMatter.h"
#include "ui/payments/AllocationGrid.h"
#include "ui/payments/CheckPanel.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/SumStrip.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr int besideWords = 8; //!< Of a tab.

//! From where lines begin in this whole to its part.
int roomBefore(const QWidget &part, const QWidget &whole)
{
    const int left = part.mapTo(&whole, QPoint()).x();
    return whole.isRightToLeft() ? whole.width() - left - part.width() : left;
}

int roomBehind(const QWidget &part, const QWidget &whole)
{
    return whole.width() - part.width() - roomBefore(part, whole);
}

int roomBefore(const QWidget *part)
{
    return part && part->isVisible() ? roomBefore(*part, *part->parentWidget()) : -1;
}

} // namespace

void TestSides::theInvoicesPaneBeginsAsFarFromItsEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        Stage stage;
        QTRY_VERIFY(stage.isLoaded());
        stage.choose(8);

        QTRY_COMPARE(roomBefore(stage.find<QWidget>(u"detail.number"_s)), 16);
        QCOMPARE(roomBefore(stage.find<QWidget>(u"detail.customer"_s)), 16);
        QCOMPARE(roomBefore(stage.find<QWidget>(u"detail.tabs"_s)), 16 - besideWords);
    }
}

void TestSides::theCustomersPaneBeginsAsFarFromItsEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        CustomerStage stage;
        QTRY_VERIFY(stage.isLoaded());
        stage.choose(u"Adler & Söhne GmbH"_s);

        QTRY_COMPARE(roomBefore(stage.find<QWidget>(u"customer.state"_s)), 16);
        QCOMPARE(roomBefore(stage.find<QWidget>(u"customer.name"_s)), 16);
        QCOMPARE(roomBefore(stage.find<QWidget>(u"customer.tabs"_s)), 16 - besideWords);
    }
}

void TestSides::theTablesOfTheCrmAreChosenAsFarFromTheEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        CrmTabs tabs(CrmTabs::View::Runs, nullptr);
        auto *end = new QWidget(&tabs);
        end->setFixedSize(24, 24);
        tabs.addAtEnd(end);
        tabs.resize(600, 40);
        tabs.show();

        QCOMPARE(roomBefore(*tabs.findChild<QTabBar *>(), tabs), 12 - besideWords);
        QCOMPARE(roomBehind(*end, tabs), 12);
    }
}

void TestSides::aToastStandsWhereLinesBegin()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        QWidget page;
        page.resize(900, 400);
        Toast toast(&page, 10);
        page.show();

        toast.say(u"Draft deleted."_s, u"Undo"_s, [] {});

        QCOMPARE(roomBefore(toast, page), 12);
        QCOMPARE(roomBefore(*toast.findChild<QWidget *>(u"toast.text"_s), toast), 16);
        QCOMPARE(roomBehind(*toast.findChild<QWidget *>(u"toast.close"_s), toast), 8);
    }
}

void TestSides::aToastHidesNeitherTheSumsNorWhatStandsBelow_data()
{
    QTest::addColumn<Section>("section");

    QTest::newRow("invoices") << Section::Invoices;
    QTest::newRow("payments") << Section::Payments;
    QTest::newRow("customers") << Section::Customers;
    QTest::newRow("reconcile") << Section::Reconcile;
    QTest::newRow("outbox") << Section::Outbox;
    QTest::newRow("activity") << Section::Activity;
    QTest::newRow("payouts") << Section::Payouts;
}

void TestSides::aToastHidesNeitherTheSumsNorWhatStandsBelow()
{
    QFETCH(const Section, section);
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        SampleBankDesk bank;
        bank.rows = SampleBankDesk::pictureLines();
        SampleDesk desk;
        desk.bankDesk = &bank;
        desk.invoices = SampleDesk::pictureRows();
        Theme theme(*qApp);
        MainWindow window(desk, theme, facts());
        window.show();
        window.toast()->say(
            u"A payment of somebody with a long name was allocated to an invoice."_s, u"Undo"_s, [] {});
        window.show(section);

        const Toast &toast = *window.toast();
        const auto *page = static_cast<QStackedWidget *>(toast.parentWidget())->currentWidget();
        const auto *strip = page->findChild<SumStrip *>();
        QVERIFY(strip);
        const auto bottom = [&toast] { return toast.geometry().bottom(); };
        const auto top = [&] { return strip->mapTo(toast.parentWidget(), QPoint()).y(); };
        QTRY_COMPARE(top() - bottom(), 13);
        QCOMPARE(roomBefore(toast, *toast.parentWidget()), 12);
        if (section == Section::Reconcile) { // What is read of the movement in view, and its acts.
            const auto *foot = page->findChild<QWidget *>(u"bankLine"_s);
            QTRY_VERIFY(foot->isVisible());
            QTRY_VERIFY(bottom() < foot->mapTo(toast.parentWidget(), QPoint()).y());
        }
    }
}

void TestSides::aToastGoesWithTheSumsAboveWhichItStands()
{
    QWidget page;
    page.resize(900, 400);
    QWidget sums(&page);
    sums.setGeometry(0, 300, 400, 32);
    Toast toast(&page, 10);
    toast.standAbove(&sums);
    page.show();
    toast.say(u"Draft deleted."_s);
    QCOMPARE(toast.geometry().bottom() + 1, 300 - 12);

    sums.move(0, 200);
    QCOMPARE(toast.geometry().bottom() + 1, 200 - 12);
    sums.setFixedWidth(200);
    QVERIFY(toast.geometry().right() < 200); // Not over what stands beside them.
    sums.hide();
    QCOMPARE(toast.geometry().bottom() + 1, 400 - 10);
}

void TestSides::theCountOfPaymentsStandsBesideItsMarkWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        SampleDesk desk;
        CheckPanel panel(desk, SampleDesk::pictureDay(), QTimeZone::utc(), nullptr);
        panel.resize(900, panel.height());
        panel.setVisible(true); // Its show() tells a count.

        QCOMPARE(roomBefore(*panel.findChild<QWidget *>(u"payments.completeness.text"_s), panel), 36);
        QCOMPARE(roomBehind(*panel.findChild<QWidget *>(u"payments.completeness.check"_s), panel), 12);
    }
}

void TestSides::aDotStandsBetweenACountAndItsSums_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("from the left") << false;
    QTest::newRow("from the right") << true;
}

void TestSides::aDotStandsBetweenACountAndItsSums()
{
    QFETCH(const bool, isMirrored);
    const RightToLeft mirrored(isMirrored);
    SumStrip strip(u"strip"_s, u"Open"_s);
    strip.resize(700, 32);
    strip.show();
    const QList<Money> sums{Money(672'375, Currency::of("USD")), Money(4'200, Currency::of("EUR"))};

    strip.showAll(113, sums);
    strip.showSelected(2, sums);

    const QList<PlainLabel *> labels = strip.findChildren<PlainLabel *>();
    QTRY_VERIFY(labels.constLast()->geometry().isValid() && labels.constLast()->width() > 20);
    for (const QString &half : {u"113 shown"_s, u"2 selected"_s}) {
        const auto count = std::ranges::find(labels, half, &PlainLabel::text);
        QVERIFY(count != labels.end());
        const QRect dot = (*(count + 1))->geometry(); // As they were made.
        const QRect amounts = (*(count + 2))->geometry();
        QCOMPARE((*(count + 1))->text(), u"·"_s);
        const QRect first = isMirrored ? amounts : (*count)->geometry();
        const QRect last = isMirrored ? (*count)->geometry() : amounts;
        QVERIFY2(first.right() < dot.left() && dot.right() < last.left(), qPrintable(half));
    }
    QVERIFY(withoutMarks(strip.shownText()).startsWith(u"113 shown  ·  Open "_s));
}

void TestSides::theLastCellOfAFileKeepsAwayFromTheScrollBar()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        const ImportCell cell{.raw = u"1.234"_s, .read = u"1234"_s};
        ImportPreview preview;
        preview.headers = {u"Amount"_s};
        preview.fields = {
            {.key = u"bank.amount"_s, .header = u"Amount"_s, .isNeeded = true, .cells = {cell, cell, cell}}};
        preview.lines = {2, 3, 4};
        MappingTable table;
        table.resize(900, 300);
        table.showPreview(preview);
        table.show();

        const QWidget *last = table.findChild<QWidget *>(u"import.cell.bank.amount.2"_s)->parentWidget();
        QTRY_VERIFY(roomBehind(*last, *last->parentWidget()) >= 4);
    }
}

void TestSides::theKeysKeepAwayFromTheScrollBarWhereverItStands()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        auto *dialog
            = new ShortcutsDialog({}, {{u"Skip"_s, u"S"_s}, {u"Match by hand"_s, u"M, Space"_s}}, nullptr);
        dialog->show();
        const QWidget *sheet = dialog->findChild<QScrollArea *>(u"shortcuts.list"_s)->widget();
        const QList<PlainLabel *> words = sheet->findChildren<PlainLabel *>();

        QCOMPARE(words.size(), qsizetype{4});
        QCOMPARE(roomBefore(*words.constFirst(), *sheet), 0);
        QCOMPARE(roomBehind(*words.constLast(), *sheet), 16);
        dialog->close();
    }
}

void TestSides::openInvoicesAreAllocatedAsFarFromTheEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        AllocationGrid grid(u"grid"_s, Currency::of("EUR"), nullptr);
        grid.resize(500, 200);
        grid.setVisible(true); // Its show() tells what is open.

        const QWidget *sheet = grid.findChild<QScrollArea *>()->widget();
        const auto *words = sheet->findChild<PlainLabel *>(); // Across all columns.
        QTRY_COMPARE(roomBefore(*words, *sheet), 12);
        QCOMPARE(roomBehind(*words, *sheet), 8);
    }
}

void TestSides::linesAreCreditedAsFarFromTheEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        const MoneyStage stage;
        stage.trigger(stage.window->commands()->creditNote);
        auto *some = stage.find<QAbstractButton>(u"credit.some"_s);
        QTRY_VERIFY(some->isEnabled());

        some->click();

        const auto *line = stage.find<QWidget>(u"credit.line.0"_s);
        QTRY_COMPARE(roomBefore(line), 12);
    }
}

void TestSides::theMailOfSeveralBeginsAsFarFromTheEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        const Stage stage;
        QTRY_VERIFY(stage.isLoaded());
        selectRows(stage, 2);
        QTRY_VERIFY(stage.window->commands()->sendReminder->isEnabled());

        stage.window->commands()->sendReminder->trigger();

        QTRY_COMPARE(roomBefore(stage.find<QWidget>(u"bulkMail.about"_s)), 12);
    }
}

void TestSides::theInvoicesOfACustomerBeginAsFarFromTheEdgeWhenMirrored()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        SampleDesk desk;
        desk.invoices = SampleDesk::pictureRows();
        CustomerInvoicesView view(desk, SampleDesk::pictureDay(), nullptr);
        view.resize(360, 600);
        view.setVisible(true);

        view.showCustomer(CustomerId(u"c-8"_s));

        QTRY_COMPARE(roomBefore(view.findChild<QWidget *>(u"customer.invoice.id-8"_s)), 15);
    }
}

void TestSides::theGuidedPathIsMarkedWhereItsWordsBegin()
{
    constexpr int markAndGap = 28;
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        SampleDesk desk;
        GuidePanel panel(desk, {}, SampleDesk::pictureDay(), nullptr);
        panel.resize(1200, 120);
        panel.show();

        QCOMPARE(roomBefore(*panel.findChild<QWidget *>(u"guide.step1"_s), panel), 12 + markAndGap);
    }
}

void TestSides::whatIsMatchedByHandIsChosenWhereItIsSearched()
{
    BankBench section;
    QTRY_VERIFY(section.isLoaded());
    goToRow(*section.table, 4);
    section.press(Qt::Key_M);
    const auto *dialog = section.page->window()->findChild<QDialog *>(u"bankMatch"_s);
    QVERIFY(dialog);
    const auto *kinds = dialog->findChild<QTabBar *>(u"bankMatch.kinds"_s);
    const auto *search = dialog->findChild<QLineEdit *>(u"bankMatch.filter"_s);

    QCOMPARE(roomBefore(*kinds, *dialog) + besideWords, roomBefore(*search, *dialog));
}

void TestSides::theHeadOfAMailIsReadFromItsSideWithTheSameRoomAtEachDot()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        const InvoiceRow row = SampleDesk::pictureRows().constFirst();
        MailHead head({.kind = MailKind::PaymentLink, .row = row, .customer = {}, .name = u"Adler GmbH"_s},
            SampleDesk::pictureDay());
        head.resize(1000, head.height());
        head.show();
        QTRY_VERIFY(head.isVisible());

        QList<PlainLabel *> parts = head.findChildren<PlainLabel *>(QString(), Qt::FindDirectChildrenOnly);
        std::ranges::sort(parts, {}, [&head](PlainLabel *part) { return roomBefore(*part, head); });

        QStringList words;
        for (const PlainLabel *part : std::as_const(parts))
            words.append(withoutMarks(part->text()));
        QCOMPARE(words,
            (QStringList{u"Adler GmbH"_s, u"·"_s, row.number.text(), u"·"_s, u"open"_s,
                withoutMarks(moneyWithSymbol(row.open))}));
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const int end = roomBefore(*parts[i - 1], head) + parts[i - 1]->width();
            QCOMPARE(roomBefore(*parts[i], head) - end, 8);
        }
    }
}
