#pragma once

#include "core/domain/EvidencePiece.h"
#include "core/domain/FoundRecord.h"

#include <QWidget>

class QCheckBox;

namespace quittance {

struct DisputeEvidence;

//! One piece of evidence: a box to tick it off, below it what the book has of it, and ways to that.
class EvidenceRow final : public QWidget
{
    Q_OBJECT

public:
    EvidenceRow(EvidencePiece piece, const DisputeEvidence &evidence, QWidget *parent);

    EvidencePiece piece() const { return m_piece; }
    //! What takes the keys, as it is read.
    QList<QWidget *> stops() const { return m_stops; }
    //! Without telling of it.
    void setTicked(bool isTicked);

signals:
    void ticked(bool isTicked); //!< By the user.
    void recordWanted(const quittance::FoundRecord &record);

private:
    const EvidencePiece m_piece;
    QCheckBox *m_box;
    QList<QWidget *> m_stops;
};

} // namespace quittance
