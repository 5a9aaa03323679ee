#include "ui/text/CompletenessText.h"

#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <numeric>

namespace quittance {

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CompletenessText)
};

} // namespace

QString completenessText(const Completeness &report)
{
    const QString provider = connectionText(report.connection);
    if (!report.isComplete()) {
        const auto count = static_cast<int>(report.unexplained.size());
        return count == 1
            ? Words::tr("%1 and the book disagree about 1 payment. Look at it in the list.").arg(provider)
            : Words::tr("%1 and the book disagree about %2 payments. Look at them in the list.")
                  .arg(provider, textLocale().toString(count));
    }
    const qint64 payments = std::accumulate(report.lines.begin(), report.lines.end(), qint64(0),
        [](qint64 sum, const CompletenessLine &line) { return sum + line.here; });
    return Words::tr("%1 and the book agree about every payment: %2. Unexplained: 0.")
        .arg(provider)
        .arg(textLocale().toString(payments));
}

QString completenessCountsText(const Completeness &report)
{
    qint64 there = 0;
    qint64 here = 0;
    for (const CompletenessLine &line : report.lines) {
        there += line.there;
        here += line.here;
    }
    const QLocale locale = textLocale();
    return Words::tr("%1: %2 there, %3 here, %4 unexplained")
        .arg(connectionText(report.connection), locale.toString(there), locale.toString(here),
            locale.toString(report.unexplained.size()));
}

QString leftOutText(const QString &said)
{
    return Words::tr("Left out, because it is of a currency or fraction that cannot be booked: %1").arg(said);
}

QString waitedText(const QString &number, bool isPaid)
{
    return (isPaid ? Words::tr("Invoice %1 is paid.")
                   : Words::tr("Invoice %1 is not paid yet. The next look at the provider will tell."))
        .arg(number);
}

} // namespace quittance
