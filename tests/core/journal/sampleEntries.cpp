#include "tests/core/journal/sampleEntries.h"

#include "core/domain/InvoiceSums.h"
#include "tests/core/journal/gatewaySamples.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

EntryId idOf(int number)
{
    return EntryId(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

InvoiceIssued document(DocumentType type, int number)
{
    InvoiceContent content{
        .type = type, .currency = eur, .issuedOn = QDate(2026, 1, 1), .dueOn = QDate(2026, 1, 15)};
    content.lines = {{.item = u"Beratung"_s, .quantity = 20'000, .price = 99'500'000, .rate = 190'000},
        {.item = u"Buch"_s, .price = 10'000'000, .rate = 70'000}};
    content.totals.prepaid = 1000;
    content.totals.rounding = 1;
    const bool credit = type == DocumentType::CreditNote;
    return {.invoice = InvoiceId(idOf(number).text()),
        .number = InvoiceNumber(credit ? u"CN-2026-000001"_s : u"INV-2026-000001"_s),
        .series = credit ? u"CN"_s : u"INV"_s,
        .fiscalYear = 2026,
        .sequence = 1,
        .customer = CustomerId(idOf(2).text()),
        .content = *computed(content),
        .sourceKey = credit ? QString() : u"csv:1"_s,
        .sourceNumber = u"1"_s,
        .buyer = {.name = u"Adler & Söhne GmbH"_s, .email = u"ap@adler.example"_s}};
}

//! The same document under another number.
InvoiceIssued another(InvoiceIssued document, int number, qint64 sequence)
{
    document.invoice = InvoiceId(idOf(number).text());
    document.number = InvoiceNumber(u"INV-2026-%1"_s.arg(sequence, 6, 10, QChar(u'0')));
    document.sequence = sequence;
    document.sourceKey.clear();
    return document;
}

InvoiceContent figuresOf(InvoiceContent content)
{
    content.lines.clear();
    return content;
}

//! What people decide: staff, requests, locks.
QList<NewEntry> controlEntries(const InvoiceIssued &invoice, const PaymentId &payment)
{
    const ApprovalMatter writeOff{.what = ApprovalMatter::What::WriteOff,
        .invoice = invoice.invoice,
        .amount = Money(100, eur),
        .cause = WriteOffCause::BankFee,
        .reason = u"fee"_s,
        .on = QDate(2026, 1, 2)};
    const ApprovalMatter refund{.what = ApprovalMatter::What::Refund,
        .source = {.payment = payment},
        .amount = Money(200, eur),
        .connection = u"bank"_s,
        .reason = u"paid twice"_s,
        .on = QDate(2026, 1, 2)};
    return {
        {.id = idOf(50),
            .body = StaffSaved{{.login = u"mara"_s, .name = u"Mara Yıldız"_s, .role = Role::Owner}}},
        {.id = idOf(51),
            .body = StaffSaved{{.login = u"tom"_s, .role = Role::Accountant, .isActive = false}}},
        {.id = idOf(52), .body = ApprovalRequested{writeOff}},
        {.id = idOf(53), .body = ApprovalGiven{idOf(52)}},
        {.id = idOf(54), .body = ApprovalRequested{refund}},
        {.id = idOf(55), .body = ApprovalRefused{.request = idOf(54), .reason = u"ask her first"_s}},
        {.id = idOf(56), .body = PeriodLocked{.through = QDate(2025, 11, 30), .reason = u"november"_s}},
        {.id = idOf(48),
            .body = PeriodLocked{.through = QDate(2025, 12, 31),
                .reason = u"closed"_s,
                .from = QDate(2025, 12, 1),
                .checks = {{.code = u"journal"_s, .outcome = u"ok"_s},
                    {.code = u"drafts"_s,
                        .outcome = u"accepted"_s,
                        .findings = 2,
                        .reason = u"mara asks"_s}}}},
        {.id = idOf(57), .body = PeriodUnlocked{.through = QDate(2025, 10, 31), .reason = u"late bill"_s}},
        {.id = idOf(58), .body = PeriodUnlocked{.through = QDate(), .reason = u"all of it"_s}},
        {.id = idOf(59),
            .body = NumberSeriesDefined{.series = u"CN"_s,
                .mask = u"G{yy}/{seq:4}"_s,
                .fiscalYear = 2026,
                .next = 17}},
    };
}

//! What is taken back, given up, paid back or disputed.
QList<NewEntry> correctionEntries(const InvoiceIssued &invoice, const PaymentId &payment)
{
    const InvoiceIssued voided = another(invoice, 60, 2);
    const InvoiceIssued givenUp = another(invoice, 61, 3);
    const PaymentAllocated made{.payment = payment,
        .invoice = invoice.invoice,
        .amount = invoice.content.payable(),
        .customer = invoice.customer};
    const RefundSettled refund{.refund = RefundId(idOf(62).text()),
        .source = {.payment = payment},
        .amount = Money(300, eur),
        .customer = invoice.customer,
        .connection = u"bank"_s,
        .reason = u"overpaid"_s};
    const PaymentId unknown(idOf(63).text());
    return {
        {.id = idOf(64), .body = voided},
        {.id = idOf(65),
            .body = InvoiceVoided{.invoice = voided.invoice,
                .customer = invoice.customer,
                .figures = figuresOf(voided.content),
                .reason = u"wrong buyer"_s}},
        {.id = idOf(66), .body = givenUp},
        {.id = idOf(67),
            .body = InvoiceWrittenOff{.invoice = givenUp.invoice,
                .customer = invoice.customer,
                .amount = Money(1234, eur),
                .cause = WriteOffCause::Shortfall,
                .reason = u"shortfall"_s}},
        {.id = idOf(68),
            .body = WriteOffReversed{.invoice = givenUp.invoice,
                .customer = invoice.customer,
                .amount = Money(234, eur)}},
        {.id = idOf(69),
            .body = AllocationReversed{.allocation = idOf(33), .undone = made, .reason = u"wrong one"_s}},
        {.id = idOf(70), .body = refund},
        {.id = idOf(71), .body = RefundReversed{.undone = refund, .reason = u"account closed"_s}},
        {.id = idOf(72),
            .body = DisputeOpened{.dispute = u"dp_1"_s,
                .payment = payment,
                .amount = Money(400, eur),
                .connection = u"stripe"_s,
                .reason = u"fraudulent"_s,
                .respondBy = QDate(2026, 1, 9)}},
        {.id = idOf(73),
            .body = DisputeClosed{.dispute = u"dp_1"_s,
                .payment = payment,
                .amount = Money(400, eur),
                .connection = u"stripe"_s,
                .won = true}},
        {.id = idOf(74),
            .body = PaymentReversed{.payment = payment,
                .amount = Money(500, eur),
                .customer = invoice.customer,
                .connection = u"stripe"_s,
                .fromDispute = true,
                .reason = u"lost"_s}},
        {.id = idOf(75),
            .body = PaymentReceived{.payment = unknown,
                .amount = Money(900, eur),
                .connection = u"bank"_s,
                .reference = u"Rechnung Katrin"_s}},
        {.id = idOf(76),
            .body
            = PaymentAssigned{.payment = unknown, .customer = invoice.customer, .amount = Money(900, eur)}},
        {.id = idOf(77),
            .body = PaymentAllocated{.invoice = givenUp.invoice,
                .amount = Money(10, eur),
                .customer = invoice.customer,
                .creditNote = InvoiceId(idOf(4).text())}},
    };
}

//! Money of nobody known: a part is paid back, the rest finds its customer, and the part comes back.
QList<NewEntry> lateAssignment(const CustomerId &customer)
{
    const PaymentId payment(idOf(120).text());
    const RefundSettled refund{.refund = RefundId(idOf(122).text()),
        .source = {.payment = payment},
        .amount = Money(200, eur),
        .connection = u"bank"_s,
        .reason = u"not ours"_s};
    return {
        {.id = idOf(121),
            .body = PaymentReceived{.payment = payment, .amount = Money(700, eur), .connection = u"bank"_s}},
        {.id = idOf(123), .body = refund},
        {.id = idOf(124),
            .body = PaymentAssigned{.payment = payment, .customer = customer, .amount = Money(500, eur)}},
        {.id = idOf(125),
            .body = RefundReversed{.undone = refund, .reason = u"account closed"_s, .customer = customer}},
    };
}

//! Two records of one customer, and one whose goods go elsewhere.
QList<NewEntry> customerEntries(const CustomerId &kept)
{
    const CustomerId other(idOf(80).text());
    return {
        {.id = idOf(81), .body = CustomerSaved{{.id = other, .name = u"Cinar Yapi"_s}}},
        {.id = idOf(82), .body = CustomerArchived{.customer = other, .archived = true}},
        {.id = idOf(83), .body = CustomerMerged{.from = other, .into = kept}},
        {.id = idOf(84),
            .body = CustomerSaved{{.id = CustomerId(idOf(85).text()),
                .name = u"Adler"_s,
                .delivery = {.street = u"Tor 3"_s, .city = u"Bonn"_s, .country = u"DE"_s}}}},
    };
}

//! Mails besides the payment link, and who is not reminded.
QList<NewEntry> mailEntries(const InvoiceIssued &invoice)
{
    const ReminderHold document{
        .invoice = invoice.invoice, .until = QDate(2026, 3, 31), .reason = u"goods on their way back"_s};
    const ReminderHold customer{.customer = invoice.customer, .until = QDate(2026, 2, 28)};
    return {
        {.id = idOf(301),
            .body = MailQueued{.invoice = invoice.invoice,
                .connection = u"smtp"_s,
                .language = u"de"_s,
                .to = u"ap@adler.example, cfo@adler.example"_s,
                .kind = MailKind::Reminder,
                .level = 2,
                .attached = true,
                .cc = u"sales@adler.example"_s}},
        {.id = idOf(302),
            .body = MailQueued{.invoice = invoice.invoice,
                .connection = u"smtp"_s,
                .language = u"de"_s,
                .to = u"ap@adler.example"_s,
                .kind = MailKind::Receipt}},
        {.id = idOf(303),
            .body = MailQueued{.connection = u"smtp"_s,
                .language = u"de"_s,
                .to = u"ap@adler.example"_s,
                .kind = MailKind::Statement,
                .attached = true,
                .customer = invoice.customer,
                .from = QDate(2026, 1, 1),
                .through = QDate(2026, 1, 31)}},
        {.id = idOf(304), .body = RemindersHeld{document}},
        {.id = idOf(305), .body = RemindersHeld{customer}},
        {.id = idOf(306), .body = RemindersHeld{{.customer = invoice.customer}}},
        {.id = idOf(307), .body = MailAccepted{.mail = MailId(idOf(303).text()), .code = 250}},
        {.id = idOf(310),
            .body = MailQueued{.invoice = invoice.invoice,
                .connection = u"smtp"_s,
                .language = u"tr"_s,
                .to = u"ap@adler.example"_s,
                .kind = MailKind::Reminder,
                .level = 3,
                .attached = true,
                .from = QDate(2026, 1, 1),
                .through = QDate(2026, 3, 31),
                .documentLanguage = u"tr"_s,
                .withStatement = true}},
        {.id = idOf(311),
            .body = MailQueued{.invoice = invoice.invoice,
                .connection = u"smtp"_s,
                .language = u"de"_s,
                .to = u"ap@adler.example"_s,
                .kind = MailKind::Document,
                .attached = true,
                .withEInvoice = true}},
        {.id = idOf(324),
            .body = MailQueued{.invoice = invoice.invoice,
                .connection = u"smtp"_s,
                .language = u"de"_s,
                .to = u"ap@adler.example"_s,
                .kind = MailKind::Document,
                .attached = true,
                .files = {u"terms.pdf"_s},
                .filesDigest = QByteArray(32, 'y')},
            .sealed = {{u"files_salt"_s, QByteArray(16, 's')}, {u"file_0"_s, "%PDF-1.7"}}},
    };
}

//! What people write about a document and a customer.
QList<NewEntry> noteEntries(const InvoiceIssued &invoice)
{
    const NotedRecord document{.invoice = invoice.invoice, .customer = {}};
    const NotedRecord customer{.invoice = {}, .customer = invoice.customer};
    const QStringList tags{u"Çok acil"_s, u"vip"_s};
    return {
        {.id = idOf(401), .body = TagsChanged{.record = document, .before = {}, .after = tags}},
        {.id = idOf(402), .body = TagsChanged{.record = document, .before = tags, .after = {u"vip"_s}}},
        {.id = idOf(403), .body = TagsChanged{.record = customer, .before = {}, .after = {u"vip"_s}}},
        {.id = idOf(404),
            .body = NoteChanged{.record = document, .before = {}, .after = u"Ask Ida\nfirst"_s}},
        {.id = idOf(405), .body = NoteChanged{.record = customer, .before = {}, .after = u"pays late"_s}},
        {.id = idOf(406), .body = NoteChanged{.record = customer, .before = u"pays late"_s, .after = {}}},
    };
}

} // namespace

QList<NewEntry> sampleEntries()
{
    const Customer customer{.id = CustomerId(idOf(2).text()),
        .name = u"Çınar Yapı <b>A.Ş.</b>"_s,
        .email = u"ap@adler.example"_s,
        .vatId = u"DE123456789"_s,
        .address = {.street = u"Straße 1\nHof"_s, .city = u"Köln"_s, .country = u"DE"_s}};
    const InvoiceIssued invoice = document(DocumentType::Invoice, 3);
    const LinkId link(idOf(5).text());
    const LinkId otherLink(idOf(9).text());
    const MailId mail(idOf(6).text());
    const PaymentId payment(idOf(20).text());
    const Money amount = invoice.content.payable();
    const QList<NewEntry> ordinary{
        {.id = idOf(1),
            .body = CompanyProfileSet{{.name = u"Brightwater GmbH"_s, .zone = u"Europe/Berlin"_s}}},
        {.id = idOf(21), .body = CustomerSaved{customer}},
        {.id = idOf(22), .body = invoice},
        {.id = idOf(23), .body = CreditNoteIssued{document(DocumentType::CreditNote, 4)}},
        {.id = idOf(5),
            .body = LinkRequested{.invoice = invoice.invoice,
                .connection = u"stripe"_s,
                .amount = amount,
                .requestDigest = QByteArray(32, 'd')},
            .sealed = {{u"request"_s, "POST /v1/payment_links"}}},
        {.id = idOf(6),
            .body = MailQueued{.invoice = invoice.invoice,
                .link = link,
                .connection = u"smtp"_s,
                .language = u"de"_s,
                .to = u"ap@adler.example"_s,
                .subject = u"Rechnung"_s,
                .message = u"Guten Tag"_s},
            .after = idOf(5)},
        {.id = idOf(24), .body = LinkIssued{.link = link, .externalId = u"plink_1"_s}},
        {.id = idOf(25),
            .body = MailComposed{.mail = mail,
                .messageId = u"<1@brightwater.example>"_s,
                .digest = QByteArray(32, 'm')}},
        {.id = idOf(26), .body = MailUncertain{.mail = mail, .words = u"program_ended"_s}},
        {.id = idOf(27), .body = MailRejected{.mail = mail, .code = 550, .words = u"no such user"_s}},
        {.id = idOf(28), .body = MailAccepted{.mail = mail, .code = 250, .words = u"queued as 1"_s}},
        {.id = idOf(9),
            .body = LinkRequested{.invoice = invoice.invoice, .connection = u"stripe"_s, .amount = amount}},
        {.id = idOf(29), .body = LinkRefused{.link = otherLink, .rule = u"stripe.x"_s, .words = u"no"_s}},
        {.id = idOf(30), .body = LinkRevoked{otherLink}},
        {.id = idOf(31), .body = EffectDropped{.request = idOf(6), .reason = u"given_up"_s}},
        {.id = idOf(32),
            .body = PaymentReceived{.payment = payment,
                .amount = amount + Money(500, eur),
                .connection = u"stripe"_s,
                .method = u"Visa •••• 4242"_s,
                .customer = customer.id,
                .link = link,
                .payer = u"Katrin Adler"_s},
            .externalKey = u"stripe:test:ch_1"_s},
        {.id = idOf(33),
            .body = PaymentAllocated{.payment = payment,
                .invoice = invoice.invoice,
                .amount = amount,
                .customer = customer.id}},
        {.id = idOf(34),
            .body = GatewayBalanceMoved{.connection = u"stripe"_s, .payment = payment, .fee = Money(58, eur)},
            .externalKey = u"stripe:test:txn_1"_s},
    };
    return ordinary + controlEntries(invoice, payment) + correctionEntries(invoice, payment)
        + customerEntries(customer.id) + lateAssignment(customer.id)
        + gatewaySamples(invoice, customer.id, payment, link) + mailEntries(invoice) + noteEntries(invoice)
        + QList<NewEntry>{{.id = idOf(400),
                              .body = PaymentReceived{.payment = PaymentId(idOf(400).text()),
                                  .amount = Money(300, eur),
                                  .connection = u"bank"_s,
                                  .method = u"bank"_s,
                                  .customer = customer.id,
                                  .account = u"DE89 •••• 3000"_s}},
            {.id = idOf(407), .body = EffectDismissed{.request = idOf(264)}},
            {.id = idOf(408), .body = EffectDismissed{.request = idOf(258)}},
            {.id = idOf(409), .body = EffectDismissed{.request = idOf(258), .dismissed = false}}};
}

} // namespace quittance
