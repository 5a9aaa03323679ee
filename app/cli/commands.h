#pragma once

#include "app/cli/Session.h"

namespace quittance {

//! One command: what it is called, how it is used, and what it does with a session.
struct Command {
    QLatin1StringView group;
    QLatin1StringView name;
    QLatin1StringView usage;
    void (*run)(Session &session);
    qsizetype leastWords = 0; //!< With fewer, or more, the command is not understood.
    qsizetype mostWords = 0;
};

const QList<Command> &commands();

// One file a group; each function runs in the main thread and returns at once.
void bankAccept(Session &session);
void bankCertain(Session &session);
void bankImport(Session &session);
void bankLines(Session &session);
void bankMatch(Session &session);
void bankProfiles(Session &session);
void bankReview(Session &session);
void bankRules(Session &session);
void bankSetAside(Session &session);
void bankSettle(Session &session);
void bankShow(Session &session);
void bankStatements(Session &session);
void bankUndo(Session &session);
void configList(Session &session);
void configGet(Session &session);
void configSet(Session &session);
void connectionsList(Session &session);
void connectionsAdd(Session &session);
void connectionsSecret(Session &session);
void connectionsLogin(Session &session);
void connectionsTest(Session &session);
void crmSync(Session &session);
void crmContacts(Session &session);
void crmTimeline(Session &session);
void crmInteractions(Session &session);
void crmStatus(Session &session);
void crmMapping(Session &session);
void crmConflicts(Session &session);
void crmCandidates(Session &session);
void crmAdopt(Session &session);
void crmLink(Session &session);
void crmUnlink(Session &session);
void crmCreate(Session &session);
void crmFields(Session &session);
void crmPush(Session &session);
void customersList(Session &session);
void customersShow(Session &session);
void customersAdd(Session &session);
void customersEdit(Session &session);
void customersImport(Session &session);
void customersMerge(Session &session);
void customersArchive(Session &session);
void customersUnarchive(Session &session);
void customersGateway(Session &session);
void customersLink(Session &session);
void cardsAdd(Session &session);
void cardsList(Session &session);
void cardsRefresh(Session &session);
void cardsRemove(Session &session);
void customersPortal(Session &session);
void invoicesList(Session &session);
void invoicesShow(Session &session);
void invoicesPdf(Session &session);
void invoicesImport(Session &session);
void invoicesDraft(Session &session);
void invoicesDelete(Session &session);
void invoicesDuplicate(Session &session);
void invoicesIssue(Session &session);
void invoicesSend(Session &session);
void invoicesPayPage(Session &session);
void invoicesTransfer(Session &session);
void invoicesVoid(Session &session);
void invoicesWriteOff(Session &session);
void invoicesCorrect(Session &session);
void invoicesCredit(Session &session);
void paymentsList(Session &session);
void paymentsImport(Session &session);
void paymentsPoll(Session &session);
void paymentsWaitFor(Session &session); //!< payments poll --wait-for.
void paymentsRecord(Session &session);
void paymentsAllocate(Session &session);
void paymentsUnallocate(Session &session);
void paymentsAssign(Session &session);
void paymentsRefund(Session &session);
void paymentsReverse(Session &session);
void paymentsCredit(Session &session);
void paymentsDisputes(Session &session);
void paymentsCharge(Session &session);
void paymentsCharges(Session &session);
void paymentsCapture(Session &session);
void paymentsRelease(Session &session);
void paymentsWaiting(Session &session);
void payoutsList(Session &session);
void payoutsShow(Session &session);
void payoutsReconcile(Session &session);
void payoutsMatch(Session &session);
void schedulesList(Session &session);
void schedulesShow(Session &session);
void schedulesAdd(Session &session);
void schedulesChange(Session &session);
void schedulesPause(Session &session);
void schedulesResume(Session &session);
void schedulesDelete(Session &session);
void schedulesRun(Session &session);
void numbersShow(Session &session);
void numbersDefine(Session &session);
void periodShow(Session &session);
void periodLock(Session &session);
void periodUnlock(Session &session);
void periodClose(Session &session);
void periodStatus(Session &session);
void staffList(Session &session);
void staffSave(Session &session);
void approvalsList(Session &session);
void approvalsGive(Session &session);
void approvalsRefuse(Session &session);
void reportsAgeing(Session &session);
void reportsStatement(Session &session);
void reportsReminder(Session &session);
void reportsRevenue(Session &session);
void reportsTax(Session &session);
void reportsMethods(Session &session);
void reportsDso(Session &session);
void reportsDebtors(Session &session);
void reportsCredit(Session &session);
void reportsInvoices(Session &session);
void reportsLines(Session &session);
void reportsDrafts(Session &session);
void reportsPayments(Session &session);
void reportsAllocations(Session &session);
void reportsRefunds(Session &session);
void reportsCustomers(Session &session);
void reportsContacts(Session &session);
void reportsOutbox(Session &session);
void reportsApprovals(Session &session);
void reportsStaff(Session &session);
void reportsNumbers(Session &session);
void reportsActivity(Session &session);
void reportsCompleteness(Session &session);
void outboxList(Session &session);
void outboxRun(Session &session);
void outboxResolve(Session &session);
void ledgerVerify(Session &session);
void ledgerRebuild(Session &session);
void ledgerExport(Session &session);

} // namespace quittance
