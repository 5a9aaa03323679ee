#include "ui/settings/settingsPages.h"

#include "core/domain/CurrencyFacts.h"
#include "core/domain/amountText.h"
#include "ui/settings/RemindersPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/text/CustomerText.h"
#include "ui/text/DateText.h"
#include "ui/text/Languages.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::SettingsPage)
};

QList<SettingsPage::Choice> countries()
{
    QList<SettingsPage::Choice> choices{{QString(), Words::tr("Not said")}};
    const QStringList codes = countryCodes();
    for (const QString &code : codes)
        choices.append({code, countryText(code)});
    return choices;
}

QList<SettingsPage::Choice> currencies()
{
    QList<SettingsPage::Choice> choices;
    for (const auto &facts : currencyFacts) {
        const QString code
            = QString::fromLatin1(facts.code.data(), static_cast<qsizetype>(facts.code.size()));
        choices.append({code, code});
    }
    return choices;
}

QList<SettingsPage::Choice> zones()
{
    QList<SettingsPage::Choice> choices;
    const QByteArrayList ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        choices.append({QString::fromLatin1(id), QString::fromLatin1(id)});
    return choices;
}

QList<SettingsPage::Choice> months()
{
    QList<SettingsPage::Choice> choices;
    for (int month = 1; month <= 12; ++month)
        choices.append(
            {QString::number(month), wordLocale().standaloneMonthName(month, QLocale::LongFormat)});
    return choices;
}

//! In its own words: who cannot read the language of the window still finds it.
QList<SettingsPage::Choice> languages()
{
    QList<SettingsPage::Choice> choices{{QString(), Words::tr("As the system")}};
    const QStringList tags = documentLanguages();
    for (const QString &tag : tags) {
        QString name = QLocale(tag).nativeLanguageName();
        choices.append({tag, name.replace(0, 1, QLocale(tag).toUpper(name.left(1)))});
    }
    return choices;
}

QList<SettingsPage::Choice> regions()
{
    const QStringList tags{u"de-AT"_s, u"de-DE"_s, u"en-GB"_s, u"en-IE"_s, u"en-US"_s, u"es-ES"_s, u"fr-FR"_s,
        u"nl-NL"_s, u"de-CH"_s, u"tr-TR"_s};
    QList<SettingsPage::Choice> choices{{QString(), Words::tr("As the system")}};
    for (const QString &tag : tags) {
        const QLocale locale(tag);
        //: a country, a day and an amount as they are written there
        choices.append({tag,
            Words::tr("%1: %2, %3")
                .arg(countryText(tag.section(u'-', 1)), dateText(QDate(2026, 10, 31), locale),
                    amountText(Money(124'997, Currency::of("EUR")), locale))});
    }
    return choices;
}

} // namespace

SettingsPage *makeCompanyPage(SettingsDesk &desk)
{
    auto *page = new SettingsPage(desk, u"company"_s, Words::tr("Company"),
        Words::tr(
            "Whose book it is. It stands on documents and mails from the next one on; what was issued stays "
            "as "
            "it is."));
    page->addText(u"company.name"_s, Words::tr("Name"));
    page->addText(u"company.street"_s, Words::tr("Street"));
    page->addText(u"company.post_code"_s, Words::tr("Postcode"));
    page->addText(u"company.city"_s, Words::tr("City"));
    page->addChoice(u"company.country"_s, Words::tr("Country"), countries());
    page->addText(
        u"company.email"_s, Words::tr("E-mail"), Words::tr("All mails to customers come from here."));
    page->addText(u"company.phone"_s, Words::tr("Phone"));
    page->addHeading(Words::tr("Book"));
    page->addChoice(u"company.currency"_s, Words::tr("Usual currency"), currencies(),
        Words::tr("New customers get it; each customer and document may have another."));
    page->addChoice(u"company.zone"_s, Words::tr("Time zone"), zones(),
        Words::tr("Decides on which day something happened, whatever this computer's clock says."), true);
    return page;
}

SettingsPage *makeTaxesPage(SettingsDesk &desk)
{
    auto *page = new SettingsPage(desk, u"taxes"_s, Words::tr("Taxes"),
        Words::tr(
            "Rates are chosen on each line of an invoice. Here is what the authorities and your adviser know "
            "you by."));
    page->addText(u"company.vat_id"_s, Words::tr("VAT id"));
    page->addText(u"company.tax_number"_s, Words::tr("Tax number"));
    page->addChoice(u"company.fiscal_year_start"_s, Words::tr("Fiscal year begins in"), months(),
        Words::tr("Decides which year a number names."));
    page->addHeading(Words::tr("Export for DATEV"));
    page->addChoice(u"datev.chart"_s, Words::tr("Chart of accounts"),
        {{QString(), Words::tr("None")}, {u"skr03"_s, u"SKR03"_s}, {u"skr04"_s, u"SKR04"_s}});
    page->addText(u"datev.adviser"_s, Words::tr("Adviser's number"));
    page->addText(u"datev.client"_s, Words::tr("Client's number"));
    page->addText(u"datev.account_length"_s, Words::tr("Digits of an account"));
    page->addText(u"datev.first_debtor"_s, Words::tr("First debtor"));
    page->addText(u"datev.account.bank"_s, Words::tr("Bank account"));
    page->addText(u"datev.account.clearing"_s, Words::tr("Clearing account"),
        Words::tr(
            "Of money that is at a payment provider. All other accounts come from the chart, or are set with "
            "the command “quittance config set datev.…”."));
    return page;
}

SettingsPage *makeRemindersPage(SettingsDesk &desk)
{
    return new RemindersPage(desk);
}

SettingsPage *makeLanguagePage(SettingsDesk &desk)
{
    auto *page = new SettingsPage(desk, u"language"_s, Words::tr("Language and region"),
        Words::tr(
            "The language of the window, the way it writes numbers and days, and the language of documents "
            "are "
            "three things."));
    page->addChoice(u"ui.language"_s, Words::tr("Language"), languages());
    page->addChoice(u"ui.region"_s, Words::tr("Numbers and days"), regions());
    page->addChoice(u"ui.iso_dates"_s, Words::tr("Dates"),
        {{u"off"_s, Words::tr("As the region has them")}, {u"on"_s, Words::tr("ISO (2026-01-03)")}});
    page->addNote(
        Words::tr("Documents and mails are written in the language of the customer, which is set with the "
                  "customer."));
    return page;
}

} // namespace quittance
