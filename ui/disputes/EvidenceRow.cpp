#include "ui/disputes/EvidenceRow.h"

#include "core/domain/DisputeEvidence.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/EvidenceText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct WayTo {
    QString text;
    FoundRecord record;
};

//! Where in the book that piece is to be seen.
QList<WayTo> waysTo(EvidencePiece piece, const DisputeEvidence &evidence)
{
    QList<WayTo> ways;
    if (piece == EvidencePiece::Invoice || piece == EvidencePiece::Mails
        || piece == EvidencePiece::SecondOrder)
        for (const DisputeEvidence::Document &document : evidence.documents)
            ways.append({EvidenceRow::tr("Open %1").arg(document.number.text()),
                {.kind = RecordKind::Invoice,
                    .id = document.id.text(),
                    .name = document.number.text(),
                    .party = evidence.customer,
                    .on = {},
                    .amount = {}}});
    if (piece == EvidencePiece::Payment)
        ways.append({EvidenceRow::tr("Open payment"),
            {.kind = RecordKind::Payment,
                .id = evidence.dispute.payment.text(),
                .name = paymentMethodText(evidence.method),
                .party = evidence.customer,
                .on = evidence.paidOn,
                .amount = evidence.dispute.amount}});
    const bool isCustomer = piece == EvidencePiece::Customer || piece == EvidencePiece::History
        || piece == EvidencePiece::Contact;
    if (isCustomer && !evidence.customerId.isEmpty())
        ways.append({EvidenceRow::tr("Open customer"),
            {.kind = RecordKind::Customer,
                .id = evidence.customerId.text(),
                .name = evidence.customer,
                .party = {},
                .on = {},
                .amount = {}}});
    return ways;
}

} // namespace

EvidenceRow::EvidenceRow(EvidencePiece piece, const DisputeEvidence &evidence, QWidget *parent)
    : QWidget(parent)
    , m_piece(piece)
    , m_box(new QCheckBox(evidenceTitle(piece), this))
{
    const QString name = u"evidence."_s + codeOf(piece);
    m_box->setObjectName(name);
    m_box->setChecked(evidence.done.contains(piece));
    m_stops.append(m_box);
    auto *hint = new PlainLabel(evidenceHint(piece, evidence), this);
    hint->setObjectName(name + u".hint"_s);
    hint->setFont(fonts::small());
    hint->setInk(Ink::Secondary);
    hint->setWordWrap(true);
    m_box->setAccessibleDescription(hint->text());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(2);
    below->addWidget(hint);
    const QList<WayTo> ways = waysTo(piece, evidence);
    for (const WayTo &way : ways) {
        auto *open = new QPushButton(QString(way.text).replace(u'&', "&&"_L1), this);
        open->setObjectName(name + u".open"_s);
        open->setAutoDefault(false);
        setLook(*open, Look::Link);
        below->addWidget(open, 0, Qt::AlignLeft);
        m_stops.append(open);
        connect(
            open, &QPushButton::clicked, this, [this, record = way.record] { emit recordWanted(record); });
    }
    auto *inset = new QHBoxLayout; // Not a margin: that would stay at the left of a mirrored row.
    inset->setSpacing(0);
    inset->addSpacing(wordsInset(*m_box));
    inset->addLayout(below, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addLayout(inset);
    connect(m_box, &QCheckBox::toggled, this, &EvidenceRow::ticked);
}

void EvidenceRow::setTicked(bool isTicked)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(isTicked);
}

} // namespace quittance
