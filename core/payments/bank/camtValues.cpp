#include "core/payments/bank/camtValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

BankPlace placeOf(const XmlPiece &element, qint64 entry)
{
    return {.line = element.line, .entry = entry};
}

//! What XML allows of a decimal number and we do not: a plus, and nothing on one side of the point.
QString plainNumber(QString text)
{
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

Result<Money> camtAmount(const XmlPiece &amount, Currency currency, qint64 entry)
{
    const QString text = amount.text.trimmed();
    const Result<Money> money = Money::parse(plainNumber(text), currency);
    if (!money || money->isNegative())
        return brokenBankFile(u"amount_malformed"_s, placeOf(amount, entry), amount.name, text);
    return *money;
}

Result<Money> camtAmount(const XmlPiece &amount, qint64 entry)
{
    const std::optional<Currency> currency = Currency::find(amount.currency);
    if (!currency)
        return brokenBankFile(u"currency_unknown"_s, placeOf(amount, entry), amount.name, amount.currency);
    return camtAmount(amount, *currency, entry);
}

Result<int> camtSign(const XmlPiece &element, qint64 entry)
{
    const XmlPiece *direction = element.find(u"CdtDbtInd");
    if (!direction)
        return brokenBankFile(u"field_missing"_s, placeOf(element, entry), u"CdtDbtInd"_s);
    const QString word = direction->text.trimmed();
    if (word == "CRDT"_L1)
        return 1;
    if (word == "DBIT"_L1)
        return -1;
    return brokenBankFile(u"field_malformed"_s, placeOf(*direction, entry), u"CdtDbtInd"_s, word);
}

Result<QDate> camtDate(const XmlPiece *element, qint64 entry)
{
    if (!element)
        return QDate();
    const XmlPiece *day = element->find(u"Dt");
    if (!day)
        day = element->find(u"DtTm");
    const QString text = day ? day->text.trimmed() : QString();
    // A zone may follow a date, too: 2026-11-03Z, 2026-11-03+01:00.
    const QChar behind = text.size() > 10 ? text[10] : u'T';
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid() || (behind != u'T' && behind != u'Z' && behind != u'+' && behind != u'-'))
        return brokenBankFile(
            u"date_malformed"_s, placeOf(day ? *day : *element, entry), element->name, text);
    return date;
}

} // namespace quittance
