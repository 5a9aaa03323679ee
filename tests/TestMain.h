#pragma once

#include <QCoreApplication>
#include <QTest>

//! Runs several test classes in one program: QUITTANCE_TESTS(TestMoney, TestCurrency). Arguments reach each
//! class.
template <class Application, class... Tests>
int runTests(int argc, char **argv)
{
    Application application(argc, argv);
    int failed = 0;
    const auto run = [&](QObject &&test) { failed += QTest::qExec(&test, argc, argv); };
    (run(Tests()), ...);
    return failed == 0 ? 0 : 1;
}

#define QUITTANCE_GUILESS_TESTS(...)                                                                         \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        return runTests<QCoreApplication, __VA_ARGS__>(argc, argv);                                          \
    }
