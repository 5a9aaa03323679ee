#include "tests/ui/pictures.h"

#include "tests/ui/SampleConnectDesk.h"
#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/SampleDesk.h"

#include "ui/connect/ConnectDialog.h"
#include "ui/connect/connectWays.h"
#include "ui/crm/ConflictDialog.h"
#include "ui/crm/CrmFieldsDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/goToRow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

const ConnectionId hubspot(u"hubspot"_s);
const ConnectionId salesforce(u"salesforce"_s);

QDateTime at(int daysAgo, QTime time)
{
    return QDateTime(SampleDesk::pictureDay().addDays(-daysAgo), time, Qt::UTC);
}

QList<ContactRow> contacts()
{
    QList<ContactRow> people;
    const QList<InvoiceRow> rows = SampleDesk::pictureRows();
    for (const InvoiceRow &row : rows) {
        const bool isCompany = row.key % 4 == 0;
        people.append({.connection = row.key % 5 ? hubspot : salesforce,
            .remoteId = QString::number(95'000'000 + row.key),
            .kind = isCompany ? ContactRow::Kind::Company : ContactRow::Kind::Person,
            .name = row.customer,
            .email = u"billing%1@customer.example"_s.arg(row.key),
            .phone = u"+49 30 5550 %1"_s.arg(100 + row.key),
            .company = isCompany ? QString() : row.customer,
            .domain = u"customer%1.example"_s.arg(row.key),
            .owner = row.key % 2 ? u"Mara Lindqvist"_s : u"Tuğçe Şahin"_s,
            .changedThere = at(static_cast<int>(row.key), {8, 10}),
            .customer = row.key % 3 ? row.customerId : CustomerId(),
            .customerName = row.key % 3 ? row.customer : QString()});
    }
    return people;
}

QList<Interaction> timeline()
{
    using Kind = Interaction::Kind;
    const auto one = [](Kind kind, const QString &subject, const QString &text, int daysAgo) {
        return Interaction{.connection = hubspot,
            .remoteId = u"i%1"_s.arg(daysAgo),
            .kind = kind,
            .subject = subject,
            .text = text,
            .at = at(daysAgo, {14, 21}),
            .owner = u"Mara Lindqvist"_s};
    };
    return {one(Kind::Call, u"Asked for a later date"_s,
                u"Payment is on its way; the accountant is back on Monday. Asks for the order number on the "
                "next invoice."_s,
                1),
        one(Kind::Email, u"Re: Invoice INV-2026-001042"_s,
            u"Thank you, we have passed it on to our accounts department."_s, 3),
        one(Kind::Meeting, u"Yearly review"_s, {}, 12), one(Kind::Task, u"Send the new price list"_s, {}, 20),
        one(Kind::Note, {}, u"Prefers to be called in the afternoon. <b>Not</b> on Fridays."_s, 44)};
}

QList<InteractionRow> interactions()
{
    QList<InteractionRow> rows;
    for (const Interaction &one : timeline())
        rows.append({.key = rows.size() + 1,
            .what = one,
            .customer = CustomerId(u"c-8"_s),
            .customerName = u"Adler & Söhne GmbH"_s});
    return rows;
}

QList<CrmSyncRun> runs()
{
    using Outcome = CrmSyncRun::Outcome;
    const auto one = [](qint64 key, int daysAgo, qint64 seconds, qint64 pulled, Outcome outcome) {
        CrmSyncRun run{.key = key, .connection = hubspot, .startedAt = at(daysAgo, {9, 12})};
        run.endedAt = outcome == Outcome::CutOff ? QDateTime() : run.startedAt.addSecs(seconds);
        run.pulled = pulled;
        run.outcome = outcome;
        return run;
    };
    CrmSyncRun failed = one(3, 2, 41, 400, Outcome::Failed);
    failed.errors = 1;
    failed.trouble = Error{.kind = ErrorKind::Offline};
    CrmSyncRun resumed = one(4, 1, 74, 812, Outcome::Done);
    resumed.isResumed = true;
    resumed.pushed = 3;
    resumed.conflicts = 2;
    CrmSyncRun partly = one(5, 0, 9, 14, Outcome::Done);
    partly.errors = 1;
    partly.trouble = Error{.kind = ErrorKind::Unauthorized,
        .rule = u"hubspot.scope_missing"_s,
        .value = u"crm.objects.notes.read"_s};
    return {partly, resumed, failed, one(2, 3, 12, 0, Outcome::Stopped), one(1, 4, 0, 0, Outcome::CutOff)};
}

QList<CrmStatus> status()
{
    CrmStatus first{.connection = hubspot};
    first.account = u"Brightwater CRM"_s;
    first.syncedAt = at(0, {13, 2});
    first.companies = 18'204;
    first.persons = 41'377;
    first.linked = 612;
    first.conflicts = 9;
    first.backlog = 14;
    first.resumesAt = at(0, {13, 20});
    first.quotaUsed = 41'210;
    first.quotaMax = 250'000;
    first.parked = {{.push = {},
        .customer = CustomerId(u"c-3"_s),
        .customerName = u"Çınar Lojistik A.Ş."_s,
        .answer = u"INVALID_EMAIL: Email address finans@ is invalid"_s}};
    CrmStatus second{.connection = salesforce};
    second.account = u"Brightwater GmbH"_s;
    second.syncedAt = at(2, {6, 40});
    second.companies = 2'911;
    second.persons = 7'040;
    second.linked = 88;
    second.accessTrouble = u"oauth.grant_refused"_s;
    second.accessTroubleSince = at(1, {6, 40});
    return {first, second};
}

QList<CrmConflict> conflicts()
{
    const auto one = [](const QString &id, const QString &name, CrmField field, const QString &base,
                         const QString &ours, const QString &theirs) {
        CrmConflict conflict{.connection = hubspot,
            .customer = CustomerId(id),
            .customerName = name,
            .field = field,
            .base = base,
            .ours = ours,
            .theirs = theirs,
            .trouble = {},
            .since = at(2, {9, 14}),
            .value = {}};
        conflict.oursBy = u"person:mara"_s;
        conflict.oursAt = at(12, {9, 2});
        conflict.theirsOwner = u"Tuğçe Şahin"_s;
        conflict.theirsAt = at(10, {13, 21});
        return conflict;
    };
    const QString adler = u"Adler & Söhne GmbH"_s;
    const QString cinar = u"Çınar Lojistik A.Ş."_s;
    CrmConflict country
        = one(u"c-5"_s, u"Fjord Supply AS"_s, CrmField::Country, u"NO"_s, u"NO"_s, u"Mordor"_s);
    country.trouble = u"crm_value.not_understood"_s;
    CrmConflict gone = one(u"c-7"_s, u"Nordwind Handels AB"_s, CrmField::Phone, u"+46 8 5550 10"_s,
        u"+46 8 5550 14"_s, u"+46 8 5550 10"_s);
    gone.isGoneThere = true;
    CrmConflict settled
        = one(u"c-2"_s, u"García e Hijos S.L."_s, CrmField::TaxId, {}, u"ESB12345674"_s, u"B12345674"_s);
    settled.state = CrmConflict::State::Resolved;
    settled.value = u"ESB12345674"_s;
    settled.canUndo = true;
    return {one(u"c-8"_s, adler, CrmField::BillingEmail, u"rechnung@adler.example"_s, u"ap@adler.example"_s,
                u"accounts@adler.example"_s),
        one(u"c-8"_s, adler, CrmField::Phone, u"+49 30 5550 100"_s, u"+49 30 5550 104"_s,
            u"+49 30 5550 142"_s),
        one(u"c-8"_s, adler, CrmField::Street, u"Hafenstr. 12"_s, u"Hafenstraße 12"_s, u"Hafenstr. 12a"_s),
        one(u"c-8"_s, adler, CrmField::TaxId, {}, u"DE999999990"_s, u"DE999999999"_s),
        one(u"c-8"_s, adler, CrmField::PaymentTerms, u"NET30"_s, u"NET45"_s, u"NET14"_s),
        one(u"c-3"_s, cinar, CrmField::Street, {}, u"Kordonboyu Cad. 128, İç Kapı 4"_s,
            u"Kordonboyu Caddesi 128"_s),
        one(u"c-3"_s, cinar, CrmField::Phone, u"+90 232 555 01 00"_s, u"+90 232 555 01 08"_s,
            u"+90 232 555 01 12"_s),
        country, gone, settled};
}

void addMapping(SampleCrmDesk &crm)
{
    crm.mapped = defaultCrmMappings(u"hubspot"_s);
    for (CrmMapping &mapping : crm.mapped) {
        if (mapping.field == CrmField::Street)
            mapping.remoteLabel = u"Street address"_s;
        if (mapping.field == CrmField::PaymentTerms)
            mapping.trouble = u"crm_mapping.gone"_s;
    }
    crm.fields = {{.remote = u"name"_s, .label = u"Company name"_s, .type = u"text"_s, .writable = true},
        {.remote = u"address"_s, .label = u"Street address"_s, .type = u"text"_s, .writable = true},
        {.remote = u"lifecyclestage"_s,
            .label = u"Lifecycle stage"_s,
            .type = u"choice"_s,
            .obstacle = u"crm_mapping.type"_s}};
    const auto record
        = [](const QString &name, const QString &customer, const QString &theirs, const QString &ours) {
              return CrmPreviewRow{.remoteId = name,
                  .recordName = name,
                  .customerName = customer,
                  .isTold = !theirs.isNull(),
                  .theirs = theirs,
                  .understood = theirs.simplified(),
                  .ours = ours};
          };
    crm.records = {record(u"Adler & Söhne GmbH"_s, u"Adler & Söhne GmbH"_s, u"Adler & Söhne  GmbH "_s,
                       u"Adler & Söhne GmbH"_s),
        record(u"Çınar Lojistik A.Ş."_s, u"Çınar Lojistik"_s, u"Çınar Lojistik A.Ş."_s, u"Çınar Lojistik"_s),
        record(u"Fjord Supply AS"_s, {}, u"Fjord Supply AS"_s, {}),
        record(u"Kowalczyk i Synowie sp. z o.o."_s, {}, u"Kowalczyk i Synowie"_s, {}),
        record(u"García e Hijos S.L."_s, {}, {}, {})};
    crm.recordsThere = crm.records;
    CrmDryRun::Example example{
        .name = u"Adler & Söhne GmbH"_s, .customerName = u"Adler & Söhne GmbH"_s, .values = {}};
    for (const CrmMapping &mapping : std::as_const(crm.mapped))
        example.values.append(mapping.kind != ContactRow::Kind::Company ? std::optional<QString>()
                : mapping.field == CrmField::Name                       ? u"Adler & Söhne GmbH"_s
                : mapping.field == CrmField::Street                     ? u"Hafenstr. 12a"_s
                : mapping.field == CrmField::City                       ? u"Hamburg"_s
                : mapping.field == CrmField::PostCode                   ? u"20457"_s
                : mapping.field == CrmField::Country                    ? u"Germany"_s
                                                                        : std::optional<QString>());
    crm.examined = {example};
    crm.effect = {.looked = 612,
        .changed = 37,
        .lines = {{CustomerId(u"c-8"_s), u"Adler & Söhne GmbH"_s, true, false, false},
            {CustomerId(u"c-3"_s), u"Çınar Lojistik A.Ş."_s, true, false, true},
            {CustomerId(u"c-5"_s), u"Fjord Supply AS"_s, false, true, false}}};
}

void shootPages(MainWindow &window, SampleDesk &desk, const QString &name)
{
    window.commands()->contacts->trigger();
    QTest::qWait(200);
    auto *table = window.findChild<QTableView *>(u"contacts.table"_s);
    table->setFocus();
    goToRow(*table, 1);
    shoot(window, name + u"crm-contact.png"_s);
    goToRow(*table, 2);
    emit desk.syncProgressed({hubspot, u"contacts"_s, 412, 1204});
    shoot(window, name + u"crm-candidate.png"_s);
    emit desk.syncFinished();
    window.resize(960, 600);
    shoot(window, name + u"crm-small.png"_s);
    window.resize(1280, 800);
    window.commands()->interactions->trigger();
    QTest::qWait(200);
    shoot(window, name + u"crm-interactions.png"_s);
    window.commands()->crmRuns->trigger();
    QTest::qWait(200);
    shoot(window, name + u"crm-syncs.png"_s);
    window.commands()->contacts->trigger();
}

void shootReview(MainWindow &window, const QString &name)
{
    window.commands()->reviewConflicts->trigger();
    QTest::qWait(200);
    auto *table = window.findChild<QTableView *>(u"conflicts.table"_s);
    auto *customers = window.findChild<QAbstractItemView *>(u"conflicts.customers"_s);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_S, Qt::Key_1, Qt::Key_2}) {
        QTest::keyClick(table, key);
        if (key != Qt::Key_S)
            QTest::keyClick(table, Qt::Key_Return);
    }
    goToRow(*customers, 0);
    goToRow(*table, 2);
    QTest::keyClick(table, Qt::Key_E);
    auto *result = window.findChild<QLineEdit *>(u"conflicts.result"_s);
    QTest::keyClick(result, Qt::Key_End);
    QTest::keyClicks(result, u"a"_s);
    shoot(window, name + u"crm-conflicts.png"_s);
    QTest::keyClick(result, Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_2);
    QTest::keyClick(table, Qt::Key_A);
    shoot(window, name + u"crm-conflicts-all.png"_s);
    goToRow(*customers, 2);
    shoot(window, name + u"crm-conflict-impossible.png"_s);
    goToRow(*customers, 3);
    shoot(window, name + u"crm-conflict-gone.png"_s);
    goToRow(*customers, 4);
    shoot(window, name + u"crm-conflict-settled.png"_s);
    goToRow(*customers, 0);
    auto *dialog = window.findChild<QDialog *>(u"conflicts"_s);
    dialog->resize(dialog->minimumSize());
    shoot(window, name + u"crm-conflicts-small.png"_s);
    window.findChild<QAbstractButton *>(u"conflicts.leave.discard"_s)->click(); // Nothing is to be asked.
    QTest::qWait(50);
}

//! Decided and not applied, then another start; meanwhile one of the conflicts was changed there.
void shootKept(MainWindow &window, SampleCrmDesk &crm, const QString &name)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const auto open = [&] {
        auto *dialog = new ConflictDialog(crm, QTimeZone("Europe/Berlin"), file, &window);
        dialog->open();
        QTest::qWait(200);
        return dialog;
    };
    const std::unique_ptr<ConflictDialog> before(open());
    auto *table = before->findChild<QTableView *>(u"conflicts.table"_s);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_1, Qt::Key_2, Qt::Key_1}) {
        QTest::keyClick(table, key);
        QTest::keyClick(table, Qt::Key_Return);
    }
    QTest::qWait(1'200); // Kept by then.
    before->hide();
    crm.open[1].theirs = u"+49 30 5550 143"_s;
    ConflictDialog *again = open();
    shoot(window, name + u"crm-conflicts-kept.png"_s);
    delete again;
}

void shootMapping(MainWindow &window, SampleCrmDesk &crm, const QString &name)
{
    window.commands()->fieldMapping->trigger();
    QTest::qWait(300);
    shoot(window, name + u"crm-mapping.png"_s);
    auto *table = window.findChild<QTableView *>(u"mapping.table"_s);
    for (CrmPreviewRow &record : crm.records) // Of a field that is gone nothing is told.
        record = {.remoteId = record.remoteId,
            .recordName = record.recordName,
            .customerName = record.customerName};
    crm.recordsThere = crm.records;
    goToRow(*table, 14); // Payment terms: broken.
    shoot(window, name + u"crm-mapping-broken.png"_s);
    window.findChild<QAbstractButton *>(u"mapping.restoreAll"_s)->click();
    QTest::qWait(300); // What it would change is worked out first.
    shoot(window, name + u"crm-mapping-question.png"_s);
    closeDialogs(window);
}

void shootFields(MainWindow &window, SampleCrmDesk &crm, const QString &name)
{
    for (const QString &connection : {u"hubspot"_s, u"salesforce"_s}) {
        crm.own.clear();
        for (const CrmMapping &mapping : defaultCrmMappings(connection))
            if (mapping.remote.startsWith("quittance_"_L1, Qt::CaseInsensitive))
                crm.own.append({.field = mapping.field,
                    .kind = mapping.kind,
                    .remote = mapping.remote,
                    .state = crm.own.size() % 3 ? CrmOwnField::State::There : CrmOwnField::State::Missing});
        auto *dialog = new CrmFieldsDialog(crm, connection, &window);
        dialog->open();
        shoot(window, name + u"crm-fields-"_s + connection + u".png"_s);
        closeDialogs(window);
    }
}

//! How HubSpot is mapped at first, and what five of its records hold.
void addRealRecords(SampleCrmDesk &fields)
{
    using Kind = ContactRow::Kind;
    fields.mapped = defaultCrmMappings(u"hubspot"_s);
    for (CrmMapping &mapping : fields.mapped)
        if (mapping.field == CrmField::PaymentTerms)
            mapping.trouble = u"crm_mapping.gone"_s;
    const auto record = [&](const QString &name, Kind kind, const QHash<CrmField, QString> &values) {
        CrmDryRun::Example example{.name = name, .kind = kind, .customerName = {}, .values = {}};
        for (const CrmMapping &mapping : std::as_const(fields.mapped))
            example.values.append(mapping.kind == kind && values.contains(mapping.field)
                    ? std::optional(values.value(mapping.field))
                    : std::nullopt);
        return example;
    };
    fields.examined = {record(u"Adler & Söhne GmbH"_s, Kind::Company,
                           {{CrmField::Name, u"Adler & Söhne GmbH"_s}, {CrmField::Street, u"Hafenstr. 12a"_s},
                               {CrmField::City, u"Hamburg"_s}, {CrmField::PostCode, u"20457"_s},
                               {CrmField::Country, u"Germany"_s}}),
        record(u"Çınar Lojistik A.Ş."_s, Kind::Company,
            {{CrmField::Name, u"Çınar Lojistik A.Ş."_s}, {CrmField::Street, u"Kordonboyu Caddesi 128"_s},
                {CrmField::City, u"İzmir"_s}, {CrmField::Country, u"Türkiye"_s}}),
        record(u"Fjord Supply AS"_s, Kind::Company,
            {{CrmField::Name, u"Fjord Supply AS"_s}, {CrmField::City, u"Bergen"_s},
                {CrmField::PostCode, u"5003"_s}, {CrmField::Country, u"Norway"_s}}),
        record(u"Ada Kern"_s, Kind::Person,
            {{CrmField::FirstName, u"Ada"_s}, {CrmField::LastName, u"Kern"_s},
                {CrmField::BillingEmail, u"ada@adler.example"_s}}),
        record(u"Deniz Çınar"_s, Kind::Person,
            {{CrmField::FirstName, u"Deniz"_s}, {CrmField::LastName, u"Çınar"_s},
                {CrmField::BillingEmail, u"deniz@cinar.example"_s}})};
}

void shootConnecting(MainWindow &window, SampleConnectDesk &connecting, const QString &name)
{
    addRealRecords(connecting.fields);
    for (const ConnectWay &way : connectWays()) {
        auto *dialog = new ConnectDialog(connecting, way.key, &window);
        dialog->open();
        QTest::qWait(100);
        for (auto *list : dialog->findChildren<QListWidget *>(u"connect.ways"_s))
            for (int row = 0; row < list->count(); ++row)
                if (connectWays().at(row).key == way.key)
                    list->setCurrentRow(row);
        shoot(window, name + u"connect-"_s + way.key + u".png"_s);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->objectName() != "connect.address"_L1)
                field->setText(field->objectName() == "connect.host"_L1 ? u"nordwind.my.salesforce.com"_s
                                                                        : u"7f3c1a52-9d04-4be8"_s);
        connecting.waits = !way.byToken;
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        if (connecting.waits && connecting.browser) {
            connecting.browser(QUrl(u"https://login.example/authorize"_s), true);
            shoot(window, name + u"connect-"_s + way.key + u"-waits.png"_s);
        } else {
            shoot(window, name + u"connect-"_s + way.key + u"-found.png"_s);
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
            shoot(window, name + u"connect-"_s + way.key + u"-bring.png"_s);
            for (const QString &step : {u"mapping"_s, u"dry"_s}) {
                QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
                QTest::qWait(100);
                shoot(window, name + u"connect-"_s + way.key + u'-' + step + u".png"_s);
            }
        }
        closeDialogs(window);
    }
    connecting.waits = false;
    connecting.trial.formerAccount = u"Nordwind AG"_s;
    connecting.trial.scopes[0].state = CrmScope::State::Missing;
    auto *dialog = new ConnectDialog(connecting, u"hubspot-token"_s, &window);
    dialog->open();
    dialog->findChild<QLineEdit *>(u"connect.token"_s)->setText(u"pat-eu1"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    shoot(window, name + u"connect-other-account.png"_s);
    closeDialogs(window);
}

} // namespace

void shootCrm(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u'-';
    SampleCrmDesk crm;
    crm.stands = status();
    crm.open = conflicts();
    crm.done = timeline();
    addMapping(crm);
    SampleConnectDesk connecting;
    SampleDesk desk;
    desk.crmDesk = &crm;
    desk.connectDesk = &connecting;
    desk.invoices = SampleDesk::pictureRows();
    desk.people = contacts();
    desk.interactions = interactions();
    desk.crmRuns = runs();
    crm.maybes = {{.record = desk.people.at(2),
        .customer = CustomerId(u"c-8"_s),
        .customerName = u"Adler & Söhne GmbH"_s,
        .reasons = {u"vat_id"_s, u"email"_s}}};
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    QTest::qWait(200);
    shootPages(window, desk, name);
    shootReview(window, name);
    shootKept(window, crm, name);
    shootMapping(window, crm, name);
    shootFields(window, crm, name);
    shootConnecting(window, connecting, name);
}

} // namespace quittance::pictures
