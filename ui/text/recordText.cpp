#include "ui/text/recordText.h"

#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"
#include "ui/text/isolated.h"

namespace quittance {

using namespace Qt::StringLiterals;

QString documentName(const InvoiceRow &row, QDate today)
{
    return row.number.isEmpty() ? stateText(row, today) : row.number.text();
}

QString recordText(const FoundRecord &record)
{
    // Parts of one line, not of a sentence: none depends on the others.
    QStringList parts;
    // A payment is named by its method, which the book knows as a code.
    const QString name = record.kind == RecordKind::Payment ? paymentMethodText(record.name) : record.name;
    for (const QString &part : {name, record.party})
        if (!part.isEmpty())
            parts += isolated(part);
    if (record.amount)
        parts += moneyWithCode(*record.amount);
    if (record.on.isValid() && record.kind != RecordKind::Invoice)
        parts += dateText(record.on);
    return parts.join(u" · "_s);
}

} // namespace quittance
