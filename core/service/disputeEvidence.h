#pragma once

#include "core/base/Error.h"
#include "core/domain/EvidencePiece.h"

#include <QStringList>

namespace quittance {

struct Book;

//! Keeps whether a piece of evidence is at hand. That is a note among colleagues, not a fact of the journal.
//! NotFound "dispute.unknown"; role.*.
Result<void> tickEvidence(Book &book, const QString &dispute, EvidencePiece piece, bool isDone);

//! Writes what the book has about a disputed payment into a folder that is new: each document as PDF, and
//! each mail about them that the mail server took as text, with the time at which it did. The folder is whole
//! or not there. The names of the files. book has the vault's key. NotFound "dispute.unknown"; InvalidInput
//! "evidence.nothing_here", pack.exists; Storage "file.unwritable"; Secret vault.*.
Result<QStringList> saveEvidence(Book &book, const QString &dispute, const QString &folder);

} // namespace quittance
