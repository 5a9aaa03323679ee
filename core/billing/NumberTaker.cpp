#include "core/billing/NumberTaker.h"

#include "core/domain/NumberMask.h"
#include "core/store/CompanyTable.h"
#include "core/store/InvoiceTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<NumberSeriesTable::Position *> NumberTaker::position(const QString &series, int year)
{
    const auto key = std::pair(series, year);
    auto known = m_positions.find(key);
    if (known == m_positions.end()) {
        const auto stored = NumberSeriesTable(m_book.database).position(series, year);
        if (!stored)
            return fail(stored.error());
        known = m_positions.emplace(key, *stored).first;
    }
    return &known->second;
}

QString NumberTaker::seriesOf(DocumentType type)
{
    return type == DocumentType::CreditNote ? u"CN"_s : u"INV"_s;
}

Result<QString> NumberTaker::seriesFor(const InvoiceContent &content)
{
    const QString usual = seriesOf(content.type);
    if (content.type == DocumentType::CreditNote || content.series.isEmpty() || content.series == usual)
        return usual;
    const auto defined = NumberSeriesTable(m_book.database).defined();
    if (!defined)
        return fail(defined.error());
    const bool isThere = std::ranges::any_of(
        *defined, [&](const NumberSeriesTable::Defined &each) { return each.series == content.series; });
    if (!isThere || content.series == seriesOf(DocumentType::CreditNote))
        return invalid(u"number_series.unknown"_s, u"series"_s, content.series);
    return content.series;
}

Result<void> NumberTaker::number(InvoiceIssued &document)
{
    const QDate issuedOn = document.content.issuedOn;
    const Result<QString> series = seriesFor(document.content);
    if (!series)
        return fail(series.error());
    document.series = *series;
    const Result<NumberMask> mask
        = NumberSeriesTable(m_book.database).mask(document.series).and_then(NumberMask::parse);
    const auto company = CompanyTable(m_book.database).read();
    if (!mask || !company)
        return fail(mask ? company.error() : mask.error());
    const int year = fiscalYearOf(issuedOn, *company ? (*company)->fiscalYearStart : 1);
    document.fiscalYear = mask->hasYear() ? year : 0; // Without a year in it the sequence never begins anew.
    const auto found = position(document.series, document.fiscalYear);
    if (!found)
        return fail(found.error());
    NumberSeriesTable::Position &place = **found;
    if (place.lastIssuedOn.isValid() && issuedOn < place.lastIssuedOn)
        return invalid(u"issue.date_before_last"_s, u"issued_on"_s, issuedOn.toString(Qt::ISODate),
            u"last issued on "_s + place.lastIssuedOn.toString(Qt::ISODate));
    const Result<QString> number = mask->text(document.series, year, place.next);
    if (!number)
        return fail(number.error());
    if (InvoiceTable(m_book.database).byNumber(*number)) // An older mask may have given it.
        return invalid(u"issue.number_taken"_s, u"number"_s, *number);
    document.sequence = place.next;
    document.number = InvoiceNumber(*number);
    place.next += 1;
    place.lastIssuedOn = issuedOn;
    return {};
}

} // namespace quittance
