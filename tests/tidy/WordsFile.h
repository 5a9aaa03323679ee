#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace quittance::tidy {

//! One text of the sources and what it is in another language.
struct Message {
    QString context;
    QString source;
    QString comment; //!< Tells texts of the same words apart.
    QStringList forms; //!< One, or one for each plural.
    bool isPlural = false;
    bool isFinished = false;

    //! Context, source and comment in one: what a text is looked up by.
    QString key() const;
};

//! The messages of a .ts file. BadReply where it is none.
Result<QList<Message>> readWords(const QString &path);

//! What is wrong with a translation: placeholders lost, a key's mark lost or invented, an end that differs.
QStringList wordProblems(const Message &message);

} // namespace quittance::tidy
