#pragma once

#include "core/domain/Money.h"

namespace quittance {

//! Which character divides the decimals of the numbers in one file. Numbers are shown to notice(), one by
//! one; each says comma, point, or nothing, and some ("1.234") could be read both ways. Group separators may
//! be the other of the two, an apostrophe, a space or a narrow space, and must part groups of three.
class CsvNumbers
{
public:
    enum class Evidence : quint8 { None, Point, Comma, Ambiguous };

    //! What a number says about the decimal separator; None also where it is no number.
    static Evidence evidenceOf(QStringView text);

    //! Counts a number in.
    void notice(QStringView text);
    //! Whether numbers of the file contradict each other.
    bool contradictory() const { return m_points > 0 && m_commas > 0; }
    //! Whether nothing in the file says how to read "1.234".
    bool undecided() const { return m_points == 0 && m_commas == 0; }
    bool decimalComma() const { return m_commas > 0; }

    //! The number as parseDecimal and Money::parse read it. Accepts a leading minus (also U+2212),
    //! parentheses for negative, one currency sign (€ $ £ ¥) at either end. InvalidInput:
    //! csv.number_ambiguous, csv.number_malformed.
    Result<QString> plain(QStringView text) const;

private:
    qint64 m_points = 0;
    qint64 m_commas = 0;
};

} // namespace quittance
