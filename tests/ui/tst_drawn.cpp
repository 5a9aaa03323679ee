#include "tests/ui/tst_drawn.h"

#include "tests/ui/lengths.h"

#include "ui/connect/ConnectSteps.h"
#include "ui/crm/interactionEvents.h"
#include "ui/print/PrintDialog.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/SyncButton.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QFile>
#include <QFocusEvent>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! The first row or column, counted from the area's begin, that is not of one colour with its corner.
int firstInk(const QImage &image, const QRect &area, Qt::Orientation along)
{
    const QColor ground = image.pixelColor(area.topLeft());
    const bool down = along == Qt::Vertical;
    for (int i = 0; i < (down ? area.height() : area.width()); ++i)
        for (int j = 0; j < (down ? area.width() : area.height()); ++j)
            if (image.pixelColor(area.topLeft() + (down ? QPoint(j, i) : QPoint(i, j))) != ground)
                return i;
    return -1;
}

} // namespace

void TestDrawn::theIconOfANoticeStandsBesideItsFirstLine()
{
    const Theme theme(*qApp);
    const auto iconTop = [](const QString &text) {
        Notice notice(u"told"_s, false, nullptr);
        notice.tell(Tone::Warning, u"warning"_s, text);
        notice.resize(320, notice.heightForWidth(320));
        return firstInk(notice.grab().toImage(), QRect(12, 1, 16, notice.height() - 3), Qt::Vertical);
    };
    const int beside = iconTop(u"Short."_s);
    QVERIFY(beside >= 0);

    QCOMPARE(iconTop(u"A sentence that is too long for one line of this width and takes two."_s), beside);
}

void TestDrawn::aNoticeAmongOthersIsRoundAndOneFromEdgeToEdgeIsNot()
{
    const Theme theme(*qApp);
    const QColor ground = lightTokens().tone(Tone::Warning).ground;
    QWidget card;
    card.setPalette(paletteOf(lightTokens()));
    card.resize(320, 80);
    Notice notice(u"told"_s, false, &card);
    notice.tell(Tone::Warning, u"warning"_s, u"Short."_s);

    notice.setGeometry(14, 10, 292, 40);
    QVERIFY(card.grab().toImage().pixelColor(14, 10) != ground);
    QCOMPARE(card.grab().toImage().pixelColor(160, 10 + 2), ground);
    notice.setGeometry(0, 10, 320, 40);

    QCOMPARE(card.grab().toImage().pixelColor(0, 10), ground);
}

void TestDrawn::theLastButtonOfABannerStandsAsFarFromItsEdgeAsTheIcon()
{
    const Theme theme(*qApp);
    Banner banner;
    banner.tell(Tone::Info, u"Short."_s, {}, {});
    banner.resize(600, banner.sizeHint().height());
    const auto *close = banner.findChild<QWidget *>(u"banner.close"_s);

    QCOMPARE(banner.width() - close->geometry().right() - 1, 12);
    QCOMPARE(banner.findChild<QWidget *>(u"banner.text"_s)->x(), 12 + 16 + 8); // Icon and gap.
}

void TestDrawn::theWordsOfATabBeginAtOnePlaceWhetherItIsCurrentOrNot()
{
    const Theme theme(*qApp);
    QTabBar tabs;
    tabs.setExpanding(false);
    tabs.addTab(u"Interactions"_s);
    tabs.addTab(u"Mail"_s);
    tabs.resize(tabs.sizeHint());
    const auto begin = [&](int current) {
        tabs.setCurrentIndex(current);
        return firstInk(tabs.grab().toImage(), tabs.tabRect(0).adjusted(0, 2, 0, -4), Qt::Horizontal);
    };
    const int whenCurrent = begin(0);
    QVERIFY(whenCurrent >= 0);

    QVERIFY(qAbs(begin(1) - whenCurrent) <= 1); // Bold letters begin a little earlier.
}

void TestDrawn::theSyncButtonIsAsWideAsStop()
{
    const Theme theme(*qApp);
    SyncButton button;
    button.show();
    const int width = button.width();

    button.setRunning(true);
    QCOMPARE(button.width(), width);
    button.setRunning(false);

    QCOMPARE(button.width(), width);
}

void TestDrawn::aToastWaitsWhileItHasTheKeys()
{
    QWidget page;
    page.resize(600, 300);
    Toast toast(&page, 0);
    page.show();
    toast.say(u"Draft deleted."_s, u"Undo"_s, {});
    const auto *time = toast.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    auto *action = toast.findChild<QPushButton *>(u"toast.action"_s);
    QVERIFY(time->isActive());

    QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(action, &in);
    QVERIFY(!time->isActive());
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(action, &out);

    QVERIFY(time->isActive());
}

void TestDrawn::whatCannotBeDoneIsDimAlsoWhileItIsChosen()
{
    const Theme theme(*qApp);
    QStandardItemModel model;
    auto *item = new QStandardItem(u"Delete draft"_s);
    model.appendRow(item);
    const auto groundOf = [&](const QString &whyNot) {
        item->setData(whyNot, PaletteDelegate::whyNotRole);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 28);
        option.palette = paletteOf(lightTokens());
        option.state = QStyle::State_Enabled | QStyle::State_Selected;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        PaletteDelegate().paint(&painter, option, item->index());
        painter.end();
        return image.pixelColor(1, 1);
    };

    QCOMPARE(groundOf({}), lightTokens().selection);
    QCOMPARE(groundOf(u"Choose an invoice first."_s), lightTokens().current); // Secondary words stand there.
}

void TestDrawn::theGroundBehindPrintedPagesIsThePalettes()
{
    const PrintDialog dialog({}, nullptr);
    const auto *ground = dialog.findChild<QGraphicsView *>();

    QVERIFY(ground);
    QCOMPARE(ground->backgroundBrush().color(), dialog.palette().color(QPalette::Window));
}

void TestDrawn::whatIsToBeCopiedStandsWhereLinesBegin()
{
    for (const bool isMirrored : {false, true}) {
        const RightToLeft mirrored(isMirrored);
        const ConnectSteps steps(
            {{u"Register this:"_s, u"http://localhost:17171/crm"_s}}, u"steps"_s, nullptr);
        const auto *value = steps.findChild<PlainLabel *>(u"steps.value0"_s);

        QVERIFY(value);
        QCOMPARE(value->alignment() & (Qt::AlignLeft | Qt::AlignRight),
            Qt::Alignment(isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    }
}

void TestDrawn::everyKindOfInteractionHasAnIconOfItsOwn()
{
    using Kind = Interaction::Kind;
    QList<Interaction> done;
    for (const Kind kind : {Kind::Note, Kind::Call, Kind::Email, Kind::Meeting, Kind::Task}) {
        Interaction one;
        one.kind = kind;
        done.append(one);
    }
    QStringList icons;

    const QList<TimelineEvent> events = interactionEvents(done, QTimeZone::utc());
    for (const TimelineEvent &event : events) {
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(event.icon)), qPrintable(event.icon));
        icons.append(event.icon);
    }

    QCOMPARE(icons.removeDuplicates(), qsizetype{0});
    QCOMPARE(icons.size(), done.size());
}
