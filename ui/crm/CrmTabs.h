#pragma once

#include <QWidget>

class QTabBar;

namespace quittance {

//! Above each table of the section "CRM sync": which of its tables is shown. Each stands on a page of its
//! own, so a choice is only told, and this one goes on showing where it stands.
class CrmTabs final : public QWidget
{
    Q_OBJECT

public:
    enum class View : quint8 { Contacts, Interactions, Runs };

    //! own: the one below.
    CrmTabs(View own, QWidget *parent);

    void addAtEnd(QWidget *widget);
    bool isUsedByKeys() const;
    void focusTabs();

signals:
    void wanted(quittance::CrmTabs::View view);

private:
    QTabBar *m_tabs;
};

} // namespace quittance
