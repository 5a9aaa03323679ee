#include "ui/acts/actRow.h"

#include "ui/acts/ActDialog.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace quittance {

using namespace Qt::StringLiterals;

QHBoxLayout *actRow(QDialog &dialog, QPushButton &act)
{
    auto *cancel = new QPushButton(ActDialog::tr("Cancel"), &dialog);
    cancel->setObjectName(dialog.objectName() + u".cancel"_s);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    act.setDefault(true);
    setKeyHint(act, ActDialog::tr("Enter"));
    setLook(act, Look::Primary);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(&act);
    return row;
}

} // namespace quittance
