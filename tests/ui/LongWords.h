#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QTranslator>

namespace quittance {

//! Speaks English at the length of German or Turkish: every text grows by two fifths, and letters beyond
//! ASCII are in it. In force while it lives.
class LongWords final : public QTranslator
{
public:
    LongWords() { QCoreApplication::installTranslator(this); }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(LongWords)

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        static const QString more = QStringLiteral("ıßğüşœäöçé");
        QString longer = text;
        for (qsizetype i = 0; i < text.size() * 2 / 5; ++i)
            longer += more.at(i % more.size());
        return longer;
    }
};

} // namespace quittance
