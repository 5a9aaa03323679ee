#include "tests/core/service/tst_mailservice.h"

#include "core/billing/SaveCustomer.h"
#include "core/billing/SetCompany.h"
#include "core/formats/UblReader.h"
#include "core/service/composeMail.h"
#include "core/service/documentPdf.h"
#include "core/store/CrmLinkTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/EffectTable.h"
#include "tests/core/service/ServiceBook.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using What = MailCheck::What;

InvoiceId addOverdue(ServiceBook &book)
{
    return book.addIssued({.issuedOn = book.today().addDays(-24), .dueOn = book.today().addDays(-10)});
}

MailOrder reminderOf(const InvoiceId &id)
{
    return {.invoice = id, .kind = MailKind::Reminder, .bringsLink = false};
}

bool isMet(const MailProof &proof, What what)
{
    const auto found = std::ranges::find(proof.checks, what, &MailCheck::what);
    return found != proof.checks.end() && found->ok;
}

void pay(ServiceBook &book, const InvoiceId &id)
{
    const Money amount = book.invoice(id).open;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"p-1"_s),
                           .amount = amount,
                           .connection = u"bank"_s,
                           .customer = book.customer.id}},
        {.body = PaymentAllocated{.payment = PaymentId(u"p-1"_s),
             .invoice = id,
             .amount = amount,
             .customer = book.customer.id}}}));
}

//! Says of company and customer what an e-invoice must say.
void makeKnown(ServiceBook &book)
{
    must(setCompany(book.book, [](CompanyProfile company) -> Result<CompanyProfile> {
        company.address.country = u"DE"_s;
        company.vatId = u"DE136695976"_s;
        return company;
    }));
    book.customer.address.country = u"TR"_s;
    must(saveCustomer(book.book, book.customer));
}

//! The bytes the outbox would make of the only mail there is.
QByteArray composedBytes(ServiceBook &book)
{
    const QList<Entry> entries = book.entries();
    const auto queued = std::ranges::find_if(
        entries, [](const Entry &entry) { return std::holds_alternative<MailQueued>(entry.body); });
    const NewEntry made = must(composeMail(book.book, MailId(queued->id.text()), {}));
    return made.sealed.first().plain;
}

} // namespace

void TestMailService::aProofSaysWhatSpeaksAgainstAReminder()
{
    ServiceBook book;
    const InvoiceId overdue = addOverdue(book);
    const InvoiceId fresh = book.addIssued();

    const MailProof good = must(await(book.mails.proof(reminderOf(overdue))));
    QVERIFY(
        isMet(good, What::Overdue) && isMet(good, What::RemindersAllowed) && isMet(good, What::NoDispute));
    QCOMPARE(good.level, 1);
    QVERIFY(good.provider.isEmpty());
    QVERIFY(good.subject.contains(u"INV-2026-000001"_s));
    QVERIFY(!isMet(must(await(book.mails.proof(reminderOf(fresh)))), What::Overdue));

    must(await(book.mails.holdReminders({.invoice = overdue, .until = book.today().addDays(3)})));
    const MailProof held = must(await(book.mails.proof(reminderOf(overdue))));
    QVERIFY(!isMet(held, What::RemindersAllowed));
    QCOMPARE(ruleOf(await(book.mails.send({reminderOf(overdue)}))), u"reminder.held"_s);
}

void TestMailService::aProofOfEachKindHasWordsAndItsFile()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    pay(book, id);

    const MailProof receipt
        = must(await(book.mails.proof({.invoice = id, .kind = MailKind::Receipt, .attach = true})));
    const MailProof document = must(await(book.mails.proof({.invoice = id, .kind = MailKind::Document})));
    const MailProof statement
        = must(await(book.mails.proof({.kind = MailKind::Statement, .customer = book.customer.id})));

    QCOMPARE(receipt.attachments, QStringList{u"INV-2026-000001.pdf"_s});
    QCOMPARE(document.attachments, QStringList{u"INV-2026-000001.pdf"_s});
    QCOMPARE(statement.attachments, QStringList{u"statement-2026-03-15.pdf"_s});
    for (const MailProof &proof : {receipt, document, statement}) {
        QVERIFY(!proof.subject.isEmpty() && !proof.message.isEmpty() && !proof.html.isEmpty());
        QCOMPARE(proof.to, u"ap@cinar.example"_s);
        QVERIFY(isMet(proof, What::NotSentBefore));
    }
    must(await(book.mails.send({{.invoice = id, .kind = MailKind::Receipt}})));
    const MailProof second = must(await(book.mails.proof({.invoice = id, .kind = MailKind::Receipt})));
    QVERIFY(second.again);
    QVERIFY(!isMet(second, What::NotSentBefore));
}

void TestMailService::whomAMailMayGoToIsOffered()
{
    ServiceBook book;
    const ConnectionId hubspot(u"hubspot"_s);
    using Kind = ContactRow::Kind;
    const auto put = [&](const QString &id, Kind kind, const QString &name, const QString &email) {
        must(CrmRecordTable(book.database, hubspot, kind)
                 .put({.remoteId = id, .companyId = kind == Kind::Person ? u"7"_s : QString()},
                     CrmFields{.name = name, .email = email}));
    };
    put(u"7"_s, Kind::Company, u"Çınar"_s, {});
    put(u"8"_s, Kind::Person, u"Ada Ng"_s, u"ada@cinar.example"_s);
    put(u"9"_s, Kind::Person, u"Nobody"_s, u"not an address"_s);
    must(CrmLinkTable(book.database).link(book.customer.id, hubspot, Kind::Company, u"7"_s));
    const InvoiceId id = book.addIssued();
    const MailId mail(u"00000000-0000-7000-8000-00000000a001"_s);
    must(book.append({{.id = EntryId(mail.text()),
                          .body = MailQueued{.invoice = id,
                              .connection = u"smtp"_s,
                              .language = u"en"_s,
                              .to = u"old@cinar.example, ADA@cinar.example"_s,
                              .subject = {},
                              .message = {},
                              .kind = MailKind::Document}},
        {.body = MailAccepted{.mail = mail, .code = 250, .words = {}}}}));

    const QList<Recipient> found = must(await(book.mails.recipients(book.customer.id)));

    QStringList addresses;
    for (const Recipient &one : found)
        addresses.append(one.address);
    QCOMPARE(addresses, (QStringList{u"ap@cinar.example"_s, u"ada@cinar.example"_s, u"old@cinar.example"_s}));
    QCOMPARE(found.at(1).name, u"Ada Ng"_s);
    QCOMPARE(found.at(1).origin, Recipient::Origin::Crm);
    QCOMPARE(found.at(2).origin, Recipient::Origin::Mailed);
    QCOMPARE(ruleOf(await(book.mails.recipients(CustomerId(u"nobody"_s)))), u"customer.unknown"_s);
}

void TestMailService::theSettingsRuleReminders()
{
    ServiceBook book;
    const InvoiceId id = addOverdue(book);
    must(await(book.settings.set(u"reminders.pause_days"_s, u"2"_s)));
    must(await(book.mails.send({reminderOf(id)})));
    const MailId mail(must(await(book.sync.outbox())).first().id.text());
    must(book.append({{.body = MailAccepted{.mail = mail, .code = 250}}}));

    book.clock.time = book.clock.time.addDays(1);
    QCOMPARE(ruleOf(await(book.mails.send({reminderOf(id)}))), u"reminder.too_soon"_s);
    book.clock.time = book.clock.time.addDays(1);
    must(await(book.mails.send({reminderOf(id)})));

    QCOMPARE(
        ruleOf(await(book.settings.set(u"reminders.pause_days"_s, u"366"_s))), u"setting.number_malformed"_s);
    QCOMPARE(
        ruleOf(await(book.settings.set(u"safety.hold_seconds"_s, u"61"_s))), u"setting.number_malformed"_s);
}

void TestMailService::aProofSaysUntilWhenTheLinkIsPaid()
{
    ServiceBook book;
    MailOrder order{.invoice = book.addIssued()};
    QVERIFY(!must(await(book.mails.proof(order))).endsOn.isValid());

    must(await(book.settings.set(u"links.expire_days"_s, u"14"_s)));
    const MailProof usual = must(await(book.mails.proof(order)));
    QCOMPARE(usual.endsOn, book.today().addDays(14));
    QVERIFY(usual.text.contains(u"until 29 March 2026"_s));

    order.end = LinkEnd::never();
    QVERIFY(!must(await(book.mails.proof(order))).endsOn.isValid());
    order.end = LinkEnd::onDay(book.today());
    QVERIFY(isMet(must(await(book.mails.proof(order))), What::EndAhead));
    order.end = LinkEnd::onDay(book.today().addDays(-1));
    QVERIFY(!isMet(must(await(book.mails.proof(order))), What::EndAhead));
    QCOMPARE(
        ruleOf(await(book.settings.set(u"links.expire_days"_s, u"366"_s))), u"setting.number_malformed"_s);
}

void TestMailService::aProofNamesFilesAndWhatSpeaksAgainstThem()
{
    ServiceBook book;
    MailOrder order{.invoice = book.addIssued(), .kind = MailKind::Document};
    order.files = {{.name = u"a/Terms.pdf"_s, .content = "%PDF-1.7"}};

    const MailProof proof = must(await(book.mails.proof(order)));
    QCOMPARE(proof.attachments.size(), 2);
    QCOMPARE(proof.attachments.last(), u"Terms.pdf"_s);
    QVERIFY(isMet(proof, What::FilesFit));

    order.files.append({.name = u"empty.txt"_s, .content = {}});
    QVERIFY(!isMet(must(await(book.mails.proof(order))), What::FilesFit));
    QCOMPARE(ruleOf(await(book.mails.send({order}))), u"mail.file_empty"_s);
}

void TestMailService::aBatchSaysWhichCannotBeSent()
{
    ServiceBook book;
    const InvoiceId overdue = addOverdue(book);
    const InvoiceId fresh = book.addIssued();
    must(await(book.settings.set(u"safety.many_mails"_s, u"2"_s)));
    const qint64 before = book.entryCount();

    const MailBatch batch = must(await(book.mails.verdicts({reminderOf(overdue), reminderOf(fresh)})));

    QCOMPARE(batch.manyFrom, 2);
    QCOMPARE(batch.verdicts.size(), 2);
    QVERIFY(!batch.verdicts[0].refusal);
    QCOMPARE(batch.verdicts[0].level, 1);
    QCOMPARE(batch.verdicts[0].to, u"ap@cinar.example"_s);
    QCOMPARE(batch.verdicts[1].refusal->rule, u"reminder.not_overdue"_s);
    QCOMPARE(batch.verdicts[1].number, u"INV-2026-000002"_s);
    QCOMPARE(book.entryCount(), before);
}

void TestMailService::whatIsPaidIsRefusedForThatAndHasNoWords()
{
    ServiceBook book;
    const InvoiceId paid = book.addIssued();
    const InvoiceId open = book.addIssued();
    pay(book, paid);
    book.secrets.secrets.remove(u"stripe/api_key"_s);

    const MailBatch batch = must(await(book.mails.verdicts({{.invoice = paid}, {.invoice = open}})));
    const MailProof proof = must(await(book.mails.proof({.invoice = paid})));

    QCOMPARE(batch.verdicts[0].refusal->rule, u"link.nothing_open"_s);
    QCOMPARE(batch.verdicts[1].refusal->rule, u"secret.missing"_s);
    QCOMPARE(proof.html, QString());
    QCOMPARE(proof.text, QString());
}

void TestMailService::aStatementCarriesItsLetter()
{
    ServiceBook book;
    book.addIssued();
    must(await(book.mails.send({{.kind = MailKind::Statement, .customer = book.customer.id}})));

    const QByteArray bytes = composedBytes(book);

    QVERIFY(bytes.contains("Content-Type: application/pdf"));
    QVERIFY(bytes.contains("statement-2026-03-15.pdf"));
}

void TestMailService::aRefundIsToldOnceItIsDone()
{
    ServiceBook book;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"p-1"_s),
                           .amount = Money(11'900, Currency::of("EUR")),
                           .connection = u"stripe"_s,
                           .method = u"Visa •••• 4242"_s,
                           .customer = book.customer.id}}}));
    const EntryId refund(u"0190c0de-0000-7000-8000-00000000000a"_s);
    const Money back(2'000, Currency::of("EUR"));
    must(book.append({{.id = refund,
        .body = RefundRequested{.payment = PaymentId(u"p-1"_s),
            .customer = book.customer.id,
            .connection = u"stripe"_s,
            .amount = back,
            .reason = u"paid twice"_s,
            .requestDigest = QByteArray(32, 'r')},
        .sealed = {{u"request"_s, "x"}}}}));

    must(await(book.mails.send({{.again = true,
        .kind = MailKind::Statement,
        .customer = book.customer.id,
        .refunded = back,
        .after = refund}})));

    const QList<Entry> entries = book.entries();
    const auto queued = std::ranges::find_if(
        entries, [](const Entry &entry) { return std::holds_alternative<MailQueued>(entry.body); });
    QVERIFY(queued != entries.end());
    const auto &mail = std::get<MailQueued>(queued->body);
    QCOMPARE(queued->after, refund);
    QVERIFY2(mail.message.contains(u"20"_s) && !mail.message.contains(u"{{"_s), qPrintable(mail.message));
    QVERIFY(!mail.subject.isEmpty());
    QVERIFY(must(EffectTable(book.database).orphans()).isEmpty());

    must(book.append({{.body
        = RefundFailed{.refund = RefundId(refund.text()), .rule = u"stripe.x"_s, .words = u"no"_s}}}));

    const QList<EffectRecord> orphans = must(EffectTable(book.database).orphans()); // It is not told then.
    QCOMPARE(orphans.size(), 1);
    QCOMPARE(orphans.first().entry, queued->id);
}

void TestMailService::aReceiptCarriesTheInvoice()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    pay(book, id);
    must(await(book.mails.send({{.invoice = id, .kind = MailKind::Receipt, .attach = true}})));

    const QByteArray bytes = composedBytes(book);

    QVERIFY(bytes.contains("INV-2026-000001.pdf"));
    QVERIFY(bytes.contains("Subject: "));
}

void TestMailService::aMailCarriesTheEInvoice()
{
    ServiceBook book;
    makeKnown(book);
    const InvoiceId id = book.addIssued();
    const MailOrder order{.invoice = id, .kind = MailKind::Document, .withEInvoice = true};

    const MailProof proof = must(await(book.mails.proof(order)));
    must(await(book.mails.send({order})));

    QVERIFY(isMet(proof, What::EInvoiceMade));
    QCOMPARE(proof.attachments, (QStringList{u"INV-2026-000001.pdf"_s, u"INV-2026-000001.xml"_s}));
    QVERIFY(book.all<MailQueued>().first().withEInvoice);
    const QByteArray bytes = composedBytes(book);
    QCOMPARE(bytes.count("Content-Type: application/pdf"), 1);
    QCOMPARE(bytes.count("Content-Type: application/xml"), 1);
    QVERIFY(bytes.contains("INV-2026-000001.xml"));
    QCOMPARE(must(await(book.sync.outbox())).first().files, proof.attachments);
    const UblInvoice read = must(readUblInvoice(must(await(book.invoices.ubl(id)))));
    QCOMPARE(read.number, u"INV-2026-000001"_s);
    QCOMPARE(read.content.totals.payable, book.invoice(id).total.minor());
}

void TestMailService::anEInvoiceThatIsNotCompleteKeepsTheMailBack()
{
    ServiceBook book; // Neither country is known.
    const InvoiceId id = book.addIssued();
    const MailOrder order{.invoice = id, .kind = MailKind::Document, .withEInvoice = true};

    const MailProof proof = must(await(book.mails.proof(order)));
    const auto check = std::ranges::find(proof.checks, What::EInvoiceMade, &MailCheck::what);
    QVERIFY(check != proof.checks.end() && !check->ok);
    QCOMPARE(check->value, u"einvoice.company_country"_s);
    QCOMPARE(must(await(book.mails.verdicts({order}))).verdicts.first().refusal->rule, check->value);
    QCOMPARE(ruleOf(await(book.mails.send({order}))), check->value);
    QVERIFY(book.all<MailQueued>().isEmpty());

    makeKnown(book); // What was issued before says what it said.
    QCOMPARE(ruleOf(await(book.mails.send({order}))), check->value);
    const MailOrder plain{.invoice = id, .kind = MailKind::Document};
    must(await(book.mails.send({plain})));
}

void TestMailService::aReminderCarriesTheStatementInTheLanguageWished()
{
    ServiceBook book;
    const InvoiceId id = addOverdue(book);
    MailOrder order = reminderOf(id);
    const MailProof plain = must(await(book.mails.proof(order)));
    QCOMPARE(plain.language, book.customer.language);
    QVERIFY(plain.attachments.isEmpty());

    order.attach = true;
    order.withStatement = true;
    order.language = u"de"_s;
    const MailProof proof = must(await(book.mails.proof(order)));
    must(await(book.mails.send({order})));

    QCOMPARE(proof.language, u"de"_s);
    QVERIFY(proof.subject != plain.subject);
    QCOMPARE(proof.attachments, (QStringList{u"INV-2026-000001.pdf"_s, u"statement-2026-03-15.pdf"_s}));
    const MailQueued queued = book.all<MailQueued>().first();
    QCOMPARE(queued.language, u"de"_s);
    QCOMPARE(queued.documentLanguage, u"de"_s);
    QCOMPARE(queued.from, QDate(2026, 1, 1));
    QCOMPARE(queued.through, book.today());
    const QByteArray bytes = composedBytes(book);
    QCOMPARE(bytes.count("Content-Type: application/pdf"), 2);
    QVERIFY(bytes.contains("statement-2026-03-15.pdf")); // As the preview has said.
    QCOMPARE(must(await(book.sync.outbox())).first().files, proof.attachments);
    QVERIFY(must(documentPdf(book.book, id, u"de"_s)) != must(documentPdf(book.book, id)));
}

void TestMailService::aTestNeedsAMailServerAndWritesNothing()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(await(book.mails.sendTest({.invoice = id, .kind = MailKind::Document}))),
        u"mail.url_missing"_s);

    QCOMPARE(book.entryCount(), before);
}

void TestMailService::aHoldShowsInTheDetail()
{
    ServiceBook book;
    const InvoiceId id = addOverdue(book);
    QVERIFY(!must(await(book.invoices.detail(id))).hold);

    must(await(book.mails.holdReminders(
        {.customer = book.customer.id, .until = book.today().addDays(3), .reason = u"in talks"_s})));

    const InvoiceDetail detail = must(await(book.invoices.detail(id)));
    QCOMPARE(detail.hold->until, book.today().addDays(3));
    QCOMPARE(detail.hold->reason, u"in talks"_s);
    QVERIFY(detail.hold->invoice.isEmpty());
    const std::optional<ReminderHold> ofCustomer = must(await(book.customers.detail(book.customer.id))).hold;
    QVERIFY(ofCustomer);
    QCOMPARE(ofCustomer->reason, u"in talks"_s);
    must(await(book.mails.holdReminders({.customer = book.customer.id})));
    QVERIFY(!must(await(book.customers.detail(book.customer.id))).hold);
}
