#pragma once

#include "tests/core/journal/TestBook.h"

#include <cstdio>
#include <cstdlib>

namespace quittance {

//! The value of a result that cannot have failed; else the test program stops with the rule.
template <class T>
T must(Result<T> result)
{
    if (!result) { // No abort: Qt Test catches its signal and may hang.
        std::fprintf(
            stderr, "FATAL: %s %s\n", qPrintable(result.error().rule), qPrintable(result.error().detail));
        std::_Exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

//! The broken rule of a result; empty when it succeeded.
template <class T>
QString ruleOf(const Result<T> &result)
{
    return result ? QString() : result.error().rule;
}

//! A TestBook that must prove itself when its test ends: the test fails where the ledger has problems.
class CheckedBook : public TestBook
{
public:
    CheckedBook();
    ~CheckedBook() override;

    bool checksItself = true; //!< Off where the test asks for problems() itself.

    //! What is wrong with the book: verifyLedger's findings, and the postings added up once more without SQL.
    QStringList problems();

    //! All bodies of one kind, oldest first.
    template <class Body>
    QList<Body> all()
    {
        QList<Body> bodies;
        for (const Entry &entry : entries())
            if (const auto *body = std::get_if<Body>(&entry.body))
                bodies.append(*body);
        return bodies;
    }
    //! The whole journal, oldest first.
    QList<Entry> entries();
    qint64 entryCount();
};

} // namespace quittance
