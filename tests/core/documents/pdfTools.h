#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

//! A PDF on disk, looked at with other people's programs. What needs one that is not installed gives nothing.
class PdfOnDisk
{
public:
    explicit PdfOnDisk(const QByteArray &pdf);

    //! The text of each page, columns side by side (pdftotext -layout).
    std::optional<QStringList> pages() const;
    //! The text of all pages in reading order, spaces simplified.
    std::optional<QString> text() const;
    //! One line a font: name, type, "yes"/"no" for embedded (pdffonts).
    std::optional<QStringList> fonts() const;
    //! What PDFBox's preflight says about PDF/A-1b.
    std::optional<QString> preflight() const;
    //! What ZXing reads on the first page: texts and error correction levels.
    std::optional<QString> codes() const;
    //! Copies pages as PNG into a folder, for looking at them.
    void toPictures(const QString &folder, const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

//! Runs a program; its standard output, or nothing where it is not installed.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);
