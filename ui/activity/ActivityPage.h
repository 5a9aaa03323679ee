#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/ActivityQuery.h"
#include "ui/widgets/PagedPage.h"

#include <QTimeZone>

namespace quittance {

class Desk;
class PlainLabel;

//! The section "Activity": the journal, newest first.
class ActivityPage final : public PagedPage<ActivityLine>
{
    Q_OBJECT

public:
    //! desk outlives the page.
    ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent = nullptr);

signals:
    void invoiceWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void onFilter() override;

private:
    Record recordOf(const ActivityLine &line) const;
    void order(int section);

    Desk &m_desk;
    const QTimeZone m_zone;
    ActivityQuery m_query;
    PlainLabel *m_cut; //!< Says that more was found than is listed.
};

} // namespace quittance
