#pragma once

#include "core/base/Error.h"
#include "ui/desk/MailDesk.h"

class SampleDesk;

//! Mails in memory.
class SampleMailDesk final : public quittance::MailDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! desk has the invoices the mails are about.
    explicit SampleMailDesk(SampleDesk &desk)
        : m_desk(desk)
    {
    }

    Answer<quittance::MailProof> proof(quittance::MailOrder order) override;
    Answer<QList<quittance::Recipient>> recipients(quittance::CustomerId customer) override;
    Answer<quittance::MailBatch> verdicts(QList<quittance::MailOrder> orders) override;
    Answer<quittance::CommandOutcome> send(QList<quittance::MailOrder> orders) override;
    Answer<QString> sendTest(quittance::MailOrder order) override;
    Answer<quittance::ReminderHold> holdReminders(quittance::ReminderHold hold) override;

    std::optional<quittance::Error> error; //!< What sending answers, if it is set.
    QList<quittance::MailCheck> checks; //!< Of every mail, if there are any.
    QList<quittance::Recipient> contacts; //!< Of every customer.
    QList<quittance::InvoiceId> disputed; //!< Nothing is sent about them in a batch.
    int manyFrom = 20;
    bool hasProvider = true; //!< One that makes links is connected.
    QString label; //!< What the account is called.
    int linkDays = 0; //!< What is usual; 0: links do not end by themselves.
    QList<quittance::MailOrder> lookedAt; //!< What verdicts were asked about at last.
    QList<quittance::MailOrder> sent;
    QList<quittance::MailOrder> tested;
    QList<quittance::ReminderHold> held;

private:
    QList<quittance::MailCheck> checksOf(
        const quittance::MailOrder &order, const quittance::MailProof &proof) const;

    SampleDesk &m_desk;
};
