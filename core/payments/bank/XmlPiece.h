#pragma once

#include <QString>

#include <vector>

class QXmlStreamReader;

namespace quittance {

//! A small part of an XML file with all that is in it. Names are local: banks differ in the namespace only.
struct XmlPiece {
    static constexpr int mostElements = 5000;
    static constexpr int deepest = 40;
    static constexpr qsizetype longestText = 20'000;

    QString name;
    QString text; //!< Own text, as it stands; of an element with children that between them.
    QString currency; //!< The attribute Ccy.
    std::vector<XmlPiece> children;
    qint64 line = 0; //!< Where it starts, from 1.

    //! Reads the element the reader stands on. Trouble is raised in the reader, as a custom error that is the
    //! rule: too_deep, too_long.
    static XmlPiece read(QXmlStreamReader &xml);

    //! The first descendant along a path such as u"Dbtr/Pty/Nm", or null.
    const XmlPiece *find(QStringView path) const;
    //! The text at the path without space around it; empty where there is none.
    QString textAt(QStringView path) const;
};

} // namespace quittance
