#include "app/cli/commands.h"

#include "app/cli/shapes.h"

#include "core/domain/codeNames.h"
#include "ui/text/DisputeText.h"
#include "ui/text/EvidenceText.h"

#include <QDate>

#include <functional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What was named with --add and --remove; InvalidInput "evidence.piece_unknown".
Result<QList<std::pair<EvidencePiece, bool>>> ticksOf(const Session &session)
{
    QList<std::pair<EvidencePiece, bool>> ticks;
    for (const auto &[option, isDone] : {std::pair(u"add"_s, true), std::pair(u"remove"_s, false)}) {
        const QStringList codes
            = session.arguments().options.value(option).join(u',').split(u',', Qt::SkipEmptyParts);
        for (const QString &code : codes) {
            const auto piece = evidencePieceFrom(code.trimmed());
            if (!piece)
                return invalid(u"evidence.piece_unknown"_s, option, code);
            ticks.append({*piece, isDone});
        }
    }
    return ticks;
}

QJsonObject evidenceShape(const DisputeEvidence &evidence, const QStringList &files)
{
    QJsonArray documents;
    for (const DisputeEvidence::Document &document : evidence.documents)
        documents.append(document.number.text());
    QJsonArray mails;
    for (const DisputeEvidence::Mail &mail : evidence.mails)
        mails.append(QJsonObject{{u"number"_s, mail.number.text()}, {u"kind"_s, codeOf(mail.kind)},
            {u"accepted_at"_s, mail.acceptedAt.toUTC().toString(Qt::ISODate)}});
    QJsonArray pieces;
    for (const EvidencePiece piece : evidence.pieces)
        pieces.append(QJsonObject{{u"piece"_s, codeOf(piece)}, {u"ready"_s, evidence.done.contains(piece)}});
    return {{u"dispute"_s, disputeShape(evidence.dispute)},
        {u"customer_id"_s, textOrNullShape(evidence.customerId.text())}, {u"documents"_s, documents},
        {u"mails"_s, mails}, {u"other_payments"_s, evidence.otherPayments}, {u"pieces"_s, pieces},
        {u"files"_s, QJsonArray::fromStringList(files)}};
}

void showEvidence(Session &session, const DisputeEvidence &evidence, const QStringList &files)
{
    if (session.console().isJson()) {
        session.console().result(evidenceShape(evidence, files), {});
        return session.finish(Exit::Done);
    }
    QList<QStringList> rows;
    for (const EvidencePiece piece : evidence.pieces)
        rows.append({evidence.done.contains(piece) ? u"yes"_s : QString(), codeOf(piece),
            evidenceTitle(piece), evidenceHint(piece, evidence)});
    session.console().note(disputeText(evidence.dispute, QDate::currentDate()));
    session.console().list({}, {u"Ready"_s, u"Name"_s, u"What"_s, u"How"_s}, rows);
    for (const QString &file : files)
        session.console().note(file);
    session.finish(Exit::Done);
}

//! One after the other: each is kept by itself.
void tickAll(Session &session, QList<std::pair<EvidencePiece, bool>> ticks, const std::function<void()> &then)
{
    if (ticks.isEmpty())
        return then();
    const auto [piece, isDone] = ticks.takeFirst();
    session.then(session.book().payments().tickEvidence(session.word(0), piece, isDone),
        [&session, ticks, then] { tickAll(session, ticks, then); });
}

} // namespace

void paymentsEvidence(Session &session)
{
    const auto ticks = ticksOf(session);
    if (!ticks)
        return session.fail(ticks.error());
    tickAll(session, *ticks, [&session] {
        session.then(
            session.book().payments().evidence(session.word(0)), [&session](const DisputeEvidence &evidence) {
                const QString folder = session.arguments().value(u"o"_s);
                if (folder.isEmpty())
                    return showEvidence(session, evidence, {});
                session.then(session.book().payments().saveEvidence(session.word(0), folder),
                    [&session, evidence](
                        const QStringList &files) { showEvidence(session, evidence, files); });
            });
    });
}

} // namespace quittance
