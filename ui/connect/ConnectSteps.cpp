#include "ui/connect/ConnectSteps.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

ConnectSteps::ConnectSteps(const QList<ConnectStep> &steps, const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const ConnectStep &step = steps.at(i);
        auto *number = new PlainLabel(u"%1."_s.arg(i + 1), this);
        number->setInk(Ink::Secondary);
        auto *text = new PlainLabel(step.text, this);
        text->setWordWrap(true);
        grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(text, row++, 1, 1, 2);
        if (step.copy.isEmpty())
            continue;
        auto *value = new PlainLabel(step.copy, this);
        value->setObjectName(u"%1.value%2"_s.arg(name).arg(i));
        value->setFont(fonts::mono());
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        auto *copy = new QPushButton(icons::icon(u"copy"_s), tr("Copy"), this);
        copy->setObjectName(u"%1.copy%2"_s.arg(name).arg(i));
        copy->setAccessibleName(tr("Copy what step %1 asks for").arg(i + 1));
        copy->setToolTip(copy->accessibleName());
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this,
            [copied = step.copy] { QGuiApplication::clipboard()->setText(copied); });
        grid->addWidget(value, row, 1);
        grid->addWidget(copy, row++, 2, Qt::AlignTop);
    }
}

} // namespace quittance
