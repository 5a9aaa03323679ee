#include "core/billing/waitingApprovals.h"

#include "core/billing/ApprovedMatter.h"
#include "core/store/CustomerTable.h"
#include "core/store/StaffTable.h"

#include <map>

namespace quittance {

namespace {

//! What a request is about, and whose it is.
struct About {
    QString document;
    CustomerId customer;
};

Result<About> aboutOf(Book &book, const ApprovalMatter &matter)
{
    if (matter.what != ApprovalMatter::What::Refund)
        return InvoiceTable(book.database).byId(matter.invoice).transform([](const InvoiceRecord &invoice) {
            return About{.document = invoice.number.text(), .customer = invoice.customer};
        });
    return creditOf(book, matter.source).transform([](const Credit &credit) {
        return About{.document = credit.name, .customer = credit.customer};
    });
}

Result<QString> nameOf(Book &book, const CustomerId &customer)
{
    if (customer.isEmpty())
        return QString();
    return CustomerTable(book.database).byId(customer).transform([](const Customer &found) {
        return found.name;
    });
}

Result<WaitingApproval> described(Book &book, const ApprovalRow &row)
{
    const Result<About> about = aboutOf(book, row.matter);
    if (!about)
        return fail(about.error());
    const Result<QString> customer = nameOf(book, about->customer);
    const auto staff = StaffTable(book.database).byLogin(row.askedBy);
    if (!customer || !staff)
        return fail(customer ? staff.error() : customer.error());
    WaitingApproval found{.request = row,
        .askedBy = *staff && !(*staff)->name.isEmpty() ? (*staff)->name : row.askedBy,
        .document = about->document,
        .customer = *customer,
        .isOwn = row.askedBy == loginOf(book.actor)};
    if (const Result<void> may = mayApprove(book, row); !may) {
        if (may.error().kind != ErrorKind::InvalidInput)
            return fail(may.error());
        found.obstacle = may.error();
    }
    return found;
}

} // namespace

Result<QList<WaitingApproval>> waitingApprovals(Book &book)
{
    const Result<QList<ApprovalRow>> rows = approvals(book, true);
    if (!rows)
        return fail(rows.error());
    QList<WaitingApproval> all;
    for (const ApprovalRow &row : *rows) {
        const Result<WaitingApproval> one = described(book, row);
        if (!one)
            return fail(one.error());
        all.append(*one);
    }
    return all;
}

Result<BookNeeds::Approvals> approvalsToDecide(Book &book)
{
    return waitingApprovals(book).transform([](const QList<WaitingApproval> &all) {
        BookNeeds::Approvals found;
        std::map<QString, Money> sums;
        for (const WaitingApproval &each : all) {
            if (each.obstacle)
                continue;
            ++found.count;
            if (!found.askedBy.contains(each.askedBy))
                found.askedBy.append(each.askedBy);
            const Money amount = each.request.matter.amount;
            const auto [sum, isFirst] = sums.try_emplace(amount.currency().text(), amount);
            if (!isFirst)
                sum->second = sum->second + amount;
        }
        for (const auto &[currency, sum] : sums)
            found.sums.append(sum);
        return found;
    });
}

} // namespace quittance
