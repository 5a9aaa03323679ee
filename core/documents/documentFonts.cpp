#include "core/documents/documentFonts.h"

#include "core/documents/renamedFont.h"

#include <QFile>
#include <QFontDatabase>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct FontFile {
    const char16_t *file;
    const char16_t *family;
};

// A name of our own keeps another version of Noto Sans, which a system may have, from standing in for ours.
constexpr FontFile brought[]{{u"NotoSans", u"Quittance Sans"}, {u"NotoSansArabic", u"Quittance Sans Arabic"},
    {u"NotoSansHebrew", u"Quittance Sans Hebrew"}};

QStringList loadFamilies()
{
    QStringList families;
    for (const FontFile &font : brought) {
        const QString family = QString::fromUtf16(font.family);
        for (const QString &style : {u"Regular"_s, u"Bold"_s}) {
            QFile file(u":/fonts/%1-%2.ttf"_s.arg(QString::fromUtf16(font.file), style));
            const bool isThere = file.open(QIODevice::ReadOnly);
            Q_ASSERT(isThere);
            QFontDatabase::addApplicationFontFromData(renamedFont(file.readAll(), family, style));
        }
        families << family;
    }
    // What stands in for a missing letter is named, too: left to the system it would depend on the desktop.
    return families << u"Noto Sans CJK SC"_s << u"Noto Sans Devanagari"_s << u"Noto Sans Thai"_s
                    << u"DejaVu Sans"_s << u"Segoe UI"_s << u"Helvetica Neue"_s;
}

} // namespace

const QStringList &documentFamilies()
{
    static const QStringList families = loadFamilies();
    return families;
}

} // namespace quittance
