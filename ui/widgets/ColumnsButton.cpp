#include "ui/widgets/ColumnsButton.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/widgets/TableColumns.h"

namespace quittance {

using namespace Qt::StringLiterals;

ColumnsButton::ColumnsButton(TableColumns &columns, const QString &section, QWidget *parent)
    : QPushButton(icons::icon(u"columns"_s, Ink::Secondary), {}, parent)
{
    setObjectName(section + u".columns"_s);
    setAccessibleName(tr("Choose columns"));
    setToolTip(tr("Choose columns"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(*this, Look::Quiet);
    connect(this, &QPushButton::clicked, &columns, &TableColumns::open);
}

} // namespace quittance
