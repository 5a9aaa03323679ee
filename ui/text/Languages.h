#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace quittance {

//! The locale of words that Qt knows: names of months and days of the week in the language that is spoken,
//! as the user's region has them where it speaks that language. Figures and the order of a day's parts are
//! the region's, see textLocale(). Any thread may ask.
QLocale wordLocale();

//! The code of the language that is spoken: "de". Any thread may ask.
QString spokenLanguage();

//! The language people are spoken to in, by the window and the command line. It lives as long as the program
//! speaks; what is on a screen already has to be made anew after choose(). How numbers and days are written
//! and what documents are written in are other settings.
class Languages final
{
public:
    //! English, until another one is chosen.
    Languages();
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    //! Codes of all there are, by the names they give themselves: "de", "en", …
    static QStringList codes();
    //! "Deutsch"; the same in every language.
    static QString ownName(const QString &code);
    //! The first of the languages wanted ("de-AT", "tr_TR", "C") that there is; English if none.
    static QString bestOf(const QStringList &wanted);
    //! What the system is set to.
    static QString ofSystem();

    //! One of codes(); all else, such as nothing, is the system's language. Whether it is another one now.
    bool choose(const QString &code);
    QString current() const { return m_current; }

private:
    void load(const QString &code);

    QTranslator m_englishPlurals; //!< Below every language: English counts, too.
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_ours;
    QString m_current;
};

} // namespace quittance
