#include "ui/text/VatText.h"

#include "core/domain/InvoiceContent.h"
#include "core/domain/lineSums.h"
#include "core/domain/searchText.h"
#include "ui/text/Calculation.h"
#include "ui/text/MoneyText.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array withoutRate{TaxCategory::ZeroRated, TaxCategory::Exempt, TaxCategory::ReverseCharge,
    TaxCategory::IntraCommunity, TaxCategory::Export, TaxCategory::OutOfScope};
constexpr int typedDecimals = 2;

QString categoryText(TaxCategory category)
{
    switch (category) {
    case TaxCategory::Standard:
        break;
    case TaxCategory::ZeroRated:
        return QCoreApplication::translate("quittance::VatText", "Zero rated");
    case TaxCategory::Exempt:
        return QCoreApplication::translate("quittance::VatText", "Exempt");
    case TaxCategory::ReverseCharge:
        return QCoreApplication::translate("quittance::VatText", "Reverse charge");
    case TaxCategory::IntraCommunity:
        return QCoreApplication::translate("quittance::VatText", "Intra-EU supply");
    case TaxCategory::Export:
        return QCoreApplication::translate("quittance::VatText", "Export");
    case TaxCategory::OutOfScope:
        return QCoreApplication::translate("quittance::VatText", "Not subject to VAT");
    }
    return {};
}

std::optional<TaxCategory> categoryOf(const QString &typed)
{
    if (const auto byCode = taxCategoryFrom(typed.toUpper()); byCode && *byCode != TaxCategory::Standard)
        return byCode;
    const QString folded = foldForSearch(typed);
    std::optional<TaxCategory> found;
    for (const TaxCategory category : withoutRate) {
        if (!foldForSearch(categoryText(category)).startsWith(folded))
            continue;
        if (found)
            return std::nullopt; // The beginning of two.
        found = category;
    }
    return found;
}

} // namespace

QString percentText(qint64 rate)
{
    return QCoreApplication::translate("quittance::VatText", "%1 %", "rate")
        .arg(decimalForReading(rate, rateDecimals));
}

QString vatText(const Vat &vat)
{
    if (vat.category != TaxCategory::Standard)
        return categoryText(vat.category);
    return vat.isKnown() ? percentText(vat.rate) : QString();
}

QString vatRowText(const Vat &vat)
{
    if (!vat.isKnown())
        return QCoreApplication::translate("quittance::VatText", "VAT not chosen");
    return vat.category == TaxCategory::Standard
        ? QCoreApplication::translate("quittance::VatText", "VAT %1").arg(vatText(vat))
        : vatText(vat);
}

Result<Vat> readVat(const QString &typed)
{
    const auto placed = [&typed](Error error) {
        error.field = u"vat"_s;
        error.value = typed.trimmed();
        return error;
    };
    QString text = typed.trimmed();
    if (text.isEmpty())
        return Vat();
    if (!text.at(0).isDigit()) {
        if (const auto category = categoryOf(text))
            return Vat{.category = *category};
        return fail(placed({.rule = u"csv.vat_category"_s}));
    }
    text.remove(u'%');
    const Result<qint64> rate = calculated(text, typedDecimals, rateDecimals).map_error(placed);
    if (!rate)
        return fail(rate.error());
    if (*rate == 0)
        return Vat{.category = TaxCategory::ZeroRated};
    if (*rate < 0 || *rate > wholeRate)
        return fail(placed({.rule = u"line.vat_rate"_s}));
    return Vat{.rate = *rate};
}

QString vatCategoryText(const QString &code)
{
    const auto category = taxCategoryFrom(code);
    if (category == TaxCategory::Standard)
        return QCoreApplication::translate("quittance::VatText", "Standard rate");
    return category ? categoryText(*category) : code;
}

QStringList vatCategoryTexts()
{
    QStringList texts;
    for (const TaxCategory category : withoutRate)
        texts += categoryText(category);
    return texts;
}

} // namespace quittance
