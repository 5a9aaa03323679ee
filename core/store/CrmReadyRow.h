#pragma once

#include "core/domain/CrmFields.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <memory>
#include <string>

namespace quittance {

struct CrmRecordRow;

//! The row of a living record as CrmRecordTable stores it, all of it that needs no database and in one piece
//! of memory: it can be made in another thread than the one that stores it.
class CrmReadyRow
{
public:
    enum class Part : quint8 {
        RemoteId,
        Hash,
        CompanyId,
        Name,
        Email,
        Phone,
        Company,
        Domain,
        OwnerId,
        Search,
        Values,
    };

    const QDateTime &changedThere() const { return m_changedThere; }
    //! As CrmPackedValues has them; null where Part::Values is the whole object.
    const QByteArray &names() const { return m_names; }
    //! Texts are UTF-8. Not longer than this lives.
    QByteArray part(Part part) const;

private:
    friend class CrmReadyRows;
    static constexpr size_t parts = static_cast<size_t>(Part::Values) + 1;

    QDateTime m_changedThere;
    QByteArray m_names;
    QByteArray m_bytes;
    std::array<qsizetype, parts> m_ends{};
};

//! Makes such rows, one after another. For one thread.
class CrmReadyRows
{
public:
    //! row: of a living record; its pass is told when it is stored.
    std::shared_ptr<const CrmReadyRow> make(const CrmRecordRow &row, const CrmFields &shown);

private:
    QByteArray m_names; //!< Of the row before: most have the same, and share them.
    std::string m_newNames;
    std::string m_bytes;
};

} // namespace quittance
