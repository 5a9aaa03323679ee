#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace quittance {

//! One element of a UBL document. Names carry the customary prefix whatever the document calls it:
//! "cac:Party", "cbc:ID", "ubl:Invoice", "cn:CreditNote". Elements of other namespaces (extensions,
//! signatures) are left out.
struct UblNode {
    QString name;
    QString text; //!< Own text, white space at both ends removed. Empty for embedded files.
    QList<std::pair<QString, QString>> attributes;
    std::vector<UblNode> children;
    qint64 line = 0; //!< Where it starts, from 1.

    //! The first descendant along a path such as u"cac:Party/cbc:Name", or null.
    const UblNode *find(QStringView path) const;
    //! Its children of that name.
    std::vector<const UblNode *> all(QStringView childName) const;
    //! The text at the path; empty where there is none.
    QString textAt(QStringView path) const;
    QString attribute(QStringView attributeName) const;
};

//! Largest UBL document that is read.
inline constexpr qsizetype maxUblBytes = 20 * 1024 * 1024;

//! Reads a UBL invoice or credit note of at most maxUblBytes, without looking at what it says.
//! InvalidInput: ubl.too_large, ubl.doctype_refused (a document type or entity declaration), ubl.malformed,
//! ubl.not_an_invoice (another root), ubl.too_deep (more than 40 levels), ubl.too_many_elements (more than a
//! million).
Result<UblNode> readUblTree(const QByteArray &bytes);

} // namespace quittance
