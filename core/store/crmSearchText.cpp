#include "core/store/crmSearchText.h"

#include "core/domain/searchText.h"

namespace quittance {

namespace {

//! Most is plain ASCII, where folding is making the letters small.
void appendFolded(std::string &out, QStringView text)
{
    const size_t before = out.size();
    for (const QChar c : text) {
        const char16_t letter = c.unicode();
        if (letter >= 0x80) {
            out.resize(before);
            const QByteArray folded = foldForSearch(text).toUtf8();
            out.append(folded.constData(), static_cast<size_t>(folded.size()));
            return;
        }
        const bool isCapital = letter >= u'A' && letter <= u'Z';
        out.push_back(static_cast<char>(isCapital ? letter - u'A' + u'a' : letter));
    }
}

} // namespace

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    return digits;
}

void appendCrmSearchText(std::string &out, const CrmFields &shown)
{
    for (const QString *text : {&shown.name, &shown.email, &shown.phone, &shown.company, &shown.domain}) {
        appendFolded(out, *text);
        out.push_back('\n');
    }
    for (const QChar c : shown.phone)
        if (const int digit = c.digitValue(); digit >= 0)
            out.push_back(static_cast<char>('0' + digit));
}

QByteArray crmSearchText(const CrmFields &shown)
{
    std::string text;
    appendCrmSearchText(text, shown);
    return QByteArray::fromStdString(text);
}

} // namespace quittance
