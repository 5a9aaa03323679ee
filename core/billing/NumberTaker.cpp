#include "core/billing/NumberTaker.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberDigits = 6;

QString seriesOf(DocumentType type)
{
    return type == DocumentType::CreditNote ? u"CN"_s : u"INV"_s;
}

InvoiceNumber numberOf(const QString &series, int year, qint64 sequence)
{
    return InvoiceNumber(
        u"%1-%2-%3"_s.arg(series).arg(year, 4, 10, QChar(u'0')).arg(sequence, numberDigits, 10, QChar(u'0')));
}

} // namespace

Result<void> NumberTaker::number(InvoiceIssued &document)
{
    const QDate issuedOn = document.content.issuedOn;
    const QString series = seriesOf(document.content.type);
    const auto key = std::pair(series, issuedOn.year());
    auto known = m_positions.find(key);
    if (known == m_positions.end()) {
        const auto stored = NumberSeriesTable(m_book.database).position(series, issuedOn.year());
        if (!stored)
            return fail(stored.error());
        known = m_positions.emplace(key, *stored).first;
    }
    NumberSeriesTable::Position &position = known->second;
    if (position.lastIssuedOn.isValid() && issuedOn < position.lastIssuedOn)
        return invalid(u"issue.date_before_last"_s, u"issued_on"_s, issuedOn.toString(Qt::ISODate),
            u"last issued on "_s + position.lastIssuedOn.toString(Qt::ISODate));
    document.series = series;
    document.fiscalYear = issuedOn.year();
    document.sequence = position.next;
    document.number = numberOf(series, issuedOn.year(), position.next);
    position.next += 1;
    position.lastIssuedOn = issuedOn;
    return {};
}

} // namespace quittance
