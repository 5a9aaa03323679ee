#pragma once

#include "core/domain/BankStatement.h"

#include <QList>

//! Keeps all that a file holds, and notices when it is told in a wrong order.
class BankRecorder : public quittance::BankStatementSink
{
public:
    struct Told {
        quittance::BankStatement statement;
        QList<quittance::BankLine> lines;
        bool ended = false;

        friend bool operator==(const Told &, const Told &) = default;
    };

    quittance::Result<void> begin(const quittance::BankStatement &statement) override
    {
        orderHolds = orderHolds && (told.isEmpty() || told.back().ended);
        told.append({.statement = statement});
        return {};
    }
    quittance::Result<void> line(const quittance::BankLine &line) override
    {
        orderHolds = orderHolds && !told.isEmpty() && !told.back().ended;
        if (!told.isEmpty())
            told.back().lines.append(line);
        return {};
    }
    quittance::Result<void> end(const quittance::BankStatement &statement) override
    {
        orderHolds = orderHolds && !told.isEmpty() && !told.back().ended
            && told.back().statement.account == statement.account && told.back().statement.id == statement.id
            && told.back().statement.currency == statement.currency;
        if (!told.isEmpty()) {
            told.back().statement = statement;
            told.back().ended = true;
        }
        return {};
    }

    QList<Told> told;
    bool orderHolds = true;
};
