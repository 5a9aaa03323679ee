#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QStringList>

namespace quittance {

//! A command line taken apart: `[--profile DIR] [--json] <group> <command> words… --options`, or
//! `[--profile DIR] files… addresses…`.
struct Arguments {
    QString profile;
    bool json = false;
    QString group; //!< Empty: the window is wanted.
    QString command;
    QStringList words;
    QStringList handed; //!< Files and quittance: addresses for the window; then there is no group.
    QHash<QString, QStringList> options; //!< Without the dashes; flags have an empty value.

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return options.contains(option) ? options.value(option).last() : otherwise;
    }
    //! A whole number of at least 1; InvalidInput "usage.number".
    Result<int> number(const QString &option, int otherwise) const;

    //! Which options take a value is known by name; InvalidInput "usage.value_missing",
    //! "usage.unknown_option".
    static Result<Arguments> parse(const QStringList &arguments);
};

} // namespace quittance
