#include "core/domain/codeNames.h"

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array roles{"viewer"_L1, "clerk"_L1, "accountant"_L1, "owner"_L1};
constexpr std::array rights{"draft"_L1, "issue"_L1, "record_payment"_L1, "credit"_L1, "void"_L1,
    "write_off"_L1, "refund"_L1, "approve"_L1, "lock_period"_L1, "unlock_period"_L1, "manage_book"_L1};
constexpr std::array matters{"void"_L1, "write_off"_L1, "refund"_L1};
constexpr std::array causes{"bad_debt"_L1, "shortfall"_L1, "bank_fee"_L1};
constexpr std::array states{"draft"_L1, "open"_L1, "partly_paid"_L1, "paid"_L1, "void"_L1, "written_off"_L1,
    "processing"_L1, "disputed"_L1, "credited"_L1};
constexpr std::array methods{"bank"_L1, "cash"_L1, "cheque"_L1, "terminal"_L1};
constexpr std::array ways{"page"_L1, "bank_transfer"_L1, "checkout"_L1};
constexpr std::array mailKinds{"payment_link"_L1, "reminder"_L1, "receipt"_L1, "document"_L1, "statement"_L1};
constexpr std::array bankMatches{"payment"_L1, "payout"_L1, "return"_L1, "refund"_L1, "set_aside"_L1};
constexpr std::array matchReasons{"reference"_L1, "number"_L1, "numbers"_L1, "recorded"_L1, "returned"_L1,
    "refunded"_L1, "payout"_L1, "fee"_L1, "rule"_L1, "other_amount"_L1, "other_currency"_L1,
    "payer_amount"_L1, "name_amount"_L1, "oldest_sum"_L1, "amount_date"_L1, "by_hand"_L1};
constexpr std::array confidences{"hint"_L1, "weak"_L1, "strong"_L1, "certain"_L1};
constexpr std::array lineStates{
    "open"_L1, "doubtful"_L1, "partly"_L1, "matched"_L1, "set_aside"_L1, "replaced"_L1};
constexpr std::array payoutCategories{"payment"_L1, "refund"_L1, "dispute"_L1, "fee"_L1, "adjustment"_L1};

template <class Choice, size_t count>
QString nameOf(const std::array<QLatin1StringView, count> &names, Choice choice)
{
    return names.at(static_cast<size_t>(choice));
}

template <class Choice, size_t count>
std::optional<Choice> choiceFrom(const std::array<QLatin1StringView, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i)
        if (names.at(i) == name)
            return static_cast<Choice>(i);
    return std::nullopt;
}

} // namespace

QString codeOf(Role role)
{
    return nameOf(roles, role);
}

std::optional<Role> roleFrom(QStringView code)
{
    return choiceFrom<Role>(roles, code);
}

QString codeOf(Right right)
{
    return nameOf(rights, right);
}

QString codeOf(ApprovalMatter::What what)
{
    return nameOf(matters, what);
}

std::optional<ApprovalMatter::What> approvalFrom(QStringView code)
{
    return choiceFrom<ApprovalMatter::What>(matters, code);
}

QString codeOf(WriteOffCause cause)
{
    return nameOf(causes, cause);
}

std::optional<WriteOffCause> writeOffCauseFrom(QStringView code)
{
    return choiceFrom<WriteOffCause>(causes, code);
}

QString codeOf(InvoiceState state)
{
    return nameOf(states, state);
}

QString codeOf(ManualMethod method)
{
    return nameOf(methods, method);
}

std::optional<ManualMethod> manualMethodFrom(QStringView code)
{
    return choiceFrom<ManualMethod>(methods, code);
}

QString codeOf(PayWay way)
{
    return nameOf(ways, way);
}

std::optional<PayWay> payWayFrom(QStringView code)
{
    return choiceFrom<PayWay>(ways, code);
}

QString codeOf(MailKind kind)
{
    return nameOf(mailKinds, kind);
}

std::optional<MailKind> mailKindFrom(QStringView code)
{
    return choiceFrom<MailKind>(mailKinds, code);
}

QString codeOf(PayoutLine::Category category)
{
    return nameOf(payoutCategories, category);
}

std::optional<PayoutLine::Category> payoutCategoryFrom(QStringView code)
{
    return choiceFrom<PayoutLine::Category>(payoutCategories, code);
}

QString codeOf(BankMatchWhat what)
{
    return nameOf(bankMatches, what);
}

QString codeOf(BankMatchReason reason)
{
    return nameOf(matchReasons, reason);
}

QString codeOf(BankConfidence confidence)
{
    return nameOf(confidences, confidence);
}

QString codeOf(BankLineState state)
{
    return nameOf(lineStates, state);
}

std::optional<BankMatchWhat> bankMatchFrom(QStringView code)
{
    return choiceFrom<BankMatchWhat>(bankMatches, code);
}

} // namespace quittance
