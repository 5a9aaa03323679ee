#include "tests/sandbox/paypal/PayPalLedger.h"

#include <QStringList>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

void PayPalLedger::add(PayPalLine line)
{
    line.updated = line.created;
    m_lines.append(std::move(line));
}

void PayPalLedger::end(const QString &id, const QString &status, qint64 fee, qint64 when)
{
    for (PayPalLine &line : m_lines) {
        if (line.id != id || line.statusAt(when) != "P"_L1)
            continue;
        line.endStatus = status;
        line.fee = fee;
        line.updated = when;
    }
}

qint64 PayPalLedger::balance(const QString &currency, qint64 time) const
{
    qint64 sum = 0;
    for (const PayPalLine &line : m_lines)
        if (line.created <= time && line.amount.currency == currency && line.statusAt(time) == "S"_L1)
            sum += line.amount.minor + line.fee;
    return sum;
}

QStringList PayPalLedger::currencies() const
{
    QStringList result;
    for (const PayPalLine &line : m_lines)
        if (!result.contains(line.amount.currency))
            result.append(line.amount.currency);
    return result;
}

} // namespace quittance::sandbox
