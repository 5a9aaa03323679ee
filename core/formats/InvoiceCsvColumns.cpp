#include "core/formats/InvoiceCsvColumns.h"

namespace quittance {

QString InvoiceCsvColumns::header(InvoiceCsvColumn column) const
{
    return has(column) ? headers.value(of(column))
                       : QString(importFields(CsvKind::Invoices)[static_cast<size_t>(column)].title);
}

InvoiceCsvColumns invoiceCsvColumns(const QStringList &headers)
{
    const ColumnGuess guess = guessedMapping(CsvKind::Invoices, headers);
    InvoiceCsvColumns columns = invoiceCsvColumns(headers, guess.mapping);
    for (size_t i = 0; i < invoiceCsvColumnCount; ++i)
        if (guess.twice.contains(importFields(CsvKind::Invoices)[i].key))
            columns.twice.append(static_cast<InvoiceCsvColumn>(i));
    return columns;
}

InvoiceCsvColumns invoiceCsvColumns(const QStringList &headers, const ColumnMapping &mapping)
{
    const std::span<const ImportField> fields = importFields(CsvKind::Invoices);
    Q_ASSERT(fields.size() == invoiceCsvColumnCount);
    InvoiceCsvColumns columns{.position = {}, .headers = headers, .twice = {}};
    columns.position.fill(-1);
    for (size_t i = 0; i < invoiceCsvColumnCount; ++i) {
        const auto mapped = mapping.headerOf.find(fields[i].key);
        if (mapped == mapping.headerOf.end())
            continue;
        columns.position[i] = headers.indexOf(mapped->second);
        if (headers.count(mapped->second) > 1)
            columns.twice.append(static_cast<InvoiceCsvColumn>(i));
    }
    return columns;
}

} // namespace quittance
