#pragma once

#include "core/domain/DisputeEvidence.h"
#include "core/domain/FoundRecord.h"
#include "ui/widgets/AskingDialog.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class BodyArea;
class EvidenceDesk;
class EvidenceRow;
class Notice;
class PlainLabel;
struct Error;

//! What to gather for a dispute, by its reason: ticked off piece by piece, with ways to what the book has.
//! Ticks are kept at once. What the book has can be written into a folder; the answer itself is given at the
//! provider.
class EvidenceDialog final : public AskingDialog
{
    Q_OBJECT

public:
    //! desk outlives it.
    EvidenceDialog(EvidenceDesk &desk, const Dispute &dispute, QDate today, QWidget *parent);

signals:
    void said(const QString &text);
    void recordWanted(const quittance::FoundRecord &record);
    void providerPageWanted(const QString &id);

protected:
    bool isAsking() const override { return m_isBusy; }

private:
    QWidget *buildHead(QDate today);
    QWidget *buildFoot();
    void ask();
    void showEvidence(const DisputeEvidence &evidence);
    void tick(EvidenceRow &row, bool isTicked);
    void showCount();
    void chooseFolder();
    void save(const QString &folder);
    void tell(const Error &error);

    EvidenceDesk &m_desk;
    const Dispute m_dispute;
    DisputeEvidence m_evidence;
    QWidget *m_body;
    BodyArea *m_area;
    QVBoxLayout *m_rows;
    PlainLabel *m_count = nullptr;
    Notice *m_notice;
    QPushButton *m_save = nullptr;
    QList<QWidget *> m_buttons; //!< From left to right.
    bool m_isBusy = false;
};

} // namespace quittance
