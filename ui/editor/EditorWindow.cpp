#include "ui/editor/EditorWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/DraftDesk.h"
#include "ui/editor/AllowancesModel.h"
#include "ui/editor/CustomerField.h"
#include "ui/editor/DraftKeeper.h"
#include "ui/editor/EntrySheet.h"
#include "ui/editor/HeadForm.h"
#include "ui/editor/LinesModel.h"
#include "ui/editor/NewCustomerPanel.h"
#include "ui/editor/PagePreview.h"
#include "ui/editor/ProblemsBox.h"
#include "ui/editor/TotalsBox.h"
#include "ui/invoices/IssueDialog.h"
#include "ui/text/CustomerText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/InputText.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/titleText.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

EditorWindow::EditorWindow(Desk &desk, DraftDesk &drafts, Facts facts)
    : m_desk(desk)
    , m_drafts(drafts)
    , m_facts(std::move(facts))
    , m_lines(new LinesModel(this))
    , m_parts(new AllowancesModel(this))
    , m_keeper(new DraftKeeper(
          drafts, [this] { return typed(); }, this))
{
    setObjectName(u"editor"_s);
    setWindowTitle(tr("New invoice"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(960, 600);
    m_wantsPreview = m_facts.showsPreview;
    build();
    resize(1280, 800);
    connectParts();
    setWritable(true);
    m_issue->setToolTip(m_facts.issueRefusal.isEmpty() ? tr("Ctrl+Enter") : m_facts.issueRefusal);
    m_totals->showSums(m_summed);
    askCompany();
    m_customer->setFocus();
}

EditorWindow::~EditorWindow()
{
    // A field that loses the focus while the window is taken down still tells what was typed.
    const QList<QObject *> parts = findChildren<QObject *>();
    for (QObject *part : parts)
        part->disconnect(this);
}

InvoiceId EditorWindow::id() const
{
    return m_keeper->id();
}

void EditorWindow::connectParts()
{
    connect(m_customer, &CustomerField::chosen, this, [this] { onCustomer(true); });
    connect(m_customer, &CustomerField::cleared, this, [this] { onCustomer(false); });
    connect(m_customer, &CustomerField::newWanted, this, [this](const QString &name) {
        m_customerFacts->hide();
        m_leavesCustomer = false;
        m_issue->setEnabled(false); // The keys are those of the new customer meanwhile.
        m_newCustomer->begin(name, m_company.address.country, m_head->currency());
    });
    connect(m_customer, &CustomerField::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, u"danger"_s, errorText(error)); });
    connect(m_newCustomer, &NewCustomerPanel::made, this, [this](const Customer &customer) {
        m_customer->setCustomer(customer);
        onCustomer(true);
    });
    connect(m_newCustomer, &NewCustomerPanel::left, this, [this] {
        m_newCustomer->hide();
        m_customerFacts->show();
        setWritable(true);
        m_customer->setFocus();
    });
    connect(m_head, &HeadForm::edited, this, &EditorWindow::onEdited);
    connect(m_head, &HeadForm::currencyChanged, this, &EditorWindow::onCurrency);
    connect(m_gross, &QCheckBox::toggled, this, [this](bool isOn) {
        m_lines->setGrossPriced(isOn);
        onEdited();
    });
    connect(m_lines, &EntryModel::edited, this, &EditorWindow::onEdited);
    connect(m_parts, &EntryModel::edited, this, &EditorWindow::onEdited);
    connect(m_totals, &TotalsBox::edited, this, &EditorWindow::onEdited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EditorWindow::onEdited);
    connect(m_problems, &ProblemsBox::jumpWanted, this, [this](int problem) {
        if (problem < m_troubles.size())
            m_troubles.at(problem).go();
    });
    connect(m_keeper, &DraftKeeper::stateChanged, this, &EditorWindow::showState);
    connect(m_keeper, &DraftKeeper::settled, this, &EditorWindow::onSettled);
}

void EditorWindow::openDraft(const InvoiceId &id)
{
    m_keeper->setId(id);
    setWritable(false);
    whenReady(m_desk.detail(id), this, [this, id](const Result<InvoiceDetail> &detail) {
        if (detail && detail->row.state == InvoiceState::Draft) {
            setWritable(true);
            showDraft({.id = id,
                          .customer = detail->row.customerId,
                          .content = detail->content,
                          .sourceKey = {},
                          .sourceNumber = detail->sourceNumber},
                detail->customer);
            return m_linesSheet->goToFirst();
        }
        const Error error = detail ? Error{.rule = u"draft.issued"_s} : detail.error();
        m_notice->tell(Tone::Danger, u"danger"_s, errorText(error));
    });
}

void EditorWindow::showDraft(const Draft &draft, const std::optional<Customer> &customer)
{
    m_isFilling = true;
    m_draft = draft;
    const InvoiceContent &content = draft.content;
    m_customer->setCustomer(customer);
    m_head->setContent(content);
    m_gross->setChecked(content.grossPriced);
    m_lines->setLines(content.lines, content.currency, content.grossPriced);
    m_parts->setAllowances(content.allowances, content.currency);
    m_partsSheet->setVisible(!content.allowances.isEmpty());
    m_addParts->setVisible(content.allowances.isEmpty());
    m_note->setPlainText(content.note);
    m_totals->setReasons(content.taxes);
    m_title->setText(
        content.type == DocumentType::CreditNote ? tr("Draft credit note") : tr("Draft invoice"));
    m_isFilling = false;
    m_isTouched = !content.lines.isEmpty();
    showCustomer();
    updateSums();
    m_preview->touch();
}

void EditorWindow::writeFor(const Customer &customer)
{
    m_customer->setCustomer(customer);
    onCustomer(true);
}

void EditorWindow::askCompany()
{
    whenReady(m_drafts.company(), this, [this](const Result<std::optional<CompanyProfile>> &company) {
        if (!company || !*company)
            return; // Issuing says what is missing.
        m_company = **company;
        if (!m_isTouched && m_keeper->id().isEmpty() && !m_customer->customer())
            m_head->setCurrency(m_company.currency);
        onCurrency();
    });
    whenReady(m_drafts.series(), this, [this](const Result<QList<NumberSeries>> &series) {
        if (series) // Else the usual one is taken, or the one that the draft names.
            m_head->setSeries(*series);
    });
}

void EditorWindow::onCustomer(bool goesOn)
{
    m_newCustomer->hide();
    setWritable(true);
    const std::optional<Customer> &customer = m_customer->customer();
    if (customer && m_lines->lines().isEmpty()) {
        m_head->setCurrency(customer->currency);
        onCurrency();
    }
    showCustomer();
    if (customer)
        askUsual();
    onEdited();
    if (goesOn)
        m_linesSheet->goToFirst();
}

void EditorWindow::showCustomer()
{
    const std::optional<Customer> &customer = m_customer->customer();
    m_head->setCustomer(customer);
    m_customerFacts->show();
    QStringList lines; // One long line broke after the dot between two facts.
    if (customer) {
        const Address &address = customer->address;
        QStringList where{QString(address.street).replace(u'\n', u", "_s),
            (address.postCode + u' ' + address.city).trimmed(), address.country};
        QStringList who{customer->billingEmail(),
            customer->vatId.isEmpty() ? QString() : tr("VAT id %1").arg(customer->vatId)};
        where.removeAll({});
        who.removeAll({});
        lines = {where.join(u"  ·  "_s), who.join(u"  ·  "_s),
            tr("Documents in %1").arg(languageText(customer->language))};
        lines.removeAll({});
    }
    m_customerFacts->setText(lines.join(u'\n'));
    const bool isNote = m_draft.content.type == DocumentType::CreditNote;
    setWindowTitle(titleText(!customer ? tr("New invoice")
            : isNote                   ? tr("Credit note for %1").arg(customer->name)
                                       : tr("Invoice for %1").arg(customer->name)));
}

void EditorWindow::askUsual()
{
    // What the last document of this customer said of VAT and unit is likely to be right again.
    const CustomerId customer = m_customer->customer()->id;
    const InvoiceQuery query{.text = {},
        .sort = InvoiceQuery::Sort::Issued,
        .descending = true,
        .today = m_facts.today,
        .customer = customer};
    whenReady(m_desk.firstPage(query, 2), this, [this, customer](const Result<InvoicePage> &page) {
        if (!page)
            return; // It is only a help.
        const auto other = std::ranges::find_if(
            page->rows, [this](const InvoiceRow &row) { return row.id != m_keeper->id(); });
        if (other == page->rows.end())
            return;
        whenReady(m_desk.detail(other->id), this, [this, customer](const Result<InvoiceDetail> &detail) {
            const bool isMeant = m_customer->customer() && m_customer->customer()->id == customer;
            if (!detail || !isMeant || detail->content.lines.isEmpty())
                return;
            const InvoiceLine &line = detail->content.lines.constFirst();
            const Vat vat{.category = line.category, .rate = line.rate};
            m_lines->setUsual(vat, line.unit);
            m_parts->setUsualVat(vat);
            if (m_lines->lines().isEmpty())
                updateSums();
            else
                onEdited(); // Lines that had no VAT have it now.
        });
    });
}

void EditorWindow::onCurrency()
{
    m_lines->setCurrency(m_head->currency());
    m_parts->setCurrency(m_head->currency());
    if (m_isTouched)
        onEdited();
    else
        updateSums();
}

void EditorWindow::onEdited()
{
    if (m_isFilling)
        return;
    m_isTouched = true;
    m_leavesAnyway = false;
    m_notice->clear();
    const QList<InvoiceLine> lines = m_lines->lines();
    if (!lines.isEmpty())
        m_parts->setUsualVat({.category = lines.constFirst().category, .rate = lines.constFirst().rate});
    m_keeper->touch();
    m_preview->touch();
    updateSums();
}

Result<InvoiceContent> EditorWindow::typedContent() const
{
    InvoiceContent content = m_draft.content;
    const Result<void> head = m_head->read(content);
    content.grossPriced = m_gross->isChecked();
    content.note = m_note->toPlainText().trimmed();
    content.lines = m_lines->lines();
    content.allowances = m_parts->allowances();
    content.taxes = m_totals->reasons();
    if (!head)
        return fail(head.error());
    for (const EntryModel *model : std::initializer_list<const EntryModel *>{m_lines, m_parts}) {
        if (const QList<EntryModel::Trouble> troubles = model->troubles(); !troubles.isEmpty())
            return fail(troubles.constFirst().error);
        if (model->openTrouble())
            return fail(model->openTrouble()->error);
    }
    return content;
}

Result<Draft> EditorWindow::typed() const
{
    return typedContent().and_then([this](const InvoiceContent &content) -> Result<Draft> {
        if (!m_customer->customer())
            return invalid(u"draft.no_customer"_s, u"customer"_s, {});
        Draft draft = m_draft;
        draft.customer = m_customer->customer()->id;
        draft.content = content;
        return draft;
    });
}

void EditorWindow::updateSums()
{
    const Result<InvoiceContent> content = typedContent();
    const bool isTyping = m_lines->openTrouble() || m_parts->openTrouble();
    if (!content && isTyping)
        return; // The figures wait for the rest of it.
    const Result<InvoiceContent> summed = content.and_then(computed);
    const std::optional<InvoiceContent> shown = summed ? std::optional(*summed) : std::nullopt;
    if (summed)
        m_summed = *summed;
    m_lines->showNets(shown);
    m_parts->showAmounts(shown);
    m_totals->showSums(shown);
    updateTroubles(shown);
    if (content && !summed) // Too large to be kept.
        m_notice->tell(Tone::Danger, u"danger"_s, errorText(summed.error()));
}

void EditorWindow::showState()
{
    QString text;
    bool isBad = false;
    switch (m_keeper->state()) {
    case DraftKeeper::State::Untouched:
        break;
    case DraftKeeper::State::Waiting:
        text = tr("Not saved yet");
        break;
    case DraftKeeper::State::Saving:
        text = tr("Saving…");
        break;
    case DraftKeeper::State::Saved:
        text = tr("Saved %1").arg(m_keeper->savedAt().toTimeZone(m_facts.zone).toString(u"HH:mm"_s));
        break;
    case DraftKeeper::State::Refused:
        isBad = m_keeper->error().rule != "draft.no_customer"_L1;
        text = isBad ? tr("Not saved: %1").arg(inputText(m_keeper->error()))
                     : tr("Saved as soon as a customer is chosen");
        break;
    }
    m_state->setText(text);
    m_state->setInk(isBad ? Ink::Danger : Ink::Secondary);
    if (m_keeper->state() == DraftKeeper::State::Saved)
        m_title->setText(
            m_draft.content.type == DocumentType::CreditNote ? tr("Draft credit note") : tr("Draft invoice"));
    if (isBad) {
        QAccessibleEvent alert(m_state, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void EditorWindow::onSettled(bool isSaved)
{
    const bool closes = std::exchange(m_closes, false);
    const bool issues = std::exchange(m_issuesWhenSaved, false);
    if (closes && isSaved) {
        close();
    } else if (closes) {
        m_leavesAnyway = true;
        m_notice->tell(Tone::Warning, u"warning"_s,
            tr("Something here is not saved: %1 Close once more to leave it behind.")
                .arg(inputText(m_keeper->error())));
        for (const Trouble &trouble : std::as_const(m_troubles))
            if (trouble.isBlocking) {
                trouble.go();
                break;
            }
        emit stays();
    } else if (issues && isSaved) {
        askIssue();
    }
}

EntrySheet &EditorWindow::currentSheet() const
{
    const QWidget *focus = focusWidget();
    return focus && (focus == m_partsSheet || m_partsSheet->isAncestorOf(focus)) ? *m_partsSheet
                                                                                 : *m_linesSheet;
}

void EditorWindow::issue()
{
    if (m_newCustomer->isVisible())
        return m_newCustomer->make();
    if (m_dialog || !m_facts.issueRefusal.isEmpty())
        return;
    m_linesSheet->finishTyping();
    m_partsSheet->finishTyping();
    m_showsAll = true;
    updateSums();
    const auto blocking = std::ranges::find_if(m_troubles, &Trouble::isBlocking);
    if (blocking != m_troubles.end())
        return blocking->go();
    m_issuesWhenSaved = true;
    m_keeper->saveNow();
}

void EditorWindow::askIssue()
{
    const Customer customer = m_customer->customer().value_or(Customer());
    auto *dialog = new IssueDialog(m_desk,
        {.id = m_keeper->id(),
            .number = {},
            .type = m_summed.type,
            .customerId = customer.id,
            .customer = customer.name,
            .issuedOn = m_summed.issuedOn,
            .dueOn = m_summed.dueOn,
            .total = m_summed.payable(),
            .open = m_summed.payable()},
        m_facts.today, m_facts.modeText, this);
    m_dialog = dialog;
    dialog->setTypingLimit(m_facts.typing);
    connect(dialog, &QDialog::accepted, this, [this] {
        setWritable(false); // What is typed now would not be in it.
        whenReady(m_desk.issue({m_keeper->id()}), this, [this](const Result<CommandOutcome> &outcome) {
            setWritable(true);
            if (!outcome)
                return m_notice->tell(Tone::Danger, u"danger"_s, errorText(outcome.error()));
            m_keeper->stop();
            emit issued(*outcome);
            close();
        });
    });
    dialog->open();
}

void EditorWindow::setWritable(bool isWritable)
{
    for (QWidget *part : std::as_const(m_writable))
        part->setEnabled(isWritable);
    m_issue->setEnabled(isWritable && m_facts.issueRefusal.isEmpty());
    m_commands.constFirst()->setEnabled(m_issue->isEnabled());
}

void EditorWindow::closeEvent(QCloseEvent *event)
{
    if (m_newCustomer->isVisible() && !m_leavesCustomer) {
        m_leavesCustomer = true;
        m_notice->tell(Tone::Warning, u"warning"_s,
            tr("The new customer is not made yet. Close once more to leave it behind."));
        event->ignore();
        return emit stays();
    }
    m_linesSheet->finishTyping();
    m_partsSheet->finishTyping();
    if (m_keeper->isSettled() || m_leavesAnyway) {
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    m_closes = true;
    m_keeper->saveNow();
}

} // namespace quittance
