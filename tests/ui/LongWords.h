#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QTranslator>

namespace quittance {

//! Speaks English at the length of German or Turkish: every text grows by two fifths, and letters beyond
//! ASCII are in it. What it grows by breaks as words do. In force while it lives.
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
        const qsizetype growth = text.size() * 2 / 5;
        for (qsizetype i = 0; i < growth; ++i) {
            const qsizetype place = i % (more.size() + 1);
            if (place < more.size())
                longer += more.at(place);
            else if (i + 1 < growth)
                longer += u' ';
        }
        return longer;
    }
};

} // namespace quittance
