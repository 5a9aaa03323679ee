#include "app/givenPassphrase.h"

#include "app/cli/Arguments.h"
#include "core/base/openToRead.h"

#include <QFile>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPassphrase = 1024;
constexpr auto variable = "QUITTANCE_PASSPHRASE";

//! The first line, as an editor leaves it.
std::optional<SecretText> lineOf(const QByteArray &text)
{
    QByteArray line = text.contains('\n') ? text.left(text.indexOf('\n')) : text;
    if (line.endsWith('\r'))
        line.chop(1);
    return line.isEmpty() ? std::nullopt : std::optional(SecretText(line));
}

} // namespace

Result<std::optional<SecretText>> givenPassphrase(const Arguments &arguments)
{
    const QByteArray said = qEnvironmentVariable(variable).toUtf8();
    qunsetenv(variable);
    const QString name = arguments.value(u"passphrase-file"_s);
    if (name.isEmpty())
        return lineOf(said);
    QFile file(name);
    if (const Result<void> opened = openToRead(file, u"passphrase-file"_s); !opened)
        return fail(opened.error());
    return lineOf(file.read(longestPassphrase));
}

} // namespace quittance
