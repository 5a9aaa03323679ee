#include "ui/invoices/CreditDialog.h"

#include "core/base/whenReady.h"
#include "core/domain/RestOfDocument.h"
#include "ui/acts/askReason.h"
#include "ui/desk/Desk.h"
#include "ui/desk/lockedThrough.h"
#include "ui/text/AmountInput.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/turned.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortField = 140;
constexpr int lineHeight = 38;
constexpr int linesInView = 4;

} // namespace

CreditDialog::CreditDialog(Desk &desk, const InvoiceRow &row, QDate today, QWidget *parent)
    : ActDialog(u"credit"_s, tr("Issue credit note"),
        {.party = row.customer,
            .document = row.number.text(),
            .chip = stateChip(row, today),
            .caption = tr("Total"),
            .amount = row.total},
        parent)
    , m_desk(desk)
    , m_row(row)
    , m_scope(new QWidget(this))
    , m_all(new QRadioButton(tr("&Whole invoice"), m_scope))
    , m_some(new QRadioButton(tr("&Lines"), m_scope))
    , m_area(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_date(new DateEdit(today, this))
    , m_reason(new QLineEdit(this))
{
    auto *scopeLine = new QHBoxLayout(m_scope);
    scopeLine->setContentsMargins(0, 0, 0, 0);
    scopeLine->setSpacing(20);
    m_all->setObjectName(u"credit.all"_s);
    m_some->setObjectName(u"credit.some"_s);
    m_all->setChecked(true);
    scopeLine->addWidget(m_all);
    scopeLine->addWidget(m_some);
    scopeLine->addStretch(1);
    m_scope->setFocusProxy(m_all);
    addField(u"scope"_s, tr("Credit"), m_scope);
    m_area->setFrameShape(QFrame::StyledPanel);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_sheet);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_area->hide();
    addWide(u"lines"_s, m_area);
    m_date->setFixedWidth(shortField);
    addField(u"date"_s, tr("Dated"), m_date, remark({}));
    askReason(*m_reason);
    addField(u"reason"_s, tr("Reason"), m_reason);
    addNote(tr("It gets the next number and can no longer be changed. What it grants pays this invoice first "
               "and otherwise stays the customer's credit."));
    addButtons(tr("Issue credit note"), Look::Money, u"credit-note"_s);
    keepInputs(row.id.text());
    connect(m_all, &QRadioButton::toggled, this, &CreditDialog::showScope);
    checkDayAtLeaving(m_date, today, lockedThroughOf(desk));
    showScope();
    m_reason->setFocus(Qt::OtherFocusReason);
    m_some->setEnabled(false); // until the lines are here
    whenReady(desk.detail(row.id), this, [this](const Result<InvoiceDetail> &detail) {
        if (!detail)
            return showTrouble(detail.error());
        m_creditedMinor = detail->creditedMinor;
        showLines(detail->content);
        showStake();
    });
}

void CreditDialog::showLines(const InvoiceContent &content)
{
    m_content = content;
    auto *grid = new QGridLayout(m_sheet);
    grid->setContentsMargins(turned(*this, {12, 8, 8, 8}));
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    for (int place = 0; place < content.lines.size(); ++place)
        addLine(place, content.lines.at(place), content.currency);
    m_area->setFixedHeight(16 + qBound(1, static_cast<int>(m_lines.size()), linesInView) * lineHeight);
    m_some->setEnabled(!m_lines.isEmpty());
    bringBack();
}

void CreditDialog::addLine(int place, const InvoiceLine &line, Currency currency)
{
    auto *grid = static_cast<QGridLayout *>(m_sheet->layout());
    const QString item = line.item;
    auto *box = new QCheckBox(m_sheet);
    box->setObjectName(u"credit.line.%1"_s.arg(place));
    // An ampersand in the words of others is no key.
    box->setText(box->fontMetrics().elidedText(item, Qt::ElideRight, 310).replace(u'&', u"&&"_s));
    box->setAccessibleName(item);
    auto *net = new PlainLabel(moneyText(Money(line.netMinor, currency)), m_sheet);
    net->setInk(Ink::Secondary);
    auto *quantity = new QLineEdit(decimalForReading(line.quantity, quantityDecimals), m_sheet);
    quantity->setObjectName(u"credit.quantity.%1"_s.arg(place));
    quantity->setAccessibleName(tr("Quantity of %1").arg(item));
    quantity->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    quantity->setFixedWidth(76);
    quantity->setEnabled(false);
    auto *of = remark(tr("of %1").arg(decimalForReading(line.quantity, quantityDecimals)));
    grid->addWidget(box, place, 0);
    grid->addWidget(net, place, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(quantity, place, 2);
    grid->addWidget(of, place, 3);
    connect(box, &QCheckBox::toggled, quantity, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &CreditDialog::showStake);
    connect(quantity, &QLineEdit::textEdited, this, &CreditDialog::showStake);
    const qint64 most = line.quantity;
    checkAtLeaving(u"lines"_s, quantity, [quantity, most]() -> Result<void> {
        const Result<qint64> read = readQuantity(quantity->text());
        if (!read)
            return fail(read.error());
        // A line that takes something off has less than nothing of it.
        const bool fits = most < 0 ? *read < 0 && *read >= most : *read > 0 && *read <= most;
        return fits ? Result<void>() : invalid(u"credit.quantity"_s, u"quantity"_s, quantity->text());
    });
    m_lines.append({box, quantity});
}

void CreditDialog::showScope()
{
    m_area->setVisible(m_some->isChecked());
    showStake();
}

//! The whole is what earlier credit notes left of it. What chosen lines come to with their tax is known only
//! while there are no such notes; it is at most so much.
void CreditDialog::showStake()
{
    const std::optional<Money> amount = m_some->isChecked()
        ? chosenAmount()
        : std::optional(Money(m_row.total.minor() - m_creditedMinor.value_or(0), m_row.total.currency()));
    const bool isExact = m_some->isChecked() ? m_creditedMinor == 0 : m_creditedMinor.has_value();
    setStake(amount);
    setActText(amount && amount->isPositive() && isExact ? tr("Credit %1").arg(moneyWithSymbol(*amount))
                                                         : tr("Issue credit note"));
}

std::optional<Money> CreditDialog::chosenAmount() const
{
    const Result<InvoiceContent> part = chosen().and_then(
        [this](const QList<CreditedLine> &lines) { return RestOfDocument(m_content, {}).part(lines, {}); });
    return part ? std::optional(part->payable()) : std::nullopt;
}

Result<QList<CreditedLine>> CreditDialog::chosen() const
{
    QList<CreditedLine> lines;
    for (int place = 0; place < m_lines.size(); ++place) {
        const Line &line = m_lines.at(place);
        if (!line.isChosen->isChecked())
            continue;
        const Result<qint64> quantity = readQuantity(line.quantity->text());
        if (!quantity)
            return fail(quantity.error());
        if (*quantity == 0) // The books take zero as all of the line; here somebody typed it.
            return invalid(u"credit.quantity"_s, u"quantity"_s, line.quantity->text());
        lines.append({place, *quantity});
    }
    if (lines.isEmpty())
        return invalid(u"credit.nothing"_s, u"lines"_s, {});
    return lines;
}

QFuture<Result<CommandOutcome>> CreditDialog::start()
{
    CreditOrder order{.invoice = m_row.id, .reason = m_reason->text().trimmed()};
    if (m_some->isChecked()) {
        const Result<QList<CreditedLine>> lines = chosen();
        if (!lines)
            return refusal(lines.error());
        order.lines = *lines;
    }
    const Result<QDate> on = m_date->day();
    if (!on)
        return refusal(on.error());
    order.on = *on;
    return m_desk.creditInvoice(order);
}

QString CreditDialog::fieldOf(const Error &error) const
{
    if (error.field == "quantity"_L1 || error.field == "line"_L1 || error.field == "amount"_L1)
        return m_some->isChecked() ? u"lines"_s : u"scope"_s;
    return error.field;
}

} // namespace quittance
