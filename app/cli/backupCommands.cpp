#include "app/cli/commands.h"

#include "app/Profile.h"
#include "app/restoreBook.h"
#include "core/base/openToRead.h"
#include "core/store/BookHealthQuery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestKey = 1024;

std::optional<SecretText> keyFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    return SecretText(input.read(longestKey).trimmed());
}

//! A file that may take the place of a book.
Result<QString> wholeBackup(const QString &named)
{
    const QString file = QFileInfo(named).absoluteFilePath();
    if (!QFileInfo(file).isReadable())
        return fail(unreadableFile(named));
    if (!isWholeBook(file))
        return fail(Error{
            .kind = ErrorKind::Storage, .rule = u"restore.not_whole"_s, .field = u"file"_s, .value = named});
    return file;
}

} // namespace

void backupCreate(Session &session)
{
    const QString file = QFileInfo(session.word(0)).absoluteFilePath();
    session.then(session.book().settings().saveCopy(file), [&session, file] {
        session.console().result({{u"file"_s, file}}, QDir::toNativeSeparators(file));
        session.finish(Exit::Done);
    });
}

int backupRestore(const Arguments &arguments, const Profile &profile, const Console &console)
{
    const Result<QString> kept
        = wholeBackup(arguments.words.value(0)).and_then([&profile](const QString &file) {
              return restoreBook(profile.directory(), file, u"before-restore"_s);
          });
    if (!kept) {
        console.error(kept.error());
        return static_cast<int>(kept.error().kind == ErrorKind::Busy ? Exit::InPart : Exit::Failed);
    }
    console.result({{u"kept"_s, kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}},
        kept->isEmpty() ? QString()
                        : u"The book before is kept as %1."_s.arg(QDir::toNativeSeparators(*kept)));
    return static_cast<int>(Exit::Done);
}

void backupNewKey(Session &session)
{
    session.then(session.book().settings().makeRecoveryKey(), [&session](const QString &key) {
        session.console().result({{u"recovery_key"_s, key}}, key);
        session.console().note(u"It is told once, and opens nothing before “backup keep-key” has read it."_s);
        session.finish(Exit::Done);
    });
}

void backupKeepKey(Session &session)
{
    const std::optional<SecretText> key = keyFromInput();
    if (!key)
        return session.usage(u"Standard input cannot be read."_s);
    session.then(session.book().settings().keepRecoveryKey(*key), [&session] {
        session.console().result(
            {{u"ok"_s, true}}, u"This key opens the book and the copies made from now on."_s);
        session.finish(Exit::Done);
    });
}

void backupUseKey(Session &session)
{
    const std::optional<SecretText> key = keyFromInput();
    if (!key)
        return session.usage(u"Standard input cannot be read."_s);
    session.then(session.book().settings().useRecoveryKey(*key), [&session](KeyKept kept) {
        const bool isKept = kept == KeyKept::InKeychain;
        session.console().result({{u"ok"_s, true}, {u"in_keychain"_s, isKept}},
            isKept ? u"The key fits. It is with the other keys of this book."_s
                   : u"The key fits. The keychain does not take it: give it to each command as "
                     "QUITTANCE_SECRET_VAULT_RECOVERY."_s);
        session.finish(isKept ? Exit::Done : Exit::InPart);
    });
}

} // namespace quittance
