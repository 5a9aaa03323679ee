#include "ui/editor/TotalsBox.h"

#include "ui/style/Theme.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct SumRow {
    QString name; //!< Of the label's object.
    QString text;
    qint64 minor = 0;
    std::optional<Vat> vat; //!< Of a VAT row.
    bool isStrong = false;
};

Vat vatOf(const TaxSubtotal &row)
{
    return {.category = row.category, .rate = row.rate};
}

bool needsReason(const Vat &vat)
{
    return vat.category != TaxCategory::Standard && vat.category != TaxCategory::ZeroRated;
}

//! The code that says the usual reason in every language; exempt has many, so none is usual.
QString usualCode(TaxCategory category)
{
    switch (category) {
    case TaxCategory::ReverseCharge:
        return u"VATEX-EU-AE"_s;
    case TaxCategory::IntraCommunity:
        return u"VATEX-EU-IC"_s;
    case TaxCategory::Export:
        return u"VATEX-EU-G"_s;
    case TaxCategory::OutOfScope:
        return u"VATEX-EU-O"_s;
    default:
        return {};
    }
}

QList<SumRow> rowsOf(const InvoiceContent &content)
{
    const DocumentTotals &t = content.totals;
    QList<SumRow> rows;
    if (t.allowances != 0 || t.charges != 0) {
        rows.append({.name = u"lines"_s, .text = TotalsBox::tr("Lines"), .minor = t.lines});
        if (t.allowances != 0)
            rows.append({.name = u"discounts"_s, .text = TotalsBox::tr("Discounts"), .minor = -t.allowances});
        if (t.charges != 0)
            rows.append({.name = u"charges"_s, .text = TotalsBox::tr("Charges"), .minor = t.charges});
    }
    rows.append({.name = u"net"_s, .text = TotalsBox::tr("Net"), .minor = t.net});
    for (qsizetype i = 0; i < content.taxes.size(); ++i) {
        const TaxSubtotal &tax = content.taxes.at(i);
        const QString base = moneyText(Money(tax.baseMinor, content.currency));
        rows.append({.name = u"vat."_s + QString::number(i),
            .text = TotalsBox::tr("%1 on %2", "VAT and its rate, amount").arg(vatRowText(vatOf(tax)), base),
            .minor = tax.taxMinor,
            .vat = vatOf(tax)});
    }
    if (t.rounding != 0)
        rows.append({.name = u"rounding"_s, .text = TotalsBox::tr("Rounding"), .minor = t.rounding});
    if (t.prepaid != 0)
        rows.append({.name = u"prepaid"_s, .text = TotalsBox::tr("Paid before"), .minor = -t.prepaid});
    rows.append({.name = u"total"_s, .text = TotalsBox::tr("Total"), .minor = t.payable, .isStrong = true});
    return rows;
}

} // namespace

TotalsBox::TotalsBox(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setMinimumWidth(320);
}

TotalsBox::Reason &TotalsBox::reasonOf(const Vat &vat)
{
    const auto found = std::ranges::find(m_reasons, vat, &Reason::vat);
    if (found != m_reasons.end())
        return *found;
    m_reasons.append({.vat = vat, .text = {}, .code = usualCode(vat.category)});
    return m_reasons.last();
}

void TotalsBox::setReasons(const QList<TaxSubtotal> &rows)
{
    m_reasons.clear();
    m_names.clear(); // The fields are made anew.
    for (const TaxSubtotal &row : rows)
        if (!row.exemptionReason.isEmpty() || !row.exemptionCode.isEmpty())
            m_reasons.append({.vat = vatOf(row), .text = row.exemptionReason, .code = row.exemptionCode});
}

QList<TaxSubtotal> TotalsBox::reasons() const
{
    QList<TaxSubtotal> rows;
    for (const Reason &reason : m_reasons)
        rows.append({.category = reason.vat.category,
            .rate = reason.vat.rate,
            .exemptionReason = reason.text,
            .exemptionCode = reason.code});
    for (const TaxCategory category : {TaxCategory::ReverseCharge, TaxCategory::IntraCommunity,
             TaxCategory::Export, TaxCategory::OutOfScope})
        if (std::ranges::find(m_reasons, Vat{.category = category}, &Reason::vat) == m_reasons.end())
            rows.append({.category = category, .exemptionReason = {}, .exemptionCode = usualCode(category)});
    return rows;
}

int TotalsBox::addRow(const QString &name, bool isStrong)
{
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(m_sheet);
    label->setObjectName(u"editor.sum."_s + name + u".name"_s);
    auto *figure = new PlainLabel(m_sheet);
    figure->setObjectName(u"editor.sum."_s + name);
    figure->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (isStrong) {
        label->setFont(fonts::strong(fonts::body()));
        figure->setFont(fonts::strong(fonts::sized(fonts::body(), 20)));
        m_grid->setRowMinimumHeight(row, 30);
    } else {
        label->setInk(Ink::Secondary);
        label->setElided(true);
    }
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(figure, row, 1);
    return row;
}

void TotalsBox::addReason(int row, const Vat &vat)
{
    auto *field = new QLineEdit(m_sheet);
    field->setObjectName(u"editor.reason."_s + QString::number(m_fields.size()));
    field->setAccessibleName(tr("Why no VAT is due: %1").arg(vatText(vat)));
    const Reason &reason = reasonOf(vat);
    field->setText(reason.text);
    field->setPlaceholderText(reason.code.isEmpty() ? tr("Why no VAT is due")
                                                    : tr("Reason: %1, or in words", "code").arg(reason.code));
    m_grid->addWidget(field, row, 0, 1, 2);
    m_fields.append({vat, field});
    connect(field, &QLineEdit::textEdited, this, [this, vat](const QString &text) {
        reasonOf(vat).text = text.trimmed();
        emit edited();
    });
}

void TotalsBox::build(const InvoiceContent &content)
{
    delete m_sheet;
    m_fields.clear();
    m_sheet = new QWidget(this);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (const SumRow &sum : rowsOf(content)) {
        if (sum.isStrong)
            m_grid->addWidget(hairline(m_sheet), m_grid->rowCount(), 0, 1, 2);
        const int row = addRow(sum.name, sum.isStrong);
        if (sum.vat && needsReason(*sum.vat))
            addReason(row + 1, *sum.vat);
    }
    layout()->addWidget(m_sheet);
    m_sheet->show();
}

void TotalsBox::fill(const InvoiceContent &content)
{
    m_vats.clear();
    for (const TaxSubtotal &row : content.taxes)
        m_vats.append(vatOf(row));
    for (const SumRow &sum : rowsOf(content)) {
        const QString stem = u"editor.sum."_s + sum.name;
        m_sheet->findChild<PlainLabel *>(stem + u".name"_s)->setText(sum.text);
        auto *figure = m_sheet->findChild<PlainLabel *>(stem);
        const Money money(sum.minor, content.currency);
        figure->setText(sum.isStrong ? moneyWithCode(money) : moneyText(money));
        figure->setInk(money.isNegative() ? Ink::Negative : Ink::Text);
    }
}

void TotalsBox::showSums(const std::optional<InvoiceContent> &computed)
{
    if (!computed) {
        const QList<PlainLabel *> figures
            = m_sheet ? m_sheet->findChildren<PlainLabel *>() : QList<PlainLabel *>();
        for (PlainLabel *figure : figures)
            if (!figure->objectName().endsWith(u".name"))
                figure->setText(u"–"_s);
        for (qsizetype i = 0; m_sheet && i < m_vats.size(); ++i) // What it is due on is not known, either.
            m_sheet->findChild<PlainLabel *>(u"editor.sum.vat.%1.name"_s.arg(i))
                ->setText(vatRowText(m_vats.at(i)));
        return;
    }
    QStringList names;
    for (const SumRow &sum : rowsOf(*computed))
        names += sum.vat && needsReason(*sum.vat) ? sum.name + vatText(*sum.vat) : sum.name;
    if (names != m_names) { // Else a reason that is being typed keeps its field.
        build(*computed);
        m_names = names;
    }
    fill(*computed);
}

void TotalsBox::focusMissingReason()
{
    for (const auto &[vat, field] : std::as_const(m_fields)) {
        const Reason &reason = reasonOf(vat);
        if (reason.text.isEmpty() && reason.code.isEmpty())
            return field->setFocus(Qt::OtherFocusReason);
    }
    if (!m_fields.isEmpty())
        m_fields.constFirst().second->setFocus(Qt::OtherFocusReason);
}

} // namespace quittance
