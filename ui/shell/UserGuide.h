#pragma once

#include <QStringList>

namespace quittance::guide {

//! The user guide in the language that is spoken, as Markdown without its pictures; empty where a build has
//! none.
QString text();
//! Titles of its sections, in order: as many as the English one has.
QStringList sections();
//! The first section whose English title has this word in it, as the spoken language calls it; empty where
//! none has.
QString sectionAbout(const QString &englishWord);

} // namespace quittance::guide
