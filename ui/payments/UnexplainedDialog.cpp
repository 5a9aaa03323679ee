#include "ui/payments/UnexplainedDialog.h"

#include "ui/text/CompletenessText.h"
#include "ui/text/DateText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QList<RecordColumn> columns(const QString &provider)
{
    return {{UnexplainedDialog::tr("Date"), UnexplainedDialog::tr("Date"), 100},
        {UnexplainedDialog::tr("At %1").arg(provider), UnexplainedDialog::tr("Amount at %1").arg(provider),
            128, true},
        {UnexplainedDialog::tr("In the book"), UnexplainedDialog::tr("Amount in the book"), 128, true},
        {UnexplainedDialog::tr("Payment"), UnexplainedDialog::tr("Payment"), 0}};
}

Cell amountOr(const QString &none, const std::optional<Money> &amount)
{
    if (!amount)
        return {.text = none, .isSecondary = true, .raw = u"–"_s};
    return {.text = moneyWithCode(*amount), .raw = amount->text()};
}

} // namespace

UnexplainedDialog::UnexplainedDialog(const Completeness &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_table(new DataTable(this))
{
    const QString provider = connectionText(report.connection);
    setObjectName(u"unexplained"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare with %1").arg(provider));
    resize(680, 380);
    auto *words = new PlainLabel(completenessText(report), this);
    words->setObjectName(u"unexplained.words"_s);
    words->setWordWrap(true);
    words->setContentsMargins(24, 14, 24, 12);
    auto *model = new RecordTableModel(columns(provider), this);
    QList<Record> records;
    for (const UnexplainedPayment &payment : report.unexplained)
        records.append({payment.externalKey,
            {{.text = dateText(payment.on), .raw = payment.on.toString(Qt::ISODate)},
                //: a payment, at the provider
                amountOr(tr("not there"), payment.there),
                //: a payment, in the book
                amountOr(tr("not here"), payment.here),
                {.text = payoutNumber(payment.externalKey), .isMono = true}}});
    model->setRecords(records);
    m_table->setObjectName(u"unexplained.table"_s);
    m_table->setAccessibleName(tr("Payments the two do not agree about"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(model);
    m_table->layOut(model->columns());
    auto *open = new QPushButton(tr("Open in %1").arg(provider), this);
    open->setObjectName(u"unexplained.open"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"unexplained.close"_s);
    for (QPushButton *button : {open, close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    foot->addWidget(open);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(words);
    column->addWidget(hairline(this));
    column->addWidget(m_table, 1);
    column->addWidget(hairline(this));
    column->addLayout(foot);
    connect(open, &QPushButton::clicked, this, &UnexplainedDialog::openCurrent);
    connect(m_table, &DataTable::opened, this, &UnexplainedDialog::openCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    goToRow(*m_table, 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void UnexplainedDialog::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_report.unexplained.size())
        emit providerPageWanted(m_report.unexplained.at(row).externalKey);
}

} // namespace quittance
