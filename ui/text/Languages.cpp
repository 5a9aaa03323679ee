#include "ui/text/Languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto english = "en"_L1;

struct Language {
    QLatin1StringView code;
    const char16_t *name;
};

constexpr std::array languages{Language{"de"_L1, u"Deutsch"}, Language{"en"_L1, u"English"},
    Language{"es"_L1, u"Español"}, Language{"fr"_L1, u"Français"}, Language{"tr"_L1, u"Türkçe"}};

QString fileOf(const QString &name, const QString &code)
{
    return u":/i18n/%1_%2.qm"_s.arg(name, code);
}

} // namespace

Languages::Languages()
{
    if (m_englishPlurals.load(fileOf(u"quittance"_s, english)))
        QCoreApplication::installTranslator(&m_englishPlurals);
    m_current = english;
}

Languages::~Languages() = default;

QStringList Languages::codes()
{
    QStringList codes;
    for (const Language &language : languages)
        codes.append(language.code);
    return codes;
}

QString Languages::ownName(const QString &code)
{
    const auto found = std::ranges::find(languages, code, &Language::code);
    return found == languages.end() ? code : QString::fromUtf16(found->name);
}

QString Languages::bestOf(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (codes().contains(code))
            return code;
    }
    return english;
}

QString Languages::ofSystem()
{
    return bestOf(QLocale::system().uiLanguages());
}

bool Languages::choose(const QString &code)
{
    const QString wanted = codes().contains(code) ? code : ofSystem();
    if (wanted == m_current)
        return false;
    m_current = wanted;
    load(wanted);
    return true;
}

void Languages::load(const QString &code)
{
    m_qt.reset(); // Going, a translator leaves the program.
    m_ours.reset();
    if (code == english)
        return; // The sources are English, and so is Qt.
    const auto install = [&code](const QString &name) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(fileOf(name, code)))
            QCoreApplication::installTranslator(translator.get());
        return translator;
    };
    m_qt = install(u"qtbase"_s);
    m_ours = install(u"quittance"_s);
}

} // namespace quittance
