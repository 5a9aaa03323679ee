#include "tests/core/billing/tst_issueinvoices.h"

#include "core/billing/IssueInvoices.h"
#include "core/billing/SaveCustomer.h"
#include "core/journal/Postings.h"
#include "core/store/DocumentList.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! "receivable 119.00" and so on, of everything an entry books.
QStringList linesOf(const QList<Entry> &entries)
{
    QStringList lines;
    for (const Entry &entry : entries)
        for (const Posting &posting : postingsOf(entry))
            lines.append(
                u"%1 %2 %3"_s.arg(posting.account, posting.amount.currency().text(), posting.amount.text()));
    return lines;
}

} // namespace

void TestIssueInvoices::numbersHaveNoGapsWhateverTheOrder_data()
{
    QTest::addColumn<int>("seed");

    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestIssueInvoices::numbersHaveNoGapsWhateverTheOrder()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    BillingBook book;

    // Days pass while drafts come and batches of them go; some batches are refused and must leave no trace.
    QList<InvoiceId> waiting;
    book.clock.time = QDateTime(QDate(2025, 12, 20), QTime(9, 0), QTimeZone::utc());
    for (int step = 0; step < 25; ++step) {
        book.clock.time = book.clock.time.addDays(below(3));
        for (int i = below(4); i > 0; --i)
            waiting.append(
                book.addDraft({.type = below(4) == 0 ? DocumentType::CreditNote : DocumentType::Invoice}));
        std::ranges::shuffle(waiting, random);
        QList<InvoiceId> batch = waiting.mid(0, below(4));
        if (below(4) == 0) {
            batch.append(book.addDraft({.issuedOn = book.today().addDays(1)}));
            QCOMPARE(ruleOf(book.issue(batch)), u"issue.date_in_future"_s);
        } else {
            must(book.issue(batch));
            waiting.remove(0, batch.size());
        }
    }

    std::map<std::pair<QString, int>, qint64> last;
    const auto next = [&](const InvoiceIssued &issued) {
        const qint64 sequence = ++last[{issued.series, issued.fiscalYear}];
        QCOMPARE(issued.sequence, sequence);
        QCOMPARE(issued.number.text(),
            u"%1-%2-%3"_s.arg(issued.series)
                .arg(issued.content.issuedOn.year())
                .arg(sequence, 6, 10, QChar(u'0')));
    };
    for (const InvoiceIssued &issued : book.all<InvoiceIssued>())
        next(issued);
    for (const CreditNoteIssued &issued : book.all<CreditNoteIssued>())
        next(issued.document);
    QVERIFY(last.size() >= 2);
}

void TestIssueInvoices::seriesCountEachForThemselves()
{
    BillingBook book;
    const InvoiceId invoice = book.addDraft();
    const InvoiceId credit = book.addDraft({.type = DocumentType::CreditNote});
    const InvoiceId corrected = book.addDraft({.type = DocumentType::CorrectedInvoice});
    const InvoiceId lastYear = book.addDraft({.issuedOn = QDate(2025, 12, 31)});

    const auto outcome = must(book.issue({invoice, credit, corrected, lastYear}));

    QCOMPARE(outcome.numbers,
        (QStringList{u"INV-2025-000001"_s, u"INV-2026-000001"_s, u"CN-2026-000001"_s, u"INV-2026-000002"_s}));
    QCOMPARE(outcome.ids, (QList<InvoiceId>{lastYear, invoice, credit, corrected}));
}

void TestIssueInvoices::olderDraftsAreIssuedFirst()
{
    BillingBook book;
    const InvoiceId later = book.addDraft({.issuedOn = QDate(2026, 3, 10)});
    const InvoiceId earlier = book.addDraft({.issuedOn = QDate(2026, 3, 2)});

    must(book.issue({later, earlier}));

    QCOMPARE(book.invoice(earlier).number.text(), u"INV-2026-000001"_s);
    QCOMPARE(book.invoice(later).number.text(), u"INV-2026-000002"_s);
}

void TestIssueInvoices::aNumberIsGivenOnce()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    const auto again = must(book.issue({id, id}));

    QCOMPARE(again.numbers, QStringList{u"INV-2026-000001"_s});
    QCOMPARE(again.ids, QList<InvoiceId>{id});
    QCOMPARE(book.entryCount(), before);

    const InvoiceId twice = book.addDraft();
    const auto named = book.issue({twice, twice});
    QCOMPARE(ruleOf(named), QString());
    QCOMPARE(book.all<InvoiceIssued>().size(), 2);
}

void TestIssueInvoices::refuses_data()
{
    QTest::addColumn<InvoiceContent>("content");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    InvoiceContent noLines = contentOf({});
    noLines.lines.clear();
    QTest::newRow("no lines") << noLines << u"issue.no_lines"_s << u"lines"_s;
    InvoiceContent wrongPayable = contentOf({});
    wrongPayable.totals.payable += 1;
    QTest::newRow("a wrong sum") << wrongPayable << u"issue.sums"_s << u"BT-115"_s;
    InvoiceContent wrongTax = contentOf({});
    wrongTax.taxes[0].taxMinor += 200;
    QTest::newRow("a wrong tax") << wrongTax << u"issue.sums"_s << u"BT-110"_s;
    InvoiceContent wrongLines = contentOf({});
    wrongLines.lines[0].netMinor += 1;
    QTest::newRow("lines that do not add up") << wrongLines << u"issue.sums"_s << u"BT-106"_s;
    QTest::newRow("more prepaid than due")
        << contentOf({.prepaid = 20'000}) << u"issue.negative_payable"_s << u"total"_s;
    QTest::newRow("due before issue")
        << contentOf({.issuedOn = QDate(2026, 3, 10), .dueOn = QDate(2026, 3, 9)})
        << u"issue.due_before_issue"_s << u"due_on"_s;
    QTest::newRow("due before today, undated")
        << contentOf({.dueOn = QDate(2026, 3, 14)}) << u"issue.due_before_issue"_s << u"due_on"_s;
    QTest::newRow("tomorrow") << contentOf({.issuedOn = QDate(2026, 3, 16)}) << u"issue.date_in_future"_s
                              << u"issued_on"_s;
}

void TestIssueInvoices::refuses()
{
    QFETCH(const InvoiceContent, content);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    BillingBook book;
    const InvoiceId id = book.addDraftOf(content);
    const qint64 before = book.entryCount();

    const auto issued = book.issue({id});

    QCOMPARE(ruleOf(issued), rule);
    QCOMPARE(issued.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(issued.error().field, field);
    QCOMPARE(book.entryCount(), before);
    QVERIFY(must(DraftTable(book.database).byId(id)));
}

void TestIssueInvoices::foreseesWhatItRefuses_data()
{
    refuses_data();
}

void TestIssueInvoices::foreseesWhatItRefuses()
{
    QFETCH(const InvoiceContent, content);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    BillingBook book;
    const InvoiceId id = book.addDraftOf(content);
    const qint64 before = book.entryCount();

    const auto may = mayIssue(book.book, id, {.today = book.today()});

    QCOMPARE(ruleOf(may), rule);
    QCOMPARE(may.error().field, field);
    QCOMPARE(book.entryCount(), before);
}

void TestIssueInvoices::foreseesWhatTheBookForbids()
{
    BillingBook book;
    const IssueOptions now{.today = book.today()};
    const InvoiceId late = book.addDraft({.issuedOn = QDate(2026, 3, 9)});
    const InvoiceId good = book.addDraft({.issuedOn = QDate(2026, 3, 11)});
    for (int i = 0; i < 2; ++i) // Asking takes no number.
        QCOMPARE(ruleOf(mayIssue(book.book, good, now)), QString());
    const InvoiceId issued = book.addIssued({.issuedOn = QDate(2026, 3, 10)});

    QCOMPARE(book.invoice(issued).number.text(), u"INV-2026-000001"_s);
    QCOMPARE(ruleOf(mayIssue(book.book, issued, now)), u"issue.issued_already"_s);
    QCOMPARE(ruleOf(mayIssue(book.book, late, now)), u"issue.date_before_last"_s);
    QCOMPARE(ruleOf(mayIssue(book.book, InvoiceId(u"nothing"_s), now)), u"invoice.unknown"_s);
    QCOMPARE(ruleOf(mayIssue(book.book, good, now)), QString());
    lockThrough(book, QDate(2026, 3, 11));
    QCOMPARE(ruleOf(mayIssue(book.book, good, now)), u"period.locked"_s);
    QCOMPARE(ruleOf(book.issue({good})), u"period.locked"_s);
}

void TestIssueInvoices::oneBadDraftHoldsBackAll()
{
    BillingBook book;
    const InvoiceId good = book.addDraft({.issuedOn = QDate(2026, 3, 1)});
    const InvoiceId bad = book.addDraft({.issuedOn = QDate(2026, 3, 16)});

    QCOMPARE(ruleOf(book.issue({good, bad})), u"issue.date_in_future"_s);
    QCOMPARE(ruleOf(book.issue({good, InvoiceId(u"nothing"_s)})), u"invoice.unknown"_s);

    QVERIFY(must(DraftTable(book.database).byId(good)));
    QCOMPARE(must(book.issue({good})).numbers, QStringList{u"INV-2026-000001"_s});
}

void TestIssueInvoices::notBeforeTheLastOfItsSeries()
{
    BillingBook book;
    book.addIssued({.issuedOn = QDate(2026, 3, 10)});
    const InvoiceId before = book.addDraft({.issuedOn = QDate(2026, 3, 9)});
    const InvoiceId sameDay = book.addDraft({.issuedOn = QDate(2026, 3, 10)});
    const InvoiceId otherSeries
        = book.addDraft({.type = DocumentType::CreditNote, .issuedOn = QDate(2026, 3, 9)});
    const InvoiceId otherYear = book.addDraft({.issuedOn = QDate(2025, 3, 9)});

    const auto refused = book.issue({before});

    QCOMPARE(ruleOf(refused), u"issue.date_before_last"_s);
    QCOMPARE(refused.error().field, u"issued_on"_s);
    for (const InvoiceId &fine : {sameDay, otherSeries, otherYear})
        QCOMPARE(ruleOf(book.issue({fine})), QString());
}

void TestIssueInvoices::withoutACompanyNothingIsIssued()
{
    CheckedBook book;
    const CustomerId customer = must(saveCustomer(book.book, {.name = u"A"_s}));
    const InvoiceId id(u"00000000-0000-7000-8000-000000000001"_s);
    must(DraftTable(book.database)
             .write({.id = id, .customer = customer, .content = contentOf({})}, book.clock.now()));

    const auto issued = issueInvoices(book.book, {id}, {.today = book.clock.now().date()});

    QCOMPARE(ruleOf(issued), u"company.missing"_s);
}

void TestIssueInvoices::theDueDateComesFromTheTerms_data()
{
    QTest::addColumn<DraftShape>("shape");
    QTest::addColumn<QDate>("due");

    QTest::newRow("the customer's days from today") << DraftShape() << QDate(2026, 3, 29);
    QTest::newRow("the customer's days from its date")
        << DraftShape{.issuedOn = QDate(2026, 3, 1)} << QDate(2026, 3, 15);
    QTest::newRow("as the draft says") << DraftShape{.dueOn = QDate(2026, 4, 1)} << QDate(2026, 4, 1);
    QTest::newRow("on the day of issue") << DraftShape{.dueOn = QDate(2026, 3, 15)} << QDate(2026, 3, 15);
    QTest::newRow("only terms in words") << DraftShape{.terms = u"On receipt"_s} << QDate();
    QTest::newRow("a credit note has none") << DraftShape{.type = DocumentType::CreditNote} << QDate();
}

void TestIssueInvoices::theDueDateComesFromTheTerms()
{
    QFETCH(const DraftShape, shape);
    QFETCH(const QDate, due);
    BillingBook book;

    QCOMPARE(book.invoice(book.addIssued(shape)).dueOn, due);
}

void TestIssueInvoices::todayReplacesTheDateOfTheDraft()
{
    BillingBook book;
    const InvoiceId id = book.addDraft({.issuedOn = QDate(2026, 1, 7)});

    must(issueInvoices(book.book, {id}, {.today = book.today(), .dateToday = true}));

    QCOMPARE(book.invoice(id).issuedOn, book.today());
    QCOMPARE(book.entries().last().bookedOn, book.today());
}

void TestIssueInvoices::postsExactly_data()
{
    QTest::addColumn<DraftShape>("shape");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("euros") << DraftShape()
                           << QStringList{u"receivable EUR 119.00"_s, u"revenue EUR -100.00"_s,
                                  u"tax:S:190000 EUR -19.00"_s};
    QTest::newRow("yen")
        << DraftShape{.currency = Currency::of("JPY"), .price = 10'005'000'000, .rate = 100'000}
        << QStringList{u"receivable JPY 11006"_s, u"revenue JPY -10005"_s, u"tax:S:100000 JPY -1001"_s};
    QTest::newRow("dinars of a thousand")
        << DraftShape{.currency = Currency::of("KWD"), .price = 12'345'600, .rate = 50'000}
        << QStringList{u"receivable KWD 12.963"_s, u"revenue KWD -12.346"_s, u"tax:S:50000 KWD -0.617"_s};
    QTest::newRow("no tax") << DraftShape{.rate = 0}
                            << QStringList{u"receivable EUR 100.00"_s, u"revenue EUR -100.00"_s};
    QTest::newRow("partly prepaid and rounded (BT-113, BT-114)")
        << DraftShape{.prepaid = 1'900, .rounding = 3}
        << QStringList{u"receivable EUR 100.03"_s, u"prepayments EUR 19.00"_s, u"revenue EUR -100.00"_s,
               u"rounding EUR -0.03"_s, u"tax:S:190000 EUR -19.00"_s};
    QTest::newRow("rounded down") << DraftShape{.rounding = -2}
                                  << QStringList{u"receivable EUR 118.98"_s, u"revenue EUR -100.00"_s,
                                         u"rounding EUR 0.02"_s, u"tax:S:190000 EUR -19.00"_s};
    QTest::newRow("a credit note") << DraftShape{.type = DocumentType::CreditNote}
                                   << QStringList{u"customer credit EUR -119.00"_s, u"revenue EUR 100.00"_s,
                                          u"tax:S:190000 EUR 19.00"_s};
    QTest::newRow("a corrected invoice")
        << DraftShape{.type = DocumentType::CorrectedInvoice}
        << QStringList{u"receivable EUR 119.00"_s, u"revenue EUR -100.00"_s, u"tax:S:190000 EUR -19.00"_s};
}

void TestIssueInvoices::postsExactly()
{
    QFETCH(const DraftShape, shape);
    QFETCH(const QStringList, lines);
    BillingBook book;

    book.addIssued(shape);

    QCOMPARE(linesOf(book.entries()), lines);
}

void TestIssueInvoices::aCreditNoteIsCredit()
{
    BillingBook book;

    const InvoiceId id = book.addIssued({.type = DocumentType::CreditNote});

    QCOMPARE(book.invoice(id).number.text(), u"CN-2026-000001"_s);
    QCOMPARE(book.balance(u"customer credit"_s), Money(-11'900, Currency::of("EUR")));
    QCOMPARE(must(DocumentList(book.database).counts(book.today())).open, 0);
    QCOMPARE(must(DocumentList(book.database).openSums({.today = book.today()})), QList<Money>());
}

void TestIssueInvoices::whatIsPaidBeforehandIsNotOpen()
{
    BillingBook book;

    const InvoiceId id = book.addIssued({.prepaid = 11'900});

    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(must(DocumentList(book.database).row(id)).state, InvoiceState::Paid);
}
