#pragma once

#include "ui/widgets/TablePage.h"

#include <QHash>
#include <QTimeZone>

#include <functional>

namespace quittance {

class ContactDetail;
class Desk;
class EmptyState;
class FilterField;
struct ContactRow;

//! The section "CRM sync": the contacts as the CRM has them, and which customer each is linked to.
class ContactsPage final : public TablePage
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ContactsPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    void focusFilter();

signals:
    void syncWanted();
    void stopWanted();
    void connectWanted(); //!< A CRM is to be connected.
    void conflictsWanted();
    void fieldsWanted(const QString &connection); //!< Quittance's own fields of this CRM.
    void outboxWanted(); //!< Something waits to be sent.
    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo); //!< Said, with a way back.

protected:
    void ask() override;

private:
    void buildEmpty();
    void buildDetail();
    void askCandidates();
    void tellAll();
    void updateCurrent();
    void show(const QList<ContactRow> &contacts);
    Record recordOf(const ContactRow &contact) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    FilterField *m_filter;
    EmptyState *m_emptyFiltered;
    ContactDetail *m_detail = nullptr; //!< Null where no CRM is known.
    QHash<QString, ContactRow> m_rows; //!< Those shown, by row key.
};

} // namespace quittance
