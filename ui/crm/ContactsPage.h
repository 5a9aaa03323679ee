#pragma once

#include "ui/widgets/TablePage.h"

#include <QTimeZone>

namespace quittance {

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

protected:
    void ask() override;

private:
    void show(const QList<ContactRow> &contacts);
    Record recordOf(const ContactRow &contact) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    FilterField *m_filter;
    EmptyState *m_emptyFiltered;
};

} // namespace quittance
