#include "ui/text/currencyOrder.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace quittance {

namespace {

std::atomic<std::optional<Currency>> leading{};

} // namespace

void leadWith(std::optional<Currency> own)
{
    leading = own;
}

std::optional<Currency> leadingCurrency()
{
    return leading;
}

bool standsBefore(Currency one, Currency other, std::optional<Currency> own)
{
    return std::pair(one != own, one) < std::pair(other != own, other);
}

QList<Money> inCurrencyOrder(QList<Money> amounts)
{
    std::ranges::stable_sort(amounts, [own = leadingCurrency()](const Money &one, const Money &other) {
        return standsBefore(one.currency(), other.currency(), own);
    });
    return amounts;
}

} // namespace quittance
