#include "ui/disputes/EvidenceDialog.h"

#include "core/base/whenReady.h"
#include "ui/acts/BodyArea.h"
#include "ui/desk/EvidenceDesk.h"
#include "ui/disputes/EvidenceRow.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/DisputeText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/EvidenceText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/heightOver.h"
#include "ui/widgets/offWhileAsked.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int dialogWidth = 560;
constexpr int bodyAtMost = 400; // What is higher scrolls.
constexpr int soon = 3; // Days.

ChipLook deadlineChip(QDate respondBy, QDate today)
{
    const qint64 days = today.daysTo(respondBy);
    const Tone tone = days < 0 ? Tone::Danger : days <= soon ? Tone::Warning : Tone::Info;
    return {u"clock"_s, respondByText(respondBy, today), tone};
}

} // namespace

EvidenceDialog::EvidenceDialog(EvidenceDesk &desk, const Dispute &dispute, QDate today, QWidget *parent)
    : AskingDialog(parent)
    , m_desk(desk)
    , m_dispute(dispute)
    , m_body(new QWidget)
    , m_area(new BodyArea(m_body, dialogWidth, this))
    , m_rows(new QVBoxLayout(m_body))
    , m_notice(new Notice(u"evidence.notice"_s, false, this))
{
    setObjectName(u"evidence"_s);
    setWindowTitle(tr("Gather evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(dialogWidth);
    m_rows->setContentsMargins(side, 14, side, 14);
    m_rows->setSpacing(12);
    m_area->setHeightAtMost(heightOver(parent, bodyAtMost));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(today));
    column->addWidget(hairline(this));
    column->addWidget(m_area);
    column->addWidget(m_notice);
    column->addWidget(hairline(this));
    column->addWidget(buildFoot());
    ask();
}

QWidget *EvidenceDialog::buildHead(QDate today)
{
    auto *head = new QWidget(this);
    auto *what = new PlainLabel(disputeText(m_dispute, today), head);
    what->setObjectName(u"evidence.dispute"_s);
    what->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (m_dispute.respondBy.isValid() && awaitsAnswer(m_dispute)) {
        auto *caption = new PlainLabel(tr("Answer by"), head);
        caption->setFont(fonts::small());
        caption->setInk(Ink::Secondary);
        auto *chip = new Chip(head);
        chip->setObjectName(u"evidence.deadline"_s);
        chip->setLook(deadlineChip(m_dispute.respondBy, today));
        line->addWidget(caption);
        line->addWidget(chip);
    }
    m_count = new PlainLabel(head);
    m_count->setObjectName(u"evidence.count"_s);
    m_count->setFont(fonts::small());
    m_count->setInk(Ink::Secondary);
    line->addStretch(1);
    line->addWidget(m_count);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(side, 14, side, 12);
    column->setSpacing(8);
    column->addWidget(what);
    column->addLayout(line);
    return head;
}

QWidget *EvidenceDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *provider = new QPushButton(tr("Open in %1").arg(connectionText(m_dispute.connection)), foot);
    provider->setObjectName(u"evidence.provider"_s);
    provider->setToolTip(tr("The answer is given there, with these files"));
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"evidence.close"_s);
    m_save = new QPushButton(tr("Save files for the evidence…"), foot);
    m_save->setObjectName(u"evidence.save"_s);
    m_save->setToolTip(tr("Invoice as PDF and accepted mails as text, into a new folder"));
    m_save->setEnabled(false);
    setLook(*m_save, Look::Primary);
    for (QPushButton *button : {provider, close, m_save}) {
        button->setAutoDefault(false);
        m_buttons.append(button);
    }
    connect(provider, &QPushButton::clicked, this, [this] { emit providerPageWanted(m_dispute.id); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::chooseFolder);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 12, side, 12);
    layout->setSpacing(8);
    layout->addWidget(provider);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    return foot;
}

void EvidenceDialog::ask()
{
    whenReady(m_desk.evidence(m_dispute.id), this, [this](const Result<DisputeEvidence> &evidence) {
        if (evidence)
            showEvidence(*evidence);
        else
            tell(evidence.error());
    });
}

void EvidenceDialog::showEvidence(const DisputeEvidence &evidence)
{
    m_evidence = evidence;
    QList<QWidget *> stops;
    for (const EvidencePiece piece : evidence.pieces) {
        auto *row = new EvidenceRow(piece, evidence, m_body);
        m_rows->addWidget(row);
        row->show(); // Now: what is not to be seen takes no keys.
        connect(row, &EvidenceRow::ticked, this, [this, row](bool isTicked) { tick(*row, isTicked); });
        connect(row, &EvidenceRow::recordWanted, this, &EvidenceDialog::recordWanted);
        stops += row->stops();
    }
    // As it is read; the buttons below were there first.
    stops += m_buttons;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    stops.constFirst()->setFocus(Qt::OtherFocusReason);
    m_save->setEnabled(!evidence.documents.isEmpty());
    showCount();
}

void EvidenceDialog::tick(EvidenceRow &row, bool isTicked)
{
    const EvidencePiece piece = row.piece();
    const QList<EvidencePiece> before = m_evidence.done;
    m_evidence.done.removeAll(piece);
    if (isTicked)
        m_evidence.done.append(piece);
    showCount();
    whenReady(m_desk.tick(m_dispute.id, piece, isTicked), &row,
        [this, &row, before, isTicked](const Result<void> &kept) {
            if (kept)
                return;
            m_evidence.done = before;
            row.setTicked(!isTicked);
            showCount();
            tell(kept.error());
        });
}

void EvidenceDialog::showCount()
{
    m_count->setText(evidenceCountText(m_evidence));
}

void EvidenceDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Where the folder of the evidence is to be"));
    chooser->setObjectName(u"evidence.folder"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &EvidenceDialog::save);
    chooser->open();
}

void EvidenceDialog::save(const QString &folder)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_notice->clear();
    const QString place = u"%1/evidence-%2"_s.arg(folder, m_dispute.id.section(u':', -1));
    whenReady(m_desk.save(m_dispute.id, place), this,
        [this, place, on = offWhileAsked(*m_save)](const Result<QStringList> &files) {
            m_isBusy = false;
            on();
            if (!files) {
                show(); // Whoever has left is to know.
                tell(files.error());
                return;
            }
            const QString told
                = tr("%n files were written to %1.", nullptr, static_cast<int>(files->size())).arg(place);
            m_notice->tell(Tone::Success, u"document"_s, told);
            emit said(told);
            if (isHidden())
                done(Accepted);
        });
}

void EvidenceDialog::tell(const Error &error)
{
    m_notice->tell(Tone::Danger, u"danger"_s, errorText(error));
}

} // namespace quittance
