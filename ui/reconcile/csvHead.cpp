#include "ui/reconcile/csvHead.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

//! In the order in which a person wants to see them.
constexpr std::array shownFields{BankCsvField::BookedOn, BankCsvField::Amount, BankCsvField::Debit,
    BankCsvField::Credit, BankCsvField::Currency, BankCsvField::Payer, BankCsvField::Purpose,
    BankCsvField::PayerAccount, BankCsvField::Reference, BankCsvField::BankReference, BankCsvField::ValueOn,
    BankCsvField::Balance, BankCsvField::Account, BankCsvField::Status};

QString decoded(const QByteArray &bytes, BankTextEncoding encoding)
{
    if (encoding == BankTextEncoding::Auto || encoding == BankTextEncoding::Utf8) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(bytes);
        if (encoding == BankTextEncoding::Utf8 || !utf8.hasError())
            return text;
    }
    return QString::fromLatin1(bytes);
}

//! One row from place on; place is then behind its end.
QStringList rowAt(const QString &text, qsizetype &place, QChar delimiter)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (; place < text.size(); ++place) {
        const QChar letter = text.at(place);
        if (letter == u'"') {
            if (isQuoted && place + 1 < text.size() && text.at(place + 1) == u'"') {
                cells.last().append(letter);
                ++place;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (!isQuoted && letter == delimiter) {
            cells.append(QString());
        } else if (!isQuoted && letter == u'\n') {
            ++place;
            break;
        } else if (letter != u'\r') {
            cells.last().append(letter);
        }
    }
    return cells;
}

//! "1234.56" of "1.234,56" or "-1,234.56"; empty when it is no number.
QString amountOf(QString text, bool decimalComma)
{
    text.remove(u' ').remove(QChar(0x00a0)).remove(u'\'');
    text.remove(decimalComma ? u'.' : u',');
    if (decimalComma)
        text.replace(u',', u'.');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    if (text.endsWith(u'-'))
        text = u'-' + text.chopped(1);
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        digits += text.at(i).isDigit() ? 1 : 0;
        points += text.at(i) == u'.' ? 1 : 0;
        if (!text.at(i).isDigit() && text.at(i) != u'.' && !(i == 0 && text.at(i) == u'-'))
            return {};
    }
    return digits > 0 && points <= 1 ? text : QString();
}

//! "1.234" and "1,234": thousands or decimals. What has both marks, or other digits behind one, says it
//! itself.
bool isOfTwoReadings(const QString &raw)
{
    static const QRegularExpression form(u"^[-+]?[1-9]\\d{0,2}[.,]\\d{3}-?$"_s);
    return form.match(raw.trimmed()).hasMatch();
}

bool saysItsMark(const QString &raw)
{
    return (raw.contains(u'.') || raw.contains(u',')) && !isOfTwoReadings(raw);
}

//! Day and month changed over; empty where the mark between them leaves no doubt which comes first.
QString otherOrder(QString format)
{
    if (!format.contains(u'/'))
        return {};
    return format.replace(u'd', u'-').replace(u'M', u'd').replace(u'-', u'M');
}

bool isDay(BankCsvField field)
{
    return field == BankCsvField::BookedOn || field == BankCsvField::ValueOn;
}

bool isAmount(BankCsvField field)
{
    return field == BankCsvField::Amount || field == BankCsvField::Debit || field == BankCsvField::Credit
        || field == BankCsvField::Balance;
}

//! Which columns are of days, which of amounts.
QList<qsizetype> columnsOf(
    const QStringList &headers, const BankCsvProfile &profile, bool (*is)(BankCsvField))
{
    QList<qsizetype> columns;
    for (const auto &[field, names] : profile.columns)
        if (is(field) && !names.isEmpty() && headers.contains(names.constFirst()))
            columns.append(headers.indexOf(names.constFirst()));
    return columns;
}

//! What the first rows leave open.
struct OpenReadings {
    bool amounts = true; //!< No amount says which mark parts its decimals.
    QString otherDays; //!< The other format by which all days could be read; empty: there is none.
};

OpenReadings openReadings(
    const QList<QStringList> &rows, const QStringList &headers, const BankCsvProfile &profile)
{
    OpenReadings open{.otherDays = otherOrder(profile.dateFormat)};
    const QList<qsizetype> amounts = columnsOf(headers, profile, isAmount);
    const QList<qsizetype> days = columnsOf(headers, profile, isDay);
    for (const QStringList &row : rows) {
        for (const qsizetype column : amounts)
            open.amounts = open.amounts && !saysItsMark(row.value(column));
        for (const qsizetype column : days)
            if (const QString day = row.value(column).trimmed();
                !open.otherDays.isEmpty() && !day.isEmpty() && !dateByFormat(day, open.otherDays).isValid())
                open.otherDays.clear();
    }
    return open;
}

//! Both readings of what can be read in two ways, the one that was chosen first.
void addReadings(
    ImportCell &cell, const QString &raw, const BankCsvProfile &profile, const OpenReadings &open)
{
    if (cell.read.isEmpty())
        return;
    QString other;
    if (cell.form == ImportCell::Form::Date && !open.otherDays.isEmpty())
        other = dateByFormat(raw.trimmed(), open.otherDays).toString(Qt::ISODate);
    if (cell.form == ImportCell::Form::Number && open.amounts && isOfTwoReadings(raw))
        other = amountOf(raw.trimmed(), !profile.decimalComma);
    if (!other.isEmpty() && other != cell.read)
        cell.readings = {cell.read, other};
}

ImportCell understood(BankCsvField field, const QString &raw, const BankCsvProfile &profile)
{
    ImportCell cell{.raw = raw.left(ImportPreview::mostText), .read = raw.simplified()};
    if (isDay(field)) {
        cell.form = ImportCell::Form::Date;
        cell.read = dateByFormat(raw.trimmed(), profile.dateFormat).toString(Qt::ISODate);
    } else if (isAmount(field)) {
        cell.form = ImportCell::Form::Number;
        cell.read = amountOf(raw.trimmed(), profile.decimalComma);
    }
    return cell;
}

bool isNeeded(BankCsvField field, const BankCsvProfile &profile)
{
    if (field == BankCsvField::BookedOn)
        return true;
    const bool parted
        = profile.columns.contains(BankCsvField::Debit) || profile.columns.contains(BankCsvField::Credit);
    return field == BankCsvField::Amount && !parted;
}

} // namespace

QList<QStringList> csvHead(const QByteArray &bytes, const BankCsvProfile &profile, int rows)
{
    const QString text = decoded(bytes.first(std::min(bytes.size(), mostBytes)), profile.encoding);
    QList<QStringList> head;
    for (qsizetype place = 0; place < text.size() && head.size() < rows;) {
        const QStringList row = rowAt(text, place, profile.delimiter);
        if (row.size() > 1 || !row.constFirst().trimmed().isEmpty())
            head.append(row);
    }
    return head;
}

ImportPreview csvPreview(const QList<QStringList> &rows, const BankCsvProfile &profile)
{
    ImportPreview preview;
    const int header = profile.headerRow;
    if (header > 0 && header <= rows.size())
        preview.headers = rows.at(header - 1);
    else if (!rows.isEmpty())
        for (qsizetype i = 0; i < rows.constFirst().size(); ++i)
            preview.headers.append(u"#%1"_s.arg(i + 1));
    for (QString &name : preview.headers)
        name = name.trimmed();
    QList<QStringList> told;
    for (qsizetype row = std::max(0, header); row < rows.size() && told.size() < ImportPreview::mostRows;
         ++row) {
        told.append(rows.at(row));
        preview.lines.append(row + 1);
    }
    const OpenReadings open = openReadings(rows.mid(std::max(0, header)), preview.headers, profile);
    for (const BankCsvField field : shownFields) {
        ImportPreviewField shown{.key = u"bank."_s + codeOf(field), .isNeeded = isNeeded(field, profile)};
        const auto chosen = profile.columns.find(field);
        if (chosen != profile.columns.end() && !chosen->second.isEmpty())
            shown.header = chosen->second.constFirst();
        const auto column = preview.headers.indexOf(shown.header);
        for (const QStringList &row : std::as_const(told)) {
            ImportCell cell;
            if (!shown.header.isEmpty() && column >= 0) {
                cell = understood(field, row.value(column), profile);
                addReadings(cell, row.value(column), profile, open);
            }
            shown.cells.append(cell);
        }
        preview.fields.append(shown);
    }
    return preview;
}

} // namespace quittance
