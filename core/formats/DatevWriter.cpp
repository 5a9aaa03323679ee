#include "core/formats/DatevWriter.h"

#include "core/domain/Decimal.h"
#include "core/formats/datevColumns.h"
#include "core/formats/windows1252.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCents = 999'999'999'999;
constexpr qsizetype mostBookings = 99'999;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! A text cell; empty stays empty.
QByteArray quoted(QStringView text, qsizetype mostCharacters)
{
    QString line = text.toString();
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    QByteArray bytes = toWindows1252(line.simplified()).left(mostCharacters);
    if (bytes.isEmpty())
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QString plainNumber(const QString &number)
{
    QString plain;
    for (const QChar c : number) {
        const bool fits = (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
            || u"$&%*+-/"_s.contains(c);
        plain += fits ? c : u'-';
    }
    return plain;
}

//! An amount without its sign in hundredths, at most mostCents + 1; empty where it needs a third decimal.
std::optional<qint64> centsOf(Money amount)
{
    if (!amount.isWithinLimit())
        return mostCents + 1;
    const int decimals = amount.currency().decimals();
    const qint64 minor = amount.isNegative() ? -amount.minor() : amount.minor();
    if (decimals <= 2)
        return minor > mostCents ? mostCents + 1 : minor * powerOfTen(2 - decimals);
    const qint64 finer = powerOfTen(decimals - 2);
    return minor % finer == 0 ? std::optional(std::min(minor / finer, mostCents + 1)) : std::nullopt;
}

Result<void> checkHeader(const DatevHeader &header)
{
    const auto broken = [](const QString &field, const QString &value) {
        return invalid(u"datev."_s + field, field, value);
    };
    if (header.adviser < 1001 || header.adviser > 9'999'999)
        return broken(u"adviser"_s, QString::number(header.adviser));
    if (header.client < 1 || header.client > 99'999)
        return broken(u"client"_s, QString::number(header.client));
    if (header.accountLength < 4 || header.accountLength > 8)
        return broken(u"account_length"_s, QString::number(header.accountLength));
    const bool inOneYear = header.fiscalYearStart.isValid() && header.from.isValid() && header.to.isValid()
        && header.fiscalYearStart <= header.from && header.from <= header.to
        && header.to < header.fiscalYearStart.addYears(1);
    if (!inOneYear)
        return broken(
            u"period"_s, header.from.toString(Qt::ISODate) + u" – "_s + header.to.toString(Qt::ISODate));
    return {};
}

QByteArray headerLine(const DatevHeader &header)
{
    const auto day = [](QDate date) { return date.toString(u"yyyyMMdd"_s).toLatin1(); };
    const QList<QByteArray> cells{"\"EXTF\"", "700", "21", "\"Buchungsstapel\"", "13",
        header.createdAt.toString(u"yyyyMMddHHmmsszzz"_s).toLatin1(), "", "\"QT\"", "\"\"", "\"\"",
        QByteArray::number(header.adviser), QByteArray::number(header.client), day(header.fiscalYearStart),
        QByteArray::number(header.accountLength), day(header.from), day(header.to), quoted(header.label, 30),
        "", "1", "0", header.isFinal ? "1" : "0", quoted(header.currency.text(), 3), "", "", "", "", "", "",
        "", "", ""};
    Q_ASSERT(cells.size() == 31);
    return cells.join(';');
}

Result<QByteArray> bookingLine(const DatevHeader &header, const DatevBooking &booking)
{
    const auto broken = [&](const QString &rule, const QString &value) {
        return invalid(rule, booking.documentNumber, value);
    };
    const std::optional<qint64> cents = centsOf(booking.amount);
    if (!cents)
        return broken(u"datev.amount_too_precise"_s, booking.amount.text());
    if (*cents > mostCents)
        return broken(u"datev.amount_too_large"_s, booking.amount.text());
    for (const QString &account : {booking.account, booking.counterAccount})
        if (!isDigits(account) || account.size() > header.accountLength + 1 || account.toLongLong() == 0)
            return broken(u"datev.account"_s, account);
    if (!isDigits(booking.taxKey) || booking.taxKey.size() > 4)
        return broken(u"datev.tax_key"_s, booking.taxKey);
    if (!booking.date.isValid() || booking.date < header.from || booking.date > header.to)
        return broken(u"datev.date_outside"_s, booking.date.toString(Qt::ISODate));
    QList<QByteArray> cells(datevColumnCount);
    cells[0] = decimalText(*cents, 2).replace(u'.', u',').toLatin1();
    cells[1] = booking.isDebit != booking.amount.isNegative() ? "\"S\"" : "\"H\"";
    cells[2] = quoted(booking.amount.currency().text(), 3);
    cells[6] = booking.account.toLatin1();
    cells[7] = booking.counterAccount.toLatin1();
    cells[8] = quoted(booking.taxKey, 4);
    cells[9] = booking.date.toString(u"ddMM"_s).toLatin1();
    cells[10] = quoted(plainNumber(booking.documentNumber), 36);
    cells[13] = quoted(booking.text, 60);
    cells[datevFinalColumn] = header.isFinal ? "1" : "0";
    return cells.join(';');
}

} // namespace

Result<QByteArray> datevBatch(const DatevHeader &header, const QList<DatevBooking> &bookings)
{
    if (const Result<void> checked = checkHeader(header); !checked)
        return tl::unexpected(checked.error());
    QByteArray file = headerLine(header) + "\r\n" + toWindows1252(datevColumns) + "\r\n";
    qsizetype written = 0;
    for (const DatevBooking &booking : bookings) {
        if (booking.amount.isZero())
            continue;
        const Result<QByteArray> line = bookingLine(header, booking);
        if (!line)
            return line;
        if (++written > mostBookings)
            return invalid(u"datev.too_many_bookings"_s, u"file"_s, QString::number(bookings.size()));
        file += *line + "\r\n";
    }
    return file;
}

} // namespace quittance
