#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/EvidenceDesk.h"

#include <optional>

//! What a book has about one dispute, in memory.
class SampleEvidenceDesk final : public quittance::EvidenceDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    struct Tick {
        QString dispute;
        quittance::EvidencePiece piece = quittance::EvidencePiece::Invoice;
        bool isDone = false;

        friend bool operator==(const Tick &, const Tick &) = default;
    };

    Answer<quittance::DisputeEvidence> evidence(QString dispute) override
    {
        if (refusal)
            return ready<quittance::DisputeEvidence>(tl::unexpected(*refusal));
        quittance::DisputeEvidence answer = known;
        answer.dispute.id = dispute;
        return ready<quittance::DisputeEvidence>(answer);
    }
    Answer<void> tick(QString dispute, quittance::EvidencePiece piece, bool isDone) override
    {
        if (refusal)
            return ready<void>(tl::unexpected(*refusal));
        ticks.append({dispute, piece, isDone});
        return ready<void>({});
    }
    Answer<QStringList> save(QString, QString folder) override
    {
        if (refusal)
            return ready<QStringList>(tl::unexpected(*refusal));
        folders.append(folder);
        return ready<QStringList>(
            QStringList{QStringLiteral("INV-2026-001042.pdf"), QStringLiteral("mail-1-2026-11-02.txt")});
    }

    quittance::DisputeEvidence known;
    std::optional<quittance::Error> refusal;
    QList<Tick> ticks;
    QStringList folders;
};
