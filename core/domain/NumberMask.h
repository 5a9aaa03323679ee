#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

//! How the numbers of a series look: "INV-{yyyy}-{seq:6}" gives "INV-2026-000123". Placeholders: {yyyy} and
//! {yy} are the fiscal year, {series} the series' name, {seq} or {seq:6} the running number, here with at
//! least six digits. Everything else stands as it is.
class NumberMask
{
public:
    //! Of a mask and of a number: what the QR code of a bank transfer and DATEV take.
    static constexpr qsizetype maxSize = 30;

    //! InvalidInput with field "mask": number_mask.empty, number_mask.too_long (already its shortest number
    //! would be), number_mask.brace (one without its partner), number_mask.placeholder_unknown,
    //! number_mask.sequence_missing, number_mask.sequence_twice, number_mask.width (not 1 to 12 digits),
    //! number_mask.characters (others than A-Z a-z 0-9 - _ / would be lost on the way to a bank or an
    //! accountant).
    static Result<NumberMask> parse(const QString &mask);

    //! The number. sequence is positive, year has at most four digits. InvalidInput with field "number":
    //! number_mask.too_long, number_mask.characters (of the series' name).
    Result<QString> text(const QString &series, int year, qint64 sequence) const;

    const QString &mask() const { return m_mask; }
    //! Whether numbers of different years differ by themselves: else the sequence must not begin anew.
    bool hasYear() const;

    friend bool operator==(const NumberMask &, const NumberMask &) = default;

private:
    enum class Kind : quint8 { Literal, Year, ShortYear, Series, Sequence };
    struct Part {
        Kind kind = Kind::Literal;
        QString literal;
        int width = 1; //!< Least digits of the sequence.

        friend bool operator==(const Part &, const Part &) = default;
    };

    static Result<Part> placeholder(const QString &name);

    QString m_mask;
    QList<Part> m_parts;
};

//! The fiscal year a day belongs to, by the calendar year in which it begins: with April as the first month,
//! 31 March 2026 is in 2025. The date is valid, firstMonth 1 to 12.
int fiscalYearOf(QDate date, int firstMonth);

} // namespace quittance
