#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quittance::tidy {

//! What stands in a user guide from one "## " to the next; the first begins with the file.
struct GuidePart {
    QString digest; //!< Of the text: the first 8 hex digits of its SHA-256, without white space at its end.
    QString says; //!< The digest of the English part that this translates, from the mark above it; empty in
                  //!< English.
    QStringList titles; //!< As "###": only how deep each is.
    QStringList code; //!< Lines of code blocks, without remarks.
    qsizetype items = 0; //!< Of lists.
    qsizetype rows = 0; //!< Of tables.
};

//! The parts of the guide in this file; none where it cannot be read.
QList<GuidePart> readGuide(const QString &path);

//! What tells that the translation is not of this English guide, a line each.
QStringList guideProblems(const QList<GuidePart> &english, const QList<GuidePart> &translation);

} // namespace quittance::tidy
