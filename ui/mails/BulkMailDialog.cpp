#include "ui/mails/BulkMailDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/MailDesk.h"
#include "ui/mails/LinkEndField.h"
#include "ui/mails/MailBatchModel.h"
#include "ui/mails/MailForms.h"
#include "ui/mails/MailMatter.h"
#include "ui/mails/PayByField.h"
#include "ui/shell/ProgressLine.h"
#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TickDelegate.h"
#include "ui/widgets/WholeCell.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"
#include "ui/widgets/turned.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! What a wide window leaves to the names and addresses, which are cut in the usual one.
int moreRoomOver(const QWidget *parent)
{
    constexpr int usualWindow = 1280;
    constexpr int most = 120; //!< With it most are whole.
    return parent ? std::clamp(parent->window()->width() - usualWindow, 0, most) : 0;
}

} // namespace

BulkMailDialog::BulkMailDialog(
    Desk &desk, QList<MailOrder> orders, QDate today, bool isOffline, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_orders(std::move(orders))
    , m_isOffline(isOffline)
    , m_model(new MailBatchModel(this))
    , m_table(new DataTable(this))
    , m_forms(new MailForms(u"bulkMail"_s, {}, false, this))
    , m_summary(new PlainLabel(this))
    , m_progress(new ProgressLine(this))
    , m_about(new PlainLabel(this))
    , m_wayLabel(new PlainLabel(tr("Pay by"), this))
    , m_endLabel(new PlainLabel(tr("Links expire"), this))
    , m_onlyRefused(new QCheckBox(tr("Only &refused"), this))
    , m_countLabel(new PlainLabel(this))
    , m_count(new QLineEdit(this))
    , m_trouble(new PlainLabel(this))
    , m_takeBack(new QPushButton(tr("&Undo send"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"bulkMail"_s);
    setWindowTitle(mailDialogTitle(m_orders.constFirst().kind));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(1180, 720);
    setMinimumSize(900, 540);
    m_table->setObjectName(u"bulkMail.table"_s);
    m_table->setAccessibleName(tr("Mails"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TickDelegate(m_table));
    const int more = moreRoomOver(parent);
    m_table->layOut(
        QList<int>{36, 120, 128 + more / 2, 152 + more / 2, 88, 44, 0}); // The verdict has what is left.
    if (asksForMoney(m_orders.constFirst())) {
        m_way = new PayByField(m_orders.constFirst().kind, this);
        m_end = new LinkEndField(u"bulkMail"_s, today, this);
    }

    auto *beside = new QWidget(this);
    m_about->setObjectName(u"bulkMail.about"_s);
    m_about->setFont(fonts::small());
    m_about->setInk(Ink::Secondary);
    m_about->setElided(true);
    auto *besideLayout = new QVBoxLayout(beside);
    besideLayout->setContentsMargins(turned(*this, {12, 12, 16, 12}));
    besideLayout->addWidget(m_about);
    besideLayout->addWidget(m_forms, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildList());
    splitter->addWidget(beside);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({812 + more, 368});
    resize(width() + more, height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(hairline(this));
    m_progress->setObjectName(u"bulkMail.progress"_s);
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connectKeys();
    showTicks();
    begin();
}

QWidget *BulkMailDialog::buildList()
{
    auto *list = new QWidget(this);
    auto *verdict = new WholeCell(*m_table, MailBatchModel::Verdict, 20, list);
    verdict->setObjectName(u"bulkMail.verdict"_s);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(verdict);
    return list;
}

QWidget *BulkMailDialog::buildTop()
{
    auto *top = new QWidget(this);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::Base);
    top->setFixedHeight(46);
    m_summary->setObjectName(u"bulkMail.summary"_s);
    m_summary->setFont(fonts::strong(fonts::body()));
    m_summary->setElided(true); // Sums of many currencies leave no room for what is chosen.
    for (PlainLabel *label : {m_wayLabel, m_endLabel}) {
        label->setInk(Ink::Secondary);
        label->setVisible(m_end);
    }
    m_onlyRefused->setObjectName(u"bulkMail.onlyRefused"_s);
    m_onlyRefused->hide();
    connect(m_onlyRefused, &QCheckBox::toggled, this, &BulkMailDialog::showOnlyRefused);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_wayLabel);
    if (m_end) {
        m_way->setObjectName(u"bulkMail.way"_s);
        m_way->setAccessibleName(m_wayLabel->text());
        m_wayLabel->setBuddy(m_way);
        connect(m_way, &QComboBox::currentIndexChanged, this, &BulkMailDialog::showWay);
        connect(m_way, &QComboBox::currentIndexChanged, &m_verdictsSoon, qOverload<>(&QTimer::start));
        layout->addWidget(m_way);
        layout->addWidget(m_endLabel);
        QComboBox *choice = m_end->choice();
        choice->setObjectName(u"bulkMail.expires"_s);
        choice->setAccessibleName(m_endLabel->text());
        choice->setToolTip(tr("A choice holds for each of these mails. Without one, a link that is there "
                              "keeps its end, and a new one has the usual one."));
        m_endLabel->setBuddy(choice);
        layout->addWidget(m_end);
        connect(m_end, &LinkEndField::changed, &m_verdictsSoon, qOverload<>(&QTimer::start));
    }
    layout->addWidget(m_onlyRefused);
    return top;
}

QWidget *BulkMailDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    m_trouble->setObjectName(u"bulkMail.trouble"_s);
    m_trouble->setFont(fonts::small());
    m_trouble->setWordWrap(true);
    m_count->setObjectName(u"bulkMail.count"_s);
    m_count->setFixedWidth(72);
    m_countLabel->setBuddy(m_count);
    m_takeBack->setObjectName(u"bulkMail.takeBack"_s);
    m_takeBack->setAutoDefault(false);
    m_takeBack->hide();
    m_cancel->setObjectName(u"bulkMail.cancel"_s);
    m_cancel->setAutoDefault(false);
    m_send->setObjectName(u"bulkMail.send"_s);
    m_send->setAutoDefault(false);
    m_send->setIcon(icons::icon(u"send"_s));
    setLook(*m_send, Look::Primary);
    connect(m_count, &QLineEdit::textChanged, this, &BulkMailDialog::showTicks);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        emit takeBackWanted();
        reject(); // The window says what came of it.
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &BulkMailDialog::send);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    layout->addWidget(m_trouble, 1);
    layout->addWidget(m_countLabel);
    layout->addWidget(m_count);
    layout->addWidget(m_takeBack);
    layout->addWidget(m_cancel);
    layout->addWidget(m_send);
    return foot;
}

void BulkMailDialog::connectKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { send(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { send(); });
    auto *tick = new QShortcut(Qt::Key_Space, m_table);
    tick->setContext(Qt::WidgetShortcut);
    connect(tick, &QShortcut::activated, this, &BulkMailDialog::toggleCurrent);
    connect(m_model, &MailBatchModel::ticksChanged, this, &BulkMailDialog::showTicks);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BulkMailDialog::showCurrent);
    connect(&m_desk, &Desk::outboxChanged, this, &BulkMailDialog::askEffects);
    m_verdictsSoon.setSingleShot(true);
    m_verdictsSoon.setInterval(250ms);
    connect(&m_verdictsSoon, &QTimer::timeout, this, [this] { askVerdicts(); });
}

void BulkMailDialog::keyPressEvent(QKeyEvent *event)
{
    // With Ctrl it is a shortcut: a preview would keep it for the link that has the keys.
    if (!takeEnter(*event, *this, [] {}))
        QDialog::keyPressEvent(event);
}

QList<MailOrder> BulkMailDialog::asWished(QList<MailOrder> orders) const
{
    if (m_way)
        for (MailOrder &order : orders) {
            m_way->fill(order);
            if (m_way->isPage())
                order.end = m_end->end();
        }
    return orders;
}

void BulkMailDialog::begin()
{
    if (!m_way)
        return askVerdicts();
    tell(tr("Looking at each…"), false);
    whenReady(m_desk.mails().proof(m_orders.constFirst()), this, [this](const Result<MailProof> &proof) {
        // Only where no provider is there at all: one that does not take this currency may take the others.
        // And only while nobody has chosen.
        if (proof && proof->account.isEmpty() && m_way->currentIndex() == 0)
            m_way->fit(*proof);
        m_verdictsSoon.stop();
        askVerdicts();
    });
}

//! Only a page has an end.
void BulkMailDialog::showWay()
{
    m_end->setReadOnly(m_isSending || !m_way->isPage());
    m_way->setEnabled(!m_isSending);
}

void BulkMailDialog::askVerdicts(const QString &trouble)
{
    const auto say = [this, trouble](const QString &text) {
        tell(trouble.isEmpty() ? text : trouble, !trouble.isEmpty());
    };
    say(tr("Looking at each…"));
    const int token = ++m_verdictsToken;
    m_isLooking = true;
    whenReady(m_desk.mails().verdicts(asWished(m_orders)), this,
        [this, token, say](const Result<MailBatch> &batch) {
            if (token != m_verdictsToken)
                return;
            m_isLooking = false;
            if (!batch)
                return tell(errorText(batch.error()), true);
            say({});
            showBatch(*batch);
        });
}

void BulkMailDialog::showBatch(const MailBatch &batch)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_manyFrom = batch.manyFrom;
    m_model->setBatch(batch);
    if (isFirst) {
        goToRow(*m_table, 0);
        m_table->setFocus();
    }
    showCurrent();
}

void BulkMailDialog::showTicks()
{
    if (m_model->isSent())
        return;
    const auto count = static_cast<int>(m_model->ticked().size());
    const int flagged = m_model->rowCount() - count;
    const QString sums = sumsText(m_model->tickedSums());
    const QString mails
        = sums.isEmpty() ? tr("%n mail(s)", nullptr, count) : tr("%n mail(s) · %1", nullptr, count).arg(sums);
    m_summary->setText(flagged == 0 ? mails : tr("%1 · %2").arg(mails, tr("%n left out", nullptr, flagged)));
    m_send->setText(
        m_isOffline ? tr("Send %n when online", nullptr, count) : tr("Send %n mail(s)", nullptr, count));
    const bool isMany = m_manyFrom > 0 && count >= m_manyFrom;
    m_countLabel->setText(tr("Type %1 to send", "a number").arg(count));
    m_countLabel->setVisible(isMany);
    m_count->setVisible(isMany);
    m_count->setAccessibleName(m_countLabel->text());
    const bool isTyped = !isMany || m_count->text().trimmed() == QString::number(count);
    m_send->setEnabled(count > 0 && isTyped && !m_isSending);
    m_send->setToolTip(isTyped ? tr("%1 (Ctrl+Enter)").arg(m_send->text()) : m_countLabel->text());
}

void BulkMailDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    showPlace();
    const int token = ++m_token;
    whenReady(m_desk.mails().proof(asWished({m_model->verdictAt(row).order}).constFirst()), this,
        [this, token](const Result<MailProof> &proof) {
            if (token != m_token)
                return;
            if (!proof) {
                m_forms->clear();
                return;
            }
            m_forms->show(*proof);
            if (m_end)
                m_end->propose(proof->endsOn);
        });
}

void BulkMailDialog::showPlace()
{
    const QString words = m_model->isSent() ? tr("%1 of %2 · Alt+Left and Alt+Right step")
                                            : tr("%1 of %2 · Alt+Left and Alt+Right step, Space ticks");
    m_about->setText(words.arg(m_table->currentIndex().row() + 1).arg(m_model->rowCount()));
}

void BulkMailDialog::step(int by)
{
    int row = m_table->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_table->isRowHidden(row))
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        goToRow(*m_table, row);
}

void BulkMailDialog::toggleCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_model->setTicked(row, !m_model->isTicked(row));
}

void BulkMailDialog::send()
{
    if (m_isSending || m_model->isSent())
        return;
    if (!m_send->isEnabled()) {
        if (!m_count->isHidden()) // What is still to be typed is typed there.
            m_count->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isSending = true;
    m_send->setEnabled(false);
    const bool wasLooking = m_verdictsSoon.isActive() || m_isLooking;
    m_verdictsSoon.stop();
    ++m_verdictsToken; // What is still looked at must not wipe away what the sending says.
    if (m_way)
        showWay();
    const QList<MailOrder> orders = asWished(m_model->ticked());
    whenReady(m_desk.mails().send(orders), this,
        [this, wasLooking, count = orders.size()](const Result<CommandOutcome> &outcome) {
            m_isSending = false;
            if (!outcome) {
                if (m_way)
                    showWay();
                showTicks();
                const QString trouble = errorText(outcome.error());
                if (wasLooking) // What the rows say is of the choice before.
                    return askVerdicts(trouble);
                return tell(trouble, true);
            }
            emit sent(*outcome, count);
            showResult(*outcome);
        });
}

void BulkMailDialog::showResult(const CommandOutcome &outcome)
{
    m_mails = QSet<EntryId>(outcome.waiting.cbegin(), outcome.waiting.cend());
    m_model->setEffects({}, m_mails);
    m_send->hide();
    m_count->hide();
    m_countLabel->hide();
    m_wayLabel->hide();
    m_endLabel->hide();
    if (m_end) {
        m_way->hide();
        m_end->hide();
    }
    showPlace();
    m_cancel->setText(tr("Close"));
    m_onlyRefused->show();
    const std::chrono::seconds hold = m_orders.constFirst().hold;
    if (hold.count() > 0) { // The window, which offers it too, is shut off meanwhile.
        m_takeBack->show();
        QTimer::singleShot(hold, m_takeBack, &QWidget::hide);
    }
    m_table->setFocus();
    tell(tr("Closing this window stops nothing; Outbox shows the same."), false);
    askEffects();
}

void BulkMailDialog::askEffects()
{
    if (!m_model->isSent())
        return;
    whenReady(m_desk.outbox(), this, [this](const Result<QList<OutboxRow>> &effects) {
        if (!effects)
            return;
        m_model->setEffects(*effects, m_mails);
        const auto count = static_cast<int>(m_model->ticked().size());
        m_progress->setProgress(m_model->endedCount(), count);
        m_progress->setVisible(m_model->endedCount() < count);
        QStringList parts{tr("%n mail(s) in Outbox", nullptr, count)};
        if (const int accepted = m_model->acceptedCount(); accepted > 0)
            parts += tr("%n accepted", nullptr, accepted);
        parts += tr("%n refused", nullptr, m_model->refusedCount());
        if (const int leftOut = m_model->rowCount() - count; leftOut > 0)
            parts += tr("%n left out", nullptr, leftOut);
        m_summary->setText(parts.join(u" · "_s));
        showOnlyRefused(m_onlyRefused->isChecked());
    });
}

void BulkMailDialog::showOnlyRefused(bool only)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHidden(row, only && !m_model->isRefused(row));
}

void BulkMailDialog::tell(const QString &text, bool isTrouble)
{
    m_trouble->setInk(isTrouble ? Ink::Negative : Ink::Secondary);
    m_trouble->setText(text.isEmpty() ? tr("Ctrl+Enter sends, Esc leaves without effect.") : text);
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
