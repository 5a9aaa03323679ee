#include "ui/invoices/TransferDialog.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/MoneyText.h"
#include "ui/text/PayWayText.h"
#include "ui/text/isolated.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/titleText.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int partHeight = 26;

} // namespace

TransferDialog::TransferDialog(const QString &number, const TransferInstructions &transfer, QWidget *parent)
    : QDialog(parent)
    , m_transfer(transfer)
{
    setObjectName(u"transfer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Bank details for %1").arg(number)));
    setMinimumWidth(440);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(margin, 16, margin, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    addPart(*grid, tr("Amount"), moneyWithCode(transfer.missing), u"amount"_s);
    addPart(*grid, tr("Reference"), transfer.reference, u"reference"_s);
    for (qsizetype i = 0; i < transfer.addresses.size(); ++i) {
        grid->setRowMinimumHeight(grid->rowCount(), 12);
        const auto parts = transferParts(transfer.addresses.at(i));
        for (qsizetype part = 0; part < parts.size(); ++part)
            addPart(*grid, parts.at(part).first, parts.at(part).second, u"%1.%2"_s.arg(i).arg(part));
    }
    auto *note = new PlainLabel(
        tr("The reference tells the provider what the money is for. Without it the money waits there."),
        this);
    note->setInk(Ink::Secondary);
    note->setWordWrap(true);
    note->setContentsMargins(margin, 0, margin, 16);
    auto *copyAll = new QPushButton(icons::icon(u"copy"_s), tr("Copy all"), this);
    copyAll->setObjectName(u"transfer.copy"_s);
    setLook(*copyAll, Look::Primary);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"transfer.close"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 12, margin, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(copyAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(grid);
    column->addWidget(note);
    column->addStretch(1);
    column->addWidget(hairline(this));
    column->addLayout(foot);
    connect(copyAll, &QPushButton::clicked, this, &TransferDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    copyAll->setDefault(true);
    copyAll->setFocus(Qt::OtherFocusReason);
}

void TransferDialog::addPart(QGridLayout &grid, const QString &name, const QString &value, const QString &key)
{
    const int row = grid.rowCount();
    auto *label = new PlainLabel(name, this);
    label->setFont(fonts::small());
    label->setInk(Ink::Secondary);
    auto *words = new PlainLabel(value, this);
    words->setObjectName(u"transfer."_s + key);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    grid.setRowMinimumHeight(row, partHeight);
    grid.addWidget(label, row, 0);
    grid.addWidget(words, row, 1);
}

void TransferDialog::copy()
{
    QGuiApplication::clipboard()->setText(withoutMarks(transferText(m_transfer)));
    accept();
}

} // namespace quittance
