#include "ui/text/InputText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

QString inputText(const Error &error)
{
    if (error.rule == "amount.ambiguous"_L1)
        return QCoreApplication::translate(
            "quittance::InputText", "“%1” may be thousands or a fraction. Write it with all its decimals.")
            .arg(isolated(error.value));
    if (error.rule == "date.malformed"_L1)
        return QCoreApplication::translate("quittance::InputText", "“%1” is no day. Write it like %2.")
            .arg(isolated(error.value), dateText(QDate(2026, 10, 31)));
    return errorText(error);
}

} // namespace quittance
