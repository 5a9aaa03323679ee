#include "core/formats/HledgerWriter.h"

#include "core/formats/CsvWriter.h"

#include <set>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! One line without what hledger gives a meaning to: a semicolon starts a comment, two spaces end a name, a
//! bar parts payee and note. Control characters and every kind of space become single spaces.
QString oneLine(QStringView text)
{
    QString line;
    for (const QChar c : text) {
        const bool blank = c.isSpace() || c.category() == QChar::Other_Control;
        if (c == u';')
            line += u',';
        else if (c == u'|')
            line += u'/';
        else
            line += blank ? u' ' : c;
    }
    return line.simplified();
}

//! Signs that mean something at the start: status marks, codes, virtual postings, comments, rules.
QString withoutLeadingMarks(QString text)
{
    while (!text.isEmpty() && u"*!([{<;#%~=\"'@&"_s.contains(text.front()))
        text = text.mid(1).trimmed();
    return text;
}

//! The value of a tag ends at a comma.
QString tagValue(QStringView text)
{
    return oneLine(text).replace(u',', u' ').simplified();
}

QString accountName(QStringView account)
{
    QStringList levels;
    for (const QString &level : oneLine(account).split(u':')) {
        const QString clean = levels.isEmpty() ? withoutLeadingMarks(level.trimmed()) : level.trimmed();
        if (!clean.isEmpty())
            levels.append(clean);
    }
    return levels.isEmpty() ? u"unknown"_s : levels.join(u':');
}

QString declarations(const QList<JournalPosting> &postings)
{
    std::set<Currency> currencies;
    std::set<QString> accounts;
    for (const JournalPosting &posting : postings) {
        for (const JournalPart &part : posting.parts) {
            currencies.insert(part.amount.currency());
            accounts.insert(accountName(part.account));
        }
    }
    QString text;
    for (const Currency currency : currencies) // The point must be there, even without decimals.
        text += u"commodity %1 1.%2\n"_s.arg(currency.text(), QString(currency.decimals(), u'0'));
    text += u'\n';
    for (const QString &account : accounts)
        text += u"account %1\n"_s.arg(account);
    return text;
}

QString tag(const QString &name, QStringView value)
{
    const QString clean = tagValue(value);
    return clean.isEmpty() ? QString() : u"  ; %1:%2"_s.arg(name, clean);
}

QString transaction(const JournalPosting &posting)
{
    Q_ASSERT(posting.bookedOn.isValid());
    const QString description = withoutLeadingMarks(oneLine(posting.description));
    QString text = u"\n%1 (%2) "_s.arg(posting.bookedOn.toString(Qt::ISODate)).arg(posting.entrySeq);
    text += description.isEmpty() ? withoutLeadingMarks(oneLine(posting.kind)) : description;
    text += u"\n    ; entry:%1, kind:%2\n"_s.arg(tagValue(posting.entryId), tagValue(posting.kind));
    for (const JournalPart &part : posting.parts) {
        text += u"    "_s + accountName(part.account) + u"  "_s + part.amount.currency().text() + u' '
            + part.amount.text() + tag(u"invoice"_s, part.invoice) + u'\n';
    }
    return text;
}

} // namespace

QByteArray hledgerJournal(const QList<JournalPosting> &postings)
{
    QString text = declarations(postings);
    for (const JournalPosting &posting : postings)
        if (!posting.parts.isEmpty())
            text += transaction(posting);
    return text.toUtf8();
}

QByteArray journalCsv(const QList<JournalPosting> &postings)
{
    CsvWriter csv;
    for (const QStringView title : {u"seq", u"entry", u"booked_on", u"kind", u"description", u"account",
             u"amount", u"currency", u"invoice"})
        csv.text(title);
    csv.endRow();
    for (const JournalPosting &posting : postings)
        for (const JournalPart &part : posting.parts)
            csv.number(posting.entrySeq)
                .text(posting.entryId)
                .date(posting.bookedOn)
                .text(posting.kind)
                .text(posting.description)
                .text(part.account)
                .amount(part.amount)
                .text(part.amount.currency().text())
                .text(part.invoice)
                .endRow();
    return csv.bytes();
}

} // namespace quittance
