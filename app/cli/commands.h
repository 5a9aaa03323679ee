#pragma once

#include "app/cli/Session.h"

namespace quittance {

//! One command: what it is called, how it is used, and what it does with a session.
struct Command {
    QLatin1StringView group;
    QLatin1StringView name;
    QLatin1StringView usage;
    void (*run)(Session &session);
};

const QList<Command> &commands();

// One file a group; each function runs in the main thread and returns at once.
void configList(Session &session);
void configGet(Session &session);
void configSet(Session &session);
void connectionsList(Session &session);
void connectionsAdd(Session &session);
void connectionsSecret(Session &session);
void connectionsTest(Session &session);
void crmSync(Session &session);
void crmContacts(Session &session);
void customersList(Session &session);
void customersAdd(Session &session);
void invoicesList(Session &session);
void invoicesShow(Session &session);
void invoicesImport(Session &session);
void invoicesIssue(Session &session);
void invoicesSend(Session &session);
void paymentsList(Session &session);
void paymentsPoll(Session &session);
void reportsAgeing(Session &session);
void reportsStatement(Session &session);
void reportsRevenue(Session &session);
void reportsTax(Session &session);
void reportsMethods(Session &session);
void reportsDso(Session &session);
void reportsDebtors(Session &session);
void reportsCredit(Session &session);
void reportsInvoices(Session &session);
void reportsPayments(Session &session);
void reportsCustomers(Session &session);
void outboxList(Session &session);
void outboxRun(Session &session);
void outboxResolve(Session &session);
void ledgerVerify(Session &session);
void ledgerRebuild(Session &session);
void ledgerExport(Session &session);

} // namespace quittance
