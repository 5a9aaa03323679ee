#include "tests/ui/tst_customers.h"

#include "tests/ui/CustomerStage.h"

#include "ui/customers/CustomerPane.h"
#include "ui/filters/CurrencyChoice.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PagedTableModel.h"
#include "ui/widgets/Pill.h"

#include <QHeaderView>
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using C = CustomerColumn;
const QString adler = u"Adler & Söhne GmbH"_s;
const QString hostile = u"<img src=x><b>Paid</b>"_s;

Money eur(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

CustomerRow customer(const QString &id, const QString &name)
{
    CustomerRow row;
    row.customer.id = CustomerId(id);
    row.customer.name = name;
    return row;
}

} // namespace

void TestCustomers::everybodyIsListedWithWhatTheyOwe()
{
    QList<CustomerRow> rows{customer(u"c-1"_s, u"Two currencies"_s), customer(u"c-2"_s, u"Zero"_s)};
    const Currency usd = Currency::of("USD");
    rows[0].balances = {{.open = eur(10'000), .overdue = eur(4'000), .credit = eur(150)},
        {.open = Money(500, usd), .overdue = Money(0, usd), .credit = Money(0, usd)}};
    rows[0].oldestDue = SampleDesk::pictureDay().addDays(-12);
    rows[0].customer.address.country = u"TR"_s;
    CustomerStage stage(rows);
    QTRY_COMPARE(stage.names(), (QStringList{u"Two currencies"_s, u"Zero"_s}));

    QCOMPARE(stage.cell(0, C::Open), u"100.00"_s);
    QCOMPARE(stage.cell(0, C::Overdue), u"40.00"_s);
    QCOMPARE(stage.cell(0, C::Credit), u"1.50"_s);
    QCOMPARE(stage.cell(0, C::Currency), u"EUR +1"_s); // A second one is not overlooked.
    const auto spoken
        = stage.table()->model()->index(0, static_cast<int>(C::Open)).data(Qt::AccessibleTextRole);
    QVERIFY2(spoken.toString().contains(u"USD: open 5.00"_s), qPrintable(spoken.toString()));
    QCOMPARE(stage.cell(0, C::OldestDue), u"12 d"_s);
    QCOMPARE(stage.cell(1, C::Open), u"0.00"_s);
    QCOMPARE(stage.cell(1, C::Crm), u"–"_s);
    stage.choose(u"Two currencies"_s);
    QCOMPARE(stage.text(u"customer.others"_s), u"and $5.00"_s);
}

void TestCustomers::namesOfOthersAreText()
{
    CustomerRow row = customer(u"c-1"_s, hostile);
    row.customer.notes = hostile;
    row.customer.contacts = {{.name = hostile, .email = u"a@b.example"_s, .phone = {}, .role = hostile}};
    CustomerStage stage({row});
    QTRY_COMPARE(stage.cell(0, C::Name), hostile);

    stage.choose(hostile);

    QTRY_COMPARE(stage.text(u"customer.notes"_s), hostile);
    QVERIFY(stage.text(u"customer.contact0"_s).startsWith(hostile));
    const QList<QLabel *> labels = stage.find<QWidget>(u"customer"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    stage.window->invoices()->showCustomer(row.customer.id, hostile);
    auto *pill = stage.find<Pill>(u"invoices.pill.customer"_s);
    QVERIFY(pill->text().startsWith(hostile.left(10)));
    QVERIFY(pill->toolTip().contains(hostile.toHtmlEscaped()));
}

void TestCustomers::filtersAreReachedByKeysAndNarrowTheSums()
{
    CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    const qsizetype all = stage.names().size();
    auto *overdue = stage.find<Pill>(u"customers.pill.overdue"_s);

    overdue->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_VERIFY(stage.names().size() < all);
    QVERIFY(stage.isLoaded());
    for (int row = 0; row < stage.names().size(); ++row)
        QVERIFY(stage.cell(row, C::OldestDue).endsWith(u" d"_s));
    QTRY_VERIFY(stage.text(u"customers.shown"_s).startsWith(QString::number(stage.names().size())));
    stage.press(Qt::Key_Space); // Again: everybody.
    QTRY_COMPARE(stage.names().size(), all);
    auto *mine = stage.find<Pill>(u"customers.pill.mine"_s);
    mine->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_VERIFY(stage.names().size() < all);

    stage.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), stage.find<QWidget>(u"customers.filter"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    QTRY_VERIFY(stage.find<QWidget>(u"customers.noMatch"_s)->isVisible());
    QVERIFY(!stage.find<QWidget>(u"customers.empty"_s)->isVisible());
}

void TestCustomers::sumsAreOfTheWholeFilterNotOfWhatIsLoaded()
{
    CustomerStage stage(SampleCustomerDesk::manyCustomers(650));

    const auto *model = qobject_cast<const PagedTableModel *>(stage.table()->model());
    QTRY_COMPARE(model->rowCount(), 650);
    QVERIFY(!model->isHeld(649));
    QTRY_COMPARE(stage.text(u"customers.shown"_s), u"650 shown"_s);
    const auto *page = stage.window->findChild<CustomersPage *>();
    QStringList labels;
    for (const PlainLabel *label : page->findChildren<PlainLabel *>())
        labels.append(label->text());
    QVERIFY2(!labels.filter(u"Open €650.00"_s).isEmpty(), qPrintable(labels.join(u'\n')));
}

void TestCustomers::theEndIsOneKeyAwayAndOnlyWhatIsSeenIsAskedFor()
{
    CustomerStage stage(SampleCustomerDesk::manyCustomers(650));
    QTRY_COMPARE(stage.table()->model()->rowCount(), 650);
    QTRY_COMPARE(stage.text(u"customer.name"_s), u"Customer 0001"_s);
    const int asked = stage.customers.pagesAsked;
    stage.table()->setFocus();

    stage.press(Qt::Key_End);

    QTRY_COMPARE(stage.text(u"customer.name"_s), u"Customer 0650"_s);
    QVERIFY(stage.customers.pagesAsked <= asked + 2);
}

void TestCustomers::whoOwesMostComesFirstAndHeadersSortOtherwise()
{
    const Currency usd = Currency::of("USD");
    QList<CustomerRow> rows{customer(u"c-1"_s, u"Adler"_s), customer(u"c-2"_s, u"Birke"_s),
        customer(u"c-3"_s, u"Ceder"_s), customer(u"c-4"_s, u"Dorn"_s)};
    const QDate today = SampleDesk::pictureDay();
    rows[1].balances = {{.open = eur(900), .overdue = eur(100), .credit = eur(0)}};
    rows[1].oldestDue = today.addDays(-40);
    rows[1].lastPayment = today.addDays(-1);
    rows[2].balances = {{.open = eur(800), .overdue = eur(300), .credit = eur(0)}};
    rows[2].oldestDue = today.addDays(-3);
    rows[3].balances = {{.open = Money(500, usd), .overdue = Money(500, usd), .credit = Money(0, usd)}};
    rows[3].lastPayment = today.addDays(-9);
    CustomerStage stage(rows);
    const auto byCurrency = QStringList{u"Ceder"_s, u"Birke"_s, u"Adler"_s, u"Dorn"_s};
    QTRY_COMPARE(stage.names(), byCurrency);
    const auto click = [&](C column) { emit stage.table()->orderWanted(static_cast<int>(column)); };
    const QHeaderView &header = *stage.table()->horizontalHeader();
    QCOMPARE(header.sortIndicatorSection(), static_cast<int>(C::Overdue));
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);

    click(C::Open);
    QTRY_COMPARE(stage.names(), (QStringList{u"Birke"_s, u"Ceder"_s, u"Adler"_s, u"Dorn"_s}));
    click(C::Open);
    QTRY_COMPARE(stage.names(), (QStringList{u"Adler"_s, u"Dorn"_s, u"Ceder"_s, u"Birke"_s}));
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    click(C::Open); // The third time as it was.
    QTRY_COMPARE(stage.names(), byCurrency);
    click(C::OldestDue);
    QTRY_COMPARE(stage.names().first(2), (QStringList{u"Birke"_s, u"Ceder"_s}));
    click(C::LastPayment);
    QTRY_COMPARE(stage.names().first(2), (QStringList{u"Birke"_s, u"Dorn"_s}));
    click(C::Name);
    QTRY_COMPARE(stage.names().constFirst(), u"Adler"_s);
    click(C::Owner); // By this one nothing is sorted.
    QTest::qWait(20);
    QCOMPARE(header.sortIndicatorSection(), static_cast<int>(C::Name));
    click(C::Overdue);
    QTRY_COMPARE(stage.names(), byCurrency);

    auto *currency = stage.find<CurrencyChoice>(u"customers.currency"_s);
    QTRY_VERIFY(currency->isVisible());
    QCOMPARE(currency->currentText(), u"EUR"_s);
    currency->setFocus();
    stage.press(Qt::Key_Down); // To the other one there is.
    QTRY_COMPARE(stage.names().constFirst(), u"Dorn"_s);
}

void TestCustomers::theirInvoicesAreShown()
{
    CustomerStage stage;
    stage.choose(adler);

    stage.window->commands()->customerInvoices->trigger();

    auto *invoices = stage.window->invoices();
    QTRY_VERIFY(invoices->isVisible());
    QTRY_VERIFY(invoices->currentRow() && invoices->currentRow()->customer == adler);
    const int theirs = invoices->table()->model()->rowCount();
    QVERIFY(theirs > 0 && theirs < stage.desk.invoices.size());
    auto *pill = stage.find<Pill>(u"invoices.pill.customer"_s);
    QVERIFY(pill->isVisible());
    pill->setFocus();
    stage.press(Qt::Key_Space); // Everybody's again.
    QTRY_COMPARE(invoices->table()->model()->rowCount(), static_cast<int>(stage.desk.invoices.size()));
    QVERIFY(!pill->isVisible());
}

void TestCustomers::whatHadTheFilterStaysInThePaneUntilAnotherIsChosen()
{
    CustomerStage stage;
    stage.choose(adler);

    stage.find<FilterField>(u"customers.filter"_s)->setText(u"nobody at all"_s);

    QTRY_VERIFY(stage.names().isEmpty());
    QCOMPARE(stage.text(u"customer.name"_s), adler);
    QVERIFY(stage.find<QWidget>(u"customer"_s)->isVisible());
}

void TestCustomers::whoLeavesTheFilterStaysInThePaneUntilAnotherIsChosen()
{
    QList<CustomerRow> rows{
        customer(u"c-1"_s, u"First"_s), customer(u"c-2"_s, u"Second"_s), customer(u"c-3"_s, u"Third"_s)};
    for (CustomerRow &row : rows)
        row.balances = {{.open = eur(500), .overdue = eur(500), .credit = eur(0)}};
    CustomerStage stage(rows);
    const auto *page = stage.window->findChild<CustomersPage *>();
    stage.find<Pill>(u"customers.pill.overdue"_s)->setFocus();
    stage.press(Qt::Key_Space);
    stage.choose(u"Second"_s);

    stage.customers.rows[1].balances = {}; // It was paid.
    emit stage.desk.invoicesChanged();

    QTRY_COMPARE(stage.names(), (QStringList{u"First"_s, u"Third"_s}));
    QTest::qWait(0); // Rows that were asked for meanwhile.
    QCOMPARE(stage.text(u"customer.name"_s), u"Second"_s);
    QVERIFY(page->current() && page->current()->row.customer.id == CustomerId(u"c-2"_s));

    stage.customers.rows[1].balances = rows.constFirst().balances;
    emit stage.desk.invoicesChanged();

    QTRY_COMPARE(stage.names().size(), qsizetype{3});
    QTRY_COMPARE(stage.table()->currentIndex().row(), 1);
    stage.choose(u"Third"_s);
}

void TestCustomers::anArchivedCustomerIsBackByUndo()
{
    CustomerStage stage({customer(u"c-1"_s, u"First"_s), customer(u"c-2"_s, u"Second"_s)});
    stage.choose(u"Second"_s);

    stage.window->commands()->archiveCustomer->trigger();

    QTRY_COMPARE(stage.names(), QStringList{u"First"_s});
    QCOMPARE(stage.window->toast()->text(), u"Second is archived."_s);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.names().size(), qsizetype{2});
    QVERIFY(!stage.window->commands()->undo->isEnabled()); // Once.

    stage.choose(u"Second"_s);
    stage.window->commands()->archiveCustomer->trigger();
    QTRY_COMPARE(stage.names().size(), qsizetype{1});
    stage.find<Pill>(u"customers.pill.archived"_s)->setFocus();
    stage.press(Qt::Key_Space);
    QTRY_COMPARE(stage.names(), QStringList{u"Second"_s});
    stage.choose(u"Second"_s);
    QTRY_COMPARE(stage.window->commands()->archiveCustomer->text(), u"&Bring customer back"_s);
    stage.window->commands()->archiveCustomer->trigger();
    QTRY_VERIFY(stage.names().isEmpty());
    QCOMPARE(stage.customers.archived.constLast(), std::pair(CustomerId(u"c-2"_s), false));
}

void TestCustomers::whatIsOpenIsNotArchived()
{
    CustomerStage stage;
    stage.choose(adler);
    stage.customers.error
        = Error{.kind = ErrorKind::InvalidInput, .rule = u"customer.open_items"_s, .field = u"customer"_s};

    stage.window->commands()->archiveCustomer->trigger();

    QTRY_VERIFY(!stage.text(u"banner.text"_s).isEmpty());
    QVERIFY(stage.customers.archived.isEmpty());
    QVERIFY(stage.rowOf(adler) >= 0);
    QVERIFY(!stage.window->commands()->undo->isEnabled());
}

void TestCustomers::twoBecomeOneByKeysAlone()
{
    QList<CustomerRow> rows{customer(u"c-1"_s, u"Acme"_s), customer(u"c-2"_s, u"Acme Ltd"_s)};
    rows[0].balances = {{.open = eur(1'000), .overdue = eur(0), .credit = eur(0)}};
    rows[1].balances = {{.open = eur(500), .overdue = eur(500), .credit = eur(70)}};
    CustomerStage stage(rows);
    stage.choose(u"Acme"_s);

    stage.window->commands()->mergeCustomer->trigger();
    QTRY_VERIFY(stage.dialog());
    auto *list = stage.find<QListWidget>(u"merge.list"_s);
    QCOMPARE(list->count(), 0); // Nobody is proposed.
    stage.type(u"merge.customer"_s, u"acme"_s);
    QTRY_COMPARE(list->count(), 1); // Not with itself.
    auto *act = stage.find<QPushButton>(u"merge.act"_s);
    QTRY_VERIFY(act->isEnabled());

    QCOMPARE(stage.text(u"merge.figure01"_s), u"€10.00"_s);
    QCOMPARE(stage.text(u"merge.figure02"_s), u"€5.00"_s);
    QCOMPARE(stage.text(u"merge.figure03"_s), u"€15.00"_s);
    QCOMPARE(stage.text(u"merge.figure23"_s), u"€0.70"_s);
    QCOMPARE(stage.text(u"merge.moves"_s), u"Moves: 2 documents, 1 draft, 1 CRM record"_s);
    stage.press(Qt::Key_Return); // It cannot be taken back: not by a stray Enter.
    QTest::qWait(20);
    QVERIFY(stage.customers.merged.isEmpty());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stage.customers.merged.size(), qsizetype{1});
    QCOMPARE(stage.customers.merged.constFirst(), std::pair(CustomerId(u"c-1"_s), CustomerId(u"c-2"_s)));
    QTRY_COMPARE(stage.names(), QStringList{u"Acme Ltd"_s});
    QTRY_COMPARE(stage.text(u"customer.name"_s), u"Acme Ltd"_s);
    QCOMPARE(stage.window->toast()->text(), u"Acme is another name of Acme Ltd now."_s);
}

void TestCustomers::whoIsNotFoundIsToldInTheList()
{
    CustomerStage stage({customer(u"c-1"_s, u"Acme"_s), customer(u"c-2"_s, u"Acme Ltd"_s)});
    stage.choose(u"Acme"_s);
    stage.window->commands()->mergeCustomer->trigger();
    QTRY_VERIFY(stage.dialog());
    auto *list = stage.find<QListWidget>(u"merge.list"_s);

    stage.type(u"merge.customer"_s, u"nobody"_s);

    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"No customer matches."_s);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    QVERIFY(stage.customers.merged.isEmpty());
    stage.type(u"merge.customer"_s, u"ltd"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Acme Ltd"_s);
}

void TestCustomers::aMergeIsNotDoneBeforeItIsShown()
{
    CustomerStage stage({customer(u"c-1"_s, u"Alone"_s)});
    stage.choose(u"Alone"_s);

    stage.window->commands()->mergeCustomer->trigger();
    QTRY_VERIFY(stage.dialog());
    stage.press(Qt::Key_Return, Qt::ControlModifier);

    QTest::qWait(20);
    QVERIFY(stage.customers.merged.isEmpty());
    QVERIFY(!stage.find<QPushButton>(u"merge.act"_s)->isEnabled());
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(!stage.dialog());
}

void TestCustomers::heldRemindersAreToldAndEndedInThePane()
{
    CustomerStage stage;
    stage.customers.hold = ReminderHold{
        .invoice = {}, .customer = {}, .until = QDate(2026, 12, 18), .reason = u"<b>in</b> talks"_s};
    stage.choose(adler);
    QTRY_VERIFY(stage.find<QWidget>(u"customer.held"_s)->isVisible());
    const QString told = stage.text(u"customer.held.text"_s);
    QVERIFY2(told.contains(dateText(QDate(2026, 12, 18))), qPrintable(told));
    QVERIFY2(told.contains(u"<b>in</b> talks"_s), qPrintable(told));

    stage.customers.hold.reset(); // What the book tells from now on.
    QTest::keyClick(stage.find<QPushButton>(u"customer.held.release"_s), Qt::Key_Space);

    QTRY_COMPARE(stage.desk.mailDesk.held.size(), qsizetype{1});
    const ReminderHold &ended = stage.desk.mailDesk.held.constFirst();
    QVERIFY(!ended.until.isValid());
    QVERIFY(ended.invoice.isEmpty());
    QCOMPARE(ended.customer, stage.window->findChild<CustomersPage *>()->current()->row.customer.id);
    QTRY_COMPARE(stage.window->toast()->text(), u"Reminders are sent again."_s);
    QTRY_VERIFY(!stage.find<QWidget>(u"customer.held"_s)->isVisible());
}

void TestCustomers::aRecordIsMadeInACrmByKeysAlone()
{
    CustomerStage stage;
    stage.choose(adler);
    stage.window->commands()->customerCrm->trigger();
    QTRY_VERIFY(stage.find<QPushButton>(u"customer.crm.make.hubspot"_s));
    auto *make = stage.find<QPushButton>(u"customer.crm.make.hubspot"_s);
    QTRY_VERIFY(make->isVisible());

    QTest::keyClick(make, Qt::Key_Space);

    QTRY_COMPARE(stage.crm.created.size(), qsizetype{1});
    QCOMPARE(stage.crm.created.constFirst(),
        stage.window->findChild<CustomersPage *>()->current()->row.customer.id);
    QTRY_COMPARE(stage.window->toast()->text(), u"A record is being made in HubSpot."_s);
    stage.customers.records = {{.record = {.connection = ConnectionId(u"hubspot"_s)},
        .state = CustomerDetail::Record::State::BeingMade}};
    emit stage.desk.contactsChanged();
    QTRY_VERIFY(stage.find<Chip>(u"customer.crm.state0"_s));
    QCOMPARE(stage.find<Chip>(u"customer.crm.state0"_s)->look().text, u"Being made"_s);
    QTRY_VERIFY(!stage.find<QPushButton>(u"customer.crm.make.hubspot"_s)); // Not twice.
}

void TestCustomers::whoLooksAlikeThereIsMadeAtTheSecondPress()
{
    CustomerStage stage;
    stage.choose(adler);
    stage.window->commands()->customerCrm->trigger();
    QTRY_VERIFY(stage.find<QPushButton>(u"customer.crm.make.hubspot"_s));
    stage.crm.createError
        = Error{.kind = ErrorKind::InvalidInput, .rule = u"crm.record_looks_alike"_s, .field = u"customer"_s};

    QTest::keyClick(stage.find<QPushButton>(u"customer.crm.make.hubspot"_s), Qt::Key_Space);

    QTRY_COMPARE(stage.text(u"customer.crm.trouble"_s), errorText(*stage.crm.createError));
    QVERIFY(stage.crm.created.isEmpty());
    const auto again = [&]() -> QPushButton * {
        for (auto *button : stage.window->findChildren<QPushButton *>(u"customer.crm.make.hubspot"_s))
            if (!button->isHidden())
                return button;
        return nullptr;
    };
    QTRY_VERIFY(again() && again()->text() == "Make it all the same"_L1);
    QTest::keyClick(again(), Qt::Key_Space);
    QTRY_COMPARE(stage.crm.created.size(), qsizetype{1});
}

void TestCustomers::aLinkIsTakenAwayAndComesBack()
{
    CustomerStage stage;
    stage.customers.records = {{.record = {.connection = ConnectionId(u"hubspot"_s),
                                    .remoteId = u"77"_s,
                                    .kind = ContactRow::Kind::Company,
                                    .name = hostile},
        .state = CustomerDetail::Record::State::Linked}};
    stage.choose(adler);
    stage.window->commands()->customerCrm->trigger();
    QTRY_COMPARE(stage.text(u"customer.crm.name0"_s), hostile);

    QTest::keyClick(stage.find<QPushButton>(u"customer.crm.unlink0"_s), Qt::Key_Space);

    QTRY_COMPARE(stage.crm.unlinked.size(), qsizetype{1});
    QCOMPARE(stage.crm.unlinked.constFirst().second, u"77"_s);
    QTRY_VERIFY(stage.window->toast()->text().startsWith(adler));
    auto *undo = stage.window->toast()->findChild<QPushButton *>(u"toast.action"_s);
    QVERIFY(undo && undo->isVisible());
    QTest::keyClick(undo, Qt::Key_Space);
    QTRY_COMPARE(stage.crm.linked, stage.crm.unlinked);
}

void TestCustomers::whoMustNotIsToldWhy()
{
    CustomerStage stage;
    stage.desk.deniedRights = {{Right::Draft, invalid(u"role.not_allowed"_s, u"draft"_s, u"mara"_s).value()}};
    QEvent activated(QEvent::ActivationChange); // Roles are looked at again when the window is come back to.
    QApplication::sendEvent(stage.window.get(), &activated);
    stage.choose(adler);

    const Commands &commands = *stage.window->commands();
    for (const QAction *action :
        {commands.newCustomer, commands.changeCustomer, commands.mergeCustomer, commands.archiveCustomer}) {
        QTRY_VERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
    QVERIFY(commands.customerInvoices->isEnabled()); // Looking is free.
}

void TestCustomers::anEmptyBookOffersTheFirstCustomer()
{
    CustomerStage stage(QList<CustomerRow>{});
    auto *empty = stage.find<EmptyState>(u"customers.empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!stage.find<QWidget>(u"customer"_s)->isVisible()); // Nothing to show beside.

    auto *add = stage.find<QPushButton>(u"customers.empty.new"_s);
    add->setFocus();
    stage.press(Qt::Key_Space);

    QTRY_VERIFY(stage.dialog());
    QCOMPARE(stage.dialog()->objectName(), u"customerEditor"_s);
}

void TestCustomers::aBookWithoutCustomersDeskHasNoWayIn()
{
    const Stage stage; // Customers are only chosen from there.
    stage.press(Qt::Key_4, Qt::ControlModifier);
    const Commands &commands = *stage.window->commands();
    for (const QAction *act : {commands.newCustomer, commands.changeCustomer, commands.undo})
        QVERIFY(!act->isEnabled());
}
