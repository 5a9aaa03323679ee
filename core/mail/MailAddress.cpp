#include "core/mail/MailAddress.h"

#include <QUrl>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// RFC 5321 §4.5.3.1: 64 for the local part; a path of 256 with its brackets leaves 254 for the address.
constexpr qsizetype maxLocal = 64;
constexpr qsizetype maxAddress = 254;
constexpr qsizetype maxLabel = 63;

bool isAsciiAlnum(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

//! What cannot stand anywhere in an address we take, whatever the grammar allows inside quotes.
bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph || c.isSpace()
        || u",;:<>()[]\\\""_s.contains(c);
}

//! RFC 5322 dot-atom.
bool isDotAtom(const QString &local)
{
    const QStringList atoms = local.split(u'.');
    return std::ranges::all_of(atoms, [](const QString &atom) {
        return !atom.isEmpty() && std::ranges::all_of(atom, [](QChar c) {
            return isAsciiAlnum(c) || u"!#$%&'*+-/=?^_`{|}~"_s.contains(c);
        });
    });
}

//! A host name of at least two labels, or the loopback name that test servers use.
bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    if (labels.size() < 2 && domain != "localhost"_L1)
        return false;
    return std::ranges::all_of(labels, [](const QString &label) {
        return !label.isEmpty() && label.size() <= maxLabel && !label.startsWith(u'-')
            && !label.endsWith(u'-')
            && std::ranges::all_of(label, [](QChar c) { return isAsciiAlnum(c) || c == u'-'; });
    });
}

} // namespace

Result<MailAddress> MailAddress::parse(const QString &text)
{
    const auto refuse = [&text](const QString &rule) { return invalid(rule, u"email"_s, text); };
    if (text.isEmpty())
        return refuse(u"mail.address_empty"_s);
    if (std::ranges::any_of(text, isForbidden))
        return refuse(u"mail.address_characters"_s);
    if (text.count(u'@') != 1)
        return refuse(u"mail.address_at"_s);
    const QString local = text.section(u'@', 0, 0);
    if (std::ranges::any_of(local, [](QChar c) { return c.unicode() >= 0x80; }))
        return refuse(u"mail.address_not_ascii"_s);
    if (local.size() > maxLocal)
        return refuse(u"mail.address_too_long"_s);
    if (!isDotAtom(local))
        return refuse(u"mail.address_local"_s);
    const QString domain = QString::fromLatin1(QUrl::toAce(text.section(u'@', 1, 1)));
    if (!isDomain(domain))
        return refuse(u"mail.address_domain"_s);
    if (local.size() + 1 + domain.size() > maxAddress)
        return refuse(u"mail.address_too_long"_s);
    return MailAddress(local, domain);
}

} // namespace quittance
