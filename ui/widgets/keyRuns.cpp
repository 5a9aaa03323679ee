#include "ui/widgets/keyRuns.h"

#include <algorithm>

namespace quittance {

namespace {

constexpr qsizetype reach
    = 256; //!< How far the two lists are looked along for a place where they meet again.

//! The two lists agree from these places on, for a while at least.
bool meet(const QList<qint64> &before, qsizetype i, const QList<qint64> &after, qsizetype j)
{
    constexpr qsizetype enough = 4;
    if (i == before.size() || j == after.size())
        return i == before.size() && j == after.size();
    for (qsizetype step = 0; step < enough && i + step < before.size() && j + step < after.size(); ++step)
        if (before.at(i + step) != after.at(j + step))
            return false;
    return true;
}

} // namespace

qsizetype commonHead(const QList<qint64> &before, const QList<qint64> &after)
{
    return std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend()).first
        - before.cbegin();
}

qsizetype commonTail(const QList<qint64> &before, const QList<qint64> &after, qsizetype head)
{
    return std::mismatch(before.crbegin(), before.crend() - head, after.crbegin(), after.crend() - head).first
        - before.crbegin();
}

std::optional<QList<KeyRun>> keyRuns(const QList<qint64> &before, const QList<qint64> &after, qsizetype most)
{
    QList<KeyRun> runs;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.at(i) == after.at(j)) {
            ++i;
            ++j;
            continue;
        }
        if (runs.size() == most)
            return std::nullopt;
        // The nearest place where both go on alike: few went or few came.
        bool found = false;
        for (qsizetype far = 1; far <= reach && !found; ++far)
            for (qsizetype gone = 0; gone <= far && !found; ++gone) {
                const qsizetype came = far - gone;
                if (i + gone > before.size() || j + came > after.size()
                    || !meet(before, i + gone, after, j + came))
                    continue;
                runs.append({.place = i, .gone = gone, .came = after.mid(j, came)});
                i += gone;
                j += came;
                found = true;
            }
        if (!found)
            return std::nullopt;
    }
    return runs;
}

} // namespace quittance
