#include "core/crm/plainTime.h"

#include <QLatin1StringView>

#include <array>
#include <chrono>

namespace quittance {

using namespace Qt::StringLiterals;

std::optional<qint64> plainTime(QStringView text)
{
    constexpr std::u16string_view shape = u"0000-00-00T00:00:00.000";
    constexpr qsizetype length = shape.size();
    if (text.size() < length || (text.sliced(length) != "Z"_L1 && text.sliced(length) != "+0000"_L1))
        return {};
    std::array<int, shape.size()> digits{};
    for (size_t i = 0; i < shape.size(); ++i) {
        const char16_t c = text[static_cast<qsizetype>(i)].unicode();
        const bool isDigit = c >= u'0' && c <= u'9';
        if (shape[i] == u'0' ? !isDigit : c != shape[i])
            return {};
        digits[i] = isDigit ? c - u'0' : 0;
    }
    const auto number = [&](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i)
            value = value * 10 + digits[i];
        return value;
    };
    const std::chrono::year_month_day day(std::chrono::year(number(0, 4)),
        std::chrono::month(static_cast<unsigned>(number(5, 2))),
        std::chrono::day(static_cast<unsigned>(number(8, 2))));
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (!day.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    const qint64 days = std::chrono::sys_days(day).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1'000 + number(20, 3);
}

} // namespace quittance
