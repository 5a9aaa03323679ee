#include "ui/shell/RecentRecords.h"

namespace quittance {

void RecentRecords::note(const FoundRecord &record)
{
    m_all.removeIf(
        [&](const FoundRecord &known) { return known.kind == record.kind && known.id == record.id; });
    m_all.prepend(record);
    if (m_all.size() > most)
        m_all.removeLast();
}

} // namespace quittance
