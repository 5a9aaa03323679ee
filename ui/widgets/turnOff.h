#pragma once

class QAction;
class QString;
class QWidget;

namespace quittance {

//! What cannot be done here at all is off, and says why.
void turnOff(QWidget &act, const QString &why);
void turnOff(QAction &act, const QString &why);

} // namespace quittance
