#include "core/store/bankLineColumns.h"

#include "core/domain/bankWords.h"
#include "core/domain/jsonFields.h"
#include "core/domain/searchText.h"
#include "core/store/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString documentsText(const QList<BankRemittance> &documents)
{
    QJsonArray list;
    for (const BankRemittance &document : documents) {
        QJsonObject json{{u"number"_s, document.number}};
        if (document.amount)
            json.insert("amount"_L1, moneyJson(*document.amount));
        list.append(json);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<BankRemittance> documentsFrom(const QString &text)
{
    QList<BankRemittance> documents;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : list) {
        JsonFields fields(value.toObject());
        documents.append({.number = fields.text("number"_L1), .amount = fields.moneyOrNone("amount"_L1)});
    }
    return documents;
}

//! What a search looks in, once as it stands and once without what parts numbers.
QString searchTextOf(const BankLine &line)
{
    const QString text
        = QStringList{line.payer, line.onBehalfOf, line.purpose, line.creditorReference, line.endToEndId}
              .join(u' ');
    return foldForSearch(text) + u' ' + bankCompact(text);
}

} // namespace

QString insertBankLine(const QString &table)
{
    return u"INSERT INTO %1 (no, key, statement_entry, source, place, part, parts, account_mark, account, booked_on, "_s
               .arg(table)
        + u"value_on, currency, amount_minor, instructed_currency, instructed_minor, payer, payer_account, "
          "on_behalf_of, payer_mark, bank_reference, creditor_reference, end_to_end, mandate, purpose, "
          "documents, "
          "is_reversal, return_reason, code, twin_of, replaced_by, search, sealed) VALUES (:no, :key, "
          ":statement, "
          ":source, :place, :part, :parts, :mark, :account, :booked, :value, :currency, :minor, "
          ":sentCurrency, "
          ":sentMinor, :payer, :payerAccount, :behalf, :payerMark, :reference, :creditor, :endToEnd, "
          ":mandate, "
          ":purpose, :documents, :reversal, :returned, :code, :twin, :replaced, :search, :sealed)"_s;
}

void bindBankLine(QSqlQuery &query, const BankLineRow &row, const QByteArray &sealed)
{
    const BankLine &line = row.line;
    query.bindValue(u":no"_s, row.no > 0 ? QVariant(row.no) : QVariant());
    query.bindValue(u":key"_s, row.key);
    query.bindValue(u":statement"_s, textValue(row.statement.text()));
    query.bindValue(u":source"_s, textValue(row.source));
    query.bindValue(u":place"_s, line.place);
    query.bindValue(u":part"_s, line.part);
    query.bindValue(u":parts"_s, line.parts);
    query.bindValue(u":mark"_s, row.accountMark);
    query.bindValue(u":account"_s, row.account);
    query.bindValue(u":booked"_s, dateValue(line.bookedOn));
    query.bindValue(u":value"_s, dateValue(line.valueOn));
    query.bindValue(u":currency"_s, line.amount.currency().text());
    query.bindValue(u":minor"_s, line.amount.minor());
    query.bindValue(
        u":sentCurrency"_s, line.instructed ? QVariant(line.instructed->currency().text()) : QVariant());
    query.bindValue(u":sentMinor"_s, line.instructed ? QVariant(line.instructed->minor()) : QVariant());
    query.bindValue(u":payer"_s, textValue(line.payer));
    query.bindValue(u":payerAccount"_s, textValue(line.payerAccount));
    query.bindValue(u":behalf"_s, textValue(line.onBehalfOf));
    query.bindValue(u":payerMark"_s, textValue(row.payerMark));
    query.bindValue(u":reference"_s, textValue(line.bankReference));
    query.bindValue(u":creditor"_s, textValue(line.creditorReference));
    query.bindValue(u":endToEnd"_s, textValue(line.endToEndId));
    query.bindValue(u":mandate"_s, textValue(line.mandate));
    query.bindValue(u":purpose"_s, textValue(line.purpose));
    query.bindValue(u":documents"_s, documentsText(line.documents));
    query.bindValue(u":reversal"_s, line.isReversal ? 1 : 0);
    query.bindValue(u":returned"_s, textValue(line.returnReason));
    query.bindValue(u":code"_s, textValue(line.code));
    query.bindValue(u":twin"_s, row.twinOf > 0 ? QVariant(row.twinOf) : QVariant());
    query.bindValue(u":replaced"_s, textOrNull(row.replacedBy));
    query.bindValue(u":search"_s, searchTextOf(line));
    query.bindValue(u":sealed"_s, sealed.isEmpty() ? QVariant() : QVariant(sealed));
}

QString selectBankLine(const QString &table)
{
    return u"SELECT no, key, statement_entry, source, place, part, parts, account_mark, account, booked_on, "
           u"value_on, "
           "currency, amount_minor, instructed_currency, instructed_minor, payer, payer_account, "
           "on_behalf_of, "
           "payer_mark, bank_reference, creditor_reference, end_to_end, mandate, purpose, documents, "
           "is_reversal, "
           "return_reason, code, COALESCE(twin_of, 0), replaced_by, sealed, "
           "COALESCE((SELECT SUM(m.amount_minor) FROM bank_match m WHERE m.line = l.key AND m.undone_by IS "
           "NULL), 0) "
           "FROM %1 l "_s.arg(table);
}

BankLineRow readBankLine(const QSqlQuery &query)
{
    const Currency currency = currencyFrom(query.value(11));
    BankLineRow row{.no = query.value(0).toLongLong(),
        .key = query.value(1).toString(),
        .line = {},
        .account = query.value(8).toString(),
        .accountMark = query.value(7).toString(),
        .payerMark = query.value(18).toString(),
        .source = query.value(3).toString(),
        .statement = EntryId(query.value(2).toString()),
        .twinOf = query.value(28).toLongLong(),
        .replacedBy = query.value(29).toString(),
        .matched = Money(query.value(31).toLongLong(), currency),
        .matches = {},
        .proposals = {}};
    BankLine &line = row.line;
    line.bankReference = query.value(19).toString();
    line.part = query.value(5).toInt();
    line.parts = query.value(6).toInt();
    line.bookedOn = dateFrom(query.value(9));
    line.valueOn = dateFrom(query.value(10));
    line.amount = Money(query.value(12).toLongLong(), currency);
    if (!query.value(13).isNull())
        line.instructed = moneyFrom(query.value(14), query.value(13));
    line.payer = query.value(15).toString();
    line.payerAccount = query.value(16).toString();
    line.onBehalfOf = query.value(17).toString();
    line.creditorReference = query.value(20).toString();
    line.endToEndId = query.value(21).toString();
    line.mandate = query.value(22).toString();
    line.purpose = query.value(23).toString();
    line.documents = documentsFrom(query.value(24).toString());
    line.isReversal = query.value(25).toBool();
    line.returnReason = query.value(26).toString();
    line.code = query.value(27).toString();
    line.place = query.value(4).toInt();
    return row;
}

QByteArray sealedOf(const QSqlQuery &query)
{
    return query.value(30).toByteArray();
}

} // namespace quittance
