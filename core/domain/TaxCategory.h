#pragma once

#include <QString>

#include <array>
#include <optional>

namespace quittance {

//! VAT categories (UNCL 5305, the part EN 16931 allows us): what decides whether and why no VAT is due.
enum class TaxCategory : quint8 {
    Standard, //!< S
    ZeroRated, //!< Z
    Exempt, //!< E
    ReverseCharge, //!< AE
    IntraCommunity, //!< K
    Export, //!< G
    OutOfScope, //!< O
};

inline constexpr std::array taxCategoryCodes{QLatin1StringView("S"), QLatin1StringView("Z"),
    QLatin1StringView("E"), QLatin1StringView("AE"), QLatin1StringView("K"), QLatin1StringView("G"),
    QLatin1StringView("O")};

inline QString codeOf(TaxCategory category)
{
    return taxCategoryCodes[static_cast<size_t>(category)];
}

inline std::optional<TaxCategory> taxCategoryFrom(QStringView code)
{
    for (size_t i = 0; i < taxCategoryCodes.size(); ++i)
        if (code == taxCategoryCodes[i])
            return static_cast<TaxCategory>(i);
    return std::nullopt;
}

} // namespace quittance
