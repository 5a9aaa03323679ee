#include "tests/sandbox/stripe/TestDebit.h"

#include <QList>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 sepaSeconds = 5 * day; // Five business days, without a calendar.
constexpr qint64 achSeconds = 4 * day;

TestDebit sepa(const QString &iban, TestDebit::Effect effect, qint64 seconds, const QString &code = {})
{
    return {.type = u"sepa_debit"_s,
        .number = iban,
        .id = {},
        .effect = effect,
        .code = code,
        .seconds = seconds};
}

TestDebit ach(const QString &number, const QString &id, TestDebit::Effect effect, const QString &code = {})
{
    return {.type = u"us_bank_account"_s,
        .number = number,
        .id = id,
        .effect = effect,
        .code = code,
        .seconds = achSeconds};
}

const QList<TestDebit> &testDebits()
{
    using Effect = TestDebit::Effect;
    static const QList<TestDebit> debits{
        sepa(u"AT611904300234573201"_s, Effect::Settles, sepaSeconds),
        sepa(u"AT321904300235473204"_s, Effect::Settles, 3 * minute),
        sepa(u"AT861904300235473202"_s, Effect::Fails, sepaSeconds, u"insufficient_funds"_s),
        sepa(u"AT051904300235473205"_s, Effect::Fails, 3 * minute, u"insufficient_funds"_s),
        sepa(u"AT591904300235473203"_s, Effect::Disputes, sepaSeconds, u"debit_not_authorized"_s),
        ach(u"000123456789"_s, u"success"_s, Effect::Settles),
        ach(u"000111111113"_s, u"accountClosed"_s, Effect::Fails, u"account_closed"_s),
        ach(u"000111111116"_s, u"noAccount"_s, Effect::Fails, u"no_account"_s),
        ach(u"000222222227"_s, u"insufficientFunds"_s, Effect::Fails, u"insufficient_funds"_s),
        ach(u"000333333335"_s, u"debitNotAuthorized"_s, Effect::Fails, u"debit_not_authorized"_s),
        ach(u"000444444440"_s, u"invalidCurrency"_s, Effect::Fails, u"invalid_currency"_s),
        ach(u"000666666661"_s, u"failMicrodeposits"_s, Effect::Fails, u"no_account"_s),
        ach(u"000555555559"_s, u"dispute"_s, Effect::Disputes, u"debit_not_authorized"_s),
        ach(u"000000000009"_s, u"processing"_s, Effect::NeverEnds),
        ach(u"000777777771"_s, u"weeklyLimitExceeded"_s, Effect::Fails, u"charge_exceeds_source_limit"_s),
    };
    return debits;
}

} // namespace

std::optional<TestDebit> TestDebit::find(const QString &number)
{
    for (const TestDebit &debit : testDebits())
        if (debit.number == number)
            return debit;
    return {};
}

std::optional<TestDebit> TestDebit::findById(const QString &id)
{
    for (const TestDebit &debit : testDebits())
        if (!debit.id.isEmpty() && id == u"pm_usBankAccount_"_s + debit.id)
            return debit;
    return {};
}

} // namespace quittance::sandbox
