#include "ui/style/keysText.h"

#include <QCoreApplication>

namespace quittance {

QString keysText(const QKeySequence &keys)
{
    const QString native = keys.toString(QKeySequence::NativeText);
#ifdef Q_OS_MACOS
    return native; // Signs there: ⌘↩.
#else
    const Qt::Key key = keys.count() == 1 ? keys[0].key() : Qt::Key_unknown;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return native;
    const QString own = QKeySequence(key).toString(QKeySequence::NativeText);
    const QString enter = QCoreApplication::translate("quittance::KeysText", "Enter");
    return native.endsWith(own) ? native.chopped(own.size()) + enter : native;
#endif
}

} // namespace quittance
