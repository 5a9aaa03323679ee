#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace quittance::tidy {

//! One rule of rules.txt: what must not stand in a line of code in these folders.
struct TidyRule {
    QString name;
    QStringList folders; //!< Relative to the root, e.g. "core/store".
    QStringList except; //!< Folders below those that are let off.
    QRegularExpression never;
    bool readsComments = false;
    QStringList bad; //!< Lines the rule must find.
    QStringList good; //!< Lines it must let pass.

    bool breaks(const QString &line) const;
    //! Whether the file, relative to the root, lies where the rule holds.
    bool holdsIn(const QString &path) const;
};

//! Reads the blocks of rules.txt. InvalidInput with the block's name when one is malformed.
Result<QList<TidyRule>> parseRules(const QString &text);

//! The line without a trailing // comment and without what lies between /* and */ in it.
//! A // within a string literal stays.
QString codeOf(const QString &line);

//! The sources (.h, .cpp) below the folder, relative to the root, sorted.
QStringList sourcesIn(const QString &root, const QString &folder);

//! Every line below the root that breaks the rule, as "path:line: text".
QStringList findings(const QString &root, const TidyRule &rule);

} // namespace quittance::tidy
