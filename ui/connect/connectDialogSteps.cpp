#include "core/base/whenReady.h"
#include "ui/connect/BringView.h"
#include "ui/connect/ConnectDialog.h"
#include "ui/connect/DryRunView.h"
#include "ui/connect/KeysNotice.h"
#include "ui/connect/MappedView.h"
#include "ui/connect/TrialView.h"
#include "ui/crm/MappingDialog.h"
#include "ui/desk/ConnectDesk.h"
#include "ui/desk/MappingDesk.h"
#include "ui/text/ErrorText.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

// The steps of connecting a CRM, once it has been asked whose account it is.

namespace {

constexpr int side = 24;

} // namespace

void ConnectDialog::act()
{
    if (m_isBusy)
        return;
    switch (m_step) {
    case Step::Way:
        check();
        break;
    case Step::Account:
        showBringing();
        break;
    case Step::Bring:
        showMapping();
        break;
    case Step::Mapping:
        look();
        break;
    case Step::DryRun:
        keep();
        break;
    }
}

void ConnectDialog::goBack()
{
    ++m_attempt;
    m_desk.stop();
    setBusy(false);
    tell({});
    switch (m_step) {
    case Step::Way:
        break;
    case Step::Account:
        showWay();
        break;
    case Step::Bring:
        showAccount();
        break;
    case Step::Mapping:
        showBringing();
        break;
    case Step::DryRun:
        showMapping();
        break;
    }
}

void ConnectDialog::onTried(const Result<CrmTrial> &trial)
{
    setBusy(false);
    if (!trial) {
        tell(errorText(trial.error()));
        return;
    }
    m_found = *trial;
    rememberTyped();
    m_fields.clear(); // They go with the sheet.
    showAccount();
}

void ConnectDialog::showAccount()
{
    auto *view = new TrialView(*m_found);
    connect(view, &TrialView::changed, this, &ConnectDialog::showAct);
    showStep(Step::Account, view);
    m_trial = view;
    showAct();
    QWidget *next = m_trial->decision() ? m_trial->decision() : m_act->isEnabled() ? m_act : m_back;
    next->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::showStep(Step step, QWidget *view)
{
    if (m_bring) { // Coming back shows what was chosen.
        m_bringing = m_bring->bringing();
        m_found->bringsInteractions = m_bringing.interactions.value_or(m_found->bringsInteractions);
        m_found->writesBack = m_bringing.writesBack.value_or(m_found->writesBack);
    }
    m_trial = nullptr;
    m_bring = nullptr;
    m_mapped = nullptr;
    m_dryRun = nullptr;
    m_step = step;
    m_side->setVisible(step != Step::Mapping);
    if (!view)
        return;
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(side, 18, side, 18);
    layout->addWidget(view);
    m_body->setWidget(sheet);
}

void ConnectDialog::showBringing()
{
    if (m_trial && !m_trial->canConnect())
        return;
    if (m_trial)
        m_leavesFormer = m_trial->leavesFormer();
    auto *view = new BringView(*m_found);
    showStep(Step::Bring, view);
    m_bring = view;
    showAct();
    m_bring->decision()->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::showMapping()
{
    const bool writesBack = m_bring ? m_bring->bringing().writesBack.value_or(m_found->writesBack)
                                    : m_bringing.writesBack.value_or(m_found->writesBack);
    auto *view = new MappedView(m_way.connection, writesBack);
    connect(view, &MappedView::changeWanted, this, &ConnectDialog::changeMapping);
    showStep(Step::Mapping, view);
    m_mapped = view;
    m_mapped->table()->setFocus(Qt::OtherFocusReason);
    askMapping();
}

//! What stands there is read the first time; nothing of it is kept.
void ConnectDialog::askMapping()
{
    tell({});
    setBusy(true);
    whenReady(m_desk.mappings().mapping(m_way.connection), this,
        [this, attempt = ++m_attempt](const Result<QList<CrmMapping>> &mappings) {
            if (attempt == m_attempt)
                onMapped(mappings);
        });
}

void ConnectDialog::onMapped(const Result<QList<CrmMapping>> &mappings)
{
    if (!mappings) {
        setBusy(false);
        m_mapped->showUnknown();
        tell(errorText(mappings.error()));
        return;
    }
    whenReady(m_desk.mappings().examples(m_way.connection, {}), this,
        [this, all = *mappings, attempt = m_attempt](const Result<QList<CrmDryRun::Example>> &examples) {
            if (attempt != m_attempt)
                return;
            setBusy(false);
            m_mapped->showMappings(all, examples.value_or(QList<CrmDryRun::Example>()));
            if (!examples)
                tell(errorText(examples.error()));
        });
}

void ConnectDialog::changeMapping()
{
    auto *editor = new MappingDialog(m_desk.mappings(), m_way.connection, this);
    connect(editor, &QDialog::finished, this, [this] {
        if (m_mapped)
            askMapping();
    });
    editor->open();
}

//! What a first sync would find, before anybody has to decide on it.
void ConnectDialog::look()
{
    auto *view = new DryRunView(m_way.connection);
    showStep(Step::DryRun, view);
    m_dryRun = view;
    tell({});
    setBusy(true);
    m_back->setFocus(Qt::OtherFocusReason); // It can be pressed meanwhile.
    whenReady(m_desk.dryRun(ConnectionId(m_way.connection)), this,
        [this, attempt = ++m_attempt](const Result<CrmDryRun> &found) {
            if (attempt != m_attempt)
                return;
            setBusy(false);
            if (m_back->hasFocus())
                m_act->setFocus(Qt::OtherFocusReason);
            if (found) {
                m_dryRun->showDryRun(*found);
                return;
            }
            m_dryRun->showUnknown();
            tell(errorText(found.error()));
        });
}

void ConnectDialog::keep()
{
    tell({});
    setBusy(true);
    const int attempt = ++m_attempt;
    whenReady(m_desk.keep(ConnectionId(m_way.connection), m_leavesFormer, m_bringing), this,
        [this, attempt](const Result<CrmTrial> &trial) {
            if (attempt == m_attempt)
                onKept(trial);
        });
}

void ConnectDialog::onKept(const Result<CrmTrial> &trial)
{
    setBusy(false);
    if (!trial) {
        if (!m_keys || !m_keys->tell(trial.error()))
            tell(errorText(trial.error()));
        return;
    }
    emit connected(*trial);
    accept();
}

void ConnectDialog::showAct()
{
    m_back->setVisible(m_found.has_value());
    m_act->setEnabled(!m_isBusy && (!m_trial || m_trial->canConnect()));
    switch (m_step) {
    case Step::Way:
        m_act->setText(m_way.byToken ? tr("Check") : tr("Sign in"));
        m_act->setToolTip(tr("Ask whose account it is; nothing is kept yet (Ctrl+Enter)"));
        break;
    case Step::Account:
        m_act->setText(tr("Next"));
        m_act->setToolTip(tr("Choose what to bring; nothing is kept yet (Ctrl+Enter)"));
        break;
    case Step::Bring:
        m_act->setText(tr("Next"));
        m_act->setToolTip(tr("See how the fields are mapped; nothing is kept yet (Ctrl+Enter)"));
        break;
    case Step::Mapping:
        m_act->setText(tr("Next"));
        m_act->setToolTip(tr("See what the first sync would find; nothing is kept yet (Ctrl+Enter)"));
        break;
    case Step::DryRun:
        m_act->setText(tr("Start first sync"));
        m_act->setToolTip(tr("Keep it and begin to sync (Ctrl+Enter)"));
        break;
    }
}

} // namespace quittance
