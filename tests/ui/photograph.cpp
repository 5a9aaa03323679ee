// Writes pictures of the window with sample values, light and dark, to look at: photograph <folder>
// [crm|bank|customers|dashboard|editor|mails|reports|settings|shell|start|tools] [language] [1920x1080].

#include "tests/ui/LongWords.h"
#include "tests/ui/SampleDesk.h"
#include "tests/ui/pictures.h"

#include "ui/imports/ImportDialog.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/text/Languages.h"
#include "ui/widgets/Toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCursor>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QList<OutboxRow> someEffects()
{
    const QDateTime at(SampleDesk::pictureDay(), QTime(9, 5), Qt::UTC);
    const auto row = [&](const QString &id, OutboxWhat what, const QString &number, const QString &to,
                         OutboxState state, const QDateTime &next, const QString &answer) {
        return OutboxRow{.id = EntryId(id),
            .what = what,
            .subject = InvoiceId(u"id-8"_s),
            .subjectText = number,
            .to = to,
            .connection = what == OutboxWhat::Mail ? u"smtp"_s : u"stripe"_s,
            .amount = Money(124997, Currency::of("EUR")),
            .state = state,
            .attempts = 1,
            .since = at,
            .nextTry = next,
            .answer = answer};
    };
    return {row(u"1"_s, OutboxWhat::PaymentLink, u"INV-2026-001071"_s, u"Stripe"_s, OutboxState::Waiting,
                at.addSecs(900), u"Too many requests"_s),
        row(u"2"_s, OutboxWhat::Mail, u"INV-2026-001071"_s, u"ap@kowalczyk.example"_s, OutboxState::Requested,
            {}, {}),
        row(u"3"_s, OutboxWhat::Mail, u"INV-2026-001083"_s, u"pagos@garcia.example"_s, OutboxState::Refused,
            {}, u"550 5.1.1 Mailbox does not exist"_s),
        row(u"4"_s, OutboxWhat::Mail, u"INV-2026-001055"_s, u"finans@ozturk.example"_s,
            OutboxState::Uncertain, {}, u"The connection broke after the last byte"_s),
        row(u"5"_s, OutboxWhat::Mail, u"INV-2026-001042"_s, u"buchhaltung@adler.example"_s, OutboxState::Done,
            {}, u"250 2.0.0 Ok: queued"_s)};
}

QList<ContactRow> somePeople()
{
    QList<ContactRow> people;
    const QList<InvoiceRow> rows = SampleDesk::pictureRows();
    for (const InvoiceRow &row : rows)
        people.append({.connection = ConnectionId(u"hubspot"_s),
            .remoteId = QString::number(row.key),
            .kind = ContactRow::Kind::Person,
            .name = row.customer,
            .email = u"billing%1@customer.example"_s.arg(row.key),
            .phone = {},
            .company = row.customer,
            .domain = {},
            .owner = u"Mara Lindqvist"_s,
            .changedThere = QDateTime(SampleDesk::pictureDay(), QTime(8, 10), Qt::UTC),
            .customer = row.key % 3 ? row.customerId : CustomerId(),
            .customerName = row.key % 3 ? row.customer : QString()});
    return people;
}

void selectThree(InvoiceTableView &table)
{
    table.selectRow(4);
    for (const int row : {6, 7})
        table.selectionModel()->setCurrentIndex(
            table.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.setFocus();
}

void shootWindow(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.effects = someEffects();
    desk.people = somePeople();
    desk.journal = SampleDesk::pictureJournal();
    MainWindow window(desk, theme, pictures::facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    selectThree(*window.invoices()->table());
    pictures::shoot(window, name + u"invoices.png"_s);
    window.commands()->detailPane->trigger();
    pictures::shoot(window, name + u"wide.png"_s);
    window.commands()->detailPane->trigger();
    window.invoices()->table()->selectRow(8);
    for (const int tab : {1, 2, 3, 4}) {
        QTest::qWait(100);
        window.findChild<QTabBar *>(u"detail.tabs"_s)->setCurrentIndex(tab);
        pictures::shoot(window, name + u"tab%1.png"_s.arg(tab));
    }
    window.findChild<QTabBar *>(u"detail.tabs"_s)->setCurrentIndex(0);
    window.invoices()->table()->selectRow(7);
    QTest::qWait(100);
    window.commands()->sendLink->trigger();
    pictures::shoot(window, name + u"send.png"_s);
    pictures::closeDialogs(window);
    window.invoices()->table()->selectRow(17);
    QTest::qWait(100);
    window.commands()->issue->trigger();
    pictures::shoot(window, name + u"issue.png"_s);
    pictures::closeDialogs(window);
    window.commands()->contacts->trigger();
    pictures::shoot(window, name + u"contacts.png"_s);
    window.commands()->outbox->trigger();
    pictures::shoot(window, name + u"outbox.png"_s);
    window.findChild<QTableView *>(u"outbox.table"_s)->selectRow(1); // Of the uncertain one somebody decides.
    pictures::shoot(window, name + u"decide.png"_s);
    window.commands()->activity->trigger();
    pictures::shoot(window, name + u"activity.png"_s);
    window.commands()->invoices->trigger();
    window.commands()->syncAll->trigger();
    emit desk.syncProgressed({ConnectionId(u"hubspot"_s), u"contacts"_s, 412, 1204});
    window.commands()->search->trigger();
    pictures::shoot(window, name + u"palette.png"_s);
    if (QWidget *field = window.findChild<QWidget *>(u"palette.text"_s))
        QTest::keyClick(field, Qt::Key_Escape);
    desk.finishSync(SyncReport{.contactsChanged = 412, .contactsKnown = 1204, .paymentsBooked = 1});
    window.commands()->sendLink->setEnabled(true);
    pictures::shoot(window, name + u"toast.png"_s);
    window.commands()->syncAll->trigger();
    desk.finishSync(fail(Error{.kind = ErrorKind::Unauthorized,
        .rule = {},
        .requestId = u"req_8fK2"_s,
        .detail = u"401 from api.stripe.com"_s}));
    window.resize(960, 600);
    pictures::shoot(window, name + u"small.png"_s);
    window.commands()->shortcuts->trigger();
    pictures::shoot(window, name + u"shortcuts.png"_s);
    pictures::closeDialogs(window);
}

//! The dialogs about money, and the payments.
void shootMoney(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.moneyIn = SampleDesk::picturePayments();
    for (const InvoiceRow &row : std::as_const(desk.invoices))
        desk.customersKnown.append(
            {.id = row.customerId, .name = row.customer, .email = u"ap@customer.example"_s});
    desk.credits = {{.source = {.payment = PaymentId(u"pay-1"_s), .creditNote = {}},
                        .left = Money(75003, Currency::of("EUR")),
                        .customer = CustomerId(u"c-8"_s),
                        .name = u"bank"_s,
                        .since = QDate(2026, 11, 2)},
        {.source = {.payment = {}, .creditNote = InvoiceId(u"cn-1"_s)},
            .left = Money(10000, Currency::of("EUR")),
            .customer = CustomerId(u"c-8"_s),
            .name = u"CN-2026-000003"_s,
            .since = QDate(2026, 11, 9)}};
    MainWindow window(desk, theme, pictures::facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    const Commands &commands = *window.commands();
    const auto shootDialog = [&](QAction *action, const QString &what) {
        action->trigger();
        pictures::shoot(window, name + what + u".png"_s);
        pictures::closeDialogs(window);
    };
    window.invoices()->table()->selectRow(7);
    QTest::qWait(100);
    desk.moneyError = Error{.kind = ErrorKind::InvalidInput, .rule = u"period.locked"_s, .field = u"date"_s};
    commands.recordPayment->trigger();
    QTest::qWait(100);
    QTest::keyClicks(window.findChild<QWidget *>(u"recordPayment.amount"_s), u"1500"_s);
    QTest::keyClick(window.findChild<QWidget *>(u"recordPayment.amount"_s), Qt::Key_Return);
    pictures::shoot(window, name + u"record.png"_s);
    window.findChild<QAbstractButton *>(u"recordPayment.thirdParty"_s)->click();
    pictures::shoot(window, name + u"record-third.png"_s);
    pictures::closeDialogs(window);
    shootDialog(commands.recordPayment, u"record-again"_s); // It was refused.
    shootDialog(commands.allocate, u"use-credit"_s);
    commands.creditNote->trigger();
    QTest::qWait(100);
    window.findChild<QAbstractButton *>(u"credit.some"_s)->click();
    window.findChild<QAbstractButton *>(u"credit.line.1"_s)->click();
    pictures::shoot(window, name + u"credit.png"_s);
    pictures::closeDialogs(window);
    shootDialog(commands.writeOff, u"writeOff"_s);
    window.invoices()->table()->selectRow(19); // Nobody was sent it.
    QTest::qWait(100);
    shootDialog(commands.voidInvoice, u"void"_s);
    window.invoices()->table()->selectRow(6);
    QTest::qWait(100);
    window.findChild<QTabBar *>(u"detail.tabs"_s)->setCurrentIndex(2);
    pictures::shoot(window, name + u"allocations.png"_s);
    commands.payments->trigger();
    auto *payments = window.findChild<QTableView *>(u"payments.table"_s);
    payments->selectRow(0);
    pictures::shoot(window, name + u"payments.png"_s);
    shootDialog(commands.allocate, u"allocate"_s);
    shootDialog(commands.refund, u"refund"_s);
    payments->selectRow(3);
    shootDialog(commands.assignCustomer, u"assign"_s);
}

//! What is asked before a file is taken.
void shootImport(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.importPreview = SampleDesk::picturePreview();
    MainWindow window(desk, theme, pictures::facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    QString path = u"/tmp/Zahlungen November.csv"_s;
    const auto shootDialog = [&](const QString &what) {
        ImportDialog dialog(desk, {.path = path, .bytes = {}}, desk.importPreview, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        pictures::shoot(window, name + what + u".png"_s);
        dialog.close();
    };
    shootDialog(u"import"_s);
    desk.importPreview.fields[0].header.clear();
    desk.importPreview.fields[0].cells.clear();
    desk.importPreview.fields[4].isClaimedTwice = true;
    desk.importPreview.outcome = {.refused = 412,
        .problems = {{.column = u"Date"_s, .rule = u"csv.column_missing"_s}},
        .kind = CsvKind::Payments};
    desk.importPreview.problems = 1;
    shootDialog(u"import-missing"_s);
    desk.importPreview = SampleDesk::picturePreview();
    desk.importPreview.outcome = {.alreadyHere = 412, .kind = CsvKind::Payments};
    desk.importPreview.problems = 0;
    shootDialog(u"import-again"_s);
    desk.importPreview = {.isTable = false,
        .rows = 1,
        .problems = 1,
        .outcome = {.refused = 1, .problems = {{.line = 12, .column = u"BT-115"_s, .rule = u"BR-CO-15"_s}}}};
    path = u"/tmp/RE-2026-0815.xml"_s;
    shootDialog(u"import-einvoice"_s);
}

//! What comes back: how it is set up, the list, and what the window says of a new day.
void shootSchedules(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    MainWindow window(desk, theme, pictures::facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    window.invoices()->table()->selectRow(7);
    QTest::qWait(100);
    const Commands &commands = *window.commands();
    commands.repeat->trigger();
    pictures::shoot(window, name + u"repeat.png"_s);
    window.findChild<QComboBox *>(u"repeat.end"_s)->setCurrentIndex(2);
    auto *count = window.findChild<QLineEdit *>(u"repeat.count"_s);
    count->setText(u"0"_s);
    QTest::keyClick(count, Qt::Key_Return);
    pictures::shoot(window, name + u"repeatRefused.png"_s);
    pictures::closeDialogs(window);
    commands.schedules->trigger();
    pictures::shoot(window, name + u"schedulesEmpty.png"_s);
    pictures::closeDialogs(window);
    desk.recurring = SampleDesk::pictureSchedules();
    commands.schedules->trigger();
    QTest::qWait(100);
    QTest::keyClick(window.findChild<QTableView *>(u"schedules.table"_s), Qt::Key_Delete);
    pictures::shoot(window, name + u"schedules.png"_s);
    pictures::closeDialogs(window);
    const DueDrafts::Made made{.draft = InvoiceId(u"id-18"_s), .origin = {}};
    desk.due.made = {made, made, made};
    window.makeDueDrafts();
    pictures::shoot(window, name + u"draftsReady.png"_s);
}

void shootEmptyAndGuide(Theme &theme, Appearance appearance, const QString &folder)
{
    const QString name = folder + u'/' + appearanceKey(appearance) + u'-';
    SampleDesk nothing;
    MainWindow empty(nothing, theme, pictures::facts(false));
    theme.apply(appearance);
    empty.show();
    pictures::shoot(empty, name + u"empty.png"_s);

    SampleDesk desk;
    desk.invoices = SampleDesk::pictureRows();
    desk.people = somePeople();
    MainWindow window(desk, theme, pictures::facts(true));
    theme.apply(appearance);
    window.show();
    QTest::qWait(200);
    pictures::shoot(window, name + u"guide.png"_s);
}

//! The same in words as long as German or Turkish ones, by a German and a Turkish region, and mirrored.
void shootElsewhere(Theme &theme, const QString &folder, const QString &only)
{
    const LongWords words;
    const auto shootAll = [&](const QString &kind) {
        if (only.isEmpty() || only == u"crm"_s)
            pictures::shootCrm(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"bank"_s)
            pictures::shootReconcile(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"customers"_s)
            pictures::shootCustomers(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"start"_s)
            pictures::shootStart(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"editor"_s)
            pictures::shootEditor(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"settings"_s)
            pictures::shootSettings(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"shell"_s)
            pictures::shootShell(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"mails"_s)
            pictures::shootMails(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"dashboard"_s)
            pictures::shootDashboard(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"reports"_s)
            pictures::shootReports(theme, Appearance::Light, folder, kind);
        if (only.isEmpty() || only == u"tools"_s)
            pictures::shootTools(theme, Appearance::Light, folder, kind);
    };
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    shootAll(u"de"_s);
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    shootAll(u"tr-mirrored"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QCursor::setPos(5000, 5000);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"build/shots"_s;
    QDir().mkpath(folder);
    Theme theme(application);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    Languages languages; // quittance_photograph FOLDER "" de: all of it in German
    const QString language = argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"en"_s;
    languages.choose(language);
    if (language != "en"_L1)
        QLocale::setDefault(QLocale(language)); // Numbers and days as the language has them.
    if (argc > 4) {
        const QStringList size = QString::fromLocal8Bit(argv[4]).split(u'x');
        pictures::setFrame(QSize(size.value(0).toInt(), size.value(1).toInt()));
    }
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (only.isEmpty()) {
            shootWindow(theme, appearance, folder);
            shootMoney(theme, appearance, folder);
            pictures::shootProvider(theme, appearance, folder);
            shootImport(theme, appearance, folder);
            shootSchedules(theme, appearance, folder);
            shootEmptyAndGuide(theme, appearance, folder);
            pictures::shootNotes(theme, appearance, folder);
        }
        if (only.isEmpty() || only == u"crm"_s)
            pictures::shootCrm(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"bank"_s)
            pictures::shootReconcile(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"customers"_s)
            pictures::shootCustomers(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"editor"_s)
            pictures::shootEditor(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"settings"_s)
            pictures::shootSettings(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"start"_s)
            pictures::shootStart(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"shell"_s)
            pictures::shootShell(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"mails"_s)
            pictures::shootMails(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"dashboard"_s)
            pictures::shootDashboard(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"reports"_s)
            pictures::shootReports(theme, appearance, folder, appearanceKey(appearance));
        if (only.isEmpty() || only == u"tools"_s)
            pictures::shootTools(theme, appearance, folder, appearanceKey(appearance));
    }
    if (language == "en"_L1)
        shootElsewhere(theme, folder, only);
    return 0;
}
