#pragma once

#include "ui/style/Ink.h"

class QString;
class QVBoxLayout;
class QWidget;

namespace quittance {

class PlainLabel;

//! What the steps of connecting a CRM are made of.
namespace stepParts {

QVBoxLayout *column(QWidget &step);
void addTitle(QVBoxLayout &column, const QString &text);
//! name goes into the object name behind "connect.".
PlainLabel *addWords(QVBoxLayout &column, const QString &name, const QString &text, Ink ink);

} // namespace stepParts

} // namespace quittance
