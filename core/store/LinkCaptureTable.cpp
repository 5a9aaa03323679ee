#include "core/store/LinkCaptureTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<std::optional<LinkCapture>> LinkCaptureTable::of(const LinkId &link)
{
    auto row = m_database.query(
        u"SELECT tries, begun_at FROM link_capture WHERE link_id = :link"_s, {{":link"_L1, link.text()}});
    return row.map([](QSqlQuery &found) {
        std::optional<LinkCapture> capture;
        if (found.next())
            capture
                = {.tries = found.value(0).toLongLong(), .begunAt = instantFrom(found.value(1).toString())};
        return capture;
    });
}

Result<void> LinkCaptureTable::set(const LinkId &link, const LinkCapture &capture)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO link_capture (link_id, tries, begun_at) VALUES (:link, :tries, :begun)"_s,
        {{":link"_L1, link.text()}, {":tries"_L1, capture.tries},
            {":begun"_L1, instantValue(capture.begunAt)}});
}

Result<void> LinkCaptureTable::remove(const LinkId &link)
{
    return m_database.execute(
        u"DELETE FROM link_capture WHERE link_id = :link"_s, {{":link"_L1, link.text()}});
}

} // namespace quittance
