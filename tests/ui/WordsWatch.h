#pragma once

#include "tests/tidy/WordsFile.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

namespace quittance {

//! Hears every text of ours that is looked up and notes those that the files of languages do not hold: they
//! would stay English, whoever translates. The first translator, so that it is asked last.
class WordsWatch final : public QTranslator
{
public:
    explicit WordsWatch(QObject *parent)
        : QTranslator(parent)
    {
        setObjectName(QStringLiteral("wordsWatch"));
        const auto file = tidy::readWords(QStringLiteral(QUITTANCE_SOURCE_DIR "/i18n/quittance_de.ts"));
        if (file)
            for (const tidy::Message &message : *file)
                m_known.insert(message.key());
        QCoreApplication::installTranslator(this);
    }

    static WordsWatch *ofProgram()
    {
        return static_cast<WordsWatch *>(qApp->findChild<QTranslator *>(QStringLiteral("wordsWatch")));
    }
    qsizetype known() const { return m_known.size(); }
    QStringList unknown() const { return QStringList(m_unknown.begin(), m_unknown.end()); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        const QString where = QString::fromUtf8(context);
        // A class that lacks Q_OBJECT asks in the name of its base.
        if (!where.startsWith(QLatin1String("quittance")) && where != QLatin1String("QObject"))
            return {};
        const QString key = tidy::Message{.context = where,
            .source = QString::fromUtf8(source),
            .comment = QString::fromUtf8(comment)}
                                .key();
        if (!m_known.contains(key))
            m_unknown.insert(QString(key).replace(QChar(0x1f), QLatin1Char(' ')));
        return {};
    }

private:
    QSet<QString> m_known;
    mutable QSet<QString> m_unknown;
};

} // namespace quittance
