#include "ui/start/NewBookForm.h"

#include "core/domain/NumberMask.h"
#include "core/domain/zoneShape.h"
#include "ui/customers/FieldGrid.h"
#include "ui/start/setupStepText.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/text/CustomerText.h"
#include "ui/text/InputText.h"
#include "ui/widgets/CheckLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/hairline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! ISO 3166 of the computer's region; empty where it says none.
QString countryHere()
{
    return QLocale().name().section(u'_', 1, 1).left(2);
}

//! What is paid with in a country, by the system's own data; nothing where it is none of ours.
std::optional<Currency> currencyOf(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return std::nullopt;
    const QList<QLocale> locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locales.isEmpty() ? std::nullopt
                             : Currency::find(locales.constFirst().currencySymbol(QLocale::CurrencyIsoCode));
}

} // namespace

NewBookForm::NewBookForm(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_grid(new FieldGrid(u"start"_s, this))
    , m_company(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_currency(new QComboBox(this))
{
    auto *heading = new PlainLabel(tr("Start my book"), this);
    heading->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    m_company->setObjectName(u"start.company"_s);
    m_country->setObjectName(u"start.country"_s);
    m_currency->setObjectName(u"start.currency"_s);
    const QStringList countries = countryCodes();
    for (const QString &code : countries)
        m_country->addItem(countryText(code), code);
    for (const CurrencyFacts &facts : currencyFacts) {
        const QString code = Currency::of(facts.code).text();
        m_currency->addItem(code, code);
    }
    m_country->setPlaceholderText(tr("Not chosen"));
    m_country->setCurrentIndex(m_country->findData(countryHere())); // None where the computer says none.
    m_currency->setCurrentText(u"EUR"_s);
    followCountry();
    m_grid->add(u"company.name"_s, tr("Company name"), m_company);
    m_grid->add(u"country"_s, tr("Country"), m_country);
    m_grid->add(u"currency"_s, tr("Currency"), m_currency);
    m_grid->add(u"numbering"_s, tr("Numbering"), buildNumbering());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_grid);
    layout->addWidget(hairline(this));
    layout->addWidget(buildLater());
    layout->addStretch(1);
    connect(m_country, &QComboBox::currentIndexChanged, this, &NewBookForm::followCountry);
    connect(m_currency, &QComboBox::activated, this, [this] { m_hasOwnCurrency = true; });
    connect(m_company, &QLineEdit::textEdited, this, [this] { m_grid->clearTroubles(); });
    setFocusProxy(m_company);
}

QWidget *NewBookForm::buildNumbering()
{
    auto *box = new QWidget(this);
    const auto mask = NumberMask::parse(NewBook::numberMask());
    const auto first
        = mask.and_then([this](const NumberMask &known) { return known.text({}, m_today.year(), 1); });
    auto *number = new PlainLabel(first.value_or(QString()), box);
    number->setObjectName(u"start.firstNumber"_s);
    number->setFont(fonts::mono());
    auto *what = new PlainLabel(tr("first invoice number"), box);
    what->setInk(Ink::Secondary);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(number);
    layout->addWidget(what);
    layout->addStretch(1);
    return box;
}

//! What needs no answer now, so that nobody fears to have missed it.
QWidget *NewBookForm::buildLater()
{
    auto *box = new QWidget(this);
    auto *heading = new PlainLabel(tr("Later, from the dashboard"), box);
    heading->setFont(fonts::strong(fonts::body()));
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    const QList<SetupStep> steps = setupSteps();
    //: how many steps of the setup list are done
    auto *count = new PlainLabel(tr("%1 of %2").arg(0).arg(steps.size()), box);
    count->setObjectName(u"start.later.count"_s);
    count->setFont(fonts::small());
    count->setInk(Ink::Secondary);
    layout->addWidget(heading, 0, 0);
    layout->addWidget(count, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    const qsizetype half = (steps.size() + 1) / 2;
    for (qsizetype i = 0; i < steps.size(); ++i)
        layout->addWidget(new CheckLine(CheckLine::Verdict::Open, setupStepText(steps.at(i)), {}, box),
            static_cast<int>(1 + i % half), static_cast<int>(i / half));
    return box;
}

void NewBookForm::followCountry()
{
    if (m_hasOwnCurrency)
        return;
    if (const auto currency = currencyOf(m_country->currentData().toString()))
        m_currency->setCurrentText(currency->text());
}

NewBook NewBookForm::answers() const
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return {.company = m_company->text().trimmed(),
        .country = m_country->currentData().toString(),
        .currency = Currency::find(m_currency->currentText()).value_or(Currency::of("EUR")),
        .zone = isZone(zone) ? zone : u"UTC"_s};
}

bool NewBookForm::showTrouble(const Error &error)
{
    const QString key = error.rule == "company.name_missing"_L1 ? u"company.name"_s : error.field;
    if (!m_grid->has(key))
        return false;
    m_grid->showTrouble(key, inputText(error), true);
    return true;
}

void NewBookForm::takeOver(const NewBookForm &before)
{
    m_company->setText(before.m_company->text());
    m_country->setCurrentIndex(m_country->findData(before.m_country->currentData()));
    m_currency->setCurrentText(before.m_currency->currentText());
    m_hasOwnCurrency = before.m_hasOwnCurrency;
}

void NewBookForm::focusFirst()
{
    m_company->setFocus(Qt::OtherFocusReason);
}

} // namespace quittance
