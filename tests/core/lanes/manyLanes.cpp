#include "tests/core/lanes/manyLanes.h"

#include "core/lanes/Lane.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<void> commitMany(Database &database, int lane, int commits)
{
    for (int i = 0; i < commits; ++i) {
        const auto done = Transaction::run(
            database, [&] { return SettingTable(database).set(u"%1.%2"_s.arg(lane).arg(i), u"x"_s); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

QString lossWhileManyLanesCommit(const QString &path, const std::function<void()> &meanwhile)
{
    const int commits = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 2000 : 60;
    constexpr int laneCount = 3;
    QList<QFuture<Result<void>>> jobs;
    {
        std::vector<std::unique_ptr<Lane>> lanes;
        for (int lane = 0; lane < laneCount; ++lane) {
            lanes.push_back(std::make_unique<Lane>(u"lane%1"_s.arg(lane), path));
            jobs.append(lanes.back()->run(
                [=](Database &database, const StopFlag &) { return commitMany(database, lane, commits); }));
        }
        while (!std::ranges::all_of(jobs, [](const auto &job) { return job.isFinished(); }))
            meanwhile();
    }

    for (const auto &job : std::as_const(jobs))
        if (const Result<void> done = job.result(); !done)
            return u"a commit failed: "_s + done.error().detail;
    Database database(u"reader"_s, path);
    const auto all = SettingTable(database).all();
    if (!all || all->size() != laneCount * commits)
        return u"%1 commits are there"_s.arg(all ? all->size() : -1);
    auto check = database.query(u"PRAGMA integrity_check"_s);
    if (!check || !check->next())
        return u"the file cannot be checked"_s;
    const QString verdict = check->value(0).toString();
    return verdict == "ok"_L1 ? QString() : verdict;
}

} // namespace quittance
