#include "core/service/crmRemark.h"

#include "core/domain/amountText.h"
#include "core/journal/Journal.h"
#include "core/store/CustomerTable.h"
#include "core/store/InvoiceTable.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct RemarkRow {
    QLocale::Language language;
    const char16_t *sent; //!< %1: the number, %2: the amount.
    const char16_t *paid;
    const char16_t *overdue; //!< Also %3: the day it was due on.
};

constexpr std::array remarkRows{
    RemarkRow{QLocale::English, u"Invoice %1 over %2 was sent.", u"Invoice %1 over %2 was paid.",
        u"Invoice %1 over %2 was due on %3 and is not paid."},
    RemarkRow{QLocale::German, u"Rechnung %1 über %2 wurde versandt.", u"Rechnung %1 über %2 wurde bezahlt.",
        u"Rechnung %1 über %2 war am %3 fällig und ist nicht bezahlt."},
    RemarkRow{QLocale::Turkish, u"%2 tutarındaki %1 numaralı fatura gönderildi.",
        u"%2 tutarındaki %1 numaralı fatura ödendi.",
        u"%2 tutarındaki %1 numaralı faturanın vadesi %3 tarihinde doldu, ödenmedi."},
    RemarkRow{QLocale::French, u"La facture %1 de %2 a été envoyée.", u"La facture %1 de %2 a été payée.",
        u"La facture %1 de %2 était due le %3 et n’est pas payée."},
    RemarkRow{QLocale::Spanish, u"La factura %1 por %2 se ha enviado.", u"La factura %1 por %2 se ha pagado.",
        u"La factura %1 por %2 vencía el %3 y no está pagada."},
};

} // namespace

QString crmRemarkText(const InvoiceRecord &invoice, const QString &milestone, const QLocale &wanted)
{
    const auto known = std::ranges::find(remarkRows, wanted.language(), &RemarkRow::language);
    const RemarkRow &row = known == remarkRows.end() ? remarkRows.front() : *known;
    // Words, digits and dates go together.
    const QLocale locale = known == remarkRows.end() ? QLocale(QLocale::English) : wanted;
    const char16_t *const text = milestone == "sent"_L1 ? row.sent
        : milestone == "paid"_L1                        ? row.paid
        : milestone == "overdue"_L1                     ? row.overdue
                                                        : u"";
    const QString sentence = QString::fromUtf16(text);
    const QString amount = amountText(invoice.total, locale);
    return sentence.contains("%3"_L1)
        ? sentence.arg(invoice.number.text(), amount, locale.toString(invoice.dueOn, QLocale::LongFormat))
        : sentence.arg(invoice.number.text(), amount);
}

Result<QString> crmRemarkOf(Book &book, const EffectRecord &effect)
{
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(effect.subject);
    const Result<Entry> entry = Journal(book).entry(effect.entry);
    const Result<Customer> customer = CustomerTable(book.database).byId(effect.customer);
    if (!invoice || !entry)
        return fail(invoice ? entry.error() : invoice.error());
    if (!customer)
        return fail(customer.error());
    const auto *const note = std::get_if<CrmNoteRequested>(&entry->body);
    if (!note)
        return fail(
            Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .value = effect.entry.text()});
    return crmRemarkText(*invoice, note->milestone, QLocale(customer->language));
}

} // namespace quittance
