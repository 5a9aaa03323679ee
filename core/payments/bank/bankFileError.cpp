#include "core/payments/bank/bankFileError.h"

#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 80;

} // namespace

QString BankPlace::text(const QString &field) const
{
    QStringList parts;
    if (line > 0)
        parts += u"line %1"_s.arg(line);
    if (entry > 0)
        parts += u"entry %1"_s.arg(entry);
    if (!field.isEmpty())
        parts += field;
    return parts.join(u", "_s);
}

tl::unexpected<Error> brokenBankFile(
    const QString &rule, const BankPlace &place, const QString &field, const QString &value)
{
    QString shown = value.left(longestShown);
    for (QChar &c : shown)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return invalid(u"bank_file."_s + rule, place.text(field), shown);
}

} // namespace quittance
