#include "app/cli/commands.h"

#include "app/Profile.h"

#include <QFile>

#include <cstdio>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString storeName(SecretsPlace place)
{
    return place == SecretsPlace::Keychain ? u"keychain"_s : u"passphrase"_s;
}

std::optional<SecretText> lineFromInput()
{
    constexpr qint64 longest = 1024;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = input.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(SecretText(line));
}

void showStatus(Session &session, bool isUsable)
{
    const SecretsService &secrets = session.book().settings().secrets();
    const bool isSealed = secrets.place() == SecretsPlace::Passphrase;
    session.console().result({{u"store"_s, storeName(secrets.place())}, {u"locked"_s, secrets.isLocked()},
                                 {u"usable"_s, isUsable}},
        isSealed && isUsable ? u"The keys of this book are sealed with a passphrase; this one opens them."_s
            : isSealed       ? u"The keys of this book are sealed with a passphrase, which was not given."_s
            : isUsable       ? u"The keys of this book are in the keychain, which answers."_s
                             : u"The keys of this book are in the keychain, which does not answer now."_s);
    session.finish(Exit::Done);
}

void showMove(Session &session, const SecretsMove &move)
{
    const QString store = storeName(session.book().settings().secrets().place());
    session.console().result({{u"store"_s, store}, {u"moved"_s, static_cast<qint64>(move.moved)},
                                 {u"left"_s, move.left.has_value()}},
        u"Moved: %1. The keys of this book are kept by: %2."_s.arg(QString::number(move.moved), store));
    if (move.left)
        session.console().note(
            u"The keychain did not answer each time. What it has stays there; run this again once it does."_s);
    session.finish(move.left ? Exit::InPart : Exit::Done);
}

} // namespace

void secretsStatus(Session &session)
{
    SecretsService &secrets = session.book().settings().secrets();
    if (secrets.place() == SecretsPlace::Passphrase)
        return showStatus(session, !secrets.isLocked());
    whenReady(secrets.tryKeychain(), &session,
        [&session](const Result<void> &usable) { showStatus(session, usable.has_value()); });
}

void secretsMove(Session &session)
{
    const QString to = session.arguments().value(u"to"_s);
    const bool isSealing = to == "passphrase"_L1;
    if (!isSealing && to != "keychain"_L1)
        return session.usage(u"secrets move --to passphrase|keychain"_s);
    if (!session.profile().lockWorker(0ms)) // A window would go on asking the place before.
        return session.heldByAnother();
    SecretsService &secrets = session.book().settings().secrets();
    const auto show = [&session](const SecretsMove &move) { showMove(session, move); };
    if (!isSealing)
        return session.then(secrets.useKeychain(), show);
    const std::optional<SecretText> passphrase
        = session.passphrase() ? session.passphrase() : lineFromInput();
    if (!passphrase)
        return session.usage(u"The passphrase is wanted: in a file, in QUITTANCE_PASSPHRASE, or on standard "
                             "input."_s);
    session.then(secrets.usePassphrase(*passphrase), show);
}

void secretsChangePassphrase(Session &session)
{
    if (!session.profile().lockWorker(0ms))
        return session.heldByAnother();
    const std::optional<SecretText> next = lineFromInput();
    if (!next)
        return session.usage(u"The new passphrase is wanted on standard input."_s);
    const SecretText now = session.passphrase().value_or(SecretText());
    session.then(session.book().settings().secrets().changePassphrase(now, *next), [&session] {
        session.console().result({{u"ok"_s, true}}, u"The new passphrase counts from now on."_s);
        session.finish(Exit::Done);
    });
}

} // namespace quittance
