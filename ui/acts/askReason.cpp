#include "ui/acts/askReason.h"

#include "ui/acts/ActDialog.h"

#include <QLineEdit>

namespace quittance {

void askReason(QLineEdit &field)
{
    field.setPlaceholderText(ActDialog::tr("Needed; kept in the journal"));
    field.setAccessibleDescription(field.placeholderText()); // It stays when something was typed.
}

} // namespace quittance
