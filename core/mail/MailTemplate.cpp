#include "core/mail/MailTemplate.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Without controls (line feeds stay) and without the marks that turn the direction of what follows.
QString plain(QString value)
{
    value.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    value.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        const bool turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return turnsDirection || (c.category() == QChar::Other_Control && c != u'\n');
    });
    return value;
}

} // namespace

MailTemplate::MailTemplate(QString text, Kind kind)
    : m_text(std::move(text))
    , m_kind(kind)
{
}

Result<QString> MailTemplate::escaped(
    const QString &name, const QString &value, bool isLink, const MailLink &links) const
{
    if (isLink) {
        const Result<QString> link = links.check(QUrl(value, QUrl::StrictMode));
        if (!link) {
            Error error = link.error();
            error.field = name;
            return fail(error);
        }
        return link->toHtmlEscaped();
    }
    const QString clean = plain(value);
    if (clean.trimmed().isEmpty())
        return invalid(u"mail.placeholder_empty"_s, name, {});
    if (m_kind == Kind::Text)
        return clean;
    return clean.toHtmlEscaped().replace(u'\n', u"<br>\n"_s);
}

Result<QString> MailTemplate::fill(const QHash<QString, QString> &values, const MailLink &links) const
{
    QString out;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = m_text.indexOf(u"{{"_s, from);
        if (open < 0)
            return out + m_text.mid(from);
        const qsizetype close = m_text.indexOf(u"}}"_s, open);
        if (close < 0)
            return invalid(u"mail.placeholder_unclosed"_s, m_text.mid(open, 40), {});
        out += m_text.mid(from, open - from);
        const QString name = m_text.mid(open + 2, close - open - 2);
        const auto value = values.constFind(name);
        if (value == values.constEnd())
            return invalid(u"mail.placeholder_unknown"_s, name, {});
        const bool isLink = m_kind == Kind::Html && QStringView(m_text).left(open).endsWith(u"href=\"");
        const Result<QString> text = escaped(name, *value, isLink, links);
        if (!text)
            return text;
        out += *text;
        from = close + 2;
    }
}

} // namespace quittance
