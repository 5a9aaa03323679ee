#include "tests/core/service/tst_disputeevidence.h"

#include "core/service/composeMail.h"
#include "core/store/EvidenceQuery.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString questioned = u"stripe:test:du_1"_s;

//! A document that was mailed, paid by card, and disputed; and a payment before it.
class DisputedBook : public ServiceBook
{
public:
    DisputedBook()
    {
        mail();
        pay(u"before"_s, addIssued());
        pay(u"disputed"_s, document);
        dispute(questioned, PaymentId(u"disputed"_s));
    }

    void pay(const QString &name, const InvoiceId &paid)
    {
        const Money amount = invoice(paid).open;
        must(append({received(name, amount),
            {.body = PaymentAllocated{
                 .payment = PaymentId(name), .invoice = paid, .amount = amount, .customer = customer.id}}}));
    }
    NewEntry received(const QString &name, Money amount) const
    {
        return {.body = PaymentReceived{.payment = PaymentId(name),
                    .amount = amount,
                    .connection = u"stripe"_s,
                    .method = u"Visa •••• 4242"_s,
                    .customer = customer.id}};
    }
    void dispute(const QString &id, const PaymentId &payment)
    {
        must(append({{.body = DisputeOpened{.dispute = id,
                          .payment = payment,
                          .amount = Money(11'900, Currency::of("EUR")),
                          .connection = u"stripe"_s,
                          .reason = u"fraudulent"_s,
                          .respondBy = today().addDays(7),
                          .isInquiry = true}}}));
    }

    InvoiceId document = addIssued();

private:
    void mail()
    {
        must(await(mails.send({{.invoice = document, .kind = MailKind::Document}})));
        const QList<Entry> all = entries();
        const auto queued = std::ranges::find_if(
            all, [](const Entry &entry) { return std::holds_alternative<MailQueued>(entry.body); });
        const MailId id(queued->id.text());
        must(append({must(composeMail(book, id, {}))}));
        must(append({{.body = MailAccepted{.mail = id, .code = 250, .words = u"OK"_s}}}));
    }
};

} // namespace

void TestDisputeEvidence::whatTheBookHasIsFound()
{
    DisputedBook book;

    const DisputeEvidence found = must(await(book.payments.evidence(questioned)));

    QCOMPARE(found.dispute.id, questioned);
    QCOMPARE(found.customer, book.customer.name);
    QCOMPARE(found.method, u"Visa •••• 4242"_s);
    QCOMPARE(found.documents.size(), qsizetype{1});
    QCOMPARE(found.documents.constFirst().id, book.document);
    QCOMPARE(found.mails.size(), qsizetype{1});
    QCOMPARE(found.mails.constFirst().kind, MailKind::Document);
    QVERIFY(found.mails.constFirst().acceptedAt.isValid());
    QCOMPARE(found.otherPayments, qint64{1});
    QCOMPARE(found.pieces, evidenceFor(u"fraudulent"_s));
    QVERIFY(found.done.isEmpty());
}

void TestDisputeEvidence::ticksAreKeptOutsideTheJournal()
{
    DisputedBook book;
    const qsizetype entries = book.entries().size();

    must(await(book.payments.tickEvidence(questioned, EvidencePiece::Invoice, true)));
    must(await(book.payments.tickEvidence(questioned, EvidencePiece::Contact, true)));
    must(await(book.payments.tickEvidence(questioned, EvidencePiece::Invoice, false)));

    QCOMPARE(
        must(await(book.payments.evidence(questioned))).done, QList<EvidencePiece>{EvidencePiece::Contact});
    QCOMPARE(book.entries().size(), entries);
    const QMap<QString, QString> settings = must(await(book.settings.all()));
    QVERIFY(!settings.contains(EvidenceQuery::settingOf(questioned))); // It is nothing to set.
}

void TestDisputeEvidence::documentsAndMailsAreWrittenIntoAFolder()
{
    DisputedBook book;
    const QString number = book.invoice(book.document).number.text();
    const QString folder = book.dir.filePath(u"evidence"_s);

    const QStringList files = must(await(book.payments.saveEvidence(questioned, folder)));

    QCOMPARE(files, (QStringList{number + u".pdf"_s, u"mail-1-2026-03-15.txt"_s}));
    QFile pdf(folder + u'/' + files.at(0));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    QFile mail(folder + u'/' + files.at(1));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(mail.readAll());
    QVERIFY2(text.startsWith(u"Accepted by the mail server: 2026-03-15T"_s), qPrintable(text));
    QVERIFY2(
        text.contains(u"To: ap@cinar.example"_s) || text.contains(u"<ap@cinar.example>"_s), qPrintable(text));
    QVERIFY2(text.contains(number), qPrintable(text));
    QCOMPARE(ruleOf(await(book.payments.saveEvidence(questioned, folder))), u"pack.exists"_s);
}

void TestDisputeEvidence::aPaymentOfNoDocumentLeavesNothingToWrite()
{
    DisputedBook book;
    must(book.append({book.received(u"credit"_s, Money(500, Currency::of("EUR")))}));
    book.dispute(u"stripe:test:du_2"_s, PaymentId(u"credit"_s));
    const QString folder = book.dir.filePath(u"evidence"_s);

    QCOMPARE(
        ruleOf(await(book.payments.saveEvidence(u"stripe:test:du_2"_s, folder))), u"evidence.nothing_here"_s);
    QVERIFY(!QDir(folder).exists());
}

void TestDisputeEvidence::anUnknownDisputeIsRefused()
{
    DisputedBook book;

    QCOMPARE(ruleOf(await(book.payments.evidence(u"stripe:test:du_9"_s))), u"dispute.unknown"_s);
    QCOMPARE(ruleOf(await(book.payments.tickEvidence(u"stripe:test:du_9"_s, EvidencePiece::Invoice, true))),
        u"dispute.unknown"_s);
}
