#include "core/formats/BeancountWriter.h"

#include <algorithm>
#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QStringView text)
{
    QString inside;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            inside += u'\\';
        inside += c.category() == QChar::Other_Control ? u' ' : c;
    }
    return u'"' + inside.simplified() + u'"';
}

//! Letters, digits and hyphens, with a capital letter or a digit in front. Scripts without capitals get an X.
QString component(const QString &level)
{
    QString name;
    for (const QChar c : level.normalized(QString::NormalizationForm_C)) {
        const bool fits = c.isLetter() || c.isDigit();
        if (fits)
            name += name.isEmpty() ? c.toUpper() : c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    if (!name.isEmpty() && !name.front().isUpper() && !name.front().isDigit())
        name.prepend(u'X');
    return name;
}

QString spelt(const QString &account)
{
    static const std::map<QString, QString> roots{{u"assets"_s, u"Assets"_s},
        {u"liabilities"_s, u"Liabilities"_s}, {u"equity"_s, u"Equity"_s}, {u"income"_s, u"Income"_s},
        {u"expenses"_s, u"Expenses"_s}};
    QStringList levels;
    for (const QString &level : account.split(u':'))
        if (const QString name = component(level); !name.isEmpty())
            levels.append(name);
    const auto root = levels.isEmpty() ? roots.end() : roots.find(levels.first().toLower());
    if (root != roots.end())
        levels.first() = root->second;
    else
        levels.prepend(levels.value(0).toLower() == "revenue"_L1 ? u"Income"_s : u"Equity"_s);
    if (levels.size() < 2)
        levels.append(u"Other"_s); // A root alone is no account.
    return levels.join(u':');
}

class BeancountText
{
public:
    explicit BeancountText(const QList<JournalPosting> &postings)
    {
        for (const JournalPosting &posting : postings)
            for (const JournalPart &part : posting.parts)
                note(posting.bookedOn, part);
    }

    QString declarations() const
    {
        QString text;
        for (const auto &[currency, day] : m_currencies)
            text += u"%1 commodity %2\n"_s.arg(day.toString(Qt::ISODate), currency.text());
        text += u'\n';
        for (const auto &[account, day] : m_opened)
            text += u"%1 open %2\n"_s.arg(day.toString(Qt::ISODate), account);
        return text;
    }

    QString transaction(const JournalPosting &posting) const
    {
        Q_ASSERT(posting.bookedOn.isValid());
        const QString description = posting.description.isEmpty() ? posting.kind : posting.description;
        QString text
            = u'\n' + posting.bookedOn.toString(Qt::ISODate) + u" * "_s + quoted(description) + u'\n';
        text += u"  seq: "_s + QString::number(posting.entrySeq) + u'\n';
        text += u"  entry: "_s + quoted(posting.entryId) + u'\n';
        text += u"  kind: "_s + quoted(posting.kind) + u'\n';
        for (const JournalPart &part : posting.parts) {
            text += u"  "_s + m_names.at(part.account) + u"  "_s + part.amount.text() + u' '
                + part.amount.currency().text() + u'\n';
            if (!part.invoice.isEmpty())
                text += u"    invoice: "_s + quoted(part.invoice) + u'\n';
        }
        return text;
    }

private:
    void note(QDate day, const JournalPart &part)
    {
        const auto [currency, isNew] = m_currencies.try_emplace(part.amount.currency(), day);
        currency->second = std::min(currency->second, day);
        if (!m_names.contains(part.account)) {
            const QString wanted = spelt(part.account);
            QString name = wanted;
            for (int i = 2; m_opened.contains(name); ++i)
                name = u"%1-%2"_s.arg(wanted).arg(i);
            m_names.insert({part.account, name});
            m_opened.insert({name, day});
        }
        QDate &opened = m_opened.at(m_names.at(part.account));
        opened = std::min(opened, day);
    }

    std::map<Currency, QDate> m_currencies;
    std::map<QString, QString> m_names; //!< Ours to theirs.
    std::map<QString, QDate> m_opened; //!< Theirs.
};

} // namespace

QByteArray beancountJournal(const QList<JournalPosting> &postings)
{
    const BeancountText writer(postings);
    QString text = writer.declarations();
    for (const JournalPosting &posting : postings)
        if (!posting.parts.isEmpty())
            text += writer.transaction(posting);
    return text.toUtf8();
}

} // namespace quittance
