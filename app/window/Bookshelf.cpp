#include "app/window/Bookshelf.h"

#include "core/service/Workshop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 12;
const QString knownKey = u"books/known"_s;
const QString languageKey = u"start/language"_s;

} // namespace

Bookshelf::Bookshelf()
    : m_root(QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)))
{
}

bool Bookshelf::holdsBook(const QString &folder)
{
    return !folder.isEmpty() && QFileInfo(Workshop::bookPath(folder)).isFile();
}

QString Bookshelf::sampleFolder() const
{
    return m_root + u"/sample"_s;
}

QString Bookshelf::copyFolder(const QString &folder) const
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_root + u"/elsewhere/"_s + QString::fromLatin1(digest.left(24));
}

QString Bookshelf::freeFolder() const
{
    QString folder = m_root + u"/book"_s;
    for (int number = 2; holdsBook(folder); ++number)
        folder = m_root + u"/book-%1"_s.arg(number);
    return folder;
}

QStringList Bookshelf::listed() const
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(knownKey).toStringList();
}

void Bookshelf::keep(const QStringList &folders) const
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(knownKey, folders);
}

QStringList Bookshelf::known() const
{
    QStringList folders = listed();
    if (const QString usual = m_root + u"/book"_s; !folders.contains(usual))
        folders.append(usual); // That of programs that did not remember.
    folders.removeIf([](const QString &folder) { return !holdsBook(folder); });
    return folders;
}

QString Bookshelf::last() const
{
    return known().value(0);
}

void Bookshelf::remember(const QString &folder)
{
    QStringList folders = listed();
    folders.removeAll(folder);
    folders.prepend(folder);
    keep(folders.mid(0, mostKnown));
}

QString Bookshelf::language() const
{
    return QSettings(settingsFile(), QSettings::IniFormat).value(languageKey).toString();
}

void Bookshelf::rememberLanguage(const QString &code) const
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(languageKey, code);
}

void Bookshelf::forget(const QString &folder)
{
    QStringList folders = listed();
    folders.removeAll(folder);
    keep(folders);
}

} // namespace quittance
