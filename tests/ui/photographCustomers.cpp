#include "tests/ui/pictures.h"

#include "tests/ui/SampleCrmDesk.h"
#include "tests/ui/SampleCustomerDesk.h"

#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/goToRow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace quittance::pictures {

using namespace Qt::StringLiterals;

namespace {

QList<Interaction> done()
{
    const auto one = [](Interaction::Kind kind, const QString &subject, const QString &text, int daysAgo) {
        Interaction made;
        made.kind = kind;
        made.subject = subject;
        made.text = text;
        made.at = QDateTime(SampleDesk::pictureDay().addDays(-daysAgo), {14, 21}, Qt::UTC);
        made.owner = u"Mara Lindqvist"_s;
        return made;
    };
    using Kind = Interaction::Kind;
    return {one(Kind::Call, u"Asked for a later date"_s, u"The accountant is back on Monday."_s, 1),
        one(Kind::Email, u"Re: Invoice INV-2026-001042"_s, u"Passed on to our accounts department."_s, 3),
        one(Kind::Note, {}, u"Prefers to be called in the afternoon. <b>Not</b> on Fridays."_s, 44)};
}

QList<CustomerRow> rows()
{
    QList<CustomerRow> all = SampleCustomerDesk::pictureCustomers();
    const Currency usd = Currency::of("USD");
    for (CustomerRow &row : all) {
        if (row.customer.name != u"Adler & Söhne GmbH"_s)
            continue;
        row.balances.append(
            {.open = Money(12'000, usd), .overdue = Money(0, usd), .credit = Money(2'550, usd)});
        row.customer.phone = u"+49 30 5550 1042"_s;
        row.customer.vatId = u"DE123456789"_s;
        row.customer.address = {.street = u"Hafenstraße 12\nHaus B"_s,
            .city = u"Hamburg"_s,
            .postCode = u"20457"_s,
            .region = {},
            .country = u"DE"_s};
        row.customer.notes = u"Wants the order number on every invoice; pays on Thursdays."_s;
        row.customer.owner = u"mara"_s;
        row.customer.contacts = {{.name = u"Ingrid Adler"_s,
                                     .email = u"buchhaltung@adler.example"_s,
                                     .phone = u"+49 30 5550 77"_s,
                                     .role = u"Accounts"_s,
                                     .isBilling = true},
            {.name = u"Jonas Weber"_s,
                .email = u"weber@adler.example"_s,
                .phone = {},
                .role = u"Purchasing"_s}};
    }
    return all;
}

void shootDialogs(MainWindow &window, const QString &name)
{
    window.commands()->changeCustomer->trigger();
    shoot(window, name + u"customer-editor.png"_s);
    closeDialogs(window);
    window.commands()->newCustomer->trigger();
    QTest::qWait(50);
    auto *country = window.findChild<QComboBox *>(u"customerEditor.address.country"_s);
    country->setCurrentIndex(country->findData(u"DE"_s));
    window.findChild<QLineEdit *>(u"customerEditor.vat_id"_s)->setText(u"DE 12345678"_s);
    window.findChild<QLineEdit *>(u"customerEditor.email"_s)->setText(u"no address"_s);
    window.findChild<QLineEdit *>(u"customerEditor.email"_s)->setFocus();
    QTest::keyClick(window.findChild<QLineEdit *>(u"customerEditor.email"_s), Qt::Key_Tab);
    shoot(window, name + u"customer-editor-trouble.png"_s);
    closeDialogs(window);
    window.commands()->mergeCustomer->trigger();
    QTest::keyClicks(window.findChild<QLineEdit *>(u"merge.customer"_s), u"fjord"_s);
    QTest::qWait(250);
    shoot(window, name + u"customer-merge.png"_s);
    closeDialogs(window);
}

} // namespace

void shootCustomers(Theme &theme, Appearance appearance, const QString &folder, const QString &kind)
{
    const QString name = folder + u'/' + kind + u'-';
    SampleCustomerDesk customers;
    SampleCrmDesk crm;
    SampleDesk desk;
    customers.rows = rows();
    customers.done = done();
    customers.members = {{.login = u"mara"_s, .name = u"Mara Lindqvist"_s, .role = Role::Clerk}};
    customers.records
        = {{.record = {.connection = ConnectionId(u"hubspot"_s),
                .remoteId = u"95000008"_s,
                .kind = ContactRow::Kind::Company,
                .name = u"Adler & Söhne"_s,
                .email = u"info@adler.example"_s,
                .phone = {},
                .company = {},
                .domain = u"adler.example"_s,
                .owner = u"Tuğçe Şahin"_s,
                .changedThere = QDateTime(SampleDesk::pictureDay().addDays(-4), {8, 10}, Qt::UTC),
                .customer = {}},
            .state = CustomerDetail::Record::State::Linked}};
    crm.stands = {CrmStatus{.connection = ConnectionId(u"hubspot"_s)},
        CrmStatus{.connection = ConnectionId(u"salesforce"_s)}};
    for (const CustomerRow &row : std::as_const(customers.rows))
        desk.customersKnown.append(row.customer);
    desk.invoices = SampleDesk::pictureRows();
    desk.customerDesk = &customers;
    desk.crmDesk = &crm;
    MainWindow window(desk, theme, facts(false));
    theme.apply(appearance);
    window.show();
    QApplication::setActiveWindow(&window);
    window.commands()->customers->trigger();
    QTest::qWait(200);
    auto *table = window.findChild<QTableView *>(u"customers.table"_s);
    const auto choose = [&](const QString &who) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == who)
                goToRow(*table, row);
    };
    choose(u"Adler & Söhne GmbH"_s);
    shoot(window, name + u"customers.png"_s);
    auto *tabs = window.findChild<QTabBar *>(u"customer.tabs"_s);
    tabs->setCurrentIndex(1);
    shoot(window, name + u"customer-invoices.png"_s);
    tabs->setCurrentIndex(2);
    shoot(window, name + u"customer-crm.png"_s);
    tabs->setCurrentIndex(0);
    shootDialogs(window, name);
    window.commands()->detailPane->setChecked(false);
    shoot(window, name + u"customers-wide.png"_s);
    window.commands()->detailPane->setChecked(true);
    window.resize(960, 600);
    shoot(window, name + u"customers-small.png"_s);
    window.resize(1280, 800);
    window.commands()->customerInvoices->trigger();
    shoot(window, name + u"customer-filter.png"_s);
    customers.rows.clear();
    window.commands()->customers->trigger();
    emit desk.invoicesChanged();
    QTest::qWait(200);
    shoot(window, name + u"customers-empty.png"_s);
}

} // namespace quittance::pictures
