#include "app/cli/Arguments.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QStringList &valueOptions()
{
    static const QStringList names{u"profile"_s, u"connection"_s, u"query"_s, u"limit"_s, u"status"_s,
        u"after"_s, u"cc"_s, u"to"_s, u"subject"_s, u"message"_s, u"as-of"_s, u"known-at"_s, u"format"_s,
        u"o"_s, u"as"_s, u"wait"_s, u"shot"_s, u"size"_s, u"section"_s, u"select"_s, u"language"_s, u"show"_s,
        u"owner"_s, u"reason"_s, u"amount"_s, u"cause"_s, u"line"_s, u"date"_s, u"customer"_s, u"currency"_s,
        u"method"_s, u"payer"_s, u"reference"_s, u"allocate"_s, u"from"_s, u"month"_s, u"through"_s,
        u"role"_s, u"name"_s, u"period"_s, u"by"_s, u"preset"_s, u"map"_s, u"next"_s, u"every"_s, u"until"_s,
        u"count"_s, u"due-days"_s, u"like"_s, u"card"_s, u"wait-for"_s, u"kind"_s, u"direction"_s,
        u"policy"_s, u"value"_s, u"profile-csv"_s, u"account"_s, u"encoding"_s, u"contains"_s, u"choice"_s,
        u"paid"_s, u"payment"_s, u"returned"_s, u"refund"_s, u"payout"_s, u"accept"_s, u"stalls"_s, u"tag"_s,
        u"add"_s, u"remove"_s, u"mail-language"_s, u"on-statement"_s, u"expires"_s, u"file"_s,
        u"passphrase-file"_s};
    return names;
}

const QStringList &flagOptions()
{
    static const QStringList names{u"json"_s, u"full"_s, u"accept-gone"_s, u"good-only"_s, u"again"_s,
        u"today"_s, u"help"_s, u"version"_s, u"guide"_s, u"dark"_s, u"light"_s, u"payments"_s,
        u"third-party"_s, u"unknown"_s, u"close-shortfall"_s, u"left"_s, u"all"_s, u"final"_s, u"arrears"_s,
        u"advance"_s, u"open-ended"_s, u"catch-up"_s, u"new"_s, u"no-capture"_s, u"open"_s, u"anyway"_s,
        u"dry-run"_s, u"offline"_s, u"proposed"_s, u"attach"_s, u"start"_s, u"clear"_s, u"with-statement"_s,
        u"with-e-invoice"_s};
    return names;
}

//! "-" and negative numbers are words, too.
bool isWord(const QString &argument)
{
    return !argument.startsWith(u'-') || argument.size() == 1 || argument.at(1).isDigit();
}

//! A file or an address, which no command is named like.
bool isHandedOver(const QString &word)
{
    return word.startsWith("quittance:"_L1) || word.contains(u'.') || word.contains(u'/')
        || word.contains(u'\\');
}

} // namespace

Result<int> Arguments::number(const QString &option, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool fine = false;
    const int number = value(option).toInt(&fine);
    if (!fine || number < 1)
        return invalid(u"usage.number"_s, u"--"_s + option, value(option));
    return number;
}

Result<Arguments> Arguments::parse(const QStringList &arguments)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (isWord(argument)) {
            if (!parsed.handed.isEmpty() || (parsed.group.isEmpty() && isHandedOver(argument)))
                parsed.handed.append(argument);
            else if (parsed.group.isEmpty())
                parsed.group = argument;
            else if (parsed.command.isEmpty())
                parsed.command = argument;
            else
                parsed.words.append(argument);
            continue;
        }
        const QString name = argument.mid(argument.startsWith(u"--") ? 2 : 1).section(u'=', 0, 0);
        if (flagOptions().contains(name)) {
            parsed.options[name].append(QString());
            continue;
        }
        if (!valueOptions().contains(name))
            return invalid(u"usage.unknown_option"_s, u"option"_s, argument);
        const bool inOne = argument.contains(u'=');
        if (!inOne && i + 1 == arguments.size())
            return invalid(u"usage.value_missing"_s, u"option"_s, argument);
        parsed.options[name].append(inOne ? argument.section(u'=', 1) : arguments.at(++i));
    }
    parsed.profile = parsed.value(u"profile"_s);
    parsed.json = parsed.has(u"json"_s);
    return parsed;
}

} // namespace quittance
