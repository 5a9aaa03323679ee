#include "core/domain/vatIdShape.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Shape {
    QLatin1StringView letters; //!< In front of the number.
    QLatin1StringView number; //!< Regular expression of the rest.
    bool always = true; //!< Whether the letters belong to the id.
};

//! The EU's are those of its VIES service; Greece writes EL. The others are those of their own registers.
constexpr std::array shapes{
    Shape{"AT"_L1, "U\\d{8}"_L1},
    Shape{"BE"_L1, "[01]\\d{9}"_L1},
    Shape{"BG"_L1, "\\d{9,10}"_L1},
    Shape{"CH"_L1, "E\\d{9}(MWST|TVA|IVA)?"_L1},
    Shape{"CY"_L1, "\\d{8}[A-Z]"_L1},
    Shape{"CZ"_L1, "\\d{8,10}"_L1},
    Shape{"DE"_L1, "\\d{9}"_L1},
    Shape{"DK"_L1, "\\d{8}"_L1},
    Shape{"EE"_L1, "\\d{9}"_L1},
    Shape{"EL"_L1, "\\d{9}"_L1},
    Shape{"ES"_L1, "[A-Z]\\d{7}[A-Z]|[A-Z]\\d{8}|\\d{8}[A-Z]"_L1},
    Shape{"FI"_L1, "\\d{8}"_L1},
    Shape{"FR"_L1, "[A-HJ-NP-Z0-9]{2}\\d{9}"_L1},
    Shape{"GB"_L1, "\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2}"_L1},
    Shape{"HR"_L1, "\\d{11}"_L1},
    Shape{"HU"_L1, "\\d{8}"_L1},
    Shape{"IE"_L1, "\\d[A-Z0-9+*]\\d{5}[A-W][A-IW]?"_L1},
    Shape{"IT"_L1, "\\d{11}"_L1},
    Shape{"LT"_L1, "\\d{9}|\\d{12}"_L1},
    Shape{"LU"_L1, "\\d{8}"_L1},
    Shape{"LV"_L1, "\\d{11}"_L1},
    Shape{"MT"_L1, "\\d{8}"_L1},
    Shape{"NL"_L1, "[A-Z0-9+*]{9}B\\d{2}"_L1},
    Shape{"NO"_L1, "\\d{9}(MVA)?"_L1, false},
    Shape{"PL"_L1, "\\d{10}"_L1},
    Shape{"PT"_L1, "\\d{9}"_L1},
    Shape{"RO"_L1, "\\d{2,10}"_L1},
    Shape{"SE"_L1, "\\d{12}"_L1},
    Shape{"SI"_L1, "\\d{8}"_L1},
    Shape{"SK"_L1, "\\d{10}"_L1},
    Shape{"TR"_L1, "\\d{10,11}"_L1, false},
    Shape{"XI"_L1, "\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2}"_L1},
};

const Shape *shapeOf(QStringView letters)
{
    const QStringView wanted = letters == u"GR" ? u"EL" : letters == u"LI" ? u"CH" : letters;
    const auto *found
        = std::ranges::find_if(shapes, [&](const Shape &shape) { return shape.letters == wanted; });
    return found == shapes.end() ? nullptr : found;
}

bool matches(const Shape &shape, const QString &number)
{
    const QRegularExpression form(u"^(?:%1)$"_s.arg(shape.number));
    const QRegularExpressionMatch match = form.match(number);
    return match.hasMatch() && match.capturedLength() == number.size();
}

//! Empty where it holds anything that no VAT id has.
QString compacted(QStringView text)
{
    QString id;
    for (const QChar c : text) {
        const QChar upper = c.toUpper();
        if ((upper >= u'A' && upper <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'*')
            id += upper;
        else if (!c.isSpace() && c != u'.' && c != u'-' && c != u'/')
            return {};
    }
    return id;
}

} // namespace

Result<QString> plainVatId(QStringView text)
{
    const QString id = compacted(text);
    if (id.size() < 2 || id.size() > 30)
        return invalid(u"vat_id.characters"_s, u"vat_id"_s, text.toString());
    return id;
}

Result<QString> checkedVatId(QStringView text, QStringView country)
{
    const Result<QString> plain = plainVatId(text);
    if (!plain)
        return plain;
    const QString &id = *plain;
    const auto broken = [&](const QString &rule) { return invalid(rule, u"vat_id"_s, text.toString()); };
    const Shape *own = shapeOf(country.toString().toUpper());
    if (!country.isEmpty() && !own)
        return id;
    const QStringView letters = QStringView(id).left(2);
    if (const Shape *shape = shapeOf(letters)) {
        if (matches(*shape, id.mid(2)))
            return QString(shape->letters) + id.mid(2);
        if (!own || shape == own)
            return broken(u"vat_id.shape"_s);
    }
    if (!own)
        return id;
    if (!matches(*own, id))
        return broken(u"vat_id.shape"_s);
    return own->always ? own->letters + id : id;
}

bool knowsVatIdShape(QStringView country)
{
    return shapeOf(country.toString().toUpper());
}

} // namespace quittance
