#include "core/domain/BankCsvProfile.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct FieldCode {
    BankCsvField field;
    QLatin1StringView code;
};

constexpr auto fieldCodes = std::to_array<FieldCode>({
    {BankCsvField::BookedOn, "booked_on"_L1},
    {BankCsvField::ValueOn, "value_on"_L1},
    {BankCsvField::Amount, "amount"_L1},
    {BankCsvField::Debit, "debit"_L1},
    {BankCsvField::Credit, "credit"_L1},
    {BankCsvField::Balance, "balance"_L1},
    {BankCsvField::Currency, "currency"_L1},
    {BankCsvField::Account, "account"_L1},
    {BankCsvField::Payer, "payer"_L1},
    {BankCsvField::PayerAccount, "payer_account"_L1},
    {BankCsvField::PayerBank, "payer_bank"_L1},
    {BankCsvField::Purpose, "purpose"_L1},
    {BankCsvField::Reference, "reference"_L1},
    {BankCsvField::Mandate, "mandate"_L1},
    {BankCsvField::BankReference, "bank_reference"_L1},
    {BankCsvField::Code, "code"_L1},
    {BankCsvField::Status, "status"_L1},
});

struct EncodingCode {
    BankTextEncoding encoding;
    QLatin1StringView code;
};

constexpr auto encodingCodes = std::to_array<EncodingCode>({
    {BankTextEncoding::Auto, "auto"_L1},
    {BankTextEncoding::Utf8, "utf-8"_L1},
    {BankTextEncoding::Windows1252, "windows-1252"_L1},
    {BankTextEncoding::Cp850, "cp850"_L1},
});

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! How often a letter stands in a row at the start of the text.
qsizetype runOf(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == text.front())
        ++length;
    return length;
}

//! The digits of a number that a run of letters stands for: as many as letters, or one or two for a single
//! letter. Empty where they are not there.
QStringView digitsFor(QStringView text, qsizetype letters)
{
    qsizetype length = 0;
    const qsizetype most = letters == 1 ? 2 : letters;
    while (length < text.size() && length < most && isDigit(text[length]))
        ++length;
    return length >= letters ? text.left(length) : QStringView();
}

bool isDateFormat(QStringView format)
{
    std::array<int, 3> seen{};
    while (!format.isEmpty()) {
        const qsizetype run = runOf(format);
        const QChar c = format.front();
        if (c == u'd' || c == u'M') {
            if (run > 2)
                return false;
            ++seen[c == u'd' ? 0 : 1];
        } else if (c == u'y') {
            if (run != 2 && run != 4)
                return false;
            ++seen[2];
        } else if (c.isLetterOrNumber()) {
            return false;
        }
        format = format.mid(run);
    }
    return std::ranges::all_of(seen, [](int count) { return count == 1; });
}

} // namespace

QString codeOf(BankCsvField field)
{
    const auto found = std::ranges::find(fieldCodes, field, &FieldCode::field);
    Q_ASSERT(found != fieldCodes.end());
    return found->code;
}

std::optional<BankCsvField> bankCsvFieldFrom(QStringView code)
{
    const auto found
        = std::ranges::find_if(fieldCodes, [&](const FieldCode &each) { return code == each.code; });
    return found == fieldCodes.end() ? std::nullopt : std::optional(found->field);
}

Result<void> checkProfile(const BankCsvProfile &profile)
{
    const bool hasAmounts = profile.columns.contains(BankCsvField::Amount)
        || profile.columns.contains(BankCsvField::Debit) || profile.columns.contains(BankCsvField::Credit);
    if (!profile.columns.contains(BankCsvField::BookedOn))
        return invalid(u"bank_profile.column_missing"_s, u"columns"_s, codeOf(BankCsvField::BookedOn));
    if (!hasAmounts)
        return invalid(u"bank_profile.column_missing"_s, u"columns"_s, codeOf(BankCsvField::Amount));
    if (profile.headerRow < 0 || profile.headerRow > 100)
        return invalid(u"bank_profile.header_row"_s, u"header_row"_s, QString::number(profile.headerRow));
    if (profile.delimiter.isLetterOrNumber() || profile.delimiter.unicode() < u'\t'
        || profile.delimiter.unicode() > u'~' || profile.delimiter == u'"' || profile.delimiter == u'\n'
        || profile.delimiter == u'\r')
        return invalid(u"bank_profile.delimiter"_s, u"delimiter"_s, QString(profile.delimiter));
    if (!isDateFormat(profile.dateFormat))
        return invalid(u"bank_profile.date_format"_s, u"date_format"_s, profile.dateFormat);
    for (const auto &[field, names] : profile.columns)
        for (const QString &name : names) {
            bool isNumber = false;
            const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
            const bool byNumber = isNumber && number >= 1 && number <= 1000;
            if (name.isEmpty() || (profile.headerRow == 0 && !byNumber))
                return invalid(u"bank_profile.column_number"_s, codeOf(field), name);
        }
    return {};
}

QJsonObject bankCsvProfileJson(const BankCsvProfile &profile)
{
    QJsonObject columns;
    for (const auto &[field, names] : profile.columns)
        columns.insert(codeOf(field), QJsonArray::fromStringList(names));
    const auto encoding = std::ranges::find(encodingCodes, profile.encoding, &EncodingCode::encoding);
    QJsonObject json{{u"name"_s, profile.name}, {u"delimiter"_s, QString(profile.delimiter)},
        {u"encoding"_s, QString(encoding->code)}, {u"header_row"_s, profile.headerRow},
        {u"columns"_s, columns}, {u"decimal_comma"_s, profile.decimalComma},
        {u"date_format"_s, profile.dateFormat}};
    if (!profile.announcedWords.isEmpty())
        json.insert(u"announced_words"_s, QJsonArray::fromStringList(profile.announcedWords));
    if (!profile.account.isEmpty())
        json.insert(u"account"_s, profile.account);
    if (profile.currency)
        json.insert(u"currency"_s, profile.currency->text());
    return json;
}

Result<BankCsvProfile> bankCsvProfileFrom(const QJsonObject &json)
{
    const auto damaged = [](const QString &field) {
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = field});
    };
    const QString delimiter = json.value("delimiter"_L1).toString();
    const QString encodingCode = json.value("encoding"_L1).toString();
    const auto encoding = std::ranges::find_if(
        encodingCodes, [&](const EncodingCode &each) { return encodingCode == each.code; });
    if (delimiter.size() != 1)
        return damaged(u"delimiter"_s);
    if (encoding == encodingCodes.end())
        return damaged(u"encoding"_s);
    BankCsvProfile profile{.name = json.value("name"_L1).toString(),
        .delimiter = delimiter.front(),
        .encoding = encoding->encoding,
        .headerRow = json.value("header_row"_L1).toInt(-1),
        .decimalComma = json.value("decimal_comma"_L1).toBool(),
        .dateFormat = json.value("date_format"_L1).toString(),
        .account = json.value("account"_L1).toString()};
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const std::optional<BankCsvField> field = bankCsvFieldFrom(it.key());
        if (!field)
            return damaged(u"columns"_s);
        QStringList names;
        for (const QJsonValue &name : it.value().toArray())
            names += name.toString();
        if (names.isEmpty())
            return damaged(u"columns"_s);
        profile.columns.emplace(*field, names);
    }
    for (const QJsonValue &word : json.value("announced_words"_L1).toArray())
        profile.announcedWords += word.toString();
    if (const QString currency = json.value("currency"_L1).toString(); !currency.isEmpty()) {
        profile.currency = Currency::find(currency);
        if (!profile.currency)
            return damaged(u"currency"_s);
    }
    if (const Result<void> usable = checkProfile(profile); !usable)
        return tl::unexpected(usable.error());
    return profile;
}

QDate dateByFormat(QStringView text, QStringView format)
{
    int day = 0;
    int month = 0;
    int year = 0;
    text = text.trimmed();
    while (!format.isEmpty()) {
        const QChar c = format.front();
        if (c != u'd' && c != u'M' && c != u'y') {
            if (text.isEmpty() || text.front() != c)
                return {};
            text = text.mid(1);
            format = format.mid(1);
            continue;
        }
        const qsizetype run = runOf(format);
        const QStringView digits = digitsFor(text, run);
        if (digits.isEmpty())
            return {};
        const int number = digits.toInt();
        if (c == u'd')
            day = number;
        else if (c == u'M')
            month = number;
        else
            year = run == 2 ? number + (number < 80 ? 2000 : 1900) : number;
        text = text.mid(digits.size());
        format = format.mid(run);
    }
    // A time may follow.
    if (!text.isEmpty() && text.front() != u' ' && text.front() != u'T')
        return {};
    return QDate(year, month, day);
}

} // namespace quittance
