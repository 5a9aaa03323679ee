#include "app/cli/commands.h"

#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

const QList<Command> &commands()
{
    constexpr qsizetype many = std::numeric_limits<qsizetype>::max();
    static const QList<Command> all{
        {"config"_L1, "list"_L1, "config list"_L1, configList},
        {"config"_L1, "get"_L1, "config get KEY"_L1, configGet, 1, 1},
        {"config"_L1, "set"_L1, "config set KEY VALUE"_L1, configSet, 2, 2},
        {"connections"_L1, "list"_L1, "connections list"_L1, connectionsList},
        {"connections"_L1, "add"_L1, "connections add NAME"_L1, connectionsAdd, 1, 1},
        {"connections"_L1, "secret"_L1, "connections secret NAME FIELD  (the value on standard input)"_L1,
            connectionsSecret, 2, 2},
        {"connections"_L1, "test"_L1, "connections test [NAME]"_L1, connectionsTest, 0, 1},
        {"crm"_L1, "sync"_L1, "crm sync [--full] [--wait SECONDS]"_L1, crmSync},
        {"crm"_L1, "contacts"_L1, "crm contacts [--query TEXT] [--limit N]"_L1, crmContacts},
        {"customers"_L1, "list"_L1, "customers list [--query TEXT] [--owner me|LOGIN] [--limit N]"_L1,
            customersList},
        {"customers"_L1, "show"_L1, "customers show ID"_L1, customersShow, 1, 1},
        {"customers"_L1, "add"_L1, "customers add FILE.json"_L1, customersAdd, 1, 1},
        {"customers"_L1, "edit"_L1, "customers edit ID FILE.json"_L1, customersEdit, 2, 2},
        {"customers"_L1, "import"_L1,
            "customers import FILE.csv [--preset P] [--map FIELD=HEADER]... [--currency CUR] [--good-only]"_L1,
            customersImport, 1, 1},
        {"customers"_L1, "merge"_L1, "customers merge FROM INTO"_L1, customersMerge, 2, 2},
        {"customers"_L1, "archive"_L1, "customers archive ID"_L1, customersArchive, 1, 1},
        {"customers"_L1, "unarchive"_L1, "customers unarchive ID"_L1, customersUnarchive, 1, 1},
        {"invoices"_L1, "list"_L1, "invoices list [--status S] [--query TEXT] [--limit N] [--after ID]"_L1,
            invoicesList},
        {"invoices"_L1, "show"_L1, "invoices show NUMBER"_L1, invoicesShow, 1, 1},
        {"invoices"_L1, "draft"_L1, "invoices draft FILE.json | --show NUMBER"_L1, invoicesDraft, 0, 1},
        {"invoices"_L1, "delete"_L1, "invoices delete NUMBER"_L1, invoicesDelete, 1, 1},
        {"invoices"_L1, "duplicate"_L1, "invoices duplicate NUMBER"_L1, invoicesDuplicate, 1, 1},
        {"invoices"_L1, "pdf"_L1, "invoices pdf NUMBER -o FILE"_L1, invoicesPdf, 1, 1},
        {"invoices"_L1, "import"_L1, "invoices import FILE(.csv|.xml) [--good-only]"_L1, invoicesImport, 1,
            1},
        {"invoices"_L1, "issue"_L1, "invoices issue NUMBER... [--today]"_L1, invoicesIssue, 0, many},
        {"invoices"_L1, "send"_L1,
            "invoices send NUMBER... [--to ADDRESS] [--subject S] [--message M] [--again] [--wait SECONDS]"_L1,
            invoicesSend, 0, many},
        {"invoices"_L1, "void"_L1, "invoices void NUMBER --reason R [--date D]"_L1, invoicesVoid, 1, 1},
        {"invoices"_L1, "write-off"_L1,
            "invoices write-off NUMBER [--amount A] [--cause bad_debt|bank_fee] --reason R [--date D]"_L1,
            invoicesWriteOff, 1, 1},
        {"invoices"_L1, "credit"_L1,
            "invoices credit NUMBER [--line K[=QUANTITY]]... --reason R [--date D]"_L1, invoicesCredit, 1, 1},
        {"payments"_L1, "list"_L1, "payments list [--limit N]"_L1, paymentsList},
        {"payments"_L1, "import"_L1,
            "payments import FILE.csv [--preset P] [--map FIELD=HEADER]... [--currency CUR] [--good-only]"_L1,
            paymentsImport, 1, 1},
        {"payments"_L1, "poll"_L1, "payments poll [--full] [--wait SECONDS]"_L1, paymentsPoll},
        {"payments"_L1, "record"_L1,
            "payments record --customer C --amount A --currency CUR --method bank|cash|cheque|terminal "
            "[--date D] "
            "[--payer P] [--reference R] [--allocate N=AMOUNT]... [--third-party] [--close-shortfall]"_L1,
            paymentsRecord},
        {"payments"_L1, "allocate"_L1,
            "payments allocate PAYMENT|CREDITNOTE N=AMOUNT... [--third-party] [--date D]"_L1,
            paymentsAllocate, 2, many},
        {"payments"_L1, "unallocate"_L1, "payments unallocate ALLOCATION --reason R [--date D]"_L1,
            paymentsUnallocate, 1, 1},
        {"payments"_L1, "assign"_L1, "payments assign PAYMENT CUSTOMER"_L1, paymentsAssign, 2, 2},
        {"payments"_L1, "refund"_L1,
            "payments refund PAYMENT|CREDITNOTE [--amount A] [--from bank|cash] --reason R [--date D]"_L1,
            paymentsRefund, 1, 1},
        {"payments"_L1, "reverse"_L1, "payments reverse PAYMENT --reason R [--date D]"_L1, paymentsReverse, 1,
            1},
        {"payments"_L1, "credit"_L1, "payments credit CUSTOMER"_L1, paymentsCredit, 1, 1},
        {"numbers"_L1, "show"_L1, "numbers show"_L1, numbersShow},
        {"numbers"_L1, "define"_L1, "numbers define invoices|credit-notes MASK [--next N]"_L1, numbersDefine,
            2, 2},
        {"period"_L1, "show"_L1, "period show"_L1, periodShow},
        {"period"_L1, "lock"_L1, "period lock --month 2026-10 | --through DATE  --reason R"_L1, periodLock},
        {"period"_L1, "unlock"_L1, "period unlock [--month 2026-10 | --through DATE] --reason R"_L1,
            periodUnlock},
        {"staff"_L1, "list"_L1, "staff list"_L1, staffList},
        {"staff"_L1, "save"_L1,
            "staff save LOGIN --role viewer|clerk|accountant|owner [--name N] [--left]"_L1, staffSave, 1, 1},
        {"approvals"_L1, "list"_L1, "approvals list [--all]"_L1, approvalsList},
        {"approvals"_L1, "give"_L1, "approvals give ID"_L1, approvalsGive, 1, 1},
        {"approvals"_L1, "refuse"_L1, "approvals refuse ID --reason R"_L1, approvalsRefuse, 1, 1},
        {"reports"_L1, "ageing"_L1, "reports ageing [--as-of DATE] [--known-at DATE]"_L1, reportsAgeing},
        {"outbox"_L1, "list"_L1, "outbox list"_L1, outboxList},
        {"outbox"_L1, "run"_L1, "outbox run [--wait SECONDS]"_L1, outboxRun},
        {"outbox"_L1, "resolve"_L1, "outbox resolve ID --as accepted|again|dropped"_L1, outboxResolve, 0, 1},
        {"ledger"_L1, "verify"_L1, "ledger verify"_L1, ledgerVerify},
        {"ledger"_L1, "rebuild"_L1, "ledger rebuild"_L1, ledgerRebuild},
        {"ledger"_L1, "export"_L1, "ledger export --format hledger|csv [-o FILE]"_L1, ledgerExport},
    };
    return all;
}

} // namespace quittance
