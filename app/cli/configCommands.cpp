#include "app/cli/commands.h"
#include "app/cli/shapes.h"

#include "core/domain/crmAccountLabel.h"
#include "ui/text/PermissionText.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The words of KeyPermission::Purpose, in its order.
constexpr std::array purposes{"links"_L1, "pay_now"_L1, "transfers"_L1, "cards"_L1, "customers"_L1,
    "portal"_L1, "refunds"_L1, "disputes"_L1, "news"_L1, "payouts"_L1};

QJsonObject permissionShape(const KeyPermission &permission)
{
    return {{u"name"_s, permission.name},
        {u"purpose"_s, QString(purposes.at(static_cast<size_t>(permission.purpose)))},
        {u"granted"_s, permission.granted}};
}

bool lacksSomething(const ConnectionTest &test)
{
    return std::ranges::any_of(test.permissions, std::logical_not(), &KeyPermission::granted);
}

QJsonObject testShape(const ConnectionTest &test)
{
    QJsonArray permissions;
    for (const KeyPermission &permission : test.permissions)
        permissions.append(permissionShape(permission));
    return {{u"id"_s, test.id.text()}, {u"ok"_s, !lacksSomething(test)}, {u"account"_s, test.account},
        {u"live"_s, test.live}, {u"details"_s, QJsonArray::fromStringList(test.details)},
        {u"permissions"_s, permissions}, {u"broad_key"_s, test.broadKey}};
}

QString testText(const ConnectionTest &test)
{
    QStringList lines{u"%1 answers. %2"_s.arg(test.id.text(), test.account)};
    for (const KeyPermission &permission : test.permissions)
        lines.append(u"%1  %2: %3"_s.arg(permission.granted ? u"granted"_s : u"MISSING"_s, permission.name,
            permissionPurposeText(permission.purpose)));
    if (test.broadKey)
        lines.append(
            u"This key may do everything. A restricted key (rk_) with the permissions above is enough."_s);
    return lines.join(u'\n');
}

//! Tests one connection after the other; ends with the first that fails, or when all answered.
void testNext(Session &session, QStringList ids, Exit end = Exit::Done)
{
    if (ids.isEmpty())
        return session.finish(end);
    const ConnectionId id(ids.takeFirst());
    session.then(session.book().settings().test(id), [&session, ids, end](const ConnectionTest &test) {
        session.console().result(testShape(test), testText(test));
        testNext(session, ids, lacksSomething(test) ? Exit::InPart : end);
    });
}

} // namespace

void configList(Session &session)
{
    session.then(session.book().settings().all(), [&session](const QMap<QString, QString> &settings) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
            objects.append({{u"key"_s, it.key()}, {u"value"_s, it.value()}});
            rows.append({it.key(), it.value()});
        }
        session.console().list(objects, {u"Key"_s, u"Value"_s}, rows);
        session.finish(Exit::Done);
    });
}

void configGet(Session &session)
{
    const QString key = session.word(0);
    session.then(session.book().settings().all(), [&session, key](const QMap<QString, QString> &settings) {
        if (!settings.contains(key))
            return session.fail(Error{.kind = ErrorKind::InvalidInput,
                .rule = u"setting.unknown"_s,
                .field = u"key"_s,
                .value = key});
        session.console().result({{u"key"_s, key}, {u"value"_s, settings.value(key)}}, settings.value(key));
        session.finish(Exit::Done);
    });
}

void configSet(Session &session)
{
    session.then(session.book().settings().set(session.word(0), session.word(1)), [&session] {
        session.console().result({{u"key"_s, session.word(0)}, {u"value"_s, session.word(1)}}, {});
        session.finish(Exit::Done);
    });
}

void connectionsList(Session &session)
{
    session.then(
        session.book().settings().connections(), [&session](const QList<ConnectionRow> &connections) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const ConnectionRow &row : connections) {
                objects.append({{u"id"_s, row.id.text()}, {u"kind"_s, row.kind}, {u"url"_s, row.url},
                    {u"enabled"_s, row.enabled}, {u"missing"_s, QJsonArray::fromStringList(row.missing)},
                    {u"account"_s, textOrNullShape(row.account)}});
                rows.append({row.id.text(), row.kind, row.url, row.enabled ? u"on"_s : u"off"_s,
                    row.missing.join(u", "_s), row.account});
            }
            session.console().list(
                objects, {u"Name"_s, u"Kind"_s, u"Address"_s, u"State"_s, u"Missing"_s, u"Account"_s}, rows);
            session.finish(Exit::Done);
        });
}

void connectionsAdd(Session &session)
{
    session.then(session.book().settings().enable(ConnectionId(session.word(0))), [&session] {
        session.console().result({{u"id"_s, session.word(0)}, {u"enabled"_s, true}}, {});
        session.finish(Exit::Done);
    });
}

void connectionsSecret(Session &session)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return session.usage(u"Standard input cannot be read."_s);
    constexpr qint64 longestSecret = 64 * 1024;
    const SecretText secret(input.read(longestSecret).trimmed());
    session.then(session.book().settings().setSecret(ConnectionId(session.word(0)), session.word(1), secret),
        [&session] {
            session.console().result({{u"id"_s, session.word(0)}, {u"field"_s, session.word(1)}}, {});
            session.finish(Exit::Done);
        });
}

//! The page is only named: whether there is a browser on this computer is the person's business.
void connectionsLogin(Session &session)
{
    session.then(session.book().settings().signIn(
                     ConnectionId(session.word(0)),
                     [&session](const QUrl &page) {
                         session.console().note(
                             u"Open this page in a browser on this computer and sign in:\n%1"_s.arg(
                                 page.toString(QUrl::FullyEncoded)));
                     },
                     "<!doctype html><meta charset=\"utf-8\"><title>Quittance</title>"
                     "<p>You can close this page and go back to Quittance."),
        [&session](const ConnectionTest &test) {
            session.console().result(testShape(test),
                u"%1 is signed in: %2"_s.arg(
                    test.id.text(), crmAccountLabel(test.account, test.details.value(0))));
            session.finish(Exit::Done);
        });
}

void connectionsTest(Session &session)
{
    if (!session.word(0).isEmpty())
        return testNext(session, {session.word(0)});
    session.then(
        session.book().settings().connections(), [&session](const QList<ConnectionRow> &connections) {
            QStringList ids;
            for (const ConnectionRow &row : connections)
                if (row.enabled)
                    ids.append(row.id.text());
            testNext(session, ids);
        });
}

} // namespace quittance
