#include "core/domain/Currency.h"

#include <algorithm>

namespace quittance {

static_assert(std::ranges::is_sorted(currencyFacts, {}, &CurrencyFacts::code));

std::optional<Currency> Currency::find(QStringView code)
{
    const QByteArray wanted = code.toUtf8().toUpper();
    const std::string_view text(wanted.constData(), static_cast<size_t>(wanted.size()));
    const auto found = std::ranges::lower_bound(currencyFacts, text, {}, &CurrencyFacts::code);
    if (found == currencyFacts.end() || found->code != text)
        return std::nullopt;
    return Currency(static_cast<quint8>(std::distance(currencyFacts.begin(), found)));
}

} // namespace quittance
