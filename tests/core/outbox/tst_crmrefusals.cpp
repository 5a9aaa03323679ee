#include "tests/core/outbox/tst_crmrefusals.h"

#include "tests/core/outbox/CrmPushBook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = CrmPushBook::Fault;

void TestCrmRefusals::invariant13_whicheverFieldsAreRefusedTheOthersArrive_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("careful"); //!< One record at a time, where the CRM knows a condition.
    QTest::addColumn<QString>("code"); //!< Empty: we see it before it is sent.
    const QString hubspot = u"hubspot"_s;
    const QString salesforce = u"salesforce"_s;
    for (const char *code :
        {"", "INVALID_EMAIL", "INVALID_OPTION", "CONFLICTING_UNIQUE_VALUE", "SOMETHING_NEW"})
        QTest::addRow("HubSpot %s", code) << hubspot << false << QString::fromLatin1(code);
    for (const char *code : {"", "STRING_TOO_LONG", "INVALID_EMAIL_ADDRESS", "FIELD_INTEGRITY_EXCEPTION",
             "FIELD_CUSTOM_VALIDATION_EXCEPTION", "INVALID_FIELD_FOR_INSERT_UPDATE", "DUPLICATE_VALUE",
             "SOMETHING_NEW"}) {
        QTest::addRow("Salesforce %s", code) << salesforce << false << QString::fromLatin1(code);
        QTest::addRow("Salesforce, one by one, %s", code) << salesforce << true << QString::fromLatin1(code);
    }
}

void TestCrmRefusals::invariant13_whicheverFieldsAreRefusedTheOthersArrive()
{
    QFETCH(const QString, service);
    QFETCH(const QString, code);
    QFETCH(const bool, careful);
    const auto kept = CrmPushBook::of(service);
    CrmPushBook &book = *kept;
    book.careful = careful;
    book.refuse(u"Atlantis"_s, code.isEmpty() ? u"NOT_REACHED"_s : code);
    const QString bad = code.isEmpty() ? QString(70'000, u'x') : u"Atlantis"_s;
    QStringList fields = book.fields();
    fields.sort();
    const unsigned subsets = 1U << fields.size();
    const auto isBad = [](unsigned subset, qsizetype field) { return (subset >> field & 1U) != 0; };
    QList<CustomerId> customers;
    QList<EntryId> wishes;
    for (unsigned subset = 0; subset < subsets; ++subset) { // All in one batch.
        customers.append(book.addLinked(u"Customer %1"_s.arg(subset)));
        QJsonObject values;
        for (qsizetype i = 0; i < fields.size(); ++i)
            values.insert(fields[i], isBad(subset, i) ? bad : u"Ulm"_s);
        wishes.append(book.wishAll(customers.last(), values));
    }

    book.run();

    for (unsigned subset = 0; subset < subsets; ++subset) {
        const CustomerId &customer = customers[subset];
        QStringList untaken;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE(book.there(customer, fields[i]) == u"Ulm"_s, !isBad(subset, i));
            QVERIFY(book.there(customer, fields[i]) != bad);
            if (isBad(subset, i))
                untaken.append(fields[i]);
        }
        QCOMPARE(book.untaken(customer), untaken);
        QCOMPARE(
            book.row(wishes[subset]).state, untaken.isEmpty() ? OutboxState::Done : OutboxState::Refused);
    }
    QStringList named; // In the journal each is named once, of the push it was refused of.
    for (const CrmPushRejected &rejected : book.all<CrmPushRejected>()) {
        QVERIFY(!rejected.rule.isEmpty());
        named.append(rejected.request.text() + rejected.field);
    }
    QCOMPARE(named.size(), qsizetype{subsets / 2} * fields.size());
    QCOMPARE(named.removeDuplicates(), 0);
    const qsizetype before = book.asked.size();
    book.wait(24h);
    book.run();
    QCOMPARE(book.asked.size(), before);
}

void TestCrmRefusals::aRefusedFieldIsParkedOnceHoweverTheLineBreaks_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("HubSpot") << u"hubspot"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s;
}

void TestCrmRefusals::aRefusedFieldIsParkedOnceHoweverTheLineBreaks()
{
    QFETCH(const QString, service);
    const int seeds = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 200 : 10;
    for (int seed = 1; seed <= seeds; ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        const auto kept = CrmPushBook::of(service);
        CrmPushBook &book = *kept;
        book.careful = seed % 2 == 0;
        book.refuse(u"Atlantis"_s, u"INVALID_EMAIL_ADDRESS"_s);
        const QString good = book.fields().at(0);
        const QString bad = book.fields().at(1);
        QList<CustomerId> customers;
        QList<EntryId> wishes;
        for (int i = 0; i < 4; ++i) {
            customers.append(book.addLinked(u"Customer %1"_s.arg(i)));
            wishes.append(book.wishAll(customers.last(), {{good, u"Ulm"_s}, {bad, u"Atlantis"_s}}));
        }
        book.fault = [&](const QString &) {
            const quint32 dice = random.bounded(4);
            return dice == 0 ? Fault::Unsent : dice == 1 ? Fault::Lost : Fault::None;
        };
        for (int round = 0; round < 6; ++round) {
            book.run();
            book.wait(5h);
        }
        book.fault = nullptr;
        for (int round = 0; round < 3; ++round) {
            book.run();
            book.wait(5h);
        }

        for (int i = 0; i < 4; ++i) {
            QCOMPARE(book.there(customers[i], good), u"Ulm"_s);
            QCOMPARE(book.there(customers[i], bad), QString());
            QCOMPARE(book.untaken(customers[i]), QStringList{bad});
            QVERIFY2(book.row(wishes[i]).state == OutboxState::Refused, qPrintable(u"seed %1"_s.arg(seed)));
        }
        QCOMPARE(book.all<CrmPushRejected>().size(), 4);
        const qsizetype before = book.asked.size();
        book.run();
        QCOMPARE(book.asked.size(), before);
    }
}
