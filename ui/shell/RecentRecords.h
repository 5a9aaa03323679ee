#pragma once

#include "core/domain/FoundRecord.h"

#include <QList>

namespace quittance {

//! The records somebody looked at since the start, the last one first. Kept in memory only: names of
//! customers do not belong into a file of settings.
class RecentRecords
{
public:
    static constexpr qsizetype most = 8;

    void note(const FoundRecord &record);
    const QList<FoundRecord> &all() const { return m_all; }

private:
    QList<FoundRecord> m_all;
};

} // namespace quittance
