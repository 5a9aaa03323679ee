#include "core/documents/Letterhead.h"

#include "core/documents/documentInput.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal factsLeft = mm(118);
constexpr qreal addresseeWidth = mm(82);
constexpr TextStyle addresseeStyle{.points = 10};

//! What stands outside of the flow has only so much room: a name of a thousand letters must not cover the
//! page.
QString headText(const QString &text)
{
    return text.left(160);
}

QStringList headLines(QStringList lines)
{
    lines.removeAll(QString());
    for (QString &line : lines)
        line = headText(line);
    return lines.mid(0, 9);
}

//! Gives the y below it.
qreal drawLogo(Sheets &sheets, const CompanyProfile &company, const QImage &logo)
{
    if (logo.isNull())
        return sheets.text(
            sheets.set(headText(company.name), style::company, mm(88)), place::left, place::top);
    const QSizeF most = QSizeF(logo.size()).scaled(QSizeF(mm(60), mm(20)), Qt::KeepAspectRatio);
    const QSizeF natural = QSizeF(logo.size()) * pt(0.75); // A pixel is 1/96 inch: small logos stay small.
    const QSizeF shown = natural.width() < most.width() ? natural : most;
    sheets.image(logo, QRectF(QPointF(place::left, place::top), shown));
    return place::top + shown.height();
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label + u' ' + value;
}

QStringList companyLines(const DocumentWords &words, const CompanyProfile &company, const QString &home)
{
    QStringList lines = addressLines(company.address, home);
    lines << company.email << labelled(words(Word::Telephone), company.phone)
          << labelled(words(Word::VatId), company.vatId)
          << labelled(words(Word::TaxNumber), company.taxNumber);
    return headLines(lines);
}

qreal drawCompany(Sheets &sheets, const DocumentWords &words, const CompanyProfile &company,
    const QString &home, bool hasLogo)
{
    constexpr TextStyle nameStyle{.points = 8, .weight = QFont::DemiBold};
    qreal y = place::top;
    if (hasLogo) // Else the name stands there in large letters.
        y = sheets.text(sheets.set(headText(company.name), nameStyle, mm(70)), place::right, y, Side::Right);
    for (const QString &line : companyLines(words, company, home))
        y = sheets.text(sheets.set(line, style::small, mm(70)), place::right, y, Side::Right);
    return y;
}

qreal drawAddressee(Sheets &sheets, const CompanyProfile &company, const Customer &addressee, qreal y)
{
    QStringList sender{company.name};
    sender += addressLines(company.address, company.address.country);
    constexpr TextStyle senderStyle{.points = 6.5, .ink = Ink::Muted};
    const TextBlock &line = sheets.set(sender.join(u" · "_s), senderStyle, mm(400));
    if (line.usedWidth() <= addresseeWidth + mm(6))
        sheets.text(line, place::left, y - pt(14));

    QStringList lines{
        addressee.name, addressee.contactName == addressee.name ? QString() : addressee.contactName};
    lines += addressLines(addressee.address, company.address.country);
    for (const QString &text : headLines(lines))
        y = sheets.text(sheets.set(text, addresseeStyle, addresseeWidth), place::left, y);
    return y;
}

qreal drawFacts(Sheets &sheets, const QList<Fact> &facts, qreal y)
{
    for (const Fact &fact : facts) {
        const TextBlock &label = sheets.set(fact.label, style::muted, mm(36));
        const qreal room = place::right - factsLeft - label.usedWidth() - mm(4);
        const TextBlock &value = sheets.set(headText(fact.value), style::body, room);
        const qreal labelBottom = sheets.text(label, factsLeft, y);
        y = std::max(labelBottom, sheets.text(value, place::right, y, Side::Right)) + pt(1.5);
    }
    return y;
}

} // namespace

void drawLetterhead(Flow &flow, const DocumentWords &words, const CompanyProfile &company, const QImage &logo,
    const Customer &addressee, const QList<Fact> &facts)
{
    Sheets &sheets = flow.sheets();
    const qreal window = std::max(place::window, drawLogo(sheets, company, logo) + mm(9));
    const qreal companyBottom
        = drawCompany(sheets, words, company, addressee.address.country, !logo.isNull());
    const qreal addresseeBottom = drawAddressee(sheets, company, addressee, window);
    const qreal factsBottom = drawFacts(sheets, facts, std::max(window, companyBottom + mm(4)));
    flow.goTo(std::max({addresseeBottom, factsBottom, mm(84)}) + mm(9));
}

void drawMargins(
    Sheets &sheets, const DocumentWords &words, const CompanyProfile &company, const QString &title)
{
    const qreal right = sheets.paperWidth() - (mm(210) - place::right);
    const qreal foot = sheets.paperHeight() - mm(297) + place::foot;
    QStringList imprint{company.name.left(60), labelled(words(Word::VatId), company.vatId)};
    if (!company.iban.isEmpty())
        imprint << u"IBAN "_s + inFours(company.iban);
    imprint.removeAll(QString());
    for (int page = 0; page < sheets.count(); ++page) {
        sheets.turnTo(page);
        if (page > 0) {
            sheets.text(sheets.set(headText(company.name), style::tiny, mm(80)), place::left, place::top);
            sheets.text(sheets.set(headText(title), style::tiny, mm(80)), right, place::top, Side::Right);
        }
        sheets.rule(place::left, right, foot - pt(5), Ink::Hairline);
        sheets.text(sheets.set(imprint.join(u"  ·  "_s), style::tiny, right - place::left - mm(30)),
            place::left, foot);
        const QLocale &locale = words.locale();
        sheets.text(words(Word::PageOf).arg(locale.toString(page + 1), locale.toString(sheets.count())),
            style::tiny, right, foot, Side::Right);
    }
}

} // namespace quittance
