#include "tests/core/billing/tst_waitingapprovals.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/waitingApprovals.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

} // namespace

void TestWaitingApprovals::theLimitIsToldBeforeAnybodyIsAsked()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    QCOMPARE(must(secondPersonAbove(book.book, writeOffOf(invoice))), std::optional<Money>());
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 50; });

    QCOMPARE(must(secondPersonAbove(book.book, writeOffOf(invoice))), std::optional(euro(50'00)));
    QCOMPARE(must(secondPersonAbove(book.book, voidOf(invoice))), std::optional(euro(50'00)));
    QCOMPARE(must(secondPersonAbove(book.book, writeOffOf(invoice, euro(50'00)))), std::optional<Money>());
    must(carryOut(book.book, writeOffOf(invoice, euro(20'00)), today));
    QCOMPARE(
        must(secondPersonAbove(book.book, writeOffOf(invoice, euro(30'01)))), std::optional(euro(50'00)));
}

void TestWaitingApprovals::whatWouldBeRefusedOfAskingIsForeseen()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    QCOMPARE(must(mayCarryOut(book.book, writeOffOf(invoice), today)), std::optional<Money>());
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 100; });
    lockThrough(book, today);

    // What is only asked for is not booked yet, so no lock keeps it back.
    QCOMPARE(must(mayCarryOut(book.book, writeOffOf(invoice), today)), std::optional(euro(100'00)));
    QCOMPARE(ruleOf(mayCarryOut(book.book, writeOffOf(invoice, euro(100'00)), today)), u"period.locked"_s);
    QVERIFY(must(carryOut(book.book, writeOffOf(invoice), today)).needsApproval);
    QCOMPARE(ruleOf(mayCarryOut(book.book, writeOffOf(invoice), today)), u"approval.waits_already"_s);
}

void TestWaitingApprovals::whatWaitsSaysWhoMayDecideIt()
{
    BillingBook book;
    listStaff(book);
    changeCompany(book, [](CompanyProfile &company) { company.approvalLimit = 0; });
    must(carryOut(book.book, writeOffOf(book.addIssued()), today));

    const WaitingApproval own = must(waitingApprovals(book.book)).first();
    QVERIFY(own.isOwn);
    QCOMPARE(own.askedBy, u"Mara"_s);
    QCOMPARE(own.document, u"INV-2026-000001"_s);
    QVERIFY(own.obstacle);
    QCOMPARE(own.obstacle->rule, u"approval.same_person"_s);
    QCOMPARE(must(approvalsToDecide(book.book)).count, 0);
    {
        const ActingAs clerk(book, u"person:carl"_s);
        const WaitingApproval seen = must(waitingApprovals(book.book)).first();
        QVERIFY(!seen.isOwn);
        QVERIFY(seen.obstacle);
        QCOMPARE(seen.obstacle->rule, u"role.not_allowed"_s);
        QCOMPARE(must(approvalsToDecide(book.book)).count, 0);
    }
    const ActingAs accountant(book, u"person:ada"_s);
    QVERIFY(!must(waitingApprovals(book.book)).first().obstacle);
    const BookNeeds::Approvals needed = must(approvalsToDecide(book.book));
    QCOMPARE(needed.count, 1);
    QCOMPARE(needed.askedBy, QStringList{u"Mara"_s});
    QCOMPARE(needed.sums, QList<Money>{euro(119'00)});
}
