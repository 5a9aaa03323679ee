#include "tests/core/billing/tst_customers.h"

#include "core/billing/SaveCustomer.h"
#include "core/billing/SetCompany.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCustomers::savesAndChangesACustomer()
{
    BillingBook book;

    const CustomerId id = must(saveCustomer(book.book,
        {.name = u"  Adler GmbH "_s, .email = u" ap@adler.example "_s, .vatId = u"de 123 456 789"_s}));
    Customer saved = must(CustomerTable(book.database).byId(id));
    QCOMPARE(saved.name, u"Adler GmbH"_s);
    QCOMPARE(saved.email, u"ap@adler.example"_s);
    QCOMPARE(saved.vatId, u"DE123456789"_s);

    saved.termDays = 30;
    QCOMPARE(must(saveCustomer(book.book, saved)), id);
    QCOMPARE(must(CustomerTable(book.database).byId(id)), saved);
}

void TestCustomers::refusesACustomer_data()
{
    QTest::addColumn<Customer>("customer");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    const auto row = [](const char *name, const Customer &customer, const QString &rule,
                         const QString &field) { QTest::newRow(name) << customer << rule << field; };
    row("no name", {.name = u""_s}, u"customer.name_missing"_s, u"name"_s);
    row("only spaces", {.name = u" \t "_s}, u"customer.name_missing"_s, u"name"_s);
    row("a name too long", {.name = QString(201, u'x')}, u"customer.name_too_long"_s, u"name"_s);
    for (const char *mail : {"nobody", "@x.example", "a@", "a@@b.example", "a b@c.example", "a@b..example",
             ".a@b.example", "a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example", "ä@b.example"})
        row(mail, {.name = u"A"_s, .email = QString::fromUtf8(mail)}, u"customer.email_malformed"_s,
            u"email"_s);
    row("negative terms", {.name = u"A"_s, .termDays = -1}, u"customer.term_days_range"_s, u"term_days"_s);
    row("terms beyond ten years", {.name = u"A"_s, .termDays = 3651}, u"customer.term_days_range"_s,
        u"term_days"_s);
    row("a VAT id of one letter", {.name = u"A"_s, .vatId = u"D"_s}, u"vat_id.characters"_s, u"vat_id"_s);
    row("a VAT id with a quote", {.name = u"A"_s, .vatId = u"DE'1"_s}, u"vat_id.characters"_s, u"vat_id"_s);
    row("a country in words", {.name = u"A"_s, .address = {.country = u"Germany"_s}},
        u"customer.country_malformed"_s, u"country"_s);
    row("a delivery country in words", {.name = u"A"_s, .delivery = {.country = u"Germany"_s}},
        u"customer.country_malformed"_s, u"country"_s);
    const QString control = u"customer.control_characters"_s;
    const QString nul = u"a"_s + QChar(0) + u"b"_s;
    row("a NUL in the name", {.name = nul}, control, u"name"_s);
    row("two lines in the name", {.name = u"x\ny"_s}, control, u"name"_s);
    row("a bell in the city", {.name = u"A"_s, .address = {.city = u"Ulm\a"_s}}, control, u"city"_s);
    row("a NUL in the street", {.name = u"A"_s, .address = {.street = nul}}, control, u"street"_s);
    row("a NUL in the delivery's region", {.name = u"A"_s, .delivery = {.region = nul}}, control,
        u"region"_s);
    row("an escape in the notes", {.name = u"A"_s, .notes = u"\u001b[31m"_s}, control, u"notes"_s);
    row("a NUL in a contact", {.name = u"A"_s, .contacts = {{.name = nul}}}, control, u"contacts"_s);
    const QString endless(70'000, u'x');
    const QString tooLong = u"customer.text_too_long"_s;
    row("an endless region", {.name = u"A"_s, .address = {.region = endless}}, tooLong, u"region"_s);
    row("an endless street", {.name = u"A"_s, .address = {.street = endless}}, tooLong, u"street"_s);
    row("an endless phone number", {.name = u"A"_s, .phone = endless}, tooLong, u"phone"_s);
    row("a post code of 51 letters", {.name = u"A"_s, .address = {.postCode = QString(51, u'x')}}, tooLong,
        u"post_code"_s);
    row("an endless role", {.name = u"A"_s, .contacts = {{.role = endless}}}, tooLong, u"contacts"_s);
    row("a country in small letters", {.name = u"A"_s, .address = {.country = u"de"_s}},
        u"customer.country_malformed"_s, u"country"_s);
}

void TestCustomers::refusesACustomer()
{
    QFETCH(const Customer, customer);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    BillingBook book;
    const qint64 before = book.entryCount();

    const auto saved = saveCustomer(book.book, customer);

    QCOMPARE(ruleOf(saved), rule);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(saved.error().field, field);
    QCOMPARE(book.entryCount(), before);
}

void TestCustomers::takesUnusualCustomers_data()
{
    QTest::addColumn<Customer>("customer");

    QTest::newRow("no address, no mail") << Customer{.name = u"A"_s};
    QTest::newRow("the longest name") << Customer{.name = QString(200, u'ş')};
    QTest::newRow("hostile text") << Customer{
        .name = u"<b>'; DROP TABLE entry;--"_s + QChar(0x202e) + u"x"_s};
    QTest::newRow("a street and notes of several lines") << Customer{
        .name = u"A"_s, .address = {.street = u"Gate 1\nFloor 2"_s}, .notes = u"First\n\tSecond"_s};
    QTest::newRow("texts as long as they may be") << Customer{.name = u"A"_s,
        .phone = QString(100, u'1'),
        .taxNumber = QString(100, u'2'),
        .address = {.street = QString(1000, u's'),
            .city = QString(200, u'c'),
            .postCode = QString(50, u'p'),
            .region = QString(200, u'r')},
        .notes = QString(100'000, u'n')};
    QTest::newRow("due at once") << Customer{.name = u"A"_s, .termDays = 0};
    QTest::newRow("due in ten years") << Customer{.name = u"A"_s, .termDays = 3650};
    QTest::newRow("a VAT id from Greece") << Customer{.name = u"A"_s, .vatId = u"EL123456789"_s};
    QTest::newRow("yen") << Customer{.name = u"株式会社"_s, .currency = Currency::of("JPY")};
    QTest::newRow("an international domain") << Customer{.name = u"A"_s, .email = u"a@çınar.example"_s};
}

void TestCustomers::takesUnusualCustomers()
{
    QFETCH(Customer, customer);
    BillingBook book;

    const auto saved = saveCustomer(book.book, customer);

    QCOMPARE(ruleOf(saved), QString());
    customer.id = *saved;
    QCOMPARE(must(CustomerTable(book.database).byId(*saved)), customer);
}

void TestCustomers::anUnknownCustomerCannotBeChanged()
{
    BillingBook book;

    const auto saved = saveCustomer(book.book, {.id = CustomerId(u"nobody"_s), .name = u"A"_s});

    QCOMPARE(ruleOf(saved), u"customer.unknown"_s);
    QCOMPARE(saved.error().kind, ErrorKind::NotFound);
}

void TestCustomers::anOwnersCustomersAreListedBeforeTheLimitCuts()
{
    BillingBook book;
    for (const auto &[name, owner] : QList<std::pair<QString, QString>>{
             {u"Abel"_s, u"otto"_s}, {u"Adler"_s, u"mara"_s}, {u"Zebra"_s, u"mara"_s}, {u"Bolt"_s, {}}})
        must(saveCustomer(book.book, {.name = name, .owner = owner}));
    const auto namesOf = [&](const QString &text, int limit, const QString &owner) {
        QStringList names;
        for (const Customer &customer : must(CustomerTable(book.database).list(text, limit, owner)))
            names.append(customer.name);
        return names;
    };

    QCOMPARE(namesOf({}, 1, u"mara"_s), QStringList{u"Adler"_s});
    QCOMPARE(namesOf({}, 9, u"mara"_s), (QStringList{u"Adler"_s, u"Zebra"_s}));
    QCOMPARE(namesOf(u"zeb"_s, 9, u"mara"_s), QStringList{u"Zebra"_s});
    QCOMPARE(namesOf({}, 9, u"mar"_s), QStringList());
    QCOMPARE(namesOf({}, 9, u"' OR 1 --"_s), QStringList());
    QCOMPARE(namesOf({}, 9, {}).size(), 5); // With the book's own customer.
}

void TestCustomers::refusesACompany_data()
{
    QTest::addColumn<CompanyProfile>("company");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    QTest::newRow("no name") << CompanyProfile{.name = u" "_s} << u"company.name_missing"_s
                             << u"company.name"_s;
    QTest::newRow("a bad address") << CompanyProfile{.name = u"A"_s, .email = u"a"_s}
                                   << u"company.email_malformed"_s << u"company.email"_s;
    QTest::newRow("no such zone") << CompanyProfile{.name = u"A"_s, .zone = u"Europe/Atlantis"_s}
                                  << u"company.zone_unknown"_s << u"company.zone"_s;
    QTest::newRow("a zone of one computer only") << CompanyProfile{.name = u"A"_s, .zone = u"localtime"_s}
                                                 << u"company.zone_unknown"_s << u"company.zone"_s;
    QTest::newRow("a logo that is no picture")
        << CompanyProfile{.name = u"A"_s, .logo = "<svg/>"} << u"company.logo_not_png"_s << u"company.logo"_s;
    QTest::newRow("no zone") << CompanyProfile{.name = u"A"_s, .zone = u""_s} << u"company.zone_unknown"_s
                             << u"company.zone"_s;
}

void TestCustomers::refusesACompany()
{
    QFETCH(const CompanyProfile, company);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    BillingBook book;

    const auto set
        = setCompany(book.book, [&](const CompanyProfile &) -> Result<CompanyProfile> { return company; });

    QCOMPARE(ruleOf(set), rule);
    QCOMPARE(set.error().field, field);
    QCOMPARE(must(CompanyTable(book.database).read()), std::optional(book.company));
}

void TestCustomers::takesEveryNameOfAZone_data()
{
    QTest::addColumn<QString>("zone");
    for (const QString &zone : {u"UTC"_s, u"Etc/UTC"_s, u"GMT"_s, u"Europe/Kyiv"_s, u"Europe/Kiev"_s,
             u"Asia/Calcutta"_s, u"US/Eastern"_s, u"Turkey"_s})
        QTest::newRow(qPrintable(zone)) << zone;
}

void TestCustomers::takesEveryNameOfAZone()
{
    QFETCH(const QString, zone);
    if (!QTimeZone(zone.toLatin1()).isValid())
        QSKIP("this computer does not know that name");
    BillingBook book;
    CompanyProfile company = book.company;
    company.zone = zone;

    must(setCompany(book.book, [&](const CompanyProfile &) -> Result<CompanyProfile> { return company; }));

    QVERIFY(must(CompanyTable(book.database).zone()).isValid());
}

void TestCustomers::sayingTheSameCompanyAgainIsNoEntry()
{
    BillingBook book;
    const qint64 before = book.entryCount();

    must(setCompany(
        book.book, [&](const CompanyProfile &) -> Result<CompanyProfile> { return book.company; }));

    QCOMPARE(book.entryCount(), before);
}
