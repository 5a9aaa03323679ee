#include "ui/invoices/ImportDialog.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/ImportText.h"
#include "ui/widgets/PlainLabel.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 500;

} // namespace

ImportDialog::ImportDialog(const ImportReport &report, const QString &fileName, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import invoices"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);

    auto *name = new PlainLabel(fileName, this);
    name->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    name->setElided(true);
    auto *summary = new PlainLabel(importReportText(report), this);
    summary->setObjectName(u"import.summary"_s);
    summary->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setObjectName(u"import.problems"_s);
    list->setAccessibleName(tr("Problems"));
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    for (const ImportProblem &problem : report.problems.first(qMin(mostShown, report.problems.size())))
        list->addItem(
            new QListWidgetItem(icons::icon(problem.isWarning ? u"warning"_s : u"danger"_s, Ink::Secondary),
                importProblemText(problem)));
    if (report.problems.size() > mostShown)
        list->addItem(tr("%1 more").arg(report.problems.size() - mostShown));

    auto *close = new QPushButton(report.nothingDone ? tr("Cancel") : tr("Close"), this);
    close->setObjectName(u"import.close"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (report.nothingDone) {
        auto *good = new QPushButton(tr("Import the good ones"), this);
        good->setObjectName(u"import.good"_s);
        setLook(*good, Look::Primary);
        buttons->addWidget(good);
        connect(good, &QPushButton::clicked, this, [this] {
            accept();
            emit goodOnesWanted();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
}

} // namespace quittance
