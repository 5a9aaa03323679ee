#pragma once

#include "core/journal/Book.h"
#include "core/journal/Journal.h"
#include "core/store/CommitListener.h"
#include "core/store/Database.h"
#include "core/store/Vault.h"
#include "tests/fakes/FakeClock.h"

#include <QTemporaryDir>

namespace quittance {

//! A real book on disk for one test, with a clock that moves only by hand and a fixed key.
class TestBook : public CommitListener
{
public:
    QTemporaryDir dir;
    FakeClock clock;
    Database database{QStringLiteral("test"), dir.filePath(QStringLiteral("book.sqlite"))};
    Vault vault = *Vault::open(database, SecretText(QByteArray(32, 'k')));
    int commits = 0;
    Book book{.database = database,
        .clock = clock,
        .listener = *this,
        .vault = &vault,
        .actor = QStringLiteral("person:mara")};
    Journal journal{book};

    void committed(TouchedThings) override { ++commits; }

    Result<QList<Entry>> append(const QList<NewEntry> &entries)
    {
        return journal.append([&]() -> Result<QList<NewEntry>> { return entries; });
    }
    //! A path for verifyLedger(), a new one each time.
    QString scratch() { return dir.filePath(QStringLiteral("scratch%1.sqlite").arg(++m_scratches)); }

private:
    int m_scratches = 0;
};

} // namespace quittance
