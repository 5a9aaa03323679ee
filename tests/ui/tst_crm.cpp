#include "tests/ui/tst_crm.h"

#include "tests/ui/SampleConnectDesk.h"
#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/Stage.h"

#include "ui/connect/ConnectDialog.h"
#include "ui/connect/connectWays.h"
#include "ui/crm/ConflictDialog.h"
#include "ui/crm/ContactDetail.h"
#include "ui/crm/CrmStatusBar.h"
#include "ui/text/CrmText.h"
#include "ui/widgets/DataTable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=x><b>Paid</b>"_s;

template <class T>
T *find(const QWidget &window, const QString &name)
{
    return window.findChild<T *>(name);
}

QString textOf(const QWidget &window, const QString &name)
{
    const auto *label = window.findChild<PlainLabel *>(name);
    return label ? label->text() : QString();
}

//! The dialog on sample answers, shown with a way chosen.
struct Wizard {
    explicit Wizard(const QString &way)
        : dialog(new ConnectDialog(desk, way, nullptr))
    {
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~Wizard() { delete dialog; }

    void type(const QString &field, const QString &text) const
    {
        QTest::keyClicks(find<QLineEdit>(*dialog, u"connect."_s + field), text);
    }
    void act() const { QTest::keyClick(dialog.data(), Qt::Key_Return, Qt::ControlModifier); }
    QPushButton *button(const QString &name) const
    {
        return find<QPushButton>(*dialog, u"connect."_s + name);
    }

    SampleConnectDesk desk;
    QPointer<ConnectDialog> dialog;
};

ContactRow contact()
{
    return {.connection = ConnectionId(u"hubspot"_s),
        .remoteId = u"77"_s,
        .kind = ContactRow::Kind::Company,
        .name = hostile,
        .email = u"ap@adler.example"_s,
        .phone = {},
        .company = {},
        .domain = u"adler.example"_s,
        .owner = u"Ada Kern"_s,
        .changedThere = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()),
        .customer = {}};
}

struct DetailStage {
    DetailStage()
        : detail(desk, crm, QTimeZone("Europe/Berlin"), nullptr)
    {
        detail.resize(1000, 240);
        detail.show();
    }

    SampleDesk desk;
    SampleCrmDesk crm;
    ContactDetail detail;
};

CrmConflict conflict(const QString &customer, CrmField field)
{
    return {.connection = ConnectionId(u"hubspot"_s),
        .customer = CustomerId(customer),
        .customerName = hostile,
        .field = field,
        .base = u"old"_s,
        .ours = u"ours"_s,
        .theirs = u"theirs"_s,
        .trouble = {},
        .since = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()),
        .state = CrmConflict::State::Open,
        .value = {},
        .canUndo = false};
}

struct Review {
    explicit Review(QList<CrmConflict> conflicts)
    {
        crm.open = std::move(conflicts);
        dialog = new ConflictDialog(crm, QTimeZone("Europe/Berlin"), nullptr);
        dialog->show();
        QApplication::setActiveWindow(dialog);
        table = find<DataTable>(*dialog, u"conflicts.table"_s);
    }
    ~Review() { delete dialog; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(table, key, modifiers);
    }

    SampleCrmDesk crm;
    QPointer<ConflictDialog> dialog;
    DataTable *table = nullptr;
};

} // namespace

void TestCrm::aKeyIsCheckedAndKeptByKeysAlone()
{
    Wizard wizard(u"hubspot-token"_s);
    QSignalSpy connected(wizard.dialog, &ConnectDialog::connected);
    wizard.type(u"token"_s, u"  pat-eu1-hush  "_s);

    QTest::keyClick(find<QLineEdit>(*wizard.dialog, u"connect.token"_s), Qt::Key_Return);

    QTRY_COMPARE(textOf(*wizard.dialog, u"connect.account"_s), u"Brightwater <b>GmbH</b>"_s);
    QCOMPARE(wizard.desk.given.constLast().token.reveal(), QByteArray("pat-eu1-hush"));
    QVERIFY(wizard.desk.kept.isEmpty());
    QTRY_VERIFY(wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QTRY_COMPARE(connected.size(), qsizetype{1});
    QCOMPARE(wizard.desk.kept, QList<bool>{false});
}

void TestCrm::nothingIsKeptWhenTheAccountIsNotWanted()
{
    Wizard wizard(u"hubspot-token"_s);
    wizard.type(u"token"_s, u"pat"_s);
    wizard.act();
    QTRY_VERIFY(wizard.button(u"back"_s)->isVisible());

    QTest::keyClick(wizard.dialog.data(), Qt::Key_Escape);

    QTRY_VERIFY(!wizard.dialog || !wizard.dialog->isVisible());
    QVERIFY(wizard.desk.kept.isEmpty());
    QTRY_VERIFY(wizard.desk.forgets > 0);
}

void TestCrm::aMissingPermissionThatIsNeededForbidsToConnect()
{
    Wizard wizard(u"hubspot-token"_s);
    wizard.desk.trial.scopes[0].state = CrmScope::State::Missing;
    wizard.type(u"token"_s, u"pat"_s);

    wizard.act();

    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.scope.crm.objects.companies.read"_s));
    QVERIFY(!wizard.button(u"act"_s)->isEnabled());
    wizard.act();
    QVERIFY(wizard.desk.kept.isEmpty());
}

void TestCrm::anotherAccountNeedsAWordOfItsOwn()
{
    Wizard wizard(u"hubspot-token"_s);
    wizard.desk.trial.formerAccount = u"Nordwind"_s;
    wizard.type(u"token"_s, u"pat"_s);
    wizard.act();
    QTRY_VERIFY(find<QCheckBox>(*wizard.dialog, u"connect.leave"_s));
    QVERIFY(!wizard.button(u"act"_s)->isEnabled());

    QTest::keyClick(find<QCheckBox>(*wizard.dialog, u"connect.leave"_s), Qt::Key_Space);
    QVERIFY(wizard.button(u"act"_s)->isEnabled());
    wizard.act();

    QTRY_COMPARE(wizard.desk.kept, QList<bool>{true});
}

void TestCrm::aRefusalSaysWhatToDoAndKeepsWhatWasTyped()
{
    Wizard wizard(u"hubspot-token"_s);
    wizard.desk.error = Error{.kind = ErrorKind::Unauthorized, .rule = u"hubspot.token_refused"_s};
    wizard.act();
    QVERIFY(!textOf(*wizard.dialog, u"connect.trouble"_s).isEmpty()); // Nothing was given yet.
    QVERIFY(wizard.desk.given.isEmpty());
    wizard.type(u"token"_s, u"pat-bad"_s);

    wizard.act();

    QTRY_VERIFY(textOf(*wizard.dialog, u"connect.trouble"_s).contains(u"HubSpot"_s));
    QCOMPARE(find<QLineEdit>(*wizard.dialog, u"connect.token"_s)->text(), u"pat-bad"_s);
    QVERIFY(wizard.button(u"act"_s)->isEnabled());
}

void TestCrm::leavingEndsTheWaitForTheBrowser()
{
    Wizard wizard(u"salesforce-app"_s);
    wizard.desk.waits = true;
    wizard.type(u"host"_s, u"nordwind.my.salesforce.com/"_s);
    wizard.type(u"id"_s, u"3MVG9"_s);
    wizard.act();
    QCOMPARE(wizard.desk.given.constLast().url, u"https://nordwind.my.salesforce.com"_s);
    wizard.desk.browser(QUrl(u"https://nordwind.my.salesforce.com/services/oauth2/authorize"_s), false);
    QTRY_VERIFY(find<QWidget>(*wizard.dialog, u"connect.wait"_s)->isVisible());
    const int before = wizard.desk.stops;

    QTest::keyClick(wizard.dialog.data(), Qt::Key_Escape);

    QTRY_VERIFY(wizard.desk.stops > before);
}

void TestCrm::withoutAFreePortAnAddressIsAskedFor()
{
    Wizard wizard(u"hubspot-app"_s);
    wizard.desk.waits = true;
    wizard.type(u"id"_s, u"app-1"_s);
    wizard.type(u"secret"_s, u"hush"_s);
    wizard.act();

    wizard.desk.browser(QUrl(u"https://app.hubspot.com/oauth/authorize"_s), true);

    auto *address = find<QLineEdit>(*wizard.dialog, u"connect.address"_s);
    QTRY_VERIFY(address->isVisible());
    QTest::keyClicks(address, u"http://localhost:17171/crm/hubspot?code=c"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(wizard.desk.pasted, QByteArrayList{"http://localhost:17171/crm/hubspot?code=c"});
    QVERIFY(address->text().isEmpty()); // It held a code.
}

void TestCrm::whatAnAdministratorEntersCanBeCopied()
{
    for (const ConnectWay &way : connectWays()) {
        Wizard wizard(way.key);
        for (qsizetype i = 0; i < way.steps.size(); ++i) {
            if (way.steps.at(i).copy.isEmpty())
                continue;
            auto *copy = wizard.button(u"copy%1"_s.arg(i));
            QVERIFY2(copy, qPrintable(way.key));
            copy->click();
            QCOMPARE(QApplication::clipboard()->text(), way.steps.at(i).copy);
        }
    }
}

void TestCrm::nothingIsConnectedFromAnEmptySectionButByItsButton()
{
    Stage stage;
    SampleConnectDesk connecting;
    QVERIFY(!stage.window->commands()->connectCrm->isEnabled()); // The sample desk connects nothing.

    auto *dialog = new ConnectDialog(connecting, {}, stage.window.get());
    dialog->open();

    auto *ways = find<QListWidget>(*dialog, u"connect.ways"_s);
    QCOMPARE(ways->count(), 3);
    QCOMPARE(dialog->focusWidget(), ways);
    delete dialog;
    QVERIFY(connecting.given.isEmpty());
}

void TestCrm::contactsShowWhoTheyAreAndWhatWasDone()
{
    DetailStage stage;
    stage.crm.done = {{.connection = ConnectionId(u"hubspot"_s),
        .remoteId = u"n-1"_s,
        .kind = Interaction::Kind::Call,
        .subject = u"Asked for a later date"_s,
        .text = {},
        .at = QDateTime(QDate(2026, 11, 19), QTime(8, 0), QTimeZone::utc()),
        .owner = u"Ada Kern"_s}};

    stage.detail.showContact(contact());

    QCOMPARE(textOf(stage.detail, u"contact.email"_s), u"ap@adler.example"_s);
    QCOMPARE(textOf(stage.detail, u"contact.phone"_s), u"–"_s);
    QTRY_VERIFY(!find<QWidget>(stage.detail, u"contact.noTimeline"_s)->isVisible());
    QStringList said;
    for (const PlainLabel *label : stage.detail.findChildren<PlainLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(u"Call: Asked for a later date"_s));
}

void TestCrm::hostileNamesStayLetters()
{
    DetailStage stage;
    stage.crm.maybes = {{.record = contact(),
        .customer = CustomerId(u"c-1"_s),
        .customerName = hostile,
        .reasons = {u"email"_s}}};
    stage.crm.done = {{.connection = ConnectionId(u"hubspot"_s), .subject = hostile, .text = hostile}};

    stage.detail.setCandidates(stage.crm.maybes);
    stage.detail.showContact(contact());

    QCOMPARE(textOf(stage.detail, u"contact.name"_s), hostile);
    QTRY_VERIFY(!find<QWidget>(stage.detail, u"contact.noTimeline"_s)->isVisible());
    for (const QLabel *label : stage.detail.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestCrm::aContactBecomesACustomerInOneStep()
{
    DetailStage stage;
    QSignalSpy said(&stage.detail, &ContactDetail::said);
    stage.detail.showContact(contact());

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.adopt"_s), Qt::Key_Space);

    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(stage.crm.adopted.size(), qsizetype{1});
    QCOMPARE(stage.crm.adopted.constFirst().first, u"77"_s);
}

void TestCrm::whatLooksKnownTakesASecondWord()
{
    DetailStage stage;
    stage.crm.error = Error{.kind = ErrorKind::InvalidInput, .rule = u"crm.looks_known"_s};
    QSignalSpy failed(&stage.detail, &ContactDetail::failed);
    stage.detail.showContact(contact());
    auto *adopt = find<QPushButton>(stage.detail, u"contact.adopt"_s);

    adopt->click();
    QTRY_COMPARE(failed.size(), qsizetype{1});
    QVERIFY(!stage.crm.adopted.constLast().second);
    adopt->click();

    QTRY_COMPARE(stage.crm.adopted.size(), qsizetype{2});
    QVERIFY(stage.crm.adopted.constLast().second);
}

void TestCrm::aCandidateIsLinkedForItsReasons()
{
    DetailStage stage;
    stage.detail.setCandidates({{.record = contact(),
        .customer = CustomerId(u"c-1"_s),
        .customerName = u"Adler"_s,
        .reasons = {u"vat_id"_s, u"email"_s}}});
    stage.detail.showContact(contact());
    QCOMPARE(textOf(stage.detail, u"contact.maybe0"_s), u"May be Adler: same VAT id, same e-mail address."_s);

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.link0"_s), Qt::Key_Space);

    QTRY_COMPARE(stage.crm.linked.size(), qsizetype{1});
    QCOMPARE(stage.crm.linked.constFirst().first, CustomerId(u"c-1"_s));
}

void TestCrm::theStatusSaysWhatIsParkedAndWhenItGoesOn()
{
    CrmStatus status{.connection = ConnectionId(u"hubspot"_s)};
    status.syncedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc());
    status.resumesAt = status.syncedAt.addSecs(600);
    status.backlog = 3;
    status.conflicts = 2;
    status.quotaUsed = 41;
    status.quotaMax = 250'000;
    status.parked = {{.push = {}, .customer = {}, .customerName = hostile, .answer = u"INVALID_EMAIL"_s}};
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = {status};

    CrmStatusBar bar(desk, crm, QTimeZone("Europe/Berlin"), nullptr);
    bar.resize(1000, 80);
    bar.show();

    QTRY_VERIFY(textOf(bar, u"crm.status0"_s).contains(u"10:00"_s));
    QVERIFY(textOf(bar, u"crm.status0"_s).contains(u"3 waiting to be told"_s));
    QVERIFY(textOf(bar, u"crm.status0"_s).contains(u"41 of 250,000"_s));
    QVERIFY(textOf(bar, u"crm.status0"_s).contains(u"goes on at"_s));
    QVERIFY(find<QPushButton>(bar, u"crm.conflicts"_s)->text().contains(u"2"_s));
    QVERIFY(crmTroubleText(status, status.syncedAt).contains(u"INVALID_EMAIL"_s));
    QVERIFY(crmTroubleText(status, status.syncedAt).contains(hostile));
    // Access that ends soon is said before it ends.
    CrmStatus idle{.connection = ConnectionId(u"salesforce"_s), .syncedAt = status.syncedAt};
    QVERIFY(crmTroubleText(idle, idle.syncedAt.addDays(24)).isEmpty());
    QVERIFY(crmTroubleText(idle, idle.syncedAt.addDays(25)).contains(u"25"_s));
}

void TestCrm::conflictsAreSettledByKeysAlone()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone), conflict(u"c-1"_s, CrmField::Street),
        conflict(u"c-2"_s, CrmField::Street)});
    QTRY_COMPARE(review.table->model()->rowCount(), 3);

    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    QTRY_COMPARE(review.table->currentIndex().row(), 1);
    review.press(Qt::Key_2);
    review.press(Qt::Key_Return);
    QTRY_COMPARE(review.table->currentIndex().row(), 2);
    review.press(Qt::Key_E);
    auto *result = find<QLineEdit>(*review.dialog, u"conflicts.result"_s);
    QTest::keyClicks(result, u"12a"_s);
    QTest::keyClick(result, Qt::Key_Return);

    using Choice = CrmService::Choice;
    QTRY_COMPARE(review.crm.settled.size(), qsizetype{3});
    QCOMPARE(review.crm.settled.at(0).choice, Choice::Ours);
    QCOMPARE(review.crm.settled.at(1).choice, Choice::Theirs);
    QCOMPARE(review.crm.settled.at(2).choice, Choice::Edited);
    QCOMPARE(review.crm.settled.at(2).edited, u"12a"_s);
}

void TestCrm::aDecisionCanBeTakenBack()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone)});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);
    review.press(Qt::Key_Return);
    QVERIFY(review.crm.settled.isEmpty()); // Nothing was chosen.
    review.press(Qt::Key_1);
    review.press(Qt::Key_Return);
    QTRY_VERIFY(find<QPushButton>(*review.dialog, u"conflicts.undo"_s)->isEnabled());

    review.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(review.crm.open.constFirst().state, CrmConflict::State::Open);
    QTRY_VERIFY(find<QPushButton>(*review.dialog, u"conflicts.ours"_s)->isEnabled());
}

void TestCrm::whatCannotBeTakenHereIsNotOffered()
{
    CrmConflict bad = conflict(u"c-1"_s, CrmField::BillingEmail);
    bad.trouble = u"customer.email"_s;
    Review review({bad});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);

    review.press(Qt::Key_2);
    review.press(Qt::Key_Return);

    QVERIFY(!find<QPushButton>(*review.dialog, u"conflicts.theirs"_s)->isEnabled());
    QVERIFY(review.crm.settled.isEmpty());
    QVERIFY(textOf(*review.dialog, u"conflicts.why"_s).contains(u"HubSpot"_s));
}

void TestCrm::aRefusedDecisionStaysInView()
{
    Review review({conflict(u"c-1"_s, CrmField::Phone)});
    QTRY_COMPARE(review.table->model()->rowCount(), 1);
    review.crm.error = Error{.kind = ErrorKind::NotFound, .rule = u"crm_conflict.unknown"_s};
    review.press(Qt::Key_1);

    review.press(Qt::Key_Return);

    QTRY_VERIFY(find<QWidget>(*review.dialog, u"conflicts.trouble"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(*review.dialog, u"conflicts.result"_s)->text(), u"ours"_s);
}
