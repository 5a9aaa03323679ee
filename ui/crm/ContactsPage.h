#pragma once

#include "core/domain/ContactRow.h"
#include "ui/widgets/PagedPage.h"

#include <QTimeZone>

#include <functional>

namespace quittance {

class ContactDetail;
class Desk;
class EmptyState;
class FilterField;

//! The section "CRM sync": the contacts as the CRM has them, and which customer each is linked to.
class ContactsPage final : public PagedPage<ContactRow>
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ContactsPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    void focusFilter();
    //! So long what a CRM is to be told can be taken back.
    void setHold(std::chrono::seconds hold);

signals:
    void syncWanted();
    void stopWanted();
    void connectWanted(); //!< A CRM is to be connected.
    void conflictsWanted();
    void conflictsCounted(qint64 waiting); //!< As CrmStatusBar says.
    void fieldsWanted(const QString &connection); //!< Quittance's own fields of this CRM.
    void outboxWanted(); //!< Something waits to be sent.
    void held(const QList<quittance::EntryId> &effects, const QString &text); //!< As ContactDetail says.
    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo); //!< Said, with a way back.

private:
    void buildEmpty();
    void buildDetail();
    void askCandidates();
    void tellAll();
    void pushAll();
    void updateCurrent();
    void showEmpty();
    Record recordOf(const ContactRow &contact) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    FilterField *m_filter;
    EmptyState *m_emptyFiltered;
    std::chrono::seconds m_hold{0};
    ContactDetail *m_detail = nullptr; //!< Null where no CRM is known.
};

} // namespace quittance
