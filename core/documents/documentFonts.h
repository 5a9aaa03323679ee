#pragma once

#include <QStringList>

namespace quittance {

//! The families of the letters that documents are set in, those the program brings first: Latin, Greek and
//! Cyrillic, Arabic, Hebrew. They have names that no font of a system has, so that a page does not depend on
//! what is installed; only what they lack, such as Chinese, comes from the system. Loads them when it is
//! called first; needs a QGuiApplication; from any thread.
const QStringList &documentFamilies();

} // namespace quittance
