#include "core/domain/MailFiles.h"

namespace quittance {

using namespace Qt::StringLiterals;

QString MailFiles::documentName(const QString &number)
{
    return number + u".pdf"_s;
}

QString MailFiles::eInvoiceName(const QString &number)
{
    return number + u".xml"_s;
}

QString MailFiles::statementName() const
{
    return u"statement-%1.pdf"_s.arg(through.toString(Qt::ISODate));
}

QStringList MailFiles::names(const QString &number) const
{
    QStringList names;
    if (document)
        names.append(documentName(number));
    if (eInvoice)
        names.append(eInvoiceName(number));
    if (statement)
        names.append(statementName());
    return names;
}

} // namespace quittance
