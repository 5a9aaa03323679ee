#include "ui/settings/applyRegion.h"

#include "ui/text/DateText.h"
#include "ui/text/currencyOrder.h"

#include <QLocale>

namespace quittance {

using namespace Qt::StringLiterals;

RegionForm regionForm(const QMap<QString, QString> &settings)
{
    return {.region = settings.value(u"ui.region"_s),
        .isoDates = settings.value(u"ui.iso_dates"_s) == "on"_L1,
        .own = Currency::find(settings.value(u"company.currency"_s))};
}

void applyRegion(const RegionForm &form)
{
    QLocale::setDefault(form.region.isEmpty() ? QLocale::system() : QLocale(form.region));
    writeDaysAs(form.isoDates ? DayForm::Iso : DayForm::Region);
    leadWith(form.own);
}

} // namespace quittance
