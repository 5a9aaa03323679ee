#pragma once

#include "core/billing/LinkAsker.h"
#include "core/billing/SendMails.h"
#include "core/domain/Customer.h"
#include "core/journal/EntryBodies.h"

namespace quittance {

//! How a mail is asked for, inside the transaction that stores it.
class MailAsker
{
public:
    //! book, routes and rules outlive it.
    MailAsker(Book &book, const LinkRoutes &routes, const MailRules &rules);

    //! Whether the book can send mails at all: the right to, and a sender.
    Result<void> checkSender();
    //! Makes the entries an order asks for. Answers with the mail.
    Result<MailQueued> take(const MailOrder &order);

    const QList<NewEntry> &entries() const { return m_asker.entries; }
    const CommandOutcome &outcome() const { return m_asker.outcome; }

private:
    //! Whom a mail is for, and what it is about.
    struct Matter {
        std::optional<InvoiceRecord> invoice; //!< Empty for a statement.
        Customer customer;
    };
    Result<Matter> matterOf(const MailOrder &order);
    Result<Matter> documentOf(const MailOrder &order, const InvoiceId &id);
    Result<void> fillAddresses(const MailOrder &order, const Customer &customer, MailQueued &mail);
    Result<void> fillLink(const MailOrder &order, const InvoiceRecord &invoice, MailQueued &mail);
    Result<void> fillReminder(const InvoiceRecord &invoice, MailQueued &mail);
    Result<QDate> day(); //!< Today, by the book's calendar.
    //! The days a statement is over.
    Result<void> fillDays(const MailOrder &order, MailQueued &mail);
    Result<void> fillStatement(const MailOrder &order, const CustomerId &customer, MailQueued &mail);
    //! That the customer was not told the same already.
    Result<void> checkNew(const MailOrder &order, const InvoiceRecord &invoice);

    Book &m_book;
    const LinkRoutes &m_routes;
    const MailRules &m_rules;
    LinkAsker m_asker;
    QList<CustomerId> m_stated; //!< Who gets a statement by this transaction.
};

} // namespace quittance
