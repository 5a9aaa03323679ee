#include "tests/ui/tst_look.h"

#include "tests/ui/CrmWizard.h"
#include "tests/ui/ReportStage.h"
#include "tests/ui/SettingsStage.h"

#include "ui/shell/HelpWindow.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/ActivityText.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionDelegate.h"
#include "ui/widgets/paintSection.h"
#include "ui/widgets/safeToOpen.h"
#include "ui/widgets/stateChips.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFocusRect>
#include <QStyleOptionFrame>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <array>
#include <cmath>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

//! WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

void TestLook::wordsStandOutFromTheirGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Tokens &tokens = dark ? darkTokens() : lightTokens();
        const auto add = [&](const char *name, const QColor &text, const QColor &ground) {
            QTest::addRow("%s, %s", name, dark ? "dark" : "light") << text << ground;
        };
        for (const QColor &ground : {tokens.base, tokens.alternate, tokens.window}) {
            const QByteArray on = ground.name().toLatin1();
            add(("text on " + on).constData(), tokens.text, ground);
            add(("secondary on " + on).constData(), tokens.secondary, ground);
            add(("negative on " + on).constData(), tokens.negative, ground);
        }
        add("placeholder", tokens.placeholder, tokens.base);
        add("field that cannot be used", tokens.placeholder, tokens.alternate);
        add("button that cannot be used", tokens.placeholder, tokens.button);
        add("link", tokens.accent, tokens.base);
        add("selection", tokens.onSelection, tokens.selection);
        add("money button", tokens.onSelection, tokens.moneyButton);
        add("stripe", tokens.testText, tokens.testGround);
        add("button", tokens.text, tokens.button);
        add("hovered button", tokens.text, tokens.hover);
        add("current section", tokens.text, tokens.current);
        add("counter", tokens.tone(Tone::Neutral).text, tokens.current);
        add("disabled primary", tokens.secondary, tokens.current);
        for (size_t tone = 0; tone < toneCount; ++tone)
            add(qPrintable(u"tone %1"_s.arg(tone)), tokens.tones.at(tone).text, tokens.tones.at(tone).ground);
    }
}

void TestLook::wordsStandOutFromTheirGround()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, ground);

    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestLook::linesStandOutFromTheirGround_data()
{
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("ground");
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        const char *name = tokens == &lightTokens() ? "light" : "dark";
        QTest::addRow("field border, %s", name) << tokens->fieldBorder << tokens->base;
        QTest::addRow("focus ring, %s", name) << tokens->accent << tokens->window;
    }
}

void TestLook::linesStandOutFromTheirGround()
{
    QFETCH(const QColor, line);
    QFETCH(const QColor, ground);

    QVERIFY(contrast(line, ground) >= 3.0);
}

void TestLook::aPaletteKnowsItsTokens()
{
    QCOMPARE(&tokensOf(paletteOf(lightTokens())), &lightTokens());
    QCOMPARE(&tokensOf(paletteOf(darkTokens())), &darkTokens());
}

void TestLook::everyIconOfTheTextsExists()
{
    for (const char16_t *kind : {u"CompanyProfileSet", u"CustomerSaved", u"InvoiceIssued", u"PaymentReceived",
             u"PaymentAllocated", u"GatewayBalanceMoved", u"LinkRequested", u"LinkIssued", u"LinkRefused",
             u"MailQueued", u"MailComposed", u"MailAccepted", u"MailRejected", u"MailUncertain",
             u"EffectDropped", u"EffectDismissed", u"EffectDismissed again", u"Unheard"}) {
        const QString icon = activityIcon(QString::fromUtf16(kind));
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(icon)), qPrintable(icon));
        QVERIFY(!icons::pixmap(icon, Qt::black, 16, 2).isNull());
    }
}

void TestLook::whatIsWrittenOffIsDrawnAlikeAndUnlikeWhatIsVoid()
{
    const Stage stage;
    const auto drawn = [](const QIcon &icon) { return icon.pixmap(16).toImage(); };
    const auto filter = [&](const QString &name) { return drawn(stage.find<QAction>(name)->icon()); };
    const auto chip = [](InvoiceState state) {
        InvoiceRow row;
        row.state = state;
        return stateChip(row, SampleDesk::pictureDay()).icon;
    };

    QCOMPARE(chip(InvoiceState::WrittenOff), u"write-off"_s);
    QCOMPARE(chip(InvoiceState::Void), u"void"_s);
    QCOMPARE(activityIcon(u"InvoiceWrittenOff"_s), u"write-off"_s);
    QCOMPARE(filter(u"invoices.filter.writtenOff"_s), drawn(icons::icon(u"write-off"_s)));
    QCOMPARE(filter(u"invoices.filter.void"_s), drawn(icons::icon(u"void"_s)));
    QVERIFY(filter(u"invoices.filter.writtenOff"_s) != filter(u"invoices.filter.void"_s));
}

void TestLook::whatIsCreditedIsDrawnLikeACreditNoteAndUnlikeWhatIsVoid()
{
    const Stage stage;
    InvoiceRow row;
    row.state = InvoiceState::Credited;
    const QString icon = stateChip(row, SampleDesk::pictureDay()).icon;
    const auto drawn = [](const QIcon &picture) { return picture.pixmap(16).toImage(); };

    QCOMPARE(icon, u"credit-note"_s);
    QCOMPARE(activityIcon(u"CreditNoteIssued"_s), icon);
    QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(icon)));
    QCOMPARE(drawn(stage.window->commands()->creditNote->icon()), drawn(icons::icon(icon)));
    for (const QString &other : {u"void"_s, u"write-off"_s, u"document"_s})
        QVERIFY2(drawn(icons::icon(icon)) != drawn(icons::icon(other)), qPrintable(other));
}

void TestLook::digitsShareOneWidth()
{
    const QFontMetricsF metrics(fonts::small());
    for (int digit = 1; digit < 10; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QString::number(digit)), metrics.horizontalAdvance(u"0"_s));
}

void TestLook::chipsGrowWithTheirWord()
{
    const QSize shorter = chipSize({u"check"_s, u"Paid"_s, Tone::Success});
    const QSize longer = chipSize({u"check"_s, u"Overdue 128 d"_s, Tone::Success});

    QCOMPARE(shorter.height(), 22);
    QVERIFY(longer.width() > shorter.width());
}

void TestLook::whatCanBeTypedIsDrawnOnce()
{
    const Theme theme(*qApp);
    const auto drawn = [](bool editable) {
        QStyleOptionComboBox option;
        option.rect = QRect(0, 0, 240, 28);
        option.palette = paletteOf(lightTokens());
        option.state = QStyle::State_Enabled;
        option.currentText = u"Europe/Berlin"_s;
        option.editable = editable;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_ComboBoxLabel, &option, &painter);
        painter.end();
        return image;
    };
    QImage blank(240, 28, QImage::Format_RGB32);
    blank.fill(Qt::white);

    QVERIFY(drawn(false) != blank);
    QCOMPARE(drawn(true), blank); // The field in it draws the text.
}

void TestLook::theIconOfAFilterIsNoButton()
{
    FilterField field(u"filter"_s, u"Filter…"_s);
    field.setAccessibleName(u"Filter payments"_s);
    field.show();

    QCOMPARE(field.findChildren<QToolButton *>().size(), 1); // The one that clears.
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
    QCOMPARE(spoken->text(QAccessible::Name), u"Filter payments"_s);
    const int left = field.textMargins().left();
    QVERIFY(left > 0); // The text stands beside it,
    field.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(field.textMargins().right(), left); // also at the other side.
    QCOMPARE(field.textMargins().left(), 0);
    QVERIFY(!field.grab().isNull());
}

void TestLook::aFieldOfLinesBeginsWhereOneLineDoes()
{
    const Theme theme(*qApp);
    constexpr int innerMargin = 2; // Of a line edit, beside what the style says.
    QLineEdit line;
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    QPlainTextEdit lines;
    lines.show();

    const int margin = static_cast<int>(lines.document()->documentMargin());
    QCOMPARE(lines.viewport()->x() + margin, room.x() - option.rect.x() + innerMargin);
    QPlainTextEdit bare;
    bare.setFrameShape(QFrame::NoFrame);
    bare.show();
    QCOMPARE(bare.viewport()->x(), 0);
}

void TestLook::aButtonThatOpensAMenuSaysSo()
{
    const Theme theme(*qApp);
    QMenu menu;
    QPushButton button(u"All"_s);
    const int plain = button.sizeHint().width();
    button.setMenu(&menu);

    QVERIFY(button.sizeHint().width() > plain);
    QPushButton icon(icons::icon(u"bookmark"_s), {});
    const int small = icon.sizeHint().width();
    icon.setMenu(&menu);
    QCOMPARE(icon.sizeHint().width(), small); // No room for it beside an icon alone.
}

void TestLook::theRingIsSeenOnASelectedEntry()
{
    const Theme theme(*qApp);
    const Tokens &tokens = lightTokens();
    QStyleOptionFocusRect option;
    option.rect = QRect(0, 0, 120, 30);
    option.palette = paletteOf(tokens);
    option.backgroundColor = tokens.selection;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(tokens.selection);
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
    painter.end();

    QCOMPARE(image.pixelColor(60, 1), tokens.onSelection);
    QCOMPARE(image.pixelColor(60, 0), tokens.selection);
}

void TestLook::theRingOfAMarkIsWhole_data()
{
    QTest::addColumn<bool>("isRound");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("check box") << false << Qt::LeftToRight;
    QTest::newRow("radio button") << true << Qt::LeftToRight;
    QTest::newRow("check box, mirrored") << false << Qt::RightToLeft;
    QTest::newRow("radio button, mirrored") << true << Qt::RightToLeft;
}

void TestLook::theRingOfAMarkIsWhole()
{
    QFETCH(const bool, isRound);
    QFETCH(const Qt::LayoutDirection, direction);
    const Theme theme(*qApp);
    const Tokens &tokens = lightTokens();
    QStyleOptionButton option;
    option.text = u"Payment page"_s;
    option.direction = direction;
    option.palette = paletteOf(tokens);
    option.fontMetrics = QFontMetrics(fonts::body());
    option.state = QStyle::State_Enabled | QStyle::State_On | QStyle::State_HasFocus;
    const QSize words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const QStyle &style = *QApplication::style();
    option.rect.setSize(style.sizeFromContents(
        isRound ? QStyle::CT_RadioButton : QStyle::CT_CheckBox, &option, words, nullptr));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(tokens.window);
    QPainter painter(&image);
    QStyleOptionButton mark = option;
    mark.rect = style.subElementRect(
        isRound ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, nullptr);
    style.drawPrimitive(
        isRound ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &mark, &painter);
    painter.end();

    const auto isRing = [&](int x) { // A round one's edge is blended a little.
        const QColor found = image.pixelColor(x, mark.rect.center().y());
        return qAbs(found.red() - tokens.accent.red()) < 30
            && qAbs(found.green() - tokens.accent.green()) < 30;
    };
    QVERIFY(isRing(mark.rect.left() - 2));
    QVERIFY(isRing(mark.rect.right() + 2));
}

void TestLook::thePageOfTheSettingsLooksLikeTheSectionOfTheSidebar()
{
    const SettingsStage stage(u"taxes"_s);
    const auto *list = stage.find<QListWidget>(u"settings.pages"_s);
    auto *section = stage.main->findChild<QAbstractButton *>(u"sidebar.invoices"_s);
    stage.main->commands()->invoices->trigger();
    QTRY_VERIFY(section->isChecked());
    const QRect row = list->visualItemRect(list->currentItem()).adjusted(0, 1, 0, -1);
    const QImage page = list->viewport()->grab(row).toImage();
    const QImage shown = section->grab().toImage();
    const Tokens &tokens = tokensOf(list->palette());
    QCOMPARE(page.height(), shown.height());
    const int middle = page.height() / 2;

    for (const QImage &each : {page, shown}) {
        QCOMPARE(each.pixelColor(30, 5), tokens.current); // Beside its word.
        QCOMPARE(each.pixelColor(1, middle), tokens.accent); // The bar.
        QVERIFY(each.pixelColor(0, 0) != tokens.current); // Its corner is round.
    }
}

void TestLook::everyListOfSectionsIsDrawnAsTheSidebar_data()
{
    QTest::addColumn<QString>("language");

    for (const char *language : {"en", "de", "es", "fr", "tr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLook::everyListOfSectionsIsDrawnAsTheSidebar()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    const ReportStage stage;
    stage.window->commands()->reports->trigger();
    HelpWindow help(nullptr);
    help.showSection({});
    help.show();
    const CrmWizard wizard({});
    const std::array lists{stage.find<QListWidget>(u"reports.list"_s),
        help.findChild<QListWidget *>(u"help.sections"_s),
        wizard.dialog->findChild<QListWidget *>(u"connect.ways"_s)};

    for (const QListWidget *list : lists) {
        QTRY_VERIFY(list && list->isVisible() && list->currentItem());
        const QRect row = list->visualItemRect(list->currentItem());
        QVERIFY(row.height() >= 28);
        const QImage shown = list->viewport()->grab(row.adjusted(0, 1, 0, -1)).toImage();
        const Tokens &tokens = tokensOf(list->palette());
        QCOMPARE(shown.pixelColor(shown.width() - 8, 5), tokens.current); // Above its words, or beside them.
        QCOMPARE(shown.pixelColor(1, shown.height() / 2), tokens.accent); // The bar.
        const bool isCut = list == lists.at(1); // Titles of the guide may be long; their tooltips are whole.
        for (int i = 0; !isCut && i < list->count(); ++i) {
            const bool hasIcon = !list->item(i)->data(SectionDelegate::iconRole).toString().isEmpty();
            QVERIFY2(sectionWidth(list->item(i)->text(), hasIcon) - sectionSpare <= list->viewport()->width(),
                qPrintable(list->item(i)->text()));
        }
    }
}

void TestLook::aSectionAsWideAsItsTitleShowsAllOfIt()
{
    constexpr int corner = 4;
    const auto drawnIn = [](int width, const QString &text) {
        QImage image(640, 28, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight); // A widget's painter has its own.
        paintSection(painter, {0, 0, width, image.height()}, tokensOf(QApplication::palette()),
            {.icon = {}, .text = text, .isCurrent = true});
        return image;
    };
    const QString title = u"Days sales outstanding, by customer and by month"_s;

    for (qsizetype length = 1; length <= title.size(); ++length) {
        const QString text = title.first(length); // One of them wants a part of a pixel.
        const int width = sectionWidth(text, false) - sectionSpare;
        const QRect words(0, 0, width - corner, 28);
        QVERIFY2(drawnIn(width, text).copy(words) == drawnIn(width + 60, text).copy(words), qPrintable(text));
    }
}

void TestLook::theArrowOfABranchIsSeenOnASelectedRow_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isOpen");

    for (const bool isDark : {false, true})
        for (const bool isOpen : {false, true})
            QTest::addRow("%s, %s", isDark ? "dark" : "light", isOpen ? "open" : "closed")
                << isDark << isOpen;
}

void TestLook::theArrowOfABranchIsSeenOnASelectedRow()
{
    QFETCH(const bool, isDark);
    QFETCH(const bool, isOpen);
    const Theme theme(*qApp);
    const Tokens &tokens = isDark ? darkTokens() : lightTokens();
    QImage image(20, 24, QImage::Format_RGB32);
    // Thin lines are drawn softly: all of them lie between the ground and the ink.
    const auto isDrawnIn = [&](const QColor &ink, const QColor &ground, QStyle::State state) {
        image.fill(ground);
        QStyleOption option;
        option.palette = paletteOf(tokens);
        option.rect = image.rect();
        option.state = QStyle::State_Item | QStyle::State_Children | QStyle::State_Enabled | state;
        option.state.setFlag(QStyle::State_Open, isOpen);
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, &painter);
        painter.end();
        const double wanted = luminance(ink) - luminance(ground);
        double towards = 0;
        double away = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double shift = (luminance(image.pixelColor(x, y)) - luminance(ground)) * wanted;
                (shift < 0 ? away : towards) += shift;
            }
        }
        return towards > 0 && qFuzzyIsNull(away);
    };

    QVERIFY(isDrawnIn(tokens.onSelection, tokens.selection, QStyle::State_Selected));
    QVERIFY(isDrawnIn(tokens.secondary, tokens.base, QStyle::State_None));
}

void TestLook::plainLabelsDrawMarkupLiterally()
{
    const QString hostile = u"<img src=x><b>Paid</b>"_s;
    PlainLabel label(hostile);

    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(hostile));
}

void TestLook::onlyHttpsOrThisComputerIsOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");

    QTest::newRow("https") << u"https://pay.example/x"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080/p"_s << true;
    QTest::newRow("this computer by name") << u"http://localhost:8080/p"_s << true;
    QTest::newRow("plain http elsewhere") << u"http://pay.example/x"_s << false;
    QTest::newRow("a host that only begins so") << u"http://127.0.0.1.evil.example/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a user name that looks like a host") << u"https://stripe.com@evil.example/"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLook::onlyHttpsOrThisComputerIsOpened()
{
    QFETCH(const QString, url);
    QFETCH(const bool, safe);

    QCOMPARE(isSafeToOpen(QUrl(url)), safe);
}
