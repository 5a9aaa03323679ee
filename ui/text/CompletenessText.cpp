#include "ui/text/CompletenessText.h"

#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

#include <numeric>

namespace quittance {

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("quittance::CompletenessText", text, nullptr, count);
}

} // namespace

QString completenessText(const Completeness &report)
{
    const QString provider = connectionText(report.connection);
    if (!report.isComplete()) {
        const auto count = static_cast<int>(report.unexplained.size());
        return (count == 1 ? say(QT_TRANSLATE_NOOP("quittance::CompletenessText",
                    "%1 and the book disagree about 1 payment. Look at it in the list."))
                           : say(QT_TRANSLATE_NOOP("quittance::CompletenessText",
                               "%1 and the book disagree about %2 payments. Look at them in the list.")))
            .arg(provider)
            .arg(textLocale().toString(count));
    }
    const qint64 payments = std::accumulate(report.lines.begin(), report.lines.end(), qint64(0),
        [](qint64 sum, const CompletenessLine &line) { return sum + line.here; });
    return say(QT_TRANSLATE_NOOP("quittance::CompletenessText",
                   "%1 and the book agree about every payment: %2. Unexplained: 0."))
        .arg(provider)
        .arg(textLocale().toString(payments));
}

QString leftOutText(const QString &said)
{
    return say(QT_TRANSLATE_NOOP("quittance::CompletenessText",
                   "Left out, because it is of a currency or fraction that cannot be booked: %1"))
        .arg(said);
}

QString waitedText(const QString &number, bool isPaid)
{
    return (isPaid ? say(QT_TRANSLATE_NOOP("quittance::CompletenessText", "Invoice %1 is paid."))
                   : say(QT_TRANSLATE_NOOP("quittance::CompletenessText",
                       "Invoice %1 is not paid yet. The next look at the provider will tell.")))
        .arg(number);
}

} // namespace quittance
