#include "ui/crm/askToTell.h"

#include "core/base/whenReady.h"
#include "ui/crm/TellDialog.h"
#include "ui/desk/CrmDesk.h"

namespace quittance {

void askToTell(CrmDesk &desk, const CustomerId &customer, QWidget &widget, const std::function<void()> &tell,
    const std::function<void(const std::optional<Error> &)> &leave)
{
    whenReady(desk.telling(customer), &widget, [&widget, tell, leave](const Result<CrmTelling> &telling) {
        if (!telling) {
            leave(telling.error());
            return;
        }
        if (telling->lines.isEmpty()) {
            tell();
            return;
        }
        auto *dialog = new TellDialog(*telling, &widget);
        QObject::connect(dialog, &QDialog::accepted, &widget, tell);
        QObject::connect(dialog, &QDialog::rejected, &widget, [leave] { leave(std::nullopt); });
        dialog->open();
    });
}

} // namespace quittance
