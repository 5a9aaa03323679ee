#pragma once

#include "core/base/Guarded.h"
#include "core/crm/CrmProperty.h"
#include "core/domain/ContactRow.h"

#include <QDateTime>
#include <QHash>

#include <chrono>
#include <map>
#include <optional>

namespace quittance {

//! The fields that CRMs told a moment ago, for all who talk to them in this program: what follows a sync need
//! not ask for them once more. Thread-safe.
class CrmSchemaShelf
{
public:
    using Fields = QHash<QString, CrmProperty>; //!< By name there.

    //! A field that is new there waits no longer than that for whoever only tells.
    static constexpr std::chrono::minutes freshFor{5};

    //! owner: a CRM and its address.
    void put(const QString &owner, ContactRow::Kind kind, const Fields &fields, const QDateTime &now)
    {
        m_told.with([&](Told &told) { told[{owner, kind}] = {fields, now}; });
    }
    std::optional<Fields> fresh(const QString &owner, ContactRow::Kind kind, const QDateTime &now)
    {
        return m_told.with([&](const Told &told) -> std::optional<Fields> {
            const auto found = told.find({owner, kind});
            if (found == told.end())
                return std::nullopt;
            const auto &[fields, at] = found->second;
            return at <= now && now <= at.addDuration(freshFor) ? std::optional(fields) : std::nullopt;
        });
    }
    //! They have changed since.
    void drop(const QString &owner, ContactRow::Kind kind)
    {
        m_told.with([&](Told &told) { told.erase({owner, kind}); });
    }

    //! A connection is of another account now.
    void clear()
    {
        m_told.with([](Told &told) { told.clear(); });
    }

private:
    using Told = std::map<std::pair<QString, ContactRow::Kind>, std::pair<Fields, QDateTime>>;

    Guarded<Told> m_told;
};

} // namespace quittance
