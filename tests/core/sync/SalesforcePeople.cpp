#include "tests/core/sync/SalesforcePeople.h"

namespace quittance {

using namespace Qt::StringLiterals;

void SalesforcePeople::act()
{
    sandbox::SalesforceData &data = m_desk.server.data();
    const QString object = m_chance.bounded(2) ? u"Account"_s : u"Contact"_s;
    const QStringList ids = m_desk.ids(object);
    const auto any = [&] { return ids[m_chance.bounded(static_cast<int>(ids.size()))]; };
    const QString name = object == "Account"_L1 ? u"Name"_s : u"LastName"_s;
    switch (ids.size() < 4 ? 0 : m_chance.bounded(8)) {
    case 0:
        data.add(object, {{name, u"Fresh %1"_s.arg(m_chance.bounded(1000))}});
        break;
    case 1:
    case 2:
        data.change(any(), {{name, u"Other %1"_s.arg(m_chance.bounded(1000))}});
        break;
    case 3:
        m_binned.append(any());
        data.remove(m_binned.last());
        break;
    case 4:
        if (!m_binned.isEmpty())
            data.restore(m_binned.takeFirst());
        break;
    case 5:
        if (!m_binned.isEmpty())
            data.purge(m_binned.takeLast());
        break;
    case 6:
        data.purge(any());
        break;
    default: {
        const QString winner = any();
        const QString loser = any();
        if (winner != loser) {
            data.merge(winner, loser);
            m_binned.append(loser);
        }
    }
    }
}

} // namespace quittance
