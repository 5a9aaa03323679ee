#include "tests/ui/tst_crmacts.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/SampleDesk.h"

#include "ui/crm/ContactDetail.h"
#include "ui/crm/CrmFieldsDialog.h"
#include "ui/crm/CrmStatusBar.h"
#include "ui/crm/TellDialog.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

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

//! Three fields of ours there, two of them missing.
struct FieldsStage {
    explicit FieldsStage(const QString &connection)
    {
        using State = CrmOwnField::State;
        crm.own = {{.field = CrmField::TaxId, .remote = u"Tax"_s, .state = State::There},
            {.field = CrmField::OpenBalance, .remote = hostile, .state = State::Missing},
            {.field = CrmField::ExternalId,
                .kind = ContactRow::Kind::Person,
                .remote = u"Id"_s,
                .state = State::Missing}};
        dialog = new CrmFieldsDialog(crm, connection, nullptr);
        dialog->show();
        QApplication::setActiveWindow(dialog);
    }
    ~FieldsStage() { delete dialog; }

    SampleCrmDesk crm;
    QPointer<CrmFieldsDialog> dialog;
};

CrmTelling twoFields()
{
    const ConnectionId hubspot(u"hubspot"_s);
    const CustomerId customer(u"c-1"_s);
    return {.customers = 1,
        .fields = 2,
        .lines = {{hubspot, customer, hostile, CrmField::City, u"Bremen"_s, u"Kiel"_s},
            {hubspot, customer, hostile, CrmField::OpenBalance, {}, u"119.00"_s}}};
}

} // namespace

void TestCrmActs::fieldsThatDoNotFitLeadToMakingThem()
{
    CrmStatus status{.connection = ConnectionId(u"hubspot"_s)};
    status.brokenMappings = 9; // As after the first sync.
    SampleDesk desk;
    SampleCrmDesk crm;
    crm.stands = {status};
    CrmStatusBar bar(desk, crm, QTimeZone("Europe/Berlin"), nullptr);
    bar.resize(1000, 120);
    bar.show();
    QSignalSpy wanted(&bar, &CrmStatusBar::fieldsWanted);
    auto *fields = find<QPushButton>(bar, u"crm.trouble.fields"_s);
    QVERIFY(fields);
    QTRY_VERIFY(fields->isVisible());

    QTest::keyClick(fields, Qt::Key_Space);

    QCOMPARE(wanted.size(), qsizetype{1});
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"hubspot"_s);
    QSignalSpy tell(&bar, &CrmStatusBar::tellWanted);
    QTest::keyClick(find<QPushButton>(bar, u"crm.tell"_s), Qt::Key_Space);
    QCOMPARE(tell.size(), qsizetype{1});
}

void TestCrmActs::missingFieldsAreMadeByKeysAloneAndOnlyOnce()
{
    FieldsStage stage(u"hubspot"_s);
    QSignalSpy said(stage.dialog, &CrmFieldsDialog::said);
    auto *act = find<QPushButton>(*stage.dialog, u"crmFields.act"_s);
    QTRY_VERIFY(act->isEnabled());
    QVERIFY(act->text().contains(u"2 fields"_s));
    auto *table = find<DataTable>(*stage.dialog, u"crmFields.table"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, 2).data().toString(), hostile);
    QTest::keyClick(stage.dialog.data(), Qt::Key_Return); // The focus is not on the act.
    QVERIFY(stage.crm.makings.isEmpty());

    QTest::keyClick(stage.dialog.data(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(said.constFirst().constFirst().toString(), u"All of Quittance’s fields are in HubSpot."_s);
    QTRY_VERIFY(!act->isEnabled());
    QVERIFY(!act->toolTip().isEmpty()); // Why not.
    QTest::keyClick(stage.dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.crm.makings, QStringList{u"hubspot"_s});
}

void TestCrmActs::anAdministratorsListIsReadAndCopied()
{
    FieldsStage stage(u"salesforce"_s);
    stage.crm.stillMissing = {hostile};
    QSignalSpy said(stage.dialog, &CrmFieldsDialog::said);
    QTRY_VERIFY(find<QPushButton>(*stage.dialog, u"crmFields.act"_s)->isEnabled());
    QVERIFY(textOf(*stage.dialog, u"crmFields.sum"_s).contains(u"administrator"_s));

    QTest::keyClick(find<QPushButton>(*stage.dialog, u"crmFields.copy"_s), Qt::Key_Space);

    QCOMPARE(QApplication::clipboard()->text(),
        u"Account."_s + hostile + u": Currency(16, 2)\nContact.Id: Text(40), External ID, unique"_s);
    QTest::keyClick(stage.dialog.data(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), qsizetype{2});
    QCOMPARE(said.constLast().constFirst().toString(), u"1 field is still missing in Salesforce."_s);
}

void TestCrmActs::whatCouldNotBeMadeIsSaid()
{
    FieldsStage stage(u"hubspot"_s);
    auto *act = find<QPushButton>(*stage.dialog, u"crmFields.act"_s);
    QTRY_VERIFY(act->isEnabled());
    stage.crm.error = Error{.kind = ErrorKind::Offline};

    QTest::keyClick(stage.dialog.data(), Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(find<PlainLabel>(*stage.dialog, u"crmFields.trouble"_s)->isVisible());
    QVERIFY(!textOf(*stage.dialog, u"crmFields.trouble"_s).isEmpty());
    QVERIFY(act->isEnabled());
}

void TestCrmActs::aContactIsUnlinkedAndLinkedAgain()
{
    DetailStage stage;
    ContactRow linked = contact();
    linked.customer = CustomerId(u"c-1"_s);
    QList<std::function<void()>> undos;
    connect(&stage.detail, &ContactDetail::undoable, this,
        [&](const QString &, const std::function<void()> &undo) { undos.append(undo); });
    QSignalSpy said(&stage.detail, &ContactDetail::said);
    stage.detail.showContact(contact());
    QVERIFY(!find<QPushButton>(stage.detail, u"contact.unlink"_s)->isVisible());
    stage.detail.showContact(linked);

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.unlink"_s), Qt::Key_Space);

    QTRY_COMPARE(undos.size(), qsizetype{1});
    QCOMPARE(stage.crm.unlinked.size(), qsizetype{1});
    QCOMPARE(stage.crm.unlinked.constFirst().second, u"77"_s);
    undos.constFirst()();
    QTRY_COMPARE(said.size(), qsizetype{1});
    QCOMPARE(stage.crm.linked, stage.crm.unlinked);
}

void TestCrmActs::aCustomerIsToldByKeysAlone_data()
{
    QTest::addColumn<qint64>("news");
    QTest::addColumn<QString>("words");
    QTest::newRow("something is new") << qint64{1} << u"HubSpot is being told what is new."_s;
    QTest::newRow("nothing is new") << qint64{0} << u"There is nothing new to tell HubSpot."_s;
}

void TestCrmActs::aCustomerIsToldByKeysAlone()
{
    QFETCH(const qint64, news);
    DetailStage stage;
    stage.crm.news = news;
    ContactRow linked = contact();
    linked.customer = CustomerId(u"c-1"_s);
    QSignalSpy said(&stage.detail, &ContactDetail::said);
    QSignalSpy told(&stage.detail, &ContactDetail::told);
    stage.detail.showContact(linked);

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.tell"_s), Qt::Key_Space);

    QTRY_COMPARE(told.size(), qsizetype{1});
    QCOMPARE(stage.crm.pushed, QList<CustomerId>{linked.customer});
    QTEST(said.constFirst().constFirst().toString(), "words");
}

void TestCrmActs::whatWouldBeWrittenIsShownBefore()
{
    DetailStage stage;
    stage.crm.toTell = twoFields();
    ContactRow linked = contact();
    linked.customer = CustomerId(u"c-1"_s);
    QSignalSpy told(&stage.detail, &ContactDetail::told);
    stage.detail.showContact(linked);

    QTest::keyClick(find<QPushButton>(stage.detail, u"contact.tell"_s), Qt::Key_Space);

    QTRY_VERIFY(stage.detail.findChild<TellDialog *>());
    auto *dialog = stage.detail.findChild<TellDialog *>();
    const auto *list = find<DataTable>(*dialog, u"tell.list"_s)->model();
    QCOMPARE(list->rowCount(), 2);
    QCOMPARE(list->index(0, 0).data().toString(), hostile);
    QCOMPARE(list->index(0, 3).data().toString(), u"Bremen"_s);
    QCOMPARE(list->index(0, 4).data().toString(), u"Kiel"_s);
    QCOMPARE(list->index(1, 3).data().toString(), u"–"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // The focus is not on the act.
    QVERIFY(stage.crm.pushed.isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(told.size(), qsizetype{1});
    QCOMPARE(stage.crm.pushed, QList<CustomerId>{linked.customer});
}

void TestCrmActs::leavingTellsNothing()
{
    DetailStage stage;
    stage.crm.toTell = twoFields();
    ContactRow linked = contact();
    linked.customer = CustomerId(u"c-1"_s);
    stage.detail.showContact(linked);
    auto *tell = find<QPushButton>(stage.detail, u"contact.tell"_s);
    QTest::keyClick(tell, Qt::Key_Space);
    QTRY_VERIFY(stage.detail.findChild<TellDialog *>());
    QVERIFY(!tell->isEnabled());

    QTest::keyClick(stage.detail.findChild<TellDialog *>(), Qt::Key_Escape);

    QTRY_VERIFY(tell->isEnabled());
    QVERIFY(stage.crm.pushed.isEmpty());
}

void TestCrmActs::whatIsToldIsHeldForAWhile()
{
    DetailStage stage;
    stage.detail.setHold(std::chrono::seconds(10));
    ContactRow linked = contact();
    linked.customer = CustomerId(u"c-1"_s);
    QSignalSpy told(&stage.detail, &ContactDetail::told);
    QList<EntryId> held;
    QString words;
    connect(
        &stage.detail, &ContactDetail::held, this, [&](const QList<EntryId> &effects, const QString &text) {
            held = effects;
            words = text;
        });
    stage.detail.showContact(linked);
    auto *tell = find<QPushButton>(stage.detail, u"contact.tell"_s);

    QTest::keyClick(tell, Qt::Key_Space);

    QTRY_COMPARE(held, QList<EntryId>{EntryId(u"push-0"_s)});
    QCOMPARE(stage.crm.holds, QList<std::chrono::seconds>{std::chrono::seconds(10)});
    QCOMPARE(words, u"HubSpot is told what is new in 10 s."_s);
    QVERIFY(told.isEmpty()); // It is not hurried on.
    QVERIFY(tell->isEnabled());
}

void TestCrmActs::whatIsHeldIsTakenBackByTheToast()
{
    const CustomerStage stage;
    stage.window->commands()->contacts->trigger();
    auto *tell = stage.window->findChild<QPushButton *>(u"crm.tell"_s);

    tell->click();

    Toast &toast = *stage.window->toast();
    QTRY_VERIFY(toast.text().endsWith(u"to the CRM in 10 s."_s));
    toast.findChild<QAbstractButton *>()->click();
    QTRY_COMPARE(stage.desk.takenBack, QList<EntryId>{EntryId(u"push-0"_s)});
    QTRY_COMPARE(toast.text(), u"Taken back. Nothing was told."_s);
}
