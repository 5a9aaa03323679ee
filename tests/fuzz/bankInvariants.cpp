#include "tests/fuzz/bankInvariants.h"

#include "core/domain/CheckedSum.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QString brokenLine(const BankLine &line, const BankStatement &statement)
{
    if (line.amount.currency() != statement.currency || !line.amount.isWithinLimit())
        return u"amount"_s;
    if (!line.bookedOn.isValid())
        return u"day"_s;
    if (line.place < 1 || line.part < 0 || line.parts < 0 || (line.part > 0 && line.parts > 0))
        return u"place"_s;
    if (line.endToEndId == "NOTPROVIDED"_L1 || line.bankReference == "NONREF"_L1
        || line.payerAccount.contains(u' ') || line.creditorReference.contains(u' '))
        return u"text"_s;
    return {};
}

} // namespace

QString brokenBankInvariant(const ReadBankFile &read)
{
    if (!read.sink.orderHolds)
        return u"told in a wrong order"_s;
    if (!read.facts) {
        const Error &error = read.facts.error();
        const bool isNamed
            = error.rule.startsWith("bank_file."_L1) || error.rule.startsWith("bank_profile."_L1);
        return isNamed && error.value.size() <= 200 ? QString() : u"an error without a name: "_s + error.rule;
    }
    qint64 lines = 0;
    qint64 proven = 0;
    for (const BankRecorder::Told &told : read.sink.told) {
        if (!told.ended)
            return u"a statement without end"_s;
        if (told.statement.account.isEmpty())
            return u"no account"_s;
        CheckedSum sum(told.statement.opening ? told.statement.opening->minor() : 0);
        for (const BankLine &line : told.lines) {
            if (const QString broken = brokenLine(line, told.statement); !broken.isEmpty())
                return broken + u" in line %1"_s.arg(line.place);
            sum.add(line.amount.minor());
        }
        if (told.statement.opening && told.statement.closing) {
            ++proven;
            if (sum.value() != told.statement.closing->minor())
                return u"a sum that is wrong"_s;
        }
        lines += told.lines.size();
    }
    if (read.facts->lines != lines || read.facts->statements != read.sink.told.size()
        || read.facts->proven != proven || read.sink.told.isEmpty())
        return u"counted wrongly"_s;
    return {};
}
