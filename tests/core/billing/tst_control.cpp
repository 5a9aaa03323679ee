#include "tests/core/billing/tst_control.h"

#include "core/billing/AllocateCredit.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/DefineNumberSeries.h"
#include "core/billing/ImportInvoices.h"
#include "core/billing/KeepCustomers.h"
#include "core/billing/LockPeriod.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/ResolveEffect.h"
#include "core/billing/SaveCustomer.h"
#include "core/billing/SaveDraft.h"
#include "core/billing/SaveStaff.h"
#include "core/billing/SendPaymentLink.h"
#include "core/billing/SetCompany.h"
#include "core/store/PaymentTable.h"
#include "core/store/PeriodLockTable.h"
#include "core/store/StaffTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

const LinkRoute route{.gateway = u"stripe"_s,
    .mail = u"smtp"_s,
    .request = [](const auto &...) -> Result<QByteArray> { return QByteArray("request"); }};

//! Tries one command; the rule that refused it, empty when it was done.
using Try = std::function<QString(BillingBook &)>;

struct Command {
    const char *name;
    Right right;
    Try attempt;
};

CreditSource anyCredit(BillingBook &book)
{
    return {.payment = receiveFromOutside(book, euro(500'00), book.customer.id)};
}

InvoiceId issuedByTheHouse(BillingBook &book)
{
    const ActingAs mara(book, u"person:mara"_s);
    return book.addIssued();
}

QList<Command> documentCommands()
{
    return {
        {"draft", Right::Draft,
            [](BillingBook &b) {
                return ruleOf(saveDraft(b.book, {.customer = b.customer.id, .content = contentOf({})}));
            }},
        {"delete a draft", Right::Draft,
            [](BillingBook &b) { return ruleOf(deleteDraft(b.book, b.addDraft())); }},
        {"restore a draft", Right::Draft,
            [](BillingBook &b) {
                return ruleOf(restoreDraft(b.book, InvoiceId(u"none"_s))).remove(u"draft.not_deleted"_s);
            }},
        {"duplicate", Right::Draft,
            [](BillingBook &b) { return ruleOf(duplicateDocument(b.book, issuedByTheHouse(b))); }},
        {"import", Right::Draft,
            [](BillingBook &b) {
                return ruleOf(takeImported(b.book,
                    {.documents = {{.sourceNumber = u"1"_s,
                         .sourceKey = u"csv:1"_s,
                         .content = contentOf({}),
                         .buyer = {.name = u"B"_s}}}},
                    false));
            }},
        {"issue", Right::Issue, [](BillingBook &b) { return ruleOf(b.issue({b.addDraft()})); }},
        {"issue a credit note", Right::Credit,
            [](BillingBook &b) { return ruleOf(b.issue({b.addDraft({.type = DocumentType::CreditNote})})); }},
        {"send", Right::Issue,
            [](BillingBook &b) {
                return ruleOf(sendPaymentLinks(b.book, {{.invoice = issuedByTheHouse(b)}}, route));
            }},
        {"credit", Right::Credit,
            [](BillingBook &b) {
                return ruleOf(creditInvoice(
                    b.book, {.invoice = issuedByTheHouse(b), .reason = u"x"_s, .on = today, .today = today}));
            }},
        {"void", Right::Void,
            [](BillingBook &b) { return ruleOf(carryOut(b.book, voidOf(issuedByTheHouse(b)), today)); }},
        {"write off", Right::WriteOff,
            [](BillingBook &b) { return ruleOf(carryOut(b.book, writeOffOf(issuedByTheHouse(b)), today)); }},
    };
}

QList<Command> moneyCommands()
{
    return {
        {"record a payment", Right::RecordPayment,
            [](BillingBook &b) { return ruleOf(recordPayment(b.book, orderOf(b, euro(1)))); }},
        {"assign a payment", Right::RecordPayment,
            [](BillingBook &b) {
                return ruleOf(assignPayment(b.book, receiveFromOutside(b, euro(1), {}), b.customer.id));
            }},
        {"allocate", Right::RecordPayment,
            [](BillingBook &b) {
                return ruleOf(allocateCredit(b.book, anyCredit(b),
                    {{.invoice = issuedByTheHouse(b), .amount = euro(1)}}, false, today, today));
            }},
        {"take an allocation back", Right::RecordPayment,
            [](BillingBook &b) {
                return ruleOf(reverseAllocation(b.book, EntryId(u"none"_s), u"x"_s, today, today))
                    .remove(u"allocation.unknown"_s);
            }},
        {"refund", Right::Refund,
            [](BillingBook &b) { return ruleOf(carryOut(b.book, refundOf(anyCredit(b), euro(1)), today)); }},
        {"reverse a payment", Right::Refund,
            [](BillingBook &b) {
                return ruleOf(reversePayment(b.book, anyCredit(b).payment, u"x"_s, today, today));
            }},
    };
}

QList<Command> bookCommands()
{
    return {
        {"customer", Right::Draft,
            [](BillingBook &b) { return ruleOf(saveCustomer(b.book, {.name = u"N"_s})); }},
        {"merge", Right::Draft,
            [](BillingBook &b) {
                return ruleOf(mergeCustomers(b.book, b.customer.id, CustomerId(u"none"_s)))
                    .remove(u"customer.unknown"_s);
            }},
        {"archive", Right::Draft,
            [](BillingBook &b) { return ruleOf(archiveCustomer(b.book, b.customer.id, true)); }},
        {"resolve an effect", Right::Issue,
            [](BillingBook &b) {
                return ruleOf(resolveEffect(b.book, EntryId(u"none"_s), Resolution::Dropped))
                    .remove(u"outbox.unknown"_s);
            }},
        {"lock", Right::LockPeriod,
            [](BillingBook &b) { return ruleOf(lockPeriod(b.book, today, u"x"_s, today)); }},
        {"unlock", Right::UnlockPeriod,
            [](BillingBook &b) {
                return ruleOf(unlockPeriod(b.book, {}, u"x"_s)).remove(u"period.not_locked"_s);
            }},
        {"company", Right::ManageBook,
            [](BillingBook &b) {
                return ruleOf(setCompany(b.book, [](CompanyProfile company) -> Result<CompanyProfile> {
                    company.phone = u"1"_s;
                    return company;
                }));
            }},
        {"staff", Right::ManageBook,
            [](BillingBook &b) {
                return ruleOf(saveStaff(b.book, {.login = u"new"_s, .role = Role::Viewer}));
            }},
    };
}

QList<Command> everyCommand()
{
    return documentCommands() + moneyCommands() + bookCommands();
}

} // namespace

void TestControl::everybodyMayEverythingWhileNobodyIsListed()
{
    for (const Command &command : everyCommand()) {
        BillingBook book;
        const ActingAs stranger(book, u"person:stranger"_s);
        const QString rule = command.attempt(book);
        // Only the staff command itself has a rule about who comes first.
        QVERIFY2(rule.isEmpty() || rule == "staff.no_owner"_L1,
            qPrintable(QString::fromLatin1(command.name) + rule));
    }
}

void TestControl::aRoleMayWhatItMay_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<Try>("attempt");
    QTest::addColumn<QString>("login");
    QTest::addColumn<Role>("role");

    const std::pair<QString, Role> people[] = {{u"vera"_s, Role::Viewer}, {u"carl"_s, Role::Clerk},
        {u"ada"_s, Role::Accountant}, {u"mara"_s, Role::Owner}};
    for (const Command &command : everyCommand())
        for (const auto &[login, role] : people)
            QTest::addRow("%s: %s", qPrintable(login), command.name)
                << command.right << command.attempt << login << role;
}

void TestControl::aRoleMayWhatItMay()
{
    QFETCH(const Right, right);
    QFETCH(const Try, attempt);
    QFETCH(const QString, login);
    QFETCH(const Role, role);
    BillingBook book;
    listStaff(book);
    const ActingAs person(book, u"person:"_s + login);

    const QString rule = attempt(book);

    QCOMPARE(rule, role >= roleFor(right) ? QString() : u"role.not_allowed"_s);
}

void TestControl::aClerkMakesNoCreditByIssuingADraft()
{
    BillingBook book;
    listStaff(book);
    const ActingAs carl(book, u"cli:carl"_s);
    const InvoiceId note = book.addDraft({.type = DocumentType::CreditNote});
    const InvoiceId invoice = book.addDraft();
    const qint64 before = book.entryCount();

    const auto done = book.issue({invoice, note});

    QCOMPARE(ruleOf(done), u"role.not_allowed"_s);
    QCOMPARE(done.error().field, u"credit"_s);
    QCOMPARE(done.error().value, u"carl"_s);
    QCOMPARE(done.error().detail, u"accountant"_s);
    QCOMPARE(book.entryCount(), before);
}

void TestControl::whoLeftOrIsNotListedMayNothing_data()
{
    QTest::addColumn<QString>("actor");

    QTest::newRow("left") << u"person:carl"_s;
    QTest::newRow("left, on the command line") << u"cli:carl"_s;
    QTest::newRow("never came") << u"person:zoe"_s;
    QTest::newRow("nobody") << u"person:"_s;
}

void TestControl::whoLeftOrIsNotListedMayNothing()
{
    QFETCH(const QString, actor);
    for (const Command &command : everyCommand()) {
        BillingBook book;
        listStaff(book);
        must(saveStaff(book.book, {.login = u"carl"_s, .role = Role::Owner, .isActive = false}));
        const ActingAs person(book, actor);
        QCOMPARE(command.attempt(book), u"role.not_listed"_s);
    }
}

void TestControl::whatHappensOutsideAsksNobody()
{
    BillingBook book;
    listStaff(book);

    const PaymentId payment = receiveFromOutside(book, euro(1), book.customer.id);

    QCOMPARE(must(PaymentTable(book.database).byId(payment)).amount, euro(1));
}

void TestControl::refusesStaff_data()
{
    QTest::addColumn<StaffMember>("member");
    QTest::addColumn<QString>("rule");

    QTest::newRow("no login") << StaffMember{.login = u" "_s, .role = Role::Owner}
                              << u"staff.login_missing"_s;
    QTest::newRow("a colon in the login")
        << StaffMember{.login = u"a:b"_s, .role = Role::Owner} << u"staff.login_missing"_s;
    QTest::newRow("the first is no owner")
        << StaffMember{.login = u"carl"_s, .role = Role::Accountant} << u"staff.no_owner"_s;
    QTest::newRow("the first has left")
        << StaffMember{.login = u"carl"_s, .role = Role::Owner, .isActive = false} << u"staff.no_owner"_s;
}

void TestControl::refusesStaff()
{
    QFETCH(const StaffMember, member);
    QFETCH(const QString, rule);
    BillingBook book;

    const auto done = saveStaff(book.book, member);

    QCOMPARE(ruleOf(done), rule);
    QCOMPARE(done.error().field, u"login"_s);
    QCOMPARE(done.error().value, member.login);
}

void TestControl::anOwnerRemains()
{
    BillingBook book;
    listStaff(book);

    QCOMPARE(ruleOf(saveStaff(book.book, {.login = u"mara"_s, .role = Role::Clerk})), u"staff.no_owner"_s);
    QCOMPARE(ruleOf(saveStaff(book.book, {.login = u"mara"_s, .role = Role::Owner, .isActive = false})),
        u"staff.no_owner"_s);
    must(saveStaff(book.book, {.login = u"ada"_s, .role = Role::Owner}));
    must(saveStaff(book.book, {.login = u"mara"_s, .role = Role::Clerk}));
    QCOMPARE(must(StaffTable(book.database).byLogin(u"mara"_s))->role, Role::Clerk);
}

void TestControl::twoSeriesDoNotNumberAlike_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("rule");

    QTest::newRow("the same") << u"R-{yyyy}-{seq:6}"_s << u"numbers.mask_taken"_s;
    QTest::newRow("other digits") << u"R-{yyyy}-{seq}"_s << u"numbers.mask_taken"_s;
    QTest::newRow("this year in digits") << u"R-2026-{seq:6}"_s << u"numbers.mask_taken"_s;
    QTest::newRow("a short year") << u"R-{yy}-{seq:6}"_s << QString();
    QTest::newRow("with its series") << u"{series}-{yyyy}-{seq:6}"_s << QString();
    QTest::newRow("another beginning") << u"G-{yyyy}-{seq:6}"_s << QString();
}

void TestControl::twoSeriesDoNotNumberAlike()
{
    QFETCH(const QString, mask);
    QFETCH(const QString, rule);
    BillingBook book;
    const auto define = [&](DocumentType type, const QString &wanted) {
        return defineNumberSeries(book.book, type, wanted, 0, book.today());
    };
    must(define(DocumentType::Invoice, u"R-{yyyy}-{seq:6}"_s));
    must(define(DocumentType::Invoice, u"R-{yyyy}-{seq:6}"_s)); // Its own is not in its way.
    const qint64 before = book.entryCount();

    const auto done = define(DocumentType::CreditNote, mask);

    QCOMPARE(ruleOf(done), rule);
    QCOMPARE(book.entryCount(), before + (done ? 1 : 0));
    if (!done)
        QCOMPARE(done.error().value, mask);
}

void TestControl::aMaskThatNobodyDefinedCountsToo()
{
    BillingBook book;

    const auto done
        = defineNumberSeries(book.book, DocumentType::Invoice, u"CN-{yyyy}-{seq}"_s, 0, book.today());

    QCOMPARE(ruleOf(done), u"numbers.mask_taken"_s);
    QCOMPARE(done.error().detail, u"CN"_s);
}

void TestControl::locksAndUnlocks()
{
    BillingBook book;
    PeriodLockTable locks(book.database);

    must(lockPeriod(book.book, QDate(2026, 1, 31), u"january"_s, today));
    must(lockPeriod(book.book, QDate(2026, 2, 28), u"february"_s, today));
    QCOMPARE(must(locks.lockedThrough()), QDate(2026, 2, 28));
    must(unlockPeriod(book.book, QDate(2026, 1, 31), u"late bill"_s));
    QCOMPARE(must(locks.lockedThrough()), QDate(2026, 1, 31));
    must(unlockPeriod(book.book, {}, u"everything"_s));
    QVERIFY(!must(locks.lockedThrough()).isValid());
    must(lockPeriod(book.book, today, u"up to now"_s, today));
}

void TestControl::refusesALock_data()
{
    QTest::addColumn<Try>("attempt");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const Try &attempt, const QString &rule) {
        QTest::newRow(name) << attempt << rule;
    };
    row(
        "tomorrow",
        [](BillingBook &b) { return ruleOf(lockPeriod(b.book, today.addDays(1), u"x"_s, today)); },
        u"period.in_future"_s);
    row(
        "no day", [](BillingBook &b) { return ruleOf(lockPeriod(b.book, {}, u"x"_s, today)); },
        u"period.in_future"_s);
    row(
        "no reason", [](BillingBook &b) { return ruleOf(lockPeriod(b.book, today, {}, today)); },
        u"reason.missing"_s);
    row(
        "locked to that day",
        [](BillingBook &b) { return ruleOf(lockPeriod(b.book, QDate(2026, 2, 28), u"x"_s, today)); },
        u"period.locked_further"_s);
    row(
        "unlock the locked day",
        [](BillingBook &b) { return ruleOf(unlockPeriod(b.book, QDate(2026, 2, 28), u"x"_s)); },
        u"period.not_locked"_s);
    row(
        "unlock without a reason", [](BillingBook &b) { return ruleOf(unlockPeriod(b.book, {}, u" "_s)); },
        u"reason.missing"_s);
}

void TestControl::refusesALock()
{
    QFETCH(const Try, attempt);
    QFETCH(const QString, rule);
    BillingBook book;
    lockThrough(book, QDate(2026, 2, 28));

    QCOMPARE(attempt(book), rule);
    QCOMPARE(must(PeriodLockTable(book.database).lockedThrough()), QDate(2026, 2, 28));
}

void TestControl::nothingIsBookedInALockedPeriod_data()
{
    QTest::addColumn<Try>("attempt");

    const QDate locked(2026, 2, 28);
    const auto row = [](const char *name, const Try &attempt) { QTest::newRow(name) << attempt; };
    row("issue", [=](BillingBook &b) { return ruleOf(b.issue({b.addDraft({.issuedOn = locked})})); });
    row("issue a document about nothing",
        [=](BillingBook &b) { return ruleOf(b.issue({b.addDraft({.price = 0, .issuedOn = locked})})); });
    row("issue a credit note", [=](BillingBook &b) {
        return ruleOf(b.issue({b.addDraft({.type = DocumentType::CreditNote, .issuedOn = locked})}));
    });
    row("payment", [=](BillingBook &b) {
        PaymentOrder order = orderOf(b, euro(1));
        order.on = locked;
        return ruleOf(recordPayment(b.book, order));
    });
}

void TestControl::nothingIsBookedInALockedPeriod()
{
    QFETCH(const Try, attempt);
    BillingBook book;
    lockThrough(book, QDate(2026, 2, 28));
    const qint64 before = book.entryCount();

    QCOMPARE(attempt(book), u"period.locked"_s);

    QCOMPARE(book.entryCount(), before);
    must(unlockPeriod(book.book, QDate(2026, 2, 27), u"late"_s));
    QCOMPARE(attempt(book), QString());
}

void TestControl::whatHappenedOutsideCountsOnTheFirstOpenDay()
{
    BillingBook book;
    lockThrough(book, QDate(2026, 2, 28));
    const QDateTime happened(QDate(2026, 2, 20), QTime(9, 30), QTimeZone::utc());

    const PaymentId payment = receiveFromOutside(book, euro(1), book.customer.id, happened);

    const PaymentRecord record = must(PaymentTable(book.database).byId(payment));
    QCOMPARE(record.bookedOn, QDate(2026, 3, 1));
    QCOMPARE(record.receivedAt, happened);
    QCOMPARE(book.entries().last().occurredAt, happened);
    QCOMPARE(book.entries().last().bookedOn, QDate(2026, 3, 1));
}
