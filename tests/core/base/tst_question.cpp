#include "tests/core/base/tst_question.h"

#include "core/base/Question.h"

#include <QPromise>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace quittance;

namespace {

//! Asks for numbers; whoever tests gives the answers.
struct Asked {
    Asked()
    {
        question.emplace(
            context.get(),
            [this] {
                auto promise = std::make_shared<QPromise<Result<int>>>();
                promise->start();
                promises.push_back(promise);
                return promise->future();
            },
            [this](const Result<int> &answer) { answers.append(answer.value_or(-1)); });
    }

    void answer(size_t place, int number) const
    {
        promises.at(place)->addResult(Result<int>(number));
        promises.at(place)->finish();
    }

    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    std::vector<std::shared_ptr<QPromise<Result<int>>>> promises;
    QList<int> answers;
    std::optional<Question<int>> question;
};

} // namespace

void TestQuestion::manyChangesAskOnceMore()
{
    Asked asked;
    for (int change = 0; change < 1'000; ++change)
        asked.question->ask();
    QCOMPARE(asked.promises.size(), size_t{1});

    asked.answer(0, 7);
    QTRY_COMPARE(asked.promises.size(), size_t{2});
    QCOMPARE(asked.answers, (QList<int>{7}));
    asked.answer(1, 8);
    QTRY_COMPARE(asked.answers, (QList<int>{7, 8}));
    QCOMPARE(asked.promises.size(), size_t{2});
}

void TestQuestion::theLastChangeIsAlwaysAskedAbout()
{
    Asked asked;
    asked.question->ask();
    asked.answer(0, 1);
    asked.question->ask(); // The answer is there, but has not arrived: it may be older than this change.
    QTRY_COMPARE(asked.promises.size(), size_t{2});
    asked.answer(1, 2);
    QTRY_COMPARE(asked.answers, (QList<int>{1, 2}));
}

void TestQuestion::whatIsDroppedIsNotTaken()
{
    Asked asked;
    asked.question->ask();
    asked.question->drop();
    QVERIFY(asked.promises.at(0)->isCanceled());
    asked.question->ask();
    QCOMPARE(asked.promises.size(), size_t{2});
    asked.answer(0, 1);
    asked.answer(1, 2);
    QTRY_COMPARE(asked.answers, (QList<int>{2}));
}

void TestQuestion::nobodyIsToldWhoIsGone()
{
    Asked asked;
    asked.question->ask();
    asked.context.reset();
    asked.answer(0, 1);
    QTest::qWait(1);
    QVERIFY(asked.answers.isEmpty());
}
