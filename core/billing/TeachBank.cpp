#include "core/billing/TeachBank.h"

#include "core/base/Clock.h"
#include "core/billing/guards.h"
#include "core/domain/bankWords.h"
#include "core/domain/maskedIbans.h"
#include "core/journal/Journal.h"
#include "core/store/BankProfileTable.h"
#include "core/store/BankRuleTable.h"
#include "core/store/CustomerTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastText = 3; // What is shorter stands in most texts.

Result<void> check(Book &book, BankRule &rule)
{
    const QString text = bankCompact(rule.contains);
    if (text.isEmpty() && rule.payerMark.isEmpty())
        return invalid(u"bank_rule.empty"_s, u"contains"_s, rule.contains);
    if (!text.isEmpty() && text.size() < leastText)
        return invalid(u"bank_rule.too_short"_s, u"contains"_s, rule.contains);
    if (const QString masked = maskedIbans(rule.contains); masked != rule.contains)
        return invalid(
            u"bank_rule.iban"_s, u"contains"_s, masked); // Movements have none in the clear either.
    if (rule.action == BankRule::Action::SetAside)
        return checkReason(rule.reason);
    return CustomerTable(book.database).byId(rule.customer).transform([&](const Customer &known) {
        rule.customer = known.id;
    });
}

} // namespace

Result<qint64> teachBankRule(Book &book, BankRule rule)
{
    qint64 no = 0;
    return Journal(book)
        .change(Touched::Invoices,
            [&]() -> Result<void> {
                const Result<void> fine
                    = requireRight(book, Right::RecordPayment).and_then([&] { return check(book, rule); });
                if (!fine)
                    return fine;
                rule.contains = rule.contains.simplified();
                rule.madeBy = loginOf(book.actor);
                rule.madeAt = book.clock.now();
                return BankRuleTable(book.database).insert(rule).transform([&](qint64 made) { no = made; });
            })
        .transform([&] { return no; });
}

Result<void> forgetBankRule(Book &book, qint64 no)
{
    return Journal(book).change(Touched::Invoices, [&] {
        return requireRight(book, Right::RecordPayment).and_then([&] {
            return BankRuleTable(book.database).remove(no);
        });
    });
}

Result<void> keepBankProfile(Book &book, const BankCsvProfile &profile)
{
    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
        if (const Result<void> allowed = requireRight(book, Right::RecordPayment); !allowed)
            return allowed;
        if (profile.name.trimmed().isEmpty())
            return invalid(u"bank.profile_unnamed"_s, u"profile"_s, profile.name);
        return checkProfile(profile).and_then([&] { return BankProfileTable(book.database).write(profile); });
    });
}

Result<void> dropBankProfile(Book &book, const QString &name)
{
    return Journal(book).change(Touched::Settings, [&] {
        return requireRight(book, Right::RecordPayment).and_then([&] {
            return BankProfileTable(book.database).remove(name);
        });
    });
}

} // namespace quittance
