#include "core/domain/iban.h"

#include "core/domain/checkDigits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct CountryLength {
    std::u16string_view country;
    qsizetype length;
};

//! SWIFT IBAN registry, version 101.
constexpr auto lengths = std::to_array<CountryLength>({
    {u"AD", 24},
    {u"AE", 23},
    {u"AL", 28},
    {u"AT", 20},
    {u"AZ", 28},
    {u"BA", 20},
    {u"BE", 16},
    {u"BG", 22},
    {u"BH", 22},
    {u"BI", 27},
    {u"BR", 29},
    {u"BY", 28},
    {u"CH", 21},
    {u"CR", 22},
    {u"CY", 28},
    {u"CZ", 24},
    {u"DE", 22},
    {u"DJ", 27},
    {u"DK", 18},
    {u"DO", 28},
    {u"EE", 20},
    {u"EG", 29},
    {u"ES", 24},
    {u"FI", 18},
    {u"FK", 18},
    {u"FO", 18},
    {u"FR", 27},
    {u"GB", 22},
    {u"GE", 22},
    {u"GI", 23},
    {u"GL", 18},
    {u"GR", 27},
    {u"GT", 28},
    {u"HN", 28},
    {u"HR", 21},
    {u"HU", 28},
    {u"IE", 22},
    {u"IL", 23},
    {u"IQ", 23},
    {u"IS", 26},
    {u"IT", 27},
    {u"JO", 30},
    {u"KW", 30},
    {u"KZ", 20},
    {u"LB", 28},
    {u"LC", 32},
    {u"LI", 21},
    {u"LT", 20},
    {u"LU", 20},
    {u"LV", 21},
    {u"LY", 25},
    {u"MC", 27},
    {u"MD", 24},
    {u"ME", 22},
    {u"MK", 19},
    {u"MN", 20},
    {u"MR", 27},
    {u"MT", 31},
    {u"MU", 30},
    {u"NI", 28},
    {u"NL", 18},
    {u"NO", 15},
    {u"OM", 23},
    {u"PK", 24},
    {u"PL", 28},
    {u"PS", 29},
    {u"PT", 25},
    {u"QA", 29},
    {u"RO", 24},
    {u"RS", 22},
    {u"RU", 33},
    {u"SA", 24},
    {u"SC", 31},
    {u"SD", 18},
    {u"SE", 24},
    {u"SI", 19},
    {u"SK", 24},
    {u"SM", 27},
    {u"SO", 23},
    {u"ST", 25},
    {u"SV", 28},
    {u"TL", 23},
    {u"TN", 24},
    {u"TR", 26},
    {u"UA", 29},
    {u"VA", 22},
    {u"VG", 24},
    {u"XK", 20},
    {u"YE", 30},
});
static_assert(std::ranges::is_sorted(lengths, {}, &CountryLength::country));

} // namespace

Result<QString> checkedIban(QStringView text)
{
    QString code = compactCode(text);
    if (code.startsWith("IBAN"_L1))
        code.remove(0, 4);
    if (code.startsWith(u':'))
        code.remove(0, 1);
    const auto broken = [&](const QString &rule) { return invalid(rule, u"iban"_s, text.toString()); };
    const std::optional<int> rest = remainder97(QString(code.mid(4) + code.left(4)));
    if (!rest || code.isEmpty())
        return broken(u"iban.characters"_s);
    const auto found = std::ranges::find_if(
        lengths, [&](const CountryLength &each) { return code.startsWith(QStringView(each.country)); });
    if (found == lengths.end())
        return broken(u"iban.country_unknown"_s);
    if (code.size() != found->length)
        return broken(u"iban.length"_s);
    if (!code[2].isDigit() || !code[3].isDigit() || *rest != 1)
        return broken(u"iban.check_digits"_s);
    return code;
}

} // namespace quittance
