#include "core/domain/BankNameIndex.h"

#include "core/domain/bankWords.h"

#include <QSet>

#include <algorithm>

namespace quittance {

namespace {

using Customers = std::map<QString, QList<CustomerId>>;

//! Lists of customers under the words that agree with a payer's: the word itself, longer ones it is the
//! beginning of, and shorter ones that are its beginning.
QList<const QList<CustomerId> *> listsOf(const Customers &customers, const QString &word)
{
    QList<const QList<CustomerId> *> lists;
    if (word.size() < bankLeastCutWord) {
        if (const auto same = customers.find(word); same != customers.end())
            lists.append(&same->second);
        return lists;
    }
    for (auto at = customers.lower_bound(word); at != customers.end() && at->first.startsWith(word); ++at)
        lists.append(&at->second);
    for (qsizetype length = bankLeastCutWord; length < word.size(); ++length)
        if (const auto cut = customers.find(word.left(length)); cut != customers.end())
            lists.append(&cut->second);
    return lists;
}

qsizetype countOf(const QList<const QList<CustomerId> *> &lists)
{
    qsizetype count = 0;
    for (const QList<CustomerId> *list : lists)
        count += list->size();
    return count;
}

} // namespace

void BankNameIndex::add(const CustomerId &customer, const QString &name)
{
    const QStringList words = bankNameWords(name);
    m_words.insert(customer, words);
    for (const QString &word : words)
        m_byWord[word].append(customer);
}

void BankNameIndex::finish()
{
    for (auto named = m_words.cbegin(); named != m_words.cend(); ++named) {
        const auto rarest = std::ranges::min_element(
            *named, std::less(), [&](const QString &word) { return m_byWord.at(word).size(); });
        if (rarest != named->cend())
            m_byRarestWord[*rarest].append(named.key());
    }
}

QList<CustomerId> BankNameIndex::namesakes(const QStringList &words) const
{
    QList<CustomerId> found;
    QSet<CustomerId> seen;
    const auto take = [&](const QList<const QList<CustomerId> *> &lists) {
        if (countOf(lists) > mostNamesakes)
            return;
        for (const QList<CustomerId> *list : lists) {
            for (const CustomerId &customer : *list) {
                if (seen.contains(customer))
                    continue;
                seen.insert(customer);
                if (isSameBankName(wordsOf(customer), words))
                    found.append(customer);
            }
        }
    };
    QList<const QList<CustomerId> *> rarest;
    for (const QString &word : words) {
        take(listsOf(m_byRarestWord, word));
        const QList<const QList<CustomerId> *> lists = listsOf(m_byWord, word);
        if (rarest.isEmpty() || (!lists.isEmpty() && countOf(lists) < countOf(rarest)))
            rarest = lists;
    }
    take(rarest);
    // Not the order of a hash: the same movement gets the same proposals every time.
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace quittance
