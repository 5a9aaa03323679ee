#include "core/service/disputeEvidence.h"

#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/mail/mailText.h"
#include "core/service/PackFolder.h"
#include "core/service/documentPdf.h"
#include "core/store/EvidenceQuery.h"
#include "core/store/SettingTable.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Numbers may hold what no file name may.
QString fileStem(const InvoiceNumber &number)
{
    static const QRegularExpression others(u"[^A-Za-z0-9._-]"_s);
    QString stem = number.text();
    return stem.replace(others, u"_"_s);
}

Result<void> addDocuments(Book &book, const DisputeEvidence &evidence, PackFolder &folder)
{
    for (const DisputeEvidence::Document &document : evidence.documents) {
        const Result<void> added = documentPdf(book, document.id).and_then([&](const QByteArray &bytes) {
            return folder.add(fileStem(document.number) + u".pdf"_s, bytes);
        });
        if (!added)
            return added;
    }
    return {};
}

//! In English, like the names of the fields above the mail: it is for the provider and the payer's bank.
QByteArray mailFile(const DisputeEvidence::Mail &mail, const QString &text)
{
    return u"Accepted by the mail server: %1\n"_s.arg(mail.acceptedAt.toUTC().toString(Qt::ISODate)).toUtf8()
        + text.toUtf8();
}

Result<void> addMails(Book &book, const DisputeEvidence &evidence, PackFolder &folder)
{
    int number = 0;
    for (const DisputeEvidence::Mail &mail : evidence.mails) {
        const QString name = u"mail-%1-%2.txt"_s.arg(
            QString::number(++number), mail.acceptedAt.toUTC().date().toString(Qt::ISODate));
        const Result<void> added
            = Journal(book)
                  .openSealed(mail.composedEntry, u"message"_s)
                  .and_then(mailText)
                  .and_then([&](const QString &text) { return folder.add(name, mailFile(mail, text)); });
        if (!added && added.error().kind != ErrorKind::NotFound) // Erased, with whom it was written to.
            return added;
    }
    return {};
}

} // namespace

Result<void> tickEvidence(Book &book, const QString &dispute, EvidencePiece piece, bool isDone)
{
    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::Draft); !allowed)
            return allowed;
        return EvidenceQuery(book.database).of(dispute).and_then([&](const DisputeEvidence &evidence) {
            QStringList codes;
            for (const EvidencePiece known : evidence.done)
                if (known != piece)
                    codes.append(codeOf(known));
            if (isDone)
                codes.append(codeOf(piece));
            return SettingTable(book.database).set(EvidenceQuery::settingOf(dispute), codes.join(u','));
        });
    });
}

Result<QStringList> saveEvidence(Book &book, const QString &dispute, const QString &folder)
{
    const Result<DisputeEvidence> evidence = EvidenceQuery(book.database).of(dispute);
    if (!evidence)
        return fail(evidence.error());
    if (evidence->documents.isEmpty())
        return invalid(u"evidence.nothing_here"_s, u"dispute"_s, dispute);
    PackFolder files(folder);
    return files.begin()
        .and_then([&] { return addDocuments(book, *evidence, files); })
        .and_then([&] { return addMails(book, *evidence, files); })
        .and_then([&] { return files.end(); })
        .transform([&] { return files.names(); });
}

} // namespace quittance
