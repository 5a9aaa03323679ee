#include "tests/core/service/tst_settingsservice.h"

#include "tests/core/billing/BookState.h"
#include "tests/core/service/ServiceBook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestSettingsService::keepsASetting_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("a secure address") << u"stripe.base_url"_s << u"https://stripe.example"_s;
    QTest::newRow("a stand-in on this computer") << u"stripe.base_url"_s << u"http://127.0.0.1:4299"_s;
    QTest::newRow("a stand-in by name") << u"hubspot.base_url"_s << u"http://localhost:4299"_s;
    QTest::newRow("a mail server") << u"smtp.url"_s << u"smtps://mail.example:465"_s;
    QTest::newRow("a mail server with STARTTLS") << u"smtp.url"_s << u"smtp://mail.example:587"_s;
    QTest::newRow("a number") << u"safety.hold_seconds"_s << u"0"_s;
    QTest::newRow("an amount to be typed") << u"safety.typed_above"_s << u"2000000000"_s;
    QTest::newRow("a word") << u"appearance.theme"_s << u"dark"_s;
    QTest::newRow("days as ISO has them") << u"ui.iso_dates"_s << u"on"_s;
    QTest::newRow("a tax number") << u"company.tax_number"_s << u"29/815/00001"_s;
    QTest::newRow("a bank's code") << u"company.bic"_s << u"COBADEFFXXX"_s;
    QTest::newRow("a bank") << u"company.bank_name"_s << u"Bank am Kai"_s;
    QTest::newRow("whose account") << u"company.account_holder"_s << u"Brightwater"_s;
    QTest::newRow("a tolerance") << u"company.shortfall_tolerance"_s << u"1000000"_s;
    QTest::newRow("a limit") << u"company.approval_limit"_s << u"100000000000000"_s;
    QTest::newRow("a fiscal year") << u"company.fiscal_year_start"_s << u"7"_s;
    QTest::newRow("a bank account of DATEV") << u"datev.account.bank"_s << u"1200"_s;
    QTest::newRow("a limit of nothing") << u"company.approval_limit"_s << u"0"_s;
}

void TestSettingsService::keepsASetting()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    ServiceBook book;
    const QString before = await(book.settings.all())->value(key);

    QCOMPARE(ruleOf(await(book.settings.set(key, value))), QString());
    QCOMPARE(await(book.settings.all())->value(key), value);

    QCOMPARE(ruleOf(await(book.settings.set(key, {}))), QString()); // Empty takes it away.
    QCOMPARE(await(book.settings.all())->value(key), before);
}

void TestSettingsService::refusesASetting_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");

    QTest::newRow("unknown") << u"stripe.colour"_s << u"blue"_s << u"setting.unknown"_s;
    QTest::newRow("empty name") << QString() << u"x"_s << u"setting.unknown"_s;
    QTest::newRow("the book's own id") << u"book.id"_s << u"x"_s << u"setting.unknown"_s;
    QTest::newRow("an unknown field of the company") << u"company.colour"_s << u"x"_s << u"setting.unknown"_s;
    QTest::newRow("plain http") << u"stripe.base_url"_s << u"http://stripe.example"_s
                                << u"setting.url_insecure"_s;
    QTest::newRow("plain http to a neighbour")
        << u"hubspot.base_url"_s << u"http://192.168.1.2"_s << u"setting.url_insecure"_s;
    QTest::newRow("a name that only looks like this computer")
        << u"stripe.base_url"_s << u"http://127.0.0.1.example"_s << u"setting.url_insecure"_s;
    QTest::newRow("http hidden behind a user")
        << u"stripe.base_url"_s << u"http://localhost@stripe.example"_s << u"setting.url_malformed"_s;
    QTest::newRow("a file") << u"stripe.base_url"_s << u"file:///etc/passwd"_s << u"setting.url_malformed"_s;
    QTest::newRow("another scheme") << u"stripe.base_url"_s << u"ftp://stripe.example"_s
                                    << u"setting.url_insecure"_s;
    QTest::newRow("a mail server over http")
        << u"smtp.url"_s << u"https://mail.example"_s << u"setting.url_insecure"_s;
    QTest::newRow("no address at all") << u"stripe.base_url"_s << u"stripe"_s << u"setting.url_malformed"_s;
    QTest::newRow("a negative number")
        << u"safety.hold_seconds"_s << u"-1"_s << u"setting.number_malformed"_s;
    QTest::newRow("a number in words")
        << u"safety.hold_seconds"_s << u"ten"_s << u"setting.number_malformed"_s;
    QTest::newRow("a currency of nowhere")
        << u"company.currency"_s << u"XXX"_s << u"setting.currency_unknown"_s;
    QTest::newRow("a tolerance with a fraction")
        << u"company.shortfall_tolerance"_s << u"1.5"_s << u"setting.number_malformed"_s;
    QTest::newRow("a tolerance with an exponent")
        << u"company.shortfall_tolerance"_s << u"1e3"_s << u"setting.number_malformed"_s;
    QTest::newRow("a negative tolerance")
        << u"company.shortfall_tolerance"_s << u"-1"_s << u"number.out_of_range"_s;
    QTest::newRow("a tolerance for everything")
        << u"company.shortfall_tolerance"_s << u"1000001"_s << u"number.out_of_range"_s;
    QTest::newRow("a fiscal year without a month")
        << u"company.fiscal_year_start"_s << u"0"_s << u"company.fiscal_year_start"_s;
    QTest::newRow("a thirteenth month")
        << u"company.fiscal_year_start"_s << u"13"_s << u"company.fiscal_year_start"_s;
    QTest::newRow("a month in words")
        << u"company.fiscal_year_start"_s << u"July"_s << u"company.fiscal_year_start"_s;
    QTest::newRow("an account of DATEV in words")
        << u"datev.account.bank"_s << u"bank"_s << u"datev.account"_s;
    QTest::newRow("a limit below never")
        << u"company.approval_limit"_s << u"-2"_s << u"number.out_of_range"_s;
    QTest::newRow("a limit beyond all money")
        << u"company.approval_limit"_s << u"100000000000001"_s << u"number.out_of_range"_s;
    QTest::newRow("a limit no integer holds")
        << u"company.approval_limit"_s << u"99999999999999999999"_s << u"setting.number_malformed"_s;
    QTest::newRow("a zone of nowhere") << u"company.zone"_s << u"Mars/Base"_s << u"company.zone_unknown"_s;
    QTest::newRow("no company name") << u"company.name"_s << u" "_s << u"company.name_missing"_s;
    QTest::newRow("a company's bad address")
        << u"company.email"_s << u"nobody"_s << u"company.email_malformed"_s;
}

void TestSettingsService::refusesASetting()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, rule);
    ServiceBook book;
    const auto before = *await(book.settings.all());

    const auto set = await(book.settings.set(key, value));

    QCOMPARE(ruleOf(set), rule);
    QCOMPARE(set.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(*await(book.settings.all()), before);
}

void TestSettingsService::whatIsNotSetHasItsDefault()
{
    ServiceBook book;

    const auto all = *await(book.settings.all());

    QCOMPARE(all.value(u"safety.hold_seconds"_s), u"10"_s);
    QCOMPARE(all.value(u"appearance.theme"_s), u"system"_s);
    QCOMPARE(all.value(u"stripe.base_url"_s), u"https://api.stripe.com"_s);
    QCOMPARE(all.value(u"company.name"_s), u"Brightwater GmbH"_s);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        QVERIFY2(!it.key().contains(u"key"), qPrintable(it.key()));
}

void TestSettingsService::theCompanyIsSetFieldByField()
{
    ServiceBook book;

    QVERIFY(await(book.settings.set(u"company.city"_s, u"Köln"_s)));
    QVERIFY(await(book.settings.set(u"company.currency"_s, u"CHF"_s)));
    QVERIFY(await(book.settings.set(u"company.zone"_s, u"Europe/Zurich"_s)));

    CompanyProfile expected = book.company;
    expected.address.city = u"Köln"_s;
    expected.currency = Currency::of("CHF");
    expected.zone = u"Europe/Zurich"_s;
    QCOMPARE(*await(book.settings.company()), std::optional(expected));
    QCOMPARE(book.entries().last().actor, u"cli:mara"_s);
}

void TestSettingsService::aFiscalYearTakesNoNumberBack()
{
    ServiceBook book;
    const QString key = u"company.fiscal_year_start"_s;
    const auto issueOn
        = [&](QDate day) { return book.invoice(book.addIssued({.issuedOn = day})).number.text(); };
    QCOMPARE(issueOn(QDate(2026, 3, 14)), u"INV-2026-000001"_s);

    // By a start in April that day would be in 2025, whose numbers are over.
    const auto refused = await(book.settings.set(key, u"4"_s));
    QCOMPARE(ruleOf(refused), u"company.fiscal_year_numbers"_s);
    QCOMPARE(refused.error().value, u"2026-03-14"_s);
    QCOMPARE(await(book.settings.all())->value(key), u"1"_s);

    QCOMPARE(ruleOf(await(book.settings.set(key, u"3"_s))), QString());
    QCOMPARE(issueOn(QDate(2026, 3, 15)), u"INV-2026-000002"_s); // The year goes on.
    book.clock.time = QDateTime(QDate(2027, 2, 1), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(issueOn(QDate(2027, 2, 1)), u"INV-2026-000003"_s); // In 2026 until the end of February.
    QCOMPARE(ruleOf(await(book.settings.set(key, u"1"_s))), QString());
    QCOMPARE(issueOn(QDate(2027, 2, 1)), u"INV-2027-000001"_s);
}

void TestSettingsService::theLogoIsASmallPng_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");

    const auto png = [](qsizetype size) {
        const QByteArray head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        const QByteArray tail("\0\0\0\0IEND\xae\x42\x60\x82", 12);
        return head + QByteArray(size - head.size() - tail.size(), '\0') + tail;
    };
    QTest::newRow("small") << png(100) << QString();
    QTest::newRow("the largest there may be") << png(256 * 1024) << QString();
    QTest::newRow("one byte more") << png(256 * 1024 + 1) << u"company.logo_too_large"_s;
    QTest::newRow("too many pixels") << png(100).replace(18, 2, "\x17\x71") << u"company.logo_too_large"_s;
    QTest::newRow("as many pixels as may be") << png(100).replace(18, 2, "\x17\x70") << QString();
    QTest::newRow("cut off") << png(100).chopped(1) << u"company.logo_not_png"_s;
    QTest::newRow("another picture") << QByteArray("GIF89a") << u"company.logo_not_png"_s;
    QTest::newRow("nothing") << QByteArray() << u"company.logo_not_png"_s;
}

void TestSettingsService::theLogoIsASmallPng()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, rule);
    ServiceBook book;
    const QString name = book.dir.filePath(u"logo.png"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    const auto set = await(book.settings.set(u"company.logo"_s, name));

    QCOMPARE(ruleOf(set), rule);
    QCOMPARE((*await(book.settings.company()))->logo, set ? bytes : QByteArray());
    QCOMPARE(ruleOf(await(book.settings.set(u"company.logo"_s, {}))), QString());
    QVERIFY((*await(book.settings.company()))->logo.isEmpty());
}

void TestSettingsService::refusesAKey_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("rule");

    QTest::newRow("an unknown connection")
        << u"brightpay"_s << u"api_key"_s << u"x"_s << u"connection.unknown"_s;
    QTest::newRow("an unknown field") << u"stripe"_s << u"pin"_s << u"x"_s << u"connection.no_such_field"_s;
    QTest::newRow("no key") << u"stripe"_s << u"api_key"_s << QString() << u"stripe.key_empty"_s;
    QTest::newRow("a key for browsers")
        << u"stripe"_s << u"api_key"_s << u"pk_test_0123456789abcdef"_s << u"stripe.key_publishable"_s;
    QTest::newRow("a webhook's secret")
        << u"stripe"_s << u"api_key"_s << u"whsec_0123456789abcdef"_s << u"stripe.key_webhook"_s;
}

void TestSettingsService::refusesAKey()
{
    QFETCH(const QString, connection);
    QFETCH(const QString, field);
    QFETCH(const QString, secret);
    QFETCH(const QString, rule);
    ServiceBook book;
    const auto before = book.secrets.secrets;

    const auto set
        = await(book.settings.setSecret(ConnectionId(connection), field, SecretText(secret.toLatin1())));

    QCOMPARE(ruleOf(set), rule);
    QVERIFY(secret.isEmpty() || !set.error().value.contains(secret));
    QCOMPARE(book.secrets.secrets, before);
}

void TestSettingsService::aSecretStaysOutOfTheBook()
{
    ServiceBook book;
    const QByteArray key = "sk_test_ThisIsVerySecret0123";

    QVERIFY(await(book.settings.setSecret(ConnectionId(u"stripe"_s), u"api_key"_s, SecretText(key))));

    QCOMPARE(book.secrets.secrets.value(u"stripe/api_key"_s), key);
    const GatewayFacts facts = *await(book.settings.gateway());
    QVERIFY(facts.configured);
    QVERIFY(!facts.live);
    QVERIFY(facts.keyHint.endsWith(u"0123"));
    QVERIFY(!facts.mailsLeave);
    QVERIFY(await(book.settings.set(u"smtp.url"_s, u"smtp://127.0.0.1:2500"_s)));
    QVERIFY((*await(book.settings.gateway())).mailsLeave);
    for (const QString &name : {u"book.sqlite"_s, u"book.sqlite-wal"_s}) {
        QFile file(book.dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("ThisIsVerySecret"));
    }
}

void TestSettingsService::namesWhatAConnectionLacks()
{
    ServiceBook book;
    book.secrets.secrets.remove(u"stripe/api_key"_s);

    const auto rows = *await(book.settings.connections());

    const auto stripe = std::ranges::find(rows, ConnectionId(u"stripe"_s), &ConnectionRow::id);
    QVERIFY(stripe != rows.end());
    QCOMPARE(stripe->kind, u"gateway"_s);
    QCOMPARE(stripe->missing, QStringList{u"api_key"_s});
    QVERIFY(!stripe->enabled);
    QVERIFY(!await(book.settings.gateway())->configured);
    QCOMPARE(ruleOf(await(book.settings.enable(ConnectionId(u"nobody"_s)))), u"connection.unknown"_s);
    QCOMPARE(ruleOf(await(book.settings.test(ConnectionId(u"stripe"_s)))), u"secret.missing"_s);
}

void TestSettingsService::asksTheProviderWhoWeAre_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a good key") << QByteArray("rk_test_0123456789abcdef") << QString();
    QTest::newRow("a wrong key") << QByteArray("rk_test_wrong") << u"stripe.key_refused"_s;
    QTest::newRow("an expired key") << QByteArray("rk_test_expired") << u"stripe.key_expired"_s;
}

void TestSettingsService::asksTheProviderWhoWeAre()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, rule);
    ServiceBook book;
    book.secrets.secrets.insert(u"stripe/api_key"_s, key);

    const auto tested = await(book.settings.test(ConnectionId(u"stripe"_s)));

    QCOMPARE(ruleOf(tested), rule);
    if (tested)
        QVERIFY(tested->account.startsWith(u"rk_test_"));
    else
        QCOMPARE(tested.error().kind, ErrorKind::Unauthorized);
}

void TestSettingsService::onlyAnOwnerChangesWhereMoneyGoes_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("rule");

    QTest::newRow("an owner") << u"cli:mara"_s << QString();
    QTest::newRow("an accountant") << u"person:ada"_s << u"role.not_allowed"_s;
    QTest::newRow("a viewer") << u"cli:vera"_s << u"role.not_allowed"_s;
    QTest::newRow("a stranger") << u"cli:eve"_s << u"role.not_listed"_s;
}

void TestSettingsService::onlyAnOwnerChangesWhereMoneyGoes()
{
    QFETCH(const QString, actor);
    QFETCH(const QString, rule);
    ServiceBook book;
    listStaff(book);
    Workshop workshop({.profile = book.dir.path(),
        .actor = actor,
        .clock = book.clock,
        .secrets = book.secrets,
        .transport = book.transport,
        .feed = book.feed});
    SettingsService settings(workshop);
    const auto before = must(await(book.settings.all()));
    const auto secretsBefore = book.secrets.secrets;
    const ConnectionId stripe(u"stripe"_s);

    const auto url = await(settings.set(u"stripe.base_url"_s, u"https://evil.example"_s));
    const auto name = await(settings.set(u"company.name"_s, u"Evil"_s));
    const auto on = await(settings.enable(stripe));
    const auto secret = await(settings.setSecret(
        stripe, u"api_key"_s, SecretText(QByteArrayLiteral("sk_test_ThisIsVerySecret0123"))));

    for (const auto &done : {url, name, on, secret})
        QCOMPARE(ruleOf(done), rule);
    QCOMPARE(must(await(book.settings.all())) == before, !rule.isEmpty());
    QCOMPARE(book.secrets.secrets == secretsBefore, !rule.isEmpty());
    // How the window looks is nobody else's matter.
    QCOMPARE(ruleOf(await(settings.set(u"appearance.theme"_s, u"dark"_s))), QString());
    QCOMPARE(ruleOf(await(settings.set(u"ui.iso_dates"_s, u"on"_s))), QString());
}

void TestSettingsService::saysThatSettingsChanged()
{
    ServiceBook book;
    QSignalSpy changed(&book.feed, &ChangeFeed::settingsChanged);
    QSignalSpy invoices(&book.feed, &ChangeFeed::invoicesChanged);

    QVERIFY(await(book.settings.set(u"appearance.theme"_s, u"dark"_s)));
    QVERIFY(!await(book.settings.set(u"nothing"_s, u"dark"_s)));

    QCOMPARE(changed.size(), 1);
    QCOMPARE(invoices.size(), 0);
}
