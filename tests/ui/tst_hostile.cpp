#include "tests/ui/tst_hostile.h"

#include "tests/ui/HostileStage.h"
#include "tests/ui/markup.h"

#include "ui/records/RecordWindows.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/text/withoutOverrides.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/tipText.h"
#include "ui/widgets/titleText.h"

#include <QDialog>
#include <QListWidget>
#include <QSet>
#include <QTabBar>
#include <QTextBrowser>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Markup, a letter for Alt, the sign of changed windows, a place, a turn of direction, a second line.
const QString mean = u"<img src=x><b>Paid</b> &Paid [*] %1 %2 \u202E12\n\tand on"_s;

QString longName()
{
    return u"<img src=x>"_s + QString(200, u'm');
}

struct Section {
    const char *name;
    QAction *Commands::*go;
    const char *table; //!< Empty: it has none.
    int row;
};

const std::array sections = std::to_array<Section>({
    {"dashboard", &Commands::dashboard, "", 0},
    {"invoices", &Commands::invoices, "invoices.table", 7},
    {"payments", &Commands::payments, "payments.table", 0},
    {"used payments", &Commands::payments, "payments.table", 1},
    {"payouts", &Commands::payouts, "payouts.table", 0},
    {"customers", &Commands::customers, "customers.table", 0},
    {"contacts", &Commands::contacts, "contacts.table", 0},
    {"interactions", &Commands::interactions, "interactions.table", 0},
    {"syncs", &Commands::crmRuns, "crmRuns.table", 0},
    {"reconcile", &Commands::reconcile, "bank.table", 0},
    {"outbox", &Commands::outbox, "outbox.table", 0},
    {"activity", &Commands::activity, "activity.table", 0},
    {"reports", &Commands::reports, "", 0},
});

const Section &sectionOf(const QString &name)
{
    return *std::ranges::find_if(
        sections, [&](const Section &section) { return name == QLatin1String(section.name); });
}

void settle()
{
    // What was asked for meanwhile has come and is laid out; in rounds, because one answer asks the next and
    // a busy machine spends the whole of a single wait on one of them.
    for (int round = 0; round < 6; ++round)
        QTest::qWait(5);
}

//! Goes there and makes one row the current one.
void go(const HostileStage &stage, const Section &section)
{
    (stage.window->commands()->*section.go)->trigger();
    settle();
    auto *table = stage.find<QAbstractItemView>(QLatin1String(section.table));
    if (!table || !table->model() || table->model()->rowCount() <= section.row)
        return;
    goToRow(*static_cast<QTableView *>(table), section.row);
    settle();
}

//! Every window that is open but one.
QList<QWidget *> othersThan(const QWidget &main)
{
    QList<QWidget *> windows;
    const QList<QWidget *> all = QApplication::topLevelWidgets();
    for (QWidget *window : all)
        if (window != &main && window->isVisible() && !window->objectName().startsWith("qt"_L1))
            windows.append(window);
    return windows;
}

void closeOthersThan(const QWidget &main)
{
    const QList<QWidget *> windows = othersThan(main);
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
        else
            window->close();
    }
    settle();
}

//! Acts that leave the window, ask the system for a file or a program, or turn the whole program around.
bool isElsewhere(const QAction &action, const Commands &commands)
{
    const QList<QAction *> elsewhere{commands.quit, commands.closeWindow, commands.newHere,
        commands.otherBook, commands.removeSample, commands.import, commands.importStatement,
        commands.exportShown, commands.preview, commands.printDocument, commands.saveEInvoice,
        commands.openAtProvider, commands.payPage, commands.lookSystem, commands.lookLight, commands.lookDark,
        commands.syncAll, commands.syncPayments, commands.syncContacts, commands.fullCheck, commands.stop,
        commands.help};
    return std::ranges::find(elsewhere, &action) != elsewhere.end()
        || commands.languages->actions().contains(&action) || action.isCheckable();
}

void verify(const QString &where, const ShownTexts &texts)
{
    QVERIFY2(texts.wrong.isEmpty(), qPrintable(where + u": "_s + texts.wrong.join(u'\n')));
}

void addSections(bool withTablesOnly)
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");

    for (const Section &section : sections)
        if (*section.table || !withTablesOnly)
            QTest::addRow("%s, mean", section.name) << QString::fromLatin1(section.name) << mean;
    QTest::newRow("invoices, long") << u"invoices"_s << longName();
}

//! What the dashboard offers is about no record: it is the same in every section.
QSet<const QAction *> possibleEverywhere(const HostileStage &stage)
{
    go(stage, sectionOf(u"dashboard"_s));
    QSet<const QAction *> possible;
    for (const QAction *action : stage.window->commands()->all())
        if (action->isEnabled())
            possible.insert(action);
    return possible;
}

} // namespace

void TestHostileNames::initTestCase()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("dialogs are driven on the offscreen screen only");
}

void TestHostileNames::everySectionShowsLetters_data()
{
    addSections(false);
}

void TestHostileNames::everySectionShowsLetters()
{
    QFETCH(const QString, section);
    QFETCH(const QString, text);
    const HostileStage stage(text);
    go(stage, sectionOf(section));

    const ShownTexts first = textsOf(*stage.window);
    verify(section, first);
    QVERIFY(first.hostile > 0);
    const QList<QTabBar *> bars = stage.window->findChildren<QTabBar *>();
    for (QTabBar *bar : bars)
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            settle();
            verify(section + u", "_s + bar->tabText(tab), textsOf(*stage.window));
        }
}

void TestHostileNames::everyDialogShowsLetters_data()
{
    addSections(true);
}

void TestHostileNames::everyDialogShowsLetters()
{
    QFETCH(const QString, section);
    QFETCH(const QString, text);
    const HostileStage stage(text);
    const Commands &commands = *stage.window->commands();
    const bool isFirst = section == "invoices"_L1;
    const QSet<const QAction *> everywhere = possibleEverywhere(stage);
    go(stage, sectionOf(section));
    int dialogs = 0;
    int hostile = 0;
    for (QAction *action : commands.all()) {
        if (!action->isEnabled() || isElsewhere(*action, commands)
            || (!isFirst && everywhere.contains(action)))
            continue;
        action->trigger();
        settle();
        verify(action->objectName(), textsOf(*stage.window));
        const QList<QWidget *> opened = othersThan(*stage.window);
        for (const QWidget *window : opened) {
            const ShownTexts texts = textsOf(*window);
            verify(action->objectName(), texts);
            hostile += texts.hostile > 0 ? 1 : 0;
            ++dialogs;
        }
        closeOthersThan(*stage.window);
        go(stage, sectionOf(section));
    }

    if (isFirst) { // Else nothing was looked at.
        QVERIFY2(dialogs > 10, qPrintable(QString::number(dialogs)));
        QVERIFY2(hostile > 5, qPrintable(QString::number(hostile)));
    }
}

void TestHostileNames::whatTheWindowSaysShowsLetters()
{
    const HostileStage stage(mean);
    stage.window->toast()->say(mean, mean, [] {});
    stage.window->banner()->tell(Tone::Danger, mean, {}, mean);
    settle();

    const ShownTexts toast = textsOf(*stage.window->toast());
    const ShownTexts banner = textsOf(*stage.window->banner());

    QVERIFY(toast.hostile > 0);
    QCOMPARE(banner.hostile, 2);
    QCOMPARE(banner.wrong, QStringList());
    QCOMPARE(stage.find<QLabel>(u"toast.text"_s)->text(), mean);
    QCOMPARE(stage.find<QLabel>(u"toast.text"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!stage.window->windowTitle().contains(u'\n'));
}

void TestHostileNames::theSearchShowsLetters()
{
    const HostileStage stage(mean);
    stage.window->commands()->search->trigger();
    QTest::keyClicks(stage.find<QLineEdit>(u"palette.text"_s), u"img src"_s);
    auto *found = stage.find<QListWidget>(u"palette.results"_s);
    QTRY_VERIFY(!found->findItems(hostileMark(), Qt::MatchContains).isEmpty());

    verify(u"palette"_s, textsOf(*found->window()));
}

void TestHostileNames::aMailIsShownWithItsLetters()
{
    const HostileStage stage(mean);
    go(stage, sectionOf(u"invoices"_s));
    stage.window->commands()->sendLink->trigger();
    QTRY_VERIFY(stage.find<QTextBrowser>(u"sendLink.preview"_s));
    auto *preview = stage.find<QTextBrowser>(u"sendLink.preview"_s);

    QTRY_VERIFY(preview->toPlainText().contains(hostileMark()));
    QVERIFY(!preview->toPlainText().contains(QChar::ObjectReplacementCharacter));
    QVERIFY(!preview->openLinks());
    // A mail that was made elsewhere may hold a picture; none is fetched, not even from this computer.
    QVERIFY(!preview->loadResource(QTextDocument::ImageResource, QUrl(u"x"_s)).isValid());
}

void TestHostileNames::tooltipsAreTextWhateverTheyHold_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("markup") << u"<img src=x><b>Paid</b>"_s;
    QTest::newRow("an ampersand alone is no escape") << u"Adler & Söhne \"GmbH\" > 1"_s;
    QTest::newRow("what looks like an escape") << u"&lt;b&gt; stays so"_s;
    QTest::newRow("markup in the second line") << u"first\n<b>Paid</b>"_s;
    QTest::newRow("lines of markup") << u"<b>Paid</b>\nsecond"_s;
}

void TestHostileNames::tooltipsAreTextWhateverTheyHold()
{
    QFETCH(const QString, text);

    const QString tip = tipText(text);

    // As QToolTip does: what may be markup is read as such, all else is shown as it stands.
    QTextDocument shown;
    if (Qt::mightBeRichText(tip))
        shown.setHtml(tip);
    else
        shown.setPlainText(tip);
    QCOMPARE(shown.toPlainText(), text);
}

void TestHostileNames::titlesKeepEveryLetterInOneLine()
{
    QWidget window;

    window.setWindowTitle(titleText(u"Adler [*] Söhne\n\t<b>\u202EGmbH"_s));

    QCOMPARE(window.windowTitle(), u"Adler [*][*] Söhne <b>GmbH"_s); // Qt shows the doubled sign as one.
}

void TestHostileNames::noNameTurnsTheDigitsBehindIt()
{
    const QString turned = u"Paid by Adler \u202E 12.34"_s;
    PlainLabel hostile(turned);
    PlainLabel honest(withoutOverrides(turned));
    QVERIFY(!honest.text().contains(QChar(0x202e)));
    for (PlainLabel *label : {&hostile, &honest}) {
        label->resize(300, 24);
        QCOMPARE(
            label->text() == turned, label == &hostile); // What is shown changes, what is known does not.
    }

    QCOMPARE(hostile.grab().toImage(), honest.grab().toImage());
    hostile.setElided(true);
    honest.setElided(true);
    QCOMPARE(hostile.grab().toImage(), honest.grab().toImage());
    QListWidget list;
    list.resize(300, 60);
    list.addItem(turned);
    const QImage before = list.grab().toImage();
    list.item(0)->setText(honest.text());
    QCOMPARE(before, list.grab().toImage());
}

void TestHostileNames::aSumIsToldOfWhoeverHasAPlaceholderForAName()
{
    const HostileStage stage(u"<img src=x> %1 %3"_s);
    go(stage, sectionOf(u"customers"_s));
    QTRY_VERIFY(stage.window->commands()->sendStatement->isEnabled());
    stage.window->commands()->sendStatement->trigger();
    QTRY_VERIFY(stage.find<QAbstractButton>(u"sendStatement.send"_s)
        && stage.find<QAbstractButton>(u"sendStatement.send"_s)->isEnabled());
    stage.find<QAbstractButton>(u"sendStatement.send"_s)->click();

    QTRY_VERIFY(stage.window->toast()->text().contains(u"<img src=x> %1 %3"_s));
    QVERIFY2(stage.window->toast()->text().endsWith(u"goes out in 10 s."_s),
        qPrintable(stage.window->toast()->text()));
}
