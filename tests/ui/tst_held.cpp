#include "tests/ui/tst_held.h"

#include "tests/ui/ReportStage.h"
#include "tests/ui/SampleSettingsDesk.h"
#include "tests/ui/Stage.h"

#include "ui/dashboard/NeedRow.h"
#include "ui/records/RecordWindow.h"
#include "ui/records/RecordWindows.h"
#include "ui/settings/KeychainDialog.h"
#include "ui/settings/SecretsActions.h"
#include "ui/settings/SettingsActions.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/settings/UnlockDialog.h"
#include "ui/start/SetupChecklist.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notice.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Command = QAction *Commands::*;

WindowFacts heldFacts(bool isSilent = false)
{
    WindowFacts given = facts();
    const QDateTime since(QDate(2026, 11, 25), QTime(8, 2), Qt::UTC);
    given.syncedAt = since;
    given.held = HeldBook{.holder
        = {.host = u"office-pc"_s, .user = u"mara"_s, .since = since, .heardAt = since, .isSilent = isSilent},
        .copiedAt = since.addSecs(3600)};
    return given;
}

} // namespace

void TestHeld::itSaysWhoHasIt()
{
    const Stage stage(heldFacts());

    const QString told = stage.text(u"main.held.text"_s);

    QVERIFY2(told.contains(u"office-pc (mara)"), qPrintable(told));
    QVERIFY2(told.contains(u"09:02"), qPrintable(told)); // In the zone of the book.
    QVERIFY(stage.find<Notice>(u"main.held"_s)->isVisible());
}

void TestHeld::allOfItIsShown()
{
    const Stage stage(heldFacts());

    QTRY_VERIFY(stage.isLoaded());
    stage.choose(1);

    QVERIFY(stage.find<QWidget>(u"detail.page.facts"_s));
}

void TestHeld::whatChangesItIsOff_data()
{
    QTest::addColumn<Command>("command");

    QTest::newRow("writing an invoice") << &Commands::newInvoice;
    QTest::newRow("recording a payment") << &Commands::recordPayment;
    QTest::newRow("importing") << &Commands::import;
    QTest::newRow("a link") << &Commands::sendLink;
    QTest::newRow("a note") << &Commands::editNote;
    QTest::newRow("a customer") << &Commands::newCustomer;
    QTest::newRow("sync") << &Commands::syncAll;
    QTest::newRow("the outbox") << &Commands::runOutbox;
    QTest::newRow("connections") << &Commands::connections;
}

void TestHeld::whatChangesItIsOff()
{
    QFETCH(const Command, command);
    const Stage stage(heldFacts());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(1); // What could be done to it is looked at anew.
    const QAction *act = stage.window->commands()->*command;

    QTRY_VERIFY(act->toolTip().contains(u"another computer"));
    QVERIFY(!act->isEnabled());
}

void TestHeld::whatOnlyReadsStaysOn_data()
{
    QTest::addColumn<Command>("command");

    QTest::newRow("exporting") << &Commands::exportShown;
    QTest::newRow("the filter") << &Commands::filter;
    QTest::newRow("another book") << &Commands::otherBook;
    QTest::newRow("reports") << &Commands::reports;
    QTest::newRow("copying") << &Commands::copy;
    QTest::newRow("copying a link") << &Commands::copyLink;
}

void TestHeld::whatOnlyReadsStaysOn()
{
    QFETCH(const Command, command);
    const Stage stage(heldFacts());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(2); // Which has a link.

    QTRY_VERIFY((stage.window->commands()->*command)->isEnabled());
}

void TestHeld::whatIsOnesOwnCanBeSetAllTheSame()
{
    SampleSettingsDesk settings;
    Theme theme(*qApp);
    SampleDesk desk;
    desk.settingsDesk = &settings;
    MainWindow window(desk, theme, heldFacts());
    window.show();
    QSignalSpy languages(&window, &MainWindow::languageWanted);
    QTRY_VERIFY(window.commands()->settings->isEnabled());

    window.commands()->settings->trigger();
    const QPointer<SettingsWindow> opened = window.findChild<SettingsActions *>()->window();
    QVERIFY(opened);
    for (const QString &page : opened->pageKeys()) {
        const bool isOwn = page == u"appearance"_s || page == u"language"_s;
        QVERIFY2(
            opened->findChild<QWidget *>(u"settings.page."_s + page)->isEnabled() == isOwn, qPrintable(page));
    }
    QTRY_VERIFY(!opened->findChild<QLineEdit *>(u"settings.company.name"_s)->text().isEmpty());
    QVERIFY(!opened->findChild<QAbstractButton *>(u"settings.ui.notices"_s)); // The book keeps it.
    opened->showPage(u"company"_s);
    QVERIFY(
        opened->findChild<PlainLabel *>(u"settings.reading.text"_s)->text().contains(u"another computer"));

    opened->showPage(u"appearance"_s);
    QVERIFY(!opened->findChild<QWidget *>(u"settings.reading"_s)->isVisible());
    opened->findChild<QAbstractButton *>(u"settings.appearance.light"_s)->click();
    QTRY_COMPARE(theme.appearance(), Appearance::Light);

    opened->showPage(u"language"_s);
    auto *box = opened->findChild<QComboBox *>(u"settings.ui.language"_s);
    box->setFocus();
    const QString german = u"de"_s;
    while (box->currentData().toString() != german && box->currentIndex() < box->count() - 1)
        QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(!languages.isEmpty());
    QCOMPARE(languages.constLast().constFirst().toString(), german);
    QVERIFY(settings.done.isEmpty()); // Nothing was asked of the book.
    theme.apply(Appearance::System);
}

void TestHeld::bothHalvesOfTheFirstActAreOff()
{
    const Stage stage(heldFacts());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(8);

    QTRY_VERIFY(!stage.find<QPushButton>(u"detail.primary"_s)->isEnabled());
    auto *others = stage.find<QPushButton>(u"detail.others"_s);
    QVERIFY(others->isVisible());
    QVERIFY(!others->isEnabled());
    const QColor accent = tokensOf(others->palette()).selection;
    QVERIFY(others->grab().toImage().pixelColor(others->width() / 2, 5) != accent);
    QVERIFY(stage.find<QPushButton>(u"detail.more"_s)->isEnabled()); // What is only read is done from here.
}

void TestHeld::noFileIsTaken()
{
    const Stage stage(heldFacts());
    QTRY_VERIFY(stage.isLoaded());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/november.csv"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});

    QApplication::sendEvent(stage.window.get(), &enter);

    QVERIFY(!enter.isAccepted());
}

void TestHeld::nothingIsLeftToSetUp()
{
    const Stage stage(heldFacts());
    const Stage ours;

    QVERIFY(!stage.window->findChild<SetupChecklist *>());
    QVERIFY(ours.window->findChild<SetupChecklist *>());
}

void TestHeld::linesOfItsDashboardLeadToPlacesOnly()
{
    SampleReportDesk reports = SampleReportDesk::ofPictures();
    reports.bookNeeds.refusedConnections = {u"hubspot"_s};
    reports.bookNeeds.approvals = {.count = 1, .askedBy = {u"mara"_s}};
    const ReportStage stage(std::move(reports), heldFacts());
    stage.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(stage.button(u"dashboard.need.8"_s));

    const auto isRefused = [](const QAbstractButton *button) {
        return !button->isEnabled() && button->toolTip().contains(u"another computer"_s);
    };
    QSet<DashboardGoal::What> refused;
    for (int i = 0; i < 9; ++i) {
        const auto *row = stage.find<NeedRow>(u"dashboard.need.%1"_s.arg(i));
        if (isRefused(row))
            refused.insert(row->goal().what);
        else
            QVERIFY(row->isEnabled() && !row->toolTip().contains(u"another computer"_s));
    }
    using What = DashboardGoal::What;
    QCOMPARE(refused, (QSet<What>{What::Access, What::Approvals, What::Conflicts}));
    QTRY_VERIFY(stage.button(u"dashboard.standing.stripe.look"_s));
    QVERIFY(isRefused(stage.button(u"dashboard.standing.stripe.look"_s)));
    QVERIFY(stage.button(u"dashboard.standing.hubspot.look"_s)->isEnabled()); // Its contacts are shown.
    QVERIFY(stage.button(u"dashboard.open.EUR"_s)->isEnabled());
}

void TestHeld::aDocumentInItsOwnWindowHasNoNextStep()
{
    const Stage stage(heldFacts());
    QTRY_VERIFY(stage.isLoaded());
    stage.choose(1);

    stage.window->commands()->openRecord->trigger();

    const auto window = [&] { return stage.window->records()->windows().value(0); };
    QTRY_VERIFY(window() && window()->findChild<QWidget *>(u"detail.page.facts"_s));
    QVERIFY(!window()->findChild<QPushButton *>(u"detail.primary"_s)->isEnabled());
    const auto *step = window()->findChild<QAction *>(u"record.primary"_s);
    QVERIFY(!step->isEnabled());
    QVERIFY(step->toolTip().contains(u"another computer"));
}

void TestHeld::itsMovementsAreOnlyLookedAt()
{
    const Stage stage(heldFacts());

    const auto *bring = stage.find<QPushButton>(u"bank.import"_s);

    QVERIFY(!bring->isEnabled());
    QVERIFY(bring->toolTip().contains(u"another computer"));
}

void TestHeld::itsOutboxIsOnlyLookedAt()
{
    Stage stage(heldFacts());
    stage.desk.effects = {OutboxRow{.id = EntryId(u"5"_s), .state = OutboxState::Refused}};
    emit stage.desk.outboxChanged();
    stage.window->commands()->outbox->trigger();
    auto *table = stage.find<DataTable>(u"outbox.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);

    goToRow(*table, 0);

    for (const QString &name : {u"outbox.dismiss"_s, u"outbox.drop"_s, u"outbox.again"_s}) {
        QVERIFY2(!stage.find<QPushButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(stage.find<QPushButton>(name)->toolTip().contains(u"another computer"));
    }
}

void TestHeld::nothingIsSyncedByItself()
{
    const Stage stage(heldFacts());

    QVERIFY(!stage.find<QTimer>(u"main.syncRounds"_s)->isActive());
    QTRY_VERIFY(stage.isLoaded());
    QVERIFY(!stage.find<QPushButton>(u"main.import"_s)->isEnabled());
}

void TestHeld::itsPassphraseIsAskedForAndOpensItForReadingOnly()
{
    SampleSettingsDesk settings;
    settings.secretsDesk.where = SecretsPlace::Passphrase;
    settings.secretsDesk.known = "seven green bicycles";
    settings.secretsDesk.locked = true;
    Theme theme(*qApp);
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.settingsDesk = &settings;
    MainWindow window(desk, theme, heldFacts());
    window.show();

    window.askPassphrase();
    const QPointer<UnlockDialog> dialog = window.findChild<UnlockDialog *>();
    QVERIFY(dialog);
    const QList<PlainLabel *> labels = dialog->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::none_of(
        labels, [](const PlainLabel *label) { return label->text().contains(u"write invoices"); }));
    QCOMPARE(dialog->findChild<QPushButton *>(u"unlock.cancel"_s)->text(), u"Read without it"_s);
    auto *field = dialog->findChild<QLineEdit *>(u"unlock.passphrase"_s);
    QTest::keyClicks(field, u"seven green bicycles"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QTRY_VERIFY(!dialog);
    QVERIFY(!settings.secretsDesk.locked);
    QVERIFY(desk.synced.isEmpty());
    QVERIFY(!window.commands()->newInvoice->isEnabled());
}

void TestHeld::aLockedKeychainOffersNoPassphraseOfItsOwn()
{
    SampleSecretsDesk keys;
    QWidget window;
    window.show();
    SecretsActions actions(keys, window);
    actions.setForReading();

    actions.remedy(u"secret.keychain_unusable"_s);

    const auto *dialog = window.findChild<KeychainDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPushButton *>(u"keychain.act"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"keychain.passphrase"_s));
    QCOMPARE(dialog->findChild<QPushButton *>(u"keychain.cancel"_s)->text(), u"Read only"_s);
}

void TestHeld::tryingAgainIsAsked()
{
    const Stage stage(heldFacts());
    const QSignalSpy asked(stage.window.get(), &MainWindow::tryAgainWanted);

    stage.find<QPushButton>(u"main.held.again"_s)->click();

    QCOMPARE(asked.count(), 1);
    QVERIFY(!stage.find<QPushButton>(u"main.held.takeOver"_s));
}

void TestHeld::onlyASilentOneIsTakenOverAndOnlyWhenSaidSo()
{
    const Stage stage(heldFacts(true));
    const QSignalSpy wanted(stage.window.get(), &MainWindow::takeOverWanted);
    auto *button = stage.find<QPushButton>(u"main.held.takeOver"_s);
    QVERIFY(button);

    button->click();
    QPointer<QDialog> dialog = stage.find<QDialog>(u"takeOver"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(wanted.count(), 0);

    button->click();
    dialog = stage.find<QDialog>(u"takeOver"_s);
    dialog->findChild<QPushButton *>(u"takeOver.act"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

void TestHeld::aBookOfOursSaysNothing()
{
    const Stage stage;

    QVERIFY(!stage.find<Notice>(u"main.held"_s)->isVisible());
    QTRY_VERIFY(stage.window->commands()->newInvoice->isEnabled());
}
