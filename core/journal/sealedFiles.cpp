#include "core/journal/sealedFiles.h"

#include "core/journal/Journal.h"
#include "core/store/Vault.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString saltName = u"files_salt"_s;

QString partName(qsizetype position)
{
    return u"file_%1"_s.arg(position);
}

} // namespace

Result<QList<SealedPart>> sealFiles(const QList<OwnMailFile> &files, MailQueued &mail)
{
    if (files.isEmpty())
        return QList<SealedPart>();
    const Result<QByteArray> salt = Vault::makeSalt();
    if (!salt)
        return fail(salt.error());
    QList<SealedPart> parts{{saltName, *salt}};
    QByteArray all;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const OwnMailFile &file = files.at(i);
        mail.files.append(file.name);
        parts.append({partName(i), file.content});
        all += QByteArray::number(file.content.size()) + ':' + file.content;
    }
    mail.filesDigest = Vault::saltedDigest(*salt, all);
    return parts;
}

Result<QList<SealedPart>> sealedFileParts(Book &book, const EntryId &entry, const MailQueued &mail)
{
    QList<SealedPart> parts;
    if (mail.files.isEmpty())
        return parts;
    QStringList names{saltName};
    for (qsizetype i = 0; i < mail.files.size(); ++i)
        names.append(partName(i));
    for (const QString &name : std::as_const(names)) {
        const Result<QByteArray> plain = Journal(book).openSealed(entry, name);
        if (!plain)
            return fail(plain.error());
        parts.append({name, *plain});
    }
    return parts;
}

Result<QList<OwnMailFile>> openedFiles(Book &book, const EntryId &entry, const MailQueued &mail)
{
    return sealedFileParts(book, entry, mail).transform([&](const QList<SealedPart> &parts) {
        QList<OwnMailFile> files; // The first part is the salt.
        for (qsizetype i = 1; i < parts.size(); ++i)
            files.append({.name = mail.files.at(i - 1), .content = parts.at(i).plain});
        return files;
    });
}

} // namespace quittance
