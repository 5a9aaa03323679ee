#include "core/payments/bank/guessedCsvProfile.h"

#include "core/formats/CsvNumbers.h"
#include "core/payments/bank/BankCsvRows.h"
#include "core/payments/bank/bankFileError.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeaderRow = 30; // Some banks tell the account and the period first.
constexpr int sampleRows = 200;

struct Alias {
    BankCsvField field;
    QStringView words; //!< As simpleWords gives them; the earlier one wins.
};

//! What banks call their columns.
constexpr auto aliases = std::to_array<Alias>({
    {BankCsvField::BookedOn,
        u"buchungstag|buchungsdatum|bookingdate|bookeddate|transactiondate|posteddate|"
        "postingdate|datecomptable|datedoperation|fechaoperacion|datacontabile|"
        "boekingsdatum|datum|buchung|date|fecha|data|tarih|islemtarihi"},
    {BankCsvField::ValueOn,
        u"valutadatum|wertstellung|wertstellungsdatum|valuta|valuedate|datevaleur|"
        "fechavalor|datavaluta|rentedatum|valeur|valortarihi"},
    {BankCsvField::Debit,
        u"soll|debit|debits|paidout|moneyout|withdrawal|withdrawals|lastschrift|belastung|"
        "belastungeneur|auszahlung|ausgang|cargo|uscite|dare|borc"},
    {BankCsvField::Credit,
        u"haben|credit|credits|paidin|moneyin|deposit|deposits|gutschrift|gutschrifteneur|"
        "einzahlung|eingang|abono|entrate|avere|alacak"},
    {BankCsvField::Amount,
        u"betrag|betrageur|umsatz|umsatzeur|amount|amounteur|transactionamount|montant|"
        "importe|importo|bedrag|bedrageur|tutar"},
    {BankCsvField::Balance,
        u"saldo|saldonachbuchung|saldonachbuchungeur|balance|runningbalance|solde|"
        "saldonatrn|kontostand|bakiye"},
    {BankCsvField::Currency, u"waehrung|currency|devise|divisa|munt|valutakod|currencycode|dovizcinsi"},
    {BankCsvField::Account,
        u"auftragskonto|kontonummereigenkonto|ibanauftragskonto|accountnumber|account|"
        "eigenkonto|rekening|ibanrekening"},
    {BankCsvField::Payer,
        u"beguenstigterzahlungspflichtiger|namezahlungsbeteiligter|"
        "auftraggeberempfaenger|auftraggeberbeguenstigter|zahlungsempfaenger|"
        "zahlungspflichtiger|payee|payer|counterparty|counterpartyname|naamtegenpartij|"
        "name|beneficiary|contrepartie|ordinante|nombre|zahlungsbeteiligter"},
    {BankCsvField::PayerAccount,
        u"kontonummeriban|kontonummer|ibanzahlungsbeteiligter|counterpartyiban|"
        "counterpartyaccount|tegenrekening|tegenrekeningibanbban|iban|payeraccount"},
    {BankCsvField::PayerBank, u"bicswiftcode|bic|bicswift|blz|bicswiftcodezahlungsbeteiligter|swift"},
    {BankCsvField::Purpose,
        u"verwendungszweck|buchungsdetails|description|details|reference|memo|"
        "omschrijving|libelle|concepto|descrizione|purpose|narrative|aciklama"},
    {BankCsvField::Reference,
        u"endtoendreferenz|kundenreferenzendtoend|kundenreferenz|endtoendid|"
        "endtoendreference"},
    {BankCsvField::Mandate, u"mandatsreferenz|mandatereference|mandate"},
    {BankCsvField::BankReference, u"bankreferenz|bankreference|transactionid|fitid|umsatzid|transaktionsid"},
    {BankCsvField::Code, u"buchungstext|umsatzart|transactiontype|type|vorgang"},
    {BankCsvField::Status, u"info|status|buchungsstatus|state"},
});

constexpr auto dateFormats = std::to_array<QStringView>({u"yyyy-MM-dd", u"dd.MM.yyyy", u"dd.MM.yy",
    u"yyyyMMdd", u"yyyy/MM/dd", u"dd-MM-yyyy", u"d.M.yyyy", u"d.M.yy", u"dd/MM/yyyy", u"MM/dd/yyyy",
    u"d/M/yyyy", u"M/d/yyyy", u"dd/MM/yy", u"MM/dd/yy", u"d/M/yy", u"M/d/yy"});

//! Letters and digits in small letters, umlauts spelled out.
QString simpleWords(const QString &header)
{
    QString simple;
    for (const QChar c : header.toLower()) {
        if (c == u'ä' || c == u'ö' || c == u'ü')
            simple += (c == u'ä' ? u"ae"_s : c == u'ö' ? u"oe"_s : u"ue"_s);
        else if (c == u'ß')
            simple += u"ss"_s;
        else if (const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
                 !parts.isEmpty() && parts[0].isLetterOrNumber())
            simple += c == u'ı' ? QChar(u'i') : parts[0];
    }
    return simple;
}

//! Which cell of a header means which field.
std::map<BankCsvField, QStringList> columnsOf(const QStringList &header)
{
    QStringList left;
    for (const QString &cell : header)
        left += simpleWords(cell);
    std::map<BankCsvField, QStringList> columns;
    for (const Alias &alias : aliases)
        for (const QStringView word : alias.words.split(u'|')) {
            const qsizetype at = left.indexOf(word);
            if (at < 0 || columns.contains(alias.field))
                continue;
            columns.emplace(alias.field, QStringList{header[at]});
            left[at].clear(); // Taken.
        }
    if (columns.contains(BankCsvField::Amount)) {
        columns.erase(BankCsvField::Debit);
        columns.erase(BankCsvField::Credit);
    }
    return columns;
}

bool canBeRead(const std::map<BankCsvField, QStringList> &columns)
{
    return columns.contains(BankCsvField::BookedOn)
        && (columns.contains(BankCsvField::Amount) || columns.contains(BankCsvField::Debit)
            || columns.contains(BankCsvField::Credit));
}

QList<QStringList> rowsOf(const QByteArray &head, QChar delimiter)
{
    QByteArray copy = head;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const StopFlag never;
    BankBytes bytes(buffer, never);
    BankCsvRows reader(bytes, delimiter, BankTextEncoding::Auto);
    QList<QStringList> rows;
    while (rows.size() < mostHeaderRow + sampleRows) {
        const Result<std::optional<BankCsvRow>> row = reader.next();
        if (!row || !*row || (!(*row)->isClosed && rows.size() > 1))
            break; // Also where the first lines end within a row.
        rows.append((*row)->cells);
    }
    return rows;
}

//! The texts of a field in the rows behind the header.
QStringList samplesOf(const BankCsvProfile &profile, const QList<QStringList> &rows, BankCsvField field)
{
    QStringList samples;
    const auto column = profile.columns.find(field);
    if (column == profile.columns.end())
        return samples;
    const qsizetype at = rows[profile.headerRow - 1].indexOf(column->second.front());
    for (const QStringList &row : rows.mid(profile.headerRow))
        if (const QString sample = row.value(at); !sample.isEmpty())
            samples += sample;
    return samples;
}

//! "Account" alone may be either side's: ours is the same in every row, and does not stand behind a name.
void settleWhoseAccount(BankCsvProfile &profile, const QList<QStringList> &rows)
{
    const auto account = profile.columns.find(BankCsvField::Account);
    if (account == profile.columns.end() || profile.columns.contains(BankCsvField::PayerAccount))
        return;
    const QStringList &header = rows[profile.headerRow - 1];
    const qsizetype at = header.indexOf(account->second.front());
    const auto payer = profile.columns.find(BankCsvField::Payer);
    bool isPayers = payer != profile.columns.end() && header.indexOf(payer->second.front()) == at - 1;
    QString seen;
    for (const QStringList &row : rows.mid(profile.headerRow)) {
        const QString cell = row.value(at);
        isPayers = isPayers || cell.isEmpty() || (!seen.isEmpty() && cell != seen);
        seen = cell;
    }
    if (!isPayers)
        return;
    profile.columns.emplace(BankCsvField::PayerAccount, account->second);
    profile.columns.erase(BankCsvField::Account);
}

//! The format that reads most of them. A day that it cannot read is a mistake in its row, which the reader
//! names; a day that two such formats read differently may be either.
Result<QString> dateFormatOf(const QStringList &samples)
{
    QList<QStringView> best;
    qsizetype most = 1;
    for (const QStringView format : dateFormats) {
        const qsizetype count = std::ranges::count_if(
            samples, [&](const QString &sample) { return dateByFormat(sample, format).isValid(); });
        if (count < most)
            continue;
        if (count > most)
            best.clear();
        most = count;
        best.append(format);
    }
    if (best.isEmpty())
        return brokenBankFile(u"csv_unknown"_s, {}, codeOf(BankCsvField::BookedOn), samples.value(0));
    for (const QString &sample : samples) {
        QDate day;
        for (const QStringView format : std::as_const(best)) {
            const QDate its = dateByFormat(sample, format);
            if (day.isValid() && its.isValid() && its != day)
                return brokenBankFile(u"csv_dates"_s, {}, codeOf(BankCsvField::BookedOn), sample);
            day = its.isValid() ? its : day;
        }
    }
    return best.front().toString();
}

//! Columns by number alone fit every file, and therefore none.
bool isOfFile(const BankCsvProfile &profile, const QByteArray &head)
{
    const QStringList header = rowsOf(head, profile.delimiter).value(profile.headerRow - 1);
    return profile.headerRow > 0 && std::ranges::all_of(profile.columns, [&](const auto &column) {
        return std::ranges::all_of(column.second, [&](const QString &name) { return header.contains(name); });
    });
}

} // namespace

Result<BankCsvProfile> csvProfileFor(const QByteArray &head, const QList<BankCsvProfile> &saved)
{
    const BankCsvProfile *best = nullptr;
    for (const BankCsvProfile &profile : saved)
        if ((!best || best->columns.size() < profile.columns.size()) && isOfFile(profile, head))
            best = &profile;
    return best ? Result<BankCsvProfile>(*best) : guessedCsvProfile(head);
}

Result<BankCsvProfile> guessedCsvProfile(const QByteArray &head)
{
    BankCsvProfile profile;
    QList<QStringList> rows;
    for (const QChar delimiter : {u';', u',', u'\t', u'|'}) {
        const QList<QStringList> its = rowsOf(head, delimiter);
        for (qsizetype i = 0; i < std::min<qsizetype>(its.size(), mostHeaderRow); ++i) {
            std::map<BankCsvField, QStringList> columns = columnsOf(its[i]);
            if (!canBeRead(columns) || columns.size() <= profile.columns.size())
                continue;
            profile.delimiter = delimiter;
            profile.headerRow = static_cast<int>(i) + 1;
            profile.columns = std::move(columns);
            rows = its;
        }
    }
    if (profile.columns.empty())
        return brokenBankFile(u"csv_unknown"_s, {}, {});
    const Result<QString> format = dateFormatOf(samplesOf(profile, rows, BankCsvField::BookedOn));
    if (!format)
        return tl::unexpected(format.error());
    profile.dateFormat = *format;
    settleWhoseAccount(profile, rows);
    CsvNumbers numbers;
    for (const BankCsvField field :
        {BankCsvField::Amount, BankCsvField::Debit, BankCsvField::Credit, BankCsvField::Balance})
        for (const QString &sample : samplesOf(profile, rows, field))
            numbers.notice(sample);
    profile.decimalComma = numbers.undecided() ? profile.delimiter == u';' : numbers.decimalComma();
    profile.announcedWords = {u"vorgemerkt"_s, u"pending"_s, u"unbooked"_s, u"en attente"_s};
    return profile;
}

} // namespace quittance
