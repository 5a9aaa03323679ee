#include "core/domain/epcPayload.h"

#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCents = 99'999'999'999;
constexpr int mostBytes = 331;

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

bool isAlphanumeric(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

QString compact(QString text)
{
    text.remove(u' ');
    return text.toUpper();
}

//! Lines are fields: a line break inside a value would move all that follow.
QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

Result<QByteArray> epcPayload(const EpcTransfer &transfer)
{
    const QString name = oneLine(transfer.name);
    const QString iban = compact(transfer.iban);
    const QString bic = compact(transfer.bic);
    const QString reference = compact(transfer.creditorReference);
    const QString text = oneLine(transfer.text);
    if (transfer.amount.currency() != Currency::of("EUR") || transfer.amount.minor() < 1
        || transfer.amount.minor() > mostCents)
        return invalid(u"epc.amount"_s, u"amount"_s, transfer.amount.text());
    if (name.isEmpty() || characters(name) > 70)
        return invalid(u"epc.name"_s, u"name"_s, name);
    if (iban.size() < 15 || iban.size() > 34 || !isAlphanumeric(iban))
        return invalid(u"epc.iban"_s, u"iban"_s, iban);
    if ((!bic.isEmpty() && bic.size() != 8 && bic.size() != 11) || !isAlphanumeric(bic))
        return invalid(u"epc.bic"_s, u"bic"_s, bic);
    if (reference.size() > 35 || !isAlphanumeric(reference) || (!reference.isEmpty() && !text.isEmpty()))
        return invalid(u"epc.reference"_s, u"reference"_s, reference);
    if (characters(text) > 140)
        return invalid(u"epc.text"_s, u"text"_s, text);

    // Service, version, character set, kind, then the fields; purpose and the note to the payer stay empty.
    QStringList lines{u"BCD"_s, u"002"_s, u"1"_s, u"SCT"_s, bic, name, iban,
        u"EUR"_s + transfer.amount.text(), QString(), reference, text};
    while (lines.last().isEmpty())
        lines.removeLast();
    QByteArray payload = lines.join(u'\n').toUtf8();
    if (payload.size() > mostBytes)
        return invalid(u"epc.too_long"_s, u"name"_s, name);
    return payload;
}

} // namespace quittance
