#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace quittance {

//! The values of a record as they are kept: records of a kind have the same names, which are kept once for
//! all of them. Both are JSON texts of one line each; the line of a null is empty.
struct CrmPackedValues {
    QByteArray names;
    QByteArray values;
};

//! Of a compact JSON object; nullopt for what is not one, and for the empty one.
std::optional<CrmPackedValues> crmPacked(const QByteArray &object);
//! The same behind what is there; false, and nothing is changed, where it gives nullopt.
bool appendCrmPacked(const QByteArray &object, std::string &names, std::string &values);

//! The same object again, byte for byte. values are whole themselves where names are null.
QByteArray crmUnpacked(const QByteArray &names, const QByteArray &values);

} // namespace quittance
