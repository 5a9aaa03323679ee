#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/shapes.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject matchShape(const GatewayCustomer &customer)
{
    return {{u"id"_s, customer.externalKey.section(u':', 2)}, {u"key"_s, customer.externalKey},
        {u"name"_s, customer.name}, {u"email"_s, customer.email}, {u"since"_s, instantShape(customer.since)},
        {u"carries_our_id"_s, !customer.customer.isEmpty()}};
}

QString matchLine(const GatewayCustomer &customer)
{
    return QStringList{customer.externalKey.section(u':', 2), customer.name, customer.email}.join(u"  ");
}

void showIdentity(Session &session, const GatewayIdentity &identity)
{
    QJsonArray matches;
    QStringList lines;
    if (identity.linked)
        lines.append(matchLine(*identity.linked));
    for (const GatewayCustomer &match : identity.matches) {
        matches.append(matchShape(match));
        lines.append(u"Not linked. Perhaps: %1"_s.arg(matchLine(match)));
    }
    if (lines.isEmpty())
        lines.append(u"Not linked, and nobody there has this address."_s);
    session.console().result(
        {{u"customer_id"_s, identity.customer.text()}, {u"connection"_s, identity.connection},
            {u"account"_s, identity.account}, {u"live"_s, identity.live},
            {u"linked"_s, identity.linked ? QJsonValue(matchShape(*identity.linked)) : QJsonValue()},
            {u"matches"_s, matches}},
        lines.join(u'\n'));
    session.finish(Exit::Done);
}

} // namespace

void customersGateway(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().customers().atGateway(customer.id),
            [&session](const GatewayIdentity &identity) { showIdentity(session, identity); });
    });
}

void customersLink(Session &session)
{
    const bool isNew = session.arguments().has(u"new"_s);
    if (isNew != session.word(1).isEmpty())
        return session.usage(u"customers link ID cus_ID | --new"_s);
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().customers().linkToGateway(customer.id, session.word(1)),
            [&session](const GatewayIdentity &identity) { showIdentity(session, identity); });
    });
}

} // namespace quittance
