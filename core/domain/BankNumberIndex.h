#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <map>

namespace quittance {

//! Finds which of many document numbers a payer's text names, in one walk over the text however many there
//! are. Spaces, dashes and capitals make no difference: "inv 2026/000018" names INV-2026-000018; so do its
//! digits alone where there are enough of them.
class BankNumberIndex
{
public:
    //! How surely a text names a document.
    enum class Found : quint8 {
        Digits, //!< Only its digits, or a number so short that it may be anything.
        Number, //!< The whole number.
    };

    //! item: what hits() tells; a number may be added for several items, which then are no clear hit.
    void add(const QString &number, int item);

    //! The items the text names, each with how, in the order of the text. A number that stands within a
    //! longer one is none, nor is one that several items have.
    QList<std::pair<int, Found>> hits(const QString &text) const;
    //! The only item with this number, written in whatever way; -1 when there is none, or several.
    int itemOf(const QString &number) const;

private:
    static constexpr int ofSeveral = -1;
    struct Entry {
        int item = ofSeveral;
        Found how = Found::Number;
    };
    void put(const QString &compact, int item, Found how);

    QHash<QString, Entry> m_entries; //!< By number in compact form.
    std::map<qsizetype, int, std::greater<>> m_lengths; //!< Lengths there are, the longest first.
};

} // namespace quittance
