#pragma once

#include "core/base/Id.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <map>

namespace quittance {

//! Finds whose name a payer writes, among many customers, without comparing it with each.
//!
//! Names agree as isSameBankName() says: all words of the shorter one stand in the longer one. So only two
//! kinds of customers are worth comparing: those whose rarest word the payer writes, and those who have the
//! rarest word the payer writes.
class BankNameIndex
{
public:
    //! A name that more customers share tells nobody apart, and is not looked for.
    static constexpr qsizetype mostNamesakes = 200;

    //! A customer is added once. Nothing is found before finish().
    void add(const CustomerId &customer, const QString &name);
    //! Call it after the last add().
    void finish();

    //! The words of a customer's name; empty for one that was not added.
    QStringList wordsOf(const CustomerId &customer) const { return m_words.value(customer); }
    //! Customers whose names agree with these words (those of bankNameWords()), each once.
    QList<CustomerId> namesakes(const QStringList &words) const;

private:
    using Customers = std::map<QString, QList<CustomerId>>; //!< By word; sorted, for words that are cut off.

    QHash<CustomerId, QStringList> m_words;
    Customers m_byWord;
    Customers m_byRarestWord;
};

} // namespace quittance
