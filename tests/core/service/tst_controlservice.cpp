#include "tests/core/service/tst_controlservice.h"

#include "tests/core/service/ServiceBook.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

StaffMember member(const QString &login, Role role)
{
    return {.login = login, .name = {}, .role = role};
}

} // namespace

void TestControlService::whoIsNotListedMustNot()
{
    ServiceBook book; // "cli:mara" acts.
    QVERIFY(await(book.control.denied())->isEmpty());

    QCOMPARE(ruleOf(await(book.control.saveStaff(member(u"otto"_s, Role::Owner)))), QString());

    const auto denied = *await(book.control.denied());
    QCOMPARE(denied.size(), static_cast<int>(Right::ManageBook) + 1);
    QCOMPARE(denied.value(Right::Draft).rule, u"role.not_listed"_s);
    QCOMPARE(ruleOf(await(book.control.saveStaff(member(u"mara"_s, Role::Owner)))), u"role.not_listed"_s);
}

void TestControlService::whatARoleLacksIsKnownBeforehand()
{
    ServiceBook book;
    QVERIFY(await(book.control.saveStaff(member(u"mara"_s, Role::Owner))));
    QVERIFY(await(book.control.denied())->isEmpty());
    QVERIFY(await(book.control.saveStaff(member(u"otto"_s, Role::Owner))));
    QVERIFY(await(book.control.saveStaff(member(u"mara"_s, Role::Clerk))));

    const auto denied = *await(book.control.denied());

    QVERIFY(!denied.contains(Right::Draft));
    QVERIFY(!denied.contains(Right::RecordPayment));
    QCOMPARE(denied.value(Right::Void).rule, u"role.not_allowed"_s);
    QCOMPARE(denied.value(Right::Void).detail, u"accountant"_s);
    QCOMPARE(denied.value(Right::ManageBook).detail, u"owner"_s);
}

void TestControlService::lockingAndOpeningIsAnswered()
{
    ServiceBook book;
    const QDate day = book.today().addDays(-10);
    QVERIFY(!await(book.control.lockedThrough())->isValid());

    QCOMPARE(ruleOf(await(book.control.lock(day, u"reported"_s))), QString());
    QCOMPARE(*await(book.control.lockedThrough()), day);

    QCOMPARE(ruleOf(await(book.control.unlock({}, u"mistake"_s))), QString());
    QVERIFY(!await(book.control.lockedThrough())->isValid());
}

void TestControlService::eachDocumentIsJudgedForItself()
{
    ServiceBook book;
    QVERIFY(await(book.settings.set(u"company.approval_limit"_s, u"100"_s)));
    const InvoiceId small = book.addIssued({.price = 50'000'000});
    const InvoiceId large = book.addIssued();
    const InvoiceId draft = book.addDraft();
    const InvoiceId gone(u"nothing"_s);

    const auto voids = *await(book.invoices.verdicts(DocumentDeed::Void, {draft, large, gone, small}));
    const auto issues = *await(book.invoices.verdicts(DocumentDeed::Issue, {draft, large}));

    QCOMPARE(voids.size(), 4);
    QCOMPARE(voids.at(0).invoice, draft);
    QCOMPARE(voids.at(0).refusal->rule, u"invoice.is_draft"_s);
    QVERIFY(!voids.at(1).refusal);
    QCOMPARE(voids.at(1).secondPersonAbove, std::optional(Money(100'00, Currency::of("EUR"))));
    QCOMPARE(voids.at(2).refusal->rule, u"invoice.unknown"_s);
    QVERIFY(!voids.at(3).refusal && !voids.at(3).secondPersonAbove);
    QVERIFY(!issues.at(0).refusal);
    QCOMPARE(issues.at(1).refusal->rule, u"issue.issued_already"_s);
}

void TestControlService::aRequestIsDecidedByAnother()
{
    ServiceBook book;
    QVERIFY(await(book.settings.set(u"company.approval_limit"_s, u"100"_s)));
    const InvoiceId invoice = book.addIssued();

    const auto asked = await(book.invoices.carryOut({.what = ApprovalMatter::What::Void,
        .invoice = invoice,
        .source = {},
        .connection = {},
        .reason = u"mistake"_s,
        .on = {}}));

    QCOMPARE(asked->waiting.size(), 1);
    const auto waiting = *await(book.control.approvals(true));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().askedBy, u"mara"_s);
    QCOMPARE(waiting.first().matter.on, book.today()); // No day means today.
    QCOMPARE(ruleOf(await(book.control.approve(waiting.first().id))), u"approval.same_person"_s);
    QCOMPARE(ruleOf(await(book.control.refuse(waiting.first().id, u"no need"_s))), QString());
    QVERIFY(await(book.control.approvals(true))->isEmpty());
    QCOMPARE(await(book.control.approvals(false))->first().state, ApprovalRow::State::Refused);
}
