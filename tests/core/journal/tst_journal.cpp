#include "tests/core/journal/tst_journal.h"

#include "core/base/Json.h"
#include "core/journal/Postings.h"
#include "core/journal/Replay.h"
#include "core/journal/Verify.h"
#include "core/store/EntryTable.h"
#include "core/store/InvoiceTable.h"
#include "tests/core/journal/TestBook.h"
#include "tests/core/journal/sampleEntries.h"

#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestJournal::hashesAreTheSameForEver()
{
    TestBook book;
    const auto entries = book.append({{.id = EntryId(u"00000000-0000-7000-8000-000000000001"_s),
        .body = CompanyProfileSet{{.name = u"Brightwater GmbH"_s, .zone = u"Europe/Berlin"_s}}}});
    QVERIFY(entries);

    const auto stored = EntryTable(book.database).byId(entries->first().id);

    // Golden: what is hashed may never change, or every book in the world would seem forged.
    QCOMPARE(
        stored->body, QByteArray(R"({"currency":"EUR","name":"Brightwater GmbH","zone":"Europe/Berlin"})"));
    QCOMPARE(stored->prevHash, QByteArray(32, '\0'));
    QCOMPARE(
        stored->hash.toHex(), QByteArray("b18aa7f85ddb4e05af4839a468572c79fda4a26d78fd87f58bffaad45d5352d7"));
}

void TestJournal::everyKindSurvivesStoring_data()
{
    QTest::addColumn<int>("index");

    std::set<size_t> kinds;
    const QList<NewEntry> samples = sampleEntries();
    for (int i = 0; i < samples.size(); ++i) {
        kinds.insert(samples.at(i).body.index());
        QTest::addRow("%02d %s", i, qPrintable(encodeBody(samples.at(i).body).kind)) << i;
    }
    QCOMPARE(kinds.size(), std::variant_size_v<AnyBody>);
}

void TestJournal::everyKindSurvivesStoring()
{
    QFETCH(const int, index);
    const EntryBody body = sampleEntries().at(index).body;

    const EncodedBody encoded = encodeBody(body);
    const auto plain = parseJsonObject(canonicalJson(encoded.plain));
    const auto personal = parseJsonObject(canonicalJson(encoded.personal));
    const auto decoded = decodeBody(encoded.kind, *plain, *personal);

    QVERIFY(decoded);
    QCOMPARE(decoded->index(), body.index());
    const EncodedBody again = encodeBody(*decoded);
    QCOMPARE(again.plain, encoded.plain);
    QCOMPARE(again.personal, encoded.personal);
    QCOMPARE(again.subject, encoded.subject);
}

void TestJournal::bodiesAreWrittenTheSameForEver()
{
    // Kind, subject, body and what stands beside it, one line a sample. Lines may be added, never changed:
    // books hold such bodies, and their hashes.
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/core/journal/goldenBodies.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> golden = file.readAll().trimmed().split('\n');

    QList<QByteArray> written;
    for (const NewEntry &entry : sampleEntries()) {
        const EncodedBody encoded = encodeBody(entry.body);
        written.append(encoded.kind.toUtf8() + ' ' + encoded.subject.toUtf8() + ' '
            + canonicalJson(encoded.plain)
            + (encoded.personal.isEmpty() ? QByteArray() : ' ' + canonicalJson(encoded.personal)));
        if (written.last() != golden.value(written.size() - 1))
            qInfo("differs: %s", written.last().constData());
    }

    QCOMPARE(written, golden);
}

void TestJournal::aChargeOfAnOlderProgramReadsAsItWas()
{
    // As it was written before a charge had a reason and a text on the statement.
    const QByteArray old
        = R"({"amount":{"currency":"EUR","minor":1200},"connection":"stripe","customer":"c","invoice":"i",)"
          R"("method":"Visa","request_digest":"63"})";
    const auto plain = parseJsonObject(old);
    QVERIFY(plain);

    const auto decoded = decodeBody(u"ChargeRequested"_s, *plain, {});

    QVERIFY(decoded);
    const auto &body = std::get<ChargeRequested>(*decoded);
    QCOMPARE(body.statement, QString());
    QCOMPARE(body.reason, QString());
    QCOMPARE(canonicalJson(encodeBody(*decoded).plain), old);
}

void TestJournal::postingsOfEveryEntrySumToZero()
{
    for (const NewEntry &entry : sampleEntries()) {
        std::map<Currency, qint64> sums;
        for (const Posting &posting : postingsOf(Entry{.body = entry.body}))
            sums[posting.amount.currency()] += posting.amount.minor();

        for (const auto &[currency, sum] : sums)
            QCOMPARE(sum, 0);
    }
}

void TestJournal::replayGivesTheSameProjections()
{
    TestBook book;
    QVERIFY(book.append(sampleEntries()));
    const auto before = projectionDigests(book.database);

    QVERIFY(rebuildProjections(book.database));

    QCOMPARE(*projectionDigests(book.database), *before);
    const auto verdict = verifyLedger(book.database, book.scratch());
    QVERIFY(verdict);
    QCOMPARE(verdict->problems, QStringList());
    QCOMPARE(verdict->entries, sampleEntries().size());
}

void TestJournal::everyTableIsKnownAndWhatIsDerivedIsCompared()
{
    const QStringList journal{u"entry"_s, u"personal"_s, u"sealed"_s};
    // No facts of the book, or of another's: a rebuild leaves them alone, so there is nothing to compare.
    const QStringList notFolded{u"draft"_s, u"deleted_draft"_s, u"schedule"_s,
        u"scheduled_draft"_s, // no facts yet
        u"setting"_s, u"bank_account"_s, u"bank_profile"_s, u"bank_rule"_s, // what the user set
        u"bank_line"_s, u"bank_key"_s, u"bank_told"_s,
        u"bank_search"_s, // the bank's, which statements tell again
        u"cursor"_s, u"card_page"_s, u"link_capture"_s, u"outbox_attempt"_s, // work in between
        u"crypto_key"_s, u"secret_overflow"_s, // what opens the rest
        // The mirror of a CRM, whose truth is there, and what was agreed with it.
        u"crm_connection"_s, u"crm_cursor"_s, u"crm_run"_s, u"crm_record"_s, u"crm_shape"_s,
        u"crm_contact_name"_s, u"crm_owner"_s, u"crm_alias"_s, u"crm_link"_s, u"crm_interaction"_s,
        u"crm_interaction_link"_s, u"crm_mapping"_s, u"crm_schema"_s, u"crm_base"_s, u"crm_conflict"_s,
        u"crm_milestone"_s, u"crm_creation"_s};
    TestBook book;
    auto rows = book.database.query(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
                                    "type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'"_s);
    QVERIFY(rows);

    QStringList derived;
    while (rows->next())
        if (const QString name = rows->value(0).toString();
            !journal.contains(name) && !notFolded.contains(name))
            derived.append(name);

    QStringList compared = projectionDigests(book.database)->keys();
    derived.sort();
    compared.sort();
    QCOMPARE(derived, compared);
}

void TestJournal::noticesAChangedEntry_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("problem");

    QTest::newRow("a body") << u"UPDATE entry SET body = replace(body, '1000', '1001') WHERE seq = 3"_s
                            << u"chain:3"_s;
    QTest::newRow("the actor") << u"UPDATE entry SET actor = 'person:x' WHERE seq = 5"_s << u"chain:5"_s;
    QTest::newRow("a hash") << u"UPDATE entry SET hash = zeroblob(32) WHERE seq = 2"_s << u"chain:3"_s;
    QTest::newRow("a person") << u"UPDATE personal SET json = replace(json, 'Adler', 'Geier')"_s
                              << u"personal:3"_s;
    QTest::newRow("a posting")
        << u"UPDATE posting SET amount_minor = amount_minor + 1 WHERE entry_seq = 3 AND line = 0"_s
        << u"postings:3"_s;
    QTest::newRow("a projection") << u"UPDATE invoice SET due_on = '2030-01-01'"_s << u"projection:invoice"_s;
    QTest::newRow("what finds invoices")
        << u"INSERT INTO invoice_search (rowid, text) VALUES (77, 'inv-77')"_s
        << u"projection:invoice_search"_s;
    QTest::newRow("that nothing finds them")
        << u"INSERT INTO invoice_search (invoice_search) VALUES ('delete-all')"_s
        << u"projection:invoice_search"_s;
}

void TestJournal::noticesAChangedEntry()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, problem);
    TestBook book;
    QVERIFY(book.append(sampleEntries()));
    QVERIFY(book.database.execute(u"DROP TRIGGER entry_is_never_changed"_s));
    QVERIFY(book.database.execute(sql));

    const auto verdict = verifyLedger(book.database, book.scratch());

    QVERIFY(verdict);
    QVERIFY2(verdict->problems.contains(problem), qPrintable(verdict->problems.join(u' ')));
}

void TestJournal::refusesToChangeOrDeleteEntries()
{
    TestBook book;
    QVERIFY(book.append(sampleEntries()));

    QVERIFY(!book.database.execute(u"UPDATE entry SET actor = 'x'"_s));
    QVERIFY(!book.database.execute(u"DELETE FROM entry"_s));
}

void TestJournal::aFailedCommandLeavesNothing()
{
    TestBook book;
    QList<NewEntry> entries = sampleEntries().mid(0, 3);
    entries.append({.body = PaymentAllocated{.payment = PaymentId(u"nobody"_s),
                        .invoice = InvoiceId(u"nothing"_s),
                        .amount = Money(1, Currency::of("EUR")),
                        .customer = {}}});

    QVERIFY(!book.append(entries));

    QCOMPARE(EntryTable(book.database).head()->seq, 0);
    QCOMPARE(book.commits, 0);
}

void TestJournal::theSameExternalKeyIsRefused()
{
    TestBook book;
    QVERIFY(book.append(sampleEntries()));
    NewEntry payment = sampleEntries().at(15);
    QVERIFY(!payment.externalKey.isEmpty());
    payment.id = {};

    QVERIFY(!book.append({payment}));

    QVERIFY(*EntryTable(book.database).hasExternalKey(payment.externalKey));
}

void TestJournal::sealedPartsOpenOnlyWithTheirEntry()
{
    TestBook book;
    QVERIFY(book.append(sampleEntries()));
    const EntryId link = sampleEntries().at(4).id;

    QCOMPARE(*book.journal.openSealed(link, u"request"_s), QByteArray("POST /v1/payment_links"));
    QCOMPARE(book.journal.openSealed(link, u"url"_s).error().rule, u"journal.no_such_part"_s);
    QVERIFY(book.database.execute(u"UPDATE sealed SET name = 'url' WHERE name = 'request'"_s));
    QCOMPARE(book.journal.openSealed(link, u"url"_s).error().rule, u"vault.damaged"_s);
    book.book.vault = nullptr;
    QCOMPARE(book.journal.openSealed(link, u"url"_s).error().rule, u"vault.key_missing"_s);
}

void TestJournal::personalDataStandBesideTheBody()
{
    TestBook book;
    QVERIFY(book.append(sampleEntries()));

    auto bodies = book.database.query(u"SELECT group_concat(body) FROM entry"_s);
    QVERIFY(bodies->next());

    for (const QString &person : {u"Adler"_s, u"ap@"_s, u"Çınar"_s, u"DE123456789"_s, u"Guten Tag"_s,
             u"Katrin"_s, u"Mara Yıldız"_s, u"Cinar"_s})
        QVERIFY2(!bodies->value(0).toString().contains(person), qPrintable(person));
}
