#include "tests/ui/tst_lengths.h"

#include "tests/ui/EditorStage.h"
#include "tests/ui/LongWords.h"
#include "tests/ui/MoneyStage.h"
#include "tests/ui/lengths.h"

#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/invoices/InvoiceColumns.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/shell/SearchButton.h"
#include "ui/shell/SectionButton.h"
#include "ui/shell/Sidebar.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/Languages.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/stateChips.h"

#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! How wide each thing is that a widget draws along its middle, from the left; what lies at least 7 pixels
//! apart is not one. Its frame is left out.
QList<int> inkIslands(QWidget &widget)
{
    const QImage drawn = widget.grab().toImage();
    const QRgb ground = drawn.pixel(5, drawn.height() / 2);
    QList<int> islands;
    int begun = -1;
    int last = -1;
    const auto end = [&] {
        if (begun >= 0)
            islands.append(last - begun + 1);
    };
    for (int x = 4; x < drawn.width() - 4; ++x) {
        bool hasInk = false;
        for (int y = 9; y < drawn.height() - 9; ++y)
            hasInk |= drawn.pixel(x, y) != ground;
        if (!hasInk)
            continue;
        if (begun < 0 || x - last > 7) {
            end();
            begun = x;
        }
        last = x;
    }
    end();
    return islands;
}

//! Makes a row current, as a click on it does.
void goTo(QTableView &table, int row)
{
    table.setFocus();
    goToRow(table, row);
}

//! Titles of narrow columns for which there is less room than they need.
QStringList cutTitles(const Stage &stage)
{
    constexpr int narrow = 64;
    constexpr int sides = 12;
    QStringList cut;
    const QList<DataTable *> tables = stage.window->findChildren<DataTable *>();
    for (const DataTable *table : tables) {
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; header->isVisible() && column < header->count(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const int room = header->sectionSize(column) - sides;
            if (header->isSectionHidden(column) || room + sides >= narrow)
                continue;
            if (QFontMetrics(fonts::small()).horizontalAdvance(title) > room)
                cut.append(u"%1: %2"_s.arg(table->objectName(), title));
        }
    }
    return cut;
}

QWidget &editorOf(const Stage &stage)
{
    return *stage.window->editors()->windows().constFirst();
}

} // namespace

void TestLengths::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("sizes are those of the offscreen screen");
}

void TestLengths::nothingIsCutInLongerLanguages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language"); // Empty: English grown by two fifths.
    QTest::addColumn<bool>("mirrored");

    for (const char *page :
        {"payouts", "payments", "disputes", "invoice", "late", "charge", "cards", "editor", "new customer"}) {
        const QString name = QString::fromLatin1(page);
        QTest::addRow("%s, left to right", page) << name << QString() << false;
        QTest::addRow("%s, right to left", page) << name << QString() << true;
        for (const char *language : {"de", "tr"})
            QTest::addRow("%s, %s", page, language) << name << QString::fromLatin1(language) << false;
    }
}

void TestLengths::nothingIsCutInLongerLanguages()
{
    QFETCH(const QString, page);
    QFETCH(const bool, mirrored);
    QFETCH(const QString, language);
    const RightToLeft direction(mirrored);
    std::optional<LongWords> longWords;
    Languages languages;
    if (language.isEmpty())
        longWords.emplace();
    else
        languages.choose(language);
    Stage stage;
    stage.desk.moneyIn = SampleDesk::picturePayments();
    stage.desk.moneyIn[0].unallocated = stage.desk.moneyIn[0].amount;
    stage.desk.moneyIn[0].pays.clear();
    stage.desk.contested = SampleDesk::pictureDisputes();
    stage.desk.paidOut = SampleDesk::picturePayouts();
    stage.desk.payoutParts = SampleDesk::picturePayoutLines();
    emit stage.desk.invoicesChanged();
    QTRY_VERIFY(stage.isLoaded());
    const Commands &commands = *stage.window->commands();
    stage.desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    if (page == "charge"_L1 || page == "cards"_L1) {
        stage.choose(8);
        (page == "charge"_L1 ? commands.chargeCard : commands.savedCards)->trigger();
        QTRY_VERIFY(stage.find<QDialog>(page));
        if (page == "cards"_L1)
            stage.press(Qt::Key_Delete);
    } else if (page == "payouts"_L1) {
        commands.payouts->trigger();
        QTRY_VERIFY(stage.find<DataTable>(u"payouts.table"_s)->model()->rowCount() > 0);
        goTo(*stage.find<DataTable>(u"payouts.table"_s), 5);
    } else if (page == "invoice"_L1) {
        stage.choose(1);
    } else if (page == "editor"_L1) {
        stage.choose(18);
        commands.editDraft->trigger();
        QTRY_VERIFY(editorOf(stage).findChild<QLineEdit *>(u"editor.lines.cell"_s));
    } else if (page == "new customer"_L1) {
        commands.newInvoice->trigger();
        editorOf(stage).findChild<QAction *>(u"editor.action.customer"_s)->trigger();
    } else {
        (page == "disputes"_L1 ? commands.disputes : commands.payments)->trigger();
        QTRY_VERIFY(stage.find<DataTable>(u"payments.table"_s)->model()->rowCount() > 0);
        goTo(*stage.find<DataTable>(u"payments.table"_s), page == "late"_L1 ? 0 : 1);
    }
    QTest::qWait(150); // what was asked for meanwhile has been laid out

    const bool isOfEditor = page == "editor"_L1 || page == "new customer"_L1;
    const QStringList cut = cutOff(isOfEditor ? editorOf(stage) : static_cast<QWidget &>(*stage.window));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY(stage.window->width() <= 1280);
}

void TestLengths::theEditorsChoicesShowAllTheirWords_data()
{
    QTest::addColumn<QString>("language");

    for (const char *code : {"en", "de", "tr"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestLengths::theEditorsChoicesShowAllTheirWords()
{
    constexpr int besideWords = 36; // The frame, the arrow, and what is left around them.
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    EditorStage stage(false);
    stage.desk.draftDesk.numberSeries.append({.name = u"EXP"_s, .mask = u"EXP-{seq:5}"_s});
    stage.open();
    auto *series = stage.part<QComboBox>(u"series"_s);
    QTRY_VERIFY(series->isVisible());
    const QString unknown = stage.part<QComboBox>(u"language"_s)->currentText();
    EditorStage::write(u"adler"_s);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY(stage.part<QComboBox>(u"language"_s)->currentText() != unknown); // The customer's is told.
    QVERIFY(stage.editor()->width() >= 1280 && stage.part<QWidget>(u"preview"_s)->isVisible());

    for (const char *name : {"language", "series", "currency"}) {
        const auto *choice = stage.part<QComboBox>(QString::fromLatin1(name));
        QTRY_VERIFY2(
            choice->fontMetrics().horizontalAdvance(choice->currentText()) <= choice->width() - besideWords,
            qPrintable(choice->currentText()));
    }
    QCOMPARE(series->toolTip(), series->currentText());
}

void TestLengths::shortColumnsShowTheirTitles_data()
{
    QTest::addColumn<QString>("language");

    const QStringList codes = Languages::codes();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void TestLengths::shortColumnsShowTheirTitles()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    Stage stage;
    QTRY_VERIFY(stage.isLoaded());
    const Commands &commands = *stage.window->commands();
    stage.choose(1);
    QVERIFY(stage.table()->isNarrow()); // Beside the pane, at 1280.
    QTRY_COMPARE(cutTitles(stage), QStringList());

    for (QAction *section : {commands.payments, commands.disputes, commands.payouts, commands.customers,
             commands.reconcile, commands.outbox, commands.activity}) {
        section->trigger();
        QTRY_COMPARE(cutTitles(stage), QStringList());
    }
}

void TestLengths::sectionsShowTheirWordsAndCounters_data()
{
    shortColumnsShowTheirTitles_data();
}

void TestLengths::sectionsShowTheirWordsAndCounters()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    Sidebar bar(u"Brightwater GmbH"_s);
    for (const Section section :
        {Section::Invoices, Section::Payments, Section::Contacts, Section::Reconcile, Section::Outbox})
        bar.setCount(section, 99, u"99"_s, false);
    bar.show();

    for (const SectionButton *section : bar.findChildren<SectionButton *>())
        QTRY_VERIFY2(section->width() >= section->sizeHint().width(), qPrintable(section->text()));
}

void TestLengths::aLateInvoiceSaysSoInFull_data()
{
    shortColumnsShowTheirTitles_data();
}

void TestLengths::aLateInvoiceSaysSoInFull()
{
    constexpr int besideChip = 8; // What a cell leaves free at both sides of one.
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    const QDate today(2026, 11, 17);
    InvoiceRow row = SampleDesk::pictureRows().constFirst();
    row.state = InvoiceState::Open;
    for (const int days : {9, 303, 999}) {
        row.dueOn = today.addDays(-days);
        const ChipLook chip = stateChip(row, today);
        QVERIFY(chip.text.contains(QString::number(days)));
        QVERIFY2(chipSize(chip).width() <= factsOf(InvoiceColumn::Status).narrowWidth - besideChip,
            qPrintable(u"%1: %2"_s.arg(chip.text).arg(chipSize(chip).width())));
    }
}

void TestLengths::wordsLeaveRoomForTheirMarkWhereLinesBegin_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestLengths::wordsLeaveRoomForTheirMarkWhereLinesBegin()
{
    QFETCH(const bool, mirrored);
    const RightToLeft direction(mirrored);
    const auto room = [mirrored](const QWidget &widget) {
        const QRect words = widget.findChild<PlainLabel *>()->geometry();
        return mirrored ? widget.width() - 1 - words.right() : words.left();
    };
    CheckLine line(CheckLine::Verdict::Good, u"It can be read."_s, QString());
    line.resize(300, 26);
    line.show();
    Notice notice(u"notice"_s, false, nullptr);
    notice.resize(400, 60);
    notice.tell(Tone::Info, u"info"_s, u"It can be read."_s);

    QTRY_COMPARE(room(line), 28);
    QTRY_COMPARE(room(notice), 36);
}

void TestLengths::rightToLeftTurnsTheWindowAround()
{
    const RightToLeft direction(true);
    Stage stage;
    stage.desk.paidOut = SampleDesk::picturePayouts();
    emit stage.desk.invoicesChanged();
    stage.window->commands()->payouts->trigger();
    auto *list = stage.find<DataTable>(u"payouts.table"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    goTo(*list, 0);
    QTRY_VERIFY(stage.find<QWidget>(u"payouts.step.net"_s));
    const auto left = [&](const QString &name) {
        return stage.find<QWidget>(name)->mapTo(stage.window.get(), QPoint()).x();
    };

    QTRY_VERIFY(left(u"sidebar"_s) > left(u"payouts.table"_s));
    QTRY_VERIFY(left(u"payouts.step.gross"_s) > left(u"payouts.step.net"_s));
    QVERIFY(left(u"payouts.number"_s) > left(u"payouts.open"_s));
}

void TestLengths::wordsAndKeysStandSideBySide_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("mirrored");

    for (const bool mirrored : {false, true})
        for (const char *what : {"button", "search"})
            QTest::addRow("%s, %s", what, mirrored ? "right to left" : "left to right")
                << QString::fromLatin1(what) << mirrored;
}

void TestLengths::wordsAndKeysStandSideBySide()
{
    QFETCH(const QString, what);
    QFETCH(const bool, mirrored);
    const RightToLeft direction(mirrored);
    QPushButton button(u"Accepting"_s);
    setKeyHint(button, u"Enter"_s);
    button.resize(button.sizeHint().width() + 60, button.sizeHint().height());
    SearchButton search;
    search.setText(u"Search"_s);
    search.resize(search.sizeHint());
    QWidget &shown = what == "button"_L1 ? static_cast<QWidget &>(button) : search;
    const auto islands = inkIslands(shown);

    // Of the search field the drawing is the first one.
    QCOMPARE(islands.size(), what == "button"_L1 ? qsizetype{2} : qsizetype{3});
    const bool wordsAreLeft = what == "button"_L1
        ? islands.constFirst() > islands.constLast() // The words are wider than the keys.
        : islands.constFirst() < 20;
    QCOMPARE(wordsAreLeft, !mirrored);
}

void TestLengths::aMirroredTableSelectsItsRows_data()
{
    QTest::addColumn<QString>("table");

    for (const char *name : {"invoices", "payments", "disputes", "payouts", "lines", "outbox", "cards"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLengths::aMirroredTableSelectsItsRows()
{
    QFETCH(const QString, table);
    const RightToLeft direction(true);
    MoneyStage stage;
    stage.desk.cardDesk.known = SampleCardDesk::pictureCards(CustomerId(u"c-8"_s));
    stage.desk.contested = SampleDesk::pictureDisputes();
    stage.desk.paidOut = SampleDesk::picturePayouts();
    stage.desk.payoutParts = SampleDesk::picturePayoutLines();
    stage.desk.effects = {{.id = EntryId(u"e-1"_s), .subjectText = u"INV-1"_s}};
    emit stage.desk.outboxChanged();
    emit stage.desk.invoicesChanged();
    QTest::qWait(150); // what was asked for is there
    const Commands &commands = *stage.window->commands();
    auto *list = static_cast<DataTable *>(stage.table());
    if (table == "cards"_L1) {
        commands.savedCards->trigger();
        QTRY_VERIFY(stage.find<DataTable>(u"cards.table"_s)->model()->rowCount() > 0);
        list = stage.find<DataTable>(u"cards.table"_s);
    } else if (table == "payouts"_L1 || table == "lines"_L1) {
        commands.payouts->trigger();
        list = stage.find<DataTable>(u"payouts.table"_s);
        if (table == "lines"_L1) {
            QTRY_COMPARE(list->selectedRows(), QList<int>{0});
            stage.press(Qt::Key_Return);
            list = stage.find<DataTable>(u"payouts.lines"_s);
        }
    } else if (table == "disputes"_L1 || table == "payments"_L1) {
        (table == "disputes"_L1 ? commands.disputes : commands.payments)->trigger();
        list = stage.find<DataTable>(u"payments.table"_s);
        stage.window->payments()->focusTable();
    } else if (table == "outbox"_L1) {
        commands.outbox->trigger();
        list = stage.find<DataTable>(u"outbox.table"_s);
        stage.window->findChild<OutboxPage *>()->focusTable();
    }

    QVERIFY(list);
    if (table == "invoices"_L1) // MoneyStage wanted that document
        QTRY_COMPARE(list->currentIndex().data().toString(), u"INV-2026-001042"_s);
    if (table == "disputes"_L1 || table == "lines"_L1) { // Their rows came after the keys.
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(list, Qt::Key_Up);
    }
    QTRY_COMPARE(list->selectedRows(), QList<int>{list->currentIndex().row()});
    QVERIFY(list->currentIndex().isValid());
}
