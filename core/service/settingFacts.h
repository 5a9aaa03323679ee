#pragma once

#include "core/base/Error.h"
#include "core/domain/CompanyProfile.h"

#include <QList>
#include <QMap>

namespace quittance {

class Database;

//! One setting there can be. Those of connections come from the connections' own facts.
struct SettingFacts {
    //! Switch: "on" or "off". Ways: codes of PayWay with blanks between. Day: ISO 8601.
    enum class Kind : quint8 { Text, Url, Number, Path, Switch, Ways, Day };

    QString key;
    Kind kind = Kind::Text;
    QString defaultValue;
    int most = 60; //!< Of a number.
};

const QList<SettingFacts> &settingFacts();

//! What a number is set to in this book; its default where it is not.
Result<int> numberSetting(Database &database, const QString &key);

//! InvalidInput: setting.unknown, setting.url_malformed, setting.url_insecure (plain only to this computer),
//! setting.number_malformed, setting.not_a_switch, setting.way_unknown, date.malformed, connection.unknown
//! (payments.gateway), those of
//! DatevAccounts::check(). An empty value takes a setting back and is always fine.
Result<void> checkSetting(const QString &key, const QString &value);

//! The company as settings: company.name, company.email, …
QMap<QString, QString> companySettings(const CompanyProfile &company);
//! The company with one of them changed; company.logo is given as the name of a PNG file. InvalidInput:
//! setting.unknown, setting.currency_unknown, setting.number_malformed, number.out_of_range,
//! company.fiscal_year_start, company.logo_not_png, company.logo_too_large; NotFound file.unreadable.
Result<CompanyProfile> withCompanySetting(CompanyProfile company, const QString &key, const QString &value);

} // namespace quittance
