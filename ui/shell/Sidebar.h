#pragma once

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace quittance {

class SectionButton;

enum class Section : quint8 {
    Dashboard,
    Invoices,
    Payments,
    Customers,
    Contacts,
    Reconcile,
    Outbox,
    Activity,
    Reports,
    Payouts,
    Interactions, //!< Beside the contacts, as the next one; both are the sidebar's "CRM sync".
    CrmRuns,
};

//! The one of the sidebar that a section belongs to.
constexpr Section placeOf(Section section)
{
    return section == Section::Interactions || section == Section::CrmRuns ? Section::Contacts : section;
}

//! The sections at the left, with a counter where there is work to do.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const QString &company, QWidget *parent = nullptr);

    void setCurrent(Section section);
    //! 0 hides it. what is said to a screen reader: "31 overdue".
    void setCount(Section section, qint64 count, const QString &what, bool isUrgent);
    void setNarrow(bool narrow); //!< Icons only.
    void focusCurrent();

signals:
    void chosen(quittance::Section section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void add(Section section, const QString &name, const QString &icon, const QString &text);

    QVBoxLayout *m_layout;
    QMap<Section, SectionButton *> m_buttons;
    QWidget *m_book;
    QWidget *m_bookWords;
    bool m_narrow = false;
};

} // namespace quittance
