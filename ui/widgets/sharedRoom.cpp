#include "ui/widgets/sharedRoom.h"

#include <algorithm>
#include <numeric>

namespace quittance {

QList<int> sharedRoom(const QList<int> &needs, int room)
{
    QList<qsizetype> modestFirst(needs.size());
    std::iota(modestFirst.begin(), modestFirst.end(), 0);
    std::ranges::stable_sort(modestFirst, {}, [&needs](qsizetype one) { return needs.at(one); });
    QList<int> shares(needs.size(), 0);
    int left = room;
    auto waiting = static_cast<int>(needs.size());
    for (const qsizetype one : std::as_const(modestFirst)) {
        shares[one] = std::min(needs.at(one), left / waiting--);
        left -= shares.at(one);
    }
    waiting = static_cast<int>(needs.size());
    for (int &share : shares) {
        const int more = left / waiting--;
        share += more;
        left -= more;
    }
    return shares;
}

} // namespace quittance
