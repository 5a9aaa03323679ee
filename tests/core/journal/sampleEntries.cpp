#include "tests/core/journal/sampleEntries.h"

#include "core/domain/InvoiceSums.h"

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
    return {
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
}

} // namespace quittance
