#pragma once

#include "core/domain/CrmConflict.h"

#include <QList>
#include <QString>

namespace quittance {

class ConflictDecisions;

//! Decisions on conflicts that are not applied yet, as they outlast a quit or a crash: in the file of the
//! window's state. What each was about stands there as a digest, so that nothing a customer or a CRM says
//! does; only a value that a person typed has to stand there itself.
class KeptDecisions final
{
public:
    struct Brought {
        int back = 0; //!< Their conflicts stand as they were seen.
        int gone = 0; //!< Their conflicts changed or were settled since.
    };

    //! file may be empty: nothing is kept.
    explicit KeptDecisions(QString file)
        : m_file(std::move(file))
    {
    }

    //! Decides again what still stands among now.
    Brought bringBack(ConflictDecisions &decisions, const QList<CrmConflict> &now) const;
    void keep(const ConflictDecisions &decisions) const;

private:
    const QString m_file;
};

} // namespace quittance
