#include "app/cli/commands.h"

namespace quittance {

using namespace Qt::StringLiterals;

const QList<Command> &commands()
{
    static const QList<Command> all{
        {"config"_L1, "list"_L1, "config list"_L1, configList},
        {"config"_L1, "get"_L1, "config get KEY"_L1, configGet},
        {"config"_L1, "set"_L1, "config set KEY VALUE"_L1, configSet},
        {"connections"_L1, "list"_L1, "connections list"_L1, connectionsList},
        {"connections"_L1, "add"_L1, "connections add NAME"_L1, connectionsAdd},
        {"connections"_L1, "secret"_L1, "connections secret NAME FIELD  (the value on standard input)"_L1,
            connectionsSecret},
        {"connections"_L1, "test"_L1, "connections test [NAME]"_L1, connectionsTest},
        {"crm"_L1, "sync"_L1, "crm sync [--full] [--wait SECONDS]"_L1, crmSync},
        {"crm"_L1, "contacts"_L1, "crm contacts [--query TEXT] [--limit N]"_L1, crmContacts},
        {"customers"_L1, "list"_L1, "customers list [--query TEXT] [--limit N]"_L1, customersList},
        {"customers"_L1, "add"_L1, "customers add FILE.json"_L1, customersAdd},
        {"invoices"_L1, "list"_L1, "invoices list [--status S] [--query TEXT] [--limit N] [--after ID]"_L1,
            invoicesList},
        {"invoices"_L1, "show"_L1, "invoices show NUMBER"_L1, invoicesShow},
        {"invoices"_L1, "import"_L1, "invoices import FILE(.csv|.xml) [--good-only]"_L1, invoicesImport},
        {"invoices"_L1, "issue"_L1, "invoices issue NUMBER... [--today]"_L1, invoicesIssue},
        {"invoices"_L1, "send"_L1,
            "invoices send NUMBER... [--to ADDRESS] [--subject S] [--message M] [--again] [--wait SECONDS]"_L1,
            invoicesSend},
        {"payments"_L1, "list"_L1, "payments list [--limit N]"_L1, paymentsList},
        {"payments"_L1, "poll"_L1, "payments poll [--full] [--wait SECONDS]"_L1, paymentsPoll},
        {"reports"_L1, "ageing"_L1,
            "reports ageing [--by customer] [--as-of DATE] [--known-at DATE] [--format table|csv|xlsx|pdf] [-o FILE]"_L1,
            reportsAgeing},
        {"reports"_L1, "statement"_L1,
            "reports statement CUSTOMER [--from DATE] [--to DATE] [--known-at DATE]"_L1, reportsStatement},
        {"reports"_L1, "revenue"_L1,
            "reports revenue [--from DATE] [--to DATE] [--period month|quarter|year]"_L1, reportsRevenue},
        {"reports"_L1, "tax"_L1, "reports tax [--from DATE] [--to DATE] [--period month|quarter|year]"_L1,
            reportsTax},
        {"reports"_L1, "methods"_L1, "reports methods [--from DATE] [--to DATE]"_L1, reportsMethods},
        {"reports"_L1, "dso"_L1, "reports dso [--from DATE] [--to DATE] [--period month|quarter|year]"_L1,
            reportsDso},
        {"reports"_L1, "debtors"_L1, "reports debtors [--as-of DATE] [--limit N]"_L1, reportsDebtors},
        {"reports"_L1, "credit"_L1, "reports credit [--as-of DATE]"_L1, reportsCredit},
        {"reports"_L1, "invoices"_L1, "reports invoices [--format table|csv|xlsx|pdf] [-o FILE]"_L1,
            reportsInvoices},
        {"reports"_L1, "payments"_L1, "reports payments [--format table|csv|xlsx|pdf] [-o FILE]"_L1,
            reportsPayments},
        {"reports"_L1, "customers"_L1, "reports customers [--format table|csv|xlsx|pdf] [-o FILE]"_L1,
            reportsCustomers},
        {"outbox"_L1, "list"_L1, "outbox list"_L1, outboxList},
        {"outbox"_L1, "run"_L1, "outbox run [--wait SECONDS]"_L1, outboxRun},
        {"outbox"_L1, "resolve"_L1, "outbox resolve ID --as accepted|again|dropped"_L1, outboxResolve},
        {"ledger"_L1, "verify"_L1, "ledger verify"_L1, ledgerVerify},
        {"ledger"_L1, "rebuild"_L1, "ledger rebuild"_L1, ledgerRebuild},
        {"ledger"_L1, "export"_L1, "ledger export --format hledger|csv [-o FILE]"_L1, ledgerExport},
    };
    return all;
}

} // namespace quittance
