#include "core/payments/bank/mt940Values.h"

#include "core/domain/checkDigits.h"
#include "core/domain/iban.h"
#include "core/payments/bank/bankFileError.h"
#include "core/payments/bank/toldReference.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountDigits = 30; // SWIFT has 15 with the comma; some banks fill up with zeros.

//! "1190,00", "9,", "500": the comma may lack where there are no decimals.
Result<Money> amountOf(QString text, Currency currency)
{
    text.replace(u',', u'.');
    if (text.endsWith(u'.'))
        text.chop(1);
    return Money::parse(text, currency);
}

QDate dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid() || month != 2 || day < 29 || day > 30)
        return date;
    return QDate(year, 2, QDate(year, 2, 1).daysInMonth());
}

tl::unexpected<Error> broken(const QString &rule, const Mt940Field &field, const QString &value)
{
    return brokenBankFile(rule, {.line = field.line}, u':' + field.tag + u':', value);
}

//! What follows a movement in its second line: the payer's account, or "/OCMT/USD1080,00/".
void readSupplement(const Mt940Field &field, Currency currency, BankLine &line)
{
    const QString text = field.lines.mid(1).join(QString());
    static const QRegularExpression original(u"/OCMT/([A-Z]{3})([0-9]{1,15},?[0-9]{0,3})"_s);
    if (const QRegularExpressionMatch match = original.match(text); match.hasMatch()) {
        const std::optional<Currency> its = Currency::find(match.captured(1));
        if (its && *its != currency)
            if (const Result<Money> amount = amountOf(match.captured(2), *its); amount)
                line.instructed = *amount;
    }
    if (const Result<QString> account = checkedIban(text.trimmed()); account)
        line.payerAccount = *account;
}

} // namespace

QDate mt940Date(QStringView digits)
{
    const int year = digits.left(2).toInt();
    return dayOf(year + (year < 80 ? 2000 : 1900), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
}

QDate mt940DateNear(QStringView digits, QDate near)
{
    QDate best;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate date = dayOf(year, digits.left(2).toInt(), digits.mid(2, 2).toInt());
        if (date.isValid() && (!best.isValid() || std::abs(date.daysTo(near)) < std::abs(best.daysTo(near))))
            best = date;
    }
    return best;
}

Result<Mt940Balance> Mt940Balance::from(const Mt940Field &field)
{
    static const QRegularExpression form(u"^([CD])([0-9]{6})([A-Z]{3})([0-9]+(,[0-9]*)?)$"_s);
    const QString text = field.lines.value(0).trimmed();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedLength(4) > amountDigits)
        return broken(u"field_malformed"_s, field, text);
    const QDate on = mt940Date(match.capturedView(2));
    if (!on.isValid())
        return broken(u"date_malformed"_s, field, match.captured(2));
    const std::optional<Currency> currency = Currency::find(match.capturedView(3));
    if (!currency)
        return broken(u"currency_unknown"_s, field, match.captured(3));
    const Result<Money> amount = amountOf(match.captured(4), *currency);
    if (!amount)
        return broken(u"amount_malformed"_s, field, match.captured(4));
    return Mt940Balance{.on = on, .amount = match.capturedView(1) == u"D" ? -*amount : *amount};
}

Result<std::optional<BankLine>> mt940Movement(const Mt940Field &field, Currency currency)
{
    // Value date, entry date, mark, third letter of the currency, amount, kind, references.
    static const QRegularExpression form(u"^([0-9]{6})([0-9]{4})?(R?[CD]|E[CD])([A-Z])?([0-9]+(?:,[0-9]*)?)"
                                         "([NSF][A-Z0-9]{3})(.*)$"_s);
    const QString text = field.lines.value(0);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedLength(5) > amountDigits)
        return broken(u"field_malformed"_s, field, text);
    BankLine line;
    line.place = static_cast<int>(std::min<qint64>(field.line, std::numeric_limits<int>::max()));
    line.valueOn = mt940Date(match.capturedView(1));
    if (!line.valueOn.isValid())
        return broken(u"date_malformed"_s, field, match.captured(1));
    line.bookedOn
        = match.capturedLength(2) > 0 ? mt940DateNear(match.capturedView(2), line.valueOn) : line.valueOn;
    if (!line.bookedOn.isValid())
        return broken(u"date_malformed"_s, field, match.captured(2));
    const QString mark = match.captured(3);
    if (mark.startsWith(u'E'))
        return std::optional<BankLine>();
    const Result<Money> amount = amountOf(match.captured(5), currency);
    if (!amount)
        return broken(u"amount_malformed"_s, field, match.captured(5));
    // The reversal of a credit takes money out.
    const bool moneyCame = mark == "C"_L1 || mark == "RD"_L1;
    line.amount = moneyCame ? *amount : -*amount;
    line.code = match.captured(6).mid(1);
    line.isReversal = mark.size() == 2 || line.code == "RTI"_L1;
    const QString references = match.captured(7);
    if (const qsizetype slashes = references.indexOf("//"_L1); slashes >= 0)
        line.bankReference = toldReference(references.mid(slashes + 2));
    readSupplement(field, currency, line);
    return std::optional<BankLine>(line);
}

} // namespace quittance
