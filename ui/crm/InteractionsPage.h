#pragma once

#include "core/domain/InteractionRow.h"
#include "ui/widgets/PagedPage.h"

#include <QTimeZone>

namespace quittance {

class Desk;
class EmptyState;
class FilterField;

//! In the section "CRM sync": what people did with customers, as the CRMs tell it, newest first.
class InteractionsPage final : public PagedPage<InteractionRow>
{
    Q_OBJECT

public:
    //! desk outlives the page.
    InteractionsPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

    void focusFilter();
    //! The current row; null while there is none, or it is on its way.
    const InteractionRow *current() const { return currentRecord(); }

signals:
    void currentChanged();
    void openWanted(); //!< The customer of the current row, in a window.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showEmpty();
    Record recordOf(const InteractionRow &row) const;

    Desk &m_desk;
    const QTimeZone m_zone;
    FilterField *m_filter;
    EmptyState *m_emptyFiltered;
};

} // namespace quittance
