#pragma once

#include "core/base/StopFlag.h"
#include "core/domain/BankStatement.h"

namespace quittance {

//! Takes everything and keeps nothing but its sum.
class CountingSink : public BankStatementSink
{
public:
    Result<void> begin(const BankStatement &) override { return {}; }
    Result<void> line(const BankLine &line) override
    {
        minor += line.amount.minor();
        if (++lines == stopAfter)
            stop.stop();
        if (lines == refuseAt)
            return invalid(QStringLiteral("test.full"), QStringLiteral("line"), {});
        return {};
    }
    Result<void> end(const BankStatement &) override { return {}; }

    qint64 minor = 0;
    qint64 lines = 0;
    qint64 stopAfter = 0;
    qint64 refuseAt = -1;
    StopFlag stop;
};

} // namespace quittance
