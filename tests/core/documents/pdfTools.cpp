#include "tests/core/documents/pdfTools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

PdfOnDisk::PdfOnDisk(const QByteArray &pdf)
    : m_path(m_folder.filePath(u"document.pdf"_s))
{
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

std::optional<QStringList> PdfOnDisk::pages() const
{
    const std::optional<QByteArray> text
        = outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, m_path, u"-"_s});
    if (!text)
        return std::nullopt;
    QStringList pages = QString::fromUtf8(*text).split(u'\f');
    pages.removeLast(); // Each page ends with a form feed.
    return pages;
}

std::optional<QString> PdfOnDisk::text() const
{
    const std::optional<QByteArray> text = outputOf(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, m_path, u"-"_s});
    if (!text)
        return std::nullopt;
    return QString::fromUtf8(*text).simplified();
}

std::optional<QStringList> PdfOnDisk::fonts() const
{
    const std::optional<QByteArray> text = outputOf(u"pdffonts"_s, {m_path});
    if (!text)
        return std::nullopt;
    return QString::fromUtf8(*text)
        .split(u'\n', Qt::SkipEmptyParts)
        .mid(2); // Below the two lines of the head.
}

std::optional<QString> PdfOnDisk::preflight() const
{
    const QDir jars(u"/usr/share/java"_s);
    const QStringList names{u"preflight.jar"_s, u"pdfbox2.jar"_s, u"xmpbox.jar"_s, u"fontbox2.jar"_s,
        u"commons-logging.jar"_s, u"javax.activation.jar"_s, u"jaxb-api.jar"_s};
    QStringList paths;
    for (const QString &name : names) {
        QString path = jars.filePath(name);
        if (!QFile::exists(path)) // Debian names some with, some without the major version.
            path = jars.filePath(QString(name).replace(u".jar"_s, u"2.jar"_s));
        if (!QFile::exists(path))
            return std::nullopt;
        paths << path;
    }
    const std::optional<QByteArray> answer = outputOf(
        u"java"_s, {u"-cp"_s, paths.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, m_path});
    return answer ? std::optional(QString::fromUtf8(*answer)) : std::nullopt;
}

std::optional<QString> PdfOnDisk::codes() const
{
    if (QStandardPaths::findExecutable(u"ZXingReader"_s).isEmpty())
        return std::nullopt;
    const QString picture = m_folder.filePath(u"page"_s);
    if (!outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, m_path, picture}))
        return std::nullopt;
    const std::optional<QByteArray> answer = outputOf(u"ZXingReader"_s, {picture + u".png"_s});
    return answer ? std::optional(QString::fromUtf8(*answer)) : std::nullopt;
}

void PdfOnDisk::toPictures(const QString &folder, const QString &name) const
{
    QDir().mkpath(folder);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"90"_s, u"-png"_s, m_path, folder + u'/' + name});
    QFile::copy(m_path, folder + u'/' + name + u".pdf"_s);
}
