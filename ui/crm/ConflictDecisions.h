#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmConflict.h"
#include "core/service/CrmService.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace quittance {

class CrmDesk;

//! What was decided about conflicts and is not written yet. apply() writes it, one after another; where one
//! is refused, it stays, and the others are written all the same.
class ConflictDecisions final : public QObject
{
    Q_OBJECT

public:
    struct Decision {
        CrmService::Choice choice = CrmService::Choice::Ours;
        QString value; //!< What the field becomes.
    };

    //! desk outlives this.
    ConflictDecisions(CrmDesk &desk, QObject *parent);

    static QString keyOf(const CrmConflict &conflict);

    void decide(const QList<CrmConflict> &conflicts, CrmService::Choice choice, const QString &edited);
    void drop(const CrmConflict &conflict);
    std::optional<Decision> of(const CrmConflict &conflict) const;
    int count() const { return static_cast<int>(m_decided.size()); }
    bool isBusy() const { return m_isBusy; }
    //! Takes away what is about none of these any more, or about one that says something else now: what was
    //! decided was decided about what was seen.
    void keepOnly(const QList<CrmConflict> &open);
    void apply();

signals:
    void changed();
    //! So many were written; error: of the first that was not.
    void applied(int done, const std::optional<quittance::Error> &error);

private:
    struct Waiting {
        CrmConflict conflict;
        Decision decision;
    };
    void applyNext(QList<Waiting> left, int done, const std::optional<Error> &error);

    CrmDesk &m_desk;
    QHash<QString, Waiting> m_decided; //!< By key.
    QStringList m_order; //!< Of the keys, as they were decided.
    bool m_isBusy = false;
};

} // namespace quittance
