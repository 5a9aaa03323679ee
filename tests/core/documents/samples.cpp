#include "tests/core/documents/samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

CompanyProfile sampleCompany()
{
    return {.name = u"Weber & Yıldız Metallbau GmbH"_s,
        .vatId = u"DE136695976"_s,
        .email = u"rechnung@weber-yildiz.example"_s,
        .phone = u"+49 30 1234567"_s,
        .address
        = {.street = u"Hafenstraße 12"_s, .city = u"Berlin"_s, .postCode = u"10115"_s, .country = u"DE"_s},
        .iban = u"DE89370400440532013000"_s,
        .bic = u"COBADEFFXXX"_s,
        .bankName = u"Commerzbank Berlin"_s};
}

Customer sampleCustomer()
{
    return {.id = CustomerId(u"c-1"_s),
        .name = u"Adler & Söhne GmbH"_s,
        .contactName = u"Grete Adler"_s,
        .email = u"buchhaltung@adler.example"_s,
        .vatId = u"ATU12345678"_s,
        .address = {.street = u"Lindenweg 3\nHinterhaus"_s,
            .city = u"Wien"_s,
            .postCode = u"1010"_s,
            .country = u"AT"_s},
        .language = u"en"_s};
}

InvoiceContent computedOrStop(InvoiceContent content)
{
    Result<InvoiceContent> result = computed(std::move(content));
    Q_ASSERT(result);
    return *result;
}

} // namespace

InvoiceDocument sampleInvoice()
{
    InvoiceContent content;
    content.issuedOn = QDate(2026, 11, 20);
    content.dueOn = QDate(2026, 12, 4);
    content.orderNumber = u"PO-7781"_s;
    content.note = u"Thank you for your order. Delivery and assembly took place on 18 November 2026."_s;
    content.lines = {
        {.item = u"Balcony railing, galvanised"_s,
            .description = u"Height 1.10 m, RAL 7016, including brackets and anchors for a concrete slab"_s,
            .quantity = 125'000,
            .unit = u"MTR"_s,
            .price = 189'500'000,
            .rate = 190'000},
        {.item = u"Assembly on site"_s,
            .quantity = 80'000,
            .unit = u"HUR"_s,
            .price = 68'000'000,
            .rate = 190'000},
    };
    return {.number = u"INV-2026-000123"_s,
        .company = sampleCompany(),
        .buyer = sampleCustomer(),
        .content = computedOrStop(content),
        .link = QUrl(u"https://pay.example.com/l/abc?x=1&y=%C3%A9"_s),
        .paymentReference = u"RF98 INV2 0260 0012 3"_s,
        .createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 15), QTimeZone::utc())};
}

InvoiceDocument longInvoice(int lines)
{
    InvoiceDocument document = sampleInvoice();
    InvoiceContent content = document.content;
    content.note.clear();
    content.lines.clear();
    for (int i = 1; i <= lines; ++i)
        content.lines << InvoiceLine{.item = u"Part %1"_s.arg(i),
            .description = i % 7 == 0 ? u"A part with a longer description that is set on two lines, "
                                        "because so many words do not fit on one"_s
                                      : QString(),
            .price = 12'340'000LL * i,
            .rate = 190'000};
    document.content = computedOrStop(content);
    return document;
}

InvoiceDocument fullInvoice(const QString &language)
{
    InvoiceDocument document = sampleInvoice();
    document.buyer.language = language;
    InvoiceContent content = document.content;
    content.terms = u"2 % Skonto innerhalb von 7 Tagen."_s;
    content.buyerReference = u"04011000-12345-34"_s;
    content.lines[0].allowances = {{.amountMinor = 11'844, .percent = 50'000, .reason = u"Trade discount"_s}};
    content.lines << InvoiceLine{.item = u"Manual, printed"_s,
        .quantity = 30'000,
        .price = 12'900'000,
        .rate = 70'000}
                  << InvoiceLine{.item = u"Planning abroad"_s,
                         .unit = u"LS"_s,
                         .price = 450'000'000,
                         .category = TaxCategory::ReverseCharge}
                  << InvoiceLine{.item = u"Screws"_s,
                         .quantity = 12'500'000,
                         .price = 3'456'700,
                         .baseQuantity = 1'000'000,
                         .rate = 190'000};
    content.allowances = {{.amountMinor = 2'500, .reason = u"Loyalty"_s, .rate = 190'000},
        {.isCharge = true, .amountMinor = 1'990, .rate = 190'000}};
    content.taxes = {{.category = TaxCategory::ReverseCharge,
        .exemptionReason = u"Reverse charge, Article 196 of Directive 2006/112/EC"_s,
        .exemptionCode = u"VATEX-EU-AE"_s}};
    content.totals.prepaid = 50'000;
    content.totals.rounding = 1;
    document.content = computedOrStop(content);
    return document;
}

InvoiceDocument scriptsInvoice()
{
    InvoiceDocument document = fullInvoice(u"tr"_s);
    document.company.name = u"Işık Çiğdem Ğüneş Ltd. Şti."_s;
    document.buyer.name = u"Αθήνα Εμπορική, Общество Київ"_s;
    document.content.lines[0].item = u"مؤسسة النور"_s;
    document.content.lines[1].item = u"חברת השלום"_s;
    return document;
}

TableDocument sampleStatement(int rows)
{
    using Column = ReportTable::Column;
    const Currency euro = Currency::of("EUR");
    ReportTable table{.title = u"Statement of account"_s,
        .notes = {u"Adler & Söhne GmbH"_s, u"1 January 2026 to 30 November 2026"_s},
        .columns = {{.title = u"Date"_s, .kind = Column::Date}, {.title = u"Document"_s},
            {.title = u"Text"_s}, {.title = u"Days"_s, .kind = Column::Number},
            {.title = u"Amount"_s, .kind = Column::Amount}, {.title = u"Balance"_s, .kind = Column::Amount}},
        .rows = {},
        .totals = {}};
    qint64 balance = 0;
    for (int i = 0; i < rows; ++i) {
        const qint64 amount = i % 3 == 2 ? -150'050 : 123'456;
        balance += amount;
        table.rows << QList<ReportCell>{QDate(2026, 1, 2).addDays(i),
            u"INV-2026-%1"_s.arg(i, 6, 10, QChar(u'0')),
            i % 3 == 2 ? u"Payment by bank transfer"_s : u"Invoice"_s, qint64{i % 45}, Money(amount, euro),
            Money(balance, euro)};
    }
    table.totals << QList<ReportCell>{
        QString(), QString(), u"Balance"_s, QString(), QString(), Money(balance, euro)};
    return {.table = table,
        .company = sampleCompany(),
        .language = u"en"_s,
        .createdAt = sampleInvoice().createdAt};
}

LetterDocument sampleReminder()
{
    const InvoiceDocument invoice = sampleInvoice();
    ReportTable table = sampleStatement(3).table;
    table.title.clear();
    table.notes.clear();
    return {.company = invoice.company,
        .recipient = invoice.buyer,
        .date = QDate(2026, 12, 18),
        .subject = u"Reminder: invoice INV-2026-000123"_s,
        .text
        = u"Dear Ms Adler,\n\nThe invoices below are past their due date. Perhaps they slipped through; "
          "please pay them by 2 January 2027.\n\nIf you have paid in the meantime, there is nothing to do."_s,
        .table = table,
        .closing = u"Kind regards\nWeber & Yıldız Metallbau GmbH"_s,
        .createdAt = invoice.createdAt};
}

LetterHead overdueHead(const QString &language)
{
    const InvoiceDocument invoice = sampleInvoice();
    LetterHead head{.company = invoice.company,
        .customer = invoice.buyer,
        .date = QDate(2026, 12, 18),
        .createdAt = invoice.createdAt};
    head.customer.language = language;
    return head;
}

LetterDocument overdueReminder(const QString &language)
{
    const Currency eur = Currency::of("EUR");
    const Currency jpy = Currency::of("JPY");
    LetterHead head = overdueHead(language);
    if (language == "ar"_L1)
        head.customer.name = u"مؤسسة النور"_s;
    if (language == "ja"_L1)
        head.customer.name = u"株式会社やまだ"_s;
    return reminderLetter(head,
        {{.number = u"INV-2026-000001"_s,
             .issuedOn = QDate(2026, 11, 1),
             .dueOn = QDate(2026, 12, 1),
             .total = Money(119'000, eur),
             .open = Money(100'000, eur)},
            {.number = u"INV-2026-000002"_s,
                .issuedOn = QDate(2026, 11, 2),
                .dueOn = QDate(2026, 12, 2),
                .total = Money(50'000, eur),
                .open = Money(50'000, eur)},
            {.number = u"<b>3</b>"_s,
                .issuedOn = QDate(2026, 11, 2),
                .dueOn = QDate(2026, 12, 17),
                .total = Money(50'000, jpy),
                .open = Money(50'000, jpy)}});
}

QByteArray sampleLogo(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::darkCyan);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(image.rect(), height / 5.0, height / 5.0);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}
