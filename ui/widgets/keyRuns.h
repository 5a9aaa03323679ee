#pragma once

#include <QList>

#include <optional>

namespace quittance {

//! Where a list of keys became another one: from this place of the old list so many went, and these came.
struct KeyRun {
    qsizetype place = 0;
    qsizetype gone = 0;
    QList<qint64> came;

    friend bool operator==(const KeyRun &, const KeyRun &) = default;
};

//! How many keys are the same at the beginning…
qsizetype commonHead(const QList<qint64> &before, const QList<qint64> &after);
//! … and at the end, beside so many at the beginning.
qsizetype commonTail(const QList<qint64> &before, const QList<qint64> &after, qsizetype head);

//! The differences in the order of their places, where they are at most so many and each is short; found in
//! one walk along both, which a million keys can be compared by. A key that moved goes and comes.
std::optional<QList<KeyRun>> keyRuns(const QList<qint64> &before, const QList<qint64> &after, qsizetype most);

} // namespace quittance
