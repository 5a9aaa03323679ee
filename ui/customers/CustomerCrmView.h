#pragma once

#include "core/domain/CustomerDetail.h"
#include "core/domain/Interaction.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace quittance {

class CrmDesk;
class CustomerDesk;
class PlainLabel;
class Timeline;
struct Error;

//! What CRMs have of one customer, how it is linked to them, and what people did with it. A record can be
//! made where there is none, and a link be taken away again, unless it is only to be read.
class CustomerCrmView final : public QWidget
{
    Q_OBJECT

public:
    struct Form {
        QString name; //!< Stem of the object names.
        QTimeZone zone;
        bool isReadOnly = false;
    };

    //! Both outlive it.
    CustomerCrmView(CustomerDesk &customers, CrmDesk &crm, Form form, QWidget *parent);

    void showCustomer(const CustomerDetail &detail);
    void clear();

    //! Asks for a record in a CRM. One that looks alike there is told first; a second press makes it anyway.
    void make(const QString &connection);
    void unlink(const ContactRow &record);

signals:
    void said(const QString &text);
    void undoable(const QString &text, const std::function<void()> &undo);
    void outboxWanted(); //!< Something waits to be sent.
    void changed();
    void failed(const quittance::Error &error);

private:
    void askConnections();
    void askTimeline();
    QString named(const QString &part) const;
    void showRecords();
    QWidget *recordPart(const CustomerDetail::Record &record, int number);
    QWidget *makePart(const QString &connection);
    void linkAgain(const ContactRow &record);
    void tell(const QString &trouble);
    bool shows(const CustomerId &customer) const;
    //! A refusal, beside the act while its customer is still in view.
    void refuse(const CustomerId &customer, const Error &error);

    CustomerDesk &m_customers;
    CrmDesk &m_crm;
    const Form m_form;
    std::optional<CustomerDetail> m_detail;
    QStringList m_connections; //!< CRMs the book knows.
    QHash<QString, QDateTime> m_syncedAt; //!< By them.
    QVBoxLayout *m_records;
    PlainLabel *m_trouble;
    PlainLabel *m_noTimeline;
    Timeline *m_timeline;
    QString m_alike; //!< The CRM where something looked like the customer when it was asked.
    int m_token = 0;
    bool m_isBusy = false;
};

} // namespace quittance
