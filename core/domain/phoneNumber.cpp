#include "core/domain/phoneNumber.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 7;
constexpr qsizetype mostDigits = 15; // E.164.

struct Plan {
    QLatin1StringView country;
    QLatin1StringView code;
    QLatin1StringView trunk; //!< Dropped in front of a national number; empty where there is none.
};

//! Countries whose national numbers are unmistakable (ITU national numbering plans).
constexpr std::array plans{Plan{"AT"_L1, "43"_L1, "0"_L1}, Plan{"AU"_L1, "61"_L1, "0"_L1},
    Plan{"BE"_L1, "32"_L1, "0"_L1}, Plan{"BG"_L1, "359"_L1, "0"_L1}, Plan{"CA"_L1, "1"_L1, "1"_L1},
    Plan{"CH"_L1, "41"_L1, "0"_L1}, Plan{"CY"_L1, "357"_L1, ""_L1}, Plan{"CZ"_L1, "420"_L1, ""_L1},
    Plan{"DE"_L1, "49"_L1, "0"_L1}, Plan{"DK"_L1, "45"_L1, ""_L1}, Plan{"EE"_L1, "372"_L1, ""_L1},
    Plan{"ES"_L1, "34"_L1, ""_L1}, Plan{"FI"_L1, "358"_L1, "0"_L1}, Plan{"FR"_L1, "33"_L1, "0"_L1},
    Plan{"GB"_L1, "44"_L1, "0"_L1}, Plan{"GR"_L1, "30"_L1, ""_L1}, Plan{"HR"_L1, "385"_L1, "0"_L1},
    Plan{"IE"_L1, "353"_L1, "0"_L1}, Plan{"IN"_L1, "91"_L1, "0"_L1}, Plan{"IT"_L1, "39"_L1, ""_L1},
    Plan{"JP"_L1, "81"_L1, "0"_L1}, Plan{"LU"_L1, "352"_L1, ""_L1}, Plan{"LV"_L1, "371"_L1, ""_L1},
    Plan{"MT"_L1, "356"_L1, ""_L1}, Plan{"NL"_L1, "31"_L1, "0"_L1}, Plan{"NO"_L1, "47"_L1, ""_L1},
    Plan{"NZ"_L1, "64"_L1, "0"_L1}, Plan{"PL"_L1, "48"_L1, ""_L1}, Plan{"PT"_L1, "351"_L1, ""_L1},
    Plan{"RO"_L1, "40"_L1, "0"_L1}, Plan{"SE"_L1, "46"_L1, "0"_L1}, Plan{"SI"_L1, "386"_L1, "0"_L1},
    Plan{"SK"_L1, "421"_L1, "0"_L1}, Plan{"TR"_L1, "90"_L1, "0"_L1}, Plan{"US"_L1, "1"_L1, "1"_L1}};

bool isFiller(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'/' || c == u'(' || c == u')' || c == u'\u2010'
        || c == u'\u2011' || c == u'\u2013';
}

//! Digits with at most a plus in front; empty when there is anything else.
QString bare(QStringView text)
{
    QString plain = text.trimmed().toString();
    const bool isInternational = plain.startsWith(u'+') || plain.startsWith("00"_L1);
    if (isInternational)
        plain.remove("(0)"_L1); // The trunk digit that people write for callers at home.
    QString digits;
    for (const QChar c : std::as_const(plain)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!isFiller(c))
            return {};
    }
    return digits;
}

} // namespace

std::optional<QString> e164(QStringView text, QStringView country)
{
    QString digits = bare(text);
    if (digits.startsWith("00"_L1))
        digits = u'+' + digits.mid(2);
    if (!digits.startsWith(u'+')) {
        const auto *const plan
            = std::ranges::find_if(plans, [country](const Plan &known) { return country == known.country; });
        if (plan == plans.end())
            return std::nullopt;
        if (!plan->trunk.isEmpty() && digits.startsWith(plan->trunk))
            digits.remove(0, plan->trunk.size());
        else if (plan->trunk == "0"_L1)
            return std::nullopt; // A local number without its area, or an international one without its plus.
        digits = u'+' + plan->code + digits;
    }
    const qsizetype count = digits.size() - 1;
    if (count < leastDigits || count > mostDigits || digits.at(1) == u'0')
        return std::nullopt;
    return digits;
}

} // namespace quittance
