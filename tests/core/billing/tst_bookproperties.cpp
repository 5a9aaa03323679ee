#include <rapidcheck.h>

#include "tests/core/billing/tst_bookproperties.h"

#include "core/base/Uuid.h"
#include "core/billing/ImportInvoices.h"
#include "core/billing/ResolveEffect.h"
#include "core/billing/SendPaymentLink.h"
#include "core/store/EffectTable.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

#include <map>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

const LinkRoute route{.gateway = u"stripe"_s,
    .mail = u"smtp"_s,
    .request = [](const auto &...) -> Result<QByteArray> { return QByteArray("request"); }};

//! A book and the names of what is in it, for commands that pick one of them.
class Commands
{
public:
    BillingBook book;

    void runOne();
    void checkNumbers();
    void checkSums();

private:
    template <class T>
    static T anyOf(const QList<T> &list)
    {
        return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
    }

    //! A command that is refused leaves no trace.
    template <class T>
    void orNothing(qint64 before, const Result<T> &result)
    {
        if (!result)
            RC_ASSERT(book.entryCount() == before);
    }

    void draft();
    void issue();
    void takeFile();
    void receive();
    void allocate();
    void send();
    void settle();

    QList<InvoiceId> m_drafts;
    QList<InvoiceId> m_issued;
    QList<PaymentId> m_payments;
};

void Commands::draft()
{
    const QDate day = book.today().addDays(*rc::gen::inRange(-40, 2));
    m_drafts.append(book.addDraft({.type = *rc::gen::element(DocumentType::Invoice, DocumentType::Invoice,
                                       DocumentType::CreditNote, DocumentType::CorrectedInvoice),
        .price = *rc::gen::inRange<qint64>(1, 1'000'000'000),
        .issuedOn = *rc::gen::arbitrary<bool>() ? day : QDate(),
        .prepaid = *rc::gen::inRange<qint64>(0, 300),
        .rounding = *rc::gen::inRange<qint64>(-3, 4)}));
}

void Commands::issue()
{
    if (m_drafts.isEmpty())
        return;
    QList<InvoiceId> batch;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        batch.append(anyOf(m_drafts));
    const qint64 before = book.entryCount();
    const Result<CommandOutcome> outcome = book.issue(batch);
    orNothing(before, outcome);
    if (!outcome)
        return;
    for (const InvoiceId &id : outcome->ids) {
        m_drafts.removeAll(id);
        if (!m_issued.contains(id))
            m_issued.append(id);
    }
}

void Commands::takeFile()
{
    // Few keys, so that the same document comes again and again.
    const QString number = QString::number(*rc::gen::inRange(1, 5));
    const ImportReport report = must(takeImported(book.book,
        {.documents = {{.sourceNumber = number,
             .sourceKey = u"csv:"_s + number,
             .content = contentOf({}),
             .buyer = {.name = u"Buyer "_s + number}}}},
        false));
    RC_ASSERT(report.drafts.size() + report.alreadyHere == 1);
    m_drafts += report.drafts;
}

void Commands::receive()
{
    const PaymentId payment(makeUuid7(book.clock.now()));
    const auto done = book.append({{.body = PaymentReceived{.payment = payment,
                                        .amount = Money(*rc::gen::inRange<qint64>(1, 50'000), eur),
                                        .connection = u"bank"_s,
                                        .customer = book.customer.id}}});
    RC_ASSERT(done.has_value());
    m_payments.append(payment);
}

void Commands::allocate()
{
    if (m_payments.isEmpty() || m_issued.isEmpty())
        return;
    const InvoiceRecord invoice = book.invoice(anyOf(m_issued));
    const PaymentRecord payment = must(PaymentTable(book.database).byId(anyOf(m_payments)));
    const qint64 minor = *rc::gen::inRange<qint64>(1, 60'000);
    const qint64 before = book.entryCount();

    const auto done = book.append({{.body = PaymentAllocated{.payment = payment.id,
                                        .invoice = invoice.id,
                                        .amount = Money(minor, eur),
                                        .customer = invoice.customer}}});

    orNothing(before, done);
    RC_ASSERT(done.has_value() == (minor <= invoice.open.minor() && minor <= payment.unallocated.minor()));
}

void Commands::send()
{
    if (m_issued.isEmpty())
        return;
    const qint64 before = book.entryCount();
    orNothing(before,
        sendPaymentLinks(
            book.book, {{.invoice = anyOf(m_issued), .again = *rc::gen::arbitrary<bool>()}}, route));
}

void Commands::settle()
{
    const auto rows = must(EffectTable(book.database).list(book.clock.now(), 100));
    if (rows.isEmpty())
        return;
    const qint64 before = book.entryCount();
    orNothing(before,
        resolveEffect(book.book, anyOf(rows).id,
            *rc::gen::element(Resolution::Accepted, Resolution::Again, Resolution::Dropped)));
}

void Commands::runOne()
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
    case 1:
        return draft();
    case 2:
    case 3:
        return issue();
    case 4:
        return takeFile();
    case 5:
        return receive();
    case 6:
    case 7:
        return allocate();
    case 8:
        return send();
    default:
        return settle();
    }
}

void Commands::checkNumbers()
{
    std::map<std::pair<QString, int>, qint64> last;
    for (const Entry &entry : book.entries()) {
        const auto *credit = std::get_if<CreditNoteIssued>(&entry.body);
        const auto *issued = credit ? &credit->document : std::get_if<InvoiceIssued>(&entry.body);
        if (issued)
            RC_ASSERT(issued->sequence == ++last[std::pair(issued->series, issued->fiscalYear)]);
    }
}

void Commands::checkSums()
{
    std::map<QString, qint64> ofInvoice;
    std::map<QString, qint64> ofPayment;
    for (const PaymentAllocated &allocated : book.all<PaymentAllocated>()) {
        ofInvoice[allocated.invoice.text()] += allocated.amount.minor();
        ofPayment[allocated.payment.text()] += allocated.amount.minor();
    }
    for (const InvoiceId &id : std::as_const(m_issued)) {
        const InvoiceRecord invoice = book.invoice(id);
        // A credit note is no receivable: nothing of it is ever open, and nothing is allocated to it.
        const qint64 owed = invoice.type == DocumentType::CreditNote ? 0 : invoice.total.minor();
        RC_ASSERT(invoice.open.minor() == owed - ofInvoice[id.text()]);
        RC_ASSERT(!invoice.open.isNegative());
    }
    for (const PaymentId &id : std::as_const(m_payments)) {
        const PaymentRecord payment = must(PaymentTable(book.database).byId(id));
        RC_ASSERT(payment.unallocated.minor() == payment.amount.minor() - ofPayment[id.text()]);
        RC_ASSERT(!payment.unallocated.isNegative());
    }
}

} // namespace

void TestBookProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) // A failure prints how to repeat it through this variable.
        qputenv("RC_PARAMS",
            qEnvironmentVariableIsSet("QUITTANCE_LONG") ? "max_success=2000" : "max_success=100");
}

void TestBookProperties::holdAfterAnySequenceOfCommands()
{
    const bool held = rc::check("a book holds together after any sequence of commands", [] {
        Commands commands;
        for (int i = *rc::gen::inRange(1, 30); i > 0; --i)
            commands.runOne();

        commands.checkNumbers();
        commands.checkSums();
        const QStringList problems = commands.book.problems();
        RC_LOG() << problems.join(u' ').toStdString();
        RC_ASSERT(problems.isEmpty());
    });
    QVERIFY(held);
}
