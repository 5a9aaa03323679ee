#include "tests/ui/SampleSettingsDesk.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

GatewayTrial SampleGatewayDesk::pictureTrial()
{
    using Purpose = KeyPermission::Purpose;
    return {.connection = ConnectionId(u"stripe"_s),
        .keyHint = u"rk_test_…4f2a"_s,
        .live = false,
        .currencies = {u"EUR"_s, u"USD"_s},
        .permissions = {{u"Payment Links Write"_s, Purpose::Links, true},
            {u"Checkout Sessions Write"_s, Purpose::PayNow, true},
            {u"PaymentIntents Write"_s, Purpose::Transfers, true},
            {u"Refunds Write"_s, Purpose::Refunds, false}, {u"Disputes Read"_s, Purpose::Disputes, true},
            {u"Payouts Read"_s, Purpose::Payouts, true}},
        .ways = {PayWay::Page, PayWay::Checkout, PayWay::BankTransfer}};
}

QMap<QString, QString> SampleSettingsDesk::pictureSettings()
{
    return {{u"company.name"_s, u"Brightwater GmbH"_s}, {u"company.street"_s, u"Hafenstraße 12a"_s},
        {u"company.post_code"_s, u"20457"_s}, {u"company.city"_s, u"Hamburg"_s},
        {u"company.country"_s, u"DE"_s}, {u"company.email"_s, u"billing@brightwater.example"_s},
        {u"company.phone"_s, u"+49 40 5550 142"_s}, {u"company.currency"_s, u"EUR"_s},
        {u"company.zone"_s, u"Europe/Berlin"_s}, {u"company.vat_id"_s, u"DE123456788"_s},
        {u"company.tax_number"_s, u"29/815/00001"_s}, {u"company.fiscal_year_start"_s, u"1"_s},
        {u"backup.folder"_s, {}}, {u"company.account_holder"_s, {}},
        {u"company.iban"_s, u"DE89370400440532013000"_s}, {u"company.bic"_s, u"COBADEFFXXX"_s},
        {u"company.bank_name"_s, u"Bank am Kai"_s}, {u"company.logo"_s, u"PNG, 4711 bytes"_s},
        {u"company.shortfall_tolerance"_s, u"100"_s}, {u"company.approval_limit"_s, u"1000"_s},
        {u"stripe.return_page"_s, {}}, {u"payments.gateway"_s, {}}, {u"datev.chart"_s, u"skr03"_s},
        {u"datev.adviser"_s, {}}, {u"datev.client"_s, {}}, {u"datev.account_length"_s, {}},
        {u"datev.first_debtor"_s, {}}, {u"datev.account.bank"_s, {}}, {u"datev.account.clearing"_s, {}},
        {u"smtp.ca_file"_s, {}}, {u"ui.language"_s, {}}, {u"ui.region"_s, {}}, {u"ui.iso_dates"_s, u"off"_s},
        {u"ui.notices"_s, u"off"_s}, {u"links.expire_days"_s, u"14"_s}, {u"safety.hold_seconds"_s, u"10"_s},
        {u"safety.typed_above"_s, u"0"_s}, {u"bank.book_certain"_s, u"off"_s}};
}

QList<ConnectionState> SampleSettingsDesk::pictureConnections()
{
    const QDateTime synced(QDate(2026, 11, 23), QTime(8, 2), Qt::UTC);
    const auto state = [](const QString &id, const QString &kind) {
        return ConnectionState{
            .id = ConnectionId(id), .kind = kind, .url = {}, .label = {}, .keyHint = {}, .syncedAt = {}};
    };
    QList<ConnectionState> states{state(u"stripe"_s, u"gateway"_s), state(u"paypal"_s, u"gateway"_s),
        state(u"hubspot"_s, u"crm"_s), state(u"salesforce"_s, u"crm"_s), state(u"smtp"_s, u"mail"_s)};
    states[0].isSetUp = true;
    states[0].live = false;
    states[0].label = u"Brightwater <b>(test)</b>"_s;
    states[0].keyHint = u"rk_test_…4f2a"_s;
    states[0].syncedAt = synced;
    states[2].isSetUp = true;
    states[2].label = u"Brightwater CRM"_s;
    states[2].syncedAt = synced.addDays(-3);
    states[2].trouble = Error{.kind = ErrorKind::Unauthorized, .rule = u"oauth.grant_refused"_s};
    states[4].isSetUp = true;
    states[4].url = u"smtps://mail.brightwater.example:465"_s;
    return states;
}

SampleSettingsDesk::Answer<void> SampleSettingsDesk::set(QString key, QString value)
{
    if (error)
        return ready<void>(tl::unexpected(*error));
    if (!settings.contains(key))
        return ready<void>(tl::unexpected(
            Error{.kind = ErrorKind::InvalidInput, .rule = u"setting.unknown"_s, .field = key}));
    settings.insert(key, value);
    done.append({key, value});
    return ready<void>({});
}

SampleSettingsDesk::Answer<QString> SampleSettingsDesk::numberMask(DocumentType type)
{
    for (auto it = defined.crbegin(); it != defined.crend(); ++it)
        if (it->type == type)
            return ready<QString>(it->mask);
    return ready<QString>(u"{series}-{yyyy}-{seq:6}"_s);
}

SampleSettingsDesk::Answer<void> SampleSettingsDesk::defineNumbers(
    DocumentType type, QString mask, qint64 next)
{
    if (error)
        return ready<void>(tl::unexpected(*error));
    defined.append({type, mask, next});
    return ready<void>({});
}

SampleSettingsDesk::Answer<void> SampleSettingsDesk::defineSeries(QString name, QString mask)
{
    if (error)
        return ready<void>(tl::unexpected(*error));
    series.append({.name = name, .mask = mask});
    return ready<void>({});
}

SampleSettingsDesk::Answer<void> SampleSettingsDesk::lock(QDate through, QString reason)
{
    if (reason.isEmpty())
        return ready<void>(tl::unexpected(
            Error{.kind = ErrorKind::InvalidInput, .rule = u"reason.missing"_s, .field = u"reason"_s}));
    locked = through;
    reasons.append(reason);
    return ready<void>({});
}

SampleSettingsDesk::Answer<void> SampleSettingsDesk::unlock(QString reason)
{
    return lock({}, std::move(reason));
}

SampleSettingsDesk::Answer<ConnectionTest> SampleSettingsDesk::test(ConnectionId id)
{
    tested.append(id.text());
    if (error)
        return ready<ConnectionTest>(tl::unexpected(*error));
    ConnectionTest found{.id = id, .account = {}, .details = {}, .permissions = {}};
    for (const QString &name : std::as_const(missing))
        found.permissions.append({name, KeyPermission::Purpose::Refunds, false});
    return ready<ConnectionTest>(found);
}

SampleSettingsDesk::Answer<void> SampleSettingsDesk::disconnect(ConnectionId id)
{
    disconnected.append(id.text());
    const auto state = std::ranges::find(states, id, &ConnectionState::id);
    state->isSetUp = false;
    state->live.reset();
    state->trouble.reset();
    return ready<void>({});
}
