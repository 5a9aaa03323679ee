#include "ui/customers/AddressEdit.h"

#include "ui/customers/FieldGrid.h"
#include "ui/text/CustomerText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int streetHeight = 54; //!< Two lines.
constexpr int postCodeWidth = 88;

} // namespace

AddressEdit::AddressEdit(const QString &name, FieldGrid &grid)
    : QObject(&grid)
    , m_street(new QPlainTextEdit(&grid))
    , m_postCode(new QLineEdit(&grid))
    , m_city(new QLineEdit(&grid))
    , m_region(new QLineEdit(&grid))
    , m_country(new QComboBox(&grid))
{
    m_street->setTabChangesFocus(true);
    m_street->setFixedHeight(streetHeight);
    m_postCode->setObjectName(u"customerEditor."_s + name + u".postCode"_s);
    m_postCode->setAccessibleName(tr("Postcode"));
    m_postCode->setPlaceholderText(tr("Postcode"));
    m_postCode->setFixedWidth(postCodeWidth);
    m_city->setObjectName(u"customerEditor."_s + name + u".city"_s);
    m_city->setAccessibleName(tr("City"));
    auto *place = new QWidget(&grid);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_postCode);
    line->addWidget(m_city, 1);
    m_country->addItem(tr("–", "no country"), QString());
    const QStringList codes = countryCodes();
    for (const QString &code : codes)
        m_country->addItem(tr("%1 (%2)", "country, its letters").arg(countryText(code), code), code);
    m_country->setMaxVisibleItems(16);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(12);
    grid.add(name + u".street"_s, tr("Street"), m_street);
    grid.add(name + u".place"_s, tr("City"), place);
    grid.add(name + u".region"_s, tr("Region"), m_region);
    grid.add(name + u".country"_s, tr("Country"), m_country);
    const QList<QWidget *> read{m_street, m_postCode, m_city, m_region, m_country};
    for (qsizetype i = 1; i < read.size(); ++i)
        QWidget::setTabOrder(read.at(i - 1), read.at(i));
    connect(m_country, &QComboBox::currentIndexChanged, this, &AddressEdit::countryChanged);
}

void AddressEdit::setAddress(const Address &address)
{
    m_street->setPlainText(address.street);
    m_postCode->setText(address.postCode);
    m_city->setText(address.city);
    m_region->setText(address.region);
    int place = m_country->findData(address.country);
    if (place < 0) { // What an import brought stays as it is.
        m_country->addItem(address.country, address.country);
        place = m_country->count() - 1;
    }
    m_country->setCurrentIndex(place);
}

Address AddressEdit::address() const
{
    return {.street = m_street->toPlainText().trimmed(),
        .city = m_city->text().trimmed(),
        .postCode = m_postCode->text().trimmed(),
        .region = m_region->text().trimmed(),
        .country = country()};
}

QString AddressEdit::country() const
{
    return m_country->currentData().toString();
}

} // namespace quittance
