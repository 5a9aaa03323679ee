#pragma once

#include <QVariantMap>

#include <functional>

class QObject;
class QWidget;

namespace quittance {

//! How a section looks, as it is kept from one start to the next: what it is filtered by, its order and its
//! columns, the row that is chosen, where it is divided. Read from its widgets by their names, so that a
//! section needs to do nothing for it.
namespace PageMemory {

QVariantMap stateOf(const QWidget &page);
void restore(QWidget &page, const QVariantMap &state);
//! Calls changed after each change of what stateOf() tells, as long as context lives.
void watch(QWidget &page, QObject *context, const std::function<void()> &changed);

} // namespace PageMemory

} // namespace quittance
