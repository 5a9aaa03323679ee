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
    struct Decided {
        CrmConflict conflict; //!< As it was seen.
        Decision decision;
    };

    //! desk outlives this.
    ConflictDecisions(CrmDesk &desk, QObject *parent);

    static QString keyOf(const CrmConflict &conflict);
    //! edited: of Choice::Edited.
    static Decision decisionOn(const CrmConflict &conflict, CrmService::Choice choice, const QString &edited);

    void decide(const QList<CrmConflict> &conflicts, CrmService::Choice choice, const QString &edited);
    //! Those that were decided before, in their order.
    void restore(const QList<Decided> &before);
    void drop(const CrmConflict &conflict);
    void dropAll();
    std::optional<Decision> of(const CrmConflict &conflict) const;
    QList<Decided> all() const; //!< As they were decided.
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
    void put(const Decided &decided);
    void applyNext(QList<Decided> left, int done, const std::optional<Error> &error);

    CrmDesk &m_desk;
    QHash<QString, Decided> m_decided; //!< By key.
    QStringList m_order; //!< Of the keys, as they were decided.
    bool m_isBusy = false;
};

} // namespace quittance
