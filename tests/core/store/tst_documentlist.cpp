#include "tests/core/store/tst_documentlist.h"

#include "core/journal/Replay.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "tests/core/billing/BillingBook.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Query = InvoiceQuery;
const Currency eur = Currency::of("EUR");

//! Seven documents in every state, named for what they are.
class ListBook : public BillingBook
{
public:
    ListBook()
    {
        const Customer strasse = addCustomer(u"Straße & Søn"_s, u"a@strasse.example"_s);
        const Customer zurich = addCustomer(u"Zürich AG"_s, u"a@zurich.example"_s);
        const auto add
            = [&](const QString &name, const DraftShape &shape) { ids.insert(name, addIssued(shape)); };
        add(u"overdue"_s,
            {.price = 1'249'970'000, .rate = 0, .issuedOn = QDate(2026, 1, 10), .dueOn = QDate(2026, 1, 24)});
        add(u"paid"_s, {.issuedOn = QDate(2026, 1, 11), .customer = strasse.id});
        add(u"part"_s,
            {.price = 200'000'000,
                .issuedOn = QDate(2026, 3, 1),
                .dueOn = QDate(2026, 3, 15),
                .customer = zurich.id});
        add(u"yen"_s,
            {.currency = Currency::of("JPY"),
                .price = 5'000'000'000,
                .rate = 0,
                .issuedOn = QDate(2026, 3, 2),
                .dueOn = QDate(2026, 4, 30),
                .customer = strasse.id});
        add(u"terms"_s, {.issuedOn = QDate(2026, 3, 3), .terms = u"On receipt"_s});
        add(u"credit"_s, {.type = DocumentType::CreditNote, .issuedOn = QDate(2026, 3, 4)});
        ids.insert(
            u"draft"_s, addDraft({.price = 10'000'000, .sourceNumber = u"RE_100%"_s, .customer = zurich.id}));
        pay(u"paid"_s, 11'900);
        pay(u"part"_s, 3'800);
    }

    QMap<QString, InvoiceId> ids;
    DocumentList list{database};

    QStringList names(const Query &query)
    {
        QStringList found;
        for (const InvoiceRow &row : must(list.rows(must(list.order(query)))))
            found.append(ids.key(row.id));
        return found;
    }

private:
    void pay(const QString &name, qint64 minor)
    {
        const PaymentId payment(u"payment of "_s + name);
        const Money amount(minor, eur);
        must(append({{.body = PaymentReceived{.payment = payment, .amount = amount, .connection = u"bank"_s}},
            {.body = PaymentAllocated{.payment = payment,
                 .invoice = ids[name],
                 .amount = amount,
                 .customer = invoice(ids[name]).customer}}}));
    }
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void TestDocumentList::sortsByEveryColumnBothWays_data()
{
    QTest::addColumn<Query::Sort>("sort");
    QTest::addColumn<QStringList>("rising");
    QTest::addColumn<int>("without"); // How many at the end have no such thing, both ways.

    using Sort = Query::Sort;
    QTest::newRow("number") << Sort::Number
                            << QStringList{u"credit"_s, u"overdue"_s, u"paid"_s, u"part"_s, u"yen"_s,
                                   u"terms"_s, u"draft"_s}
                            << 1;
    QTest::newRow("issued") << Sort::Issued
                            << QStringList{u"overdue"_s, u"paid"_s, u"part"_s, u"yen"_s, u"terms"_s,
                                   u"credit"_s, u"draft"_s}
                            << 1;
    QTest::newRow("due") << Sort::Due
                         << QStringList{u"overdue"_s, u"paid"_s, u"part"_s, u"yen"_s, u"draft"_s, u"credit"_s,
                                u"terms"_s}
                         << 3;
    QTest::newRow("total") << Sort::Total
                           << QStringList{u"draft"_s, u"yen"_s, u"credit"_s, u"paid"_s, u"terms"_s, u"part"_s,
                                  u"overdue"_s}
                           << 0;
    QTest::newRow("customer") << Sort::Customer
                              << QStringList{u"credit"_s, u"overdue"_s, u"terms"_s, u"paid"_s, u"yen"_s,
                                     u"draft"_s, u"part"_s}
                              << 0;
}

void TestDocumentList::sortsByEveryColumnBothWays()
{
    QFETCH(const Query::Sort, sort);
    QFETCH(const QStringList, rising);
    QFETCH(const int, without);
    ListBook book;

    QCOMPARE(book.names({.sort = sort, .today = book.today()}), rising);

    QStringList with = rising.mid(0, rising.size() - without);
    QStringList rest = rising.mid(with.size());
    std::ranges::reverse(with);
    std::ranges::reverse(rest);
    QCOMPARE(book.names({.sort = sort, .descending = true, .today = book.today()}), with + rest);
}

void TestDocumentList::showsOnlyTheChosenState_data()
{
    QTest::addColumn<Query::Status>("status");
    QTest::addColumn<QStringList>("names");

    using Status = Query::Status;
    QTest::newRow("all") << Status::All
                         << QStringList{u"credit"_s, u"draft"_s, u"overdue"_s, u"paid"_s, u"part"_s,
                                u"terms"_s, u"yen"_s};
    QTest::newRow("open") << Status::Open << QStringList{u"overdue"_s, u"part"_s, u"terms"_s, u"yen"_s};
    QTest::newRow("overdue; due today is not") << Status::Overdue << QStringList{u"overdue"_s};
    QTest::newRow("drafts") << Status::Draft << QStringList{u"draft"_s};
    QTest::newRow("partly paid") << Status::PartlyPaid << QStringList{u"part"_s};
    QTest::newRow("paid") << Status::Paid << QStringList{u"paid"_s};
    QTest::newRow("void") << Status::Void << QStringList();
    QTest::newRow("disputed") << Status::Disputed << QStringList();
}

void TestDocumentList::showsOnlyTheChosenState()
{
    QFETCH(const Query::Status, status);
    QFETCH(const QStringList, names);
    ListBook book;

    QCOMPARE(sorted(book.names({.status = status, .today = book.today()})), names);

    const InvoiceCounts counts = must(book.list.counts(book.today()));
    QCOMPARE(counts, (InvoiceCounts{.all = 7, .open = 4, .overdue = 1, .draft = 1, .paid = 1}));
}

void TestDocumentList::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("a number") << u"INV-2026-000001"_s << QStringList{u"overdue"_s};
    QTest::newRow("part of a number, small") << u"cn-2026"_s << QStringList{u"credit"_s};
    QTest::newRow("a name without its accents")
        << u"cinar yapi"_s << QStringList{u"credit"_s, u"overdue"_s, u"terms"_s};
    QTest::newRow("a name with its accents")
        << u"ÇINAR"_s << QStringList{u"credit"_s, u"overdue"_s, u"terms"_s};
    QTest::newRow("a name with sharp s as ss") << u"strasse"_s << QStringList{u"paid"_s, u"yen"_s};
    QTest::newRow("a name with o for ø") << u"son"_s << QStringList{u"paid"_s, u"yen"_s};
    QTest::newRow("u for ü") << u" zurich "_s << QStringList{u"draft"_s, u"part"_s};
    QTest::newRow("an amount with a comma") << u"1249,97"_s << QStringList{u"overdue"_s};
    QTest::newRow("an amount with a point") << u"1249.97"_s << QStringList{u"overdue"_s};
    QTest::newRow("an amount with grouping") << u"1.249,97"_s << QStringList{u"overdue"_s};
    QTest::newRow("what is still open") << u"200,00"_s << QStringList{u"part"_s};
    QTest::newRow("yen") << u"5000"_s << QStringList{u"yen"_s};
    QTest::newRow("a foreign number") << u"re_100"_s << QStringList{u"draft"_s};
    QTest::newRow("a percent sign is itself") << u"%"_s << QStringList{u"draft"_s};
    QTest::newRow("an underscore is itself") << u"RE_"_s << QStringList{u"draft"_s};
    QTest::newRow("a backslash is itself") << u"\\"_s << QStringList();
    QTest::newRow("a quote is itself") << u"' OR 1=1 --"_s << QStringList();
    QTest::newRow("nobody") << u"nobody"_s << QStringList();
    QTest::newRow("spaces take all") << u"  "_s
                                     << QStringList{u"credit"_s, u"draft"_s, u"overdue"_s, u"paid"_s,
                                            u"part"_s, u"terms"_s, u"yen"_s};
}

void TestDocumentList::findsText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, names);
    ListBook book;

    QCOMPARE(sorted(book.names({.text = text, .today = book.today()})), names);
}

void TestDocumentList::findsTheSameHoweverMuchFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("found");

    QTest::newRow("many customers, many invoices") << u"common"_s << qsizetype{600 * 10};
    QTest::newRow("one customer, many invoices") << u"prolific"_s << qsizetype{5'200};
    QTest::newRow("few customers, few invoices")
        << u"common 59"_s << qsizetype{11 * 10}; // 59 and 590 to 599.
    QTest::newRow("no customer, many invoices") << u"inv-2026"_s << qsizetype{600 * 10 + 5'200};
    QTest::newRow("a customer and numbers")
        << u"0000599"_s << qsizetype{10}; // One of the ten has the number.
    QTest::newRow("nothing") << u"nobody"_s << qsizetype{0};
}

void TestDocumentList::findsTheSameHoweverMuchFits()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, found);
    TestBook book;
    const auto add = [&book](const QString &id, const QString &name) {
        return must(book.append({{.body = CustomerSaved{{.id = CustomerId(id), .name = name}}}}));
    };
    const auto entry = add(u"prolific"_s, u"Prolific"_s).first().id;
    add(u"c599"_s, u"Common 599, file 0000599"_s);
    for (int i = 0; i < 600; ++i)
        if (i != 599)
            add(u"c%1"_s.arg(i), u"Common %1"_s.arg(i));
    must(book.database.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 11199) "
        "INSERT INTO invoice (id, number, type, customer_id, currency, issued_on, due_on, total_minor, "
        "source_number, entry_id) SELECT 'i' || i, printf('INV-2026-%07d', i), 380, "
        "CASE WHEN i < 6000 THEN 'c' || (i % 600) ELSE 'prolific' END, 'EUR', '2026-01-01', "
        "date('2026-01-01', (i * 7 % 365) || ' days'), 100, '', :entry FROM n"_s,
        {{":entry"_L1, entry.text()}}));
    must(book.database.execute(
        u"INSERT INTO invoice_search (rowid, text) SELECT key, lower(number) FROM invoice"_s));
    DocumentList list(book.database);
    const Query query{.text = text, .sort = Query::Sort::Due, .today = QDate(2026, 6, 1)};

    const QList<qint64> all = must(list.order(query));

    QCOMPARE(all.size(), found);
    QCOMPARE(must(list.order(query, 101)), all.mid(0, 101));
    const QList<InvoiceRow> rows = must(list.rows(all.mid(0, 101)));
    QVERIFY(std::ranges::is_sorted(rows, {}, &InvoiceRow::dueOn));
}

void TestDocumentList::noTextBreaksTheSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("finds");
    const QChar nul(u'\0');
    QTest::newRow("a quotation mark") << u"\""_s << false;
    QTest::newRow("one in a number") << u"INV\"2026"_s << false;
    QTest::newRow("an odd number of them") << u"\"\"\"INV\"\""_s << false;
    QTest::newRow("words of the index's own language") << u"INV AND NOT 2026"_s << false;
    QTest::newRow("its columns") << u"text : INV"_s << false;
    QTest::newRow("its signs") << u"^INV* + (NEAR(a b, 2))"_s << false;
    QTest::newRow("a NUL at the end") << u"INV-2026"_s + nul << true;
    QTest::newRow("a NUL within") << u"INV-"_s + nul + u"2026"_s << true;
    QTest::newRow("only NULs") << QString(3, nul) << true; // No text at all.
    QTest::newRow("half a letter at the end") << u"INV-2026"_s + QChar(char16_t{0xD800}) << true;
    QTest::newRow("half a letter at the start") << QChar(char16_t{0xDFFF}) + u"INV-2026"_s << true;
    QTest::newRow("signs of LIKE") << u"%_\\"_s << false;
    QTest::newRow("a line break") << u"INV\n2026"_s << false;
    QTest::newRow("marks of another direction") << u"\u202EINV-2026\u202C"_s << false;
    QTest::newRow("very much") << QString(100'000, u'9') << false;
}

void TestDocumentList::noTextBreaksTheSearch()
{
    QFETCH(const QString, text);
    QFETCH(const bool, finds);
    ListBook book;

    const Result<QList<qint64>> found = book.list.order({.text = text, .today = QDate(2026, 3, 20)});

    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(!found->isEmpty(), finds);
}

void TestDocumentList::fieldsNarrowTheList_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("issued from a day on")
        << Query{.fields = {.from = QDate(2026, 3, 3)}} << QStringList{u"credit"_s, u"terms"_s};
    QTest::newRow("issued until a day")
        << Query{.fields = {.through = QDate(2026, 1, 10)}} << QStringList{u"overdue"_s};
    QTest::newRow("a currency") << Query{.fields = {.currency = u"JPY"_s}} << QStringList{u"yen"_s};
    QTest::newRow("amounts of a currency")
        << Query{.fields = {.currency = u"EUR"_s, .least = 20'000, .most = 130'000}}
        << QStringList{u"overdue"_s, u"part"_s};
    QTest::newRow("due within days") << Query{.dueFrom = QDate(2026, 3, 15), .dueThrough = QDate(2026, 3, 21)}
                                     << QStringList{u"part"_s};
    QTest::newRow("with a text") << Query{.text = u"zurich"_s, .fields = {.from = QDate(2026, 3, 1)}}
                                 << QStringList{u"part"_s};
}

void TestDocumentList::fieldsNarrowTheList()
{
    QFETCH(Query, query);
    QFETCH(const QStringList, names);
    ListBook book;
    query.today = book.today();

    QCOMPARE(sorted(book.names(query)), names);
}

void TestDocumentList::numbersAreFoundAfterARebuildToo()
{
    ListBook book;
    must(rebuildProjections(book.database));

    QCOMPARE(book.names({.text = u"000001"_s, .today = book.today()}).size(), qsizetype{2}); // And a credit.
    QCOMPARE(book.names({.text = u"inv-2026-000001"_s, .today = book.today()}), QStringList{u"overdue"_s});
}

void TestDocumentList::rowsTellWhatOnlySomeAskFor()
{
    ListBook book;

    const InvoiceRow part = must(book.list.row(book.ids[u"part"_s]));
    const InvoiceRow draft = must(book.list.row(book.ids[u"draft"_s]));

    QVERIFY(part.extras && draft.extras);
    QCOMPARE(part.extras->net, Money(20'000, eur));
    QCOMPARE(part.extras->tax, Money(3'800, eur));
    QCOMPARE(part.extras->paid, Money(3'800, eur));
    QCOMPARE(part.extras->credited, Money(0, eur));
    QCOMPARE(part.extras->series, u"INV"_s);
    QCOMPARE(part.extras->createdBy, u"person:mara"_s);
    QCOMPARE(draft.extras->reference, u"RE_100%"_s);
    QCOMPARE(draft.extras->createdBy, QString());
}

void TestDocumentList::rowsTellOfTheCustomerAndTheProvider()
{
    ListBook book;
    const ConnectionId hubspot(u"hubspot"_s);
    Customer known = must(CustomerTable(book.database).byId(book.invoice(book.ids[u"paid"_s]).customer));
    known.number = u"10077"_s;
    must(book.append({{.body = CustomerSaved{known}}}));
    must(CrmLinkTable(book.database).link(known.id, hubspot, ContactRow::Kind::Company, u"77"_s));
    const PaymentId card(u"by card"_s);
    must(book.append(
        {{.body = PaymentReceived{.payment = card, .amount = Money(1'000, eur), .connection = u"stripe"_s}},
            {.body = PaymentAllocated{.payment = card,
                 .invoice = book.ids[u"part"_s],
                 .amount = Money(1'000, eur),
                 .customer = book.invoice(book.ids[u"part"_s]).customer}}}));

    const InvoiceExtras paid = *must(book.list.row(book.ids[u"paid"_s])).extras;
    const InvoiceExtras part = *must(book.list.row(book.ids[u"part"_s])).extras;

    QCOMPARE(paid.customerNumber, u"10077"_s);
    QCOMPARE(paid.gateways, QStringList()); // By transfer.
    QCOMPARE(paid.crms, QStringList()); // The record was never read, so it may be gone.
    QCOMPARE(part.customerNumber, QString());
    QCOMPARE(part.gateways, QStringList{u"stripe"_s});

    must(CrmRecordTable(book.database, hubspot, ContactRow::Kind::Company)
             .put({.remoteId = u"77"_s}, CrmFields{.name = u"Straße & Søn"_s}));
    QCOMPARE(must(book.list.row(book.ids[u"paid"_s])).extras->crms, QStringList{u"hubspot"_s});
}

void TestDocumentList::sumsWhatIsOpenByCurrency()
{
    ListBook book;

    QCOMPARE(must(book.list.openSums({.status = Query::Status::Open, .today = book.today()})),
        (QList<Money>{Money(124'997 + 20'000 + 11'900, eur), Money(5'000, Currency::of("JPY"))}));
    QCOMPARE(must(book.list.openSums({.status = Query::Status::Overdue, .today = book.today()})),
        QList<Money>{Money(124'997, eur)});
    QCOMPARE(
        must(book.list.openSums({.status = Query::Status::Paid, .today = book.today()})), QList<Money>());
    QCOMPARE(must(book.list.openSums(
                 {.status = Query::Status::Open, .text = u"strasse"_s, .today = book.today()})),
        QList<Money>{Money(5'000, Currency::of("JPY"))});
}

void TestDocumentList::rowsComeInTheOrderAskedFor()
{
    ListBook book;
    QList<qint64> keys = must(book.list.order({.today = book.today()}));
    std::ranges::reverse(keys);
    keys.insert(2, 999'998); // Gone.

    const QList<InvoiceRow> rows = must(book.list.rows(keys));

    keys.removeAt(2);
    QCOMPARE(rows.size(), keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QCOMPARE(rows.at(i).key, keys.at(i));
        QCOMPARE(must(book.list.row(rows.at(i).id)), rows.at(i));
    }
}

void TestDocumentList::theFirstRowsAreTheBeginningOfAll()
{
    ListBook book;
    const Query query{.sort = Query::Sort::Total, .today = book.today()};

    QCOMPARE(must(book.list.order(query, 3)), must(book.list.order(query)).mid(0, 3));
    QCOMPARE(must(book.list.order(query, 0)), QList<qint64>());
}

void TestDocumentList::findsOneDocument_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("rule");

    QTest::newRow("by number") << u"INV-2026-000003"_s << u"part"_s << QString();
    QTest::newRow("a draft by its foreign number") << u"RE_100%"_s << u"draft"_s << QString();
    QTest::newRow("by id") << u"id of draft"_s << u"draft"_s << QString();
    QTest::newRow("no such number") << u"INV-2026-999999"_s << QString() << u"invoice.unknown"_s;
    QTest::newRow("nothing") << QString() << QString() << u"invoice.unknown"_s;
    QTest::newRow("two drafts with one foreign number") << u"R-1"_s << QString() << u"invoice.ambiguous"_s;
    QTest::newRow("a number that a draft had elsewhere")
        << u"INV-2026-000001"_s << QString() << u"invoice.ambiguous"_s;
}

void TestDocumentList::findsOneDocument()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, rule);
    ListBook book;
    for (const QString &number : {u"R-1"_s, u"R-1"_s, u"INV-2026-000001"_s, QString()})
        book.addDraft({.sourceNumber = number});

    const auto found = book.list.find(text == "id of draft"_L1 ? book.ids[u"draft"_s].text() : text);

    QCOMPARE(ruleOf(found), rule);
    if (rule.isEmpty())
        QCOMPARE(*found, book.ids[name]);
}

void TestDocumentList::staysQuickWithManyDocuments()
{
    const int count = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 1'000'000 : 20'000;
    TestBook book;
    const auto customer
        = book.append({{.body = CustomerSaved{{.id = CustomerId(u"c"_s), .name = u"Adler"_s}}}});
    QVERIFY(customer);
    // Straight into the projection: a million entries would take the time of the test.
    const auto fill = [&](int from, int to) {
        return book.database.execute(
            u"WITH RECURSIVE n(i) AS (SELECT :from + 1 UNION ALL SELECT i + 1 FROM n WHERE i < :to) "
            "INSERT INTO invoice (id, number, type, customer_id, currency, issued_on, due_on, total_minor, "
            "source_number, entry_id) SELECT 'i' || i, printf('INV-2026-%07d', i), 380, 'c', 'EUR', "
            "'2026-01-01', "
            "date('2026-01-01', (i * 7 % 365) || ' days'), i, '', :entry FROM n"_s,
            {{":from"_L1, from}, {":to"_L1, to}, {":entry"_L1, customer->first().id.text()}});
    };
    DocumentList list(book.database);
    const Query query{.today = QDate(2026, 6, 1)};
    // The quickest of several: other programs take their time from one run and not from another.
    const auto msOfPage = [&](const QList<qint64> &keys) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 7; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto rows = list.rows(keys.mid(keys.size() / 2, 100));
            best = std::min(best, timer.elapsed());
            if (!rows || rows->size() != 100)
                return std::numeric_limits<qint64>::max();
        }
        return best;
    };

    constexpr int few = 1'000;
    QVERIFY(fill(0, few));
    const qint64 fewMs = msOfPage(*list.order(query));
    QVERIFY(fill(few, count));
    QElapsedTimer timer;
    timer.start();
    const auto keys = list.order(query);
    const qint64 orderMs = timer.restart();
    const auto counts = list.counts(query.today);
    const qint64 countsMs = timer.restart();
    const qint64 manyMs = msOfPage(*keys);

    QCOMPARE(keys->size(), count);
    QCOMPARE(counts->all, count);
    qInfo("%d documents: order %lld ms, counts %lld ms, 100 rows %lld ms (of %d: %lld ms)", count, orderMs,
        countsMs, manyMs, few, fewMs);
    // A page costs what it shows, not what there is.
    QVERIFY2(manyMs <= fewMs * 3 + 10, qPrintable(u"%1 ms, of few %2 ms"_s.arg(manyMs).arg(fewMs)));
}
