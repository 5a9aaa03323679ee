#include "core/payments/bank/mt940Details.h"

#include "core/domain/checkDigits.h"
#include "core/payments/bank/bankText.h"
#include "core/payments/bank/referenceInText.h"
#include "core/payments/bank/toldReference.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype swiftWidth = 65;
constexpr qsizetype tagWidth = 4; // ":86:"

//! The field's text as SWIFT folded it: a full line goes on in the next one.
QString unfolded(QStringList lines)
{
    if (!lines.isEmpty())
        lines.front().prepend(QString(tagWidth, QChar(u' ')));
    return joinedPieces(lines, {swiftWidth});
}

//! Whether a subfield holds a part of the purpose.
bool isPurpose(int code)
{
    return (code >= 20 && code <= 29) || (code >= 60 && code <= 63);
}

//! The keys of SEPA within a German purpose, each with what follows it up to the next one. Text before the
//! first key stands under an empty one.
std::map<QString, QString> sepaParts(const QString &purpose)
{
    static const QRegularExpression key(
        u"(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|(?<![A-Z0-9])IBAN|(?<![A-Z0-9])BIC)\\+"_s);
    std::map<QString, QString> parts;
    QString open;
    qsizetype from = 0;
    auto it = key.globalMatch(purpose);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        parts[open] += purpose.mid(from, match.capturedStart() - from);
        open = match.captured(1);
        from = match.capturedEnd();
    }
    parts[open] += purpose.mid(from);
    return parts;
}

bool isReturnCode(int business)
{
    // Direct debits and transfers that came back, and what is credited again for them.
    return business == 108 || business == 109 || business == 159 || business == 181;
}

void readGerman(const QString &text, const QRegularExpressionMatch &head, BankLine &line)
{
    const QChar separator = head.captured(2).front();
    std::map<int, QString> fields;
    QString purpose;
    const QRegularExpression subfield(
        u"%1(00|1[0-9]|2[0-9]|3[0-9]|6[0-9]|7[0-9])"_s.arg(QRegularExpression::escape(separator)));
    int open = -1;
    qsizetype from = head.capturedStart(2);
    const auto close = [&](qsizetype to) {
        if (open >= 0)
            (isPurpose(open) ? purpose : fields[open]) += text.mid(from, to - from);
    };
    auto it = subfield.globalMatch(text, from);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        close(match.capturedStart());
        open = match.capturedView(1).toInt();
        from = match.capturedEnd();
    }
    close(text.size());

    const int business = head.capturedView(1).toInt();
    line.code = head.captured(1);
    std::map<QString, QString> parts = sepaParts(purpose);
    const QString written = parts.contains(u"SVWZ"_s) ? parts[u"SVWZ"_s] : parts[QString()];
    line.purpose = written.simplified();
    line.endToEndId = toldReference(parts[u"EREF"_s]);
    line.mandate = toldReference(parts[u"MREF"_s]);
    line.onBehalfOf = parts[u"ABWA"_s].simplified();
    line.payer = (fields[32] + fields[33]).simplified();
    const QString account = compactCode(fields[31].isEmpty() ? parts[u"IBAN"_s] : fields[31]);
    if (!account.isEmpty())
        line.payerAccount = account;
    line.payerBank = compactCode(fields[30].isEmpty() ? parts[u"BIC"_s] : fields[30]);
    if (isReturnCode(business))
        line.isReversal = true;
    if (line.isReversal)
        line.returnReason = fields[34].trimmed();
    if (line.purpose.isEmpty())
        line.purpose = fields[0].simplified();
}

//! "/EREF/…/NAME/…": a key's text ends where the next key begins.
void readSlashed(const QString &text, BankLine &line)
{
    static const QRegularExpression key(
        u"/(EREF|PREF|KREF|MARF|CSID|TRTP|IBAN|BIC|NAME|ADDR|REMI|BENM|ORDP|CNTP|ULTD|ULTB|ISDT|ID|SVCL|PURP|"
        "RTRN|CREF|CHGS|OCMT|EXCH|TRCD)/"_s);
    std::map<QString, QString> parts;
    QString open;
    qsizetype from = 0;
    const auto close = [&](qsizetype to) {
        QString value = text.mid(from, to - from).trimmed();
        while (value.endsWith(u'/'))
            value.chop(1);
        if (!open.isEmpty() && parts[open].isEmpty())
            parts[open] = value.trimmed();
    };
    // A key's slash may be the one that ended the text before it.
    for (QRegularExpressionMatch match = key.match(text); match.hasMatch();
         match = key.match(text, match.capturedEnd() - 1)) {
        close(match.capturedStart());
        open = match.captured(1);
        from = match.capturedEnd();
    }
    close(text.size());

    line.endToEndId = toldReference(parts[u"EREF"_s]);
    line.mandate = toldReference(parts[u"MARF"_s]);
    line.returnReason = parts[u"RTRN"_s];
    line.payer = parts[u"NAME"_s].simplified();
    line.onBehalfOf = parts[u"ULTD"_s].section(u'/', 0, 0).simplified();
    QString account = parts[u"IBAN"_s];
    QString bank = parts[u"BIC"_s];
    // /CNTP/account/bank/name/town/
    if (const QStringList other = parts[u"CNTP"_s].split(u'/'); other.size() >= 3) {
        account = other[0];
        bank = other[1];
        line.payer = other[2].simplified();
    }
    if (!account.isEmpty())
        line.payerAccount = compactCode(account);
    line.payerBank = compactCode(bank);
    QString purpose = parts[u"REMI"_s];
    if (purpose.startsWith("USTD//"_L1))
        purpose = purpose.mid(6);
    else if (purpose.startsWith("STRD/"_L1))
        purpose = purpose.section(u'/', 2);
    line.purpose = purpose.simplified();
}

} // namespace

void readMt940Details(const QStringList &lines, BankLine &line)
{
    // Structured text is cut at 65 columns wherever that falls, so its lines are put together as they are.
    const QString joined = lines.join(QString());
    static const QRegularExpression german(u"^\\s*([0-9]{3})([?>])[0-9]{2}"_s);
    static const QRegularExpression slashed(u"^/[A-Z]{2,4}/"_s);
    if (const QRegularExpressionMatch head = german.match(joined); head.hasMatch())
        readGerman(joined, head, line);
    else if (slashed.match(joined).hasMatch())
        readSlashed(joined, line);
    else
        line.purpose = unfolded(lines);
    if (line.creditorReference.isEmpty())
        line.creditorReference = referenceInText(line.purpose);
    if (line.creditorReference.isEmpty())
        line.creditorReference = referenceInText(line.endToEndId);
}

} // namespace quittance
