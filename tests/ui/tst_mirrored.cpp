#include "tests/ui/tst_mirrored.h"

#include "core/domain/Money.h"
#include "tests/ui/lengths.h"
#include "ui/cards/ModeBadge.h"
#include "ui/dashboard/AgeBars.h"
#include "ui/dashboard/FigureLine.h"
#include "ui/dashboard/NeedRow.h"
#include "ui/start/BookTrouble.h"
#include "ui/start/TroublePanel.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/AmountLabel.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/cells.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionViewItem>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect place(0, 0, 400, 30);
constexpr QChar isolate(0x2068);
constexpr QChar rest(0x2069);

//! Which columns of a picture have ink, whatever its colour.
QList<int> inked(const QImage &image)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 160) {
                columns.append(x);
                break;
            }
    return columns;
}

template <class Draw>
QList<int> drawn(const Draw &draw)
{
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(QGuiApplication::layoutDirection()); // As that of every widget.
    draw(painter);
    painter.end();
    return inked(image);
}

QImage chipIn(const QRect &area, const QString &icon, const QString &word)
{
    QImage image(place.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    paintChip(painter, area, {icon, word, Tone::Info}, QApplication::palette());
    painter.end();
    return image;
}

//! Which columns of a widget have ink, without its ground.
QList<int> inkedOf(QWidget &widget, QSize size)
{
    widget.resize(size);
    return inked(widget.grab().toImage());
}

//! Of a label that is wider than its words, the room at either side.
std::pair<int, int> roomBeside(PlainLabel &label)
{
    const QList<int> columns = inkedOf(label, {300, 60});
    return columns.isEmpty() ? std::pair(-1, -1) : std::pair(columns.first(), 299 - columns.last());
}

QString spoken(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

void readsFromTheLeft()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name that ends with a mark") << u"Blue Heron Press Inc."_s;
    QTest::newRow("path") << u"/srv/books/brightwater-2026"_s;
    QTest::newRow("number with a sign") << u"-24.90"_s;
    QTest::newRow("telephone") << u"+49 30 5550 1042"_s;
    QTest::newRow("e-mail") << u"buchhaltung@adler.example."_s;
    QTest::newRow("day") << u"16.11.2026, 12:04"_s;
}

} // namespace

void TestMirrored::aCellKeepsTheOrderOfItsWords_data()
{
    readsFromTheLeft();
}

void TestMirrored::aCellKeepsTheOrderOfItsWords()
{
    QFETCH(const QString, text);
    const RightToLeft mirrored(true);
    QStyleOptionViewItem option;
    option.rect = place;
    option.direction = Qt::RightToLeft;

    const QList<int> cell = drawn(
        [&](QPainter &painter) { cells::paintText(painter, option, place, text, Ink::Text, false, false); });
    const QList<int> right = drawn([&](QPainter &painter) {
        painter.setFont(fonts::small());
        painter.setPen(colorOf(Ink::Text, tokensOf(QApplication::palette())));
        painter.drawText(place,
            static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine
                | Qt::TextForceLeftToRight,
            text);
    });

    QVERIFY(!cell.isEmpty());
    QCOMPARE(cell, right);
}

void TestMirrored::wordsOfALanguageFromRightToLeftRunTheirWay_data()
{
    const QString succeeded = u"\u0646\u062c\u062d"_s; // In Arabic.
    QTest::addColumn<QString>("text");
    QTest::newRow("alone") << succeeded;
    QTest::newRow("behind a Latin name") << u"Adler GmbH: "_s + succeeded;
    QTest::newRow("behind an amount kept together") << isolate + u"-49.99"_s + rest + u' ' + succeeded;
}

void TestMirrored::wordsOfALanguageFromRightToLeftRunTheirWay()
{
    QFETCH(const QString, text);
    QCOMPARE(asLine(text), text); // Where lines run from the left.
    const RightToLeft mirrored(true);

    const QString line = asLine(text);

    QVERIFY(line.startsWith(isolate) && line.endsWith(rest));
    QVERIFY(line.sliced(1, line.size() - 2).isRightToLeft());
}

void TestMirrored::everyPlaceThatPaintsALineKeepsItsOrder_data()
{
    using Make = std::function<QWidget *(const QString &)>;
    QTest::addColumn<Make>("make");
    QTest::newRow("label that may be cut") << Make([](const QString &text) {
        auto *label = new PlainLabel(text);
        label->setElided(true);
        return label;
    });
    QTest::newRow("list") << Make([](const QString &text) {
        auto *list = new QListWidget;
        list->addItem(text);
        return list;
    });
    QTest::newRow("button") << Make([](const QString &text) { return new QPushButton(text); });
    QTest::newRow("choice") << Make([](const QString &text) {
        auto *box = new QComboBox;
        box->addItem(text);
        return box;
    });
    QTest::newRow("mode") << Make([](const QString &text) {
        auto *badge = new ModeBadge(nullptr);
        badge->showMode(false, text);
        return badge;
    });
    QTest::newRow("chip") << Make([](const QString &text) {
        auto *chip = new Chip(nullptr);
        chip->setLook({{}, text, Tone::Neutral});
        return chip;
    });
    QTest::newRow("class of age") << Make([](const QString &text) {
        auto *bar = new AgeBar(AgeBucket::Days1To30, nullptr);
        bar->setColumns({.word = 200, .amount = 40, .count = 40});
        bar->setText(text);
        return bar;
    });
    QTest::newRow("how many beside an amount") << Make([](const QString &text) {
        auto *line = new FigureLine(FigureLine::Size::Large, nullptr);
        line->show(u"Open"_s, Money(100, Currency::of("EUR")), text);
        return line;
    });
    QTest::newRow("where a line of the dashboard leads") << Make([](const QString &text) {
        auto *row = new NeedRow(nullptr);
        row->show({.chip = {}, .text = {}, .end = text, .goal = {}});
        return row;
    });
}

void TestMirrored::everyPlaceThatPaintsALineKeepsItsOrder()
{
    using Make = std::function<QWidget *(const QString &)>;
    QFETCH(const Make, make);
    const RightToLeft mirrored(true);
    const auto look = [&](const QString &text) {
        const std::unique_ptr<QWidget> widget(make(text));
        widget->resize(320, 30);
        return widget->grab().toImage();
    };

    for (const QString &text : {u"/srv/books/brightwater-2026."_s, u"2 more"_s, u"1: 1.234"_s})
        QCOMPARE(look(text), look(isolated(text)));
}

void TestMirrored::aChipStandsWhereLinesBegin()
{
    const int room = place.width() - chipSize({u"check"_s, u"Accepted"_s, Tone::Info}).width();
    const QList<int> plain = inked(chipIn(place, u"check"_s, u"Accepted"_s));
    QVERIFY(!plain.isEmpty());
    QVERIFY(plain.last() < place.width() - room);
    const RightToLeft mirrored(true);

    const QList<int> turned = inked(chipIn(place, u"check"_s, u"Accepted"_s));

    QVERIFY(!turned.isEmpty());
    QVERIFY(turned.first() >= room);
}

void TestMirrored::theIconOfAChipStandsBeforeItsWord()
{
    const RightToLeft mirrored(true);
    const int chip = chipSize({{}, u"Accepted"_s, Tone::Info}).width();
    const int icon = chipSize({u"check"_s, u"Accepted"_s, Tone::Info}).width() - chip;
    constexpr int edge = 7; // Rounded, and of no letter.
    const QRect word(place.width() - chip + edge, 8, chip - 2 * edge, 14);

    const QImage with = chipIn(place, u"check"_s, u"Accepted"_s);

    QCOMPARE(with.copy(word.translated(-icon, 0)), chipIn(place, {}, u"Accepted"_s).copy(word));
    // So it is where the word is cut, too.
    const QImage narrow = chipIn(place.adjusted(0, 0, 40 - place.width(), 0), u"check"_s, u"Accepted"_s);
    const QRect mark(place.width() - edge - icon, 8, icon, 14);
    QCOMPARE(narrow.copy(mark.translated(40 - place.width(), 0)), with.copy(mark));
}

void TestMirrored::aPathInASentenceIsKeptTogether()
{
    const RightToLeft mirrored(true);
    TroublePanel panel;

    panel.tellRescue({.folder = u"/srv/books/rescued"_s});

    const QList<PlainLabel *> labels = panel.findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->text().contains(isolate + u"/srv/books/rescued"_s + rest);
    }));
}

void TestMirrored::whatWasFoundInAFieldIsKeptTogether()
{
    const RightToLeft mirrored(true);

    const QString said = errorText(
        {.kind = ErrorKind::InvalidInput, .rule = u"file.unreadable"_s, .value = u"/srv/none.csv"_s});

    QVERIFY2(said.contains(isolate + u"/srv/none.csv"_s + rest), qPrintable(said));
}

void TestMirrored::whatIsReadAloudHasNoMarks()
{
    const RightToLeft mirrored(true);
    const Money owed(-4'999, Currency::of("EUR"));
    const QString shown = moneyWithCode(owed);
    QVERIFY(shown.contains(isolate));
    const QString plain = u"-49.99\u00a0EUR"_s;

    PlainLabel label(shown, nullptr);
    QCOMPARE(label.text(), shown);
    QCOMPARE(spoken(label), plain);
    label.setText(u"Nothing"_s);
    QCOMPARE(spoken(label), u"Nothing"_s);

    AmountLabel amount(nullptr);
    amount.setAmount(owed);
    QVERIFY(!amount.accessibleName().contains(isolate));

    ModeBadge badge(nullptr);
    badge.showPlain(shown);
    QCOMPARE(badge.accessibleName(), plain);

    RecordTableModel model({{u"Open"_s, u"Open"_s, 0}});
    model.setRecords({{.key = u"1"_s, .cells = {{.text = shown, .tooltip = {}, .chip = {}}}}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), plain);
}

void TestMirrored::copiedRowsHaveNoMarks()
{
    const RightToLeft mirrored(true);
    const QString shown = moneyWithCode(Money(-4'999, Currency::of("EUR")));
    RecordTableModel model({{u"Open"_s, u"Open"_s, 0}});
    model.setRecords({{.key = u"1"_s, .cells = {{.text = shown, .tooltip = {}, .chip = {}}}}});
    DataTable table;
    table.setModel(&model);
    table.selectAll();

    QCOMPARE(table.selectionAsText(RecordTableModel::RawRole, false), u"-49.99\u00a0EUR\n"_s);
}

void TestMirrored::aTitleStandsAboveItsCellsAwayFromTheEdge_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<bool>("isSorted");
    QTest::newRow("from left to right") << false << false;
    QTest::newRow("from right to left") << true << false;
    QTest::newRow("with its arrow, from left to right") << false << true;
    QTest::newRow("with its arrow, from right to left") << true << true;
}

void TestMirrored::aTitleStandsAboveItsCellsAwayFromTheEdge()
{
    QFETCH(const bool, isMirrored);
    QFETCH(const bool, isSorted);
    const RightToLeft direction(isMirrored);
    RecordTableModel model({{u"Customer"_s, u"Customer"_s, 0}, {u"City"_s, u"City"_s, 120}});
    model.setRecords({{.key = u"1"_s,
        .cells = {{.text = u"Customer"_s, .tooltip = {}, .chip = {}},
            {.text = u"City"_s, .tooltip = {}, .chip = {}}}}});
    DataTable table;
    table.setItemDelegate(new RecordDelegate(&table));
    table.setModel(&model);
    table.layOut(model.columns());
    table.resize(400, 120);
    table.horizontalHeader()->setSortIndicator(isSorted ? 0 : -1, Qt::AscendingOrder);

    const QImage image = table.grab().toImage();

    const auto before = [&](int y) {
        const QList<int> columns = inked(image.copy(0, y, image.width(), cells::rowHeight));
        return columns.isEmpty() ? -1 : isMirrored ? image.width() - 1 - columns.last() : columns.first();
    };
    const int title = before(0);
    const int cell = before(cells::rowHeight);
    QVERIFY2(qAbs(title - cell) <= 1, qPrintable(u"%1 and %2"_s.arg(title).arg(cell)));
    QVERIFY2(qAbs(cell - cells::firstPadding) <= 2, qPrintable(QString::number(cell)));
}

void TestMirrored::aLabelOfLatinWordsStandsWhereTheLayoutBegins_data()
{
    QTest::addColumn<std::function<void(PlainLabel &)>>("shape");
    QTest::addColumn<bool>("isAtEnd");
    const auto row = [](const char *name, const std::function<void(PlainLabel &)> &shape, bool isAtEnd) {
        QTest::newRow(name) << shape << isAtEnd;
    };
    row(
        "one line", [](PlainLabel &) {}, false);
    row(
        "several lines", [](PlainLabel &label) { label.setWordWrap(true); }, false);
    row(
        "that may be cut", [](PlainLabel &label) { label.setElided(true); }, false);
    row(
        "that can be copied",
        [](PlainLabel &label) { label.setTextInteractionFlags(Qt::TextSelectableByMouse); }, false);
    row(
        "above", [](PlainLabel &label) { label.setAlignment(Qt::AlignLeading | Qt::AlignTop); }, false);
    row(
        "beside its field",
        [](PlainLabel &label) { label.setAlignment(Qt::AlignTrailing | Qt::AlignVCenter); }, true);
}

void TestMirrored::aLabelOfLatinWordsStandsWhereTheLayoutBegins()
{
    QFETCH(const std::function<void(PlainLabel &)>, shape);
    QFETCH(const bool, isAtEnd);
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        PlainLabel label(u"Blue Heron"_s, nullptr);
        shape(label);

        const auto [left, right] = roomBeside(label);

        QVERIFY(left >= 0);
        QVERIFY2((left > right) == (isMirrored != isAtEnd), isMirrored ? "mirrored" : "not mirrored");
    }
}

void TestMirrored::aLabelThatIsMirroredLaterTurnsSides()
{
    PlainLabel label(u"Blue Heron"_s, nullptr);
    const auto [left, right] = roomBeside(label);
    QVERIFY(left < right);

    label.setLayoutDirection(Qt::RightToLeft);

    const auto [leftThen, rightThen] = roomBeside(label);
    QVERIFY(leftThen > rightThen);
}

void TestMirrored::amountsOfTheDashboardEndBelowEachOther_data()
{
    //! Draws an amount and says where the room of amounts ends.
    using Draw = std::function<std::pair<QList<int>, int>(Money)>;
    QTest::addColumn<Draw>("draw");
    QTest::newRow("line of a tile") << Draw([](Money amount) {
        FigureLine line(FigureLine::Size::Small, nullptr);
        line.show(u"Open"_s, amount, {});
        return std::pair(inkedOf(line, {240, 24}), 240 - 4 - 48); // Its currency begins at the right.
    });
    QTest::newRow("bar of ages") << Draw([](Money amount) {
        AgeBar bar(AgeBucket::Days1To30, nullptr);
        bar.show(amount, 0, 1'000'000);
        bar.setColumns({.word = 60, .amount = 100, .count = 80});
        return std::pair(inkedOf(bar, {400, 25}), 4 + 80 + 12 + 100 + 2);
    });
}

void TestMirrored::amountsOfTheDashboardEndBelowEachOther()
{
    using Draw = std::function<std::pair<QList<int>, int>(Money)>;
    QFETCH(const Draw, draw);
    const RightToLeft mirrored(true);
    const auto endOf = [&](qint64 minor) {
        const auto [columns, end] = draw(Money(minor, Currency::of("TRY")));
        const auto behind = std::ranges::lower_bound(columns, end);
        return behind == columns.begin() ? -1 : *std::prev(behind);
    };

    QVERIFY(endOf(100) > 0);
    QVERIFY(qAbs(endOf(100) - endOf(41'208'000)) <= 1);
}

void TestMirrored::wordsOfTheDashboardStandWhereTheLayoutBegins_data()
{
    using Draw = std::function<QList<int>()>;
    QTest::addColumn<Draw>("draw");
    QTest::addColumn<int>("begin");
    QTest::newRow("currency of a tile") << Draw([] {
        FigureLine line(FigureLine::Size::Small, nullptr);
        line.show(u"Open"_s, Money(100, Currency::of("EUR")), {});
        return inkedOf(line, {240, 24});
    }) << 240 - 4;
    QTest::newRow("class of age") << Draw([] {
        AgeBar bar(AgeBucket::Days1To30, nullptr);
        bar.setColumns({.word = 100, .amount = 60, .count = 60});
        return inkedOf(bar, {400, 25});
    }) << 400 - 4;
    QTest::newRow("what needs somebody") << Draw([] {
        NeedRow row(nullptr);
        row.show({.chip = {}, .text = u"14 bank lines"_s, .end = {}, .goal = {}});
        QList<int> columns = inkedOf(row, {600, 30});
        columns.removeIf([](int x) { return x >= 600 - 4 - 152; }); // The room of its chip.
        return columns;
    }) << 600 - 4 - 152 - 12;
}

void TestMirrored::wordsOfTheDashboardStandWhereTheLayoutBegins()
{
    using Draw = std::function<QList<int>()>;
    QFETCH(const Draw, draw);
    QFETCH(const int, begin);
    const RightToLeft mirrored(true);

    const QList<int> columns = draw();

    QVERIFY(!columns.isEmpty());
    QVERIFY2(qAbs(begin - columns.last()) <= 4, qPrintable(QString::number(columns.last())));
}
