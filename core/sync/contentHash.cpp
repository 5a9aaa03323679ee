#include "core/sync/contentHash.h"

#include <algorithm>

namespace quittance {

QByteArray contentHash(Sha256 &hash, const QByteArray &raw, const QString &companyId, const CrmRecord &record)
{
    const QByteArrayView border("\0", 1);
    hash.add(raw);
    hash.add(border);
    hash.add(companyId.toUtf8());
    if (record.text) {
        hash.add(border);
        hash.add(record.text->toUtf8());
    }
    QList<CrmParty> with = record.with;
    std::ranges::sort(with, std::less());
    for (const CrmParty &party : std::as_const(with)) {
        hash.add(border);
        hash.add(QByteArray::number(static_cast<int>(party.kind)) + party.id.toUtf8());
    }
    return hash.result();
}

} // namespace quittance
