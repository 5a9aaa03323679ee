#include "tests/core/service/tst_reportservice.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/RecordPayment.h"
#include "core/service/CloseService.h"
#include "core/service/ledgerExport.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using What = ReportRequest::What;
using File = ReportService::File;

//! A small year: an invoice partly paid by transfer, one that is overdue, one of two rates credited in part,
//! some credit paid back.
class YearBook : public ServiceBook
{
public:
    Customer adler = addCustomer(u"=Adler & \"Söhne\", GmbH"_s, u"ap@adler.example"_s);
    InvoiceId partly = addIssued({.issuedOn = QDate(2026, 1, 10), .dueOn = QDate(2026, 2, 9)});
    InvoiceId late = addIssued({.price = 50'000'000,
        .rate = 70'000,
        .issuedOn = QDate(2026, 2, 1),
        .dueOn = QDate(2026, 3, 1),
        .customer = adler.id});
    InvoiceId credited = addIssued({.issuedOn = QDate(2026, 3, 1), .dueOn = QDate(2026, 4, 1)});
    PaymentId transfer;

    YearBook()
    {
        transfer = must(
            recordPayment(book, orderOf(*this, euro(10'000), {{.invoice = partly, .amount = euro(9'000)}})));
        must(carryOut(book, refundOf({.payment = transfer}, euro(400)), today()));
        must(creditInvoice(book,
            {.invoice = credited,
                .lines = {{.line = 0, .quantity = 5'000}},
                .reason = u"broken"_s,
                .on = today(),
                .today = today()}));
        addDraft({.sourceNumber = u"D-7"_s});
    }

    ReportTable report(What what) { return must(await(reports.table({.what = what}))); }
    ReportTable list(ReportList which) { return must(await(reports.list(which))); }
    //! A list as a CSV file: its rows, the head first.
    QList<QByteArray> csvOf(ReportList which)
    {
        const QString path = dir.filePath(u"list.csv"_s);
        must(await(reports.saveList(which, ReportService::listHead(which), File::Csv, path)));
        return lines(path);
    }
    static QList<QByteArray> lines(const QString &path)
    {
        QFile file(path);
        QList<QByteArray> lines
            = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
        lines.removeAll(QByteArray());
        for (QByteArray &line : lines)
            line = line.trimmed();
        return lines;
    }
};

qint64 sumOf(const ReportTable &table, const QString &column)
{
    qint64 sum = 0;
    for (const QList<ReportCell> &row : table.rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            if (table.columns.at(i).title == column)
                if (const auto *money = std::get_if<Money>(&row.at(i)))
                    sum += money->minor();
    return sum;
}

QString textOf(const ReportTable &table, qsizetype row, const QString &column)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns.at(i).title == column)
            return std::get<QString>(table.rows.at(row).at(i));
    return {};
}

//! Memory of this program now, in kilobytes; 0 where the system does not say.
qint64 residentKilobytes()
{
    for (const QByteArray &line : YearBook::lines(u"/proc/self/status"_s))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

void TestReportService::everyReportAgreesWithThePostings_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("account"); // Whose balance the column adds up to.
    QTest::addColumn<int>("sign");

    const auto row
        = [](const char *name, What what, const char16_t *column, const char16_t *account, int sign) {
              QTest::newRow(name) << static_cast<int>(what) << QString::fromUtf16(column)
                                  << QString::fromUtf16(account) << sign;
          };
    row("ageing", What::Ageing, u"total", u"receivable", 1);
    row("its credit", What::Ageing, u"credit", u"customer credit", -1);
    row("ageing by customer", What::AgeingByCustomer, u"total", u"receivable", 1);
    row("revenue", What::Revenue, u"net", u"revenue", -1);
    row("tax at 19 and 7", What::Tax, u"tax", u"tax", -1);
    row("methods", What::Methods, u"net", u"bank", 1);
    row("debtors", What::Debtors, u"open", u"receivable", 1);
    row("credit", What::Credit, u"credit", u"customer credit", -1);
}

void TestReportService::everyReportAgreesWithThePostings()
{
    QFETCH(const int, what);
    QFETCH(const QString, column);
    QFETCH(const QString, account);
    QFETCH(const int, sign);
    YearBook book;

    const ReportTable table = book.report(static_cast<What>(what));

    qint64 expected = book.balance(account).minor();
    if (account == "tax"_L1)
        expected = book.balance(u"tax:S:190000"_s).minor() + book.balance(u"tax:S:70000"_s).minor();
    QVERIFY(expected != 0);
    QCOMPARE(sumOf(table, column), sign * expected);
}

void TestReportService::daysThatAreReversedAreRefused()
{
    YearBook book;
    const ReportRequest request{.what = What::Dso, .from = QDate(2026, 3, 2), .to = QDate(2026, 3, 1)};
    QCOMPARE(ruleOf(await(book.reports.table(request))), u"report.days_reversed"_s);
    QCOMPARE(ruleOf(await(book.reports.statement(book.customer.id, request))), u"report.days_reversed"_s);
    QCOMPARE(ruleOf(await(book.reports.statement(CustomerId(u"nobody"_s), {}))), u"customer.unknown"_s);
}

void TestReportService::anEmptyBookHasEmptyReports()
{
    ServiceBook book;
    for (const What what : {What::Ageing, What::AgeingByCustomer, What::Revenue, What::Tax, What::Methods,
             What::Dso, What::Debtors, What::Credit}) {
        const auto table = await(book.reports.table({.what = what}));
        QCOMPARE(ruleOf(table), QString());
        QVERIFY(table->rows.isEmpty());
    }
}

void TestReportService::paymentsAreWrittenAsTheyAreShown()
{
    YearBook book;
    const PaymentId small = must(recordPayment(book.book, orderOf(book, euro(700), {})));
    const ReportService::Wording<PaymentRow> wording{
        .head = {.title = u"payments"_s, .columns = {{u"Id"_s}, {u"Amount"_s, ReportTable::Column::Amount}}},
        .cells = [](const PaymentRow &row) -> QList<ReportCell> {
            return {row.id.text(), row.amount};
        }};
    const auto written = [&](const PaymentQuery &query) {
        const QString path = book.dir.filePath(u"shown.csv"_s);
        must(await(book.reports.savePayments(query, wording, File::Csv, path)));
        QList<QByteArray> rows = book.lines(path);
        rows.removeFirst(); // the head
        QList<QByteArray> ids;
        for (const QByteArray &row : std::as_const(rows))
            ids.append(row.left(row.indexOf(',')));
        return ids;
    };
    const QByteArray first = book.transfer.text().toUtf8();
    const QByteArray second = small.text().toUtf8();

    PaymentQuery query{.sort = PaymentQuery::Sort::Amount, .descending = true};
    QCOMPARE(written(query), (QList{first, second}));
    query.descending = false;
    QCOMPARE(written(query), (QList{second, first}));
    query.text = u"7.00"_s;
    QCOMPARE(written(query), QList{second});
    query.text.clear();
    query.fields.currency = u"USD"_s;
    QVERIFY(written(query).isEmpty());
}

void TestReportService::documentsAreWrittenAsTheyAreShown()
{
    YearBook book;
    const ReportService::Wording<InvoiceRow> wording{
        .head = {.title = u"Belege"_s, .columns = {{u"Fällig"_s}, {u"Nummer"_s}}},
        .cells = [](const InvoiceRow &row) -> QList<ReportCell> {
            return {row.dueOn, row.number.text()};
        }};
    const QString path = book.dir.filePath(u"shown.csv"_s);
    const InvoiceQuery query{
        .status = InvoiceQuery::Status::Open, .sort = InvoiceQuery::Sort::Due, .today = book.today()};

    must(await(book.reports.saveDocuments(query, wording, File::Csv, path)));

    const QList<QByteArray> lines = book.lines(path);
    const auto keys = must(await(book.invoices.order(query)));
    QVERIFY(keys.size() > 1);
    QCOMPARE(lines.size(), keys.size() + 1);
    QVERIFY(lines.constFirst().endsWith("F\xc3\xa4llig,Nummer"));
    const QList<InvoiceRow> rows = must(await(book.invoices.rows(keys)));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(lines.at(i + 1),
            rows.at(i).dueOn.toString(Qt::ISODate).toUtf8() + ',' + rows.at(i).number.text().toUtf8());
}

void TestReportService::everyListIsAFile_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<int>("rows");

    const auto row = [](const char *name, ReportList list, int rows) {
        QTest::newRow(name) << static_cast<int>(list) << rows;
    };
    row("invoices and the credit note", ReportList::Invoices, 4);
    row("a line each", ReportList::Lines, 4);
    row("drafts", ReportList::Drafts, 1);
    row("payments", ReportList::Payments, 1);
    row("allocations", ReportList::Allocations, 2);
    row("refunds", ReportList::Refunds, 1);
    row("customers", ReportList::Customers, 2);
    row("contacts", ReportList::Contacts, 0);
    row("outbox", ReportList::Outbox, 0);
    row("approvals", ReportList::Approvals, 0);
    row("staff", ReportList::Staff, 0);
    row("number series", ReportList::Numbers, 2);
}

void TestReportService::everyListIsAFile()
{
    QFETCH(const int, list);
    QFETCH(const int, rows);
    YearBook book;
    const auto which = static_cast<ReportList>(list);
    const ReportTable head = ReportService::listHead(which);

    const ReportTable table = book.list(which);
    const QList<QByteArray> csv = book.csvOf(which);
    const QString sheet = book.dir.filePath(u"list.xlsx"_s);
    QCOMPARE(ruleOf(await(book.reports.saveList(which, head, File::Xlsx, sheet))), QString());
    const QString page = book.dir.filePath(u"list.pdf"_s);
    QCOMPARE(ruleOf(await(book.reports.saveList(which, head, File::Pdf, page))), QString());

    QCOMPARE(table.rows.size(), rows);
    QCOMPARE(csv.size(), rows + 1);
    QCOMPARE(csv.first().count(','), head.columns.size() - 1);
    QVERIFY(book.lines(sheet).first().startsWith("PK"));
    QVERIFY(book.lines(page).first().startsWith("%PDF"));
    for (const QList<ReportCell> &row : table.rows)
        QCOMPARE(row.size(), head.columns.size());
}

void TestReportService::aLineIsARowWithItsFigures()
{
    YearBook book;
    const QList<QByteArray> csv = book.csvOf(ReportList::Lines);
    QVERIFY(csv.at(0).endsWith("number,type,issued_on,voided_on,customer_id,customer,line,item,description,"
                               "quantity,unit,price,base_quantity,category,rate,currency,net"));
    QVERIFY2(csv.at(2).startsWith("INV-2026-000002,380,2026-02-01,,"), csv.at(2).constData());
    QVERIFY2(csv.at(2).endsWith(",\"'=Adler & \"\"Söhne\"\", GmbH\",1,Consulting,,1,C62,50,1,S,7,EUR,50.00"),
        csv.at(2).constData());
    QVERIFY2(csv.at(4).contains("CN-2026-000001,381,"), csv.at(4).constData());
    QVERIFY2(csv.at(4).contains(",0.5,C62,100,1,S,19,EUR,50.00"), csv.at(4).constData());
}

void TestReportService::listsSayWhatHappened()
{
    YearBook book;
    const ReportTable allocations = book.list(ReportList::Allocations);
    QCOMPARE(textOf(allocations, 0, u"payment_id"_s), book.transfer.text());
    QCOMPARE(textOf(allocations, 1, u"credit_note"_s), u"CN-2026-000001"_s);
    QCOMPARE(sumOf(allocations, u"amount"_s), 9'000 + 5'950);
    const ReportTable refunds = book.list(ReportList::Refunds);
    QCOMPARE(textOf(refunds, 0, u"account"_s), u"bank"_s);
    QCOMPARE(textOf(refunds, 0, u"taken_back"_s), QString());
    const ReportTable drafts = book.list(ReportList::Drafts);
    QCOMPARE(textOf(drafts, 0, u"source_number"_s), u"D-7"_s);
    const ReportTable numbers = book.list(ReportList::Numbers);
    QCOMPARE(textOf(numbers, 1, u"mask"_s), u"{series}-{yyyy}-{seq:6}"_s);
    QCOMPARE(numbers.rows.at(1).at(3), ReportCell(qint64{4}));

    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    listStaff(book);
    must(carryOut(book.book, writeOffOf(book.late), book.today()));
    const ReportTable approvals = book.list(ReportList::Approvals);
    QCOMPARE(approvals.rows.size(), 1);
    QCOMPARE(textOf(approvals, 0, u"what"_s), u"write_off"_s);
    QCOMPARE(textOf(approvals, 0, u"number"_s), u"INV-2026-000002"_s);
    QCOMPARE(textOf(approvals, 0, u"state"_s), u"waiting"_s);
    QCOMPARE(sumOf(approvals, u"amount"_s), 5'350);
    QCOMPARE(book.list(ReportList::Staff).rows.size(), 4);
}

void TestReportService::everyAccountOfTheLedgerIsOfAKind_data()
{
    QTest::addColumn<QString>("outside");

    const auto row = [](const char *account, const char *outside) {
        QTest::newRow(account) << QString::fromLatin1(outside);
    };
    row("receivable", "assets:receivable");
    row("bank", "assets:bank");
    row("bank in transit:stripe", "assets:bank in transit:stripe");
    row("clearing:stripe", "assets:clearing:stripe");
    row("disputes:stripe", "assets:disputes:stripe");
    row("customer credit", "liabilities:customer credit");
    row("tax:S:190000", "liabilities:tax:19");
    row("fees:stripe", "expenses:fees:stripe");
    row("adjustments:stripe", "expenses:adjustments:stripe");
    row("bad debt", "expenses:bad debt");
    row("exchange", "equity:exchange");
    row("revenue", "revenue");
}

void TestReportService::everyAccountOfTheLedgerIsOfAKind()
{
    QFETCH(const QString, outside);

    QCOMPARE(ledgerAccount(QString::fromLatin1(QTest::currentDataTag())), outside);
}

void TestReportService::theJournalIsAFileOfSentences()
{
    YearBook book;
    const QString path = book.dir.filePath(u"journal.csv"_s);
    const ReportTable head{
        .title = u"journal"_s, .columns = {{u"seq"_s, ReportTable::Column::Number}, {u"kind"_s}}};
    const auto words = [](const ActivityLine &line) -> QList<ReportCell> { return {line.seq, line.kind}; };

    QCOMPARE(ruleOf(await(book.reports.saveActivity(head, words, File::Csv, path))), QString());

    const QList<QByteArray> lines = book.lines(path);
    QCOMPARE(lines.size(), book.entryCount() + 1);
    QCOMPARE(lines.last(), QByteArray("1,CompanyProfileSet"));
    QVERIFY(lines.at(1).startsWith(QByteArray::number(book.entryCount()) + ','));
}

//! A list of any length is written row by row: what is kept does not grow with it.
void TestReportService::listsKeepLittleInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer keeps what is freed, so memory says nothing here");
#endif
    YearBook book;
    must(book.database.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO draft (id, customer_id, type, currency, total_minor, content, source_number, "
        "changed_at) "
        "SELECT 'd' || i, 'c', 380, 'EUR', i, '{}', '', '2026-03-15T12:00:00.000Z' FROM n"_s));
    const ReportTable head = ReportService::listHead(ReportList::Drafts);
    for (const auto &[format, name] :
        {std::pair(File::Csv, u"a.csv"_s), std::pair(File::Xlsx, u"a.xlsx"_s)}) {
        const qint64 before = residentKilobytes();
        QCOMPARE(
            ruleOf(await(book.reports.saveList(ReportList::Drafts, head, format, book.dir.filePath(name)))),
            QString());
        const qint64 more = residentKilobytes() - before;
        if (before == 0)
            QSKIP("this system does not say how much memory a program has");
        QVERIFY2(more < 30'000, qPrintable(u"%1: %2 KB more"_s.arg(name).arg(more)));
    }
    QCOMPARE(book.lines(book.dir.filePath(u"a.csv"_s)).size(), 100'002);
}

void TestReportService::aFileThatCannotBeWrittenIsRefused()
{
    YearBook book;
    const QString nowhere = book.dir.filePath(u"no/such/folder/x"_s);
    const ReportTable head = ReportService::listHead(ReportList::Invoices);
    for (const File format : {File::Csv, File::Xlsx, File::Pdf})
        QCOMPARE(ruleOf(await(book.reports.saveList(ReportList::Invoices, head, format, nowhere))),
            u"file.unwritable"_s);
    QCOMPARE(ruleOf(await(book.reports.save(book.report(What::Ageing), File::Csv, nowhere))),
        u"file.unwritable"_s);
}

void TestReportService::aReportIsPrintedWithTheCompany()
{
    YearBook book;
    for (const auto &[format, start] :
        std::map<File, QByteArray>{{File::Csv, "\xef\xbb\xbf"}, {File::Xlsx, "PK"}, {File::Pdf, "%PDF"}}) {
        const QString path = book.dir.filePath(u"report"_s);
        QCOMPARE(
            ruleOf(await(book.reports.save(book.report(What::AgeingByCustomer), format, path))), QString());
        QVERIFY(book.lines(path).first().startsWith(start));
    }
}

void TestReportService::aReminderIsWrittenOnlyAboutWhatIsOverdue()
{
    YearBook book;
    const auto letter = await(book.reports.reminder(book.adler.id));
    QCOMPARE(ruleOf(letter), QString());
    QVERIFY(letter->startsWith("%PDF"));
    QVERIFY(letter->contains("Reminder of overdue invoices"));

    must(recordPayment(book.book, [&] {
        PaymentOrder order = orderOf(book, euro(5'350), {{.invoice = book.late, .amount = euro(5'350)}});
        order.customer = book.adler.id;
        return order;
    }()));
    const auto nothing = await(book.reports.reminder(book.adler.id));
    QCOMPARE(ruleOf(nothing), u"reminder.nothing_overdue"_s);
    QCOMPARE(nothing.error().value, book.adler.name);
    QCOMPARE(ruleOf(await(book.reports.reminder(CustomerId(u"nobody"_s)))), u"customer.unknown"_s);
}

void TestReportService::aStatementIsALetter()
{
    YearBook book;
    const auto letter = await(book.reports.statementLetter(book.customer.id, {}));
    QCOMPARE(ruleOf(letter), QString());
    QVERIFY(letter->contains("Statement of account"));
    QCOMPARE(ruleOf(await(book.reports.statementLetter(CustomerId(u"nobody"_s), {}))), u"customer.unknown"_s);
}

void TestReportService::aCheckClearsAwayWhatOneThatWasCutOffLeft_data()
{
    QTest::addColumn<bool>("closesMonth");

    QTest::newRow("of the ledger") << false;
    QTest::newRow("of a month") << true;
}

void TestReportService::aCheckClearsAwayWhatOneThatWasCutOffLeft()
{
    QFETCH(const bool, closesMonth);
    ServiceBook book;
    const QDir profile(book.dir.path());
    for (const QString &name : {u"verify-old"_s, u"verify-now"_s, u"other-old"_s}) {
        QVERIFY(profile.mkdir(name));
        if (name.endsWith(u"old"))
            std::filesystem::last_write_time(profile.filePath(name).toStdU16String(),
                std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    }

    if (closesMonth)
        must(await(CloseService(book.workshop).check(QDate(2026, 1, 1), CloseService::Ask::Nobody)));
    else
        must(await(book.reports.verify()));

    QVERIFY(!profile.exists(u"verify-old"_s));
    QCOMPARE(profile.entryList({u"verify-*"_s}, QDir::Dirs), QStringList{u"verify-now"_s});
    QVERIFY(profile.exists(u"other-old"_s));
}
