#include "ui/widgets/keysText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

QString keysText(const QKeySequence &keys)
{
    const QString native = keys.toString(QKeySequence::NativeText);
#ifdef Q_OS_MACOS
    return native; // Signs there: ⌘↩.
#else
    if (keys.count() != 1 || keys[0].key() != Qt::Key_Return)
        return native;
    const QString own = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    const QString enter = QCoreApplication::translate("quittance::KeysText", "Enter");
    return native.endsWith(own) ? native.chopped(own.size()) + enter : native;
#endif
}

} // namespace quittance
