#include "ui/text/Languages.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    QLatin1StringView code;
    const char16_t *name;
};

constexpr std::array languages{Language{"de"_L1, u"Deutsch"}, Language{"en"_L1, u"English"},
    Language{"es"_L1, u"Español"}, Language{"fr"_L1, u"Français"}, Language{"tr"_L1, u"Türkçe"}};

constexpr size_t englishPlace = 1;
constexpr QLatin1StringView english = languages.at(englishPlace).code;

std::atomic<size_t> spoken = englishPlace; //!< Among the languages above.

QString fileOf(const QString &name, const QString &code)
{
    return u":/i18n/%1_%2.qm"_s.arg(name, code);
}

} // namespace

QLocale wordLocale()
{
    const QLocale region = textLocale();
    const QLocale language(spokenLanguage());
    return region.language() == language.language() ? region : language;
}

QString spokenLanguage()
{
    return languages.at(spoken).code;
}

Languages::Languages()
{
    if (m_englishPlurals.load(fileOf(u"quittance"_s, english)))
        QCoreApplication::installTranslator(&m_englishPlurals);
    m_current = english;
}

Languages::~Languages()
{
    spoken = englishPlace; // As the sources, which no translator covers any more.
}

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
    const auto found = std::ranges::find(languages, code, &Language::code);
    spoken = static_cast<size_t>(found - languages.begin());
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
