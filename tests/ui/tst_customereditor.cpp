#include "tests/ui/tst_customereditor.h"

#include "tests/ui/CustomerStage.h"
#include "tests/ui/LongWords.h"
#include "tests/ui/lengths.h"

#include "ui/text/CustomerText.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FilterField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src=x><b>Paid</b>"_s;

Customer whole()
{
    Customer customer;
    customer.id = CustomerId(u"c-1"_s);
    customer.kind = CustomerKind::Person;
    customer.name = u"Ödegaard"_s;
    customer.contactName = u"Mara"_s;
    customer.email = u"a@odegaard.example"_s;
    customer.phone = u"+47 1"_s;
    customer.vatId = u"NO123456789MVA"_s;
    customer.taxNumber = u"12/345"_s;
    customer.address = {.street = u"Gate 1\nFloor 2"_s,
        .city = u"Oslo"_s,
        .postCode = u"0150"_s,
        .region = u"Oslo"_s,
        .country = u"NO"_s};
    customer.delivery = {.street = u"Dock 4"_s, .city = u"Bergen"_s, .country = u"NO"_s};
    customer.contacts = {{.name = u"Ada"_s,
        .email = u"ada@x.example"_s,
        .phone = u"2"_s,
        .role = u"CFO"_s,
        .isBilling = true}};
    customer.currency = Currency::of("NOK");
    customer.termDays = 30;
    customer.language = u"tr"_s;
    customer.notes = u"First\nSecond"_s;
    customer.owner = u"mara"_s;
    customer.number = u"K-77"_s;
    return customer;
}

CustomerRow rowWith(const Customer &customer)
{
    CustomerRow row;
    row.customer = customer;
    return row;
}

//! The stage with the editor open on one customer, or on a new one.
struct EditorStage : CustomerStage {
    explicit EditorStage(const Customer &customer)
        : CustomerStage({rowWith(customer)})
    {
        choose(customer.name);
        QTRY_VERIFY(window->commands()->changeCustomer->isEnabled());
        table()->setFocus();
        window->commands()->changeCustomer->trigger();
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    EditorStage()
        : CustomerStage(QList<CustomerRow>{})
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }

    void save() const { press(Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

void TestCustomerEditor::aCustomerIsMadeByKeysAlone()
{
    EditorStage stage;
    QCOMPARE(QApplication::focusWidget(), stage.find<QWidget>(u"customerEditor.name"_s));

    const auto next = [&](const QString &text) {
        stage.press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), text);
    };
    QTest::keyClicks(QApplication::focusWidget(), hostile);
    next(u"Mara Lindqvist"_s);
    next(u"mara@x.example"_s);
    next(u"+49 30 1"_s);
    next(u"Hafenstr. 12"_s);
    next(u"10115"_s);
    next(u"Berlin"_s);
    next({}); // Region.
    next(u"Germany"_s); // Chosen by its first letters.
    next({}); // Goods go there, too.
    next(u"DE 123 456 789"_s);
    stage.save();

    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    const Customer saved = stage.customers.saved.constFirst();
    QVERIFY(saved.id.isEmpty());
    QCOMPARE(saved.name, hostile);
    QCOMPARE(saved.contactName, u"Mara Lindqvist"_s);
    QCOMPARE(saved.email, u"mara@x.example"_s);
    QCOMPARE(saved.phone, u"+49 30 1"_s);
    QCOMPARE(saved.address.street, u"Hafenstr. 12"_s);
    QCOMPARE(saved.address.postCode, u"10115"_s);
    QCOMPARE(saved.address.city, u"Berlin"_s);
    QCOMPARE(saved.address.country, u"DE"_s);
    QCOMPARE(saved.vatId, u"DE 123 456 789"_s);
    QCOMPARE(saved.termDays, 14);
    QTRY_VERIFY(!stage.dialog());
    QTRY_COMPARE(stage.text(u"customer.name"_s), hostile);
    QTRY_COMPARE(stage.names(), QStringList{hostile});
    QCOMPARE(stage.window->toast()->text(), hostile + u" is a customer now."_s);
}

void TestCustomerEditor::whoIsNewLeavesAFilterThatLetsItThrough_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("after");

    QTest::newRow("none") << QString() << QString();
    QTest::newRow("it fits") << u"gmbh"_s << u"gmbh"_s;
    QTest::newRow("it does not fit") << u"adler"_s << u"Zebra GmbH"_s;
}

void TestCustomerEditor::whoIsNewLeavesAFilterThatLetsItThrough()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, after);
    const CustomerStage stage;
    QTRY_VERIFY(stage.isLoaded());
    auto *field = stage.find<FilterField>(u"customers.filter"_s);
    field->setText(filter);
    QTest::qWait(300); // What is typed is asked for a moment later.
    stage.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    stage.type(u"customerEditor.name"_s, u"Zebra GmbH"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.customers.saved.size(), 1);

    QTRY_COMPARE(stage.text(u"customer.name"_s), u"Zebra GmbH"_s);
    QTRY_VERIFY(stage.rowOf(u"Zebra GmbH"_s) >= 0);
    QTRY_COMPARE(stage.table()->currentIndex().row(), stage.rowOf(u"Zebra GmbH"_s));
    QCOMPARE(field->text(), after);
    QCOMPARE(stage.names().size() > 1, filter == after); // The others are still there.
}

void TestCustomerEditor::whatNoFieldShowsStaysWhenOneIsChanged()
{
    const Customer before = whole();
    EditorStage stage(before);

    stage.type(u"customerEditor.phone"_s, u"+47 99"_s);
    stage.save();

    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    Customer after = before;
    after.phone = u"+47 99"_s;
    QCOMPARE(stage.customers.saved.constFirst(), after);
    QTRY_COMPARE(stage.text(u"customer.phone"_s), u"+47 99"_s);
}

void TestCustomerEditor::aRefusalStandsUnderItsFieldAndNothingTypedIsLost_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("place");
    QTest::newRow("name") << u"customer.name_missing"_s << u"name"_s << u"customerEditor.name"_s;
    QTest::newRow("mail") << u"customer.email_malformed"_s << u"email"_s << u"customerEditor.email"_s;
    QTest::newRow("VAT id") << u"vat_id.shape"_s << u"vat_id"_s << u"customerEditor.vat_id"_s;
    QTest::newRow("terms") << u"customer.term_days_range"_s << u"term_days"_s
                           << u"customerEditor.term_days"_s;
    QTest::newRow("country") << u"customer.country_malformed"_s << u"country"_s
                             << u"customerEditor.address.country"_s;
    QTest::newRow("no field of its own") << u"role.not_allowed"_s << u"draft"_s << u"customerEditor"_s;
}

void TestCustomerEditor::aRefusalStandsUnderItsFieldAndNothingTypedIsLost()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    QFETCH(const QString, place);
    EditorStage stage(whole());
    const Error refused{.kind = ErrorKind::InvalidInput, .rule = rule, .field = field};
    stage.customers.error = refused;
    stage.type(u"customerEditor.name"_s, hostile);

    stage.save();

    QTRY_COMPARE(stage.trouble(place), errorText(refused));
    QVERIFY(stage.dialog() && stage.dialog()->isVisible());
    QCOMPARE(stage.find<QLineEdit>(u"customerEditor.name"_s)->text(), hostile);
    if (place != "customerEditor"_L1) {
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && (focus->objectName() == place || focus->parentWidget()->objectName() == place));
    }
    stage.save(); // Now it is taken.
    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    QCOMPARE(stage.customers.saved.constFirst().name, hostile);
    QTRY_VERIFY(!stage.dialog());
}

void TestCustomerEditor::theFormOfAVatIdIsToldAsItIsTyped_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("remark");
    QTest::newRow("right") << u"DE"_s << u"DE123456789"_s << u"Has the form of Germany."_s;
    QTest::newRow("right with spaces")
        << u"DE"_s << u"de 123 456 789"_s << u"Has the form of Germany; kept as DE123456789."_s;
    QTest::newRow("too short") << u"DE"_s << u"DE12345678"_s
                               << u"This VAT id does not have the form of its country."_s;
    QTest::newRow("no sign of one") << u"DE"_s << u"DE§"_s << u"A VAT id has 2 to 30 letters and digits."_s;
    QTest::newRow("without a country")
        << QString() << u"123456"_s << u"Kept as 123456. With a country its form is checked."_s;
    QTest::newRow("none") << u"DE"_s << QString() << QString();
}

void TestCustomerEditor::theFormOfAVatIdIsToldAsItIsTyped()
{
    QFETCH(const QString, country);
    QFETCH(const QString, typed);
    QFETCH(const QString, remark);
    EditorStage stage;
    auto *box = stage.find<QComboBox>(u"customerEditor.address.country"_s);
    box->setCurrentIndex(box->findData(country));

    stage.type(u"customerEditor.vat_id"_s, typed);

    const auto *label = stage.find<PlainLabel>(u"customerEditor.vatIdRemark"_s);
    QCOMPARE(label->text(), remark);
    QCOMPARE(label->isVisible(), !remark.isEmpty());
    box->setCurrentIndex(box->findData(u"US"_s)); // The country decides as well.
    if (typed == "DE123456789"_L1)
        QCOMPARE(label->text(), u"Kept as DE123456789. The form of United States is not known here."_s);
}

void TestCustomerEditor::anAddressOfAMailIsLookedAtWhenItIsLeft()
{
    EditorStage stage;
    stage.type(u"customerEditor.email"_s, u"a b@x"_s);
    QVERIFY(stage.trouble(u"customerEditor.email"_s).isEmpty()); // Not while typing.

    stage.press(Qt::Key_Tab);

    QCOMPARE(
        stage.trouble(u"customerEditor.email"_s), u"The mail address of the customer is not well-formed."_s);
    QCOMPARE(QApplication::focusWidget(), stage.find<QWidget>(u"customerEditor.phone"_s)); // Nobody is held.
    stage.type(u"customerEditor.email"_s, u"a@x.example"_s);
    QVERIFY(stage.trouble(u"customerEditor.email"_s).isEmpty());
}

void TestCustomerEditor::onlyOneContactGetsBills()
{
    EditorStage stage(whole());
    auto *add = stage.find<QPushButton>(u"customerEditor.addContact"_s);
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Bo"_s);
    auto *bills = stage.find<QCheckBox>(u"customerEditor.contact1.bills"_s);
    QTest::keyClick(bills, Qt::Key_Space);
    QVERIFY(!stage.find<QCheckBox>(u"customerEditor.contact0.bills"_s)->isChecked());
    QTest::keyClick(add, Qt::Key_Space); // A row in which nothing is written is none.

    stage.save();

    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    const QList<CustomerContact> contacts = stage.customers.saved.constFirst().contacts;
    QCOMPARE(contacts.size(), qsizetype{2});
    QVERIFY(!contacts.at(0).isBilling);
    QCOMPARE(contacts.at(1).name, u"Bo"_s);
    QVERIFY(contacts.at(1).isBilling);
}

void TestCustomerEditor::theContactThatIsWrongHasTheKeys()
{
    EditorStage stage(whole());
    QTest::keyClick(stage.find<QPushButton>(u"customerEditor.addContact"_s), Qt::Key_Space);
    stage.type(u"customerEditor.contact1.email"_s, u"wrong"_s);
    const Error refused{.kind = ErrorKind::InvalidInput,
        .rule = u"customer.email_malformed"_s,
        .field = u"contacts"_s,
        .value = u"wrong"_s};
    stage.customers.error = refused;

    stage.save();

    QTRY_COMPARE(stage.trouble(u"customerEditor.contact1"_s), errorText(refused));
    QCOMPARE(QApplication::focusWidget(), stage.find<QWidget>(u"customerEditor.contact1.email"_s));
    QTest::keyClick(stage.find<QPushButton>(u"customerEditor.contact1.remove"_s), Qt::Key_Space);
    stage.save();
    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    QCOMPARE(stage.customers.saved.constFirst(), whole());
}

void TestCustomerEditor::whatWasTypedAndLeftCanBeGoneOnWith()
{
    EditorStage stage(whole());
    stage.type(u"customerEditor.name"_s, u"Half typed"_s);

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.dialog());
    QVERIFY(stage.customers.saved.isEmpty());
    auto *goOn = stage.window->toast()->findChild<QPushButton *>(u"toast.action"_s);
    QTRY_VERIFY(goOn->isVisible());
    QTest::keyClick(goOn, Qt::Key_Space);
    QTRY_VERIFY(stage.dialog() && stage.dialog()->isActiveWindow());
    QCOMPARE(stage.dialog()->findChild<QLineEdit *>(u"customerEditor.name"_s)->text(), u"Half typed"_s);
    stage.save();
    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    Customer after = whole();
    after.name = u"Half typed"_s;
    QCOMPARE(stage.customers.saved.constFirst(), after); // The same customer, not another one.
}

void TestCustomerEditor::leavingWithoutTypingSaysNothing()
{
    EditorStage stage(whole());

    stage.press(Qt::Key_Escape);

    QTRY_VERIFY(!stage.dialog());
    QVERIFY(!stage.window->toast()->isVisible());
    QVERIFY(stage.customers.saved.isEmpty());
}

void TestCustomerEditor::whatAnImportBroughtStaysAsItIs()
{
    Customer odd = whole();
    odd.language = u"pt-BR"_s; // No language of documents.
    odd.address.country = u"ZZ"_s;
    EditorStage stage(odd);
    QCOMPARE(stage.find<QComboBox>(u"customerEditor.language"_s)->currentText(), u"pt-BR"_s);

    stage.save();

    QTRY_COMPARE(stage.customers.saved.size(), qsizetype{1});
    QCOMPARE(stage.customers.saved.constFirst(), odd);
}

void TestCustomerEditor::aWindowClosesWithTheEditorOpen()
{
    auto stage = std::make_unique<EditorStage>(whole());
    stage->type(u"customerEditor.email"_s, u"half"_s);
    const QPointer<QDialog> dialog(stage->dialog());

    stage.reset(); // It does not stop at the address that is not well-formed.

    QVERIFY(!dialog);
}

void TestCustomerEditor::nothingIsCutInLongerLanguages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("mirrored");
    for (const bool mirrored : {false, true})
        for (const char *page : {"facts", "invoices", "crm", "editor", "merge"})
            QTest::addRow("%s, %s", page, mirrored ? "right to left" : "left to right")
                << QString::fromLatin1(page) << mirrored;
}

void TestCustomerEditor::nothingIsCutInLongerLanguages()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("sizes are those of the offscreen screen");
    QFETCH(const QString, page);
    QFETCH(const bool, mirrored);
    const RightToLeft direction(mirrored);
    const LongWords words;
    Customer other = whole();
    other.id = CustomerId(u"c-2"_s);
    CustomerStage stage({rowWith(whole()), rowWith(other)});
    stage.choose(whole().name);
    const Commands &commands = *stage.window->commands();
    if (page == "editor"_L1 || page == "merge"_L1) {
        (page == "editor"_L1 ? commands.changeCustomer : commands.mergeCustomer)->trigger();
        QTRY_VERIFY(stage.dialog());
    } else {
        stage.window->findChild<CustomersPage *>()->openTab(page);
    }
    QTest::qWait(150); // what was asked for meanwhile has been laid out

    const QStringList cut = cutOff(*stage.window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY(stage.window->width() <= 1280);
}
