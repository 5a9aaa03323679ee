#include "tests/core/lanes/tst_checkpointer.h"

#include "core/store/Checkpointer.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/lanes/manyLanes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Result<void> add(Database &database, const QString &key)
{
    return Transaction::run(database, [&] { return SettingTable(database).set(key, u"x"_s); });
}

} // namespace

void TestCheckpointer::movesTheLogIntoTheBook()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"book.sqlite"_s);
    Database database(u"writer"_s, path);
    QVERIFY(add(database, u"a"_s));

    const auto done = Checkpointer(path).run();

    QVERIFY(done);
    QVERIFY(done->logPages > 0);
    QCOMPARE(done->movedPages, done->logPages);
    QVERIFY(add(database, u"b"_s));
    QCOMPARE(SettingTable(database).all()->size(), 2);
}

void TestCheckpointer::losesNothingWhileManyLanesCommit()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"book.sqlite"_s);
    {
        const Database fresh(u"fresh"_s, path);
        QVERIFY(!fresh.openError());
    }

    int checkpoints = 0;
    const QString loss = lossWhileManyLanesCommit(path, [&] {
        QVERIFY(Checkpointer(path).run());
        ++checkpoints;
    });

    QCOMPARE(loss, QString());
    QVERIFY(checkpoints > 0);
}
