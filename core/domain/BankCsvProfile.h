#pragma once

#include "core/base/Error.h"
#include "core/domain/BankTextEncoding.h"
#include "core/domain/Currency.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace quittance {

//! What a column of a bank's CSV file can hold.
enum class BankCsvField : quint8 {
    BookedOn,
    ValueOn,
    Amount, //!< Signed.
    Debit, //!< Money out, without a sign or with a minus.
    Credit, //!< Money in.
    Balance, //!< After the movement; lets the sums be proven.
    Currency,
    Account, //!< Ours.
    Payer,
    PayerAccount,
    PayerBank,
    Purpose, //!< May be several columns, joined by a space.
    Reference, //!< The payer's end-to-end reference.
    Mandate,
    BankReference, //!< The bank's own name of the movement.
    Code, //!< The bank's word for the kind of movement.
    Status, //!< Whether the movement is booked.
};

//! How one bank writes its CSV files: guessed from the first lines, looked at by a person, and saved.
struct BankCsvProfile {
    QString name; //!< What people call it: "Sparkasse".
    QChar delimiter = u';';
    BankTextEncoding encoding = BankTextEncoding::Auto;
    //! Which row holds the headers, from 1, empty lines not counted; rows before it are left out. 0: there is
    //! no such row, and columns go by number only.
    int headerRow = 1;
    //! A header as the file writes it, or "#3" for the third column.
    std::map<BankCsvField, QStringList> columns;
    bool decimalComma = true;
    QString dateFormat; //!< yyyy-MM-dd, dd.MM.yy, d/M/yyyy …: d, dd, M, MM, yy, yyyy and what parts them.
    QStringList announcedWords; //!< A status that contains one of them is no booking yet.
    QString account; //!< Ours, where no column tells it.
    std::optional<Currency> currency; //!< Where no column tells it.

    friend bool operator==(const BankCsvProfile &, const BankCsvProfile &) = default;
};

//! booked_on, value_on, amount …: the words of JSON and command line.
QString codeOf(BankCsvField field);
std::optional<BankCsvField> bankCsvFieldFrom(QStringView code);

//! What keeps a profile from being used. InvalidInput with field and value: bank_profile.column_missing
//! (booking day, or amounts), bank_profile.column_number, bank_profile.date_format, bank_profile.delimiter,
//! bank_profile.header_row.
Result<void> checkProfile(const BankCsvProfile &profile);

//! The saved form. Reading gives Storage "json.damaged", or what checkProfile says.
QJsonObject bankCsvProfileJson(const BankCsvProfile &profile);
Result<BankCsvProfile> bankCsvProfileFrom(const QJsonObject &json);

//! Reads a date as a profile's dateFormat says; null where it is none. Years of two digits are those from
//! 1980 to 2079.
QDate dateByFormat(QStringView text, QStringView format);

} // namespace quittance
