#pragma once

#include "core/domain/OwnMailFile.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Names the files in a mail's body, with a digest of them, and answers what is to be sealed beside it.
Result<QList<SealedPart>> sealFiles(const QList<OwnMailFile> &files, MailQueued &mail);

//! What was sealed so, to be sealed once more beside the same body; nothing where no files go along. Secret
//! "vault.key_missing" without a key.
Result<QList<SealedPart>> sealedFileParts(Book &book, const EntryId &entry, const MailQueued &mail);

//! The files that go along with a mail that is asked for. Errors as of sealedFileParts().
Result<QList<OwnMailFile>> openedFiles(Book &book, const EntryId &entry, const MailQueued &mail);

} // namespace quittance
