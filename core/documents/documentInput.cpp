#include "core/documents/documentInput.h"

#include "core/domain/logoShape.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize printedLogo(1000, 400);

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

//! Town and postcode in the order of the country.
QStringList townLines(const Address &address)
{
    const QString &country = address.country;
    if (country == u"GB" || country == u"IE")
        return {address.city, address.region, address.postCode};
    if (country == u"US" || country == u"CA" || country == u"AU") {
        const QString comma = address.city.isEmpty() || address.region.isEmpty() ? QString() : u", "_s;
        return {(address.city + comma + address.region + u"  "_s + address.postCode).trimmed()};
    }
    return {(address.postCode + u' ' + address.city).trimmed(), address.region};
}

} // namespace

Result<QImage> logoImage(const CompanyProfile &company)
{
    if (company.logo.isEmpty())
        return QImage();
    if (const Result<void> fine = checkLogo(company.logo); !fine)
        return fail(fine.error());
    QBuffer buffer;
    buffer.setData(company.logo);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png"); // No other format's reader sees bytes that may come from anywhere.
    QImage image = reader.read();
    if (image.isNull())
        return invalid(u"company.logo_unreadable"_s, u"company.logo"_s, {}, reader.errorString());
    if (image.width() > printedLogo.width() || image.height() > printedLogo.height())
        image = image.scaled(printedLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

QStringList addressLines(const Address &address, const QString &home)
{
    QStringList lines = address.street.split(u'\n');
    lines += townLines(address);
    if (address.country != home)
        lines += countryName(address.country);
    lines.removeAll(QString());
    return lines;
}

QString inFours(QString text)
{
    text.remove(u' ');
    for (qsizetype i = 4; i < text.size(); i += 5)
        text.insert(i, QChar(QChar::Nbsp));
    return text;
}

} // namespace quittance
