#include "tests/tidy/GuideFile.h"
#include "tests/tidy/WordsFile.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace quittance;
using namespace quittance::tidy;

namespace {

const QString root = u"" QUITTANCE_SOURCE_DIR ""_s;
const QStringList languages{u"de"_s, u"es"_s, u"fr"_s, u"tr"_s};

QString fileOf(const QString &language, const QString &folder = root + u"/i18n"_s)
{
    return folder + u"/quittance_%1.ts"_s.arg(language);
}

QStringList keysOf(const QString &path)
{
    QStringList keys;
    if (const Result<QList<Message>> messages = readWords(path))
        for (const Message &message : *messages)
            keys.append(message.key());
    keys.sort();
    return keys;
}

QString shown(const Message &message)
{
    return u"%1: “%2” "_s.arg(message.context, message.source);
}

QString guideIn(const QString &language)
{
    return root + u"/docs/user-guide%1.md"_s.arg(language.isEmpty() ? QString() : u'.' + language);
}

//! The parts of a guide with this text in a file.
QList<GuidePart> partsOf(const QByteArray &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return {};
    return readGuide(file.fileName());
}

//! Keys that are in one list and not in the other, for reading.
QString onlyIn(const QStringList &one, const QStringList &other)
{
    const QSet<QString> there(other.begin(), other.end());
    QStringList only;
    for (QString key : one)
        if (!there.contains(key))
            only.append(key.replace(u'\x1f', u' '));
    return only.join(u'\n');
}

} // namespace

//! The words of the program in all its languages, as the files in i18n hold them.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void theFilesHoldTheTextsOfTheSources();
    void allLanguagesHoldTheSameTexts();
    void translationsSayWhatTheSourceSays_data() { languagesAsRows(); }
    void translationsSayWhatTheSourceSays();
    void nothingIsLeftToTranslate_data() { languagesAsRows(); }
    void nothingIsLeftToTranslate();
    void englishCounts();
    void aLostPlaceholderIsFound();
    void theGuideIsToldWholeInEveryLanguage_data() { languagesAsRows(); }
    void theGuideIsToldWholeInEveryLanguage();
    void aGuideThatFellBehindIsFound();

private:
    void languagesAsRows();
};

void TestWords::languagesAsRows()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestWords::theFilesHoldTheTextsOfTheSources()
{
#ifdef Q_OS_WIN
    QSKIP("i18n/update.sh wants a shell");
#endif
    const QTemporaryDir folder;
    for (const QString &language : languages + QStringList{u"en"_s})
        QVERIFY(QFile::copy(fileOf(language), fileOf(language, folder.path())));
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(root + u"/i18n/update.sh"_s, {folder.path()});
    QVERIFY(update.waitForFinished(60'000));
    if (update.exitCode() == 3)
        QSKIP("lupdate is not here");
    QCOMPARE(update.exitCode(), 0);

    // lupdate tells of texts whose context it cannot know.
    QCOMPARE(QString::fromUtf8(update.readAll()), QString());
    for (const QString &language : languages + QStringList{u"en"_s}) {
        const QStringList now = keysOf(fileOf(language, folder.path()));
        const QStringList kept = keysOf(fileOf(language));
        QVERIFY2(now == kept,
            qPrintable(u"./dev words brings %1 up to date. Missing:\n%2\nGone:\n%3"_s.arg(
                language, onlyIn(now, kept), onlyIn(kept, now))));
    }
}

void TestWords::allLanguagesHoldTheSameTexts()
{
    const QStringList first = keysOf(fileOf(languages.first()));
    QVERIFY(first.size() > 3000);
    for (const QString &language : languages)
        QVERIFY2(keysOf(fileOf(language)) == first, qPrintable(language));
}

void TestWords::translationsSayWhatTheSourceSays()
{
    QFETCH(const QString, language);
    const Result<QList<Message>> messages = readWords(fileOf(language));
    QVERIFY(messages);

    QStringList problems;
    for (const Message &message : *messages)
        if (message.isFinished)
            for (const QString &problem : wordProblems(message))
                problems.append(shown(message) + problem);

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWords::nothingIsLeftToTranslate()
{
    QFETCH(const QString, language);
    const Result<QList<Message>> messages = readWords(fileOf(language));
    QVERIFY(messages);

    QStringList left;
    for (const Message &message : *messages)
        if (!message.isFinished)
            left.append(shown(message));

    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestWords::englishCounts()
{
    const Result<QList<Message>> messages = readWords(fileOf(u"en"_s));
    QVERIFY(messages);

    for (const Message &message : *messages) {
        QVERIFY2(message.isPlural && message.isFinished, qPrintable(shown(message)));
        QCOMPARE(message.forms.size(), 2);
        QVERIFY2(wordProblems(message).isEmpty(), qPrintable(shown(message)));
    }
}

void TestWords::aLostPlaceholderIsFound()
{
    const Message day{.source = u"%n day(s) after %1"_s, .forms = {u"ein Tag nach %1"_s}, .isPlural = true};
    QCOMPARE(wordProblems(day), QStringList());

    const auto isWrong = [](const QString &source, const QString &form) {
        return !wordProblems({.source = source, .forms = {form}}).isEmpty();
    };
    QVERIFY(isWrong(u"%1 of %2"_s, u"%1 von %1"_s));
    QVERIFY(isWrong(u"%1 of %2"_s, u"%1"_s));
    QVERIFY(isWrong(u"&Send"_s, u"Senden"_s));
    QVERIFY(isWrong(u"Send"_s, u"&Senden"_s));
    QVERIFY(isWrong(u"Send…"_s, u"Senden"_s));
    QVERIFY(isWrong(u"Sent."_s, u"Gesendet"_s));
    QVERIFY(isWrong(u"Send"_s, u""_s));
    QVERIFY(!isWrong(u"Q&&A of %1, &send"_s, u"&Senden: F&&A von %1"_s));
}

void TestWords::theGuideIsToldWholeInEveryLanguage()
{
    QFETCH(const QString, language);
    const QList<GuidePart> english = readGuide(guideIn({}));
    QVERIFY(english.size() > 10);

    const QStringList problems = guideProblems(english, readGuide(guideIn(language)));

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWords::aGuideThatFellBehindIsFound()
{
    const QByteArray text = "# Guide\n\n## Pay\n- one\n- two\n\n    quittance pay # now\n\n| a |\n|---|\n";
    const QList<GuidePart> english = partsOf(text);
    QCOMPARE(english.size(), 2);
    const QByteArray mark = "<!-- en " + english.at(1).digest.toLatin1() + " -->\n";
    const QByteArray good = "<!-- en " + english.at(0).digest.toLatin1() + " -->\n# Führer\n\n" + mark
        + "## Zahlen\n- eins\n- zwei\n\n    quittance pay # jetzt\n\n| a |\n|---|\n";
    QCOMPARE(guideProblems(english, partsOf(good)), QStringList());

    const auto isWrong = [&](const QByteArray &before, const QByteArray &after) {
        return !guideProblems(english, partsOf(QByteArray(good).replace(before, after))).isEmpty();
    };
    QVERIFY(isWrong(mark, "<!-- en 00000000 -->\n"));
    QVERIFY(isWrong(mark, ""));
    QVERIFY(isWrong("- zwei\n", ""));
    QVERIFY(isWrong("quittance pay", "quittance send"));
    QVERIFY(isWrong("## Zahlen", "### Zahlen"));
    QVERIFY(isWrong("|---|\n", ""));
    QVERIFY(!guideProblems(partsOf(QByteArray(text).replace("two", "three")), partsOf(good)).isEmpty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
